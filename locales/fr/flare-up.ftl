### A flare-up: what helps now, and a lighter day.

flare-open = J’ai une poussée
flare-normal = <b>Une poussée fait partie du chemin vers le mieux.</b> C’est pénible, mais le plus souvent cela se calme en quelques jours.
flare-now =
    Ce qui aide maintenant :
    • Continuez à bouger en douceur. De petites marches valent mieux que le lit.
    • Mettez de la chaleur si cela vous fait du bien, et respirez lentement par le ventre.
    • Allongez-vous quelques minutes, les mollets posés sur une chaise.
    • Gardez pour plus tard les charges et les longues positions assises.
flare-lighter = Vous restez dans votre phase. Je peux rendre une journée plus légère, avec seulement deux exercices doux.
flare-lighter-today = Un jour plus léger aujourd’hui
flare-lighter-next = Un jour plus léger demain
flare-lighter-tomorrow = Bien. Demain, il n’y aura que deux exercices doux. Pour aujourd’hui, vous en avez fait assez.
flare-read = En savoir plus
flare-ease = Position de repos

# Variables:
#   $name (string) - the name of the position
ease-heading = <b>{ $name }</b>
