### The plan: where the patient is, what comes next, and the time of the reminders.

# Variables:
#   $name (string) - the name of the phase
plan-phase = <b>Ваш план: { $name }</b>
# Variables:
#   $day (number) - which day of the phase today is, from 1
#   $least (number) - the least number of days in this phase
plan-day-of =
    { $least ->
        [one] Сегодня день { $day }. Этап длится минимум { $least } день.
        [few] Сегодня день { $day }. Этап длится минимум { $least } дня.
        [many] Сегодня день { $day }. Этап длится минимум { $least } дней.
       *[other] Сегодня день { $day }. Этап длится минимум { $least } дня.
    }
# Variables:
#   $day (number) - which day of the phase today is, from 1
plan-day = Сегодня день { $day } на этом этапе.
# Variables:
#   $milestone (string) - the sign that shows that the phase has done its work
plan-milestone = Хороший знак, который стоит заметить: { $milestone }
plan-limited = Пока я показываю только щадящие задания — до тех пор, пока реабилитолог не посмотрит один из ваших ответов.
plan-reminders = Напоминания

## What the next phase needs

# Variables:
#   $needs (string) - what is missing, one a line
plan-needs =
    До следующего этапа ещё нужно:
    { $needs }
# Variables:
#   $count (number) - how many more check-ins with little pain are needed
plan-needs-calm =
    { $count ->
        [one] • ещё { $count } спокойный ответ после занятия
        [few] • ещё { $count } спокойных ответа после занятия
        [many] • ещё { $count } спокойных ответов после занятия
       *[other] • ещё { $count } спокойного ответа после занятия
    }
# Variables:
#   $days (number) - how many days this phase still lasts at least
plan-needs-days =
    { $days ->
        [one] • ещё { $days } день на этом этапе
        [few] • ещё { $days } дня на этом этапе
        [many] • ещё { $days } дней на этом этапе
       *[other] • ещё { $days } дня на этом этапе
    }
# Variables:
#   $done (number) - how many sessions were done
#   $planned (number) - how many there were to do
plan-needs-sessions = • большинство занятий: пока сделано { $done } из { $planned }
plan-needs-first-session = • ваше первое занятие на этом этапе
plan-needs-flag-open = • чтобы реабилитолог посмотрел один из ваших ответов
plan-needs-held = • решение реабилитолога: пока он оставляет вас на этом этапе
plan-needs-closed = • решение реабилитолога: пока он держит следующий этап закрытым
plan-opens-bot = Тогда я открою следующий этап, как только вы снова ответите после занятия.
plan-opens-clinic = Тогда реабилитолог откроет следующий этап.
plan-with-physio = Эту часть реабилитолог планирует с вами. Он скажет, когда идти дальше.
plan-opens-stay-well = Дальше — держать форму: прогулки и два упражнения. Спорт и тяжёлая работа — следующий шаг, вместе с реабилитологом.
plan-come-back = Если спина снова заболит, нажмите «У меня обострение». Чтобы начать сначала, снова проверьте спину через меню.
plan-later = Позже, с реабилитологом
plan-later-how = Спорт и тяжёлая работа — в самом конце. Эту часть вы делаете в клинике, не дома.
# Variables:
#   $name (string) - the name of what is done
plan-later-part = <b>{ $name }</b>

## The beginning

plan-time-ask = Когда напоминать вам каждый день? Выберите примерное время. Или напишите точное, например 14:20, и я буду его держаться.
# Variables:
#   $first (string) - the first time of day at which a reminder may come
#   $last (string) - when the quiet hours begin
plan-time-quiet = Я пишу с { $first } до { $last }, чтобы ночи были тихими.
# Variables:
#   $time (string) - a time of day
plan-time-about = Около { $time }
# Variables:
#   $when (string) - the day and time of the first reminder
plan-ready = Всё готово. Первое напоминание: { $when }. Задания на сегодня можно сделать прямо сейчас.
plan-ready-silent = Всё готово. Напоминания пока выключены. Задания на сегодня можно сделать прямо сейчас.
plan-today-now = Задания на сегодня
plan-change-days = Изменить дни
plan-none-yet = Сейчас плана нет. Он начинается с проверки спины, это около десяти минут.
