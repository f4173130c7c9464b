# The four self-tests: how each is done and what is asked afterwards.
# An id is self-test-<key>-<part>; the keys are reach, bend, turn and hinge.
# A self-test is a look at today, not an exam: no text here praises going further.

self-test-intro =
    Maintenant, quatre petits mouvements nous montrent comment va votre dos aujourd’hui.
    Chacun prend moins d’une minute. Vous pouvez en passer un, revenir ou arrêter à tout moment.

# Variables:
#   $number (number) - which test this is, from 1
#   $total (number) - how many tests there are
self-test-progress = Test { $number } sur { $total }

# The head of a test.
# Variables:
#   $test (string) - the title of the test
self-test-heading = <b>{ $test }</b>

self-test-stand-ask = Pouvez-vous vous mettre debout sans risque en ce moment ?
self-test-stop-rule = Arrêtez-vous là où cela commence à faire mal. Si une douleur est vive, revenez lentement et laissez ce test.

self-test-reach-title = Se pencher vers ses chaussures
self-test-reach-steps =
    1. Asseyez-vous sur une chaise, le dos droit.
    2. Penchez-vous lentement en avant, comme pour mettre vos chaussures.
    3. Redressez-vous.
self-test-reach-alt = Une personne assise sur une chaise se penche vers ses chaussures, puis se redresse.
self-test-reach-ask = Qu’avez-vous senti dans le dos en vous penchant vers vos chaussures ?

self-test-bend-title = Se pencher sur le côté
self-test-bend-steps =
    1. Mettez-vous debout, les pieds un peu écartés, les bras pendants.
    2. Penchez-vous d’un côté, tant que c’est facile.
    3. Redressez-vous.
    4. Faites pareil de l’autre côté.
self-test-bend-alt = Une personne debout se penche d’un côté, puis de l’autre.
# Variables:
#   $side (string) - left or right: the side the patient bends to
self-test-bend-ask =
    { $side ->
        [left] Qu’avez-vous senti dans le dos en vous penchant à gauche ?
       *[right] Qu’avez-vous senti dans le dos en vous penchant à droite ?
    }

self-test-turn-title = Se tourner sur le côté
self-test-turn-steps =
    1. Mettez-vous debout, les pieds un peu écartés, les bras pendants.
    2. Tournez le haut du corps d’un côté, comme pour toucher l’arrière de votre jambe.
    3. Revenez au milieu.
    4. Faites pareil de l’autre côté.
self-test-turn-alt = Une personne debout tourne le haut du corps d’un côté, puis de l’autre.
# Variables:
#   $side (string) - left or right: the side the patient turns to
self-test-turn-ask =
    { $side ->
        [left] Qu’avez-vous senti dans le dos en vous tournant à gauche ?
       *[right] Qu’avez-vous senti dans le dos en vous tournant à droite ?
    }

self-test-hinge-title = Se pencher avec le dos plat
self-test-hinge-steps =
    1. Mettez-vous debout, les pieds un peu écartés, les bras pendants.
    2. Rentrez un peu les fesses sous vous, pour aplatir le bas du dos.
    3. Gardez le dos droit et penchez-vous lentement en avant.
    4. Redressez-vous de la même façon.
self-test-hinge-alt = Une personne debout aplatit le bas du dos, se penche en avant et se redresse.
self-test-hinge-ask = Qu’avez-vous senti dans le dos en vous penchant avec le dos plat ?

self-test-did-it = Je l’ai fait
self-test-cannot = Je ne peux pas
self-test-skip = Je passe ce test
self-test-show-again = Revoir le mouvement

self-test-answer-none = Aucune gêne
self-test-answer-tension = Une tension
self-test-answer-pain = Une douleur
self-test-answer-unable = Je n’ai pas pu le faire
self-test-answer-lost-control = Je n’ai pas pu le contrôler
self-test-answer-not-tested = Non testé

self-test-side-left = Gauche
self-test-side-right = Droite

self-test-pain-ask = Quelle était la force de la douleur ? 0 : pas de douleur. 10 : la pire douleur que vous puissiez imaginer.
self-test-severe-offer = Merci de me le dire. C’est beaucoup de douleur pour un petit mouvement. Vous pouvez passer les autres tests.
self-test-skip-rest = Passer les autres
self-test-carry-on = Continuer les tests
