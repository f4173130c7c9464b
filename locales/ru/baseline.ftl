### Daily life at the start and in week six. The items themselves are in questionnaires.ftl.

baseline-offer = Можно спросить, как спина меняет вашу повседневную жизнь? Надо отметить подходящие из 24 фраз и оценить до трёх дел. Это займёт около четырёх минут. Можно отказаться.
baseline-week-six = Прошло шесть недель. Можно снова спросить о вашей повседневной жизни, чтобы увидеть, что изменилось? Это займёт около четырёх минут.
baseline-begin = Да, давайте
baseline-decline = Нет, спасибо
baseline-declined = Хорошо. Для плана это не обязательно.

# Variables:
#   $number (number) - which page this is
#   $total (number) - how many there are
baseline-page = Ваша жизнь сегодня: страница { $number } из { $total }
baseline-next-page = Вперёд
baseline-page-before = Страница назад
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement = { $number }. { $statement }
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement-ticked = ✓ <b>{ $number }. { $statement }</b>

baseline-pick = Отметьте до трёх дел.
baseline-pick-full = Вы отметили три. Нажмите на одно из них, чтобы снять отметку.
# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
baseline-activity = <b>{ $activity }</b>

baseline-record = На вопросы о повседневной жизни ответы есть.
baseline-thanks = Спасибо. Реабилитолог может увидеть ваши ответы.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
baseline-rmdq-first = Отмечено фраз: { $score } из 24. На шестой неделе я спрошу снова, чтобы увидеть, что изменилось.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-recovered = Отмечено фраз: { $score } из 24, а вначале было { $first }. Спина сейчас почти не ограничивает ваш день.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-better = Отмечено фраз: { $score } из 24, а вначале было { $first }. Это заметный шаг вперёд.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-same = Отмечено фраз: { $score } из 24, а вначале было { $first }. Это примерно столько же. Обсудите это с реабилитологом.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-worse = Отмечено фраз: { $score } из 24, а вначале было { $first }. Пожалуйста, обсудите это с реабилитологом.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
baseline-psfs-first = Ваши собственные дела: { $score } из 10. Здесь чем больше, тем лучше.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-better = Ваши собственные дела: { $score } из 10, а вначале было { $first }. Вы можете заметно больше.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-same = Ваши собственные дела: { $score } из 10, а вначале было { $first }. Это примерно столько же.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-worse = Ваши собственные дела: { $score } из 10, а вначале было { $first }. Пожалуйста, обсудите это с реабилитологом.
