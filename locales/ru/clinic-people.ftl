### Patients, invites, staff and the audit log, as staff see them. Short.

## Finding a patient

patients-ask = Напишите код или номер пациента или откройте список.
patients-silent = Молчат три дня
patients-clear = Всё спокойно
patients-mild = Лёгкое ограничение
patients-moderate = Умеренное ограничение
patients-severe = Сильное ограничение
patients-all = Все пациенты
# Variables:
#   $what (text) - the name of the list
#   $count (number) - how many patients are on it
patients-list = <b>{ $what }</b>: { $count }
patients-nobody = В этом списке никого нет.
# Variables:
#   $count (number) - how many patients were found
patients-found =
    { $count ->
        [0] Никого не найдено. Напишите ещё раз или ищите иначе.
        [1] Найден этот пациент. Можно написать другого.
        [one] Найден { $count } пациент. Можно написать другого.
        [few] Найдено { $count } пациента. Можно написать другого.
        [many] Найдено { $count } пациентов. Можно написать другого.
       *[other] Найдено { $count } пациента. Можно написать другого.
    }
patients-search = Поиск
# Variables:
#   $patient (number) - the patient's number
#   $band (text) - the result in a word
patients-one = { $patient }: { $band }
# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
#   $band (text) - the result in a word
patients-one-named = { $patient } ({ $reference }): { $band }
patients-band-none = результата ещё нет
patients-band-clear = спокойно
patients-band-mild = лёгкое
patients-band-moderate = умеренное
patients-band-severe = сильное

## The card

patient-none = Такого пациента нет.
patient-no-result = Результата ещё нет.
patient-band-clear = Результат: всё спокойно.
patient-band-mild = Результат: <b>лёгкое ограничение</b>.
patient-band-moderate = Результат: <b>умеренное ограничение</b>.
patient-band-severe = Результат: <b>сильное ограничение</b>.
# Variables:
#   $reasons (text) - the answers that caused the result
patient-because = Почему: { $reasons }
patient-flag-none = Открытых тревожных признаков нет.
patient-flag-soon = Открыт признак на ближайшие недели.
patient-flag-same-day = ⚠️ Открыт признак на сегодня. Упражнения закрыты.
patient-flag-emergency = ⚠️ Открыт экстренный признак. Упражнения закрыты.
patient-no-plan = Плана ещё нет.
# Variables:
#   $name (text) - the name of the phase
#   $day (number) - the day of the phase, from 1
patient-phase = Этап: { $name }, день { $day }.
# Variables:
#   $done (number) - sessions done in this phase
#   $due (number) - sessions asked for in this phase
patient-sessions = Занятий на этом этапе сделано: { $done } из { $due }.
patient-held = Вы удерживаете этот этап.
# Variables:
#   $number (number) - the first phase that is closed
patient-closed = Этапы закрыты, начиная с номера { $number }.
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
patient-day = { $day }: { $how }
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
#   $pain (number) - pain, 0 to 10
patient-day-pain = { $day }: { $how }, боль { $pain }
patient-day-done = сделано
patient-day-some = частично
patient-day-could-not = не вышло
patient-day-skipped = пропущено
# Variables:
#   $what (text) - what was agreed to
patient-agreed = Согласие есть: { $what }.
patient-agreed-nothing = Ни на что согласия нет.
patient-agreed-care = напоминания
patient-agreed-broadcasts = новости
# Variables:
#   $language (string) - the code of the language
#   $place (text) - the place of the time zone
#   $time (time) - the time there now
patient-where = Язык: { $language }. Место: { $place }, там сейчас { $time }.
patient-has-blocked = Бот заблокирован.
patient-has-stopped = Все сообщения остановлены.
# Variables:
#   $until (date) - the last day of the pause
patient-has-paused = Напоминания на паузе. Последний день: { $until }.
patient-write = Написать пациенту
patient-show-chart = Прогресс
patient-send-page = Страница для печати
patient-change-phase = Выбрать этап
patient-hold = Удержать этот этап
patient-release = Больше не удерживать
patient-close = Закрыть следующие этапы
patient-free = Открыть закрытые этапы
# Variables:
#   $patient (number) - the patient's number
patient-which-phase = Какой этап подходит этому пациенту: { $patient }?
# Variables:
#   $patient (number) - the patient's number
#   $name (text) - the name of the phase
patient-confirm-phase = Перевести пациента { $patient } на этот этап: { $name }? Начало завтра, пациенту сообщат.
patient-set-phase = Да, выбрать
# Variables:
#   $patient (number) - the patient's number
patient-news-told = ✓ Готово. Пациенту { $patient } сообщено.
# Variables:
#   $patient (number) - the patient's number
patient-news-phase-opened = ✓ Готово. Пациенту { $patient } сообщено. Он пойдёт дальше, когда выполнит остальное.
patient-news-no-days = Пока нет дней, которые можно показать.
patient-news-chart = ✓ Картинка в пути.
patient-news-page = ✓ Страница в пути.
# Variables:
#   $patient (number) - the patient's number
patient-chart = Пациент { $patient }: дни до сих пор.
# Variables:
#   $patient (number) - the patient's number
patient-page = Пациент { $patient }: одна страница для печати. Пожалуйста, берегите её.

## The page

# Variables:
#   $patient (number) - the patient's number
#   $date (date) - the day on which the page is made
page-title = { $clinic }: пациент { $patient }, { $date }
page-who = Пациент
# Variables:
#   $day (date) - the day of the first message
page-joined = Начало с Lumbot: { $day }
page-result = Результат и тесты
page-plan = План и последние дни
page-agreed = Согласия и связь

## Invites

# Variables:
#   $count (number) - how many invites can be used
invite-open =
    { $count ->
        [one] <b>Открыто { $count } приглашение.</b> Нажмите на приглашение, чтобы отозвать его.
        [few] <b>Открыто { $count } приглашения.</b> Нажмите на приглашение, чтобы отозвать его.
        [many] <b>Открыто { $count } приглашений.</b> Нажмите на приглашение, чтобы отозвать его.
       *[other] <b>Открыто { $count } приглашения.</b> Нажмите на приглашение, чтобы отозвать его.
    }
invite-none-open = Открытых приглашений нет.
invite-new = Новое приглашение
invite-all = Все приглашения
invite-ask = Какой код пациента у вас в клинике? Пожалуйста, напишите его. Это не должно быть полное имя.
invite-without = Без кода
# Variables:
#   $most (number) - how many letters fit
invite-reference-long =
    { $most ->
        [one] Пожалуйста, напишите одну строку, не больше { $most } знака.
        [few] Пожалуйста, напишите одну строку, не больше { $most } знаков.
        [many] Пожалуйста, напишите одну строку, не больше { $most } знаков.
       *[other] Пожалуйста, напишите одну строку, не больше { $most } знака.
    }
# Variables:
#   $patient (number) - the patient's number
invite-reference-taken = Этот код уже есть у пациента { $patient }. Он может быть только у одного человека. Пожалуйста, проверьте его.
invite-record = Приглашение создано.
invite-made = Приглашение выше. Покажите его или перешлите. Оно работает один раз, в течение 14 дней.
# Variables:
#   $reference (string) - the clinic's own reference
#   $link (string) - the link that opens the bot
invite-picture-named = Приглашение. Код пациента: { $reference }. Отсканируйте картинку или откройте ссылку: { $link }
# Variables:
#   $link (string) - the link that opens the bot
invite-picture = Приглашение в Lumbot. Отсканируйте картинку или откройте ссылку: { $link }
# Variables:
#   $reference (string) - the clinic's own reference
#   $until (day) - the day on which it ends
invite-one-named = { $reference }, до { $until }
# Variables:
#   $number (number) - the number of the invite
#   $until (day) - the day on which it ends
invite-one = Приглашение { $number }, до { $until }
# Variables:
#   $role (text) - the part in the staff
#   $until (day) - the day on which it ends
invite-one-staff = Сотрудник ({ $role }) до { $until }
invite-revoke-ask = Отозвать это приглашение? Его ссылка сразу перестанет работать.
invite-revoke = Отозвать
invite-revoked = Готово. Ссылка больше не работает.

## Staff

# Variables:
#   $count (number) - how many people joined
staff-title =
    { $count ->
        [one] <b>Присоединился { $count } коллега.</b> Нажмите на коллегу, чтобы исключить.
        [few] <b>Присоединились { $count } коллеги.</b> Нажмите на коллегу, чтобы исключить.
        [many] <b>Присоединились { $count } коллег.</b> Нажмите на коллегу, чтобы исключить.
       *[other] <b>Присоединилось { $count } коллеги.</b> Нажмите на коллегу, чтобы исключить.
    }
staff-nobody = Пока здесь работают только владельцы.
staff-add = Добавить коллегу
staff-all = Все сотрудники
staff-which = Что будет делать коллега?
staff-role-owner = владелец
staff-role-clinician = специалист
staff-role-front-desk = администратор
# Variables:
#   $number (number) - the person's number
#   $role (text) - the part in the staff
staff-one = { $number }: { $role }
staff-added = Ссылка выше. Отправьте её только этому коллеге. Она работает один раз, в течение 14 дней.
# Variables:
#   $role (text) - the part in the staff
#   $link (string) - the link that opens the bot
staff-picture = Приглашение в сотрудники. Роль: { $role }. Отсканируйте картинку или откройте ссылку: { $link }
# Variables:
#   $number (number) - the person's number
staff-remove-ask = Исключить коллегу { $number }? Раздел для сотрудников для него сразу закроется.
staff-remove = Да, исключить
staff-removed = Готово. Взятые задачи снова свободны.

## Who did what

audit-title = <b>Кто что сделал</b>, новое сверху:
audit-empty = Пока ничего не записано.
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
audit-line = { $when }, { $who }: { $what }
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
#   $patient (number) - the patient's number
audit-line-patient = { $when }, { $who }: { $what }, пациент { $patient }
# Variables:
#   $staff (string) - the person's Telegram number
audit-staff = сотрудник { $staff }
audit-cli = командная строка
audit-viewed = просмотр карточки
audit-work-taken = задача взята
audit-work-given-back = задача возвращена
audit-work-cleared = задача закрыта
audit-phase-set = этап выбран
audit-phase-held = этап удержан
audit-phase-released = удержание снято
audit-phase-closed = этапы закрыты или открыты
audit-phase-opened = этап открыт
audit-flag-cleared = тревожный признак снят
audit-clinic-wrote = сообщение написано
audit-chart-sent = картинка прогресса получена
audit-summary-sent = страница получена
audit-invite-made = приглашение создано
audit-invite-revoked = приглашение отозвано
audit-staff-joined = вход в число сотрудников
audit-role-ended = коллега исключён
