### Everything that was answered, once more; any of it can be corrected.

# Texts one below the other.
# Variables:
#   $items (string) - the lines
lines = { $items }

summary-movements = <b>Vos réponses, 1 sur 3 : les mouvements</b>
summary-activities = <b>Vos réponses, 2 sur 3 : le quotidien</b>
summary-pain = <b>Vos réponses, 3 sur 3 : la douleur</b>
summary-right = C’est bien cela
summary-show-result = C’est bon, voir mon résultat
summary-correct = Changer une réponse
summary-which = Laquelle voulez-vous changer ?

# Variables:
#   $what (string) - what was asked about, such as "Bend to the left"
#   $answer (string) - the answer, in the words of its button
summary-line = • { $what } : <i>{ $answer }</i>
# Variables:
#   $what (string) - the move that hurt
#   $pain (number) - how strong the pain was, 0 to 10
summary-hurts = • { $what } : <i>Douleur, { $pain } sur 10</i>
# Variables:
#   $what (string) - which pain was asked about
#   $number (number) - how strong it is, 0 to 10
summary-number = • { $what } : <i>{ $number } sur 10</i>
# Variables:
#   $what (string) - what was asked about
#   $days (number) - how many days ago it began, 0 is today
summary-days =
    { $days ->
        [0] • { $what } : <i>Aujourd’hui</i>
        [one] • { $what } : <i>Il y a { $days } jour</i>
       *[other] • { $what } : <i>Il y a { $days } jours</i>
    }

summary-about-pain-now = Douleur en ce moment
summary-about-pain-worst = Douleur la plus forte depuis 24 h
summary-about-kind = Type de douleur
summary-about-spread = Où elle va
summary-about-tingling = Fourmis ou engourdissement
summary-about-frequency = Fréquence des spasmes
summary-about-days = Quand cela a commencé
summary-about-trend = Comment cela évolue
summary-about-avoids = Mouvements évités (peur du mal)

summary-record = Vos réponses sont complètes.

## The movements of the self-tests

movement-reach = Se pencher vers ses chaussures
movement-bend-left = Se pencher à gauche
movement-bend-right = Se pencher à droite
movement-turn-left = Se tourner à gauche
movement-turn-right = Se tourner à droite
movement-hinge = Se pencher avec le dos plat

## Activities

activity-dressing = Mettre pantalon/chaussettes/chaussures
activity-sitting = Position assise de 15 minutes
activity-getting-up = Se lever d’une chaise
activity-bending = Se pencher en avant
activity-walking = Marcher 10 minutes
activity-stairs = Monter un escalier ou une côte
activity-lifting = Soulever un enfant ou un carton
activity-running = Courir ou faire du sport
