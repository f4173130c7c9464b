### The clinic's report, for owners and clinicians: numbers by week, and nobody's name.

clinic-open-report = Relatório
# Variables:
#   $weeks (number) - how many weeks
report-title =
    { $weeks ->
        [one] <b>A clínica por semana</b>: a última { $weeks } semana, esta primeiro.
       *[other] <b>A clínica por semana</b>: as últimas { $weeks } semanas, esta primeiro.
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
    Novos pacientes: { $joined }. Primeira avaliação feita: { $completion }.
    Lembretes respondidos: { $response }. Exercícios feitos: { $adherence }.
    Faltas a consultas: { $missed }.
    Resultados: { $results }.
# Variables:
#   $percent (number) - a share
report-percent = { $percent }%
report-none = –
# Variables:
#   $severe (string) - people with this result
#   $moderate (string) - people with this result
#   $mild (string) - people with this result
#   $clear (string) - people with this result
report-results = intenso { $severe }, moderado { $moderate }, leve { $mild }, sem achados { $clear }
report-left-out = Um traço (–) quer dizer ninguém, ou gente de menos para mostrar. Assim ninguém pode ser reconhecido aqui.
# Variables:
#   $weeks (number) - how many weeks
report-weeks =
    { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }
report-as-picture = Imagem
report-as-table = Tabela (CSV)
# Variables:
#   $weeks (number) - how many weeks
report-picture-sent =
    { $weeks ->
        [one] A clínica por semana: a última { $weeks } semana. Os mesmos números estão no cartão acima.
       *[other] A clínica por semana: as últimas { $weeks } semanas. Os mesmos números estão no cartão acima.
    }
# Variables:
#   $weeks (number) - how many weeks
report-table-sent =
    { $weeks ->
        [one] A última { $weeks } semana em uma tabela.
       *[other] As últimas { $weeks } semanas em uma tabela.
    }

## The picture

report-picture-title = A clínica por semana
report-picture-completion = Primeira avaliação feita (%)
report-picture-response = Lembretes respondidos (%)
report-picture-adherence = Exercícios feitos (%)
report-picture-missed = Faltas a consultas (%)
