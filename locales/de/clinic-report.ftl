### The clinic's report, for owners and clinicians: numbers by week, and nobody's name.

clinic-open-report = Bericht
# Variables:
#   $weeks (number) - how many weeks
report-title =
    { $weeks ->
        [one] <b>Die Praxis nach Wochen</b>: die letzte { $weeks } Woche, diese zuerst.
       *[other] <b>Die Praxis nach Wochen</b>: die letzten { $weeks } Wochen, diese zuerst.
    }
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
    Neu dabei: { $joined }. Erste Prüfung fertig: { $completion }.
    Erinnerungen beantwortet: { $response }. Übungen geschafft: { $adherence }.
    Termine ausgefallen: { $missed }.
    Ergebnisse: { $results }.
# Variables:
#   $percent (number) - a share
report-percent = { $percent } %
report-none = –
# Variables:
#   $severe (string) - people with this result
#   $moderate (string) - people with this result
#   $mild (string) - people with this result
#   $clear (string) - people with this result
report-results = stark { $severe }, mittel { $moderate }, leicht { $mild }, ruhig { $clear }
report-left-out = Ein Strich (–) heißt: niemand, oder zu wenige, um sie zu zeigen. So lässt sich hier niemand erkennen.
# Variables:
#   $weeks (number) - how many weeks
report-weeks =
    { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    }
report-as-picture = Bild
report-as-table = Tabelle (CSV)
# Variables:
#   $weeks (number) - how many weeks
report-picture-sent =
    { $weeks ->
        [one] Die Praxis nach Wochen: die letzte { $weeks } Woche. Dieselben Zahlen stehen oben auf der Karte.
       *[other] Die Praxis nach Wochen: die letzten { $weeks } Wochen. Dieselben Zahlen stehen oben auf der Karte.
    }
# Variables:
#   $weeks (number) - how many weeks
report-table-sent =
    { $weeks ->
        [one] Die letzte { $weeks } Woche als Tabelle.
       *[other] Die letzten { $weeks } Wochen als Tabelle.
    }

## The picture

report-picture-title = Die Praxis nach Wochen
report-picture-completion = Erste Prüfung fertig (%)
report-picture-response = Erinnerungen beantwortet (%)
report-picture-adherence = Übungen geschafft (%)
report-picture-missed = Termine ausgefallen (%)
