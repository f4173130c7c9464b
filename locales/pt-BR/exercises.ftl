# The exercises: what each is for, how it is done, what it feels like and when to stop.
# An id is exercise-<key>-<part>. "-steps" are numbered lines; "-alt" describes the picture.
# No text here says how often: the dose is in the catalogue and is said by exercise-dose.

## The dose

# How much of an exercise.
# Variables:
#   $sets (number) - rounds, 1 to 3
#   $repetitions (number) - times in each round, and for each side
#   $hold_seconds (number) - how long to hold each time; 0 means no hold
#   $sides (number) - 2 when each side is done, else 1
exercise-dose =
    { $sides ->
        [2] { $repetitions ->
                [one] Faça uma vez de cada lado.
               *[other] Faça { $repetitions } vezes de cada lado.
            }
       *[other] { $repetitions ->
                [one] Faça uma vez.
               *[other] Faça { $repetitions } vezes.
            }
    }{ $hold_seconds ->
        [0] { "" }
        [one] { " " }Mantenha por { $hold_seconds } segundo a cada vez.
       *[other] { " " }Mantenha por { $hold_seconds } segundos a cada vez.
    }{ $sets ->
        [one] { "" }
       *[other] { " " }Descanse um momento e faça { $sets } séries ao todo.
    }

# Variables:
#   $minutes (number) - how long, in one go
exercise-dose-minutes =
    { $minutes ->
        [one] Faça por { $minutes } minuto, de uma vez ou com uma pausa.
       *[other] Faça por { $minutes } minutos, de uma vez ou com uma pausa.
    }

# A walk that grows over the weeks.
# Variables:
#   $minutes (number) - how long to start with
#   $goal_minutes (number) - how long in some weeks
exercise-dose-goal =
    { $minutes ->
        [one] Comece com { $minutes } minuto. Aumente um pouco a cada semana, até { $goal_minutes } minutos.
       *[other] Comece com { $minutes } minutos. Aumente um pouco a cada semana, até { $goal_minutes } minutos.
    }

# Variables:
#   $minutes (number) - about how long today's exercises take, all together
exercise-day-minutes =
    { $minutes ->
        [one] Cerca de { $minutes } minuto ao todo.
       *[other] Cerca de { $minutes } minutos ao todo.
    }

## What is needed

exercise-needs-floor = Um colchonete ou uma cama firme.
exercise-needs-chair = Uma cadeira que não escorregue.
exercise-needs-wall = Uma parede ou um batente de porta.
exercise-needs-stick = Um cabo de vassoura ou outro bastão leve.
exercise-needs-band = Uma faixa elástica. Se não tiver, fale com seu fisioterapeuta.
exercise-needs-bag = Uma sacola com alça e algo leve dentro.
exercise-needs-step = Um degrau baixo, como o primeiro da escada.

## Phase 1

exercise-belly-breathing-name = Respirar com a barriga
exercise-belly-breathing-why = Respirar devagar diz aos músculos tensos das costas que eles podem soltar um pouco.
exercise-belly-breathing-steps =
    1. Deite de barriga para cima, com os joelhos dobrados.
    2. Ponha uma mão na barriga.
    3. Puxe o ar pelo nariz. Deixe a barriga levantar a mão.
    4. Solte o ar devagar. Deixe a barriga descer.
exercise-belly-breathing-feel = Sua barriga sobe e desce. As costas ficam um pouco mais pesadas e macias.
exercise-belly-breathing-stop = Pare se sentir tontura, e respire do seu jeito.
exercise-belly-breathing-easier = Sente em uma cadeira com as costas apoiadas e faça o mesmo.
exercise-belly-breathing-harder = Solte o ar por um pouco mais de tempo do que você puxa.
exercise-belly-breathing-alt = Uma pessoa deitada de barriga para cima, joelhos dobrados. A barriga sobe e desce.

exercise-pelvic-tilt-name = Balanço da bacia
exercise-pelvic-tilt-why = Este pequeno balanço mantém a lombar em movimento sem carga.
exercise-pelvic-tilt-steps =
    1. Deite de barriga para cima, com os joelhos dobrados.
    2. Aperte a lombar com suavidade na direção do chão.
    3. Continue respirando enquanto mantém.
    4. Solte até as costas voltarem à sua pequena curva.
exercise-pelvic-tilt-feel = Sua barriga trabalha de leve. A lombar alonga um pouco, sem esforço.
exercise-pelvic-tilt-stop = Pare se a dor ficar aguda ou descer para a perna.
exercise-pelvic-tilt-easier = Só pense no movimento e faça bem pequeno.
exercise-pelvic-tilt-harder = Vá um pouco mais longe nos dois sentidos, enquanto for fácil.
exercise-pelvic-tilt-alt = Uma pessoa deitada com os joelhos dobrados. A lombar encosta no chão e solta.

exercise-short-walk-name = Caminhada curta
exercise-short-walk-why = Caminhar faz bem a costas doloridas. Aquece e mantém você em movimento.
exercise-short-walk-steps =
    1. Fique em pé e solte os ombros.
    2. Caminhe no plano, com passos tão pequenos quanto quiser.
    3. Deixe os braços balançarem.
    4. Volte antes de sentir cansaço.
exercise-short-walk-feel = As costas podem estar rígidas no começo. Muitas vezes isso alivia durante a caminhada.
exercise-short-walk-stop = Pare e descanse se a dor aumentar a cada passo.
exercise-short-walk-easier = Caminhe um minuto em casa, sente e caminhe de novo mais tarde.
exercise-short-walk-harder = Faça a mesma caminhada mais uma vez, mais tarde no dia.
exercise-short-walk-alt = Uma pessoa caminha devagar no plano, com os braços soltos.

exercise-legs-on-chair-name = Descanso com as pernas na cadeira
exercise-legs-on-chair-why = Nesta posição, sua lombar tem bem pouco para carregar.
exercise-legs-on-chair-steps =
    1. Deite de barriga para cima na frente de uma cadeira ou sofá.
    2. Apoie no assento a parte das pernas abaixo dos joelhos.
    3. Deixe o quadril e os joelhos dobrados mais ou menos como na posição sentada.
    4. Para levantar, vire de lado e se empurre com os braços.
exercise-legs-on-chair-feel = As costas descansam no chão e ficam pesadas. Aqui o calor é gostoso.
exercise-legs-on-chair-stop = Levante devagar se as pernas formigarem ou a dor aumentar.
exercise-legs-on-chair-easier = Deite na cama com dois travesseiros embaixo dos joelhos.
exercise-legs-on-chair-harder = Não há nada a acrescentar. Depois, levante e caminhe um pouco.
exercise-legs-on-chair-alt = Uma pessoa deitada no chão com as duas pernas apoiadas no assento de uma cadeira.

## Phase 2

exercise-knee-rolls-name = Joelhos para os lados
exercise-knee-rolls-why = Giros pequenos ajudam as costas a achar de novo a faixa livre.
exercise-knee-rolls-steps =
    1. Deite de barriga para cima, com os joelhos dobrados e os pés juntos.
    2. Deixe os dois joelhos descerem devagar para um lado.
    3. Pare logo antes de doer.
    4. Traga de volta e vá para o outro lado.
exercise-knee-rolls-feel = Um leve alongamento passa pela lombar e pelo quadril.
exercise-knee-rolls-stop = Pare se a dor ficar aguda ou uma perna ficar dormente.
exercise-knee-rolls-easier = Faça movimentos pequenos, como um balanço suave.
exercise-knee-rolls-harder = Deixe os joelhos descerem um pouco mais, ainda sem dor.
exercise-knee-rolls-alt = Uma pessoa deitada com os joelhos dobrados. Os dois joelhos vão de um lado para o outro.

exercise-knee-hug-name = Abraçar um joelho
exercise-knee-hug-why = Dobrar um lado do quadril por vez deixa a lombar arredondar com suavidade.
exercise-knee-hug-steps =
    1. Deite de barriga para cima, com os joelhos dobrados.
    2. Segure uma perna por trás da coxa.
    3. Traga o joelho na direção do peito, até onde for fácil.
    4. Mantenha, respire e desça devagar.
exercise-knee-hug-feel = Você sente um leve alongamento na nádega e na lombar.
exercise-knee-hug-stop = Pare se sentir dor, formigamento ou dormência descendo pela perna.
exercise-knee-hug-easier = Passe uma toalha por trás da coxa e puxe por ela.
exercise-knee-hug-harder = Deixe a outra perna esticada no chão.
exercise-knee-hug-alt = Uma pessoa deitada de barriga para cima puxa um joelho para o peito.

exercise-heel-slide-name = Deslizar o calcanhar
exercise-heel-slide-why = A perna se move enquanto as costas ficam calmas. É um bom primeiro treino.
exercise-heel-slide-steps =
    1. Deite de barriga para cima, com os joelhos dobrados.
    2. Deslize um calcanhar para longe até a perna ficar quase esticada.
    3. Mantenha a lombar parada.
    4. Deslize o calcanhar de volta.
exercise-heel-slide-feel = Sua barriga trabalha um pouco. As costas quase não se mexem.
exercise-heel-slide-stop = Pare se as costas arquearem e começarem a doer.
exercise-heel-slide-easier = Deslize só até a metade.
exercise-heel-slide-harder = Deslize mais devagar e solte o ar no caminho.
exercise-heel-slide-alt = Uma pessoa deitada com os joelhos dobrados. Um calcanhar desliza para longe e volta.

exercise-chair-reach-name = Inclinar-se na cadeira
exercise-chair-reach-why = Você precisa se curvar assim para se vestir. Aqui você treina onde isso ainda está livre.
exercise-chair-reach-steps =
    1. Sente em uma cadeira, com os pés afastados e apoiados no chão.
    2. Deixe as mãos deslizarem pelas canelas.
    3. Pare logo antes de doer.
    4. Empurre as coxas com as mãos para voltar.
exercise-chair-reach-feel = Sua lombar abre. Com os dias, suas mãos podem chegar mais baixo.
exercise-chair-reach-stop = Pare se a dor ficar aguda ou descer pela perna.
exercise-chair-reach-easier = Deslize as mãos só até os joelhos.
exercise-chair-reach-harder = Lá embaixo, deixe a cabeça solta por uma respiração.
exercise-chair-reach-alt = Uma pessoa em uma cadeira desliza as duas mãos pelas canelas e volta.

## Phase 3

exercise-cat-camel-name = Gato e camelo
exercise-cat-camel-why = As costas inteiras se curvam e se arqueiam sem carregar peso.
exercise-cat-camel-steps =
    1. Apoie as mãos e os joelhos no chão.
    2. Arredonde as costas devagar, como um gato.
    3. Deixe a barriga descer até as costas fazerem uma pequena curva.
    4. Mova junto com a respiração, sem parar.
exercise-cat-camel-feel = O movimento corre pelas costas. Fica mais suave a cada vez.
exercise-cat-camel-stop = Pare se der uma dor aguda em uma das duas pontas do movimento.
exercise-cat-camel-easier = Em pé, apoie as mãos em uma mesa e faça o mesmo.
exercise-cat-camel-harder = Vá mais devagar e deixe o movimento correr do quadril até a cabeça.
exercise-cat-camel-alt = Uma pessoa com mãos e joelhos no chão arredonda as costas e depois deixa descer.

exercise-knee-fall-out-name = Abrir um joelho
exercise-knee-fall-out-why = Você aprende a mover um lado do quadril com o tronco parado.
exercise-knee-fall-out-steps =
    1. Deite de barriga para cima, com os joelhos dobrados.
    2. Mantenha os dois ossos do quadril na mesma altura.
    3. Deixe um joelho abrir devagar para o lado.
    4. Traga de volta, também devagar.
exercise-knee-fall-out-feel = Sua barriga trabalha de leve. A parte de dentro da coxa alonga.
exercise-knee-fall-out-stop = Pare se pinçar no quadril ou nas costas.
exercise-knee-fall-out-easier = Abra o joelho só a largura de uma mão.
exercise-knee-fall-out-harder = Faça com a outra perna esticada.
exercise-knee-fall-out-alt = Uma pessoa deitada com os joelhos dobrados. Um joelho abre para o lado e volta.

exercise-belly-squeeze-name = Contrair a barriga por dentro
exercise-belly-squeeze-why = O músculo profundo da barriga é como um cinto macio. Isto acorda esse músculo.
exercise-belly-squeeze-steps =
    1. Deite de barriga para cima, com os joelhos dobrados.
    2. Ponha os dedos logo para dentro dos ossos do quadril.
    3. Puxe a parte de baixo da barriga para dentro, de leve, para longe dos dedos.
    4. Continue respirando enquanto mantém, depois solte por completo.
exercise-belly-squeeze-feel = Você sente puxar de leve embaixo dos dedos. As costas ficam paradas.
exercise-belly-squeeze-stop = Descanse se começar a prender a respiração ou se as costas endurecerem.
exercise-belly-squeeze-easier = Contraia só quando soltar o ar.
exercise-belly-squeeze-harder = Faça na posição sentada ou em pé.
exercise-belly-squeeze-alt = Uma pessoa deitada com os joelhos dobrados e os dedos na parte de baixo da barriga.

exercise-lying-on-elbows-name = De bruços sobre os cotovelos
exercise-lying-on-elbows-why = Na posição sentada, as costas se curvam muito. Aqui elas se curvam com suavidade para o outro lado.
exercise-lying-on-elbows-steps =
    1. Deite de bruços.
    2. Ponha os cotovelos embaixo dos ombros.
    3. Deixe a barriga e o quadril descerem para o chão.
    4. Respire enquanto mantém, depois deite o peito no chão de novo.
exercise-lying-on-elbows-feel = Você sente uma leve pressão na lombar. Ela some quando você deita o peito no chão.
exercise-lying-on-elbows-stop = Pare se a dor for para a nádega ou a perna.
exercise-lying-on-elbows-easier = Deite de bruços, com o peito no chão e a cabeça sobre as mãos.
exercise-lying-on-elbows-harder = Traga os cotovelos um pouco mais para perto, se for fácil.
exercise-lying-on-elbows-alt = Uma pessoa de bruços, apoiada nos dois cotovelos.

exercise-easy-walk-name = Caminhada tranquila
exercise-easy-walk-why = Uma caminhada constante alimenta os músculos e dá confiança nas costas.
exercise-easy-walk-steps =
    1. Escolha um caminho plano que você conhece.
    2. Caminhe em um ritmo em que dá para conversar.
    3. Olhe para a frente e deixe os braços balançarem.
    4. Vá mais devagar no último minuto.
exercise-easy-walk-feel = Seu corpo aquece. Um pouco de rigidez não tem problema e costuma passar.
exercise-easy-walk-stop = Pare e descanse se a dor passar de 5 (de 0 a 10).
exercise-easy-walk-easier = Divida em duas caminhadas curtas.
exercise-easy-walk-harder = Inclua uma pequena subida, se for bom para você.
exercise-easy-walk-alt = Uma pessoa caminha em ritmo tranquilo, com os braços soltos.

## Phase 4

exercise-neutral-finder-name = Achar a posição do meio
exercise-neutral-finder-why = Suas costas são mais fortes na posição do meio. Primeiro você aprende a achar essa posição.
exercise-neutral-finder-steps =
    1. Deite de barriga para cima, com os joelhos dobrados.
    2. Encoste a lombar no chão, depois deixe arquear um pouco.
    3. Pare no meio do caminho, onde for mais fácil.
    4. Mantenha esse lugar com a barriga macia e continue respirando.
exercise-neutral-finder-feel = Suas costas parecem longas e calmas. A barriga trabalha um pouco.
exercise-neutral-finder-stop = Descanse se as costas começarem a travar ou se você prender a respiração.
exercise-neutral-finder-easier = Ponha uma toalha dobrada embaixo da lombar para sentir a posição do meio.
exercise-neutral-finder-harder = Ache a mesma posição do meio em uma cadeira ou em pé.
exercise-neutral-finder-alt = Uma pessoa deitada com os joelhos dobrados. A lombar balança e para no meio.

exercise-bridge-name = Ponte
exercise-bridge-why = Os músculos das nádegas aprendem a dividir o trabalho com as costas.
exercise-bridge-steps =
    1. Deite de barriga para cima, com os joelhos dobrados.
    2. Contraia a barriga de leve.
    3. Empurre o chão com os calcanhares e levante o quadril.
    4. Mantenha, depois desça devagar.
exercise-bridge-feel = As nádegas e a parte de trás das coxas trabalham mais.
exercise-bridge-stop = Pare se der cãibra ou dor aguda na lombar.
exercise-bridge-easier = Levante o quadril só a largura de uma mão.
exercise-bridge-harder = Cruze os braços no peito.
exercise-bridge-alt = Uma pessoa deitada com os joelhos dobrados levanta o quadril e desce.

exercise-dead-bug-arms-name = Braço para trás, de barriga para cima
exercise-dead-bug-arms-why = O tronco fica parado enquanto um braço se move. O dia a dia pede justamente isso.
exercise-dead-bug-arms-steps =
    1. Deite de barriga para cima, com os joelhos dobrados.
    2. Aponte os dois braços para o teto e contraia a barriga de leve.
    3. Desça um braço devagar para trás da cabeça.
    4. Traga de volta e mova o outro braço.
exercise-dead-bug-arms-feel = Sua barriga trabalha para manter as costelas e as costas paradas.
exercise-dead-bug-arms-stop = Pare se as costas arquearem e você não conseguir deixá-las paradas.
exercise-dead-bug-arms-easier = Desça o braço só até a metade.
exercise-dead-bug-arms-harder = Segure uma garrafinha de água em cada mão.
exercise-dead-bug-arms-alt = Uma pessoa deitada com os joelhos dobrados e os braços para cima. Um braço desce e volta.

exercise-four-point-arm-lift-name = Levantar um braço de quatro apoios
exercise-four-point-arm-lift-why = Você mantém as costas na posição do meio com um pouco menos de apoio.
exercise-four-point-arm-lift-steps =
    1. Apoie as mãos e os joelhos no chão, com as costas na posição do meio.
    2. Contraia a barriga de leve.
    3. Estique um braço para a frente e mantenha.
    4. Ponha de volta devagar e estique o outro.
exercise-four-point-arm-lift-feel = Seu tronco trabalha para ficar nivelado, como uma mesa.
exercise-four-point-arm-lift-stop = Pare se as costas afundarem ou a dor aumentar.
exercise-four-point-arm-lift-easier = Só tire o peso de uma mão.
exercise-four-point-arm-lift-harder = Estique mais devagar e mantenha um pouco mais.
exercise-four-point-arm-lift-alt = Uma pessoa com mãos e joelhos no chão estica um braço para a frente.

## Phase 5

exercise-open-book-name = Livro aberto
exercise-open-book-why = A parte de cima das costas aprende a girar de novo, e a lombar tem menos trabalho.
exercise-open-book-steps =
    1. Deite de lado, com o quadril e os joelhos dobrados.
    2. Estique os braços à sua frente, uma palma sobre a outra.
    3. Abra o braço de cima para o alto e para trás, e siga com os olhos.
    4. Solte o ar, mantenha e feche de novo.
exercise-open-book-feel = Um alongamento abre o peito e o lado das costas.
exercise-open-book-stop = Pare se pinçar no ombro ou der uma dor aguda na lombar.
exercise-open-book-easier = Ponha a mão nas costelas e gire só o peito.
exercise-open-book-harder = Fique com o braço aberto por mais uma respiração lenta.
exercise-open-book-alt = Uma pessoa deitada de lado abre o braço de cima como um livro.

exercise-side-stretch-name = Alongar o lado
exercise-side-stretch-why = Os músculos do lado do corpo recuperam o comprimento.
exercise-side-stretch-steps =
    1. Fique em pé ao lado de uma parede, pés na largura do quadril. Apoie nela a mão mais próxima.
    2. Levante o outro braço por cima da cabeça.
    3. Incline-se devagar para a parede.
    4. Mantenha e respire, depois volte devagar.
exercise-side-stretch-feel = Você sente um alongamento longo e leve, do quadril às costelas.
exercise-side-stretch-stop = Pare se pinçar do lado para o qual você se inclina.
exercise-side-stretch-easier = Incline só um pouco, ou faça em uma cadeira.
exercise-side-stretch-harder = Cruze a perna de fora por trás da outra.
exercise-side-stretch-alt = Uma pessoa apoia uma mão na parede, levanta o outro braço e se inclina para a parede.

exercise-hip-flexor-stretch-name = Alongar a frente do quadril
exercise-hip-flexor-stretch-why = Muito tempo na cadeira encurta a frente do quadril. Isso puxa a lombar.
exercise-hip-flexor-stretch-steps =
    1. Apoie um joelho em uma almofada. Apoie as mãos na outra coxa.
    2. Encaixe um pouco o bumbum para dentro.
    3. Leve o peso para a frente até sentir alongar.
    4. Mantenha e respire, depois troque de perna.
exercise-hip-flexor-stretch-feel = Você sente puxar de leve na frente do quadril, do lado do joelho apoiado.
exercise-hip-flexor-stretch-stop = Pare se o joelho ou a lombar doer.
exercise-hip-flexor-stretch-easier = Faça em pé, com um pé um passo longo para trás. Segure em uma cadeira.
exercise-hip-flexor-stretch-harder = Levante o braço do lado do joelho apoiado.
exercise-hip-flexor-stretch-alt = Uma pessoa apoiada em um joelho leva o quadril para a frente.

exercise-nerve-glide-name = Deslizar o nervo
exercise-nerve-glide-why = O nervo comprido da perna gosta de deslizar. Isto mantém o nervo em movimento.
exercise-nerve-glide-steps =
    1. Sente em uma cadeira e deixe as costas arredondarem um pouco.
    2. Estique um pouco um joelho enquanto olha para cima.
    3. Dobre o joelho de novo enquanto olha para baixo.
    4. Mova devagar e sem parar.
exercise-nerve-glide-feel = Você sente puxar de leve atrás da perna. Isso vai e vem a cada movimento.
exercise-nerve-glide-stop = Pare se o formigamento ou a dormência começar ou não passar.
exercise-nerve-glide-easier = Estique o joelho só um pouco e deixe a cabeça parada.
exercise-nerve-glide-harder = Aponte os dedos do pé para cima com o joelho esticado.
exercise-nerve-glide-alt = Uma pessoa em uma cadeira estica um joelho e olha para cima, depois dobra e olha para baixo.

## Phase 6

exercise-bird-dog-name = Braço e perna de quatro apoios
exercise-bird-dog-why = Treina bem os músculos das costas, com pouca carga na coluna.
exercise-bird-dog-steps =
    1. Apoie as mãos e os joelhos no chão, com as costas na posição do meio.
    2. Contraia a barriga de leve.
    3. Estique um braço para a frente e a perna do outro lado para trás.
    4. Mantenha, volte devagar e troque.
exercise-bird-dog-feel = Costas, nádegas e barriga trabalham juntas. O quadril fica nivelado.
exercise-bird-dog-stop = Pare se as costas afundarem, torcerem ou doerem.
exercise-bird-dog-easier = Deslize a perna para trás com os dedos do pé no chão.
exercise-bird-dog-harder = Desenhe um pequeno quadrado com a mão enquanto mantém.
exercise-bird-dog-alt = Uma pessoa com mãos e joelhos no chão estica um braço e a perna do outro lado.

exercise-sit-to-stand-name = Sentar e levantar
exercise-sit-to-stand-why = Pernas fortes tiram trabalho das costas cada vez que você levanta.
exercise-sit-to-stand-steps =
    1. Sente perto da beirada de uma cadeira, com os pés embaixo dos joelhos.
    2. Incline-se para a frente a partir do quadril, com as costas longas.
    3. Empurre o chão com os pés e levante.
    4. Sente devagar, primeiro o quadril.
exercise-sit-to-stand-feel = As coxas e as nádegas aquecem e cansam.
exercise-sit-to-stand-stop = Pare se as costas ou os joelhos doerem mais a cada vez.
exercise-sit-to-stand-easier = Use uma cadeira mais alta ou ajude com as mãos.
exercise-sit-to-stand-harder = Segure uma sacola leve contra o peito.
exercise-sit-to-stand-alt = Uma pessoa levanta de uma cadeira com as costas longas e senta devagar.

exercise-stick-hinge-name = Dobrar o quadril com um bastão
exercise-stick-hinge-why = Você aprende a se curvar a partir do quadril. É assim que se levanta peso com facilidade.
exercise-stick-hinge-steps =
    1. Fique em pé e segure um bastão ao longo das costas.
    2. Ele toca a cabeça, a parte de cima das costas e o bumbum.
    3. Leve o quadril para trás e incline-se para a frente. Mantenha os três encostados.
    4. Suba levando o quadril para a frente.
exercise-stick-hinge-feel = A parte de trás das coxas alonga e as nádegas trabalham.
exercise-stick-hinge-stop = Pare se as costas doerem ao voltar para cima.
exercise-stick-hinge-easier = Fique perto de uma parede e só toque nela com o quadril.
exercise-stick-hinge-harder = Incline um pouco mais, com o bastão ainda encostado.
exercise-stick-hinge-alt = Uma pessoa segura um bastão ao longo das costas e se curva a partir do quadril.

exercise-band-row-name = Remada com elástico
exercise-band-row-why = Puxar fortalece a parte de cima das costas, e a lombar não trabalha sozinha.
exercise-band-row-steps =
    1. Prenda a faixa na altura da barriga, em algo firme. Teste com um puxão.
    2. Fique em pé com os joelhos soltos e uma ponta da faixa em cada mão.
    3. Puxe os cotovelos para trás, ao lado das costelas.
    4. Deixe a faixa ir para a frente devagar.
exercise-band-row-feel = O trabalho é entre as escápulas. A lombar fica parada.
exercise-band-row-stop = Pare se as costas arquearem ou o ombro doer.
exercise-band-row-easier = Chegue mais perto, para a faixa ficar mais frouxa.
exercise-band-row-harder = Vá mais para trás, para a faixa ficar mais esticada.
exercise-band-row-alt = Uma pessoa em pé puxa uma faixa até as costelas e solta devagar.

exercise-suitcase-carry-name = Carregar de um lado
exercise-suitcase-carry-why = Carregar de um lado só treina os músculos que mantêm seu corpo reto.
exercise-suitcase-carry-steps =
    1. Ponha algo leve em uma sacola com alça.
    2. Dobre o quadril e os joelhos para pegar a sacola.
    3. Caminhe com o corpo reto. Não se incline.
    4. Ponha no chão devagar e troque de mão.
exercise-suitcase-carry-feel = O lado contrário ao da sacola trabalha para manter o corpo reto.
exercise-suitcase-carry-stop = Ponha a sacola no chão se começar a se inclinar ou se doer.
exercise-suitcase-carry-easier = Carregue uma sacola mais leve ou caminhe com ela por menos tempo.
exercise-suitcase-carry-harder = Ponha um pouco mais na sacola.
exercise-suitcase-carry-alt = Uma pessoa caminha reta com uma sacola em uma mão.

## Phase 7

exercise-slow-hinge-name = Descer devagar
exercise-slow-hinge-why = Descer devagar treina o controle de que você precisa para pôr coisas no chão.
exercise-slow-hinge-steps =
    1. Fique em pé com os joelhos soltos e uma sacola leve em cada mão.
    2. Leve o quadril para trás e incline-se para a frente. Desça o mais devagar que puder.
    3. Mantenha as costas longas.
    4. Suba no seu ritmo.
exercise-slow-hinge-feel = A parte de trás das coxas e as costas trabalham na descida.
exercise-slow-hinge-stop = Pare se as costas arredondarem sozinhas ou doerem ao voltar para cima.
exercise-slow-hinge-easier = Faça sem sacolas, com as mãos nas coxas.
exercise-slow-hinge-harder = Ponha um pouco mais nas sacolas.
exercise-slow-hinge-alt = Uma pessoa com uma sacola em cada mão se curva devagar a partir do quadril.

exercise-side-plank-knees-name = Prancha de lado nos joelhos
exercise-side-plank-knees-why = Os músculos do lado seguram suas costas como as cordas de uma barraca.
exercise-side-plank-knees-steps =
    1. Deite de lado, com os joelhos dobrados.
    2. Ponha o cotovelo embaixo do ombro.
    3. Levante o quadril até o corpo ficar reto do joelho à cabeça.
    4. Mantenha e respire, depois desça devagar.
exercise-side-plank-knees-feel = O lado perto do chão trabalha.
exercise-side-plank-knees-stop = Pare se o ombro ou as costas doerem.
exercise-side-plank-knees-easier = Em pé, apoie o antebraço em uma parede.
exercise-side-plank-knees-harder = Levante o braço de cima para o teto.
exercise-side-plank-knees-alt = Uma pessoa de lado, apoiada no cotovelo e nos joelhos, levanta o quadril.

exercise-dead-bug-name = Braço e perna, de barriga para cima
exercise-dead-bug-why = Braços e pernas se movem, as costas ficam paradas. Isso é controle.
exercise-dead-bug-steps =
    1. Deite de barriga para cima. Levante os braços, e os joelhos acima do quadril.
    2. Contraia a barriga de leve.
    3. Desça devagar um braço e a perna do outro lado.
    4. Traga de volta e troque.
exercise-dead-bug-feel = Sua barriga trabalha bastante. A lombar fica onde está.
exercise-dead-bug-stop = Pare se as costas descolarem do chão ou doerem.
exercise-dead-bug-easier = Deixe os pés no chão e deslize um calcanhar para longe.
exercise-dead-bug-harder = Estique mais a perna antes de trazer de volta.
exercise-dead-bug-alt = Uma pessoa deitada com braços e joelhos para cima. Um braço e a perna do outro lado descem.

exercise-step-down-name = Descer um degrau
exercise-step-down-why = Treina o controle lento do quadril e do joelho, como você precisa na escada.
exercise-step-down-steps =
    1. Fique em pé em um degrau baixo, com algo firme ao lado para segurar.
    2. Deixe um pé à frente, para fora da borda.
    3. Dobre o outro joelho devagar até o calcanhar tocar o chão.
    4. Empurre de volta para cima, sem pular.
exercise-step-down-feel = A coxa e a nádega da perna de apoio trabalham.
exercise-step-down-stop = Pare se o joelho ou as costas doerem, ou se faltar equilíbrio.
exercise-step-down-easier = Use um livro grosso como degrau mais baixo.
exercise-step-down-harder = Faça sem segurar.
exercise-step-down-alt = Uma pessoa em um degrau baixo toca o chão com um calcanhar e sobe.

## Phase 8

exercise-plank-name = Prancha
exercise-plank-why = Ensina o tronco inteiro a aguentar um pouco mais.
exercise-plank-steps =
    1. Deite de bruços, com os cotovelos embaixo dos ombros.
    2. Apoie os dedos dos pés e contraia a barriga de leve.
    3. Levante o corpo até ele formar uma linha reta.
    4. Respire enquanto mantém, depois desça.
exercise-plank-feel = A barriga e as coxas trabalham. A lombar fica tranquila.
exercise-plank-stop = Desça se as costas afundarem ou doerem.
exercise-plank-easier = Fique nos joelhos ou apoie-se na bancada da cozinha.
exercise-plank-harder = Leve o peso devagar para a frente e para trás.
exercise-plank-alt = Uma pessoa em linha reta, apoiada nos cotovelos e nos dedos dos pés.

exercise-brisk-walk-name = Caminhada rápida
exercise-brisk-walk-why = Caminhar com regularidade é um dos melhores jeitos de manter bem as costas.
exercise-brisk-walk-steps =
    1. Comece com calma por alguns minutos.
    2. Caminhe mais rápido, de modo que dê para falar, mas não para cantar.
    3. Deixe os braços balançarem.
    4. Vá mais devagar no final.
exercise-brisk-walk-feel = Você aquece e respira mais fundo. Pernas cansadas não têm problema.
# Variables:
#   $emergency (string) - the emergency number
exercise-brisk-walk-stop = Vá mais devagar se a dor nas costas aumentar. Se tiver dor no peito, pare e ligue para { $emergency }.
exercise-brisk-walk-easier = Divida a caminhada em duas partes.
exercise-brisk-walk-harder = Escolha um caminho com uma subida ou alguns degraus.
exercise-brisk-walk-alt = Uma pessoa caminha rápido, balançando os braços.

exercise-long-bridge-name = Ponte longa
exercise-long-bridge-why = Manter por mais tempo ajuda os músculos a aguentar até a noite.
exercise-long-bridge-steps =
    1. Deite de barriga para cima, com os pés um pouco mais longe que o normal.
    2. Empurre o chão com os calcanhares e levante o quadril.
    3. Mantenha e continue respirando.
    4. Desça devagar antes de tremer.
exercise-long-bridge-feel = As nádegas cansam. Não dá cãibra na lombar.
exercise-long-bridge-stop = Desça se der cãibra ou dor nas costas.
exercise-long-bridge-easier = Mantenha pela metade do tempo.
exercise-long-bridge-harder = Levante um calcanhar, ponha no chão, depois levante o outro.
exercise-long-bridge-alt = Uma pessoa deitada com os pés mais longe mantém o quadril levantado.

exercise-long-carry-name = Carregar por mais tempo
exercise-long-carry-why = Prepara você para sacolas de compras e dias longos.
exercise-long-carry-steps =
    1. Encha duas sacolas com um peso que no começo pareça fácil.
    2. Dobre o quadril e os joelhos para pegar as sacolas.
    3. Caminhe com o corpo reto, uma sacola em cada mão, e continue respirando.
    4. Ponha no chão devagar e descanse.
exercise-long-carry-feel = Os lados e as mãos cansam. O corpo continua reto.
exercise-long-carry-stop = Ponha as sacolas no chão se você se inclinar ou as costas doerem.
exercise-long-carry-easier = Ponha as sacolas no chão na metade do caminho e descanse.
exercise-long-carry-harder = Ponha um pouco mais em cada sacola.
exercise-long-carry-alt = Uma pessoa caminha reta por um tempo, com uma sacola em cada mão.

## Phases 9 and 10: with the physiotherapist only

exercise-fast-and-heavy-name = Movimentos rápidos e pesados, com seu fisioterapeuta
exercise-fast-and-heavy-why = Esporte e trabalho pesado pedem velocidade e carga. Você ganha as duas com ajuda.
exercise-fast-and-heavy-steps =
    1. Seu fisioterapeuta pergunta a que esporte ou trabalho você quer voltar.
    2. Você treina os movimentos dele: levantar, saltar, arremessar ou correr rápido.
    3. A carga e a velocidade sobem em pequenos passos.
    4. Seu fisioterapeuta observa como suas costas respondem.
exercise-fast-and-heavy-feel = Você faz esforço e sente que tem controle.
exercise-fast-and-heavy-stop = Avise seu fisioterapeuta na hora se as costas doerem.
exercise-fast-and-heavy-easier = Seu fisioterapeuta diminui a carga ou a velocidade.
exercise-fast-and-heavy-harder = Seu fisioterapeuta aumenta um pouco quando for a hora.
exercise-fast-and-heavy-alt = Uma pessoa levanta um peso com um fisioterapeuta ao lado.

exercise-clearance-tests-name = Últimos testes, com seu fisioterapeuta
exercise-clearance-tests-why = Eles mostram que suas costas estão prontas para a vida que você quer.
exercise-clearance-tests-steps =
    1. Seu fisioterapeuta testa até onde e com que liberdade você se move.
    2. Depois vêm força, controle e resistência.
    3. Por último vêm os movimentos do seu esporte ou trabalho.
    4. Vocês olham os resultados e planejam os próximos meses.
exercise-clearance-tests-feel = Alguns testes são puxados. É para isso que eles servem.
exercise-clearance-tests-stop = Avise seu fisioterapeuta na hora se as costas doerem.
exercise-clearance-tests-easier = Seu fisioterapeuta pode dividir os testes em duas consultas.
exercise-clearance-tests-harder = Seu fisioterapeuta escolhe testes que combinam com seu esporte.
exercise-clearance-tests-alt = Uma pessoa em um pé só enquanto um fisioterapeuta anota.
