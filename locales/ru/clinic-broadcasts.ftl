### Broadcasts: news of the clinic to many patients, as staff write and follow them.

## The list and one broadcast

broadcasts-open = Рассылки
broadcasts-list = <b>Рассылки</b>, новые сверху.
broadcasts-none = Рассылок ещё не было.
broadcasts-new = Написать новую
broadcasts-all = Все рассылки
broadcasts-earlier = Раньше
broadcasts-later = Позже
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-title =
    <b>Рассылка { $number }</b>
    { $words }
# Variables:
#   $number (number) - the broadcast's number
#   $state (string) - where it stands, in one word
#   $words (string) - its first words
broadcasts-row = { $number }: { $state }. { $words }
# Variables:
#   $number (number) - the broadcast's number
broadcasts-row-open = Открыть { $number }
broadcasts-is-scheduled = запланирована
broadcasts-is-running = идёт
broadcasts-is-paused = на паузе
broadcasts-is-cancelled = отменена
broadcasts-is-done = закончена
# Variables:
#   $count (number) - how many patients it would reach
#   $start (string) - when it begins
broadcasts-scheduled =
    { $count ->
        [one] Запланировано: { $start }, для { $count } пациента.
        [few] Запланировано: { $start }, для { $count } пациентов.
        [many] Запланировано: { $start }, для { $count } пациентов.
       *[other] Запланировано: { $start }, для { $count } пациента.
    }
# Variables:
#   $count (number) - how many patients it would reach
#   $percent (number) - how much of it is done
broadcasts-running =
    { $count ->
        [one] Идёт отправка для { $count } пациента: готово { $percent } %.
        [few] Идёт отправка для { $count } пациентов: готово { $percent } %.
        [many] Идёт отправка для { $count } пациентов: готово { $percent } %.
       *[other] Идёт отправка для { $count } пациента: готово { $percent } %.
    }
# Variables:
#   $percent (number) - how much of it is done
broadcasts-paused = Пауза, готово { $percent } %. Больше ничего не отправится, пока вы не продолжите.
broadcasts-cancelled = Отменена. Больше ничего не отправится.
# Variables:
#   $start (string) - when it began
broadcasts-done = Закончена. Начало: { $start }.
broadcasts-pause = Пауза
broadcasts-resume = Продолжить
broadcasts-cancel = Отменить
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-sure =
    Отменить рассылку { $number }? Кто её ещё не получил, тот не получит.
    { $words }
broadcasts-keep = Оставить
broadcasts-cancel-sure = Да, отменить
broadcasts-refresh = Обновить
broadcasts-ledger = Прислать список
# Variables:
#   $number (number) - the broadcast's number
broadcasts-ledger-sent = Вот кто получил рассылку { $number }, по номерам пациентов.

## What became of the messages

# Variables:
#   $count (number) - how many patients
broadcasts-count-delivered = Доставлено: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-waiting = Ждут: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-blocked = Заблокировали бота: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-stopped = Сказали «стоп»: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-no-consent = Не хотят новостей: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-gone = Ушли из Telegram: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-unknown = Возможно, получили: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-failed = Не удалось: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-dropped = Не отправлено из-за отмены: { $count }

## Writing one

# Variables:
#   $language (string) - the name of a language
compose-write = Что вы хотите сказать? Язык: { $language }. Напишите одним сообщением. Ссылки работают, другого оформления не будет.
# Variables:
#   $most (number) - how many characters fit
compose-too-long = Слишком длинно. В сообщение помещается знаков: { $most }, а с картинкой меньше.
# Variables:
#   $most (number) - how many characters fit under a picture
compose-too-long-for-picture = Под картинку помещается знаков: { $most }. Пожалуйста, сократите текст или продолжите без картинки.
compose-languages = Нужен ещё один язык? Пациенты, чьего языка нет, получат первый.
# Variables:
#   $language (string) - the name of a language
compose-add = Добавить: { $language }
# Variables:
#   $language (string) - the name of a language
compose-change = Изменить: { $language }
# Variables:
#   $language (string) - the name of a language
#   $words (string) - the first words of the text
compose-text =
    <b>{ $language }</b>
    { $words }
compose-picture = Добавить картинку? Пришлите её сейчас или продолжите.
compose-no-picture = Без картинки

## Who gets it

compose-who = Кто это получит? Должно подходить всё, что вы выберете.
compose-everybody = Все, кто дал согласие на новости.
# Variables:
#   $languages (string) - names of languages, as a list
compose-is-language = Язык: { $languages }
# Variables:
#   $bands (string) - how severe the spasm is, as a list
compose-is-band = Результат: { $bands }
# Variables:
#   $phases (string) - numbers of phases, with commas
compose-is-phase = Этап: { $phases }
# Variables:
#   $days (number) - how many days without an answer
compose-is-silent =
    { $days ->
        [one] Молчат { $days } день или больше
        [few] Молчат { $days } дня или больше
        [many] Молчат { $days } дней или больше
       *[other] Молчат { $days } дня или больше
    }
# Variables:
#   $day (string) - a date
compose-is-visit = День приёма: { $day }
# Variables:
#   $count (number) - how many references are on the list
compose-is-reference =
    { $count ->
        [one] { $count } код из вашего списка
        [few] { $count } кода из вашего списка
        [many] { $count } кодов из вашего списка
       *[other] { $count } кода из вашего списка
    }
compose-by-language = Язык
compose-by-band = Результат
compose-by-phase = Этап
compose-by-silent = Молчат
compose-by-visit = День приёма
compose-by-reference = Коды
compose-clear = Снова все
compose-go-on = Дальше
compose-choose-language = Какой язык?
compose-choose-band = Какой результат?
compose-choose-phase = Какой этап?
compose-choose-silent = Сколько дней нет ответа?
compose-choose-visit = В какой день приём?
compose-choose-reference = Напишите коды пациентов через запятую или по одному в строке.
compose-not-a-list = Не могу прочитать этот список. Напишите коды через запятую, например A-12, B-7.
compose-band-severe = Сильное
compose-band-moderate = Умеренное
compose-band-mild = Лёгкое
compose-band-clear = Спокойно
# Variables:
#   $days (number) - how many days
compose-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
# Variables:
#   $day (string) - a date
compose-day = { $day }

## Before it is sent

# Variables:
#   $count (number) - how many patients get it
#   $languages (string) - how many in which language, as a list
compose-count =
    { $count ->
        [0] Это никто не получит.
        [one] Это получит { $count } пациент: { $languages }.
        [few] Это получат { $count } пациента: { $languages }.
        [many] Это получат { $count } пациентов: { $languages }.
       *[other] Это получит { $count } пациента: { $languages }.
    }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
compose-count-own = { $language } — { $count }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
#   $instead (string) - the language of the text that they get
compose-count-instead = { $language } — { $count } (своего текста нет, получат этот: { $instead })
# Variables:
#   $count (number) - how many patients
compose-left-out =
    { $count ->
        [one] Ещё { $count } пациент заблокировал бота или отказался.
        [few] Ещё { $count } пациента заблокировали бота или отказались.
        [many] Ещё { $count } пациентов заблокировали бота или отказались.
       *[other] Ещё { $count } пациента заблокировали бота или отказались.
    }
# Variables:
#   $seconds (number) - about how many seconds
compose-takes-seconds =
    { $seconds ->
        [one] В разрешённом темпе это займёт около { $seconds } секунды.
        [few] В разрешённом темпе это займёт около { $seconds } секунд.
        [many] В разрешённом темпе это займёт около { $seconds } секунд.
       *[other] В разрешённом темпе это займёт около { $seconds } секунды.
    }
# Variables:
#   $minutes (number) - about how many minutes
compose-takes-minutes =
    { $minutes ->
        [one] В разрешённом темпе это займёт около { $minutes } минуты.
        [few] В разрешённом темпе это займёт около { $minutes } минут.
        [many] В разрешённом темпе это займёт около { $minutes } минут.
       *[other] В разрешённом темпе это займёт около { $minutes } минуты.
    }
# Variables:
#   $hours (number) - about how many hours
compose-takes-hours =
    { $hours ->
        [one] В разрешённом темпе это займёт около { $hours } часа.
        [few] В разрешённом темпе это займёт около { $hours } часов.
        [many] В разрешённом темпе это займёт около { $hours } часов.
       *[other] В разрешённом темпе это займёт около { $hours } часа.
    }
compose-anew = Ваш черновик такой, каким вы его оставили. Снова посчитать, кто это получит?
compose-to-me = Сначала мне
compose-to-me-done = Вот как это выглядит. Больше никто этого не получил.
compose-dry-run = Пробный прогон
compose-dry-run-done = Это был пробный прогон. Ничего не отправлено.
compose-now = Отправить сейчас
compose-at = Выбрать время
compose-cancel = Отмена
# Variables:
#   $place (string) - the place whose time counts
compose-which-day = В какой день? Время считается по этому месту: { $place }.
# Variables:
#   $day (string) - a date
compose-which-time = В какое время? День: { $day }. Напишите так: 09:30.
compose-past = Это время уже прошло. Пожалуйста, выберите время позже.
compose-waking = Отправлять каждому только не ночью, по его времени? Иначе рассылка идёт и днём, и ночью.
compose-waking-yes = Только не ночью
compose-waking-no = В любой час
# Variables:
#   $count (number) - how many patients get it
compose-confirm-now =
    { $count ->
        [one] Сейчас это получит { $count } пациент. Отправить?
        [few] Сейчас это получат { $count } пациента. Отправить?
        [many] Сейчас это получат { $count } пациентов. Отправить?
       *[other] Сейчас это получит { $count } пациента. Отправить?
    }
# Variables:
#   $count (number) - how many patients get it
#   $start (string) - when it begins
compose-confirm-at =
    { $count ->
        [one] Это получит { $count } пациент. Начало: { $start }. Запланировать?
        [few] Это получат { $count } пациента. Начало: { $start }. Запланировать?
        [many] Это получат { $count } пациентов. Начало: { $start }. Запланировать?
       *[other] Это получит { $count } пациента. Начало: { $start }. Запланировать?
    }
compose-confirm-waking = Сообщение ждёт, пока у пациента не закончится ночь.
compose-send = Да, отправить
compose-sent = Рассылка пошла. Дальше придёт сообщение о том, как она идёт.
# Variables:
#   $start (string) - when it begins
compose-planned = Запланировано: { $start }. До этого рассылку можно отменить.

## In the audit log

audit-broadcast-start = рассылка начата
audit-broadcast-pause = рассылка на паузе
audit-broadcast-resume = рассылка продолжена
audit-broadcast-cancel = рассылка отменена
audit-broadcast-ledger = список рассылки получен
