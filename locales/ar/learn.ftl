### The learn library: lists, buttons and headings. What the topics say is in learn-*.ftl.

library-themes = عن ماذا نقرأ؟ كل موضوع بضع بطاقات قصيرة.
# Variables:
#   $title (string) - the title of a theme, such as "Causes"
library-theme = <b>{ $title }</b>

# A button: a topic that fits the answers of this person.
# Variables:
#   $title (string) - the title of a topic, such as "What is a spasm?"
library-for-you = لك: { $title }
# A button: a topic that was read to the end.
# Variables:
#   $title (string) - the title of a topic
library-read = ✓ { $title }
# A button below the last card.
# Variables:
#   $title (string) - the title of the topic that comes next
library-next-topic = التالي: { $title }

# Variables:
#   $title (string) - the title of the topic
#   $number (number) - which card this is
#   $total (number) - how many there are
library-heading = <b>{ $title }</b> · { $number } من { $total }
# Variables:
#   $title (string) - the title of the topic
library-question-heading = <b>{ $title }</b> · سؤال صغير
# Variables:
#   $title (string) - the title of the topic
library-finished = انتهت بطاقات <b>{ $title }</b>. يمكنك العودة إليها بالأمر /learn في أي وقت.

library-next = التالي
library-question = سؤال صغير
library-done = تم
library-again = محاولة أخرى
library-skip = تخطي
library-topics = مواضيع أخرى
library-all = كل المواضيع
