### Difusiones: noticias de la clínica a muchos pacientes, tal como las escribe y sigue el equipo.

## La lista y una difusión

broadcasts-open = Difusiones
broadcasts-list = <b>Difusiones</b>, la más nueva primero.
broadcasts-none = Todavía no se ha enviado ninguna difusión.
broadcasts-new = Escribir una nueva
broadcasts-all = Todas las difusiones
broadcasts-earlier = Anteriores
broadcasts-later = Siguientes
# Variables:
#   $number (number) - el número de la difusión
#   $words (string) - sus primeras palabras
broadcasts-title =
    <b>Difusión { $number }</b>
    { $words }
# Variables:
#   $number (number) - el número de la difusión
#   $state (string) - cómo va, en una palabra
#   $words (string) - sus primeras palabras
broadcasts-row = { $number }: { $state }. { $words }
# Variables:
#   $number (number) - el número de la difusión
broadcasts-row-open = Abrir { $number }
broadcasts-is-scheduled = prevista
broadcasts-is-running = en camino
broadcasts-is-paused = en pausa
broadcasts-is-cancelled = cancelada
broadcasts-is-done = terminada
# Variables:
#   $count (number) - a cuántos pacientes llegaría
#   $start (string) - cuándo empieza
broadcasts-scheduled =
    { $count ->
        [one] Prevista: { $start }, para { $count } paciente.
       *[other] Prevista: { $start }, para { $count } pacientes.
    }
# Variables:
#   $count (number) - a cuántos pacientes llegaría
#   $percent (number) - cuánto está hecho
broadcasts-running =
    { $count ->
        [one] En camino a { $count } paciente: { $percent } % hecho.
       *[other] En camino a { $count } pacientes: { $percent } % hecho.
    }
# Variables:
#   $percent (number) - cuánto está hecho
broadcasts-paused = En pausa al { $percent } %. No se envía nada más hasta que sigas.
broadcasts-cancelled = Cancelada. No se envía nada más.
# Variables:
#   $start (string) - cuándo empezó
broadcasts-done = Terminada. Empezó el { $start }.
broadcasts-pause = Pausar
broadcasts-resume = Seguir
broadcasts-cancel = Cancelarla
# Variables:
#   $number (number) - el número de la difusión
#   $words (string) - sus primeras palabras
broadcasts-sure =
    ¿Cancelar la difusión { $number }? Quien no la ha recibido ya no la recibe.
    { $words }
broadcasts-keep = Dejarla
broadcasts-cancel-sure = Sí, cancelarla
broadcasts-refresh = Mirar otra vez
broadcasts-ledger = Envíame la lista
# Variables:
#   $number (number) - el número de la difusión
broadcasts-ledger-sent = Aquí está quién recibió la difusión { $number }, por número de paciente.

## Qué pasó con los mensajes

# Variables:
#   $count (number) - cuántos pacientes
broadcasts-count-delivered = Entregados: { $count }
# Variables:
#   $count (number) - cuántos pacientes
broadcasts-count-waiting = En espera: { $count }
# Variables:
#   $count (number) - cuántos pacientes
broadcasts-count-blocked = Bloquearon el bot: { $count }
# Variables:
#   $count (number) - cuántos pacientes
broadcasts-count-stopped = Pidieron silencio: { $count }
# Variables:
#   $count (number) - cuántos pacientes
broadcasts-count-no-consent = No quieren noticias: { $count }
# Variables:
#   $count (number) - cuántos pacientes
broadcasts-count-gone = Dejaron Telegram: { $count }
# Variables:
#   $count (number) - cuántos pacientes
broadcasts-count-unknown = Quizá lo recibieron: { $count }
# Variables:
#   $count (number) - cuántos pacientes
broadcasts-count-failed = Fallidos: { $count }
# Variables:
#   $count (number) - cuántos pacientes
broadcasts-count-dropped = Sin enviar, porque se canceló: { $count }

## Escribir una

# Variables:
#   $language (string) - el nombre de un idioma
compose-write = ¿Qué quieres decir en { $language }? Escríbelo en un solo mensaje. Los enlaces funcionan; no hay otro formato.
# Variables:
#   $most (number) - cuántos caracteres caben
compose-too-long = Es demasiado largo. En un mensaje caben { $most } caracteres, y menos con una imagen.
# Variables:
#   $most (number) - cuántos caracteres caben bajo una imagen
compose-too-long-for-picture = Bajo una imagen caben { $most } caracteres. Acorta el texto o sigue sin imagen.
compose-languages = ¿Hace falta otro idioma? Los pacientes cuyo idioma falta reciben el primero.
# Variables:
#   $language (string) - el nombre de un idioma
compose-add = Añadir { $language }
# Variables:
#   $language (string) - el nombre de un idioma
compose-change = Cambiar { $language }
# Variables:
#   $language (string) - el nombre de un idioma
#   $words (string) - las primeras palabras del texto
compose-text =
    <b>{ $language }</b>
    { $words }
compose-picture = ¿Quieres añadir una imagen? Envíala ahora o sigue.
compose-no-picture = Sin imagen

## Quién la recibe

compose-who = ¿Quién debe recibirla? Tiene que cumplirse todo lo que elijas.
compose-everybody = Todos los que aceptaron noticias.
# Variables:
#   $languages (string) - nombres de idiomas, como lista
compose-is-language = Idioma: { $languages }
# Variables:
#   $bands (string) - lo fuerte que es el espasmo, como lista
compose-is-band = Resultado: { $bands }
# Variables:
#   $phases (string) - números de fases, con comas
compose-is-phase = Fase: { $phases }
# Variables:
#   $days (number) - cuántos días sin respuesta
compose-is-silent =
    { $days ->
        [one] En silencio desde hace { $days } día o más
       *[other] En silencio desde hace { $days } días o más
    }
# Variables:
#   $day (string) - una fecha
compose-is-visit = Con cita el { $day }
# Variables:
#   $count (number) - cuántas referencias hay en la lista
compose-is-reference =
    { $count ->
        [one] { $count } referencia de tu lista
       *[other] { $count } referencias de tu lista
    }
compose-by-language = Idioma
compose-by-band = Resultado
compose-by-phase = Fase
compose-by-silent = En silencio
compose-by-visit = Cita un día
compose-by-reference = Referencias
compose-clear = Otra vez todos
compose-go-on = Seguir
compose-choose-language = ¿Qué idioma?
compose-choose-band = ¿Qué resultado?
compose-choose-phase = ¿Qué fase?
compose-choose-silent = ¿Cuántos días sin respuesta?
compose-choose-visit = ¿Con cita qué día?
compose-choose-reference = Escribe las referencias de la clínica, con comas o una por línea.
compose-not-a-list = No puedo leer esa lista. Escribe referencias con comas, por ejemplo A-12, B-7.
compose-band-severe = Grave
compose-band-moderate = Moderado
compose-band-mild = Leve
compose-band-clear = Libre
# Variables:
#   $days (number) - cuántos días
compose-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
# Variables:
#   $day (string) - una fecha
compose-day = { $day }

## Antes de enviarla

# Variables:
#   $count (number) - cuántos pacientes la reciben
#   $languages (string) - cuántos en qué idioma, como lista
compose-count =
    { $count ->
        [0] Nadie recibirá esto.
        [one] { $count } paciente recibirá esto: { $languages }.
       *[other] { $count } pacientes recibirán esto: { $languages }.
    }
# Variables:
#   $count (number) - cuántos pacientes
#   $language (string) - su idioma
compose-count-own = { $count } { $language }
# Variables:
#   $count (number) - cuántos pacientes
#   $language (string) - su idioma
#   $instead (string) - el idioma del texto que reciben
compose-count-instead = { $count } { $language } (texto en { $instead }, no hay { $language })
# Variables:
#   $count (number) - cuántos pacientes
compose-left-out =
    { $count ->
        [one] { $count } más ha bloqueado el bot o ha dicho que no.
       *[other] { $count } más han bloqueado el bot o han dicho que no.
    }
# Variables:
#   $seconds (number) - unos cuántos segundos
compose-takes-seconds =
    { $seconds ->
        [one] Al ritmo permitido tarda alrededor de { $seconds } segundo.
       *[other] Al ritmo permitido tarda alrededor de { $seconds } segundos.
    }
# Variables:
#   $minutes (number) - unos cuántos minutos
compose-takes-minutes =
    { $minutes ->
        [one] Al ritmo permitido tarda alrededor de { $minutes } minuto.
       *[other] Al ritmo permitido tarda alrededor de { $minutes } minutos.
    }
# Variables:
#   $hours (number) - unas cuántas horas
compose-takes-hours =
    { $hours ->
        [one] Al ritmo permitido tarda alrededor de { $hours } hora.
       *[other] Al ritmo permitido tarda alrededor de { $hours } horas.
    }
compose-anew = Tu borrador está como lo dejaste. ¿Vuelvo a contar quién la recibe?
compose-to-me = Primero a mí
compose-to-me-done = Así se ve. Nadie más la ha recibido.
compose-dry-run = Ensayo
compose-dry-run-done = Era un ensayo. No se ha enviado nada.
compose-now = Enviar ahora
compose-at = Elegir una hora
compose-cancel = Cancelar
# Variables:
#   $place (string) - el lugar cuya hora cuenta
compose-which-day = ¿Qué día, según la hora de { $place }?
# Variables:
#   $day (string) - una fecha
compose-which-time = ¿A qué hora el { $day }? Escríbela así: 09:30.
compose-past = Esa hora ya pasó. Elige una más tarde, por favor.
compose-waking = ¿Debe llegar a cada paciente en sus horas de vigilia? Si no, sale de día y de noche.
compose-waking-yes = En horas de vigilia
compose-waking-no = A cualquier hora
# Variables:
#   $count (number) - cuántos pacientes la reciben
compose-confirm-now =
    { $count ->
        [one] { $count } paciente la recibe ahora. ¿La envío?
       *[other] { $count } pacientes la reciben ahora. ¿La envío?
    }
# Variables:
#   $count (number) - cuántos pacientes la reciben
#   $start (string) - cuándo empieza
compose-confirm-at =
    { $count ->
        [one] { $count } paciente la recibe el { $start }. ¿La programo?
       *[other] { $count } pacientes la reciben el { $start }. ¿La programo?
    }
compose-confirm-waking = Espera hasta que cada paciente esté despierto.
compose-send = Sí, enviarla
compose-sent = Ya está en camino. Ahora llega un mensaje que muestra cómo avanza.
# Variables:
#   $start (string) - cuándo empieza
compose-planned = Queda prevista para el { $start }. Puedes cancelarla hasta entonces.

## En el registro

audit-broadcast-start = inició una difusión
audit-broadcast-pause = pausó una difusión
audit-broadcast-resume = reanudó una difusión
audit-broadcast-cancel = canceló una difusión
audit-broadcast-ledger = pidió la lista de una difusión
