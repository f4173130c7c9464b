### The clinic's visits: the day, one visit, files of visits, the daily summary and no-shows.

clinic-open-visits = Afsprake
clinic-open-upload = Afsprake uit ’n lêer
# Variables:
#   $patient (number) - the patient's number
clinic-alert-move-wanted = Pasiënt { $patient } vra om ’n afspraak te skuif.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-visit-cancelled = Pasiënt { $patient } het ’n afspraak gekanselleer.
clinic-matter-move-wanted = Daar word vir ’n ander tyd vir ’n afspraak gevra.
clinic-matter-visit-cancelled = Die pasiënt het ’n afspraak gekanselleer.

## A day

clinic-visits = Afsprake
clinic-visits-today = Vandag
clinic-visits-tomorrow = Môre
clinic-visits-upload = Uit ’n lêer
clinic-visits-report = Nie opgedaag nie
# Variables:
#   $day (date) - the day
#   $count (number) - how many visits there are
clinic-visits-day =
    { $count ->
        [0] <b>{ $day }</b>: geen afsprake nie.
        [one] <b>{ $day }</b>: een afspraak.
       *[other] <b>{ $day }</b>: { $count } afsprake.
    }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-open = { $time } { $reference }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-booked = { $time } { $reference }: nog geen antwoord nie
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-confirmed = { $time } { $reference }: bevestig
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-move-wanted = { $time } { $reference }: wil ’n ander tyd hê
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-cancelled = { $time } { $reference }: gekanselleer
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-missed = { $time } { $reference }: gemis
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-done = { $time } { $reference }: het gekom

## One visit

# Variables:
#   $reference (string) - the clinic's own reference of the patient
#   $when (string) - the day and time of the visit
clinic-visit = <b>{ $reference }</b>, { $when }
clinic-visit-gone = Hierdie afspraak is nie meer op die lys nie.
clinic-visit-status-booked = Nog geen antwoord nie.
clinic-visit-status-confirmed = Deur die pasiënt bevestig.
clinic-visit-status-move-wanted = Die pasiënt wil ’n ander tyd hê.
clinic-visit-status-cancelled = Gekanselleer.
clinic-visit-status-missed = Gemis.
clinic-visit-status-done = Die pasiënt het gekom.
# Variables:
#   $part (string) - the part of the day
#   $days (string) - the days that suit
clinic-visit-wish = Wat pas: { $part }, { $days }.
clinic-visit-any-day = enige dag
clinic-visit-first = Dit is ’n eerste afspraak.
clinic-visit-not-joined = Niemand met hierdie verwysingsnommer het nog aangesluit nie, so geen herinneringe word gestuur nie.
clinic-visit-came = Het gekom
clinic-visit-missed = Gemis
clinic-visit-off = Stel dit af
clinic-visit-off-ask = Die pasiënt hoor dadelik dat hierdie afspraak afgestel is. Is jy seker?
clinic-visit-off-sure = Ja, stel dit af
clinic-visit-settled-done = Aangeteken: die pasiënt het gekom.
clinic-visit-settled-missed = Aangeteken as gemis. Die pasiënt kry ’n vriendelike woord en kan vir ’n nuwe tyd vra.
clinic-visit-settled-cancelled = Die afspraak is afgestel, en die pasiënt hoor daarvan.

## Files

upload-ask = Stuur vir my die lêer met die afsprake.
upload-kinds = Ek kan lyste (CSV), kalenders (ICS) en FHIR-bundels (JSON) lees. Niks verander voordat jy gesien het wat daarin is nie.
upload-too-large = Hierdie lêer is te groot vir die gesprek, wat hoogstens 20 MB vat. Gebruik asseblief die opdragreël.
upload-reading = Ek lees die lêer. Ek sal skryf sodra ek weet wat daarin is.
upload-taking = Ek neem die afsprake in. Ek sal skryf wanneer almal daar is.
upload-dropped = Goed, niks het verander nie.
upload-over = Hierdie lêer is reeds ingeneem of gelos. Stuur dit asseblief weer.
upload-another = ’n Ander lêer
upload-cancel = Kanselleer
# Variables:
#   $count (number) - how many visits the file holds
#   $new (number) - how many are new
#   $changed (number) - how many have changed
#   $cancelled (number) - how many are cancelled
#   $unchanged (number) - how many are as before
#   $refused (number) - how many lines are left out
upload-read = { $count } afsprake gelees: { $new } nuut, { $changed } verander, { $cancelled } gekanselleer, { $unchanged } soos voorheen, { $refused } geweier.
# Variables:
#   $number (number) - the number of the line in the file
#   $reason (string) - why it is left out
upload-line = Reël { $number }: { $reason }
# Variables:
#   $count (number) - how many refused lines are not shown
upload-more =
    { $count ->
        [one] Nog een reël is geweier.
       *[other] Nog { $count } reëls is geweier.
    }
upload-nothing = Daar is niks om in te neem nie.
# Variables:
#   $count (number) - how many visits are taken
upload-take =
    { $count ->
        [one] Neem dit in
       *[other] Neem die { $count } in
    }
# Variables:
#   $count (number) - how many visits were taken
upload-taken =
    { $count ->
        [one] Klaar: een afspraak is ingeneem. Sy herinneringe is gestel.
       *[other] Klaar: { $count } afsprake is ingeneem. Hul herinneringe is gestel.
    }
# Variables:
#   $reason (string) - why the file cannot be read
upload-refused = Ek kan nie hierdie lêer lees nie. { $reason }

## Why a file or a line is refused

import-empty = Die lêer is leeg.
# Variables:
#   $longest (string) - the most megabytes that are read
import-too-large = Dit het meer as { $longest } MB.
import-not-readable = Dit is nie ’n lys, kalender of FHIR-bundel wat ek ken nie.
import-not-fetched = Telegram het nie die lêer vir my gegee nie. Stuur dit asseblief weer.
# Variables:
#   $column (string) - the name of the column
import-no-column = Dit het geen kolom “{ $column }” nie.
# Variables:
#   $column (string) - the name of the column
import-column-twice = Twee kolomme beteken “{ $column }”.
import-broken-line = die reël kan nie gelees word nie.
# Variables:
#   $count (string) - how many cells the line has
import-too-many-cells = dit het { $count } selle, meer as die eerste reël.
# Variables:
#   $value (string) - what stands in the file
#   $longest (string) - how many letters are allowed
import-cell-too-long = “{ $value }” is langer as { $longest } letters.
import-no-reference = geen verwysingsnommer nie.
import-no-date = geen datum nie.
# Variables:
#   $value (string) - what stands in the file
import-no-such-date = die datum “{ $value }” bestaan nie.
# Variables:
#   $value (string) - what stands in the file
import-bad-date = “{ $value }” is nie ’n datum wat ek ken nie. Skryf dit soos 2026-03-09.
import-no-time = geen tyd van die dag nie.
# Variables:
#   $value (string) - what stands in the file
import-bad-time = “{ $value }” is nie ’n tyd wat ek ken nie. Skryf dit soos 14:20.
# Variables:
#   $value (string) - what stands in the file
#   $zone (string) - the time zone
import-skipped-time = die horlosies van { $zone } slaan { $value } oor.
import-ends-first = dit eindig voordat dit begin.
import-lasts-too-long = dit duur langer as ’n dag.
# Variables:
#   $value (string) - what stands in the file
import-bad-status = die status “{ $value }” is nie een wat ek ken nie.
# Variables:
#   $value (string) - what stands in the file
import-bad-zone = die tydsone “{ $value }” is nie een wat ek ken nie.
import-no-uid = dit het nie sy eie nommer nie.
import-bad-rule = Ek kan nie volg hoe dit herhaal nie.
# Variables:
#   $value (string) - what stands in the file
import-other-resource = “{ $value }” is nie ’n afspraak nie.
# Variables:
#   $value (string) - the name of the field
import-bad-field = sy veld “{ $value }” kan nie gelees word nie.
import-twice = dieselfde afspraak staan twee keer in die lêer.

## The daily summary and no-shows

# Variables:
#   $day (date) - the day that the visits are on
#   $confirmed (number) - how many are confirmed
#   $moved (number) - how many patients want another time
#   $cancelled (number) - how many are cancelled
#   $silent (number) - how many have no answer
clinic-summary = <b>{ $day }</b>: { $confirmed } bevestig, { $moved } wil ’n ander tyd hê, { $cancelled } gekanselleer, { $silent } sonder ’n antwoord.
clinic-summary-silent = Nog geen antwoord nie:
# Variables:
#   $days (number) - how many days are looked at
#   $over (number) - of how many visits staff noted who came
#   $missed (number) - how many of them were missed
#   $percent (number) - how many that is in a hundred
clinic-no-shows = In die laaste { $days } dae is { $missed } van { $over } afsprake gemis ({ $percent }%).
# Variables:
#   $count (number) - how many visits are over without a note
clinic-no-shows-unnoted =
    { $count ->
        [one] Nog een afspraak is verby, en niemand het aangeteken of die pasiënt gekom het nie.
       *[other] Nog { $count } afsprake is verby, en niemand het aangeteken of die pasiënt gekom het nie.
    }
clinic-no-shows-wordings = Hoe elke bewoording van die herinneringe gevaar het:
# Variables:
#   $variant (number) - the number of the wording
#   $sent (number) - for how many visits it was sent
#   $confirmed (number) - how many of them were confirmed
#   $missed (number) - how many of them were missed
clinic-no-shows-variant = Bewoording { $variant }: { $sent } afsprake, { $confirmed } bevestig, { $missed } gemis

## In the audit log

audit-visit-done = het aangeteken dat die pasiënt gekom het
audit-visit-missed = het ’n afspraak as gemis aangeteken
audit-visit-cancelled = het ’n afspraak afgestel
audit-visits-taken = het afsprake uit ’n lêer geneem
