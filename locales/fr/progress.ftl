### Progress: a picture of the days so far, and the words under it, which must work alone.

# Variables:
#   $days (number) - how many days there are, from the first answer to today
#   $done (number) - on how many days all exercises were done
#   $some (number) - on how many days some of them were done
progress-days =
    { $days ->
        [one] <b>Votre premier jour.</b>
       *[other] <b>Vos { $days } jours jusqu’ici.</b>
    }
    Séances faites : { $done }. Faites en partie : { $some }.
# Variables:
#   $pain (number) - the mean pain of the first week, 0 to 10 with one decimal
progress-pain-so-far = Votre douleur jusqu’ici : { $pain } sur 10 en moyenne. Après deux semaines, je pourrai vous montrer comment elle évolue.
# Variables:
#   $first (number) - the mean pain of the first week, 0 to 10 with one decimal
#   $latest (number) - the mean pain of the last seven days, 0 to 10 with one decimal
progress-pain = Douleur la première semaine : { $first } sur 10. Ces sept derniers jours : { $latest } sur 10.
progress-pain-better = C’est un net changement en mieux.
progress-pain-same = C’est à peu près pareil. Pour beaucoup, il faut quelques semaines, et les petits pas comptent.
progress-pain-worse = C’est plus qu’au début. Parlez-en à votre kiné, s’il vous plaît.
# Variables:
#   $name (string) - the name of the phase
progress-phase = Où vous en êtes : { $name }.
# Variables:
#   $first (number) - the number of the first weekly check, 0 to 10 with one decimal
#   $now (number) - the number of the latest one
progress-peg = Votre chiffre de la semaine était { $first } au début et { $now } maintenant. Plus il est bas, mieux c’est.
# Variables:
#   $first (number) - how many statements fitted at the start, 0 to 24
#   $now (number) - how many fitted the last time
progress-rmdq = Sur les 24 phrases sur votre journée, vous avez coché { $first } au début et { $now } la dernière fois.
progress-record = Vos progrès jusqu’ici :
progress-next = Voilà comment cela s’est passé jusqu’ici. Que voulez-vous faire ?
progress-none-yet = Il n’y a encore rien à montrer. Cela commence avec votre première réponse après les exercices.

## Words in the picture

chart-title = Vos progrès
chart-pain = Douleur, de 0 à 10
chart-go-on = Continuer
chart-do-less = En faire moins
chart-stop = Arrêter pour aujourd’hui
chart-phase = Phase du programme
chart-stay-well = Rester en forme
chart-sessions = Séances
chart-done = Fait
chart-some = En partie
chart-could-not = Pas pu
chart-skipped = Passé
chart-no-answer = Sans réponse
chart-by-week = Chaque point et chaque colonne représente une semaine.
chart-no-check-in = Votre premier bilan du jour s’affichera ici.
