### Pasos entre fases: qué movió al paciente y qué viene ahora. Se dice después de un registro.

# Variables:
#   $name (string) - el nombre de la fase nueva
#   $done (number) - cuántas sesiones se hicieron en la fase anterior
#   $planned (number) - cuántas sesiones había
move-forward =
    { $planned ->
        [one] <b>Un paso adelante: { $name }.</b> Tus últimos días fueron tranquilos y has hecho { $done } de { $planned } sesión. Los pasos nuevos empiezan mañana.
       *[other] <b>Un paso adelante: { $name }.</b> Tus últimos días fueron tranquilos y has hecho { $done } de { $planned } sesiones. Los pasos nuevos empiezan mañana.
    }
# Variables:
#   $name (string) - el nombre de la fase anterior, en la que está otra vez
move-back = Dos días seguidos fueron demasiado, así que damos un paso atrás: { $name }. Desde ahora los pasos son más suaves.
move-back-normal = Es normal y no es un fracaso. { $clinic } lo sabe y puede echarle un vistazo.
move-due = Has hecho lo que pide esta fase. El siguiente paso lo abre tu fisio, y ya he avisado a { $clinic }.
move-worse = Tu dolor ha sido alto dos veces seguidas. He avisado a { $clinic } para que tu fisio le eche un vistazo.
# Variables:
#   $name (string) - el nombre de la fase siguiente
move-opened = Tu fisio te ha abierto el siguiente paso: { $name }. Empieza cuando esté lo demás. En Mi plan ves lo que falta.
# Variables:
#   $name (string) - el nombre de la fase siguiente
move-opened-now = Tu fisio te ha abierto el siguiente paso: <b>{ $name }</b>. Empieza mañana.

## Seguir bien

move-stay-well = <b>Has completado todo el plan en casa.</b> Desde mañana se trata de seguir bien.
move-stay-well-walk = Camina cinco días a la semana. Empieza con 15 minutos y llega poco a poco a 30. Van con dos ejercicios pequeños.
move-stay-well-on = Ya no te hace falta un mensaje cada día. ¿Te escribo una vez a la semana? Para el deporte o el trabajo pesado, pregunta a tu fisio cómo seguir.

## Palabras amables

# Variables:
#   $days (number) - en cuántos días de la racha se hizo algo, 3 o más
day-streak = Ya van { $days } días con tus pasos. Un día libre de vez en cuando está bien.
finish-programme = Casi no te duele. Es un buen momento para seguir: los músculos aún necesitan unas semanas para estar firmes. Quien termina el plan suele tener menos espasmos después.
finish-read = Por qué ayuda terminar
