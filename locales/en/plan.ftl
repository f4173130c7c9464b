### The plan: where the patient is, what comes next, and the time of the reminders.

# Variables:
#   $name (string) - the name of the phase
plan-phase = <b>Your plan: { $name }</b>
# Variables:
#   $day (number) - which day of the phase today is, from 1
#   $least (number) - the least number of days in this phase
plan-day-of =
    { $least ->
        [one] Today is day { $day } of at least { $least } day.
       *[other] Today is day { $day } of at least { $least } days.
    }
# Variables:
#   $day (number) - which day of the phase today is, from 1
plan-day = Today is day { $day } here.
# Variables:
#   $milestone (string) - the sign that shows that the phase has done its work
plan-milestone = A good sign to look for: { $milestone }
plan-limited = For now I show gentle steps only, until your physio has looked at one of your answers.
plan-reminders = Reminders

## What the next phase needs

# Variables:
#   $needs (string) - what is missing, one a line
plan-needs =
    Before the next phase there is still to come:
    { $needs }
# Variables:
#   $count (number) - how many more check-ins with little pain are needed
plan-needs-calm =
    { $count ->
        [one] • { $count } more calm check-in
       *[other] • { $count } more calm check-ins
    }
# Variables:
#   $days (number) - how many days this phase still lasts at least
plan-needs-days =
    { $days ->
        [one] • { $days } more day here
       *[other] • { $days } more days here
    }
# Variables:
#   $done (number) - how many sessions were done
#   $planned (number) - how many there were to do
plan-needs-sessions = • Most sessions done: { $done } of { $planned } so far
plan-needs-first-session = • Your first session here
plan-needs-flag-open = • A look by your physio at one of your answers
plan-needs-held = • Your physio's word: they keep you in this phase for now
plan-needs-closed = • Your physio's word: they keep the next phase closed for now
plan-opens-bot = Then I open the next phase after your next check-in.
plan-opens-clinic = Then your physio opens the next phase.
plan-with-physio = Your physio plans this part with you and says when you go on.
plan-opens-stay-well = Then comes staying well: walks and two exercises. Sport and heavy work are next with your physio.
plan-come-back = If your back hurts again, tap on “It flared up”. For a new start, check your back again from the menu.
plan-later = Later, with your physio
plan-later-how = Sport and heavy work come last. You do this part at the clinic, not at home.
# Variables:
#   $name (string) - the name of what is done
plan-later-part = <b>{ $name }</b>

## The beginning

plan-time-ask = When may I remind you each day? Choose about when. Or type a time like 14:20, and I keep to it.
# Variables:
#   $first (string) - the first time of day at which a reminder may come
#   $last (string) - when the quiet hours begin
plan-time-quiet = I write between { $first } and { $last }, so that your nights stay quiet.
# Variables:
#   $time (string) - a time of day
plan-time-about = About { $time }
# Variables:
#   $when (string) - the day and time of the first reminder
plan-ready = All set. Your first reminder comes on { $when }. You can do today's steps right away.
plan-ready-silent = All set. Reminders are off for now. You can do today's steps right away.
plan-today-now = Today's steps now
plan-change-days = Change the days
plan-none-yet = There is no plan at the moment. It starts with a check of your back, about ten minutes.
