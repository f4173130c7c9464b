### La biblioteca: listas, botones y encabezados. Lo que dicen los temas está en learn-*.ftl.

library-themes = ¿Sobre qué quieres leer? Cada tema son unas pocas tarjetas cortas.
# Variables:
#   $title (string) - el título de un bloque, como «Causas»
library-theme = <b>{ $title }</b>

# Un botón: un tema que encaja con las respuestas de esta persona.
# Variables:
#   $title (string) - el título de un tema, como «¿Qué es un espasmo?»
library-for-you = Para ti: { $title }
# Un botón: un tema leído hasta el final.
# Variables:
#   $title (string) - el título de un tema
library-read = ✓ { $title }
# Un botón debajo de la última tarjeta.
# Variables:
#   $title (string) - el título del tema que sigue
library-next-topic = Sigue: { $title }

# Variables:
#   $title (string) - el título del tema
#   $number (number) - qué tarjeta es
#   $total (number) - cuántas hay
library-heading = <b>{ $title }</b> · { $number } de { $total }
# Variables:
#   $title (string) - el título del tema
library-question-heading = <b>{ $title }</b> · una pregunta corta
# Variables:
#   $title (string) - el título del tema
library-finished = Has leído <b>{ $title }</b>. Puedes volver con /learn cuando quieras.

library-next = Siguiente
library-question = Una pregunta corta
library-done = Listo
library-again = Probar otra vez
library-skip = Saltar
library-topics = Otros temas
library-all = Todos los temas
