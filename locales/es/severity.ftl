### Cuánto limita la espalda el día: diecisiete preguntas cortas, una por pantalla.

# Variables:
#   $number (number) - qué pregunta es
#   $total (number) - cuántas hay
severity-progress = Tu día: pregunta { $number } de { $total }

## Actividades

severity-ask-dressing = ¿Cómo te va al ponerte los pantalones, los calcetines o los zapatos?
severity-ask-sitting = ¿Cómo te va al estar 15 minutos en una silla?
severity-ask-getting-up = ¿Cómo te va al levantarte de una silla?
severity-ask-bending = ¿Cómo te va al inclinarte hacia delante?
severity-ask-walking = ¿Cómo te va al caminar 10 minutos?
severity-ask-stairs = ¿Cómo te va al subir escaleras o una cuesta?
severity-ask-lifting = ¿Cómo te va al levantar a un niño o una caja?
severity-ask-running = ¿Cómo te va al correr o hacer deporte?

severity-level-no-trouble = Sin problema
severity-level-some-pain = Algo de dolor
severity-level-very-painful = Mucho dolor
severity-level-cannot = No puedo hacerlo
severity-level-not-done = Esto no lo hago

## Dolor

severity-ask-pain-now = ¿Cuánto dolor tienes ahora mismo? 0 es nada de dolor, 10 es el peor que te puedas imaginar.
severity-ask-pain-worst = ¿Cuánto fue en el peor momento de las últimas 24 horas? 0 es nada de dolor, 10 es el peor que te puedas imaginar.
severity-ask-kind = ¿Cómo es el dolor?
severity-kind-dull = Sordo y continuo
severity-kind-sharp = Agudo y de repente
severity-kind-both = De las dos formas
severity-ask-spread = ¿Hacia dónde va el dolor?
severity-spread-low-back = Se queda en la zona lumbar
severity-spread-hips-buttocks = A las caderas o las nalgas
severity-spread-up-the-back = Sube por la espalda
severity-spread-leg-above-knee = Baja por la pierna, sin pasar la rodilla
severity-spread-leg-below-knee = Baja por la pierna y pasa la rodilla
severity-ask-tingling = ¿Notas además hormigueo o zonas dormidas?

## Este espasmo y los de antes

severity-ask-frequency = ¿Cada cuánto te vienen los espasmos?
severity-frequency-first = Es el primero
severity-frequency-yearly = Una vez al año o menos
severity-frequency-few-months = Cada pocos meses
severity-frequency-monthly = Cada mes
severity-frequency-weekly = Cada semana
severity-frequency-constant = Todo el tiempo
severity-ask-days = ¿Cuándo empezó este? También puedes escribir hace cuántos días fue.
severity-days-today = Hoy
severity-days-some-days = Hace de uno a tres días
severity-days-half-a-week = Hace de cuatro a seis días
severity-days-a-week = Hace una semana
severity-days-two-weeks = Hace dos semanas
severity-days-a-month = Hace cuatro semanas o más
severity-ask-trend = ¿Cómo va?
severity-trend-easing = Va mejorando
severity-trend-same = Sigue igual
severity-trend-worse = Va a peor
severity-ask-avoids = ¿Hay movimientos que evitas por miedo al dolor?

severity-record = Las preguntas sobre tu día están respondidas.
