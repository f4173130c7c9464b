### Everything that was answered, once more; any of it can be corrected.

# Texts one below the other.
# Variables:
#   $items (string) - the lines
lines = { $items }

summary-movements = <b>Ваши ответы, 1 из 3: движения</b>
summary-activities = <b>Ваши ответы, 2 из 3: повседневная жизнь</b>
summary-pain = <b>Ваши ответы, 3 из 3: боль</b>
summary-right = Всё верно
summary-show-result = Хорошо, показать мой результат
summary-correct = Изменить ответ
summary-which = Какой ответ вы хотите изменить?

# Variables:
#   $what (string) - what was asked about, such as "Bend to the left"
#   $answer (string) - the answer, in the words of its button
summary-line = • { $what }: <i>{ $answer }</i>
# Variables:
#   $what (string) - the move that hurt
#   $pain (number) - how strong the pain was, 0 to 10
summary-hurts = • { $what }: <i>Боль, { $pain } из 10</i>
# Variables:
#   $what (string) - which pain was asked about
#   $number (number) - how strong it is, 0 to 10
summary-number = • { $what }: <i>{ $number } из 10</i>
# Variables:
#   $what (string) - what was asked about
#   $days (number) - how many days ago it began, 0 is today
summary-days =
    { $days ->
        [0] • { $what }: <i>Сегодня</i>
        [one] • { $what }: <i>{ $days } день назад</i>
        [few] • { $what }: <i>{ $days } дня назад</i>
        [many] • { $what }: <i>{ $days } дней назад</i>
       *[other] • { $what }: <i>{ $days } дня назад</i>
    }

summary-about-pain-now = Боль сейчас
summary-about-pain-worst = Самая сильная боль за сутки
summary-about-kind = Какая это боль
summary-about-spread = Куда она идёт
summary-about-tingling = Покалывание или онемение
summary-about-frequency = Как часто бывают спазмы
summary-about-days = Когда началось
summary-about-trend = Как меняется состояние
summary-about-avoids = Избегаю движений из страха боли

summary-record = Все ответы есть.

## The movements of the self-tests

movement-reach = Наклон к обуви
movement-bend-left = Наклон влево
movement-bend-right = Наклон вправо
movement-turn-left = Поворот влево
movement-turn-right = Поворот вправо
movement-hinge = Наклон с ровной спиной

## Activities

activity-dressing = Надевать брюки, носки или обувь
activity-sitting = Сидеть 15 минут
activity-getting-up = Вставать со стула
activity-bending = Наклоняться вперёд
activity-walking = Идти 10 минут
activity-stairs = Лестница или ходьба в гору
activity-lifting = Поднимать ребёнка или коробку
activity-running = Бег или спорт
