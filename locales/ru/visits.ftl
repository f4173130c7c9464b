### Visits: the list, one visit, its nudges, and what is said when the clinic changes one.

## The list and one visit

visits-list = <b>Ваши ближайшие приёмы</b>
visits-none = Я не вижу будущих приёмов. Записаться можно в клинике «{ $clinic }».
visits-all = Все мои приёмы
visit-ask = Записаться на приём
visit-ask-again = Попросить другое время
visit-before = Раньше
visit-after = Позже
# Variables:
#   $when (string) - the day and time of the visit
visit-open = { $when }
# Variables:
#   $when (string) - the day and time of the visit
visit-line-booked = { $when }: пожалуйста, сообщите, сможете ли прийти.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-confirmed = { $when }: вы сообщили, что придёте.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-move-wanted = { $when }: вы попросили другое время.
# Variables:
#   $place (string) - where the visit is, as the clinic wrote it
visit-place = Место: { $place }
visit-gone = Этот приём изменился или уже прошёл. В списке видно, что есть сейчас.
visit-confirm = Приду
visit-move = Другое время
visit-cancel = Не смогу прийти
visit-calendar = В календарь
visit-keep = Оставить как есть
visit-confirmed = Хорошо, я сообщил в клинику «{ $clinic }», что вы придёте. До встречи.
visit-sent = Откройте файл, чтобы добавить приём в календарь.
# Variables:
#   $when (string) - the day and time of the visit
visit-file = Ваш приём: { $when }.
visit-file-title = Приём: { $clinic }

## Another time

# Variables:
#   $when (string) - the day and time of the visit
visit-move-part = Ваш приём: { $when }. Когда вам было бы удобнее?
visit-move-days = Какие дни вам подходят? Отметьте все подходящие. Если подходит любой, ничего не отмечайте.
# Variables:
#   $day (string) - the name of a weekday
visit-day = { $day }
# Variables:
#   $day (string) - the name of a weekday
visit-day-taken = ✓ { $day }
visit-move-ask = Попросить другое время
visit-asked = Я сообщил в клинику «{ $clinic }». Вам помогут подобрать новое время. До тех пор прежнее время в силе.

## Cancelling

# Variables:
#   $when (string) - the day and time of the visit
visit-cancel-ask = Отменить ваш приём: { $when }? Тогда это время достанется кому-то другому.
visit-cancel-sure = Да, отменить
visit-cancelled-done = Приём отменён, клиника «{ $clinic }» знает. Спасибо, что сообщили заранее.

## Nudges

# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-72h = У вас приём в клинике «{ $clinic }»: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-extra = Напоминаем о приёме в клинике «{ $clinic }»: { $when }. Будем рады вас видеть.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-24h = Скоро ваш приём в клинике «{ $clinic }»: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-2h = Совсем скоро ваш приём в клинике «{ $clinic }»: { $when }.
visit-nudge-ask-1 = Вы придёте?
visit-nudge-ask-2 = Если прийти не получится, нажмите кнопку сейчас. Тогда время достанется тому, кто ждёт.
visit-nudge-ask-3 = Реабилитолог держит это время только для вас. Можно на вас рассчитывать?
visit-nudge-confirmed = Вы сообщили, что придёте. Если что-то изменилось, напишите нам здесь.
visit-nudge-move-wanted = Вы попросили другое время. Пока клиника «{ $clinic }» его не нашла, это время в силе.

## When the clinic changes a visit

# Variables:
#   $when (string) - the day and time of the visit
visit-cancelled = Клиника «{ $clinic }» отменила ваш приём: { $when }. Приходить не нужно.
# Variables:
#   $when (string) - the new day and time of the visit
visit-moved = У вашего приёма новое время: { $when }. Вам подходит?
# Variables:
#   $when (string) - the day and time of the visit
visit-missed = Мы не увидели вас на приёме: { $when }. Так бывает. Хотите новое время?

## The late nudge

visit-nudges-off = Я напоминаю о приёме за три дня и за один день. Могу напомнить и за два часа.
visit-nudges-on = Я напоминаю о приёме за три дня, за один день и за два часа.
visit-nudges-turn-on = И за два часа
visit-nudges-turn-off = Не за два часа
settings-visits = Напоминания о приёме
