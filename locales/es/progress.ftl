### El progreso: una imagen de los días hasta hoy y el texto debajo, que debe bastar por sí solo.

# Variables:
#   $days (number) - cuántos días son, desde la primera respuesta hasta hoy
#   $done (number) - en cuántos días se hicieron todos los ejercicios
#   $some (number) - en cuántos días se hizo una parte
progress-days =
    { $days ->
        [one] <b>Tu primer día.</b>
       *[other] <b>Tus { $days } días hasta hoy.</b>
    }
    Sesiones hechas: { $done }. Hechas en parte: { $some }.
# Variables:
#   $pain (number) - el dolor medio de la primera semana, de 0 a 10 con un decimal
progress-pain-so-far = Hasta ahora tu dolor es de { $pain } de 10 de media. Después de dos semanas podré mostrarte cómo cambia.
# Variables:
#   $first (number) - el dolor medio de la primera semana, de 0 a 10 con un decimal
#   $latest (number) - el dolor medio de los últimos siete días, de 0 a 10 con un decimal
progress-pain = Dolor en tu primera semana: { $first } de 10. En los últimos siete días: { $latest } de 10.
progress-pain-better = Es un cambio claro a mejor.
progress-pain-same = Es más o menos lo mismo. Muchas espaldas tardan unas semanas, y los pasos pequeños cuentan.
progress-pain-worse = Es más que al principio. Háblalo con tu fisio, por favor.
# Variables:
#   $name (string) - el nombre de la fase
progress-phase = Dónde estás ahora: { $name }.
# Variables:
#   $first (number) - el número de la primera revisión semanal, de 0 a 10 con un decimal
#   $now (number) - el número de la última
progress-peg = Tu número de la semana era { $first } al principio y ahora es { $now }. Cuanto más bajo, mejor.
# Variables:
#   $first (number) - cuántas frases encajaban al principio, de 0 a 24
#   $now (number) - cuántas encajaron la última vez
progress-rmdq = De las 24 frases sobre tu día, { $first } encajaban al principio y { $now } la última vez.
progress-record = Tu progreso hasta hoy:
progress-next = Así ha ido hasta ahora. ¿Qué quieres hacer?
progress-none-yet = Todavía no hay nada que mostrar. Empieza con tu primera respuesta después de los ejercicios.

## Palabras en la imagen

chart-title = Tu progreso
chart-pain = Dolor, de 0 a 10
chart-go-on = Sigue
chart-do-less = Haz menos
chart-stop = Para por hoy
chart-phase = Fase
chart-stay-well = Seguir bien
chart-sessions = Sesiones
chart-done = Hecha
chart-some = En parte
chart-could-not = No pude
chart-skipped = No la hice
chart-no-answer = Sin respuesta
chart-by-week = Cada punto y cada columna es una semana.
chart-no-check-in = Aquí verás tu primer registro.
