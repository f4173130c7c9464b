# The four self-tests: how each is done and what is asked afterwards.
# An id is self-test-<key>-<part>; the keys are reach, bend, turn and hinge.
# A self-test is a look at today, not an exam: no text here praises going further.

self-test-intro =
    Agora, quatro movimentos pequenos mostram como estão suas costas hoje.
    Cada um leva menos de um minuto. Você pode pular um, voltar ou parar quando quiser.

# Variables:
#   $number (number) - which test this is, from 1
#   $total (number) - how many tests there are
self-test-progress = Teste { $number } de { $total }

# The head of a test.
# Variables:
#   $test (string) - the title of the test
self-test-heading = <b>{ $test }</b>

self-test-stand-ask = Você consegue ficar em pé com segurança agora?
self-test-stop-rule = Pare onde começar a doer. Se a dor for aguda, volte devagar e deixe esse movimento de lado.

self-test-reach-title = Alcançar os sapatos
self-test-reach-steps =
    1. Sente-se em uma cadeira com as costas retas.
    2. Incline-se para a frente devagar, como se fosse calçar os sapatos.
    3. Volte para cima.
self-test-reach-alt = Uma pessoa em uma cadeira se inclina até os sapatos e volta.
self-test-reach-ask = Como você sentiu as costas ao alcançar os sapatos?

self-test-bend-title = Inclinar para o lado
self-test-bend-steps =
    1. Fique em pé, com os pés um pouco afastados e os braços soltos.
    2. Incline-se para um lado, até onde for fácil.
    3. Volte para cima.
    4. Faça o mesmo para o outro lado.
self-test-bend-alt = Uma pessoa em pé se inclina para um lado e depois para o outro.
# Variables:
#   $side (string) - left or right: the side the patient bends to
self-test-bend-ask =
    { $side ->
        [left] Como você sentiu as costas ao inclinar para a esquerda?
       *[right] Como você sentiu as costas ao inclinar para a direita?
    }

self-test-turn-title = Girar para o lado
self-test-turn-steps =
    1. Fique em pé, com os pés um pouco afastados e os braços soltos.
    2. Gire o tronco para um lado, como se fosse tocar a parte de trás da perna.
    3. Volte ao meio.
    4. Faça o mesmo para o outro lado.
self-test-turn-alt = Uma pessoa em pé gira o tronco para um lado e depois para o outro.
# Variables:
#   $side (string) - left or right: the side the patient turns to
self-test-turn-ask =
    { $side ->
        [left] Como você sentiu as costas ao girar para a esquerda?
       *[right] Como você sentiu as costas ao girar para a direita?
    }

self-test-hinge-title = Inclinar com as costas retas
self-test-hinge-steps =
    1. Fique em pé, com os pés um pouco afastados e os braços soltos.
    2. Encaixe um pouco o bumbum para dentro, para a lombar ficar plana.
    3. Mantenha as costas retas e incline-se para a frente devagar.
    4. Volte para cima do mesmo jeito.
self-test-hinge-alt = Uma pessoa em pé deixa a lombar plana, se inclina para a frente e volta.
self-test-hinge-ask = Como você sentiu as costas ao se inclinar com elas retas?

self-test-did-it = Já fiz
self-test-cannot = Este não consigo fazer
self-test-skip = Pular este
self-test-show-again = Mostrar de novo

self-test-answer-none = Sem incômodo
self-test-answer-tension = Tensão
self-test-answer-pain = Dor
self-test-answer-unable = Não consegui fazer
self-test-answer-lost-control = Não consegui controlar
self-test-answer-not-tested = Não testado

self-test-side-left = Esquerda
self-test-side-right = Direita

self-test-pain-ask = Quanto doeu? 0 é sem dor, 10 é a pior dor que você pode imaginar.
self-test-severe-offer = Obrigado por me contar. É muita dor para um movimento pequeno. Você pode pular os outros testes.
self-test-skip-rest = Pular os outros
self-test-carry-on = Continuar os testes
