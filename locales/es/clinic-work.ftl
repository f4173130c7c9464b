### La lista de la clínica: qué espera, quién lo toma y cómo se resuelve. Breve, para el equipo.

clinic-open-worklist = Lista de pendientes
clinic-open-patients = Pacientes
clinic-open-invites = Invitar a un paciente
clinic-open-staff = Equipo
clinic-open-audit = Quién hizo qué
clinic-joined = Te damos la bienvenida. Ya estás en el lado del equipo.
clinic-role-owner = Estás aquí como responsable. Puedes hacerlo todo.
clinic-role-clinician = Estás aquí como fisioterapeuta: pacientes, planes, señales y la lista de pendientes.
clinic-role-front-desk = Estás aquí por la recepción: citas, invitaciones y noticias.
clinic-page-before = Más recientes
clinic-page-after = Ver más
# Variables:
#   $number (number) - la página que se muestra
#   $total (number) - cuántas páginas hay
clinic-page = Página { $number } de { $total }

## La lista

# Variables:
#   $count (number) - cuántos asuntos esperan
worklist-title =
    { $count ->
        [one] <b>Hay un asunto pendiente.</b> Lo más urgente va primero.
       *[other] <b>Hay { $count } asuntos pendientes.</b> Lo más urgente va primero.
    }
worklist-empty = No hay nada pendiente. Lo nuevo llega aquí solo.
# Variables:
#   $patient (number) - el número del paciente
#   $kind (text) - de qué se trata, en pocas palabras
worklist-open = { $patient }: { $kind }
# Variables:
#   $patient (number) - el número del paciente
#   $kind (text) - de qué se trata, en pocas palabras
worklist-mine = { $patient }: { $kind } (lo llevas tú)
# Variables:
#   $patient (number) - el número del paciente
#   $kind (text) - de qué se trata, en pocas palabras
worklist-taken = { $patient }: { $kind } (lo lleva alguien)
work-emergency = ⚠️ señal de emergencia
work-same-day = ⚠️ señal para hoy
work-soon = señal para las próximas semanas
work-appointment-wanted = pide una cita
work-contact-wanted = pide una llamada
work-worse = va a peor
work-mistaken-tap = ⚠️ ¿tocó sin querer?
work-distress = ⚠️ palabras que preocupan
work-step-back = un paso atrás
work-phase-due = toca la fase siguiente
work-silent = días sin noticias
work-reply = nos ha escrito
work-move-wanted = quiere mover una cita
work-visit-cancelled = canceló una cita

## Un asunto

# Variables:
#   $patient (number) - el número del paciente
#   $reference (string) - la referencia de la clínica
matter-named = <b>Paciente { $patient }</b> ({ $reference })
matter-none = Esto ya no está aquí.
# Variables:
#   $words (string) - lo que escribió el paciente
matter-note = Ha escrito: «{ $words }»
matter-is-open = Todavía no lo lleva nadie.
matter-is-yours = Lo llevas tú.
matter-is-taken = Lo lleva otra persona del equipo.
matter-is-cleared = Esto ya está resuelto.
matter-too-late = Alguien del equipo llegó antes y ya lo lleva.
# Variables:
#   $patient (number) - el número del paciente
matter-news-answered = Hecho: el paciente { $patient } tiene tu respuesta.
# Variables:
#   $patient (number) - el número del paciente
matter-news-called = Hecho: has llamado al paciente { $patient }.
# Variables:
#   $patient (number) - el número del paciente
matter-news-booked = Hecho: el paciente { $patient } tiene cita.
# Variables:
#   $patient (number) - el número del paciente
matter-news-no-need = Hecho: el paciente { $patient } no necesita nada.
# Variables:
#   $patient (number) - el número del paciente
matter-news-judged-safe = Hecho. Le decimos al paciente { $patient } que sus ejercicios están abiertos otra vez.
# Variables:
#   $patient (number) - el número del paciente
matter-news-phase-opened = Hecho. Se lo decimos al paciente { $patient }, y sigue cuando esté lo demás.
matter-take = Lo llevo yo
matter-give-back = Devolver a la lista
matter-answer = Escribir al paciente
matter-clear = Resuelto
matter-card = Ficha del paciente
matter-why = ¿Cómo se ha resuelto?
matter-reason-answered = Respondido aquí
matter-reason-called = Por teléfono
matter-reason-booked = Con una cita
matter-reason-no-need = No hacía falta nada

## Escribir a un paciente

# Variables:
#   $patient (number) - el número del paciente
answering-choose = ¿Qué quieres que lea el paciente { $patient }? Elige un texto o escribe el tuyo.
# Variables:
#   $patient (number) - el número del paciente
answering-look = El paciente { $patient } recibirá esto:
answering-send = Enviar
answering-other = Otras palabras
# Variables:
#   $patient (number) - el número del paciente
answering-sent = Va de camino al paciente { $patient }.
answering-clear = Resuelto
answering-matter = Volver al asunto
answering-none = Primero toma el asunto. Después podrás escribir.
# Variables:
#   $patient (number) - el número del paciente
answering-unreached = El paciente { $patient } no recibe mensajes de aquí ahora. Llámale, por favor.
# Variables:
#   $most (number) - cuántas letras caben
answering-too-long = Es demasiado largo. Usa { $most } letras como mucho, por favor.
letter-short-call = Te llamaremos
letter-short-visit = Pide una cita
letter-short-keep-on = Sigue así
letter-short-ease-off = Descansa un poco
letter-short-thanks = Gracias
