### The learn library: lists, buttons and headings. What the topics say is in learn-*.ftl.

library-themes = Sur quoi voulez-vous lire ? Chaque sujet tient en quelques courtes fiches.
# Variables:
#   $title (string) - the title of a theme, such as "Causes"
library-theme = <b>{ $title }</b>

# A button: a topic that fits the answers of this person.
# Variables:
#   $title (string) - the title of a topic, such as "What is a spasm?"
library-for-you = Pour vous : { $title }
# A button: a topic that was read to the end.
# Variables:
#   $title (string) - the title of a topic
library-read = ✓ { $title }
# A button below the last card.
# Variables:
#   $title (string) - the title of the topic that comes next
library-next-topic = Ensuite : { $title }

# Variables:
#   $title (string) - the title of the topic
#   $number (number) - which card this is
#   $total (number) - how many there are
library-heading = <b>{ $title }</b> · { $number } sur { $total }
# Variables:
#   $title (string) - the title of the topic
library-question-heading = <b>{ $title }</b> · une petite question
# Variables:
#   $title (string) - the title of the topic
library-finished = Vous avez lu <b>{ $title }</b>. Vous pouvez y revenir à tout moment avec /learn.

library-next = Suivant
library-question = Une petite question
library-done = Terminé
library-again = Réessayer
library-skip = Passer
library-topics = Autres sujets
library-all = Tous les sujets
