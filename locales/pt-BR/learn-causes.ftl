### Learn library, theme "causes": why a spasm comes, why it comes back, and why moving is safe.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### Cards of "causes" are also shown alone, beside a result. The tower is a picture of load and strength; it does not fall.

learn-theme-causes = Por que acontece

## Why now?

learn-why-now-title = Por que agora?
learn-why-now-load = Muitas vezes parece que foi um peso ou um giro que causou. O mais comum é que muitas coisas pequenas se somaram. Naquele dia, a carga foi mais do que suas costas aguentavam.
learn-why-now-tower = Pense em uma torre de blocos de madeira. Sono bom, músculos fortes, pausas e dias calmos são os blocos dela. Com todos no lugar, a torre aguenta muito.
learn-why-now-blocks = Noites curtas, muito tempo na cadeira, estresse ou pouco exercício tiram um bloco cada um. A torre continua em pé, mas aguenta menos. Muita gente vive assim.
learn-why-now-last = Aí uma coisa pequena, como pegar uma meia no chão, é um pouco demais. Seus músculos travam para segurar você firme. Os blocos podem voltar ao lugar, um por vez.
learn-why-now-signs = Olhando para trás, muita gente vê pequenos sinais: rigidez de manhã, uma dor surda, a sensação de que algo não vai bem. Quando notar um deles, vá um pouco mais devagar e pergunte ao seu fisioterapeuta.
learn-why-now-low = A parte mais baixa da coluna, em volta de L4 e L5, é a que mais carrega. Mais peso no corpo e muito tempo na cadeira somam carga. Músculos mais fortes e pausas curtas ajudam.
learn-why-now-quiz = Você se curvou para pegar uma meia e as costas travaram. Qual é o motivo mais provável?
learn-why-now-quiz-many = Muitas coisas pequenas somadas
learn-why-now-quiz-many-answer = Isso. A meia foi só o último pouquinho. É uma boa notícia, porque há muitas coisas pequenas que você pode mudar.
learn-why-now-quiz-sock = Peguei a meia do jeito errado
learn-why-now-quiz-sock-answer = Você não fez nada de errado. Uma meia é leve. O mais provável é que muitas coisas pequenas já tinham se somado.
learn-why-now-quiz-weak = Tenho costas fracas para sempre
learn-why-now-quiz-weak-answer = Não. As costas são fortes e podem ficar mais fortes em qualquer idade. O mais provável é que muitas coisas pequenas se somaram.

## Why does it come back?

learn-why-again-title = Por que volta?
learn-why-again-common = Os espasmos costumam passar em semanas, e muitas vezes voltam. Isso não quer dizer que você fez algo errado. Você pode tornar o próximo menos provável.
learn-why-again-fixed = Comprimidos, uma massagem ou alguns alongamentos podem fazer você se sentir melhor. Aí parece resolvido. Mas suas costas talvez ainda não estejam tão fortes quanto seus dias pedem.
learn-why-again-base = Pense de novo na torre de blocos. Pôr de volta o bloco de cima não basta. Comece pela base: sono, caminhadas, pausas e músculos profundos que fazem sua tarefa.
learn-why-again-cause = Seus espasmos vêm todo mês ou mais? Então peça uma avaliação da causa. Seu fisioterapeuta pode olhar articulações, discos, nervos e o jeito como você se move.
learn-why-again-keep = Para continuar bem, dois exercícios e uma caminhada por dia ajudam muito. Aumente a caminhada até 30 minutos, cinco vezes por semana. Comece com o que for fácil.
learn-why-again-quiz = A dor passou. O que torna outro espasmo menos provável?
learn-why-again-quiz-walk = Caminhadas e dois exercícios
learn-why-again-quiz-walk-answer = Isso. Um pouco, mas muitas vezes, mantém o que você ganhou.
learn-why-again-quiz-rest = Algumas semanas de descanso
learn-why-again-quiz-rest-answer = O descanso parece seguro, mas com ele os músculos ficam mais fracos. Caminhadas e dois exercícios mantêm suas costas preparadas.
learn-why-again-quiz-pills = Comprimidos, por garantia
learn-why-again-quiz-pills-answer = Comprimidos podem aliviar a dor, mas não dão força. Caminhadas e dois exercícios dão.

## What can start it

learn-causes-title = O que pode provocar
learn-causes-lifting = Levantar peso: curvar-se estica os músculos das costas. Subir com uma caixa pesada pede muito deles. Eles podem distender ou travar. Da próxima vez, segure a caixa perto do corpo ou divida a carga.
learn-causes-carrying = Carregar: uma mochila pesada ou um sofá deixa os músculos apertados por muito tempo. Eles cansam, e músculo cansado trava antes. Ponha a carga no chão muitas vezes, e divida com alguém.
learn-causes-repeating = O mesmo movimento sem parar: pegar brinquedos, capinar, arrumar prateleiras. Cada curva e cada giro é fácil. Juntos, eles cansam as costas. Troque de lado e faça pausas curtas.
learn-causes-slipping = Um escorregão ou uma queda: os músculos apertam rápido e forte para segurar você, e pode ficar roxo. Depois de uma queda grave, veja antes os sinais de alerta com /redflags.
learn-causes-sitting = Horas na cadeira: os músculos profundos seguram você sem pausa e cansam. Discos e articulações também ficam em uma só posição. Ajuda mudar de posição muitas vezes.
learn-causes-swapping = Músculos que trocam de tarefa: quando os profundos cansam, os grandes entram no lugar. Eles são feitos para a potência, não para segurar o dia todo. Começam a doer e a travar. Treinar os profundos ajuda.
learn-causes-quiz = Você passa o dia na cadeira. O que mais ajuda suas costas?
learn-causes-quiz-change = Mudar de posição muitas vezes
learn-causes-quiz-change-answer = Isso. Nenhuma posição é ruim em si. Seus músculos só precisam de uma mudança de vez em quando.
learn-causes-quiz-straight = Ficar com o corpo bem reto
learn-causes-quiz-straight-answer = Por um tempo, tudo bem. Mas manter uma posição cansa os músculos. Mudar muitas vezes ajuda mais.
learn-causes-quiz-chair = Uma cadeira cara
learn-causes-quiz-chair-answer = Uma boa cadeira é agradável. Mas, mesmo na melhor, seus músculos precisam mudar muitas vezes.

## Why is it not going away?

learn-lasting-title = Por que não passa?
learn-lasting-circle = A dor faz você se mover menos. Com menos movimento, os músculos ficam mais fracos e as articulações mais rígidas. Aí mover dói antes. Esse círculo é comum, e dá para sair dele.
learn-lasting-pills = O remédio pode aliviar a dor e ajudar você a se mover. Sozinho, não deixa as costas mais fortes. A dor volta cada vez que o efeito passa? Então pergunte o que mais você pode fazer.
learn-lasting-slow = Algumas costas só precisam de mais tempo. Uma distensão sara mais devagar que um espasmo. Sono ruim, preocupação e estresse também podem manter as costas doloridas. A dor é real e pode melhorar.
learn-lasting-other = Às vezes outra parte dolorida mantém o músculo em guarda. Peça que seu fisioterapeuta avalie se não melhorar depois de quatro semanas. Pergunte também se os espasmos vêm com mais frequência, ficam mais fortes ou duram mais.
learn-lasting-out = A saída é feita de pequenos passos. Ache os movimentos que não doem, faça muitas vezes e deixe que cresçam. Um pouco por dia conta mais do que muito em um dia só.

## Is it safe to move?

learn-moving-title = É seguro se mover?
learn-moving-alarm = A dor é um alarme. Ela pode tocar alto mesmo quando o problema é pequeno. Em um espasmo, o alarme está sensível demais e toca cedo. Quando as costas se acalmam, o alarme também se acalma.
learn-moving-free = A maioria dos movimentos tem uma parte que não dói. É a sua faixa livre. Mover-se ali é seguro e mostra às suas costas que está tudo bem. Com o tempo, a parte livre cresce.
learn-moving-careful = É normal pensar duas vezes antes de brincar com seus filhos ou pegar algo no chão. Você não precisa forçar. Comece com uma forma pequena. Aumente um pouco quando der certo.
learn-moving-light = Deixe o número da sua dor guiar você. De 0 a 3: continue. Com 4 ou 5: faça menos e observe por um dia. Com 6 ou mais: pare por hoje.
learn-moving-breathe = Quando as costas travarem, faça uma pausa. Solte o ar devagar e deixe os ombros caírem. Depois tente um movimento menor. Muita gente acha que assim destrava antes.
learn-moving-quiz = Você se curva e dói um pouco: 2 de 10. E agora?
learn-moving-quiz-go = Continuar com suavidade
learn-moving-quiz-go-answer = Isso. De 0 a 3 você pode continuar. Um pouco de dor que logo passa não tem problema.
learn-moving-quiz-stop = Parar de me mover hoje
learn-moving-quiz-stop-answer = Não precisa. De 0 a 3 você pode continuar com suavidade. Pare por hoje com 6 ou mais.
learn-moving-quiz-push = Forçar mesmo com dor
learn-moving-quiz-push-answer = Não há por que forçar. Continue com suavidade e fique onde a dor é 3 ou menos.
