### The clinic's visits: the day, one visit, files of visits, the daily summary and no-shows.

clinic-open-visits = Termine
clinic-open-upload = Termine aus Datei
# Variables:
#   $patient (number) - the patient's number
clinic-alert-move-wanted = Pat. { $patient } möchte einen Termin verschieben.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-visit-cancelled = Pat. { $patient } hat einen Termin abgesagt.
clinic-matter-move-wanted = Für einen Termin wird eine andere Zeit gewünscht.
clinic-matter-visit-cancelled = Ein Termin wurde von Pat. abgesagt.

## A day

clinic-visits = Termine
clinic-visits-today = Heute
clinic-visits-tomorrow = Morgen
clinic-visits-upload = Aus Datei
clinic-visits-report = Ausfälle
# Variables:
#   $day (date) - the day
#   $count (number) - how many visits there are
clinic-visits-day =
    { $count ->
        [0] <b>{ $day }</b>: keine Termine.
        [one] <b>{ $day }</b>: ein Termin.
       *[other] <b>{ $day }</b>: { $count } Termine.
    }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-open = { $time } { $reference }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-booked = { $time } { $reference }: noch keine Antwort
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-confirmed = { $time } { $reference }: bestätigt
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-move-wanted = { $time } { $reference }: möchte andere Zeit
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-cancelled = { $time } { $reference }: abgesagt
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-missed = { $time } { $reference }: nicht gekommen
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-done = { $time } { $reference }: gekommen

## One visit

# Variables:
#   $reference (string) - the clinic's own reference of the patient
#   $when (string) - the day and time of the visit
clinic-visit = <b>{ $reference }</b>, { $when }
clinic-visit-gone = Dieser Termin steht nicht mehr in der Liste.
clinic-visit-status-booked = Noch keine Antwort.
clinic-visit-status-confirmed = Von Pat. bestätigt.
clinic-visit-status-move-wanted = Eine andere Zeit wird gewünscht.
clinic-visit-status-cancelled = Abgesagt.
clinic-visit-status-missed = Nicht gekommen.
clinic-visit-status-done = Gekommen.
# Variables:
#   $part (string) - the part of the day
#   $days (string) - the days that suit
clinic-visit-wish = Das passt: { $part }, { $days }.
clinic-visit-any-day = jeder Tag
clinic-visit-first = Das ist ein erster Termin.
clinic-visit-not-joined = Mit dieser Kennung ist noch niemand dabei. Darum werden keine Terminerinnerungen gesendet.
clinic-visit-came = Gekommen
clinic-visit-missed = Nicht gekommen
clinic-visit-off = Absagen
clinic-visit-off-ask = Die Person erfährt sofort, dass dieser Termin ausfällt. Sind Sie sicher?
clinic-visit-off-sure = Ja, absagen
clinic-visit-settled-done = Notiert: gekommen.
clinic-visit-settled-missed = Notiert: nicht gekommen. Die Person bekommt ein freundliches Wort und kann um eine neue Zeit bitten.
clinic-visit-settled-cancelled = Der Termin fällt aus, und die Person weiß Bescheid.

## Files

upload-ask = Senden Sie mir die Datei mit den Terminen.
upload-kinds = Ich kann Listen (CSV), Kalender (ICS) und FHIR-Bündel (JSON) lesen. Nichts ändert sich, bevor Sie gesehen haben, was darin steht.
upload-too-large = Diese Datei ist zu groß für den Chat, er nimmt höchstens 20 MB. Bitte nutzen Sie die Befehlszeile.
upload-reading = Ich lese die Datei. Ich schreibe, sobald ich weiß, was darin steht.
upload-taking = Ich übernehme die Termine. Ich schreibe, wenn alle da sind.
upload-dropped = Gut, nichts hat sich geändert.
upload-over = Diese Datei wurde schon übernommen oder verworfen. Bitte senden Sie sie noch einmal.
upload-another = Andere Datei
upload-cancel = Abbrechen
# Variables:
#   $count (number) - how many visits the file holds
#   $new (number) - how many are new
#   $changed (number) - how many have changed
#   $cancelled (number) - how many are cancelled
#   $unchanged (number) - how many are as before
#   $refused (number) - how many lines are left out
upload-read =
    { $count ->
        [one] { $count } Termin gelesen: { $new } neu, { $changed } geändert, { $cancelled } abgesagt, { $unchanged } wie bisher, { $refused } abgelehnt.
       *[other] { $count } Termine gelesen: { $new } neu, { $changed } geändert, { $cancelled } abgesagt, { $unchanged } wie bisher, { $refused } abgelehnt.
    }
# Variables:
#   $number (number) - the number of the line in the file
#   $reason (string) - why it is left out
upload-line = Zeile { $number }: { $reason }
# Variables:
#   $count (number) - how many refused lines are not shown
upload-more =
    { $count ->
        [one] Noch eine Zeile ist abgelehnt.
       *[other] Noch { $count } Zeilen sind abgelehnt.
    }
upload-nothing = Es gibt nichts zu übernehmen.
# Variables:
#   $count (number) - how many visits are taken
upload-take =
    { $count ->
        [one] Übernehmen
       *[other] Alle { $count } übernehmen
    }
# Variables:
#   $count (number) - how many visits were taken
upload-taken =
    { $count ->
        [one] Erledigt: Ein Termin ist übernommen. Seine Terminerinnerungen sind gesetzt.
       *[other] Erledigt: { $count } Termine sind übernommen. Ihre Terminerinnerungen sind gesetzt.
    }
# Variables:
#   $reason (string) - why the file cannot be read
upload-refused = Diese Datei kann ich nicht lesen. { $reason }

## Why a file or a line is refused

import-empty = Die Datei ist leer.
# Variables:
#   $longest (string) - the most megabytes that are read
import-too-large = Sie hat mehr als { $longest } MB.
import-not-readable = Es ist keine Liste, kein Kalender und kein FHIR-Bündel, das ich kenne.
import-not-fetched = Telegram hat mir die Datei nicht gegeben. Bitte senden Sie sie noch einmal.
# Variables:
#   $column (string) - the name of the column
import-no-column = Es fehlt die Spalte „{ $column }“.
# Variables:
#   $column (string) - the name of the column
import-column-twice = Zwei Spalten bedeuten „{ $column }“.
import-broken-line = Die Zeile ist nicht lesbar.
# Variables:
#   $count (string) - how many cells the line has
import-too-many-cells =
    { $count ->
        [one] Sie hat { $count } Zelle, mehr als die erste Zeile.
       *[other] Sie hat { $count } Zellen, mehr als die erste Zeile.
    }
# Variables:
#   $value (string) - what stands in the file
#   $longest (string) - how many letters are allowed
import-cell-too-long = „{ $value }“ ist länger als { $longest } Zeichen.
import-no-reference = Die Kennung fehlt.
import-no-date = Das Datum fehlt.
# Variables:
#   $value (string) - what stands in the file
import-no-such-date = Das Datum „{ $value }“ gibt es nicht.
# Variables:
#   $value (string) - what stands in the file
import-bad-date = „{ $value }“ ist kein Datum, das ich kenne. Schreiben Sie es so: 2026-03-09.
import-no-time = Die Uhrzeit fehlt.
# Variables:
#   $value (string) - what stands in the file
import-bad-time = „{ $value }“ ist keine Uhrzeit, die ich kenne. Schreiben Sie sie so: 14:20.
# Variables:
#   $value (string) - what stands in the file
#   $zone (string) - the time zone
import-skipped-time = In der Zeitzone { $zone } überspringen die Uhren { $value }.
import-ends-first = Der Termin endet, bevor er beginnt.
import-lasts-too-long = Der Termin dauert länger als einen Tag.
# Variables:
#   $value (string) - what stands in the file
import-bad-status = Den Status „{ $value }“ kenne ich nicht.
# Variables:
#   $value (string) - what stands in the file
import-bad-zone = Die Zeitzone „{ $value }“ kenne ich nicht.
import-no-uid = Dem Termin fehlt eine eigene Nummer.
import-bad-rule = Ich verstehe nicht, wie sich der Termin wiederholt.
# Variables:
#   $value (string) - what stands in the file
import-other-resource = „{ $value }“ ist kein Termin.
# Variables:
#   $value (string) - the name of the field
import-bad-field = Das Feld „{ $value }“ ist nicht lesbar.
import-twice = Derselbe Termin steht zweimal in der Datei.

## The daily summary and no-shows

# Variables:
#   $day (date) - the day that the visits are on
#   $confirmed (number) - how many are confirmed
#   $moved (number) - how many patients want another time
#   $cancelled (number) - how many are cancelled
#   $silent (number) - how many have no answer
clinic-summary = <b>{ $day }</b>: { $confirmed } bestätigt, { $moved } möchten eine andere Zeit, { $cancelled } abgesagt, { $silent } ohne Antwort.
clinic-summary-silent = Noch keine Antwort:
# Variables:
#   $days (number) - how many days are looked at
#   $over (number) - of how many visits staff noted who came
#   $missed (number) - how many of them were missed
#   $percent (number) - how many that is in a hundred
clinic-no-shows =
    { $days ->
        [one] Am letzten { $days } Tag: { $missed } von { $over } Terminen ausgefallen ({ $percent } %).
       *[other] In den letzten { $days } Tagen: { $missed } von { $over } Terminen ausgefallen ({ $percent } %).
    }
# Variables:
#   $count (number) - how many visits are over without a note
clinic-no-shows-unnoted =
    { $count ->
        [one] Noch ein Termin ist vorbei, und niemand hat notiert, ob die Person kam.
       *[other] Noch { $count } Termine sind vorbei, und niemand hat notiert, ob die Person kam.
    }
clinic-no-shows-wordings = So hat jede Fassung der Terminerinnerung gewirkt:
# Variables:
#   $variant (number) - the number of the wording
#   $sent (number) - for how many visits it was sent
#   $confirmed (number) - how many of them were confirmed
#   $missed (number) - how many of them were missed
clinic-no-shows-variant = Fassung { $variant }: Termine { $sent }, bestätigt { $confirmed }, nicht gekommen { $missed }

## In the audit log

audit-visit-done = Termin auf „gekommen“ gesetzt
audit-visit-missed = Termin auf „nicht gekommen“ gesetzt
audit-visit-cancelled = Termin abgesagt
audit-visits-taken = Termine aus Datei übernommen
