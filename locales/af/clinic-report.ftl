### The clinic's report, for owners and clinicians: numbers by week, and nobody's name.

clinic-open-report = Verslag
# Variables:
#   $weeks (number) - how many weeks
report-title = <b>Die praktyk per week</b>: die laaste { $weeks } weke, hierdie week eerste.
# Variables:
#   $monday (date) - the first day of the week
#   $joined (string) - how many joined, or "<5"
#   $completion (string) - who finished the first check, of those who joined
#   $response (string) - how many reminders were answered
#   $adherence (string) - on how many days the exercises were done
#   $missed (string) - how many visits were missed
#   $results (string) - how many people got which result
report-week =
    <b>{ $monday }</b>
    Nuwe pasiënte: { $joined }. Eerste toets klaar: { $completion }.
    Herinneringe beantwoord: { $response }. Oefeninge gedoen: { $adherence }.
    Afsprake gemis: { $missed }.
    Uitslae: { $results }.
# Variables:
#   $percent (number) - a share
report-percent = { $percent }%
report-none = –
# Variables:
#   $severe (string) - people with this result
#   $moderate (string) - people with this result
#   $mild (string) - people with this result
#   $clear (string) - people with this result
report-results = erg { $severe }, matig { $moderate }, lig { $mild }, rustig { $clear }
report-left-out = ’n Strepie (–) beteken niemand, of te min mense om te wys. So kan niemand hier gevind word nie.
# Variables:
#   $weeks (number) - how many weeks
report-weeks = { $weeks } weke
report-as-picture = Prent
report-as-table = Tabel (CSV)
# Variables:
#   $weeks (number) - how many weeks
report-picture-sent = Die praktyk per week: die laaste { $weeks } weke. Dieselfde getalle is op die kaart hier bo.
# Variables:
#   $weeks (number) - how many weeks
report-table-sent = Die laaste { $weeks } weke as ’n tabel.

## The picture

report-picture-title = Die praktyk per week
report-picture-completion = Eerste toets klaar (%)
report-picture-response = Herinneringe beantwoord (%)
report-picture-adherence = Oefeninge gedoen (%)
report-picture-missed = Afsprake gemis (%)
