### The menu.

home-menu = Que voulez-vous faire ?
home-back = Heureux de vous revoir. Que voulez-vous faire ?
home-left = D’accord. Vos réponses sont gardées, et vous pouvez continuer à tout moment.
home-cancelled = J’ai arrêté là. Je ne pose plus de questions. Que voulez-vous faire ?

# Variables:
#   $part (string) - the part that was left in the middle, such as "the self-tests"
home-resume = Reprendre : { $part }
home-part-welcome = le début
home-part-red-flags = les signes d’alerte
home-part-self-tests = les tests
home-part-severity = les questions
home-part-aggravators = ce qui aggrave le mal
home-part-weekly = le bilan de la semaine
home-part-baseline = mon quotidien
home-part-summary = mes réponses

home-today = Aujourd’hui
home-plan = Mon programme
home-progress = Mes progrès
home-result = Mon résultat
home-test = Faire le point
home-test-again = Refaire le point
home-safety = Que faire maintenant
home-learn = Comprendre
home-red-flags = Signes d’alerte
home-settings = Réglages
home-contact = Nous joindre
home-help = Aide

menu-open = Menu
assessment-left = Vous étiez en train de faire le point sur votre dos. On continue ?
assessment-anew = Recommencer
