### The learn library: lists, buttons and headings. What the topics say is in learn-*.ftl.

library-themes = What would you like to read about? Each topic is a few short cards.
# Variables:
#   $title (string) - the title of a theme, such as "Causes"
library-theme = <b>{ $title }</b>

# A button: a topic that fits the answers of this person.
# Variables:
#   $title (string) - the title of a topic, such as "What is a spasm?"
library-for-you = For you: { $title }
# A button: a topic that was read to the end.
# Variables:
#   $title (string) - the title of a topic
library-read = ✓ { $title }
# A button below the last card.
# Variables:
#   $title (string) - the title of the topic that comes next
library-next-topic = Next: { $title }

# Variables:
#   $title (string) - the title of the topic
#   $number (number) - which card this is
#   $total (number) - how many there are
library-heading = <b>{ $title }</b> · { $number } of { $total }
# Variables:
#   $title (string) - the title of the topic
library-question-heading = <b>{ $title }</b> · a small question
# Variables:
#   $title (string) - the title of the topic
library-finished = You have read <b>{ $title }</b>. You can come back to it with /learn at any time.

library-next = Next
library-question = A small question
library-done = Done
library-again = Try again
library-skip = Skip
library-topics = Other topics
library-all = All topics
