### The clinic's worklist: what waits, who takes it, how it is settled. Short, for staff.

clinic-open-worklist = Список задач
clinic-open-patients = Пациенты
clinic-open-invites = Пригласить пациента
clinic-open-staff = Сотрудники
clinic-open-audit = Кто что сделал
clinic-joined = Добро пожаловать. Теперь вы в разделе для сотрудников.
clinic-role-owner = Вы здесь как владелец. Вам доступно всё.
clinic-role-clinician = Вы здесь как специалист: пациенты, планы, признаки и список задач.
clinic-role-front-desk = Вы здесь как администратор: приёмы, приглашения и новости.
clinic-page-before = Новее
clinic-page-after = Ещё
# Variables:
#   $number (number) - the page that is shown
#   $total (number) - how many pages there are
clinic-page = Страница { $number } из { $total }

## The list

# Variables:
#   $count (number) - how many matters wait
worklist-title =
    { $count ->
        [one] <b>Ждёт { $count } задача.</b> Самые срочные сверху.
        [few] <b>Ждут { $count } задачи.</b> Самые срочные сверху.
        [many] <b>Ждут { $count } задач.</b> Самые срочные сверху.
       *[other] <b>Ждёт { $count } задачи.</b> Самые срочные сверху.
    }
worklist-empty = Ничего не ждёт. Новое появится здесь само.
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-open = { $patient }: { $kind }
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-mine = { $patient }: { $kind } (у вас)
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-taken = { $patient }: { $kind } (занято)
work-emergency = ⚠️ экстренный признак
work-same-day = ⚠️ признак на сегодня
work-soon = признак на недели
work-appointment-wanted = просит приём
work-contact-wanted = просит позвонить
work-worse = становится хуже
work-mistaken-tap = ⚠️ случайное нажатие?
work-distress = ⚠️ тревожные слова
work-step-back = на шаг назад
work-phase-due = пора открыть этап
work-silent = молчит несколько дней
work-reply = написал нам
work-move-wanted = просит перенести приём
work-visit-cancelled = отменил приём

## One matter

# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
matter-named = <b>Пациент { $patient }</b> ({ $reference })
matter-none = Этого здесь больше нет.
# Variables:
#   $words (string) - what the patient wrote
matter-note = Написано: «{ $words }»
matter-is-open = Эту задачу ещё никто не взял.
matter-is-yours = Эта задача у вас.
matter-is-taken = Эту задачу взял коллега.
matter-is-cleared = Эта задача закрыта.
matter-too-late = Коллега успел раньше, эта задача теперь у него.
# Variables:
#   $patient (number) - the patient's number
matter-news-answered = Готово: пациент { $patient } получил ваш ответ.
# Variables:
#   $patient (number) - the patient's number
matter-news-called = Готово: вы позвонили пациенту { $patient }.
# Variables:
#   $patient (number) - the patient's number
matter-news-booked = Готово: пациент { $patient } записан на приём.
# Variables:
#   $patient (number) - the patient's number
matter-news-no-need = Готово: для пациента { $patient } ничего не нужно.
# Variables:
#   $patient (number) - the patient's number
matter-news-judged-safe = Готово. Пациенту { $patient } сообщено, что упражнения снова открыты.
# Variables:
#   $patient (number) - the patient's number
matter-news-phase-opened = Готово. Пациенту { $patient } сообщено. Он пойдёт дальше, когда выполнит остальное.
matter-take = Беру
matter-give-back = Вернуть
matter-answer = Написать пациенту
matter-clear = Сделано
matter-card = Карточка пациента
matter-why = Как это решено?
matter-reason-answered = Ответ дан здесь
matter-reason-called = Звонок
matter-reason-booked = Запись на приём
matter-reason-no-need = Ничего не нужно

## Writing to a patient

# Variables:
#   $patient (number) - the patient's number
answering-choose = Что отправить этому пациенту: { $patient }? Выберите или напишите своими словами.
# Variables:
#   $patient (number) - the patient's number
answering-look = Пациент { $patient } получит вот это:
answering-send = Отправить
answering-other = Другие слова
# Variables:
#   $patient (number) - the patient's number
answering-sent = Сообщение в пути. Пациент: { $patient }.
answering-clear = Сделано
answering-matter = Назад к задаче
answering-none = Сначала возьмите задачу. Потом можно писать.
# Variables:
#   $patient (number) - the patient's number
answering-unreached = Пациент { $patient } сейчас не получает отсюда сообщений. Пожалуйста, позвоните.
# Variables:
#   $most (number) - how many letters fit
answering-too-long =
    { $most ->
        [one] Слишком длинно. Пожалуйста, не больше { $most } знака.
        [few] Слишком длинно. Пожалуйста, не больше { $most } знаков.
        [many] Слишком длинно. Пожалуйста, не больше { $most } знаков.
       *[other] Слишком длинно. Пожалуйста, не больше { $most } знака.
    }
letter-short-call = Мы вам позвоним
letter-short-visit = Запишитесь на приём
letter-short-keep-on = Так и продолжайте
letter-short-ease-off = Немного отдохните
letter-short-thanks = Спасибо
