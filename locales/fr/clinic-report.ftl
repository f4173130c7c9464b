### The clinic's report, for owners and clinicians: numbers by week, and nobody's name.

clinic-open-report = Bilan du cabinet
# Variables:
#   $weeks (number) - how many weeks
report-title =
    { $weeks ->
        [one] <b>Le cabinet par semaine</b> : la dernière semaine ({ $weeks }).
       *[other] <b>Le cabinet par semaine</b> : les { $weeks } dernières semaines, celle-ci d’abord.
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
    Nouveaux patients : { $joined }. Premier point fait : { $completion }.
    Rappels avec réponse : { $response }. Exercices faits : { $adherence }.
    Rendez-vous manqués : { $missed }.
    Résultats : { $results }.
# Variables:
#   $percent (number) - a share
report-percent = { $percent } %
report-none = –
# Variables:
#   $severe (string) - people with this result
#   $moderate (string) - people with this result
#   $mild (string) - people with this result
#   $clear (string) - people with this result
report-results = sévère { $severe }, modéré { $moderate }, léger { $mild }, calme { $clear }
report-left-out = Un trait (–) veut dire personne, ou trop peu de gens pour le montrer. Ainsi, on ne peut retrouver personne ici.
# Variables:
#   $weeks (number) - how many weeks
report-weeks =
    { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    }
report-as-picture = En image
report-as-table = Tableau (CSV)
# Variables:
#   $weeks (number) - how many weeks
report-picture-sent =
    { $weeks ->
        [one] Le cabinet par semaine : { $weeks } semaine. Les mêmes chiffres sont sur la fiche ci-dessus.
       *[other] Le cabinet par semaine : les { $weeks } dernières semaines. Les mêmes chiffres sont sur la fiche ci-dessus.
    }
# Variables:
#   $weeks (number) - how many weeks
report-table-sent =
    { $weeks ->
        [one] La dernière semaine ({ $weeks }) sous forme de tableau.
       *[other] Les { $weeks } dernières semaines sous forme de tableau.
    }

## The picture

report-picture-title = Le cabinet par semaine
report-picture-completion = Premier point fait (%)
report-picture-response = Rappels avec réponse (%)
report-picture-adherence = Exercices faits (%)
report-picture-missed = Rendez-vous manqués (%)
