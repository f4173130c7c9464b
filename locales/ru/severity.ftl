### How much the back limits the day: seventeen short questions, one a screen.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
severity-progress = Ваш день: вопрос { $number } из { $total }

## Activities

severity-ask-dressing = Каково вам надевать брюки, носки или обувь?
severity-ask-sitting = Каково вам сидеть 15 минут?
severity-ask-getting-up = Каково вам вставать со стула?
severity-ask-bending = Каково вам наклоняться вперёд?
severity-ask-walking = Каково вам идти 10 минут?
severity-ask-stairs = Каково вам подниматься по лестнице или идти в гору?
severity-ask-lifting = Каково вам поднимать ребёнка или коробку?
severity-ask-running = Каково вам бегать или заниматься спортом?

severity-level-no-trouble = Без труда
severity-level-some-pain = Немного больно
severity-level-very-painful = Очень больно
severity-level-cannot = Не могу это делать
severity-level-not-done = Я этого не делаю

## Pain

severity-ask-pain-now = Насколько сильная боль прямо сейчас? 0 — боли нет, 10 — самая сильная боль, какую вы можете представить.
severity-ask-pain-worst = Какой была самая сильная боль за последние сутки? 0 — боли нет, 10 — самая сильная, какую вы можете представить.
severity-ask-kind = Какая это боль?
severity-kind-dull = Тупая, ноющая
severity-kind-sharp = Острая и внезапная
severity-kind-both = И такая, и такая
severity-ask-spread = Куда идёт боль?
severity-spread-low-back = Остаётся в пояснице
severity-spread-hips-buttocks = В область таза или в ягодицы
severity-spread-up-the-back = Вверх по спине
severity-spread-leg-above-knee = Вниз по ноге, выше колена
severity-spread-leg-below-knee = Вниз по ноге, ниже колена
severity-ask-tingling = Есть ли при этом покалывание или онемение?

## This spasm and the ones before

severity-ask-frequency = Как часто бывают спазмы?
severity-frequency-first = Это мой первый спазм
severity-frequency-yearly = Раз в год или реже
severity-frequency-few-months = Раз в несколько месяцев
severity-frequency-monthly = Каждый месяц
severity-frequency-weekly = Каждую неделю
severity-frequency-constant = Всё время
severity-ask-days = Когда начался этот спазм? Можно и написать, сколько дней назад.
severity-days-today = Сегодня
severity-days-some-days = Один-три дня назад
severity-days-half-a-week = Четыре-шесть дней назад
severity-days-a-week = Неделю назад
severity-days-two-weeks = Две недели назад
severity-days-a-month = Четыре недели назад или раньше
severity-ask-trend = Как меняется состояние?
severity-trend-easing = Становится легче
severity-trend-same = Всё так же
severity-trend-worse = Становится хуже
severity-ask-avoids = Есть ли движения, которых вы избегаете, потому что боитесь боли?

severity-record = На вопросы о вашем дне ответы есть.
