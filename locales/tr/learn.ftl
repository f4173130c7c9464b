### The learn library: lists, buttons and headings. What the topics say is in learn-*.ftl.

library-themes = Ne okumak istersiniz? Her konu birkaç kısa karttan oluşur.
# Variables:
#   $title (string) - the title of a theme, such as "Causes"
library-theme = <b>{ $title }</b>

# A button: a topic that fits the answers of this person.
# Variables:
#   $title (string) - the title of a topic, such as "What is a spasm?"
library-for-you = Size göre: { $title }
# A button: a topic that was read to the end.
# Variables:
#   $title (string) - the title of a topic
library-read = ✓ { $title }
# A button below the last card.
# Variables:
#   $title (string) - the title of the topic that comes next
library-next-topic = Sıradaki: { $title }

# Variables:
#   $title (string) - the title of the topic
#   $number (number) - which card this is
#   $total (number) - how many there are
library-heading = <b>{ $title }</b> · { $number } / { $total }
# Variables:
#   $title (string) - the title of the topic
library-question-heading = <b>{ $title }</b> · küçük bir soru
# Variables:
#   $title (string) - the title of the topic
library-finished = <b>{ $title }</b> konusunu okudunuz. /learn ile istediğiniz zaman geri dönebilirsiniz.

library-next = Sonraki
library-question = Küçük bir soru
library-done = Tamam
library-again = Yeniden dene
library-skip = Atla
library-topics = Diğer konular
library-all = Tüm konular
