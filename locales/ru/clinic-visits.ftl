### The clinic's visits: the day, one visit, files of visits, the daily summary and no-shows.

clinic-open-visits = Приёмы
clinic-open-upload = Приёмы из файла
# Variables:
#   $patient (number) - the patient's number
clinic-alert-move-wanted = Пациент { $patient } просит перенести приём.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-visit-cancelled = Пациент { $patient } отменил приём.
clinic-matter-move-wanted = Просьба о другом времени приёма.
clinic-matter-visit-cancelled = Пациент отменил приём.

## A day

clinic-visits = Приёмы
clinic-visits-today = Сегодня
clinic-visits-tomorrow = Завтра
clinic-visits-upload = Из файла
clinic-visits-report = Неявки
# Variables:
#   $day (date) - the day
#   $count (number) - how many visits there are
clinic-visits-day =
    { $count ->
        [0] <b>{ $day }</b>: приёмов нет.
        [one] <b>{ $day }</b>: { $count } приём.
        [few] <b>{ $day }</b>: { $count } приёма.
        [many] <b>{ $day }</b>: { $count } приёмов.
       *[other] <b>{ $day }</b>: { $count } приёма.
    }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-open = { $time } { $reference }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-booked = { $time } { $reference }: ответа ещё нет
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-confirmed = { $time } { $reference }: подтверждён
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-move-wanted = { $time } { $reference }: просит другое время
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-cancelled = { $time } { $reference }: отменён
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-missed = { $time } { $reference }: неявка
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-done = { $time } { $reference }: явка

## One visit

# Variables:
#   $reference (string) - the clinic's own reference of the patient
#   $when (string) - the day and time of the visit
clinic-visit = <b>{ $reference }</b>, { $when }
clinic-visit-gone = Этого приёма в списке больше нет.
clinic-visit-status-booked = Ответа ещё нет.
clinic-visit-status-confirmed = Пациент подтвердил.
clinic-visit-status-move-wanted = Пациент просит другое время.
clinic-visit-status-cancelled = Отменён.
clinic-visit-status-missed = Неявка.
clinic-visit-status-done = Пациент пришёл.
# Variables:
#   $part (string) - the part of the day
#   $days (string) - the days that suit
clinic-visit-wish = Что подходит: { $part }, { $days }.
clinic-visit-any-day = любой день
clinic-visit-first = Это первый приём.
clinic-visit-not-joined = С этим кодом ещё никто не присоединился, поэтому напоминания не отправляются.
clinic-visit-came = Явка
clinic-visit-missed = Неявка
clinic-visit-off = Отменить
clinic-visit-off-ask = Пациенту сразу сообщат, что приём отменён. Точно отменить?
clinic-visit-off-sure = Да, отменить
clinic-visit-settled-done = Записано: пациент пришёл.
clinic-visit-settled-missed = Записана неявка. Пациент получит доброе слово и сможет попросить новое время.
clinic-visit-settled-cancelled = Приём отменён, пациенту сообщено.

## Files

upload-ask = Пришлите мне файл с приёмами.
upload-kinds = Я читаю списки (CSV), календари (iCalendar) и наборы FHIR (JSON). Ничего не изменится, пока вы не увидите, что внутри.
upload-too-large = Файл слишком большой для чата, здесь предел 20 МБ. Пожалуйста, используйте командную строку.
upload-reading = Читаю файл. Напишу, как только узнаю, что в нём.
upload-taking = Загружаю приёмы. Напишу, когда все будут на месте.
upload-dropped = Хорошо, ничего не изменилось.
upload-over = Этот файл уже загружен или отклонён. Пожалуйста, пришлите его снова.
upload-another = Другой файл
upload-cancel = Отмена
# Variables:
#   $count (number) - how many visits the file holds
#   $new (number) - how many are new
#   $changed (number) - how many have changed
#   $cancelled (number) - how many are cancelled
#   $unchanged (number) - how many are as before
#   $refused (number) - how many lines are left out
upload-read = Прочитано приёмов: { $count }. Новых: { $new }, изменённых: { $changed }, отменённых: { $cancelled }, без изменений: { $unchanged }, отклонено: { $refused }.
# Variables:
#   $number (number) - the number of the line in the file
#   $reason (string) - why it is left out
upload-line = Строка { $number }: { $reason }
# Variables:
#   $count (number) - how many refused lines are not shown
upload-more =
    { $count ->
        [one] Отклонена ещё { $count } строка.
        [few] Отклонены ещё { $count } строки.
        [many] Отклонено ещё { $count } строк.
       *[other] Отклонено ещё { $count } строки.
    }
upload-nothing = Загружать нечего.
# Variables:
#   $count (number) - how many visits are taken
upload-take =
    { $count ->
        [one] Загрузить { $count } приём
        [few] Загрузить { $count } приёма
        [many] Загрузить { $count } приёмов
       *[other] Загрузить { $count } приёма
    }
# Variables:
#   $count (number) - how many visits were taken
upload-taken =
    { $count ->
        [one] Готово: загружен { $count } приём. Напоминания назначены.
        [few] Готово: загружены { $count } приёма. Напоминания назначены.
        [many] Готово: загружено { $count } приёмов. Напоминания назначены.
       *[other] Готово: загружено { $count } приёма. Напоминания назначены.
    }
# Variables:
#   $reason (string) - why the file cannot be read
upload-refused = Не могу прочитать этот файл. { $reason }

## Why a file or a line is refused

import-empty = Файл пуст.
# Variables:
#   $longest (string) - the most megabytes that are read
import-too-large = В нём больше { $longest } МБ.
import-not-readable = Это не список, не календарь и не набор FHIR, которые я знаю.
import-not-fetched = Telegram не передал мне файл. Пожалуйста, пришлите его снова.
# Variables:
#   $column (string) - the name of the column
import-no-column = В нём нет столбца «{ $column }».
# Variables:
#   $column (string) - the name of the column
import-column-twice = Два столбца значат «{ $column }».
import-broken-line = строку нельзя прочитать.
# Variables:
#   $count (string) - how many cells the line has
import-too-many-cells = ячеек { $count }, это больше, чем в первой строке.
# Variables:
#   $value (string) - what stands in the file
#   $longest (string) - how many letters are allowed
import-cell-too-long = «{ $value }» длиннее, чем можно (знаков: { $longest }).
import-no-reference = нет кода пациента.
import-no-date = нет даты.
# Variables:
#   $value (string) - what stands in the file
import-no-such-date = даты «{ $value }» не существует.
# Variables:
#   $value (string) - what stands in the file
import-bad-date = «{ $value }» — такую дату я не знаю. Напишите так: 2026-03-09.
import-no-time = нет времени.
# Variables:
#   $value (string) - what stands in the file
import-bad-time = «{ $value }» — такое время я не знаю. Напишите так: 14:20.
# Variables:
#   $value (string) - what stands in the file
#   $zone (string) - the time zone
import-skipped-time = часы в поясе { $zone } пропускают время { $value }.
import-ends-first = конец раньше начала.
import-lasts-too-long = длится больше суток.
# Variables:
#   $value (string) - what stands in the file
import-bad-status = статус «{ $value }» мне не знаком.
# Variables:
#   $value (string) - what stands in the file
import-bad-zone = часовой пояс «{ $value }» мне не знаком.
import-no-uid = нет собственного номера.
import-bad-rule = не могу понять, как это повторяется.
# Variables:
#   $value (string) - what stands in the file
import-other-resource = «{ $value }» — это не приём.
# Variables:
#   $value (string) - the name of the field
import-bad-field = поле «{ $value }» нельзя прочитать.
import-twice = этот же приём стоит в файле дважды.

## The daily summary and no-shows

# Variables:
#   $day (date) - the day that the visits are on
#   $confirmed (number) - how many are confirmed
#   $moved (number) - how many patients want another time
#   $cancelled (number) - how many are cancelled
#   $silent (number) - how many have no answer
clinic-summary = <b>{ $day }</b>: подтверждено { $confirmed }, просят другое время { $moved }, отменено { $cancelled }, без ответа { $silent }.
clinic-summary-silent = Ответа ещё нет:
# Variables:
#   $days (number) - how many days are looked at
#   $over (number) - of how many visits staff noted who came
#   $missed (number) - how many of them were missed
#   $percent (number) - how many that is in a hundred
clinic-no-shows =
    { $days ->
        [one] За последний { $days } день неявок: { $missed } из { $over } приёмов ({ $percent } %).
        [few] За последние { $days } дня неявок: { $missed } из { $over } приёмов ({ $percent } %).
        [many] За последние { $days } дней неявок: { $missed } из { $over } приёмов ({ $percent } %).
       *[other] За последние { $days } дня неявок: { $missed } из { $over } приёмов ({ $percent } %).
    }
# Variables:
#   $count (number) - how many visits are over without a note
clinic-no-shows-unnoted =
    { $count ->
        [one] Прошёл ещё { $count } приём, и никто не записал, пришёл ли пациент.
        [few] Прошли ещё { $count } приёма, и никто не записал, пришёл ли пациент.
        [many] Прошло ещё { $count } приёмов, и никто не записал, пришёл ли пациент.
       *[other] Прошло ещё { $count } приёма, и никто не записал, пришёл ли пациент.
    }
clinic-no-shows-wordings = Как сработал каждый вариант напоминания:
# Variables:
#   $variant (number) - the number of the wording
#   $sent (number) - for how many visits it was sent
#   $confirmed (number) - how many of them were confirmed
#   $missed (number) - how many of them were missed
clinic-no-shows-variant = Вариант { $variant }: приёмов { $sent }, подтверждено { $confirmed }, неявок { $missed }

## In the audit log

audit-visit-done = отмечена явка
audit-visit-missed = отмечена неявка
audit-visit-cancelled = приём отменён
audit-visits-taken = приёмы загружены из файла
