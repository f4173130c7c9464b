### The weekly check.

weekly-offer = C’est l’heure de votre bilan de la semaine. Il prend environ trois minutes.
weekly-start = Commencer

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
weekly-progress = Votre semaine : question { $number } sur { $total }
weekly-record = Vous avez répondu aux questions sur votre semaine.

# Variables:
#   $score (number) - the mean of the three answers, 0 to 10 with one decimal
weekly-score = Merci. Votre chiffre pour cette semaine est <b>{ $score }</b> sur 10. Plus il est bas, mieux c’est.
weekly-first = C’est le premier. Dès la semaine prochaine, je pourrai vous montrer comment il évolue.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-better = Au début, vous étiez à { $first }. C’est un net progrès.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-same = Au début, vous étiez à { $first } : c’est donc à peu près pareil. Pour beaucoup, il faut quelques semaines. Les petits pas comptent.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-higher = Au début, vous étiez à { $first } : c’est donc plus haut maintenant. Des hauts et des bas, c’est normal. Si cela reste ainsi, parlez-en à votre kiné.
