### Reminders: when they come, and how to change or rest them.

# Variables:
#   $day (string) - a day of the week
weekday = { $day }

# Variables:
#   $time (string) - the time of the reminder
reminders-are-daily = Ich erinnere Sie <b>jeden Tag</b> um { $time } Uhr.
# Variables:
#   $time (string) - the time of the reminder
#   $days (string) - days of the week, as a list
reminders-are-on-days = Ich erinnere Sie um { $time } Uhr an diesen Tagen: { $days }.
# Variables:
#   $time (string) - the time of the reminder
#   $day (string) - a day of the week
reminders-are-weekly = Ich erinnere Sie <b>einmal in der Woche</b> um { $time } Uhr. Der Tag ist { $day }.
reminders-in-the-hour = Es kann bis zu einer Stunde später kommen.
# Variables:
#   $until (string) - the date of the next possible reminder
reminders-are-paused = Erinnerungen ruhen bis { $until }. Sie können die Pause jederzeit beenden.
reminders-are-off = Erinnerungen ruhen, bis Sie sie wieder einschalten.
reminders-are-stopped = Alles ist still, weil Sie Stopp gesagt haben. Hier können Sie Erinnerungen wieder einschalten.
reminders-need-plan = Die Erinnerungen beginnen mit Ihrem Plan.

reminders-change-time = Zeit ändern
reminders-change-days = Tage ändern
reminders-change-rhythm = Wie oft
reminders-pause-some = Pause
reminders-resume = Wieder erinnern
reminders-all = Fertig

reminders-days = An welchen Tagen darf ich schreiben? Die Tage mit ✓ sind an. Tippen Sie auf einen Tag, um ihn zu ändern.
# Variables:
#   $day (string) - a day of the week
reminders-day-on = ✓ { $day }
# Variables:
#   $day (string) - a day of the week
reminders-day-off = { $day }
reminders-one-day = Ein Tag muss bleiben. Wenn Sie keinen möchten, wählen Sie eine Pause.

reminders-rhythm = Wie oft soll ich Sie erinnern?
reminders-daily = Täglich
reminders-weekly = Wöchentlich
reminders-rest = Ruhen

reminders-pause = Wie lange sollen die Erinnerungen ruhen?
# Variables:
#   $days (number) - how many days
reminders-pause-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
reminders-pause-open = Bis ich mich melde
