### Pacientes, invitaciones, equipo y registro, como los ve el equipo. Breve.

## Buscar a un paciente

patients-ask = Escribe una referencia o un número, o abre una lista.
patients-silent = Tres días sin noticias
patients-clear = Sin nada que tratar
patients-mild = Leve
patients-moderate = Moderado
patients-severe = Fuerte
patients-all = Todos los pacientes
# Variables:
#   $what (text) - el nombre de la lista
#   $count (number) - cuántos pacientes tiene
patients-list = <b>{ $what }</b>: { $count }
patients-nobody = No hay nadie en esta lista.
# Variables:
#   $count (number) - cuántos pacientes hay
patients-found =
    { $count ->
        [0] No he encontrado a nadie. Escríbelo otra vez o busca de otra forma.
        [one] He encontrado a este paciente. Puedes escribir otro.
       *[other] He encontrado { $count } pacientes. Puedes escribir otro.
    }
patients-search = Buscar
# Variables:
#   $patient (number) - el número del paciente
#   $band (text) - el resultado en una palabra
patients-one = { $patient }: { $band }
# Variables:
#   $patient (number) - el número del paciente
#   $reference (string) - la referencia de la clínica
#   $band (text) - el resultado en una palabra
patients-one-named = { $patient } ({ $reference }): { $band }
patients-band-none = sin resultado todavía
patients-band-clear = sin hallazgos
patients-band-mild = leve
patients-band-moderate = moderado
patients-band-severe = fuerte

## La ficha

patient-none = No hay ningún paciente así.
patient-no-result = Todavía no hay resultado.
patient-band-clear = Resultado: sin hallazgos.
patient-band-mild = Resultado: <b>leve</b>.
patient-band-moderate = Resultado: <b>moderado</b>.
patient-band-severe = Resultado: <b>fuerte</b>.
# Variables:
#   $reasons (text) - las respuestas que dieron el resultado
patient-because = Por qué: { $reasons }
patient-flag-none = No hay ninguna señal de alerta abierta.
patient-flag-soon = Hay una señal para las próximas semanas abierta.
patient-flag-same-day = ⚠️ Hay una señal para hoy abierta. Los ejercicios están cerrados.
patient-flag-emergency = ⚠️ Hay una señal de emergencia abierta. Los ejercicios están cerrados.
patient-no-plan = Todavía no hay plan.
# Variables:
#   $name (text) - el nombre de la fase
#   $day (number) - el día de la fase, desde 1
patient-phase = Fase: { $name }, día { $day }.
# Variables:
#   $done (number) - sesiones hechas en esta fase
#   $due (number) - sesiones pedidas en esta fase
patient-sessions = Sesiones de esta fase: { $done } de { $due } hechas.
patient-held = Has pedido que se quede en esta fase.
# Variables:
#   $number (number) - la primera fase cerrada
patient-closed = Las fases desde la { $number } están cerradas.
# Variables:
#   $day (date) - el día
#   $how (text) - cómo fue
patient-day = { $day }: { $how }
# Variables:
#   $day (date) - el día
#   $how (text) - cómo fue
#   $pain (number) - dolor, de 0 a 10
patient-day-pain = { $day }: { $how }, dolor { $pain }
patient-day-done = hecho
patient-day-some = una parte
patient-day-could-not = no pudo
patient-day-skipped = lo dejó
# Variables:
#   $what (text) - lo que aceptó
patient-agreed = Ha aceptado { $what }.
patient-agreed-nothing = No ha aceptado nada.
patient-agreed-care = recordatorios
patient-agreed-broadcasts = noticias
# Variables:
#   $language (string) - el código del idioma
#   $place (text) - el lugar de la zona horaria
#   $time (time) - la hora allí
patient-where = Idioma: { $language }. Lugar: { $place }, donde son las { $time }.
patient-has-blocked = Ha bloqueado el bot.
patient-has-stopped = Ha parado todos los mensajes.
# Variables:
#   $until (date) - el último día de la pausa
patient-has-paused = Los recordatorios descansan hasta el { $until }.
patient-write = Escribir al paciente
patient-show-chart = Progreso
patient-send-page = Hoja para imprimir
patient-change-phase = Elegir la fase
patient-hold = Mantener esta fase
patient-release = Dejar de mantenerla
patient-close = Cerrar las fases siguientes
patient-free = Abrir las fases cerradas
# Variables:
#   $patient (number) - el número del paciente
patient-which-phase = ¿Qué fase le va bien al paciente { $patient }?
# Variables:
#   $patient (number) - el número del paciente
#   $name (text) - el nombre de la fase
patient-confirm-phase = ¿Pasar al paciente { $patient } a esta fase: { $name }? Empieza mañana y se lo decimos.
patient-set-phase = Sí, esa fase
# Variables:
#   $patient (number) - el número del paciente
patient-news-told = ✓ Hecho. Se lo decimos al paciente { $patient }.
# Variables:
#   $patient (number) - el número del paciente
patient-news-phase-opened = ✓ Hecho. Se lo decimos al paciente { $patient }, y sigue cuando esté lo demás.
patient-news-no-days = Todavía no hay días que mostrar.
patient-news-chart = ✓ La imagen va de camino.
patient-news-page = ✓ La hoja va de camino.
# Variables:
#   $patient (number) - el número del paciente
patient-chart = Paciente { $patient }: los días hasta hoy.
# Variables:
#   $patient (number) - el número del paciente
patient-page = Paciente { $patient }: una hoja para imprimir. Guárdala en un lugar seguro, por favor.

## La hoja

# Variables:
#   $patient (number) - el número del paciente
#   $date (date) - el día en que se hace la hoja
page-title = { $clinic }: paciente { $patient }, { $date }
page-who = Paciente
# Variables:
#   $day (date) - el día del primer mensaje
page-joined = Con Lumbot desde el { $day }
page-result = Resultado y pruebas
page-plan = Plan y últimos días
page-agreed = Consentimientos y contacto

## Invitaciones

# Variables:
#   $count (number) - cuántas invitaciones sirven
invite-open =
    { $count ->
        [one] <b>Hay una invitación abierta.</b> Tócala para retirarla.
       *[other] <b>Hay { $count } invitaciones abiertas.</b> Toca una para retirarla.
    }
invite-none-open = No hay ninguna invitación abierta.
invite-new = Nueva invitación
invite-all = Todas las invitaciones
invite-ask = ¿Qué referencia tiene el paciente en la clínica? Escríbela, por favor. Que no sea un nombre completo.
invite-without = Sin referencia
# Variables:
#   $most (number) - cuántas letras caben
invite-reference-long = Escribe una sola línea de { $most } letras como mucho, por favor.
# Variables:
#   $patient (number) - el número del paciente
invite-reference-taken = El paciente { $patient } ya tiene esta referencia. Solo puede ser de una persona. Compruébala, por favor.
invite-record = Se ha creado una invitación.
invite-made = La invitación está arriba. Muéstrala o envíala. Sirve una vez, durante 14 días.
# Variables:
#   $reference (string) - la referencia de la clínica
#   $link (string) - el enlace que abre el bot
invite-picture-named = Invitación para { $reference }. Escanea la imagen o abre este enlace: { $link }
# Variables:
#   $link (string) - el enlace que abre el bot
invite-picture = Invitación a Lumbot. Escanea la imagen o abre este enlace: { $link }
# Variables:
#   $reference (string) - la referencia de la clínica
#   $until (day) - el día en que termina
invite-one-named = { $reference }, hasta el { $until }
# Variables:
#   $number (number) - el número de la invitación
#   $until (day) - el día en que termina
invite-one = Invitación { $number }, hasta el { $until }
# Variables:
#   $role (text) - su parte en el equipo
#   $until (day) - el día en que termina
invite-one-staff = Equipo ({ $role }), hasta el { $until }
invite-revoke-ask = ¿Retirar esta invitación? Su enlace deja de servir al momento.
invite-revoke = Retirarla
invite-revoked = Hecho. El enlace ya no sirve.

## Equipo

# Variables:
#   $count (number) - cuántas personas se unieron
staff-title =
    { $count ->
        [one] <b>Se ha unido una persona.</b> Tócala para quitarla.
       *[other] <b>Se han unido { $count } personas.</b> Toca una para quitarla.
    }
staff-nobody = De momento aquí solo trabajan los responsables.
staff-add = Añadir a alguien
staff-all = Todo el equipo
staff-which = ¿Qué va a hacer esta persona?
staff-role-owner = responsable
staff-role-clinician = fisioterapia
staff-role-front-desk = recepción
# Variables:
#   $number (number) - el número de la persona
#   $role (text) - su parte en el equipo
staff-one = { $number }: { $role }
staff-added = El enlace está arriba. Envíalo solo a esa persona. Sirve una vez, durante 14 días.
# Variables:
#   $role (text) - su parte en el equipo
#   $link (string) - el enlace que abre el bot
staff-picture = Únete al equipo ({ $role }). Escanea la imagen o abre este enlace: { $link }
# Variables:
#   $number (number) - el número de la persona
staff-remove-ask = ¿Quitar a la persona { $number } del equipo? El lado de la clínica se le cierra al momento.
staff-remove = Sí, quitar
staff-removed = Hecho. Lo que llevaba vuelve a la lista.

## Quién hizo qué

audit-title = <b>Quién hizo qué</b>, lo más reciente primero:
audit-empty = Todavía no hay nada anotado.
# Variables:
#   $when (datetime) - cuándo se hizo
#   $who (text) - quién lo hizo
#   $what (text) - qué se hizo
audit-line = { $when }, { $who }: { $what }
# Variables:
#   $when (datetime) - cuándo se hizo
#   $who (text) - quién lo hizo
#   $what (text) - qué se hizo
#   $patient (number) - el número del paciente
audit-line-patient = { $when }, { $who }: { $what }, paciente { $patient }
# Variables:
#   $staff (string) - el número de Telegram de la persona
audit-staff = equipo { $staff }
audit-cli = línea de comandos
audit-viewed = miró la ficha
audit-work-taken = tomó un asunto
audit-work-given-back = devolvió un asunto
audit-work-cleared = cerró un asunto
audit-phase-set = eligió una fase
audit-phase-held = mantuvo la fase
audit-phase-released = dejó de mantener la fase
audit-phase-closed = cerró o abrió fases
audit-phase-opened = abrió una fase
audit-flag-cleared = liberó una señal de alerta
audit-clinic-wrote = escribió un mensaje
audit-chart-sent = recibió la imagen de progreso
audit-summary-sent = recibió la hoja
audit-invite-made = creó una invitación
audit-invite-revoked = retiró una invitación
audit-staff-joined = se unió al equipo
audit-role-ended = quitó a alguien del equipo
