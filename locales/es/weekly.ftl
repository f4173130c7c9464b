### La revisión semanal.

weekly-offer = Toca tu revisión semanal. Lleva unos tres minutos.
weekly-start = Empezar

# Variables:
#   $number (number) - qué pregunta es
#   $total (number) - cuántas hay
weekly-progress = Tu semana: pregunta { $number } de { $total }
weekly-record = Las preguntas sobre tu semana están respondidas.

# Variables:
#   $score (number) - la media de las tres respuestas, de 0 a 10 con un decimal
weekly-score = Gracias. Tu número de esta semana es <b>{ $score }</b> de 10. Cuanto más bajo, mejor.
weekly-first = Es el primero. Desde la próxima semana podré mostrarte cómo cambia.
# Variables:
#   $first (number) - el número de la primera semana, de 0 a 10 con un decimal
weekly-better = Empezaste en { $first }. Es un paso claro hacia delante.
# Variables:
#   $first (number) - el número de la primera semana, de 0 a 10 con un decimal
weekly-same = Empezaste en { $first }, así que está más o menos igual. Muchas espaldas tardan unas semanas. Los pasos pequeños cuentan.
# Variables:
#   $first (number) - el número de la primera semana, de 0 a 10 con un decimal
weekly-higher = Empezaste en { $first }, así que ahora está más alto. Los altibajos son normales. Si sigue así, habla con tu fisio.
