### Words that count as an answer when they are typed, separated by commas. Never shown.

vocabulary-yes = sim, s, ss, sin, siim, sim sim, aham, uhum, isso, isso mesmo, é, é sim, claro, claro que sim, com certeza, certo, correto, correta, verdade, beleza, blz, pode, pode ser, pode sim, tenho, tenho sim, aceito, concordo, positivo, por favor, sim por favor, tá, ta bom, tá bom, ok, okay
vocabulary-no = não, nao, n, naum, nã, nn, nop, não não, acho que não, não obrigado, não obrigada, não quero, não tenho, não aceito, nada disso, de jeito nenhum, nunca, negativo, errado, errada, falso
vocabulary-not-sure = não sei, nao sei, n sei, nsei, ñ sei, sei não, sei lá, não tenho certeza, nao tenho certeza, sem certeza, talvez, não sei dizer, não sei bem, não faço ideia, nem ideia, sem ideia, estou em dúvida, tô em dúvida, em dúvida
vocabulary-back = voltar, volta, volte, voltar atrás, atrás, anterior, pergunta anterior, desfazer, retornar
vocabulary-leave = parar por agora, parar, para, pare, pausa, pausar, depois, mais tarde, outra hora, sair, encerrar, chega, desistir
vocabulary-0 = zero, nenhum, nenhuma, nada, sem dor, nenhuma dor
vocabulary-1 = um, uma
vocabulary-2 = dois, duas
vocabulary-3 = três, tres, treis
vocabulary-4 = quatro, quatru
vocabulary-5 = cinco, sinco
vocabulary-6 = seis, seiz
vocabulary-7 = sete
vocabulary-8 = oito, oitu
vocabulary-9 = nove
vocabulary-10 = dez, deiz, dés

# Words of self-harm or abuse, found anywhere in what was typed. They lead to the emergency
# number and an alert at the clinic. Leave out what people also say of plain back pain.
vocabulary-distress =
    quero me matar, vou me matar, queria me matar, pensei em me matar, penso em me matar,
    pensando em me matar, vontade de me matar, tentei me matar, suicídio, me suicidar,
    suicida, tirar minha vida, tirar a minha vida, tirar a própria vida,
    acabar com minha vida, acabar com a minha vida, acabar com tudo, dar fim na minha vida,
    quero morrer, queria morrer, quero muito morrer, vontade de morrer, preferia morrer,
    prefiro morrer, melhor morrer, queria estar morto, queria estar morta, melhor morto,
    melhor morta, não quero mais viver, não quero viver, não queria mais viver,
    não queria estar vivo, não queria estar viva, sem vontade de viver, vontade de não viver,
    não tenho mais vontade de viver, não aguento mais viver, cansei de viver,
    cansado de viver, cansada de viver, não vale a pena viver, não tenho motivo para viver,
    não tenho motivo pra viver, sem motivo para viver, sem motivo pra viver,
    dormir e não acordar, não queria acordar mais, não quero mais acordar,
    quero me machucar, vontade de me machucar, me machucar de propósito,
    me machuco de propósito, quero me cortar, vontade de me cortar, estou me cortando,
    me corto de propósito, cortar os pulsos, cortar meus pulsos, automutilação,
    me mutilar, me mutilo, overdose, tomar todos os remédios, ele me bate, ela me bate,
    ele me bateu, ela me bateu, eles me batem, marido me bate, marido me bateu,
    esposo me bate, mulher me bate, esposa me bate, companheiro me bate,
    companheira me bate, namorado me bate, namorada me bate, filho me bate, filha me bate,
    apanho do meu marido, apanho do marido, apanho da minha mulher, apanho em casa,
    apanhei do meu marido, me espanca, me espancou, me agride, me agrediu, me agridem,
    marido me machuca, esposo me machuca, mulher me machuca, esposa me machuca,
    companheiro me machuca, companheira me machuca, namorado me machuca,
    namorada me machuca, sofro violência, sofro agressão, violência doméstica, me maltrata,
    me maltratam, sofro abuso, abusa de mim, abusam de mim, abusou de mim, abusaram de mim,
    fui abusada, fui abusado, me estuprou, me estupraram, fui estuprada, fui estuprado,
    ameaça me matar, ameaçou me matar, diz que vai me matar, disse que vai me matar,
    tenho medo do meu marido, tenho medo do meu esposo, tenho medo do meu companheiro,
    tenho medo do meu namorado, tenho medo da minha mulher, tenho medo da minha esposa,
    tenho medo da minha companheira, tenho medo da minha namorada,
    não estou segura em casa, não estou seguro em casa, não me sinto segura em casa,
    não me sinto seguro em casa, não tenho segurança em casa
