### Broadcasts: news of the clinic to many patients, as staff write and follow them.

## The list and one broadcast

broadcasts-open = Broadcasts
broadcasts-list = <b>Broadcasts</b>, the newest first.
broadcasts-none = No broadcast has been sent yet.
broadcasts-new = Write a new one
broadcasts-all = All broadcasts
broadcasts-earlier = Earlier
broadcasts-later = Later
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-title =
    <b>Broadcast { $number }</b>
    { $words }
# Variables:
#   $number (number) - the broadcast's number
#   $state (string) - where it stands, in one word
#   $words (string) - its first words
broadcasts-row = { $number }: { $state }. { $words }
# Variables:
#   $number (number) - the broadcast's number
broadcasts-row-open = Open { $number }
broadcasts-is-scheduled = planned
broadcasts-is-running = on its way
broadcasts-is-paused = paused
broadcasts-is-cancelled = cancelled
broadcasts-is-done = done
# Variables:
#   $count (number) - how many patients it would reach
#   $start (string) - when it begins
broadcasts-scheduled =
    { $count ->
        [one] Planned: { $start }, for { $count } patient.
       *[other] Planned: { $start }, for { $count } patients.
    }
# Variables:
#   $count (number) - how many patients it would reach
#   $percent (number) - how much of it is done
broadcasts-running =
    { $count ->
        [one] On its way to { $count } patient: { $percent }% done.
       *[other] On its way to { $count } patients: { $percent }% done.
    }
# Variables:
#   $percent (number) - how much of it is done
broadcasts-paused = Paused at { $percent }%. Nothing more is sent until you go on.
broadcasts-cancelled = Cancelled. Nothing more is sent.
# Variables:
#   $start (string) - when it began
broadcasts-done = Done. It began on { $start }.
broadcasts-pause = Pause
broadcasts-resume = Go on
broadcasts-cancel = Cancel it
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-sure =
    Cancel broadcast { $number }? Who has not got it yet will not get it.
    { $words }
broadcasts-keep = Keep it
broadcasts-cancel-sure = Yes, cancel it
broadcasts-refresh = Look again
broadcasts-ledger = Send me the list
# Variables:
#   $number (number) - the broadcast's number
broadcasts-ledger-sent = Here is who got broadcast { $number }, by patient number.

## What became of the messages

# Variables:
#   $count (number) - how many patients
broadcasts-count-delivered = Delivered: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-waiting = Waiting: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-blocked = Blocked the bot: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-stopped = Said stop: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-no-consent = Want no news: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-gone = Left Telegram: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-unknown = May have got it: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-failed = Failed: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-dropped = Not sent, as it was cancelled: { $count }

## Writing one

# Variables:
#   $language (string) - the name of a language
compose-write = What do you want to say in { $language }? Type it as one message. Links work, and nothing else is styled.
# Variables:
#   $most (number) - how many characters fit
compose-too-long = That is too long. A message holds { $most } characters, and less with a picture.
# Variables:
#   $most (number) - how many characters fit under a picture
compose-too-long-for-picture = Under a picture { $most } characters fit. Please shorten the text, or go on without a picture.
compose-languages = Does it need another language? Patients whose language is missing get the first one.
# Variables:
#   $language (string) - the name of a language
compose-add = Add { $language }
# Variables:
#   $language (string) - the name of a language
compose-change = Change { $language }
# Variables:
#   $language (string) - the name of a language
#   $words (string) - the first words of the text
compose-text =
    <b>{ $language }</b>
    { $words }
compose-picture = Would you like a picture with it? Send one now, or go on.
compose-no-picture = No picture

## Who gets it

compose-who = Who shall get it? All that you choose must fit.
compose-everybody = Everybody who agreed to news.
# Variables:
#   $languages (string) - names of languages, as a list
compose-is-language = Language: { $languages }
# Variables:
#   $bands (string) - how severe the spasm is, as a list
compose-is-band = Result: { $bands }
# Variables:
#   $phases (string) - numbers of phases, with commas
compose-is-phase = Phase: { $phases }
# Variables:
#   $days (number) - how many days without an answer
compose-is-silent =
    { $days ->
        [one] Silent for { $days } day or more
       *[other] Silent for { $days } days or more
    }
# Variables:
#   $day (string) - a date
compose-is-visit = With a visit on { $day }
# Variables:
#   $count (number) - how many references are on the list
compose-is-reference =
    { $count ->
        [one] { $count } reference of your list
       *[other] { $count } references of your list
    }
compose-by-language = Language
compose-by-band = Result
compose-by-phase = Phase
compose-by-silent = Silent
compose-by-visit = Visit on a day
compose-by-reference = References
compose-clear = Everybody again
compose-go-on = Go on
compose-choose-language = Which language?
compose-choose-band = Which result?
compose-choose-phase = Which phase?
compose-choose-silent = No answer for how many days?
compose-choose-visit = A visit on which day?
compose-choose-reference = Type the clinic's references, with commas or one a line.
compose-not-a-list = I cannot read that list. Write references with commas, such as A-12, B-7.
compose-band-severe = Severe
compose-band-moderate = Moderate
compose-band-mild = Mild
compose-band-clear = Clear
# Variables:
#   $days (number) - how many days
compose-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
# Variables:
#   $day (string) - a date
compose-day = { $day }

## Before it is sent

# Variables:
#   $count (number) - how many patients get it
#   $languages (string) - how many in which language, as a list
compose-count =
    { $count ->
        [0] Nobody will get this.
        [one] { $count } patient will get this: { $languages }.
       *[other] { $count } patients will get this: { $languages }.
    }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
compose-count-own = { $count } { $language }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
#   $instead (string) - the language of the text that they get
compose-count-instead = { $count } { $language } ({ $instead } text, no { $language } given)
# Variables:
#   $count (number) - how many patients
compose-left-out =
    { $count ->
        [one] { $count } more has blocked the bot or said no.
       *[other] { $count } more have blocked the bot or said no.
    }
# Variables:
#   $seconds (number) - about how many seconds
compose-takes-seconds =
    { $seconds ->
        [one] At the allowed pace it takes about { $seconds } second.
       *[other] At the allowed pace it takes about { $seconds } seconds.
    }
# Variables:
#   $minutes (number) - about how many minutes
compose-takes-minutes =
    { $minutes ->
        [one] At the allowed pace it takes about { $minutes } minute.
       *[other] At the allowed pace it takes about { $minutes } minutes.
    }
# Variables:
#   $hours (number) - about how many hours
compose-takes-hours =
    { $hours ->
        [one] At the allowed pace it takes about { $hours } hour.
       *[other] At the allowed pace it takes about { $hours } hours.
    }
compose-anew = Your draft is as you left it. Shall I count again who gets it?
compose-to-me = Send to me first
compose-to-me-done = That is how it looks. Nobody else got it.
compose-dry-run = Dry run
compose-dry-run-done = This was a dry run. Nothing was sent.
compose-now = Send now
compose-at = Choose a time
compose-cancel = Cancel
# Variables:
#   $place (string) - the place whose time counts
compose-which-day = On which day, by the time of { $place }?
# Variables:
#   $day (string) - a date
compose-which-time = At what time on { $day }? Write it like 09:30.
compose-past = That time is over. Please choose a later one.
compose-waking = Shall each patient get it in their own waking hours? Else it goes out day and night.
compose-waking-yes = In waking hours
compose-waking-no = At any hour
# Variables:
#   $count (number) - how many patients get it
compose-confirm-now =
    { $count ->
        [one] { $count } patient gets it now. Shall I send it?
       *[other] { $count } patients get it now. Shall I send it?
    }
# Variables:
#   $count (number) - how many patients get it
#   $start (string) - when it begins
compose-confirm-at =
    { $count ->
        [one] { $count } patient gets it on { $start }. Shall I plan it?
       *[other] { $count } patients get it on { $start }. Shall I plan it?
    }
compose-confirm-waking = It waits until each patient is awake.
compose-send = Yes, send it
compose-sent = It is on its way. A message with its progress comes next.
# Variables:
#   $start (string) - when it begins
compose-planned = It is planned for { $start }. You can cancel it until then.

## In the audit log

audit-broadcast-start = started a broadcast
audit-broadcast-pause = paused a broadcast
audit-broadcast-resume = let a broadcast go on
audit-broadcast-cancel = cancelled a broadcast
audit-broadcast-ledger = got the list of a broadcast
