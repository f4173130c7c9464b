### The weekly check.

weekly-offer = Пора пройти опрос за неделю. Он займёт около трёх минут.
weekly-start = Начать

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
weekly-progress = Ваша неделя: вопрос { $number } из { $total }
weekly-record = На вопросы о вашей неделе ответы есть.

# Variables:
#   $score (number) - the mean of the three answers, 0 to 10 with one decimal
weekly-score = Спасибо. Ваша оценка за эту неделю: <b>{ $score }</b> из 10. Чем меньше, тем лучше.
weekly-first = Это первый раз. Со следующей недели я смогу показывать, как она меняется.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-better = Вначале было { $first }. Это заметный шаг вперёд.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-same = Вначале было { $first }, то есть примерно столько же. Многим спинам нужно несколько недель. Важен каждый маленький шаг.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-higher = Вначале было { $first }, сейчас оценка выше. Подъёмы и спады — это нормально. Если так и останется, поговорите с реабилитологом.
