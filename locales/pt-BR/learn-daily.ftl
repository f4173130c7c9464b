### Learn library, theme "daily": what helps, what to leave out, and advice for everyday moves.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### Cards of "home", "sport" and "seated" are also shown alone, as personal advice beside a result.

learn-theme-daily = No dia a dia

## What helps

learn-helps-title = O que ajuda
learn-helps-move = Continue se movendo um pouco, muitas vezes por dia. Movimentos pequenos na faixa livre e caminhadas curtas são o melhor. Não é preciso ficar na cama.
learn-helps-rest = Descanse quando precisar, por pouco tempo. Tente deitar dez minutos com as pernas em uma cadeira. Depois levante e se mova um pouco.
learn-helps-ease = Por enquanto, faça menos do que provoca a dor, como muito tempo na cadeira ou se curvar muito. É só por um tempo. Você vai voltar a isso passo a passo.
learn-helps-warmth = O calor pode acalmar um músculo apertado por um tempo. Use uma bolsa térmica ou um banho de chuveiro por 15 a 20 minutos. Deixe morno, não quente, com um pano sobre a pele.
learn-helps-check = Deixe seu fisioterapeuta confirmar o que é e até onde vai. Aí você sabe o que é seguro para você, e o plano combina com você.
learn-helps-finish = Faça o plano inteiro, mesmo quando se sentir melhor. Os passos finais dão a força que ajuda você a continuar bem.

## What to leave out

learn-avoid-title = O que deixar de lado por ora
learn-avoid-pills = Comprimidos para dor ou relaxantes musculares, sozinhos, não resolvem. Eles podem aliviar a dor para você se mover. Use junto com os exercícios, não no lugar deles. Alguns dão sono: nesse caso, não dirija.
learn-avoid-weeks = Anti-inflamatórios não são para tomar por conta própria semana após semana. Eles podem fazer mal ao estômago e aos rins. Pergunte a um médico ou farmacêutico o que é certo para você.
learn-avoid-stretching = Não force um alongamento com dor aguda. Um músculo que protege pode travar mais. Vá até a borda da dor, fique ali com suavidade e volte.
learn-avoid-training = Não caminhe, corra nem treine com dor forte. Até 3 de 10, tudo bem. Com 6 ou mais, pare por hoje e use a forma mais leve na próxima vez.
learn-avoid-worse = Não espere, por favor, quando a dor só piora. Veja os sinais de alerta com /redflags e avise seu fisioterapeuta.
learn-avoid-unsure = Não sabe bem o que é? Pergunte em vez de adivinhar. Uma avaliação curta pode poupar semanas de preocupação.
learn-avoid-quiz = Um alongamento começa a doer de um jeito agudo. O que você faz?
learn-avoid-quiz-ease = Volto um pouco
learn-avoid-quiz-ease-answer = Isso. Fique na borda, onde não dói de um jeito agudo. Com o tempo, essa borda costuma ir mais longe.
learn-avoid-quiz-hold = Mantenho por mais tempo
learn-avoid-quiz-hold-answer = Um músculo que protege pode então travar mais. Volte um pouco, até onde a dor não é aguda.
learn-avoid-quiz-quit = Paro por uma semana
learn-avoid-quiz-quit-answer = É mais descanso do que você precisa. Volte um pouco agora e continue amanhã com suavidade.

## Rest

learn-rest-title = Quanto descanso é certo?
learn-rest-much = Passar dias na cama deixa o corpo rígido, e músculos sem uso ficam mais fracos. Repouso na cama não ajuda um espasmo a passar.
learn-rest-little = Fazer demais, cedo demais, pode trazer mais espasmos ou irritar um músculo dolorido. Na manhã seguinte está claramente pior? Então faça mais ou menos a metade e aumente de novo aos poucos.
learn-rest-balance = A medida certa fica entre os dois. Mova-se muitas vezes, um pouco por vez. Descanse por pouco tempo. Deixe o número da sua dor guiar você.
learn-rest-today = Um bom começo para hoje: levante a cada hora e caminhe cinco minutos. Deite só para se recuperar. Se cinco minutos forem demais, comece com dois.
learn-rest-quiz = O que é melhor nos primeiros dias?
learn-rest-quiz-both = Mover pouco, descansar pouco
learn-rest-quiz-both-answer = Isso. Movimentos pequenos e descansos curtos deixam o corpo solto e dão uma pausa aos músculos doloridos.
learn-rest-quiz-bed = Cama até passar
learn-rest-quiz-bed-answer = Parece natural. Mas deixa o corpo rígido e fraco. Movimentos pequenos e descansos curtos ajudam mais.
learn-rest-quiz-usual = Treinar como sempre
learn-rest-quiz-usual-answer = Mover-se é uma boa ideia. Só faça menos por enquanto: movimentos pequenos e descansos curtos.

## Dressing, stairs and lifting

learn-home-title = Vestir, escadas, levantar peso
learn-home-dressing = Vestir-se: sente para colocar meias e calça. Traga o pé até você, em vez de se curvar até ele. Comece pela perna que dói mais. Para tirar a roupa, ela sai por último.
learn-home-child = Pegar seu filho no colo: ponha um joelho no chão e deixe a criança chegar perto. Segure firme, solte o ar e levante com as pernas. Em um dia ruim, dê colo no sofá.
learn-home-stairs = Escadas: um degrau por vez, com a mão no corrimão. Para subir, vá primeiro com a perna melhor; para descer, com a que dói mais. Fique com o corpo reto e vá sem pressa.
learn-home-uphill = Andar em subida: dê passos mais curtos e vá devagar. Enquanto estiver com dor, escolha um caminho plano. Inclua uma pequena subida quando o plano estiver fácil.
learn-home-heels = Salto alto: ele muda o jeito como as costas trabalham. Enquanto doer, escolha sapatos sem salto ou baixos. Mais tarde, use salto por pouco tempo e veja como se sente.

## Sport

learn-sport-title = Corrida, saltos, pesos
learn-sport-running = Correr: caminhe primeiro. Você consegue caminhar rápido por 30 minutos com facilidade? Então tente um minuto correndo e dois caminhando. Aumente um pouco quando a manhã seguinte estiver boa.
learn-sport-deadlifts = Levantamento terra: deixe a barra pesada por enquanto. Treine se curvar a partir do quadril, com um bastão ao longo das costas. Seu fisioterapeuta diz quando pôr peso.
learn-sport-jumping = Saltos: cada chegada ao chão é uma carga rápida para as costas. Espere até escadas e caminhadas rápidas estarem fáceis. Depois comece com saltos pequenos e macios, caindo com os dois pés.
learn-sport-return = O esporte volta em passos: primeiro controle, depois força, depois velocidade. Muita gente volta depois de seis a oito semanas. Algumas pessoas precisam de mais, e tudo bem.
learn-sport-quiz = Você correu um pouco ontem. Quando pode aumentar?
learn-sport-quiz-morning = Quando hoje estiver tudo bem
learn-sport-quiz-morning-answer = Isso. A manhã seguinte é o seu melhor guia. Depois aumente só um pouco.
learn-sport-quiz-double = Na hora, o dobro
learn-sport-quiz-double-answer = Que bom que você quer. Mas suas costas gostam de passos pequenos. Veja como está na manhã seguinte e depois aumente um pouco.
learn-sport-quiz-never = Não devo correr mais
learn-sport-quiz-never-answer = A maioria das pessoas pode voltar a correr. Veja como está na manhã seguinte e depois aumente um pouco.

## Desk and car

learn-seated-title = Mesa e carro
learn-seated-desk = Trabalho em mesa: levante a cada 30 minutos, nem que seja por um minuto. Ponha a tela na altura dos olhos e apoie os braços. Mude o jeito de se sentar quantas vezes quiser.
learn-seated-driving = Dirigir: aproxime o banco e ponha uma toalha pequena atrás da lombar. Pare a cada hora e caminhe um pouco. Não dirija até conseguir girar e frear com liberdade.
learn-seated-break = Uma pausa pode ser curta. Levante, incline-se para trás com suavidade duas vezes e vá até a janela. Um minuto basta para mudar um pouco o trabalho dos músculos profundos.
learn-seated-chair = Você não precisa de uma cadeira especial. Sente-se bem para trás, sinta um apoio e levante muitas vezes. A melhor posição é a próxima.

## A bad day

learn-flares-title = Um dia ruim
learn-flares-normal = Dias ruins fazem parte da melhora. A maioria das pessoas tem alguns, principalmente quando começa a fazer mais. Eles costumam ficar mais leves. Você não voltou ao começo.
learn-flares-today = Hoje, faça menos, mas faça algo. Use calor, deite um pouco com as pernas para cima e faça caminhadas curtas. Escolha um exercício na forma fácil.
learn-flares-check = Apareceu algo novo: dormência, fraqueza, problema com xixi ou fezes, ou febre? Ou a dor está muito mais forte que antes? Então veja agora os sinais de alerta com /redflags.
learn-flares-after = Quando acalmar, olhe para trás sem culpa. Houve muito tempo na cadeira, muito peso, estresse ou uma noite curta? Planeje um pouco mais de folga para isso e siga em frente.
learn-flares-quiz = Hoje dói mais que ontem, mas não apareceu nada novo. E agora?
learn-flares-quiz-less = Fazer menos, mas me mover
learn-flares-quiz-less-answer = Isso. Calor, caminhadas curtas e um exercício fácil bastam por hoje.
learn-flares-quiz-nothing = Ficar na cama o dia todo
learn-flares-quiz-nothing-answer = Descansos curtos fazem bem. Mas um pouco de movimento ajuda as costas a se acalmar. Faça menos, mas faça algo.
learn-flares-quiz-again = Começar do zero
learn-flares-quiz-again-answer = Não precisa. Um dia ruim não apaga o seu trabalho. Faça menos hoje e depois continue com o seu plano.
