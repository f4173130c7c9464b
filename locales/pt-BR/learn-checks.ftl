### Learn library, theme "checks": how a back is examined, what else it could be, when to ask for help.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### A pattern is something "your physio can check"; a card does not say what somebody has.

learn-theme-checks = A avaliação

## How is it checked?

learn-checking-title = Como é a avaliação?
learn-checking-talk = Primeiro seu fisioterapeuta escuta. Quando começou, o que provoca a dor, o que você quer voltar a fazer? Sua história muitas vezes diz mais que uma imagem.
learn-checking-tests = Depois você se curva, gira e empurra contra uma mão. Seu fisioterapeuta alonga os músculos e põe carga em um por um. Articulações, discos e nervos também são testados. Assim você fica sabendo de onde a dor pode vir.
learn-checking-xray = O raio X mostra os ossos, como se alinham e o espaço dos discos. Ele não mostra músculos. Por isso um espasmo simples não precisa dele.
learn-checking-ultrasound = O ultrassom pode mostrar um músculo rompido ou inchado, e às vezes um músculo apertado. Só é usado quando a resposta mudaria o seu tratamento.
learn-checking-mri = A ressonância mostra discos, nervos, ossos e partes moles. Ela é cara, e um espasmo simples não precisa dela. Muita gente sem dor nenhuma tem discos gastos na ressonância.
learn-checking-when = Algo aponta para mais do que um espasmo? Então seu fisioterapeuta manda você fazer uma imagem ou ir ao médico certo. As perguntas em /redflags procuram justamente isso.
learn-checking-quiz = Um espasmo simples precisa de raio X ou ressonância?
learn-checking-quiz-no = Não
learn-checking-quiz-no-answer = Isso mesmo: não precisa. Sua história e um bom exame dizem mais.
learn-checking-quiz-mri = Sim, uma ressonância
learn-checking-quiz-mri-answer = Ela mostraria muita coisa, mas quase nada que mude o seu tratamento. Um espasmo simples não precisa dela.
learn-checking-quiz-xray = Sim, um raio X
learn-checking-quiz-xray-answer = O raio X mostra ossos, mas não músculos. Um espasmo simples não precisa dele.

## What else could it be?

learn-lookalikes-title = O que mais pode ser?
learn-lookalikes-list = Estes padrões podem ajudar você a contar mais ao seu fisioterapeuta. Nenhum deles diz o que você tem. Só um exame pode mostrar qual combina, se algum combinar.
learn-lookalikes-disc = Dor na lombar que pode descer por uma perna e piora quando você se curva, fica na cadeira ou dirige. Seu fisioterapeuta pode avaliar se um disco participa. A maioria dos problemas de disco se acalma sem cirurgia.
learn-lookalikes-slip = Curvar dói, e voltar dói mais. Você se empurra para cima com as mãos. Seu fisioterapeuta pode avaliar se um osso está um pouco à frente do osso de baixo. Isso se chama espondilolistese.
learn-lookalikes-pelvis = Dor no fundo de uma nádega ao ficar em pé, andar ou subir escadas. Seu fisioterapeuta pode avaliar a articulação entre a coluna e a bacia. O nome dela é articulação sacroilíaca.
learn-lookalikes-wear = Dor depois de muito tempo andando, em pé ou na cadeira, no frio ou de manhã. Melhora com descanso. Seu fisioterapeuta pode avaliar se há desgaste nas articulações pequenas (artrose). O exercício ajuda nisso também.
learn-lookalikes-nerve = Dor, formigamento ou pele dormente descendo por uma perna. Seu fisioterapeuta pode avaliar o nervo ciático. Uma perna está ficando fraca, ou você sente dormência entre as pernas? Então use /redflags agora mesmo.

## When to ask for help

learn-waiting-title = Quando pedir ajuda
learn-waiting-early = Pedir ajuda cedo facilita tudo. Muita gente espera meses ou anos, e aí o caminho de volta demora mais. Também pode pedir quando só estiver em dúvida.
learn-waiting-cause = O tratamento funciona melhor quando alguém procurou a causa. Sem isso, você pode tentar muitas coisas, e os espasmos voltam mesmo assim.
learn-waiting-when = Para um sinal de alerta, use /redflags agora. Em até dois dias, se estiver muito difícil se vestir, se sentar, levantar ou andar. Em até uma semana, se limita um bom tanto o seu dia. Em até duas semanas, se for leve mas não passar.
learn-waiting-life = Você começou a deixar de lado o jardim ou as brincadeiras com seus filhos? É um bom motivo para pedir ajuda. Não é tarde demais, não importa há quanto tempo dura.
learn-waiting-quiz = Seus espasmos são leves, mas vêm todo mês. E agora?
learn-waiting-quiz-check = Marcar uma avaliação
learn-waiting-quiz-check-answer = Isso. Quando os espasmos continuam vindo, vale a pena procurar a causa, mesmo que cada um seja leve.
learn-waiting-quiz-wait = Esperar até ficar ruim
learn-waiting-quiz-wait-answer = Você não precisa esperar. Quando os espasmos continuam vindo, uma avaliação cedo facilita tudo.
