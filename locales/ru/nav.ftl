### Buttons and short answers that every part of the conversation shares.

## Moving through questions

nav-back = Назад
nav-leave = Пока хватит
nav-go-on = Дальше
nav-resume = Продолжить с того же места
nav-not-now = Не сейчас
nav-share-location = Отправить геопозицию

## Plain answers

answer-yes = Да
answer-no = Нет
answer-not-sure = Не знаю

# Variables:
#   $number (number) - a point on the scale from 0 to 10
number = { $number }

# Variables:
#   $place (string) - the name of a place, in the reader's language
place = { $place }

## Checklists

# A button of a list, once it is ticked.
# Variables:
#   $item (string) - what the button says
ticked = ✓ { $item }
tick-how = Отметьте всё, что подходит. Нажмите ещё раз, чтобы снять отметку.
tick-done = Готово
tick-none = Ничего из этого

## When something does not fit here

answer-not-understood = Я вас не понял. Пожалуйста, нажмите кнопку ниже или напишите то, что на ней.
answer-moved-on = На этот вопрос ответ уже есть. Мы сейчас вот здесь.
answer-forged = Я не знаю такой кнопки. Мы сейчас вот здесь.
answer-no-back = Это первый вопрос, отсюда вернуться некуда.
answer-unknown-command = Я не знаю такой команды. Мы сейчас вот здесь. Меню открывает команда /help.
answer-media = Я понимаю только текст, кнопки и геопозицию. Мы сейчас вот здесь.
answer-edited = У меня остаётся ваш первый ответ. Чтобы изменить его, нажмите «Назад» или пришлите новое сообщение.
answer-led-back = Меня обновили с нашего прошлого разговора, и один вопрос изменился. Поэтому мы снова в меню. Ваши ответы сохранены.
answer-fault = У меня что-то пошло не так. Ваше сообщение сохранено. Чтобы продолжить, нажмите /start или позвоните в клинику «{ $clinic }».
