### Today's exercises, the reminders, and what follows from how the day went.
### Reminders are seen on a locked phone: they never name a body part or a condition.

## Reminders

# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-1 =
    { $count ->
        [one] Bonjour. { $count } petite chose pour aujourd’hui
       *[other] Bonjour. { $count } petites choses pour aujourd’hui
    }{ $minutes ->
        [one] , environ { $minutes } minute.
       *[other] , environ { $minutes } minutes.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-2 =
    { $minutes ->
        [one] Avez-vous { $minutes } minute ? Votre programme du jour vous attend, quand vous voulez.
       *[other] Avez-vous { $minutes } minutes ? Votre programme du jour vous attend, quand vous voulez.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-3 =
    { $count ->
        [one] Un moment calme pour vous : { $count } petite étape, à votre rythme.
       *[other] Un moment calme pour vous : { $count } petites étapes, à votre rythme.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-4 =
    { $minutes ->
        [one] Voici votre petite série du jour. Elle prend environ { $minutes } minute.
       *[other] Voici votre petite série du jour. Elle prend environ { $minutes } minutes.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-5 =
    { $count ->
        [one] Content de vous retrouver. Aujourd’hui, il y a { $count } étape pour vous. Lentement, c’est très bien.
       *[other] Content de vous retrouver. Aujourd’hui, il y a { $count } étapes pour vous. Lentement, c’est très bien.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-6 =
    { $count ->
        [one] Un peu chaque jour, cela compte. { $count } étape vous attend, à votre rythme.
       *[other] Un peu chaque jour, cela compte. { $count } étapes vous attendent, à votre rythme.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-follow-up = Juste un petit signe : les étapes du jour sont encore là si vous voulez. Sinon, pas de souci.
day-missed = La dernière fois, j’avais du retard et je n’ai pas voulu vous déranger.
day-rhythm-ask = Pas de souci pour ces derniers jours. Dois-je vous écrire chaque jour, une fois par semaine, ou faire une pause ?

day-show-me = Voir
day-in-an-hour = Dans une heure
day-not-today = Pas aujourd’hui

## The list and the cards

day-is-new-day = Ce bouton datait d’un autre jour. Voici les exercices d’aujourd’hui.
# Variables:
#   $phase (string) - the name of the phase
day-list = <b>Aujourd’hui : { $phase }</b>
# Variables:
#   $name (string) - the name of an exercise
day-list-line = • { $name }
# Variables:
#   $things (string) - what to have ready, one a line
day-at-hand =
    À préparer :
    { $things }
day-pain-hint = Jusqu’à 3 sur 10, la douleur ne pose pas de problème. À 4 ou 5, faites-en moins. À partir de 6, arrêtez pour aujourd’hui.
day-begin = Commencer
# Variables:
#   $number (number) - which exercise this is, from 1
#   $total (number) - how many today has
#   $name (string) - the name of the exercise
day-exercise = { $number } sur { $total } : <b>{ $name }</b>
# Variables:
#   $minutes (number) - how many minutes to walk this week
day-walk =
    { $minutes ->
        [one] Marchez { $minutes } minute. Le but : 30 minutes, cinq jours par semaine.
       *[other] Marchez { $minutes } minutes. Le but : 30 minutes, cinq jours par semaine.
    }
day-form-easier = Plus facile
day-form-harder = Plus difficile
# Variables:
#   $how (string) - how the exercise is made easier
day-in-form-easier = <b>Plus facile :</b> { $how }
# Variables:
#   $how (string) - how the exercise is made harder
day-in-form-harder = <b>Plus difficile :</b> { $how }
day-next = Suivant
day-all-done = J’ai tout fait
day-no-exercises = Il n’y a pas d’exercices pour vous ici en ce moment. Votre kiné fait cette partie avec vous.

## How it went

day-how = Comment cela s’est-il passé ?
day-done = Fait
day-some = En partie
day-could-not = Pas pu
day-which = Lequel n’a pas marché ?
day-which-none = Aucun, j’en ai juste fait moins
day-pain = Quelle est la force de la douleur maintenant ? 0 : pas de douleur. 10 : la pire douleur que vous puissiez imaginer.
# Variables:
#   $day (date) - the date of the exercises
#   $outcome (string) - done, some or could-not
#   $pain (number) - the pain after it, 0 to 10
day-record =
    { $outcome ->
        [done] { $day } : fait, douleur { $pain } sur 10.
        [some] { $day } : fait en partie, douleur { $pain } sur 10.
       *[could-not] { $day } : pas pu les faire, douleur { $pain } sur 10.
    }

## What follows

day-green = Merci. C’est la bonne mesure : votre dos supporte cet effort.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-amber = Merci de me le dire. Avec { $pain } sur 10, faites-en moins pendant un jour : la moitié, et plus lentement. Puis voyez comment cela va.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-red = Merci de me le dire : { $pain } sur 10, c’est trop pour aujourd’hui. Arrêtez les exercices, continuez à bouger en douceur, et mettez de la chaleur si cela vous fait du bien.
day-red-tomorrow = Si c’est encore pareil demain, nous passerons à des étapes plus petites. C’est normal et ce n’est pas un échec.
day-easier = Ce qui n’a pas marché reviendra sous une forme plus facile la prochaine fois.
# Variables:
#   $when (string) - the day and time of the next reminder
day-next-reminder = Je vous écrirai à nouveau le { $when }.
day-signs-again = Avant de continuer, je vous repose les questions sur les signes d’alerte, par précaution.
day-check-signs = Vérifier les signes d’alerte
day-skipped = D’accord, pas aujourd’hui. Les jours de repos en font partie.
day-later = Bien, je vous redemande dans une heure.
day-later-once = J’ai déjà repoussé une fois aujourd’hui. Ouvrez les exercices quand cela vous arrange.
day-too-late = Dans une heure, il sera trop tard pour vous écrire. Les exercices du jour sont ici si vous les voulez maintenant.
day-already = Vous avez déjà répondu pour aujourd’hui. C’est assez pour une journée.
day-see-again = Revoir les exercices
