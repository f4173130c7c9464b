### Parar, ayuda, privacidad, contacto y citas: la salida, los derechos y a quién llamar.

## Parar

stop-done = Hecho. Ahora estoy en silencio: sin recordatorios ni noticias. Solo puede llegar un aviso sobre tu seguridad.
stop-come-back = Tus respuestas están guardadas. Cuando quieras que vuelva, toca abajo o envía /start.
stop-start-again = Empezar otra vez

## Ayuda

help-commands =
    <b>Qué me puedes pedir</b>
    /today muestra los pasos de hoy.
    /plan muestra dónde estás.
    /test revisa tu espalda.
    /result muestra tu resultado.
    /redflags pregunta por las señales de alarma.
    /reminders cambia cuándo te escribo.
    /settings tiene todo lo demás.
    /stop me pone en silencio.
help-not-live = Nadie mira este chat en directo. { $clinic } atiende en este horario: { $hours }. El teléfono es { $phone }.
help-emergency = Si te sientes en peligro, llama al { $emergency }.

## Privacidad

privacy-what = <b>Qué guardo:</b> tus respuestas, tu plan, cómo fueron tus días, tus ajustes y tu número en Telegram. No guardo tu nombre, ni fotos, ni dónde estás.
privacy-why = <b>Para qué:</b> para adaptar los pasos a ti y recordártelos. { $clinic } puede ver cómo te va.
privacy-how-long = <b>Cuánto tiempo:</b> mientras { $clinic } te trate, y después el tiempo que pida la ley.
privacy-more = Quién lo ve y mis derechos
privacy-who = <b>Quién lo ve:</b> el equipo de { $clinic } y nadie más. No se vende ni se usa para publicidad.
privacy-telegram = <b>Telegram:</b> los chats con un bot no están cifrados de extremo a extremo. Lo que escribes aquí pasa por Telegram.
privacy-rights = <b>Tus derechos:</b> puedes verlo, corregirlo, pedir una copia, hacer que se borre o retirar lo que aceptaste. Pídelo a { $clinic }: { $phone }.

## Contacto

contact-card = <b>{ $clinic }</b>, { $phone }. Horario: { $hours }. Nadie mira este chat en directo.
contact-ask-call = Pedir a la clínica que me llame
contact-asked = He avisado a { $clinic } de que quieres una llamada. Te llaman en su horario: { $hours }.
contact-asked-before = { $clinic } ya sabe desde hoy que quieres una llamada. Si tarda demasiado, llama al { $phone }.

## Citas

appointment-ask = Pedir una cita
appointment-when = ¿Cuándo te viene mejor una visita?
appointment-morning = Por la mañana
appointment-afternoon = Por la tarde
appointment-any = A cualquier hora
appointment-asked-morning = He avisado a { $clinic } de que quieres una visita por la mañana. Se pondrán en contacto contigo.
appointment-asked-afternoon = He avisado a { $clinic } de que quieres una visita por la tarde. Se pondrán en contacto contigo.
appointment-asked-any = He avisado a { $clinic } de que quieres una visita a cualquier hora. Se pondrán en contacto contigo.
