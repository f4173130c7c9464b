### The learn library: lists, buttons and headings. What the topics say is in learn-*.ftl.

library-themes = Waaroor wil jy graag lees? Elke onderwerp is ’n paar kort kaarte.
# Variables:
#   $title (string) - the title of a theme, such as "Causes"
library-theme = <b>{ $title }</b>

# A button: a topic that fits the answers of this person.
# Variables:
#   $title (string) - the title of a topic, such as "What is a spasm?"
library-for-you = Vir jou: { $title }
# A button: a topic that was read to the end.
# Variables:
#   $title (string) - the title of a topic
library-read = ✓ { $title }
# A button below the last card.
# Variables:
#   $title (string) - the title of the topic that comes next
library-next-topic = Volgende: { $title }

# Variables:
#   $title (string) - the title of the topic
#   $number (number) - which card this is
#   $total (number) - how many there are
library-heading = <b>{ $title }</b> · { $number } van { $total }
# Variables:
#   $title (string) - the title of the topic
library-question-heading = <b>{ $title }</b> · ’n klein vragie
# Variables:
#   $title (string) - the title of the topic
library-finished = Jy het <b>{ $title }</b> gelees. Jy kan enige tyd met /learn daarheen terugkom.

library-next = Volgende
library-question = ’n Klein vragie
library-done = Klaar
library-again = Probeer weer
library-skip = Slaan oor
library-topics = Ander onderwerpe
library-all = Alle onderwerpe
