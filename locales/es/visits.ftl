### Citas: la lista, una cita, sus avisos y lo que se dice cuando la clínica cambia una.

## La lista y una cita

visits-list = <b>Tus próximas citas</b>
visits-none = No tengo ninguna cita pendiente. Puedes pedir una a { $clinic }.
visits-all = Todas mis citas
visit-ask = Pedir una cita
visit-ask-again = Pedir otra hora
visit-before = Antes
visit-after = Después
# Variables:
#   $when (string) - the day and time of the visit
visit-open = { $when }
# Variables:
#   $when (string) - the day and time of the visit
visit-line-booked = { $when }: dinos si puedes venir, por favor.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-confirmed = { $when }: dijiste que vienes.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-move-wanted = { $when }: pediste otra hora.
# Variables:
#   $place (string) - where the visit is, as the clinic wrote it
visit-place = Lugar: { $place }
visit-gone = Esta cita ha cambiado o ya pasó. En tu lista ves lo que vale ahora.
visit-confirm = Sí, voy
visit-move = Otra hora
visit-cancel = No puedo ir
visit-calendar = Añadir al calendario
visit-keep = Dejarla como está
visit-confirmed = Bien, he dicho a { $clinic } que vienes. Nos vemos entonces.
visit-sent = Abre el archivo para poner la cita en tu calendario.
# Variables:
#   $when (string) - the day and time of the visit
visit-file = Tu cita: { $when }.
visit-file-title = Cita en { $clinic }

## Otra hora

# Variables:
#   $when (string) - the day and time of the visit
visit-move-part = Tu cita es el { $when }. ¿Cuándo te vendría mejor?
visit-move-days = ¿Qué días te vienen bien? Toca todos los que quieras, o ninguno si te da igual.
# Variables:
#   $day (string) - the name of a weekday
visit-day = { $day }
# Variables:
#   $day (string) - the name of a weekday
visit-day-taken = ✓ { $day }
visit-move-ask = Pedir otra hora
visit-asked = Se lo he dicho a { $clinic }. Buscarán otra hora contigo. Hasta entonces vale la hora de antes.

## Cancelar

# Variables:
#   $when (string) - the day and time of the visit
visit-cancel-ask = ¿Cancelo tu cita del { $when }? Así otra persona puede usar esa hora.
visit-cancel-sure = Sí, cancélala
visit-cancelled-done = Tu cita está cancelada y { $clinic } lo sabe. Gracias por avisar a tiempo.

## Avisos

# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-72h = Tienes una cita en { $clinic }: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-extra = Un aviso sobre tu cita en { $clinic }: { $when }. Tenemos ganas de verte.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-24h = Tu cita en { $clinic } es pronto: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-2h = Ya casi es la hora de tu cita en { $clinic }: { $when }.
visit-nudge-ask-1 = ¿Vas a venir?
visit-nudge-ask-2 = Si no puedes venir, con un toque ahora das la hora a alguien que espera.
visit-nudge-ask-3 = Tu fisio guarda esta hora solo para ti. ¿Contamos contigo?
visit-nudge-confirmed = Dijiste que vienes. Si ha cambiado algo, dínoslo aquí.
visit-nudge-move-wanted = Pediste otra hora. Hasta que { $clinic } la encuentre, vale esta.

## Cuando la clínica cambia una cita

# Variables:
#   $when (string) - the day and time of the visit
visit-cancelled = { $clinic } ha cancelado tu cita del { $when }. No hace falta que vengas.
# Variables:
#   $when (string) - the new day and time of the visit
visit-moved = Tu cita tiene nueva hora: { $when }. ¿Te viene bien?
# Variables:
#   $when (string) - the day and time of the visit
visit-missed = No te vimos el { $when }. Puede pasar. ¿Quieres otra hora?

## El aviso de última hora

visit-nudges-off = Te aviso de una cita tres días antes y un día antes. También puedo hacerlo dos horas antes.
visit-nudges-on = Te aviso de una cita tres días, un día y dos horas antes.
visit-nudges-turn-on = También dos horas antes
visit-nudges-turn-off = Sin el de dos horas antes
settings-visits = Avisos de citas
