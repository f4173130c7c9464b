### Todo lo respondido, una vez más; cualquier cosa se puede corregir.

# Textos uno debajo de otro.
# Variables:
#   $items (string) - las líneas
lines = { $items }

summary-movements = <b>Tus respuestas, 1 de 3: los movimientos</b>
summary-activities = <b>Tus respuestas, 2 de 3: el día a día</b>
summary-pain = <b>Tus respuestas, 3 de 3: el dolor</b>
summary-right = Así es
summary-show-result = Todo bien, ver mi resultado
summary-correct = Cambiar una respuesta
summary-which = ¿Cuál quieres cambiar?

# Variables:
#   $what (string) - lo que se preguntó, como "Inclinarse a la izquierda"
#   $answer (string) - la respuesta, con las palabras de su botón
summary-line = • { $what }: <i>{ $answer }</i>
# Variables:
#   $what (string) - el movimiento que dolió
#   $pain (number) - cuánto dolió, de 0 a 10
summary-hurts = • { $what }: <i>Dolor, { $pain } de 10</i>
# Variables:
#   $what (string) - por qué dolor se preguntó
#   $number (number) - cuánto es, de 0 a 10
summary-number = • { $what }: <i>{ $number } de 10</i>
# Variables:
#   $what (string) - lo que se preguntó
#   $days (number) - hace cuántos días empezó, 0 es hoy
summary-days =
    { $days ->
        [0] • { $what }: <i>Hoy</i>
        [one] • { $what }: <i>Hace { $days } día</i>
       *[other] • { $what }: <i>Hace { $days } días</i>
    }

summary-about-pain-now = Dolor ahora
summary-about-pain-worst = Peor dolor de las últimas 24 horas
summary-about-kind = Cómo es el dolor
summary-about-spread = Hacia dónde va
summary-about-tingling = Hormigueo o zonas dormidas
summary-about-frequency = Cada cuánto hay espasmos
summary-about-days = Cuándo empezó
summary-about-trend = Cómo va
summary-about-avoids = Lo que evito por miedo al dolor

summary-record = Tus respuestas están completas.

## Los movimientos de las pruebas

movement-reach = Alcanzar los zapatos
movement-bend-left = Inclinarse a la izquierda
movement-bend-right = Inclinarse a la derecha
movement-turn-left = Girar a la izquierda
movement-turn-right = Girar a la derecha
movement-hinge = Inclinarse con la espalda plana

## Actividades

activity-dressing = Ponerse pantalón, calcetines o zapatos
activity-sitting = Estar 15 minutos en una silla
activity-getting-up = Levantarse de una silla
activity-bending = Inclinarse hacia delante
activity-walking = Caminar 10 minutos
activity-stairs = Escaleras o cuestas
activity-lifting = Levantar a un niño o una caja
activity-running = Correr o hacer deporte
