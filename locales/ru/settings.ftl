### Settings: quiet hours, language, time zone and consents.

settings-menu = Что вы хотите изменить?
settings-pause = Пауза
settings-quiet-hours = Тихие часы
settings-language = Язык
settings-zone = Часовой пояс
settings-pictures-on = Картинки: вкл.
settings-pictures-off = Картинки: выкл.
settings-consents = Мои согласия

## Quiet hours

# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-stand = Ваши тихие часы — с { $start } до { $end }. В это время я присылаю только сообщения о безопасности.
quiet-hours-ask = Какие часы сделать тихими?
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-choice = С { $start } до { $end }
quiet-hours-other = Другие часы
quiet-hours-start = Когда начинать тихие часы? Напишите так: 21:30.
quiet-hours-end = А когда заканчивать? Напишите так: 07:30.
quiet-hours-same = В это время тихие часы начинаются. Пожалуйста, напишите время позже или раньше.
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-kept = Хорошо. Тихо будет с { $start } до { $end }.
# Variables:
#   $time (string) - the new time of the reminder
quiet-hours-moved = Ваше напоминание попадало в эти часы. Его новое время: { $time }.

## Time zone

# Variables:
#   $place (string) - the name of a place, in the reader's language
time-zone-stands = Я пишу по местному времени: { $place }.

## Language

language-ask = На каком языке мне говорить?
language-name-en = English
language-name-es = Español
language-name-af = Afrikaans
language-name-de = Deutsch
language-name-fr = Français
language-name-pt-BR = Português (Brasil)
language-name-ru = Русский
language-name-tr = Türkçe
language-name-hi = हिन्दी
language-name-ar = العربية
# Variables:
#   $code (string) - the short code of a language that has no name here
language-code = { $code }

## Consents

consents-care-given = <b>Лечение:</b> согласие есть. Я храню ваши ответы и напоминаю об упражнениях и приёмах.
consents-care-not-given = <b>Лечение:</b> согласия нет. Я ничего не спрашиваю и не присылаю напоминаний.
consents-news-given = <b>Новости клиники «{ $clinic }»:</b> согласие есть. Иногда вы получаете новости.
consents-news-not-given = <b>Новости клиники «{ $clinic }»:</b> согласия нет. Вы их не получаете.
consents-care-withdraw = Отозвать: лечение
consents-care-give = Согласие: лечение
consents-news-withdraw = Отозвать: новости
consents-news-give = Согласие: новости
consents-care-effect = Без этого напоминания прекратятся, а план закроется. Клиника «{ $clinic }» хранит то, что обязана хранить по закону. Тревожные признаки вам по-прежнему доступны.
consents-care-keep = Оставить как есть
consents-care-end = Да, отозвать
