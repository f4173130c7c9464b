### Reminders: when they come, and how to change or rest them.

# Variables:
#   $day (string) - a day of the week
weekday = { $day }

# Variables:
#   $time (string) - the time of the reminder
reminders-are-daily = I remind you <b>every day</b> at { $time }.
# Variables:
#   $time (string) - the time of the reminder
#   $days (string) - days of the week, as a list
reminders-are-on-days = I remind you at { $time } on these days: { $days }.
# Variables:
#   $time (string) - the time of the reminder
#   $day (string) - a day of the week
reminders-are-weekly = I remind you <b>once a week</b> at { $time }. The day is { $day }.
reminders-in-the-hour = It may come up to an hour later.
# Variables:
#   $until (string) - the date of the next possible reminder
reminders-are-paused = Reminders rest until { $until }. You can end the pause at any time.
reminders-are-off = Reminders rest until you turn them on again.
reminders-are-stopped = All is silent because you said stop. You can turn reminders on again here.
reminders-need-plan = They begin with your plan.

reminders-change-time = Change the time
reminders-change-days = Change the days
reminders-change-rhythm = How often
reminders-pause-some = Pause
reminders-resume = Remind me again
reminders-all = Done

reminders-days = On which days may I write? The days with a ✓ are on. Tap a day to change it.
# Variables:
#   $day (string) - a day of the week
reminders-day-on = ✓ { $day }
# Variables:
#   $day (string) - a day of the week
reminders-day-off = { $day }
reminders-one-day = One day has to stay. If you want none, choose a pause.

reminders-rhythm = How often shall I remind you?
reminders-daily = Daily
reminders-weekly = Weekly
reminders-rest = Rest

reminders-pause = How long shall the reminders rest?
# Variables:
#   $days (number) - how many days
reminders-pause-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
reminders-pause-open = Until I say so
