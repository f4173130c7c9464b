### Las citas de la clínica: el día, una cita, archivos de citas, el resumen del día y las ausencias.

clinic-open-visits = Citas
clinic-open-upload = Citas de un archivo
# Variables:
#   $patient (number) - the patient's number
clinic-alert-move-wanted = Paciente { $patient }: pide mover una cita.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-visit-cancelled = Paciente { $patient }: ha cancelado una cita.
clinic-matter-move-wanted = Pide otra hora para una cita.
clinic-matter-visit-cancelled = El paciente canceló una cita.

## Un día

clinic-visits = Citas
clinic-visits-today = Hoy
clinic-visits-tomorrow = Mañana
clinic-visits-upload = De un archivo
clinic-visits-report = Ausencias
# Variables:
#   $day (date) - the day
#   $count (number) - how many visits there are
clinic-visits-day =
    { $count ->
        [0] <b>{ $day }</b>: no hay citas.
        [one] <b>{ $day }</b>: una cita.
       *[other] <b>{ $day }</b>: { $count } citas.
    }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-open = { $time } { $reference }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-booked = { $time } { $reference }: sin respuesta
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-confirmed = { $time } { $reference }: confirmada
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-move-wanted = { $time } { $reference }: quiere otra hora
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-cancelled = { $time } { $reference }: cancelada
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-missed = { $time } { $reference }: no vino
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-done = { $time } { $reference }: vino

## Una cita

# Variables:
#   $reference (string) - the clinic's own reference of the patient
#   $when (string) - the day and time of the visit
clinic-visit = <b>{ $reference }</b>, { $when }
clinic-visit-gone = Esta cita ya no está en la lista.
clinic-visit-status-booked = Sin respuesta.
clinic-visit-status-confirmed = Confirmada por el paciente.
clinic-visit-status-move-wanted = El paciente quiere otra hora.
clinic-visit-status-cancelled = Cancelada.
clinic-visit-status-missed = No vino.
clinic-visit-status-done = El paciente vino.
# Variables:
#   $part (string) - the part of the day
#   $days (string) - the days that suit
clinic-visit-wish = Le viene bien: { $part }, { $days }.
clinic-visit-any-day = cualquier día
clinic-visit-first = Es una primera cita.
clinic-visit-not-joined = Nadie con esta referencia se ha unido todavía, así que no se envían avisos.
clinic-visit-came = Vino
clinic-visit-missed = No vino
clinic-visit-off = Anular
clinic-visit-off-ask = El paciente sabrá enseguida que esta cita se anula. ¿Seguro?
clinic-visit-off-sure = Sí, anular
clinic-visit-settled-done = Anotado: el paciente vino.
clinic-visit-settled-missed = Anotado que no vino. El paciente recibe unas palabras amables y puede pedir otra hora.
clinic-visit-settled-cancelled = La cita queda anulada y el paciente lo sabe.

## Archivos

upload-ask = Envíame el archivo con las citas.
upload-kinds = Puedo leer listas (CSV), calendarios (ICS) y paquetes FHIR (JSON). Nada cambia antes de que veas lo que contiene.
upload-too-large = Este archivo es demasiado grande para el chat, que admite 20 MB. Usa la línea de comandos.
upload-reading = Estoy leyendo el archivo. Te escribo en cuanto sepa lo que contiene.
upload-taking = Estoy guardando las citas. Te escribo cuando estén todas.
upload-dropped = Bien, nada ha cambiado.
upload-over = Este archivo ya se guardó o se descartó. Envíalo otra vez.
upload-another = Otro archivo
upload-cancel = Cancelar
# Variables:
#   $count (number) - how many visits the file holds
#   $new (number) - how many are new
#   $changed (number) - how many have changed
#   $cancelled (number) - how many are cancelled
#   $unchanged (number) - how many are as before
#   $refused (number) - how many lines are left out
upload-read = { $count } citas leídas: { $new } nuevas, { $changed } cambiadas, { $cancelled } canceladas, { $unchanged } como antes, { $refused } rechazadas.
# Variables:
#   $number (number) - the number of the line in the file
#   $reason (string) - why it is left out
upload-line = Línea { $number }: { $reason }
# Variables:
#   $count (number) - how many refused lines are not shown
upload-more =
    { $count ->
        [one] Hay otra línea rechazada.
       *[other] Hay { $count } líneas rechazadas más.
    }
upload-nothing = No hay nada que guardar.
# Variables:
#   $count (number) - how many visits are taken
upload-take =
    { $count ->
        [one] Guardarla
       *[other] Guardar las { $count }
    }
# Variables:
#   $count (number) - how many visits were taken
upload-taken =
    { $count ->
        [one] Hecho: una cita guardada. Sus avisos están listos.
       *[other] Hecho: { $count } citas guardadas. Sus avisos están listos.
    }
# Variables:
#   $reason (string) - why the file cannot be read
upload-refused = No puedo leer este archivo. { $reason }

## Por qué se rechaza un archivo o una línea

import-empty = El archivo está vacío.
# Variables:
#   $longest (string) - the most megabytes that are read
import-too-large = Tiene más de { $longest } MB.
import-not-readable = No es una lista, un calendario ni un paquete FHIR que yo conozca.
import-not-fetched = Telegram no me dio el archivo. Envíalo otra vez.
# Variables:
#   $column (string) - the name of the column
import-no-column = No tiene la columna «{ $column }».
# Variables:
#   $column (string) - the name of the column
import-column-twice = Dos columnas significan «{ $column }».
import-broken-line = la línea no se puede leer.
# Variables:
#   $count (string) - how many cells the line has
import-too-many-cells = tiene { $count } celdas, más que la primera línea.
# Variables:
#   $value (string) - what stands in the file
#   $longest (string) - how many letters are allowed
import-cell-too-long = «{ $value }» tiene más de { $longest } letras.
import-no-reference = sin referencia.
import-no-date = sin fecha.
# Variables:
#   $value (string) - what stands in the file
import-no-such-date = la fecha «{ $value }» no existe.
# Variables:
#   $value (string) - what stands in the file
import-bad-date = «{ $value }» no es una fecha que yo conozca. Escríbela así: 2026-03-09.
import-no-time = sin hora.
# Variables:
#   $value (string) - what stands in the file
import-bad-time = «{ $value }» no es una hora que yo conozca. Escríbela así: 14:20.
# Variables:
#   $value (string) - what stands in the file
#   $zone (string) - the time zone
import-skipped-time = los relojes de { $zone } se saltan { $value }.
import-ends-first = termina antes de empezar.
import-lasts-too-long = dura más de un día.
# Variables:
#   $value (string) - what stands in the file
import-bad-status = no conozco el estado «{ $value }».
# Variables:
#   $value (string) - what stands in the file
import-bad-zone = no conozco la zona horaria «{ $value }».
import-no-uid = no tiene un número propio.
import-bad-rule = no entiendo cómo se repite.
# Variables:
#   $value (string) - what stands in the file
import-other-resource = «{ $value }» no es una cita.
# Variables:
#   $value (string) - the name of the field
import-bad-field = su campo «{ $value }» no se puede leer.
import-twice = la misma cita está dos veces en el archivo.

## El resumen del día y las ausencias

# Variables:
#   $day (date) - the day that the visits are on
#   $confirmed (number) - how many are confirmed
#   $moved (number) - how many patients want another time
#   $cancelled (number) - how many are cancelled
#   $silent (number) - how many have no answer
clinic-summary = <b>{ $day }</b>: { $confirmed } confirmadas, { $moved } quieren otra hora, { $cancelled } canceladas, { $silent } sin respuesta.
clinic-summary-silent = Sin respuesta todavía:
# Variables:
#   $days (number) - how many days are looked at
#   $over (number) - of how many visits staff noted who came
#   $missed (number) - how many of them were missed
#   $percent (number) - how many that is in a hundred
clinic-no-shows = En los últimos { $days } días faltaron a { $missed } de { $over } citas ({ $percent } %).
# Variables:
#   $count (number) - how many visits are over without a note
clinic-no-shows-unnoted =
    { $count ->
        [one] Otra cita ya pasó y nadie anotó si el paciente vino.
       *[other] Otras { $count } citas ya pasaron y nadie anotó si el paciente vino.
    }
clinic-no-shows-wordings = Cómo fue cada texto de los avisos:
# Variables:
#   $variant (number) - the number of the wording
#   $sent (number) - for how many visits it was sent
#   $confirmed (number) - how many of them were confirmed
#   $missed (number) - how many of them were missed
clinic-no-shows-variant = Texto { $variant }: { $sent } citas, { $confirmed } confirmadas, { $missed } faltas

## En el registro

audit-visit-done = marcó una cita como hecha
audit-visit-missed = marcó una cita como perdida
audit-visit-cancelled = anuló una cita
audit-visits-taken = guardó citas de un archivo
