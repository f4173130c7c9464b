### El plan: dónde está el paciente, qué sigue y a qué hora van los recordatorios.

# Variables:
#   $name (string) - el nombre de la fase
plan-phase = <b>Tu plan: { $name }</b>
# Variables:
#   $day (number) - qué día de la fase es hoy, desde 1
#   $least (number) - los días que dura como mínimo esta fase
plan-day-of =
    { $least ->
        [one] Hoy es el día { $day } de al menos { $least } día.
       *[other] Hoy es el día { $day } de al menos { $least } días.
    }
# Variables:
#   $day (number) - qué día de la fase es hoy, desde 1
plan-day = Hoy es tu día { $day } aquí.
# Variables:
#   $milestone (string) - la señal de que la fase ha hecho su trabajo
plan-milestone = Una buena señal en la que fijarte: { $milestone }
plan-limited = Por ahora solo te muestro pasos suaves, hasta que tu fisio mire una de tus respuestas.
plan-reminders = Recordatorios

## Lo que necesita la fase siguiente

# Variables:
#   $needs (string) - lo que falta, uno por línea
plan-needs =
    Antes de la fase siguiente falta todavía:
    { $needs }
# Variables:
#   $count (number) - cuántos registros más con poco dolor hacen falta
plan-needs-calm =
    { $count ->
        [one] • { $count } registro tranquilo más
       *[other] • { $count } registros tranquilos más
    }
# Variables:
#   $days (number) - cuántos días más dura como mínimo esta fase
plan-needs-days =
    { $days ->
        [one] • { $days } día más aquí
       *[other] • { $days } días más aquí
    }
# Variables:
#   $done (number) - cuántas sesiones se hicieron
#   $planned (number) - cuántas había
plan-needs-sessions = • La mayoría de las sesiones: { $done } de { $planned } hasta ahora
plan-needs-first-session = • Tu primera sesión aquí
plan-needs-flag-open = • Que tu fisio mire una de tus respuestas
plan-needs-held = • La palabra de tu fisio: por ahora te deja en esta fase
plan-needs-closed = • La palabra de tu fisio: por ahora deja cerrada la fase siguiente
plan-opens-bot = Después abro la fase siguiente tras tu próximo registro.
plan-opens-clinic = Después tu fisio abre la fase siguiente.
plan-with-physio = Esta parte la planifica tu fisio contigo y te dice cuándo sigues.
plan-opens-stay-well = Después toca seguir bien: caminar y dos ejercicios. El deporte y el trabajo pesado vienen luego con tu fisio.
plan-come-back = Si te vuelve a doler la espalda, toca «Me duele más otra vez». Para empezar de nuevo, revisa tu espalda desde el menú.
plan-later = Más adelante, con tu fisio
plan-later-how = El deporte y el trabajo pesado llegan al final. Esta parte se hace en la clínica, no en casa.
# Variables:
#   $name (string) - el nombre de lo que se hace
plan-later-part = <b>{ $name }</b>

## El comienzo

plan-time-ask = ¿A qué hora te lo recuerdo cada día? Elige más o menos cuándo. O escribe una hora, como 14:20, y la respeto.
# Variables:
#   $first (string) - la primera hora a la que puede llegar un recordatorio
#   $last (string) - cuándo empiezan las horas de silencio
plan-time-quiet = Escribo entre las { $first } y las { $last }, para que tus noches sean tranquilas.
# Variables:
#   $time (string) - una hora del día
plan-time-about = Hacia las { $time }
# Variables:
#   $when (string) - el día y la hora del primer recordatorio
plan-ready = Todo listo. Tu primer recordatorio llega el { $when }. Puedes hacer ya los pasos de hoy.
plan-ready-silent = Todo listo. Los recordatorios están apagados por ahora. Puedes hacer ya los pasos de hoy.
plan-today-now = Los pasos de hoy ahora
plan-change-days = Cambiar los días
plan-none-yet = Ahora mismo no hay plan. Empieza con una revisión de tu espalda, de unos diez minutos.
