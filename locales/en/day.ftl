### Today's exercises, the reminders, and what follows from how the day went.
### Reminders are seen on a locked phone: they never name a body part or a condition.

## Reminders

# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-1 =
    { $minutes ->
        [one] Hello. { $count } small things for today, about { $minutes } minute.
       *[other] Hello. { $count } small things for today, about { $minutes } minutes.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-2 =
    { $minutes ->
        [one] Do you have { $minutes } minute? Today's steps are ready when you are.
       *[other] Do you have { $minutes } minutes? Today's steps are ready when you are.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-3 = A calm moment for yourself: { $count } small steps, in your own time.
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-4 =
    { $minutes ->
        [one] Here is your small round for today. It takes about { $minutes } minute.
       *[other] Here is your small round for today. It takes about { $minutes } minutes.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-5 = Good to be here again. Today has { $count } steps for you. Slow is fine.
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-6 = A little each day adds up. { $count } steps are waiting, at your own pace.
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-follow-up = Just a soft knock: today's steps are still here if you like. No is fine too.
day-missed = I was late last time and did not want to disturb you.
day-rhythm-ask = No stress about the last days. Shall I keep asking daily, once a week, or rest for a while?

day-show-me = Show me
day-in-an-hour = In an hour
day-not-today = Not today

## The list and the cards

day-is-new-day = That button was from another day. Here are today's steps.
# Variables:
#   $phase (string) - the name of the phase
day-list = <b>Today: { $phase }</b>
# Variables:
#   $name (string) - the name of an exercise
day-list-line = • { $name }
# Variables:
#   $things (string) - what to have ready, one a line
day-at-hand =
    Have ready:
    { $things }
day-pain-hint = Pain up to 3 of 10 is fine. At 4 or 5, do less. From 6, stop for today.
day-begin = Begin
# Variables:
#   $number (number) - which exercise this is, from 1
#   $total (number) - how many today has
#   $name (string) - the name of the exercise
day-exercise = { $number } of { $total }: <b>{ $name }</b>
# Variables:
#   $minutes (number) - how many minutes to walk this week
day-walk =
    { $minutes ->
        [one] Walk { $minutes } minute. The goal is 30 minutes on five days a week.
       *[other] Walk { $minutes } minutes. The goal is 30 minutes on five days a week.
    }
day-form-easier = Easier form
day-form-harder = Harder form
# Variables:
#   $how (string) - how the exercise is made easier
day-in-form-easier = <b>Easier:</b> { $how }
# Variables:
#   $how (string) - how the exercise is made harder
day-in-form-harder = <b>Harder:</b> { $how }
day-next = Next
day-all-done = Done with all
day-no-exercises = There are no exercises for you here right now. Your physio does this part with you.

## How it went

day-how = How did it go?
day-done = Done
day-some = Some
day-could-not = Could not
day-which = Which one did not work?
day-which-none = None of them, I just did less
day-pain = How strong is your pain now? 0 is no pain, 10 is the worst pain you can think of.
# Variables:
#   $day (date) - the date of the exercises
#   $outcome (string) - done, some or could-not
#   $pain (number) - the pain after it, 0 to 10
day-record =
    { $outcome ->
        [done] { $day }: done, pain { $pain } of 10.
        [some] { $day }: some done, pain { $pain } of 10.
       *[could-not] { $day }: not possible, pain { $pain } of 10.
    }

## What follows

day-green = Thank you. That fits well: your back takes this load.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-amber = Thank you for telling me. With { $pain } of 10, do less for a day: half as many, and slower. Then see how it feels.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-red = Thank you for telling me: { $pain } of 10 is too much for today. Stop the exercises, keep moving gently, and use warmth if you like it.
day-red-tomorrow = If it is still like this tomorrow, smaller steps are next. That is normal and not a failure.
day-easier = What did not work comes in an easier form next time.
# Variables:
#   $when (string) - the day and time of the next reminder
day-next-reminder = I will write again on { $when }.
day-signs-again = Before we go on, I ask the warning signs once more, just to be sure.
day-check-signs = Check warning signs
day-skipped = All right, not today. Rest days are part of it.
day-later = Good, I will ask again in an hour.
day-later-once = I have put it off once today already. Open it whenever it suits you.
day-too-late = In an hour it is too late to write to you. Today's steps are here if you want them now.
day-already = Today is already answered. That is enough for one day.
day-see-again = See the exercises again
