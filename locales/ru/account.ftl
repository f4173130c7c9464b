### Stop, help, privacy, contact and appointments: the way out, one's rights, and a person to call.

## Stop

stop-done = Готово. Теперь я молчу: ни напоминаний, ни новостей. Может прийти только сообщение о вашей безопасности.
stop-come-back = Ваши ответы сохранены. Если захотите вернуться, нажмите кнопку ниже или отправьте /start.
stop-start-again = Начать снова

## Help

help-commands =
    <b>Что можно у меня спросить</b>
    /today — задания на сегодня.
    /plan — где вы сейчас.
    /test — проверка спины.
    /result — ваш результат.
    /redflags — вопросы о тревожных признаках.
    /reminders — когда мне писать.
    /settings — всё остальное.
    /export — копия всего, что я храню о вас.
    /erase — чтобы я всё о вас забыл.
    /stop — чтобы я замолчал.
help-not-live = За этим чатом никто не следит в реальном времени. Клиника «{ $clinic }» работает в такие часы: { $hours }. Телефон: { $phone }.
help-emergency = Если чувствуете опасность, звоните по номеру { $emergency }.

## Privacy

privacy-open = Что обо мне хранится
# Variables:
#   $parts (list) - what is kept, one line a subject
privacy-kept =
    <b>Что я храню о вас</b>
    { $parts }
# The lines of the list; each ends with how long it is kept, as a sentence of its own.
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-answers = • <b>Ваши ответы</b> и то, как проходят ваши дни, чтобы подбирать вам задания. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-settings = • <b>Ваши настройки</b> и ваш номер в Telegram, чтобы писать вам вовремя. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-consents = • <b>На что вы дали согласие</b> и когда, как подтверждение. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-messages = • <b>Что мы писали</b> друг другу, чтобы ничего не потерялось. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-visits = • <b>Ваши приёмы</b> и ваше приглашение, чтобы напоминать о приёмах. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-care = • <b>Что клиника делала</b> здесь для вас, чтобы это можно было проверить. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-erasure = • <b>Когда вы всё удалите:</b> один код и дата. Тогда старая резервная копия не вернёт ваши данные. { $until }
# Variables:
#   $days (number) - how many days
privacy-until-days = { $days ->
    [one] Исчезнет через { $days } день.
    [few] Исчезнет через { $days } дня.
    [many] Исчезнет через { $days } дней.
   *[other] Исчезнет через { $days } дня.
}
privacy-until-erased = Хранится, пока вы это не удалите.
privacy-until-ever = Хранится всегда.
privacy-not-kept = Я не храню фотографии и место. Ваше имя есть здесь, только если его напишете вы или клиника «{ $clinic }».
privacy-more = Кто это видит и мои права

privacy-topic-answers = ваши ответы
privacy-topic-settings = ваши настройки
privacy-topic-consents = на что вы дали согласие
privacy-topic-messages = наша переписка
privacy-topic-visits = ваши приёмы
privacy-topic-care = что клиника здесь делала
privacy-reader-clinic = сотрудники
privacy-reader-nobody = никто
privacy-topic-erasure = код, который остаётся
# Variables:
#   $parts (list) - what staff can see, such as "your answers, your settings and your visits"
privacy-seen = <b>Кто это видит:</b> сотрудники клиники «{ $clinic }» и те, кто обслуживает для неё этого бота. На экране сотрудникам видны: { $parts }. Это не продаётся и не используется для рекламы.
privacy-telegram = <b>Telegram:</b> переписка с ботом не защищена сквозным шифрованием. То, что вы здесь пишете, проходит через Telegram.
privacy-your-rights = <b>Ваши права:</b> вы можете всё увидеть, получить копию, всё удалить и отозвать согласие. Чтобы исправить ошибку, обратитесь в клинику «{ $clinic }»: { $phone }.
privacy-export = Получить копию
privacy-erase = Удалить всё

## A copy of everything

export-copy = Здесь всё, что я храню о вас. Откройте файл, чтобы увидеть списки. Они открываются в любой программе для таблиц.
export-sent = Ваша копия уже в пути. Она придёт одним файлом в этот чат.
export-keep-safe = В ней ваши ответы о здоровье, поэтому берегите её. Попросить копию снова можно в любой момент.
export-staff = Вы здесь сотрудник, поэтому копии в этом чате нет. То, что вам показывали, касается других людей. Спросите того, кто обслуживает бота.

## Erase everything

# Variables:
#   $parts (list) - what goes, one line a subject
erase-what-goes =
    <b>Удалить всё о вас?</b> Исчезнет:
    { $parts }
erase-copy-first = Пока ничего не удалено. Если хотите сначала получить копию, сделайте это сейчас.
erase-get-copy = Сначала получить копию
erase-go-on = Удалить всё
erase-keep = Оставить всё
erase-means = <b>Вернуть это будет нельзя.</b> План закончится, напоминаний не будет, и я вас больше не узнаю. Начать заново можно в любой момент.
erase-stays = Клиника «{ $clinic }» узнает, что вы это сделали, но больше ничего. Её собственные документы, Telegram и старые резервные копии не изменятся. Этот чат останется в вашем телефоне, пока вы его не удалите.
erase-confirm = Да, удалить всё сейчас
erase-left = Хорошо. Ничего не удалено.
erase-staff = Вы здесь сотрудник. Сначала попросите владельца исключить вас из сотрудников клиники «{ $clinic }». Потом можно удалить всё о вас.
erase-done = Готово. Всё, что я хранил о вас, удалено. Это моё последнее сообщение. Чтобы начать заново, нажмите кнопку ниже или отправьте /start.
erase-known-no-more = Я больше ничего о вас не храню и не сохранил то, что вы сейчас прислали. Чтобы начать заново, нажмите кнопку ниже или отправьте /start. Если чувствуете опасность, звоните по номеру { $emergency }.

## Contact

contact-card = <b>{ $clinic }</b>, { $phone }. Часы работы: { $hours }. За этим чатом никто не следит в реальном времени.
contact-ask-call = Попросить клинику позвонить
contact-asked = Я сообщил в клинику «{ $clinic }», что вы ждёте звонка. Вам позвонят в часы работы: { $hours }.
contact-asked-before = Клиника «{ $clinic }» сегодня уже узнала, что вы ждёте звонка. Если ждать приходится слишком долго, позвоните: { $phone }.

## Appointments

appointment-ask = Записаться на приём
appointment-when = Когда вам удобнее прийти на приём?
appointment-morning = Утром
appointment-afternoon = Днём
appointment-any = В любое время
appointment-asked-morning = Я сообщил в клинику «{ $clinic }», что вы хотите прийти на приём утром. Вам ответят.
appointment-asked-afternoon = Я сообщил в клинику «{ $clinic }», что вы хотите прийти на приём во второй половине дня. Вам ответят.
appointment-asked-any = Я сообщил в клинику «{ $clinic }», что вы хотите прийти на приём в любое время дня. Вам ответят.
