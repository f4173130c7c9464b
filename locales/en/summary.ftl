### Everything that was answered, once more; any of it can be corrected.

# Texts one below the other.
# Variables:
#   $items (string) - the lines
lines = { $items }

summary-movements = <b>Your answers, 1 of 3: the moves</b>
summary-activities = <b>Your answers, 2 of 3: daily life</b>
summary-pain = <b>Your answers, 3 of 3: the pain</b>
summary-right = That is right
summary-show-result = All right, show my result
summary-correct = Change an answer
summary-which = Which one would you like to change?

# Variables:
#   $what (string) - what was asked about, such as "Bend to the left"
#   $answer (string) - the answer, in the words of its button
summary-line = • { $what }: <i>{ $answer }</i>
# Variables:
#   $what (string) - the move that hurt
#   $pain (number) - how strong the pain was, 0 to 10
summary-hurts = • { $what }: <i>Pain, { $pain } of 10</i>
# Variables:
#   $what (string) - which pain was asked about
#   $number (number) - how strong it is, 0 to 10
summary-number = • { $what }: <i>{ $number } of 10</i>
# Variables:
#   $what (string) - what was asked about
#   $days (number) - how many days ago it began, 0 is today
summary-days =
    { $days ->
        [0] • { $what }: <i>Today</i>
        [one] • { $what }: <i>{ $days } day ago</i>
       *[other] • { $what }: <i>{ $days } days ago</i>
    }

summary-about-pain-now = Pain now
summary-about-pain-worst = Worst pain in the last 24 hours
summary-about-kind = Kind of pain
summary-about-spread = Where it goes
summary-about-tingling = Tingling or numbness
summary-about-frequency = How often spasms come
summary-about-days = When it began
summary-about-trend = How it is going
summary-about-avoids = Moves I avoid for fear of pain

summary-record = Your answers are complete.

## The movements of the self-tests

movement-reach = Reach for your shoes
movement-bend-left = Bend to the left
movement-bend-right = Bend to the right
movement-turn-left = Turn to the left
movement-turn-right = Turn to the right
movement-hinge = Bend with a flat back

## Activities

activity-dressing = Putting on trousers, socks or shoes
activity-sitting = Sitting for 15 minutes
activity-getting-up = Getting up from a chair
activity-bending = Bending forward
activity-walking = Walking for 10 minutes
activity-stairs = Stairs or walking uphill
activity-lifting = Lifting a child or a box
activity-running = Running or sport
