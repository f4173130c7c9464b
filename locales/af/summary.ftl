### Everything that was answered, once more; any of it can be corrected.

# Texts one below the other.
# Variables:
#   $items (string) - the lines
lines = { $items }

summary-movements = <b>Jou antwoorde, 1 van 3: die bewegings</b>
summary-activities = <b>Jou antwoorde, 2 van 3: daaglikse lewe</b>
summary-pain = <b>Jou antwoorde, 3 van 3: die pyn</b>
summary-right = Dit is reg
summary-show-result = Reg so, wys my uitslag
summary-correct = Verander ’n antwoord
summary-which = Watter een wil jy verander?

# Variables:
#   $what (string) - what was asked about, such as "Bend to the left"
#   $answer (string) - the answer, in the words of its button
summary-line = • { $what }: <i>{ $answer }</i>
# Variables:
#   $what (string) - the move that hurt
#   $pain (number) - how strong the pain was, 0 to 10
summary-hurts = • { $what }: <i>Pyn, { $pain } uit 10</i>
# Variables:
#   $what (string) - which pain was asked about
#   $number (number) - how strong it is, 0 to 10
summary-number = • { $what }: <i>{ $number } uit 10</i>
# Variables:
#   $what (string) - what was asked about
#   $days (number) - how many days ago it began, 0 is today
summary-days =
    { $days ->
        [0] • { $what }: <i>Vandag</i>
        [one] • { $what }: <i>{ $days } dag gelede</i>
       *[other] • { $what }: <i>{ $days } dae gelede</i>
    }

summary-about-pain-now = Pyn nou
summary-about-pain-worst = Ergste pyn in die afgelope dag
summary-about-kind = Soort pyn
summary-about-spread = Waarheen dit trek
summary-about-tingling = Tinteling of gevoelloosheid
summary-about-frequency = Hoe dikwels spasmas kom
summary-about-days = Wanneer dit begin het
summary-about-trend = Hoe dit gaan
summary-about-avoids = Bewegings vermy uit vrees vir pyn

summary-record = Jou antwoorde is volledig.

## The movements of the self-tests

movement-reach = Reik na jou skoene
movement-bend-left = Buig na links
movement-bend-right = Buig na regs
movement-turn-left = Draai na links
movement-turn-right = Draai na regs
movement-hinge = Buig met ’n plat rug

## Activities

activity-dressing = Broek, sokkies of skoene aantrek
activity-sitting = 15 minute lank sit
activity-getting-up = Uit ’n stoel opstaan
activity-bending = Vooroor buig
activity-walking = 10 minute lank stap
activity-stairs = Trappe of opdraand stap
activity-lifting = ’n Kind of ’n boks optel
activity-running = Hardloop of sport
