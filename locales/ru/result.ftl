### The result: the band, the answers behind it, what usually happens, what is next.
### It never names a disease: it tells of a pattern that a physio can check.

result-none-yet = Результата ещё нет. Проверка спины занимает около десяти минут, её можно прервать.

result-band-severe = Спина сейчас мешает вам довольно сильно: <b>сильное ограничение</b>. Это похоже на картину, которую может проверить реабилитолог.
result-band-moderate = Спина мешает вам часть дня: <b>умеренное ограничение</b>. Это похоже на картину, которую может проверить реабилитолог.
result-band-mild = Спина немного вам мешает: <b>лёгкое ограничение</b>. Это похоже на картину, которую может проверить реабилитолог.
result-band-clear = <b>Сегодня спина выглядит спокойной.</b> Признаков спазма в ваших ответах я не вижу.

# Variables:
#   $reasons (string) - the answers that caused the band, one a line
result-because =
    Об этом говорят ваши ответы:
    { $reasons }
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-positive = Движения, которые не были свободными: { $movements }. Это может говорить о боли в мышцах или о спазме.
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-left-out = Не проверено, поэтому ничего не могу сказать об этом: { $movements }.

result-course-spasm = Большинство спазмов утихает за несколько недель, а многие время от времени возвращаются. Небольшие движения в свободной зоне безопасны и помогают.
result-course-clear = Чтобы так и оставалось: ходите пешком почти каждый день, часто меняйте позу, когда сидите, поднимайте вещи близко к телу. Возвращайтесь в любой момент.

result-next-severe = Дальше: покажитесь реабилитологу в течение двух дней. На сегодня у меня есть первые щадящие задания.
result-next-moderate = Дальше: покажитесь реабилитологу в течение недели. На сегодня у меня есть небольшие задания.
result-next-mild = Дальше: если за две недели не пройдёт, покажитесь реабилитологу. На сегодня у меня есть небольшие задания.
result-next-recurring = Спазмы у вас бывают часто. Стоит прийти на приём и узнать почему.
result-start-plan = Начать мой план
result-noted = Я отметил для реабилитолога, на что похожи ваши ответы.
result-tips = Советы на каждый день
result-strain = Спазм или растяжение?
result-baseline = Вопросы о моём дне

## The answers that caused it

# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
#   $level (string) - how it is, in the words of its button
reason-activity = • { $activity }: <i>{ $level }</i>
# Variables:
#   $pain (number) - the worst pain of the last day, 0 to 10
reason-worst-pain = • Самая сильная боль была { $pain } из 10.
# Variables:
#   $movement (string) - a movement of the self-tests
reason-self-test = • Это движение не было свободным: { $movement }
reason-spread-hips-buttocks = • Боль идёт в область таза или в ягодицы.
reason-spread-up-the-back = • Боль идёт вверх по спине.
reason-spread-leg-above-knee = • Боль идёт вниз по ноге, выше колена.
reason-spread-leg-below-knee = • Боль идёт вниз по ноге, ниже колена.
reason-sharp-sharp = • Боль острая и внезапная.
reason-sharp-both = • Боль тупая, а временами острая.
reason-tingling = • Есть покалывание или онемение.
reason-frequency-weekly = • Спазмы бывают каждую неделю.
reason-frequency-constant = • Спазмы есть всё время.
reason-avoiding = • Вы избегаете некоторых движений из-за страха боли.
reason-getting-worse = • Становится хуже.
