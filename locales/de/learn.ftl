### The learn library: lists, buttons and headings. What the topics say is in learn-*.ftl.

library-themes = Worüber möchten Sie lesen? Jedes Thema besteht aus ein paar kurzen Karten.
# Variables:
#   $title (string) - the title of a theme, such as "Causes"
library-theme = <b>{ $title }</b>

# A button: a topic that fits the answers of this person.
# Variables:
#   $title (string) - the title of a topic, such as "What is a spasm?"
library-for-you = Für Sie: { $title }
# A button: a topic that was read to the end.
# Variables:
#   $title (string) - the title of a topic
library-read = ✓ { $title }
# A button below the last card.
# Variables:
#   $title (string) - the title of the topic that comes next
library-next-topic = Weiter: { $title }

# Variables:
#   $title (string) - the title of the topic
#   $number (number) - which card this is
#   $total (number) - how many there are
library-heading = <b>{ $title }</b> · { $number } von { $total }
# Variables:
#   $title (string) - the title of the topic
library-question-heading = <b>{ $title }</b> · eine kleine Frage
# Variables:
#   $title (string) - the title of the topic
library-finished = Sie haben <b>{ $title }</b> gelesen. Mit /learn kommen Sie jederzeit dahin zurück.

library-next = Weiter
library-question = Eine kleine Frage
library-done = Fertig
library-again = Noch einmal
library-skip = Auslassen
library-topics = Andere Themen
library-all = Alle Themen
