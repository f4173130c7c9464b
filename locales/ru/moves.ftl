### Moves between phases: what moved the patient, and what comes now. Said after a check-in.

# Variables:
#   $name (string) - the name of the new phase
#   $done (number) - how many sessions were done in the phase before
#   $planned (number) - how many sessions there were to do
move-forward =
    { $planned ->
        [one] <b>Шаг вперёд: { $name }.</b> Последние ответы после занятий были спокойными. Вы сделали { $done } из { $planned } занятия. Новые задания начнутся завтра.
        [few] <b>Шаг вперёд: { $name }.</b> Последние ответы после занятий были спокойными. Вы сделали { $done } из { $planned } занятий. Новые задания начнутся завтра.
        [many] <b>Шаг вперёд: { $name }.</b> Последние ответы после занятий были спокойными. Вы сделали { $done } из { $planned } занятий. Новые задания начнутся завтра.
       *[other] <b>Шаг вперёд: { $name }.</b> Последние ответы после занятий были спокойными. Вы сделали { $done } из { $planned } занятия. Новые задания начнутся завтра.
    }
# Variables:
#   $name (string) - the name of the phase before, which the patient is in again
move-back = Два дня подряд были слишком тяжёлыми, поэтому вернёмся на шаг назад: { $name }. Теперь задания будут легче.
move-back-normal = Это нормально, это не провал. Клиника «{ $clinic }» знает и может посмотреть.
move-due = Вы сделали всё, что нужно на этом этапе. Следующий шаг открывает реабилитолог. Я сообщил в клинику «{ $clinic }».
move-worse = Боль два раза подряд была сильной. Я сообщил в клинику «{ $clinic }», чтобы реабилитолог посмотрел.
# Variables:
#   $name (string) - the name of the next phase
move-opened = Реабилитолог открыл для вас следующий шаг: { $name }. Он начнётся, когда будет выполнено остальное. В разделе «Мой план» видно, что ещё осталось.
# Variables:
#   $name (string) - the name of the next phase
move-opened-now = Реабилитолог открыл для вас следующий шаг: <b>{ $name }</b>. Начало завтра.

## Staying well

move-stay-well = <b>Вы прошли весь домашний план.</b> С завтрашнего дня главное — держать форму.
move-stay-well-walk = Ходите пешком пять дней в неделю. Начните с 15 минут и постепенно дойдите до 30. К этому — два небольших упражнения.
move-stay-well-on = Каждый день писать вам теперь не нужно. Писать раз в неделю? О спорте и тяжёлой работе спросите реабилитолога.

## Kind words

# Variables:
#   $days (number) - on how many days of the run something was done, 3 or more
day-streak =
    { $days ->
        [one] Уже { $days } день с заданиями. Иногда пропустить день — это нормально.
        [few] Уже { $days } дня с заданиями. Иногда пропустить день — это нормально.
        [many] Уже { $days } дней с заданиями. Иногда пропустить день — это нормально.
       *[other] Уже { $days } дня с заданиями. Иногда пропустить день — это нормально.
    }
finish-programme = Боли почти нет. Это хорошее время продолжать: мышцам нужно ещё несколько недель, чтобы окрепнуть. У тех, кто проходит план до конца, потом обычно меньше спазмов.
finish-read = Почему важно дойти до конца
