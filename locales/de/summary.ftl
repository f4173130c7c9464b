### Everything that was answered, once more; any of it can be corrected.

# Texts one below the other.
# Variables:
#   $items (string) - the lines
lines = { $items }

summary-movements = <b>Ihre Antworten, 1 von 3: die Bewegungen</b>
summary-activities = <b>Ihre Antworten, 2 von 3: der Alltag</b>
summary-pain = <b>Ihre Antworten, 3 von 3: der Schmerz</b>
summary-right = Das stimmt so
summary-show-result = Gut, mein Ergebnis zeigen
summary-correct = Eine Antwort ändern
summary-which = Welche möchten Sie ändern?

# Variables:
#   $what (string) - what was asked about, such as "Bend to the left"
#   $answer (string) - the answer, in the words of its button
summary-line = • { $what }: <i>{ $answer }</i>
# Variables:
#   $what (string) - the move that hurt
#   $pain (number) - how strong the pain was, 0 to 10
summary-hurts = • { $what }: <i>Schmerz, { $pain } von 10</i>
# Variables:
#   $what (string) - which pain was asked about
#   $number (number) - how strong it is, 0 to 10
summary-number = • { $what }: <i>{ $number } von 10</i>
# Variables:
#   $what (string) - what was asked about
#   $days (number) - how many days ago it began, 0 is today
summary-days =
    { $days ->
        [0] • { $what }: <i>Heute</i>
        [one] • { $what }: <i>Vor { $days } Tag</i>
       *[other] • { $what }: <i>Vor { $days } Tagen</i>
    }

summary-about-pain-now = Schmerz jetzt
summary-about-pain-worst = Stärkster Schmerz (24 Stunden)
summary-about-kind = Art des Schmerzes
summary-about-spread = Wohin er zieht
summary-about-tingling = Kribbeln oder Taubheit
summary-about-frequency = Wie oft Krämpfe kommen
summary-about-days = Wann es anfing
summary-about-trend = Wie es sich entwickelt
summary-about-avoids = Aus Angst Vermiedenes

summary-record = Ihre Antworten sind vollständig.

## The movements of the self-tests

movement-reach = Zu den Schuhen greifen
movement-bend-left = Nach links neigen
movement-bend-right = Nach rechts neigen
movement-turn-left = Nach links drehen
movement-turn-right = Nach rechts drehen
movement-hinge = Mit flachem Rücken beugen

## Activities

activity-dressing = Hose, Socken oder Schuhe anziehen
activity-sitting = 15 Minuten sitzen
activity-getting-up = Vom Stuhl aufstehen
activity-bending = Nach vorn beugen
activity-walking = 10 Minuten gehen
activity-stairs = Treppen oder bergauf gehen
activity-lifting = Ein Kind oder eine Kiste heben
activity-running = Rennen oder Sport
