### The clinic's visits: the day, one visit, files of visits, the daily summary and no-shows.

clinic-open-visits = Visits
clinic-open-upload = Visits from a file
# Variables:
#   $patient (number) - the patient's number
clinic-alert-move-wanted = Patient { $patient } asks to move a visit.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-visit-cancelled = Patient { $patient } has cancelled a visit.
clinic-matter-move-wanted = Another time for a visit is asked for.
clinic-matter-visit-cancelled = A visit was cancelled by the patient.

## A day

clinic-visits = Visits
clinic-visits-today = Today
clinic-visits-tomorrow = Tomorrow
clinic-visits-upload = From a file
clinic-visits-report = No-shows
# Variables:
#   $day (date) - the day
#   $count (number) - how many visits there are
clinic-visits-day =
    { $count ->
        [0] <b>{ $day }</b>: no visits.
        [one] <b>{ $day }</b>: one visit.
       *[other] <b>{ $day }</b>: { $count } visits.
    }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-open = { $time } { $reference }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-booked = { $time } { $reference }: no answer yet
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-confirmed = { $time } { $reference }: confirmed
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-move-wanted = { $time } { $reference }: wants another time
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-cancelled = { $time } { $reference }: cancelled
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-missed = { $time } { $reference }: missed
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-done = { $time } { $reference }: came

## One visit

# Variables:
#   $reference (string) - the clinic's own reference of the patient
#   $when (string) - the day and time of the visit
clinic-visit = <b>{ $reference }</b>, { $when }
clinic-visit-gone = This visit is not in the list any more.
clinic-visit-status-booked = No answer yet.
clinic-visit-status-confirmed = Confirmed by the patient.
clinic-visit-status-move-wanted = The patient wants another time.
clinic-visit-status-cancelled = Cancelled.
clinic-visit-status-missed = Missed.
clinic-visit-status-done = The patient came.
# Variables:
#   $part (string) - the part of the day
#   $days (string) - the days that suit
clinic-visit-wish = What suits: { $part }, { $days }.
clinic-visit-any-day = any day
clinic-visit-first = This is a first visit.
clinic-visit-not-joined = Nobody with this reference has joined yet, so no nudges are sent.
clinic-visit-came = Came
clinic-visit-missed = Missed
clinic-visit-off = Call it off
clinic-visit-off-ask = The patient is told at once that this visit is off. Are you sure?
clinic-visit-off-sure = Yes, call it off
clinic-visit-settled-done = Noted: the patient came.
clinic-visit-settled-missed = Noted as missed. The patient gets a kind word and can ask for a new time.
clinic-visit-settled-cancelled = The visit is off, and the patient is told.

## Files

upload-ask = Send me the file with the visits.
upload-kinds = I can read lists (CSV), calendars (ICS) and FHIR bundles (JSON). Nothing changes before you have seen what is in it.
upload-too-large = This file is too large for the chat, which takes 20 MB at most. Please use the command line.
upload-reading = I am reading the file. I will write as soon as I know what is in it.
upload-taking = I am taking the visits in. I will write when all of them are there.
upload-dropped = Good, nothing has changed.
upload-over = This file was taken or left before. Please send it again.
upload-another = Another file
upload-cancel = Cancel
# Variables:
#   $count (number) - how many visits the file holds
#   $new (number) - how many are new
#   $changed (number) - how many have changed
#   $cancelled (number) - how many are cancelled
#   $unchanged (number) - how many are as before
#   $refused (number) - how many lines are left out
upload-read = { $count } visits read: { $new } new, { $changed } changed, { $cancelled } cancelled, { $unchanged } as before, { $refused } refused.
# Variables:
#   $number (number) - the number of the line in the file
#   $reason (string) - why it is left out
upload-line = Line { $number }: { $reason }
# Variables:
#   $count (number) - how many refused lines are not shown
upload-more =
    { $count ->
        [one] One more line is refused.
       *[other] { $count } more lines are refused.
    }
upload-nothing = There is nothing to take.
# Variables:
#   $count (number) - how many visits are taken
upload-take =
    { $count ->
        [one] Take it
       *[other] Take the { $count }
    }
# Variables:
#   $count (number) - how many visits were taken
upload-taken =
    { $count ->
        [one] Done: one visit is taken in. Its nudges are set.
       *[other] Done: { $count } visits are taken in. Their nudges are set.
    }
# Variables:
#   $reason (string) - why the file cannot be read
upload-refused = I cannot read this file. { $reason }

## Why a file or a line is refused

import-empty = The file is empty.
# Variables:
#   $longest (string) - the most megabytes that are read
import-too-large = It has more than { $longest } MB.
import-not-readable = It is no list, calendar or FHIR bundle that I know.
import-not-fetched = Telegram did not give me the file. Please send it again.
# Variables:
#   $column (string) - the name of the column
import-no-column = It has no column “{ $column }”.
# Variables:
#   $column (string) - the name of the column
import-column-twice = Two columns mean “{ $column }”.
import-broken-line = the line cannot be read.
# Variables:
#   $count (string) - how many cells the line has
import-too-many-cells = it has { $count } cells, more than the first line.
# Variables:
#   $value (string) - what stands in the file
#   $longest (string) - how many letters are allowed
import-cell-too-long = “{ $value }” is longer than { $longest } letters.
import-no-reference = no reference.
import-no-date = no date.
# Variables:
#   $value (string) - what stands in the file
import-no-such-date = the date “{ $value }” does not exist.
# Variables:
#   $value (string) - what stands in the file
import-bad-date = “{ $value }” is no date that I know. Write it like 2026-03-09.
import-no-time = no time of day.
# Variables:
#   $value (string) - what stands in the file
import-bad-time = “{ $value }” is no time that I know. Write it like 14:20.
# Variables:
#   $value (string) - what stands in the file
#   $zone (string) - the time zone
import-skipped-time = the clocks of { $zone } skip { $value }.
import-ends-first = it ends before it begins.
import-lasts-too-long = it lasts longer than a day.
# Variables:
#   $value (string) - what stands in the file
import-bad-status = the status “{ $value }” is not one that I know.
# Variables:
#   $value (string) - what stands in the file
import-bad-zone = the time zone “{ $value }” is not one that I know.
import-no-uid = it has no number of its own.
import-bad-rule = I cannot follow how it repeats.
# Variables:
#   $value (string) - what stands in the file
import-other-resource = “{ $value }” is no visit.
# Variables:
#   $value (string) - the name of the field
import-bad-field = its field “{ $value }” cannot be read.
import-twice = the same visit stands in the file twice.

## The daily summary and no-shows

# Variables:
#   $day (date) - the day that the visits are on
#   $confirmed (number) - how many are confirmed
#   $moved (number) - how many patients want another time
#   $cancelled (number) - how many are cancelled
#   $silent (number) - how many have no answer
clinic-summary = <b>{ $day }</b>: { $confirmed } confirmed, { $moved } want another time, { $cancelled } cancelled, { $silent } without an answer.
clinic-summary-silent = No answer yet:
# Variables:
#   $days (number) - how many days are looked at
#   $over (number) - of how many visits staff noted who came
#   $missed (number) - how many of them were missed
#   $percent (number) - how many that is in a hundred
clinic-no-shows = In the last { $days } days, { $missed } of { $over } visits were missed ({ $percent }%).
# Variables:
#   $count (number) - how many visits are over without a note
clinic-no-shows-unnoted =
    { $count ->
        [one] One more visit is over, and nobody noted whether the patient came.
       *[other] { $count } more visits are over, and nobody noted whether the patient came.
    }
clinic-no-shows-wordings = How each wording of the nudges did:
# Variables:
#   $variant (number) - the number of the wording
#   $sent (number) - for how many visits it was sent
#   $confirmed (number) - how many of them were confirmed
#   $missed (number) - how many of them were missed
clinic-no-shows-variant = Wording { $variant }: { $sent } visits, { $confirmed } confirmed, { $missed } missed

## In the audit log

audit-visit-done = set a visit to came
audit-visit-missed = set a visit to missed
audit-visit-cancelled = called a visit off
audit-visits-taken = took visits from a file
