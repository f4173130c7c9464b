### The clinic's report, for owners and clinicians: numbers by week, and nobody's name.

clinic-open-report = Отчёт
# Variables:
#   $weeks (number) - how many weeks
report-title =
    { $weeks ->
        [one] <b>Клиника по неделям</b>: последняя { $weeks } неделя, начиная с этой.
        [few] <b>Клиника по неделям</b>: последние { $weeks } недели, начиная с этой.
        [many] <b>Клиника по неделям</b>: последние { $weeks } недель, начиная с этой.
       *[other] <b>Клиника по неделям</b>: последние { $weeks } недели, начиная с этой.
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
    Новых пациентов: { $joined }. Первая проверка пройдена: { $completion }.
    Ответы на напоминания: { $response }. Упражнения сделаны: { $adherence }.
    Неявки на приём: { $missed }.
    Результаты: { $results }.
# Variables:
#   $percent (number) - a share
report-percent = { $percent } %
report-none = –
# Variables:
#   $severe (string) - people with this result
#   $moderate (string) - people with this result
#   $mild (string) - people with this result
#   $clear (string) - people with this result
report-results = сильное { $severe }, умеренное { $moderate }, лёгкое { $mild }, спокойно { $clear }
report-left-out = Черта (–) значит: никого или слишком мало людей, чтобы показать. Так здесь никого нельзя узнать.
# Variables:
#   $weeks (number) - how many weeks
report-weeks =
    { $weeks ->
        [one] { $weeks } неделя
        [few] { $weeks } недели
        [many] { $weeks } недель
       *[other] { $weeks } недели
    }
report-as-picture = Картинка
report-as-table = Таблица (CSV)
# Variables:
#   $weeks (number) - how many weeks
report-picture-sent =
    { $weeks ->
        [one] Клиника по неделям: последняя { $weeks } неделя. Те же числа — на карточке выше.
        [few] Клиника по неделям: последние { $weeks } недели. Те же числа — на карточке выше.
        [many] Клиника по неделям: последние { $weeks } недель. Те же числа — на карточке выше.
       *[other] Клиника по неделям: последние { $weeks } недели. Те же числа — на карточке выше.
    }
# Variables:
#   $weeks (number) - how many weeks
report-table-sent =
    { $weeks ->
        [one] Последняя { $weeks } неделя в виде таблицы.
        [few] Последние { $weeks } недели в виде таблицы.
        [many] Последние { $weeks } недель в виде таблицы.
       *[other] Последние { $weeks } недели в виде таблицы.
    }

## The picture

report-picture-title = Клиника по неделям
report-picture-completion = Первая проверка пройдена (%)
report-picture-response = Ответы на напоминания (%)
report-picture-adherence = Упражнения сделаны (%)
report-picture-missed = Неявки на приём (%)
