### Botones y respuestas cortas que comparten todas las partes de la conversación.

## Moverse por las preguntas

nav-back = Atrás
nav-leave = Parar por ahora
nav-go-on = Seguir
nav-resume = Seguir donde estaba
nav-not-now = Ahora no
nav-share-location = Compartir mi ubicación

## Respuestas simples

answer-yes = Sí
answer-no = No
answer-not-sure = No estoy seguro

# Variables:
#   $number (number) - un punto de la escala de 0 a 10
number = { $number }

# Variables:
#   $place (string) - el nombre de un lugar, en el idioma de quien lee
place = { $place }

## Listas para marcar

# Un botón de una lista, cuando está marcado.
# Variables:
#   $item (string) - lo que dice el botón
ticked = ✓ { $item }
tick-how = Toca todo lo que encaje. Toca otra vez para quitarlo.
tick-done = Listo
tick-none = Ninguna de estas

## Cuando algo no encaja aquí

answer-not-understood = No te he entendido. Usa un botón de abajo o escribe lo que dice.
answer-moved-on = Esa pregunta ya está respondida. Aquí es donde estamos.
answer-forged = No conozco ese botón. Aquí es donde estamos.
answer-no-back = Esta es la primera pregunta, así que desde aquí no se puede volver.
answer-unknown-command = No conozco esa orden. Aquí es donde estamos. El menú está en /help.
answer-media = Solo puedo leer texto, botones y una ubicación compartida. Aquí es donde estamos.
answer-edited = Me quedo con tu primera respuesta. Para cambiarla, usa Atrás o envía un mensaje nuevo.
answer-led-back = He recibido una actualización desde la última vez y una pregunta ha cambiado. Te he traído de vuelta al menú. Tus respuestas están a salvo.
answer-fault = Algo ha fallado por mi parte. Tu mensaje está guardado. Toca /start para seguir o llama a { $clinic }.
