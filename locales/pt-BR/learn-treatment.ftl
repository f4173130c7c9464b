### Learn library, theme "treatment": what a physio does, how long healing takes, and other treatments.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.

learn-theme-treatment = Tratamento e recuperação

## Six aims

learn-physio-title = Seis metas da fisioterapia
learn-physio-ease = Meta 1: aliviar os músculos apertados. Mãos, calor e movimentos suaves podem ajudar a soltar. É o começo, não o caminho todo.
learn-physio-unload = Meta 2: tirar carga do ponto dolorido. O jeito de se deitar, se sentar e levantar peso pode mandar a carga para outro lugar. Você aprende o que funciona para você.
learn-physio-relieve = Meta 3: dar descanso aos músculos que trabalham demais, e apoio por um tempo. A ideia é que o apoio diminua quando você ganhar força.
learn-physio-steady = Meta 4: acordar os músculos profundos que firmam cada osso. Você faz exercícios pequenos e exatos. Eles são a base de tudo o que vem depois.
learn-physio-calm = Meta 5: acalmar os nervos. Depois de dias de dor, eles dão o alarme fácil demais. Movimentos seguros, feitos muitas vezes, ajudam a baixar o alarme.
learn-physio-review = Meta 6: avaliar de novo e ajustar. Em cada consulta, seu fisioterapeuta testa como você se move agora. Assim o plano cresce com você, nem devagar nem rápido demais.

## A session

learn-session-title = O que acontece em uma sessão?
learn-session-first = A primeira consulta é, em grande parte, conversa e testes. Use roupas com que possa se mover. Diga o que mais preocupa você e o que adoraria voltar a fazer.
learn-session-measure = Seu fisioterapeuta olha até onde você se curva e gira. Força, alongamento e controle também são testados. Isso mostra por onde começar e, mais tarde, até onde você chegou.
learn-session-hands = Seu fisioterapeuta pode usar massagem, alongamentos ou movimentos suaves de articulações e nervos. Pergunte se quiser saber por quê. Você pode pedir para parar quando quiser.
learn-session-tools = Alguns fisioterapeutas também usam ultrassom, laser ou agulhamento a seco, e outros não. Não está claro quanto isso acrescenta. Você pode perguntar, e pode dizer não.
learn-session-program = Depois vem a sua parte: exercícios que dão força, controle e resistência, passo a passo. O que você faz em casa entre as consultas é o que mais conta.
learn-session-quiz = O que mais conta para as próximas semanas?
learn-session-quiz-home = O que eu faço em casa
learn-session-quiz-home-answer = Isso. Seu fisioterapeuta mostra o caminho, e alguns minutos por dia em casa levam você adiante.
learn-session-quiz-machines = Os aparelhos
learn-session-quiz-machines-answer = Eles podem ser usados ou não, e são uma parte pequena. Alguns minutos por dia em casa contam mais.
learn-session-quiz-massage = Uma massagem forte
learn-session-quiz-massage-answer = Uma massagem pode ser gostosa e aliviar por um tempo. Alguns minutos por dia em casa contam mais.

## Healing time

learn-healing-title = Quanto tempo demora?
learn-healing-weeks = Muita gente consegue se mover livre e sem dor depois de cerca de quatro semanas. Carga pesada e velocidade vêm depois. Algumas pessoas precisam de mais tempo, e tudo bem.
learn-healing-visits = Um ritmo comum é de duas consultas por semana durante duas semanas. Depois, uma por semana ou a cada duas semanas. Seu fisioterapeuta ajusta isso a você.
learn-healing-phases = Seu plano tem dez fases. Primeiro você acalma, se move livre, deixa sarar, acha a firmeza e recupera todo o movimento. Depois vêm força, controle, resistência, velocidade e uma avaliação final. As últimas, seu fisioterapeuta abre.
learn-healing-sport = Muita gente que termina o plano volta ao esporte depois de seis a oito semanas. Primeiro vem a carga, depois a velocidade, depois um teste com seu fisioterapeuta.
learn-healing-exercise = O exercício talvez não faça um espasmo novo passar mais rápido. Mas ele devolve movimento e força. E torna outro espasmo menos provável.
learn-healing-wavy = A melhora parece uma linha com ondas. Alguns dias ruins fazem parte. Olhe para as últimas duas semanas, não para os últimos dois dias.
learn-healing-quiz = Você está pior que há dois dias, mas melhor que há duas semanas. O que isso quer dizer?
learn-healing-quiz-wave = Estou no caminho
learn-healing-quiz-wave-answer = Isso. Pequenas ondas são normais. As últimas duas semanas dizem mais que os últimos dois dias.
learn-healing-quiz-back = Voltei ao começo
learn-healing-quiz-back-answer = Pode parecer. Mas você está melhor que há duas semanas. Pequenas ondas são normais.

## Finishing the plan

learn-finish-title = Já melhorou? Continue
learn-finish-halfway = A dor costuma cair quando você está mais ou menos na metade. Isso é ótimo, e é também quando muita gente para. Nessa hora, força e controle ainda estão crescendo.
learn-finish-mask = Comprimidos, uma injeção, massagem, ventosas ou rolo de espuma podem aliviar por um tempo. Funcionam melhor como parte do plano. Sozinhos, não dão força.
learn-finish-later = As fases finais ensinam os músculos profundos a lidar com a vida real: levantar peso, dias longos, esporte. Elas tornam outro espasmo menos provável.
learn-finish-smaller = Sem tempo? Melhor uma forma menor do que nenhuma. Dois exercícios e uma caminhada curta também contam. Avise seu fisioterapeuta se o plano não couber na sua semana.
learn-finish-quiz = Sua dor caiu para 1. O que é melhor agora?
learn-finish-quiz-on = Continuar com o plano
learn-finish-quiz-on-answer = Isso. É agora que suas costas se preparam para mais.
learn-finish-quiz-stop = Parar, já está resolvido
learn-finish-quiz-stop-answer = Que bom que você se sente bem. Mas a força demora mais que o alívio da dor. Continuar torna outro espasmo menos provável.
learn-finish-quiz-double = Fazer o dobro
learn-finish-quiz-double-answer = Que bom que você quer fazer mais. Passos pequenos funcionam melhor. Continue com o plano como está.

## Braces

learn-brace-title = Uma cinta para as costas?
learn-brace-feel = Uma cinta pode dar firmeza enquanto você usa. Um fisioterapeuta pode sugerir uma por pouco tempo, ou não. Sozinha, ela não é um tratamento.
learn-brace-weeks = Não use uma cinta por mais de quatro semanas. Seus músculos fazem menos enquanto ela segura. Sem ela, você pode então sentir fraqueza e dor.
learn-brace-leave = Você usa uma agora? Deixe para as partes mais difíceis do dia e tire nas fáceis. Aumente aos poucos o tempo sem ela, junto com os exercícios.

## Other treatments

learn-treatments-title = Outros tratamentos
learn-treatments-medicine = Um médico pode dar remédio para dor ou uma injeção, como um anti-inflamatório. Isso pode aliviar dor e rigidez por um tempo. Use esse tempo para se mover. Tome só como foi indicado.
learn-treatments-hands = Massagem, ventosas, alongamento e rolo de espuma podem ser gostosos por um tempo. Tudo bem, desde que não deem dor aguda. Eles não ficam no lugar do exercício.
learn-treatments-clicking = Deixar alguém estalar suas costas pode ser gostoso ou pode provocar um espasmo. Não há nada fora do lugar que precise voltar. Pergunte antes ao seu fisioterapeuta.
learn-treatments-minerals = Cálcio e magnésio ajudam os músculos a trabalhar. Mas comprimidos extras não são um jeito certo de acabar com um espasmo. Pergunte a um farmacêutico antes de tomar.
learn-treatments-coach = Nas fases finais, um profissional de educação física pode ajudar você a voltar a treinar. Em alguns países, essa pessoa se chama biocineticista. Seu fisioterapeuta pode dizer quando é a hora.
learn-treatments-quiz = Você tomou uma injeção e dói menos. O que é uma boa ideia?
learn-treatments-quiz-move = Usar o tempo para me mover
learn-treatments-quiz-move-answer = Isso. Movimentos suaves e seus exercícios aproveitam melhor esse tempo.
learn-treatments-quiz-load = Pôr em dia o trabalho pesado
learn-treatments-quiz-load-answer = Pode ser demais. A injeção esconde a dor por um tempo. Comece com movimentos suaves e seus exercícios.
learn-treatments-quiz-wait = Esperar a próxima
learn-treatments-quiz-wait-answer = Uma injeção não dá força. Use o tempo bom para movimentos suaves e seus exercícios.

## Surgery

learn-surgery-title = Cirurgia é uma opção?
learn-surgery-spasm = Um espasmo muscular não se trata com cirurgia. Movimento, tempo e um bom plano são o caminho.
learn-surgery-reason = A cirurgia é para alguns outros problemas. Um nervo pode estar muito apertado, ou uma parte da coluna pode não estar firme. Um especialista olha isso com você.
learn-surgery-fusion = Um tipo de cirurgia une dois ossos da coluna. Isso tira carga de discos, nervos e articulações. Mas essa parte passa a se mover menos, e as partes vizinhas carregam mais. Por isso se pensa bem antes.
learn-surgery-refer = Se algo preocupar seu fisioterapeuta, você vai para o especialista certo. Os sinais de alerta em /redflags são os que não podem esperar.
