### La vida diaria al inicio y en la sexta semana. Las frases están en questionnaires.ftl.

baseline-offer = ¿Puedo preguntarte cómo cambia la espalda tu vida diaria? Son 24 frases para marcar y hasta tres cosas para puntuar. Lleva unos cuatro minutos. Puedes decir que no.
baseline-week-six = Han pasado seis semanas. ¿Puedo preguntar otra vez por tu vida diaria, para ver qué ha cambiado? Lleva unos cuatro minutos.
baseline-begin = Sí, adelante
baseline-decline = No, gracias
baseline-declined = Está bien. Tu plan no lo necesita.

# Variables:
#   $number (number) - qué página es
#   $total (number) - cuántas hay
baseline-page = Tu vida diaria hoy: página { $number } de { $total }
baseline-next-page = Página siguiente
baseline-page-before = Página anterior
# Variables:
#   $number (number) - el número de la frase, de 1 a 24
#   $statement (string) - la frase publicada
baseline-statement = { $number }. { $statement }
# Variables:
#   $number (number) - el número de la frase, de 1 a 24
#   $statement (string) - la frase publicada
baseline-statement-ticked = ✓ <b>{ $number }. { $statement }</b>

baseline-pick = Toca hasta tres.
baseline-pick-full = Ya tienes tres. Toca una para quitarla.
# Variables:
#   $activity (string) - una actividad, como «Levantarse de una silla»
baseline-activity = <b>{ $activity }</b>

baseline-record = Las preguntas sobre tu vida diaria están respondidas.
baseline-thanks = Gracias. Tu fisio puede ver tus respuestas.
# Variables:
#   $score (number) - cuántas frases están marcadas, de 0 a 24
baseline-rmdq-first = Has marcado { $score } de 24 frases. Vuelvo a preguntar en la sexta semana, para ver qué ha cambiado.
# Variables:
#   $score (number) - cuántas frases están marcadas, de 0 a 24
#   $first (number) - cuántas eran al inicio
baseline-rmdq-recovered = Has marcado { $score } de 24 frases; al inicio fueron { $first }. La espalda apenas limita ya tu día.
# Variables:
#   $score (number) - cuántas frases están marcadas, de 0 a 24
#   $first (number) - cuántas eran al inicio
baseline-rmdq-better = Has marcado { $score } de 24 frases; al inicio fueron { $first }. Es un paso claro hacia delante.
# Variables:
#   $score (number) - cuántas frases están marcadas, de 0 a 24
#   $first (number) - cuántas eran al inicio
baseline-rmdq-same = Has marcado { $score } de 24 frases; al inicio fueron { $first }. Está más o menos igual. Háblalo con tu fisio.
# Variables:
#   $score (number) - cuántas frases están marcadas, de 0 a 24
#   $first (number) - cuántas eran al inicio
baseline-rmdq-worse = Has marcado { $score } de 24 frases; al inicio fueron { $first }. Háblalo con tu fisio, por favor.
# Variables:
#   $score (number) - la media de las actividades, de 0 a 10 con un decimal
baseline-psfs-first = Tus actividades: { $score } de 10. Aquí, cuanto más, mejor.
# Variables:
#   $score (number) - la media de las actividades, de 0 a 10 con un decimal
#   $first (number) - la media del inicio
baseline-psfs-better = Tus actividades: { $score } de 10; al inicio, { $first }. Ya puedes hacer claramente más.
# Variables:
#   $score (number) - la media de las actividades, de 0 a 10 con un decimal
#   $first (number) - la media del inicio
baseline-psfs-same = Tus actividades: { $score } de 10; al inicio, { $first }. Está más o menos igual.
# Variables:
#   $score (number) - la media de las actividades, de 0 a 10 con un decimal
#   $first (number) - la media del inicio
baseline-psfs-worse = Tus actividades: { $score } de 10; al inicio, { $first }. Háblalo con tu fisio, por favor.
