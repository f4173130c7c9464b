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
    /export te envía una copia de todo lo que guardo sobre ti.
    /erase hace que te olvide.
    /stop me pone en silencio.
help-not-live = Nadie mira este chat en directo. { $clinic } atiende en este horario: { $hours }. El teléfono es { $phone }.
help-emergency = Si te sientes en peligro, llama al { $emergency }.

## Privacidad

privacy-open = Qué se guarda sobre mí
# Variables:
#   $parts (list) - lo que se guarda, una línea por tema
privacy-kept =
    <b>Qué guardo sobre ti</b>
    { $parts }
# Las líneas de la lista; cada una termina con cuánto tiempo se guarda, en una frase propia.
# Variables:
#   $until (string) - una frase entera, como "Se guarda hasta que lo borres."
privacy-kept-answers = • <b>Tus respuestas</b> y cómo fueron tus días, para adaptar los pasos a ti. { $until }
# Variables:
#   $until (string) - una frase entera, como "Se guarda hasta que lo borres."
privacy-kept-settings = • <b>Tus ajustes</b> y tu número en Telegram, para escribirte a la hora adecuada. { $until }
# Variables:
#   $until (string) - una frase entera, como "Se guarda hasta que lo borres."
privacy-kept-consents = • <b>Lo que aceptaste</b> y cuándo, como prueba. { $until }
# Variables:
#   $until (string) - una frase entera, como "Se guarda hasta que lo borres."
privacy-kept-messages = • <b>Lo que nos escribimos</b>, para que no se pierda ningún mensaje. { $until }
# Variables:
#   $until (string) - una frase entera, como "Se guarda hasta que lo borres."
privacy-kept-visits = • <b>Tus citas</b> y tu invitación, para recordártelas. { $until }
# Variables:
#   $until (string) - una frase entera, como "Se guarda hasta que lo borres."
privacy-kept-care = • <b>Lo que la clínica hizo</b> por ti aquí, para poder comprobarlo. { $until }
# Variables:
#   $until (string) - una frase entera, como "Se guarda hasta que lo borres."
privacy-kept-erasure = • <b>Cuando lo borras todo:</b> un código y una fecha. Así una copia antigua no te trae de vuelta. { $until }
# Variables:
#   $days (number) - cuántos días
privacy-until-days = { $days ->
    [one] Desaparece a los { $days } día.
   *[other] Desaparece a los { $days } días.
}
privacy-until-erased = Se guarda hasta que lo borres.
privacy-until-ever = Se guarda para siempre.
privacy-not-kept = No guardo fotos ni dónde estás. Tu nombre solo está aquí si lo escribes tú o { $clinic }.
privacy-more = Quién lo ve y mis derechos

privacy-topic-answers = tus respuestas
privacy-topic-settings = tus ajustes
privacy-topic-consents = lo que aceptaste
privacy-topic-messages = nuestros mensajes
privacy-topic-visits = tus citas
privacy-topic-care = lo que la clínica hizo aquí
privacy-reader-clinic = el equipo
privacy-reader-nobody = nadie
privacy-topic-erasure = el código que queda
# Variables:
#   $parts (list) - lo que el equipo puede ver, como "tus respuestas, tus ajustes y tus citas"
privacy-seen = <b>Quién lo ve:</b> el equipo de { $clinic } y quien lleva este bot para ellos. En pantalla, el equipo puede ver { $parts }. No se vende ni se usa para publicidad.
privacy-telegram = <b>Telegram:</b> los chats con un bot no están cifrados de extremo a extremo. Lo que escribes aquí pasa por Telegram.
privacy-your-rights = <b>Tus derechos:</b> puedes verlo todo, pedir una copia, borrarlo y retirar lo que aceptaste. Para corregir un error, habla con { $clinic }: { $phone }.
privacy-export = Pedir una copia
privacy-erase = Borrarlo todo

## Una copia de todo

export-copy = Aquí está todo lo que guardo sobre ti. Abre el archivo para ver las listas. Se abren con cualquier programa de tablas.
export-sent = Tu copia está en camino. Llega como un archivo a este chat.
export-keep-safe = Contiene tus respuestas sobre tu salud, así que guárdala bien. Puedes pedirla otra vez cuando quieras.
export-staff = Aquí eres parte del equipo, así que no hay copia en este chat. Lo que viste es de otras personas. Pregunta a quien lleva el bot.

## Borrarlo todo

# Variables:
#   $parts (list) - lo que se borra, una línea por tema
erase-what-goes =
    <b>¿Borrar todo sobre ti?</b> Se borraría esto:
    { $parts }
erase-copy-first = Todavía no se ha borrado nada. Si quieres una copia, pídela antes.
erase-get-copy = Pedir una copia antes
erase-go-on = Borrarlo todo
erase-keep = Guardar todo
erase-means = <b>No hay vuelta atrás.</b> Tu plan termina, no llega ningún recordatorio y ya no sabré quién eres. Puedes empezar de nuevo cuando quieras.
erase-stays = { $clinic } sabrá que lo has borrado, y nada más. Sus propios archivos, Telegram y las copias antiguas no cambian. Este chat sigue en tu teléfono hasta que lo borres.
erase-confirm = Sí, borrarlo todo ahora
erase-left = De acuerdo. No se ha borrado nada.
erase-staff = Aquí eres parte del equipo. Pide antes a un responsable que termine tu función en { $clinic }. Después puedes borrarlo todo.
erase-done = Hecho. Todo lo que guardaba sobre ti se ha borrado. Este es mi último mensaje. Para empezar de nuevo, toca abajo o envía /start.
erase-known-no-more = Ya no guardo nada sobre ti, y tampoco lo que acabas de enviar. Para empezar de nuevo, toca abajo o envía /start. Si te sientes en peligro, llama al { $emergency }.

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
