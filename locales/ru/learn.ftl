### The learn library: lists, buttons and headings. What the topics say is in learn-*.ftl.

library-themes = О чём вы хотите почитать? Каждая тема — это несколько коротких карточек.
# Variables:
#   $title (string) - the title of a theme, such as "Causes"
library-theme = <b>{ $title }</b>

# A button: a topic that fits the answers of this person.
# Variables:
#   $title (string) - the title of a topic, such as "What is a spasm?"
library-for-you = Для вас: { $title }
# A button: a topic that was read to the end.
# Variables:
#   $title (string) - the title of a topic
library-read = ✓ { $title }
# A button below the last card.
# Variables:
#   $title (string) - the title of the topic that comes next
library-next-topic = Дальше: { $title }

# Variables:
#   $title (string) - the title of the topic
#   $number (number) - which card this is
#   $total (number) - how many there are
library-heading = <b>{ $title }</b> · { $number } из { $total }
# Variables:
#   $title (string) - the title of the topic
library-question-heading = <b>{ $title }</b> · небольшой вопрос
# Variables:
#   $title (string) - the title of the topic
library-finished = Тема <b>{ $title }</b> прочитана. Вернуться к ней можно в любой момент командой /learn.

library-next = Дальше
library-question = Небольшой вопрос
library-done = Готово
library-again = Попробовать снова
library-skip = Пропустить
library-topics = Другие темы
library-all = Все темы
