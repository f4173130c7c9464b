### The menu.

home-menu = Что вы хотите сделать?
home-back = Рад снова вас видеть. Что вы хотите сделать?
home-left = Хорошо. Ваши ответы сохранены, продолжить можно в любой момент.
home-cancelled = Прервано. Больше вопросов нет. Что вы хотите сделать?

# Variables:
#   $part (string) - the part that was left in the middle, such as "the self-tests"
home-resume = Продолжить: { $part }
home-part-welcome = начало
home-part-red-flags = тревожные признаки
home-part-self-tests = тесты
home-part-severity = вопросы
home-part-aggravators = от чего хуже
home-part-weekly = опрос за неделю
home-part-baseline = повседневная жизнь
home-part-summary = мои ответы

home-today = Сегодня
home-plan = Мой план
home-progress = Мой прогресс
home-result = Мой результат
home-test = Проверить спину
home-test-again = Проверить снова
home-safety = Что мне делать сейчас
home-learn = Узнать больше
home-red-flags = Тревожные признаки
home-settings = Настройки
home-contact = Связь
home-help = Помощь

menu-open = Меню
assessment-left = Проверка спины осталась на середине. Продолжим?
assessment-anew = Начать заново
