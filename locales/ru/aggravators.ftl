### What makes it worse, what started it, and up to five short questions.

aggravators-ask = От чего спине хуже?

aggravators-dressing = Одевание
aggravators-lifting-child = Подъём ребёнка на руки
aggravators-stairs = Лестницы
aggravators-uphill = Ходьба в гору
aggravators-running = Бег
aggravators-deadlifts = Становая тяга
aggravators-jumping = Прыжки
aggravators-heels = Высокие каблуки
aggravators-driving = Вождение машины
aggravators-desk = Работа за столом

## What started it

aggravators-cause-ask = С чего это началось в этот раз?
aggravators-cause-lifting = Поднятие тяжести
aggravators-cause-carrying = Долго нести или держать груз
aggravators-cause-repeating = Одно и то же движение много раз
aggravators-cause-slipping = Скользкое место или толчок
aggravators-cause-sitting = Долгое сидение
aggravators-cause-swapping = Мышцы уже были уставшими
aggravators-cause-unknown = Не знаю

## Short questions for the physio, asked only where an answer points there

aggravators-ask-worse-sitting-driving = Становится ли хуже, если какое-то время сидеть или ехать за рулём?
aggravators-ask-coming-up-with-hands = После наклона вы помогаете себе подняться руками?
aggravators-ask-one-deep-buttock = Чувствуете ли вы это глубоко в одной ягодице, когда стоите, идёте или поднимаетесь по лестнице?
aggravators-ask-worse-cold-mornings = Становится ли хуже на холоде или по утрам?
aggravators-ask-eases-with-rest = Становится ли легче, когда вы отдыхаете?

aggravators-record = На вопросы о том, от чего хуже, ответы есть.
