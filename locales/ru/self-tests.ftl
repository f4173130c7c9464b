# The four self-tests: how each is done and what is asked afterwards.
# An id is self-test-<key>-<part>; the keys are reach, bend, turn and hinge.
# A self-test is a look at today, not an exam: no text here praises going further.

self-test-intro =
    Теперь четыре небольших движения покажут, как ваша спина сегодня.
    На каждое нужно меньше минуты. Любое можно пропустить. Вернуться назад или остановиться можно в любой момент.

# Variables:
#   $number (number) - which test this is, from 1
#   $total (number) - how many tests there are
self-test-progress = Тест { $number } из { $total }

# The head of a test.
# Variables:
#   $test (string) - the title of the test
self-test-heading = <b>{ $test }</b>

self-test-stand-ask = Можете ли вы сейчас безопасно встать?
self-test-stop-rule = Остановитесь там, где начинает болеть. Если боль острая, медленно вернитесь назад и не продолжайте.

self-test-reach-title = Наклон к обуви
self-test-reach-steps =
    1. Сядьте на стул прямо.
    2. Медленно наклонитесь вперёд, как будто надеваете обувь.
    3. Снова выпрямитесь.
self-test-reach-alt = Человек на стуле наклоняется к обуви и возвращается.
self-test-reach-ask = Как чувствовала себя спина, когда вы тянулись к обуви?

self-test-bend-title = Наклон в сторону
self-test-bend-steps =
    1. Встаньте, ноги чуть врозь, руки свободно опущены.
    2. Наклонитесь в сторону — настолько, насколько легко.
    3. Снова выпрямитесь.
    4. Сделайте то же в другую сторону.
self-test-bend-alt = Человек стоит и наклоняется в одну сторону, затем в другую.
# Variables:
#   $side (string) - left or right: the side the patient bends to
self-test-bend-ask =
    { $side ->
        [left] Как чувствовала себя спина при наклоне влево?
       *[right] Как чувствовала себя спина при наклоне вправо?
    }

self-test-turn-title = Поворот в сторону
self-test-turn-steps =
    1. Встаньте, ноги чуть врозь, руки свободно опущены.
    2. Поверните верх туловища в сторону, как будто хотите дотянуться до задней стороны ноги.
    3. Вернитесь в середину.
    4. Сделайте то же в другую сторону.
self-test-turn-alt = Человек стоит и поворачивает верх туловища в одну сторону, затем в другую.
# Variables:
#   $side (string) - left or right: the side the patient turns to
self-test-turn-ask =
    { $side ->
        [left] Как чувствовала себя спина при повороте влево?
       *[right] Как чувствовала себя спина при повороте вправо?
    }

self-test-hinge-title = Наклон с ровной спиной
self-test-hinge-steps =
    1. Встаньте, ноги чуть врозь, руки свободно опущены.
    2. Слегка подкрутите таз под себя, чтобы поясница стала плоской.
    3. Держите спину прямо и медленно наклонитесь вперёд.
    4. Выпрямитесь тем же путём.
self-test-hinge-alt = Человек стоит, выравнивает поясницу, наклоняется вперёд и поднимается.
self-test-hinge-ask = Как чувствовала себя спина при наклоне с ровной спиной?

self-test-did-it = Сделано
self-test-cannot = Не могу сделать
self-test-skip = Пропустить
self-test-show-again = Показать ещё раз

self-test-answer-none = Ничего неприятного
self-test-answer-tension = Напряжение
self-test-answer-pain = Боль
self-test-answer-unable = Не вышло сделать
self-test-answer-lost-control = Не вышло управлять движением
self-test-answer-not-tested = Не проверено

self-test-side-left = Влево
self-test-side-right = Вправо

self-test-pain-ask = Насколько сильной была боль? 0 — боли нет, 10 — самая сильная боль, какую вы можете представить.
self-test-severe-offer = Спасибо, что сказали. Это сильная боль для такого небольшого движения. Остальные тесты можно пропустить.
self-test-skip-rest = Пропустить остальные
self-test-carry-on = Продолжить тесты
