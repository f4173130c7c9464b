### The learn library: lists, buttons and headings. What the topics say is in learn-*.ftl.

library-themes = Sobre o que você quer ler? Cada assunto tem alguns cartões curtos.
# Variables:
#   $title (string) - the title of a theme, such as "Causes"
library-theme = <b>{ $title }</b>

# A button: a topic that fits the answers of this person.
# Variables:
#   $title (string) - the title of a topic, such as "What is a spasm?"
library-for-you = Para você: { $title }
# A button: a topic that was read to the end.
# Variables:
#   $title (string) - the title of a topic
library-read = ✓ { $title }
# A button below the last card.
# Variables:
#   $title (string) - the title of the topic that comes next
library-next-topic = A seguir: { $title }

# Variables:
#   $title (string) - the title of the topic
#   $number (number) - which card this is
#   $total (number) - how many there are
library-heading = <b>{ $title }</b> · { $number } de { $total }
# Variables:
#   $title (string) - the title of the topic
library-question-heading = <b>{ $title }</b> · uma pequena pergunta
# Variables:
#   $title (string) - the title of the topic
library-finished = Você leu <b>{ $title }</b>. Pode voltar a este assunto com /learn quando quiser.

library-next = Próximo
library-question = Uma pequena pergunta
library-done = Pronto
library-again = Tentar de novo
library-skip = Pular
library-topics = Outros assuntos
library-all = Todos os assuntos
