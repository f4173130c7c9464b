### Progress: a picture of the days so far, and the words under it, which must work alone.

# Variables:
#   $days (number) - how many days there are, from the first answer to today
#   $done (number) - on how many days all exercises were done
#   $some (number) - on how many days some of them were done
progress-days =
    { $days ->
        [1] <b>Ваш первый день.</b>
        [one] <b>Прошло: { $days } день.</b>
        [few] <b>Прошло: { $days } дня.</b>
        [many] <b>Прошло: { $days } дней.</b>
       *[other] <b>Прошло: { $days } дня.</b>
    }
    Занятий сделано: { $done }. Сделано частично: { $some }.
# Variables:
#   $pain (number) - the mean pain of the first week, 0 to 10 with one decimal
progress-pain-so-far = Боль до сих пор в среднем { $pain } из 10. Через две недели я смогу показать, как она меняется.
# Variables:
#   $first (number) - the mean pain of the first week, 0 to 10 with one decimal
#   $latest (number) - the mean pain of the last seven days, 0 to 10 with one decimal
progress-pain = Боль в первую неделю: { $first } из 10. За последние семь дней: { $latest } из 10.
progress-pain-better = Это заметное изменение к лучшему.
progress-pain-same = Это примерно столько же. Многим спинам нужно несколько недель, и важен каждый маленький шаг.
progress-pain-worse = Это больше, чем вначале. Пожалуйста, поговорите об этом с реабилитологом.
# Variables:
#   $name (string) - the name of the phase
progress-phase = Где вы сейчас: { $name }.
# Variables:
#   $first (number) - the number of the first weekly check, 0 to 10 with one decimal
#   $now (number) - the number of the latest one
progress-peg = Ваша оценка за неделю: сначала { $first }, сейчас { $now }. Чем меньше, тем лучше.
# Variables:
#   $first (number) - how many statements fitted at the start, 0 to 24
#   $now (number) - how many fitted the last time
progress-rmdq = Из 24 фраз о вашем дне вначале подходило { $first }, а в последний раз { $now }.
progress-record = Ваш прогресс до сих пор:
progress-next = Вот как всё идёт до сих пор. Что вы хотите сделать?
progress-none-yet = Показывать пока нечего. Всё начнётся с вашего первого ответа после занятия.

## Words in the picture

chart-title = Ваш прогресс
chart-pain = Боль, от 0 до 10
chart-go-on = Продолжать
chart-do-less = Делать меньше
chart-stop = На сегодня стоп
chart-phase = Этап
chart-stay-well = Держать форму
chart-sessions = Занятия
chart-done = Сделано
chart-some = Частично
chart-could-not = Не вышло
chart-skipped = Пропущено
chart-no-answer = Нет ответа
chart-by-week = Каждая точка и каждый столбик — это одна неделя.
chart-no-check-in = Здесь появится ваш первый ответ после занятия.
