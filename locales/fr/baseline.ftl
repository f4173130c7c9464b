### Daily life at the start and in week six. The items themselves are in questionnaires.ftl.

baseline-offer = Puis-je vous demander ce que votre dos change dans votre quotidien ? Il y a 24 phrases à cocher, et jusqu’à trois activités à noter. Cela prend environ quatre minutes. Vous pouvez dire non.
baseline-week-six = Six semaines ont passé. Puis-je vous interroger à nouveau sur votre quotidien, pour voir ce qui a changé ? Cela prend environ quatre minutes.
baseline-begin = Oui, allons-y
baseline-decline = Non, merci
baseline-declined = Pas de souci. Votre programme n’en a pas besoin.

# Variables:
#   $number (number) - which page this is
#   $total (number) - how many there are
baseline-page = Votre quotidien aujourd’hui : page { $number } sur { $total }
baseline-next-page = Page suivante
baseline-page-before = Page d’avant
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement = { $number }. { $statement }
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement-ticked = ✓ <b>{ $number }. { $statement }</b>

baseline-pick = Choisissez-en trois au plus.
baseline-pick-full = Vous en avez trois. Touchez-en une pour l’enlever.
# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
baseline-activity = <b>{ $activity }</b>

baseline-record = Vous avez répondu aux questions sur votre quotidien.
baseline-thanks = Merci. Votre kiné peut voir vos réponses.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
baseline-rmdq-first =
    { $score ->
        [one] Vous avez coché { $score } phrase sur 24. Je vous le redemande à la sixième semaine, pour voir ce qui a changé.
       *[other] Vous avez coché { $score } phrases sur 24. Je vous le redemande à la sixième semaine, pour voir ce qui a changé.
    }
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-recovered =
    { $score ->
        [one] Vous avez coché { $score } phrase sur 24, contre { $first } au début. Votre dos ne limite presque plus vos journées.
       *[other] Vous avez coché { $score } phrases sur 24, contre { $first } au début. Votre dos ne limite presque plus vos journées.
    }
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-better =
    { $score ->
        [one] Vous avez coché { $score } phrase sur 24, contre { $first } au début. C’est un net progrès.
       *[other] Vous avez coché { $score } phrases sur 24, contre { $first } au début. C’est un net progrès.
    }
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-same =
    { $score ->
        [one] Vous avez coché { $score } phrase sur 24, contre { $first } au début. C’est à peu près pareil. Parlez-en avec votre kiné.
       *[other] Vous avez coché { $score } phrases sur 24, contre { $first } au début. C’est à peu près pareil. Parlez-en avec votre kiné.
    }
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-worse =
    { $score ->
        [one] Vous avez coché { $score } phrase sur 24, contre { $first } au début. Parlez-en avec votre kiné, s’il vous plaît.
       *[other] Vous avez coché { $score } phrases sur 24, contre { $first } au début. Parlez-en avec votre kiné, s’il vous plaît.
    }
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
baseline-psfs-first = Vos propres activités : { $score } sur 10. Ici, plus le chiffre est haut, mieux c’est.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-better = Vos propres activités : { $score } sur 10, contre { $first } au début. Vous pouvez en faire nettement plus.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-same = Vos propres activités : { $score } sur 10, contre { $first } au début. C’est à peu près pareil.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-worse = Vos propres activités : { $score } sur 10, contre { $first } au début. Parlez-en avec votre kiné, s’il vous plaît.
