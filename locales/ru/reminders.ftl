### Reminders: when they come, and how to change or rest them.

# Variables:
#   $day (string) - a day of the week
weekday = { $day }

# Variables:
#   $time (string) - the time of the reminder
reminders-are-daily = Я напоминаю <b>каждый день</b>. Время: { $time }.
# Variables:
#   $time (string) - the time of the reminder
#   $days (string) - days of the week, as a list
reminders-are-on-days = Я напоминаю в такие дни: { $days }. Время: { $time }.
# Variables:
#   $time (string) - the time of the reminder
#   $day (string) - a day of the week
reminders-are-weekly = Я напоминаю <b>раз в неделю</b>. День: { $day }. Время: { $time }.
reminders-in-the-hour = Сообщение может прийти и позже, но не больше чем на час.
# Variables:
#   $until (string) - the date of the next possible reminder
reminders-are-paused = Напоминания на паузе. Следующее возможно: { $until }. Закончить паузу можно в любой момент.
reminders-are-off = Напоминания на паузе, пока вы их снова не включите.
reminders-are-stopped = Сейчас всё молчит, потому что вы сказали «стоп». Здесь можно снова включить напоминания.
reminders-need-plan = Они начнутся вместе с планом.

reminders-change-time = Изменить время
reminders-change-days = Изменить дни
reminders-change-rhythm = Как часто
reminders-pause-some = Пауза
reminders-resume = Снова напоминать
reminders-all = Готово

reminders-days = В какие дни можно писать? Дни с ✓ включены. Нажмите на день, чтобы изменить.
# Variables:
#   $day (string) - a day of the week
reminders-day-on = ✓ { $day }
# Variables:
#   $day (string) - a day of the week
reminders-day-off = { $day }
reminders-one-day = Один день должен остаться. Если не нужен ни один, выберите паузу.

reminders-rhythm = Как часто вам напоминать?
reminders-daily = Ежедневно
reminders-weekly = Еженедельно
reminders-rest = Отдых

reminders-pause = На сколько приостановить напоминания?
# Variables:
#   $days (number) - how many days
reminders-pause-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
reminders-pause-open = Пока не включу
