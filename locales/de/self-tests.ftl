# The four self-tests: how each is done and what is asked afterwards.
# An id is self-test-<key>-<part>; the keys are reach, bend, turn and hinge.
# A self-test is a look at today, not an exam: no text here praises going further.

self-test-intro =
    Jetzt zeigen uns vier kleine Bewegungen, wie es Ihrem Rücken heute geht.
    Jede dauert weniger als eine Minute. Sie können eine auslassen, zurückgehen oder jederzeit aufhören.

# Variables:
#   $number (number) - which test this is, from 1
#   $total (number) - how many tests there are
self-test-progress = Test { $number } von { $total }

# The head of a test.
# Variables:
#   $test (string) - the title of the test
self-test-heading = <b>{ $test }</b>

self-test-stand-ask = Können Sie jetzt sicher aufstehen?
self-test-stop-rule = Hören Sie da auf, wo es anfängt wehzutun. Bei einem stechenden Schmerz kommen Sie langsam zurück und lassen es.

self-test-reach-title = Nach den Schuhen greifen
self-test-reach-steps =
    1. Setzen Sie sich aufrecht auf einen Stuhl.
    2. Beugen Sie sich langsam vor, als wollten Sie die Schuhe anziehen.
    3. Kommen Sie wieder hoch.
self-test-reach-alt = Eine Person auf einem Stuhl beugt sich zu den Schuhen vor und kommt wieder hoch.
self-test-reach-ask = Wie hat sich Ihr Rücken angefühlt, als Sie nach den Schuhen gegriffen haben?

self-test-bend-title = Zur Seite neigen
self-test-bend-steps =
    1. Stellen Sie sich hin, die Füße etwas auseinander. Lassen Sie die Arme hängen.
    2. Neigen Sie sich zu einer Seite, so weit es leicht geht.
    3. Kommen Sie wieder hoch.
    4. Machen Sie dasselbe zur anderen Seite.
self-test-bend-alt = Eine Person steht und neigt sich zu einer Seite, dann zur anderen.
# Variables:
#   $side (string) - left or right: the side the patient bends to
self-test-bend-ask =
    { $side ->
        [left] Wie hat sich Ihr Rücken angefühlt, als Sie sich nach links geneigt haben?
       *[right] Wie hat sich Ihr Rücken angefühlt, als Sie sich nach rechts geneigt haben?
    }

self-test-turn-title = Zur Seite drehen
self-test-turn-steps =
    1. Stellen Sie sich hin, die Füße etwas auseinander. Lassen Sie die Arme hängen.
    2. Drehen Sie den Oberkörper zu einer Seite, als wollten Sie hinten an Ihr Bein greifen.
    3. Kommen Sie zur Mitte zurück.
    4. Machen Sie dasselbe zur anderen Seite.
self-test-turn-alt = Eine Person steht und dreht den Oberkörper zu einer Seite, dann zur anderen.
# Variables:
#   $side (string) - left or right: the side the patient turns to
self-test-turn-ask =
    { $side ->
        [left] Wie hat sich Ihr Rücken angefühlt, als Sie sich nach links gedreht haben?
       *[right] Wie hat sich Ihr Rücken angefühlt, als Sie sich nach rechts gedreht haben?
    }

self-test-hinge-title = Mit flachem Rücken beugen
self-test-hinge-steps =
    1. Stellen Sie sich hin, die Füße etwas auseinander. Lassen Sie die Arme hängen.
    2. Ziehen Sie das Steißbein etwas unter sich, sodass der untere Rücken flach wird.
    3. Halten Sie den Rücken gerade, und beugen Sie sich langsam vor.
    4. Kommen Sie genauso wieder hoch.
self-test-hinge-alt = Eine Person steht, macht den unteren Rücken flach, beugt sich vor und kommt hoch.
self-test-hinge-ask = Wie hat sich Ihr Rücken angefühlt, als Sie sich mit flachem Rücken gebeugt haben?

self-test-did-it = Ich habe es gemacht
self-test-cannot = Das kann ich nicht
self-test-skip = Diesen lasse ich aus
self-test-show-again = Noch einmal zeigen

self-test-answer-none = Keine Beschwerden
self-test-answer-tension = Spannung
self-test-answer-pain = Schmerz
self-test-answer-unable = Ich konnte es nicht
self-test-answer-lost-control = Ich konnte es nicht steuern
self-test-answer-not-tested = Nicht getestet

self-test-side-left = Links
self-test-side-right = Rechts

self-test-pain-ask = Wie stark war der Schmerz? 0 heißt kein Schmerz, 10 heißt der schlimmste Schmerz, den Sie sich vorstellen können.
self-test-severe-offer = Danke, dass Sie mir das sagen. Das ist viel Schmerz für eine so kleine Bewegung. Sie können die anderen Tests auslassen.
self-test-skip-rest = Den Rest auslassen
self-test-carry-on = Mit den Tests weitermachen
