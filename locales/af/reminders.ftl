### Reminders: when they come, and how to change or rest them.

# Variables:
#   $day (string) - a day of the week
weekday = { $day }

# Variables:
#   $time (string) - the time of the reminder
reminders-are-daily = Ek herinner jou <b>elke dag</b> om { $time }.
# Variables:
#   $time (string) - the time of the reminder
#   $days (string) - days of the week, as a list
reminders-are-on-days = Ek herinner jou om { $time } op hierdie dae: { $days }.
# Variables:
#   $time (string) - the time of the reminder
#   $day (string) - a day of the week
reminders-are-weekly = Ek herinner jou <b>een keer per week</b> om { $time }. Die dag is { $day }.
reminders-in-the-hour = Dit kan tot ’n uur later kom.
# Variables:
#   $until (string) - the date of the next possible reminder
reminders-are-paused = Herinneringe rus tot { $until }. Jy kan die pouse enige tyd beëindig.
reminders-are-off = Herinneringe rus totdat jy dit weer aanskakel.
reminders-are-stopped = Alles is stil omdat jy stop gesê het. Jy kan herinneringe hier weer aanskakel.
reminders-need-plan = Dit begin saam met jou plan.

reminders-change-time = Verander die tyd
reminders-change-days = Verander die dae
reminders-change-rhythm = Hoe dikwels
reminders-pause-some = Pouse
reminders-resume = Herinner my weer
reminders-all = Klaar

reminders-days = Op watter dae mag ek skryf? Die dae met ’n ✓ is aan. Druk op ’n dag om dit te verander.
# Variables:
#   $day (string) - a day of the week
reminders-day-on = ✓ { $day }
# Variables:
#   $day (string) - a day of the week
reminders-day-off = { $day }
reminders-one-day = Een dag moet bly. As jy geen wil hê nie, kies ’n pouse.

reminders-rhythm = Hoe dikwels moet ek jou herinner?
reminders-daily = Daagliks
reminders-weekly = Weekliks
reminders-rest = Rus

reminders-pause = Hoe lank moet die herinneringe rus?
# Variables:
#   $days (number) - how many days
reminders-pause-days =
    { $days ->
        [one] { $days } dag
       *[other] { $days } dae
    }
reminders-pause-open = Totdat ek sê
