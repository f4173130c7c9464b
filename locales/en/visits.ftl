### Visits: the list, one visit, its nudges, and what is said when the clinic changes one.

## The list and one visit

visits-list = <b>Your next visits</b>
visits-none = I know of no visit to come. You can ask { $clinic } for one.
visits-all = All my visits
visit-ask = Ask for a visit
visit-ask-again = Ask for a new time
visit-before = Earlier
visit-after = Later
# Variables:
#   $when (string) - the day and time of the visit
visit-open = { $when }
# Variables:
#   $when (string) - the day and time of the visit
visit-line-booked = { $when }: please tell us if you can come.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-confirmed = { $when }: you said that you come.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-move-wanted = { $when }: you asked for another time.
# Variables:
#   $place (string) - where the visit is, as the clinic wrote it
visit-place = Place: { $place }
visit-gone = This visit has changed or is over. Your list shows what stands now.
visit-confirm = I will come
visit-move = Another time
visit-cancel = I cannot come
visit-calendar = Add to calendar
visit-keep = Keep it as it is
visit-confirmed = Good, I have told { $clinic } that you will come. See you then.
visit-sent = Open the file to put the visit in your calendar.
# Variables:
#   $when (string) - the day and time of the visit
visit-file = Your visit: { $when }.
visit-file-title = Visit at { $clinic }

## Another time

# Variables:
#   $when (string) - the day and time of the visit
visit-move-part = Your visit is on { $when }. When would suit you better?
visit-move-days = Which days are good for you? Tap all that fit, or none if any day is fine.
# Variables:
#   $day (string) - the name of a weekday
visit-day = { $day }
# Variables:
#   $day (string) - the name of a weekday
visit-day-taken = ✓ { $day }
visit-move-ask = Ask for a new time
visit-asked = I have told { $clinic }. They will find a new time with you. Until then your old time stands.

## Cancelling

# Variables:
#   $when (string) - the day and time of the visit
visit-cancel-ask = Shall I cancel your visit on { $when }? Somebody else can then have this time.
visit-cancel-sure = Yes, cancel it
visit-cancelled-done = Your visit is cancelled, and { $clinic } knows. Thank you for telling us in time.

## Nudges

# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-72h = You have a visit at { $clinic }: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-extra = A note about your visit at { $clinic }: { $when }. We look forward to seeing you.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-24h = Your visit at { $clinic } is soon: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-2h = It is nearly time for your visit at { $clinic }: { $when }.
visit-nudge-ask-1 = Will you come?
visit-nudge-ask-2 = If you cannot come, a short tap now gives the time to somebody who waits.
visit-nudge-ask-3 = Your physio keeps this time just for you. Can we count on you?
visit-nudge-confirmed = You said that you will come. If that has changed, tell us here.
visit-nudge-move-wanted = You asked for another time. Until { $clinic } finds one, this time stands.

## When the clinic changes a visit

# Variables:
#   $when (string) - the day and time of the visit
visit-cancelled = { $clinic } has cancelled your visit on { $when }. You do not have to come.
# Variables:
#   $when (string) - the new day and time of the visit
visit-moved = Your visit has a new time: { $when }. Does it suit you?
# Variables:
#   $when (string) - the day and time of the visit
visit-missed = We did not see you on { $when }. That can happen. Would you like a new time?

## The late nudge

visit-nudges-off = I remind you of a visit three days and one day before. I can also do it two hours before.
visit-nudges-on = I remind you of a visit three days, one day and two hours before.
visit-nudges-turn-on = Also two hours before
visit-nudges-turn-off = Not two hours before
settings-visits = Visit reminders
