### The clinic's report, for owners and clinicians: numbers by week, and nobody's name.

clinic-open-report = Report
# Variables:
#   $weeks (number) - how many weeks
report-title = <b>The clinic by week</b>: the last { $weeks } weeks, this one first.
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
    New patients: { $joined }. First check done: { $completion }.
    Reminders answered: { $response }. Exercises done: { $adherence }.
    Visits missed: { $missed }.
    Results: { $results }.
# Variables:
#   $percent (number) - a share
report-percent = { $percent }%
report-none = –
# Variables:
#   $severe (string) - people with this result
#   $moderate (string) - people with this result
#   $mild (string) - people with this result
#   $clear (string) - people with this result
report-results = severe { $severe }, moderate { $moderate }, mild { $mild }, clear { $clear }
report-left-out = A line (–) means nobody, or too few people to show. So no one can be found here.
# Variables:
#   $weeks (number) - how many weeks
report-weeks = { $weeks } weeks
report-as-picture = Picture
report-as-table = Table (CSV)
# Variables:
#   $weeks (number) - how many weeks
report-picture-sent = The clinic by week: the last { $weeks } weeks. The same numbers are on the card above.
# Variables:
#   $weeks (number) - how many weeks
report-table-sent = The last { $weeks } weeks as a table.

## The picture

report-picture-title = The clinic by week
report-picture-completion = First check done (%)
report-picture-response = Reminders answered (%)
report-picture-adherence = Exercises done (%)
report-picture-missed = Visits missed (%)
