### Progress: a picture of the days so far, and the words under it, which must work alone.

# Variables:
#   $days (number) - how many days there are, from the first answer to today
#   $done (number) - on how many days all exercises were done
#   $some (number) - on how many days some of them were done
progress-days =
    { $days ->
        [one] <b>Your first day.</b>
       *[other] <b>Your { $days } days so far.</b>
    }
    Sessions done: { $done }. Done in part: { $some }.
# Variables:
#   $pain (number) - the mean pain of the first week, 0 to 10 with one decimal
progress-pain-so-far = Your pain so far is { $pain } of 10 on average. After two weeks I can show you how it changes.
# Variables:
#   $first (number) - the mean pain of the first week, 0 to 10 with one decimal
#   $latest (number) - the mean pain of the last seven days, 0 to 10 with one decimal
progress-pain = Pain in your first week: { $first } of 10. In the last seven days: { $latest } of 10.
progress-pain-better = That is a clear change for the better.
progress-pain-same = That is about the same. Many backs take some weeks, and small steps count.
progress-pain-worse = That is more than at the start. Please talk to your physio about it.
# Variables:
#   $name (string) - the name of the phase
progress-phase = Where you are now: { $name }.
# Variables:
#   $first (number) - the number of the first weekly check, 0 to 10 with one decimal
#   $now (number) - the number of the latest one
progress-peg = Your weekly number was { $first } at first and is { $now } now. The lower, the better.
# Variables:
#   $first (number) - how many statements fitted at the start, 0 to 24
#   $now (number) - how many fitted the last time
progress-rmdq = Of the 24 statements about your day, { $first } fitted at the start and { $now } the last time.
progress-record = Your progress so far:
progress-next = This is how it has gone so far. What would you like to do?
progress-none-yet = There is nothing to show yet. It starts with your first answer after the exercises.

## Words in the picture

chart-title = Your progress
chart-pain = Pain, 0 to 10
chart-go-on = Go on
chart-do-less = Do less
chart-stop = Stop for today
chart-phase = Phase
chart-stay-well = Stay well
chart-sessions = Sessions
chart-done = Done
chart-some = Some
chart-could-not = Could not
chart-skipped = Skipped
chart-no-answer = No answer
chart-by-week = Each point and each column is one week.
chart-no-check-in = Your first check-in will show here.
