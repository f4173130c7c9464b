### How much the back limits the day: seventeen short questions, one a screen.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
severity-progress = Votre journée : question { $number } sur { $total }

## Activities

severity-ask-dressing = Comment ça se passe pour mettre un pantalon, des chaussettes ou des chaussures ?
severity-ask-sitting = Comment ça se passe pour rester 15 minutes en position assise ?
severity-ask-getting-up = Comment ça se passe pour vous lever d’une chaise ?
severity-ask-bending = Comment ça se passe pour vous pencher en avant ?
severity-ask-walking = Comment ça se passe pour marcher 10 minutes ?
severity-ask-stairs = Comment ça se passe pour monter un escalier ou une côte ?
severity-ask-lifting = Comment ça se passe pour soulever un enfant ou un carton ?
severity-ask-running = Comment ça se passe pour courir ou faire du sport ?

severity-level-no-trouble = Aucun problème
severity-level-some-pain = Un peu douloureux
severity-level-very-painful = Très douloureux
severity-level-cannot = Je n’y arrive pas
severity-level-not-done = Je ne fais pas cela

## Pain

severity-ask-pain-now = Quelle est la force de la douleur en ce moment ? 0 : pas de douleur. 10 : la pire douleur que vous puissiez imaginer.
severity-ask-pain-worst = Quelle a été la douleur la plus forte au cours des dernières 24 heures ? 0 : pas de douleur. 10 : la pire que vous puissiez imaginer.
severity-ask-kind = Comment est la douleur ?
severity-kind-dull = Une douleur sourde
severity-kind-sharp = Vive et soudaine
severity-kind-both = Les deux
severity-ask-spread = Où va la douleur ?
severity-spread-low-back = Elle reste dans le bas du dos
severity-spread-hips-buttocks = Dans les hanches ou les fesses
severity-spread-up-the-back = Vers le haut du dos
severity-spread-leg-above-knee = Dans la jambe, au-dessus du genou
severity-spread-leg-below-knee = Dans la jambe, sous le genou
severity-ask-tingling = Sentez-vous en même temps des fourmis ou un engourdissement ?

## This spasm and the ones before

severity-ask-frequency = À quelle fréquence avez-vous des spasmes ?
severity-frequency-first = C’est mon premier
severity-frequency-yearly = Une fois par an ou moins
severity-frequency-few-months = Plusieurs fois par an
severity-frequency-monthly = Tous les mois
severity-frequency-weekly = Toutes les semaines
severity-frequency-constant = Tout le temps
severity-ask-days = Cette fois-ci, quand cela a-t-il commencé ? Vous pouvez aussi taper le nombre de jours écoulés.
severity-days-today = Aujourd’hui
severity-days-some-days = Il y a un à trois jours
severity-days-half-a-week = Il y a quatre à six jours
severity-days-a-week = Il y a une semaine
severity-days-two-weeks = Il y a deux semaines
severity-days-a-month = Il y a quatre semaines ou plus
severity-ask-trend = Comment cela évolue-t-il ?
severity-trend-easing = Cela se calme
severity-trend-same = Cela reste pareil
severity-trend-worse = Cela s’aggrave
severity-ask-avoids = Y a-t-il des mouvements que vous évitez parce que vous avez peur de la douleur ?

severity-record = Vous avez répondu aux questions sur votre journée.
