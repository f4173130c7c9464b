### The plan: where the patient is, what comes next, and the time of the reminders.

# Variables:
#   $name (string) - the name of the phase
plan-phase = <b>Votre programme : { $name }</b>
# Variables:
#   $day (number) - which day of the phase today is, from 1
#   $least (number) - the least number of days in this phase
plan-day-of =
    { $least ->
        [one] Aujourd’hui, c’est le jour { $day } sur { $least } jour au moins.
       *[other] Aujourd’hui, c’est le jour { $day } sur { $least } jours au moins.
    }
# Variables:
#   $day (number) - which day of the phase today is, from 1
plan-day = Aujourd’hui, c’est le jour { $day } ici.
# Variables:
#   $milestone (string) - the sign that shows that the phase has done its work
plan-milestone = Un bon signe à guetter : { $milestone }
plan-limited = Pour l’instant, je ne montre que des exercices doux, jusqu’à ce que votre kiné ait regardé une de vos réponses.
plan-reminders = Rappels

## What the next phase needs

# Variables:
#   $needs (string) - what is missing, one a line
plan-needs =
    Avant la phase suivante, il manque encore :
    { $needs }
# Variables:
#   $count (number) - how many more check-ins with little pain are needed
plan-needs-calm =
    { $count ->
        [one] • Encore { $count } bilan du jour calme
       *[other] • Encore { $count } bilans du jour calmes
    }
# Variables:
#   $days (number) - how many days this phase still lasts at least
plan-needs-days =
    { $days ->
        [one] • Encore { $days } jour ici
       *[other] • Encore { $days } jours ici
    }
# Variables:
#   $done (number) - how many sessions were done
#   $planned (number) - how many there were to do
plan-needs-sessions = • La plupart des séances : { $done } sur { $planned } jusqu’ici
plan-needs-first-session = • Votre première séance ici
plan-needs-flag-open = • L’avis de votre kiné sur une de vos réponses
plan-needs-held = • L’accord de votre kiné, qui vous garde dans cette phase pour le moment
plan-needs-closed = • L’accord de votre kiné, qui garde la phase suivante fermée pour le moment
plan-opens-bot = J’ouvre alors la phase suivante après votre prochain bilan du jour.
plan-opens-clinic = Votre kiné ouvre alors la phase suivante.
plan-with-physio = Votre kiné prévoit cette partie avec vous et dit quand vous passez à la suite.
plan-opens-stay-well = Ensuite, il s’agit de rester en forme : des marches et deux exercices. Le sport et le travail lourd viennent avec votre kiné.
plan-come-back = Si votre dos refait mal, touchez « J’ai une poussée ». Pour repartir du début, refaites le point sur votre dos depuis le menu.
plan-later = Plus tard, avec votre kiné
plan-later-how = Le sport et le travail lourd viennent en dernier. Vous faites cette partie au cabinet, pas à la maison.
# Variables:
#   $name (string) - the name of what is done
plan-later-part = <b>{ $name }</b>

## The beginning

plan-time-ask = À quel moment puis-je vous écrire chaque jour ? Choisissez à peu près. Ou tapez une heure, comme 14:20, et je m’y tiens.
# Variables:
#   $first (string) - the first time of day at which a reminder may come
#   $last (string) - when the quiet hours begin
plan-time-quiet = J’écris entre { $first } et { $last }, pour que vos nuits restent calmes.
# Variables:
#   $time (string) - a time of day
plan-time-about = Vers { $time }
# Variables:
#   $when (string) - the day and time of the first reminder
plan-ready = Tout est prêt. Votre premier rappel arrive le { $when }. Vous pouvez faire les exercices d’aujourd’hui tout de suite.
plan-ready-silent = Tout est prêt. Les rappels sont coupés pour l’instant. Vous pouvez faire les exercices d’aujourd’hui tout de suite.
plan-today-now = Les exercices du jour
plan-change-days = Changer les jours
plan-none-yet = Il n’y a pas de programme pour le moment. Il commence par un point sur votre dos, environ dix minutes.
