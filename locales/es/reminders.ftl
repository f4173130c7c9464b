### Recordatorios: cuándo llegan y cómo cambiarlos o dejarlos descansar.

# Variables:
#   $day (string) - un día de la semana
weekday = { $day }

# Variables:
#   $time (string) - la hora del recordatorio
reminders-are-daily = Te lo recuerdo <b>cada día</b> a las { $time }.
# Variables:
#   $time (string) - la hora del recordatorio
#   $days (string) - días de la semana, como lista
reminders-are-on-days = Te lo recuerdo a las { $time } estos días: { $days }.
# Variables:
#   $time (string) - la hora del recordatorio
#   $day (string) - un día de la semana
reminders-are-weekly = Te lo recuerdo <b>una vez por semana</b> a las { $time }. El día es { $day }.
reminders-in-the-hour = Puede llegar hasta una hora más tarde.
# Variables:
#   $until (string) - la fecha del próximo recordatorio posible
reminders-are-paused = Los recordatorios descansan hasta el { $until }. Puedes terminar la pausa cuando quieras.
reminders-are-off = Los recordatorios descansan hasta que los actives otra vez.
reminders-are-stopped = Todo está en silencio porque lo pediste. Aquí puedes activar otra vez los recordatorios.
reminders-need-plan = Empiezan con tu plan.

reminders-change-time = Cambiar la hora
reminders-change-days = Cambiar los días
reminders-change-rhythm = Cada cuánto
reminders-pause-some = Hacer una pausa
reminders-resume = Recordármelo otra vez
reminders-all = Listo

reminders-days = ¿Qué días puedo escribirte? Los días con ✓ están activos. Toca un día para cambiarlo.
# Variables:
#   $day (string) - un día de la semana
reminders-day-on = ✓ { $day }
# Variables:
#   $day (string) - un día de la semana
reminders-day-off = { $day }
reminders-one-day = Tiene que quedar un día. Si no quieres ninguno, elige una pausa.

reminders-rhythm = ¿Cada cuánto te lo recuerdo?
reminders-daily = Cada día
reminders-weekly = Cada semana
reminders-rest = Descansar

reminders-pause = ¿Cuánto tiempo descansan los recordatorios?
# Variables:
#   $days (number) - cuántos días
reminders-pause-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
reminders-pause-open = Hasta que yo lo diga
