### Learn library, theme "back": how a low back works and what a spasm is.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.

learn-theme-back = Suas costas e como funcionam

## What is a spasm?

learn-spasm-title = O que é um espasmo?
learn-spasm-feeling = Um músculo das costas aperta forte e não quer soltar. Ele pode travar ou dar fisgadas quando você se curva, gira ou levanta. Talvez você ande devagar, como se tivesse mais idade. Dói, e é muito comum.
learn-spasm-guard = O músculo tenta proteger você. Ele trava para segurar uma parte dolorida, como um alarme de carro que dispara fácil demais. Dor forte não quer dizer, por si só, que há muita coisa errada.
learn-spasm-ache = Você não escolhe apertar o músculo, e não dá para simplesmente mandar ele parar. Enquanto ele está apertado, pode chegar menos sangue novo. Talvez seja um dos motivos da dor. Movimentos suaves e calor podem aliviar por um tempo.
learn-spasm-under = Às vezes o músculo trava porque outra parte está dolorida, como uma articulação, um ligamento ou um nervo. Muitas vezes não se acha uma causa única, e tudo bem. Seu fisioterapeuta pode avaliar o que combina com você.
learn-spasm-outlook = A maioria dos espasmos se acalma em algumas semanas. Muita gente tem outro mais tarde. Por isso seu plano tem duas partes: primeiro alívio, depois costas que aguentam mais.
learn-spasm-names = Você pode ouvir outros nomes: coluna travada, mau jeito, dor muscular na lombar. Em geral, querem dizer a mesma coisa. A distensão é um pouco diferente e tem um assunto próprio aqui.
learn-spasm-quiz = Suas costas travam quando você se curva. O que o músculo está fazendo?
learn-spasm-quiz-guarding = Protegendo uma parte dolorida
learn-spasm-quiz-guarding-answer = Isso. Ele segura a região parada para proteger. Quando ela se acalma, o músculo pode soltar.
learn-spasm-quiz-tearing = Rasgando
learn-spasm-quiz-tearing-answer = Pode parecer. Mas um espasmo é um músculo apertado, não rasgado. Ele trava para proteger uma parte dolorida.
learn-spasm-quiz-sleeping = Desistindo
learn-spasm-quiz-sleeping-answer = É o contrário: o músculo está trabalhando demais. Ele trava para proteger uma parte dolorida.

## Spasm or strain?

learn-strain-title = Espasmo ou distensão?
learn-strain-difference = No espasmo, um músculo fica apertado. Na distensão, algumas fibras dele foram esticadas demais ou se romperam. Os músculos em volta podem então apertar também, para proteger o lugar.
learn-strain-start = Uma distensão pode começar quando um músculo cansado precisa segurar ou levantar demais. Pense em se curvar para pegar uma caixa pesada e subir com ela.
learn-strain-time = Um espasmo pode aliviar bem rápido. Uma distensão demora mais, porque as fibras precisam de tempo para sarar. Os dois vão bem com movimentos calmos que crescem passo a passo.
learn-strain-first = Nos primeiros dias, os dois são bem parecidos, e os primeiros passos também. Mova-se pouco e muitas vezes. Fique abaixo da dor aguda. Use calor, se gostar.
learn-strain-check = Você não precisa descobrir qual dos dois tem. Seu fisioterapeuta pode testar os músculos e dizer. Uma mancha roxa grande, ou uma dor que cresce a cada dia, é um bom motivo para perguntar logo.
learn-strain-quiz = O que ajuda nos primeiros dias, seja espasmo ou distensão?
learn-strain-quiz-moves = Movimentos pequenos, várias vezes
learn-strain-quiz-moves-answer = Isso. Movimentos pequenos, abaixo da dor aguda, são bons para os dois. Você pode começar antes de saber qual é.
learn-strain-quiz-bed = Ficar na cama
learn-strain-quiz-bed-answer = Descansos curtos fazem bem. Mas dias na cama deixam o corpo rígido e fraco. Movimentos pequenos, várias vezes, ajudam mais.
learn-strain-quiz-stretch = Alongamentos fortes
learn-strain-quiz-stretch-answer = Ainda não. Um alongamento forte pode fazer um músculo que protege travar mais. Movimentos pequenos, várias vezes, ajudam mais.

## Your low back

learn-low-back-title = Sua lombar
learn-low-back-bones = Sua lombar tem cinco ossos, chamados de L1 a L5. Eles são grandes e grossos, porque carregam a parte de cima do corpo. L1 fica no alto. L5 fica logo acima da parte de trás da bacia.
learn-low-back-discs = Entre os ossos ficam os discos. São duros por fora e macios como gel por dentro. Eles amortecem impactos e deixam você se curvar e girar. Um disco pode ficar saliente, mas não pode escorregar para fora como um sabonete.
learn-low-back-ligaments = Ligamentos são faixas fortes que unem os ossos. Eles não conseguem contrair sozinhos. Dão um apoio firme, e os músculos somam um apoio que se move com você.
learn-low-back-nerves = Entre os ossos sai, de cada lado, uma raiz de nervo. Dali os nervos se espalham, e muitos descem para as pernas. Eles levam as sensações e mandam os músculos se mover.
learn-low-back-strong = Ossos grandes, faixas resistentes e músculos largos deixam sua lombar muito forte. Ela também se curva bastante. É feita para curvar, levantar e carregar.
learn-low-back-quiz = O que fazem os discos?
learn-low-back-quiz-soften = Amortecem impactos
learn-low-back-quiz-soften-answer = Isso. Eles amortecem impactos e deixam a coluna se curvar e girar.
learn-low-back-quiz-tie = Unem os ossos
learn-low-back-quiz-tie-answer = Quase: quem mais faz isso são os ligamentos. Os discos amortecem impactos e deixam a coluna se curvar.
learn-low-back-quiz-feel = Levam as sensações
learn-low-back-quiz-feel-answer = Esse é o trabalho dos nervos. Os discos amortecem impactos e deixam a coluna se curvar.

## Muscles that hold, muscles that move

learn-muscles-title = Músculos que seguram ou movem
learn-muscles-fibres = Um músculo é feito de milhares de fibras finas. Elas apertam e soltam, e é assim que você se move. Com uso, o músculo cresce. Com muito descanso, ele fica menor e mais fraco.
learn-muscles-deep = Os músculos profundos ficam perto da coluna e firmam cada osso. Eles ligam logo antes de você se mover e trabalham de leve o dia todo. Fisioterapeutas os chamam de estabilizadores. O mais conhecido é o multífido.
learn-muscles-big = Os músculos grandes passam por muitas articulações e dão potência. Eles curvam e giram você e ajudam a levantar peso. Fisioterapeutas os chamam de mobilizadores. Os músculos compridos ao lado da coluna são um exemplo.
learn-muscles-share = Os dois grupos se ajudam. Quando os profundos estão doloridos ou cansados, os grandes fazem parte do trabalho deles. Aí eles têm duas tarefas. Cansam antes e podem começar a travar.
learn-muscles-relearn = Os músculos profundos podem aprender de novo sua tarefa. Começa com exercícios pequenos e lentos, que pedem pouca força. Por isso seus primeiros passos podem parecer tão fáceis.
learn-muscles-quiz = Que músculos ligam logo antes de você se mover?
learn-muscles-quiz-deep = Os profundos
learn-muscles-quiz-deep-answer = Isso. Os profundos primeiro firmam cada osso. Depois os grandes podem mover você.
learn-muscles-quiz-big = Os grandes
learn-muscles-quiz-big-answer = Eles vêm um instante depois e dão a potência. Os profundos primeiro firmam cada osso.
learn-muscles-quiz-all = Todos ao mesmo tempo
learn-muscles-quiz-all-answer = Quase. Eles trabalham mesmo em equipe. Mas os profundos começam um instante antes, para firmar cada osso.

## Four ways to move

learn-directions-title = Quatro jeitos de se mover
learn-directions-back = Inclinar para trás e ficar com o corpo reto é um dos jeitos. Os músculos compridos ao lado da coluna dão a potência. Eles se chamam eretores da espinha. O pequeno multífido mantém cada osso firme.
learn-directions-forward = Curvar para a frente é o seguinte. O “tanquinho” (reto abdominal), os oblíquos dos lados e o iliopsoas, músculo do quadril, podem puxar você para baixo. No fundo da barriga, o transverso ajuda a manter a firmeza.
learn-directions-side = Inclinar para o lado é o terceiro. Um músculo entre as costelas e o quadril faz boa parte: o quadrado lombar. Os oblíquos ajudam. Músculos bem pequenos entre os ossos mantêm os ossos firmes.
learn-directions-turn = Girar é o quarto. Os oblíquos do lado esquerdo e do direito trabalham em dupla. Um puxa enquanto o outro solta. Você usa isso cada vez que olha por cima do ombro.
learn-directions-team = Nenhum músculo trabalha sozinho. Quando um lado aperta, o outro precisa soltar bem na hora certa. Seu cérebro faz isso por você. Em um espasmo, esse acerto falha por um tempo.
learn-directions-sitting = Ficar na cadeira parece descanso. Mas músculos profundos e grandes continuam trabalhando para segurar você. Depois de algumas horas, eles estão cansados. Levantar de vez em quando muda um pouco o trabalho deles.

## Your core

learn-core-title = O centro do corpo
learn-core-can = O centro do corpo é um anel de músculos em volta da cintura, como uma lata de refrigerante. Ele apoia a coluna por todos os lados.
learn-core-parts = A tampa da lata é o diafragma, com que você respira. A base é o assoalho pélvico, no fundo da bacia. O músculo profundo da barriga, o transverso, dá a volta pela frente e pelos lados. Atrás fica o multífido.
learn-core-control = Um bom centro é mais do que forte. Ele usa os músculos certos na hora certa, com a força exata. Aí os músculos grandes ficam livres para levantar, empurrar e carregar.
learn-core-story = Um centro fraco raramente explica tudo. Sono, estresse, carga e hábitos também contam. Por isso você não precisa apertar a barriga o dia todo.
learn-core-try = Você pode testar agora. Puxe o ar de leve e deixe a barriga alargar. Solte o ar devagar e sinta a parte de baixo da barriga entrar um pouco. Deve ser fácil.
learn-core-quiz = O que faz um bom centro do corpo?
learn-core-quiz-timing = Agir na hora certa
learn-core-quiz-timing-answer = Isso. Os músculos certos, na hora certa, com a força exata. A força cresce a partir daí.
learn-core-quiz-tight = Barriga apertada o dia todo
learn-core-quiz-tight-answer = Muita gente pensa assim. Mas um músculo apertado o dia todo cansa. Agir na hora certa conta mais.
learn-core-quiz-situps = Muitos abdominais
learn-core-quiz-situps-answer = Abdominais treinam os músculos da frente. O centro trabalha por todos os lados, e agir na hora certa conta mais.
