### Reminders: when they come, and how to change or rest them.

# Variables:
#   $day (string) - a day of the week
weekday = { $day }

# Variables:
#   $time (string) - the time of the reminder
reminders-are-daily = Je vous écris <b>chaque jour</b> à { $time }.
# Variables:
#   $time (string) - the time of the reminder
#   $days (string) - days of the week, as a list
reminders-are-on-days = Je vous écris à { $time } ces jours-là : { $days }.
# Variables:
#   $time (string) - the time of the reminder
#   $day (string) - a day of the week
reminders-are-weekly = Je vous écris <b>une fois par semaine</b> à { $time }. Le jour : { $day }.
reminders-in-the-hour = Le rappel peut arriver jusqu’à une heure plus tard.
# Variables:
#   $until (string) - the date of the next possible reminder
reminders-are-paused = Les rappels sont en pause jusqu’au { $until }. Vous pouvez arrêter la pause à tout moment.
reminders-are-off = Les rappels sont en pause jusqu’à ce que vous les remettiez.
reminders-are-stopped = Tout est silencieux parce que vous avez dit stop. Vous pouvez remettre les rappels ici.
reminders-need-plan = Ils commencent avec votre programme.

reminders-change-time = Changer l’heure
reminders-change-days = Changer les jours
reminders-change-rhythm = Le rythme
reminders-pause-some = Faire une pause
reminders-resume = Remettre les rappels
reminders-all = Terminé

reminders-days = Quels jours puis-je vous écrire ? Les jours avec un ✓ sont choisis. Touchez un jour pour le changer.
# Variables:
#   $day (string) - a day of the week
reminders-day-on = ✓ { $day }
# Variables:
#   $day (string) - a day of the week
reminders-day-off = { $day }
reminders-one-day = Il faut garder un jour. Si vous n’en voulez aucun, choisissez une pause.

reminders-rhythm = À quel rythme dois-je vous écrire ?
reminders-daily = Chaque jour
reminders-weekly = Par semaine
reminders-rest = Pause

reminders-pause = Combien de temps les rappels doivent-ils être en pause ?
# Variables:
#   $days (number) - how many days
reminders-pause-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
reminders-pause-open = Jusqu’à nouvel ordre
