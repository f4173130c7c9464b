### Today's exercises, the reminders, and what follows from how the day went.
### Reminders are seen on a locked phone: they never name a body part or a condition.

## Reminders

# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-1 =
    { $minutes ->
        [one] Здравствуйте. Небольших заданий на сегодня: { $count }. Это примерно { $minutes } минута.
        [few] Здравствуйте. Небольших заданий на сегодня: { $count }. Это примерно { $minutes } минуты.
        [many] Здравствуйте. Небольших заданий на сегодня: { $count }. Это примерно { $minutes } минут.
       *[other] Здравствуйте. Небольших заданий на сегодня: { $count }. Это примерно { $minutes } минуты.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-2 =
    { $minutes ->
        [one] Найдётся { $minutes } минута? Задания на сегодня готовы и ждут, когда вам удобно.
        [few] Найдётся { $minutes } минуты? Задания на сегодня готовы и ждут, когда вам удобно.
        [many] Найдётся { $minutes } минут? Задания на сегодня готовы и ждут, когда вам удобно.
       *[other] Найдётся { $minutes } минуты? Задания на сегодня готовы и ждут, когда вам удобно.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-3 =
    { $count ->
        [one] Спокойное время для себя: { $count } небольшое задание, без спешки.
        [few] Спокойное время для себя: { $count } небольших задания, без спешки.
        [many] Спокойное время для себя: { $count } небольших заданий, без спешки.
       *[other] Спокойное время для себя: { $count } небольшого задания, без спешки.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-4 =
    { $minutes ->
        [one] Вот небольшой набор на сегодня. Он займёт примерно { $minutes } минуту.
        [few] Вот небольшой набор на сегодня. Он займёт примерно { $minutes } минуты.
        [many] Вот небольшой набор на сегодня. Он займёт примерно { $minutes } минут.
       *[other] Вот небольшой набор на сегодня. Он займёт примерно { $minutes } минуты.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-5 =
    { $count ->
        [one] Рад снова быть с вами. На сегодня { $count } задание. Можно не спешить.
        [few] Рад снова быть с вами. На сегодня { $count } задания. Можно не спешить.
        [many] Рад снова быть с вами. На сегодня { $count } заданий. Можно не спешить.
       *[other] Рад снова быть с вами. На сегодня { $count } задания. Можно не спешить.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-6 =
    { $count ->
        [one] Понемногу каждый день — и набирается много. Вас ждёт { $count } задание, в вашем темпе.
        [few] Понемногу каждый день — и набирается много. Вас ждут { $count } задания, в вашем темпе.
        [many] Понемногу каждый день — и набирается много. Вас ждут { $count } заданий, в вашем темпе.
       *[other] Понемногу каждый день — и набирается много. Вас ждёт { $count } задания, в вашем темпе.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-follow-up = Тихонько напоминаю: задания на сегодня ещё здесь, если хотите. Отказаться тоже можно.
day-missed = В прошлый раз я опоздал и не хотел вас беспокоить.
day-rhythm-ask = Не переживайте о последних днях. Мне спрашивать каждый день, раз в неделю или сделать перерыв?

day-show-me = Показать
day-in-an-hour = Через час
day-not-today = Не сегодня

## The list and the cards

day-is-new-day = Эта кнопка была с другого дня. Вот задания на сегодня.
# Variables:
#   $phase (string) - the name of the phase
day-list = <b>Сегодня: { $phase }</b>
# Variables:
#   $name (string) - the name of an exercise
day-list-line = • { $name }
# Variables:
#   $things (string) - what to have ready, one a line
day-at-hand =
    Что приготовить:
    { $things }
day-pain-hint = Боль до 3 из 10 — это нормально. При 4 или 5 делайте меньше. При 6 и больше на сегодня остановитесь.
day-begin = Начать
# Variables:
#   $number (number) - which exercise this is, from 1
#   $total (number) - how many today has
#   $name (string) - the name of the exercise
day-exercise = { $number } из { $total }: <b>{ $name }</b>
# Variables:
#   $minutes (number) - how many minutes to walk this week
day-walk =
    { $minutes ->
        [one] Идите пешком { $minutes } минуту. Цель — 30 минут пять дней в неделю.
        [few] Идите пешком { $minutes } минуты. Цель — 30 минут пять дней в неделю.
        [many] Идите пешком { $minutes } минут. Цель — 30 минут пять дней в неделю.
       *[other] Идите пешком { $minutes } минуты. Цель — 30 минут пять дней в неделю.
    }
day-form-easier = Сделать легче
day-form-harder = Сделать труднее
# Variables:
#   $how (string) - how the exercise is made easier
day-in-form-easier = <b>Легче:</b> { $how }
# Variables:
#   $how (string) - how the exercise is made harder
day-in-form-harder = <b>Труднее:</b> { $how }
day-next = Дальше
day-all-done = Всё сделано
day-no-exercises = Здесь сейчас нет упражнений для вас. Эту часть вы делаете вместе с реабилитологом.

## How it went

day-how = Как прошло занятие?
day-done = Сделано
day-some = Частично
day-could-not = Не вышло
day-which = Какое упражнение не вышло?
day-which-none = Такого нет, просто сделано меньше
day-pain = Насколько сильная боль сейчас? 0 — боли нет, 10 — самая сильная боль, какую вы можете представить.
# Variables:
#   $day (date) - the date of the exercises
#   $outcome (string) - done, some or could-not
#   $pain (number) - the pain after it, 0 to 10
day-record =
    { $outcome ->
        [done] { $day }: сделано, боль { $pain } из 10.
        [some] { $day }: сделано частично, боль { $pain } из 10.
       *[could-not] { $day }: не вышло, боль { $pain } из 10.
    }

## What follows

day-green = Спасибо. Нагрузка подходит: спина с ней справляется.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-amber = Спасибо, что сказали. При { $pain } из 10 один день делайте меньше: вдвое меньше и медленнее. Потом посмотрите, как чувствует себя спина.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-red = Спасибо, что сказали: { $pain } из 10 — это слишком много на сегодня. Прекратите упражнения, но продолжайте мягко двигаться. Если тепло приятно, используйте его.
day-red-tomorrow = Если и завтра будет так же, дальше пойдут задания поменьше. Это нормально, это не провал.
day-easier = То, что не вышло, в следующий раз будет в более лёгком варианте.
# Variables:
#   $when (string) - the day and time of the next reminder
day-next-reminder = Я напишу снова: { $when }.
day-signs-again = Прежде чем продолжить, ещё раз спрошу о тревожных признаках. Просто для надёжности.
day-check-signs = Тревожные признаки
day-skipped = Хорошо, не сегодня. Дни отдыха тоже нужны.
day-later = Хорошо, спрошу снова через час.
day-later-once = Сегодня я уже один раз отложил это. Откройте, когда вам удобно.
day-too-late = Через час писать вам будет уже поздно. Задания на сегодня здесь, если хотите сделать их сейчас.
day-already = На сегодня ответ уже есть. На один день этого достаточно.
day-see-again = Посмотреть упражнения снова
