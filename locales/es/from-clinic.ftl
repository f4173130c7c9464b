### Lo que le llega a un paciente de la clínica: un mensaje, una decisión sobre el plan y su respuesta.

# Variables:
#   $words (text) - lo que escribió la clínica
letter = <b>{ $clinic } te escribe:</b> { $words }
letter-call = Gracias por contárnoslo. Te llamaremos en nuestro horario.
letter-visit = Nos gustaría verte. Pide una cita, por favor, o llámanos: { $phone }.
letter-keep-on = Hemos mirado tus días. Va bien. Sigue así, por favor.
letter-ease-off = Hoy tómatelo con calma. Sigue moviéndote con suavidad y haz menos donde más duela.
letter-thanks = Gracias por escribir. Lo hemos leído y todo está bien.
letter-reply = Responder a { $clinic }
reply-ask = ¿Qué quieres decirle a { $clinic }? Escríbelo en un solo mensaje.
reply-not-live = Nadie lo lee al momento. Si sientes que estás en peligro, llama al { $emergency }.
reply-sent = Gracias. { $clinic } tiene tu mensaje y lo lee en su horario: { $hours }.
# Variables:
#   $most (number) - cuántas letras caben
reply-too-long = Es un poco largo. ¿Puedes decirlo en { $most } letras o menos?

## Decisiones sobre el plan

# Variables:
#   $name (text) - el nombre de la fase
order-phase-set = { $clinic } ha elegido tus próximos pasos: { $name }. Empiezan mañana.
order-phase-held = { $clinic } prefiere que sigas con los pasos de ahora. Es un buen ritmo.
order-phase-released = { $clinic } te deja avanzar otra vez cuando estés a punto.
order-phase-closed = { $clinic } deja los próximos pasos para más adelante. Los de ahora te van bien.
order-phases-free = { $clinic } te ha abierto otra vez los pasos siguientes.

## Invitaciones

invite-joined = Te damos la bienvenida. Ya estás en la lista de { $clinic }.
invite-used = Este enlace ya se usó. No pasa nada: puedes empezar sin él.
invite-expired = Este enlace es demasiado antiguo. No pasa nada: puedes empezar y pedir otro a { $clinic }.
invite-gone = Este enlace ya no sirve. Puedes empezar y pedir otro a { $clinic }.
invite-unknown = No conozco este enlace. Puedes empezar sin él o preguntar a { $clinic }.
staff-ended = El lado del equipo de { $clinic } ya está cerrado para ti. Gracias por tu trabajo.
