### What Telegram shows beside each command, and about the bot before the first message.

command-start = Начать или вернуться
command-test = Проверить, как моя спина
command-result = Мой последний результат
command-plan = Мой план
command-today = Упражнения на сегодня
command-progress = Как у меня идут дела
command-learn = Почитать о спине
command-reminders = Когда мне напоминать
command-redflags = Тревожные признаки
command-language = Сменить язык
command-settings = Настройки
command-privacy = Что обо мне хранится
command-export = Получить копию всего обо мне
command-erase = Удалить всё обо мне
command-appointments = Мои приёмы
command-contact = Связаться с клиникой
command-help = Помощь и номер экстренной службы
command-stop = Остановить все сообщения
command-cancel = Прервать текущие вопросы

bot-about = Помощник клиники «{ $clinic }» при мышечном спазме в пояснице.
bot-description = Здравствуйте, я Lumbot, помощник клиники «{ $clinic }». Я узнаю, как ваша спина, показываю безопасные упражнения и напоминаю о них каждый день. Я не врач, и за этим чатом никто не следит в реальном времени. В экстренном случае звоните: { $emergency }.
