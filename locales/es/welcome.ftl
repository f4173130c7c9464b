### Los primeros minutos: qué es Lumbot, consentimiento, edad y zona horaria.

welcome-hello = Hola, soy Lumbot, el ayudante de { $clinic }. Puedo ver cómo está tu espalda, mostrarte ejercicios seguros y recordártelos cada día.
welcome-not-a-doctor = No soy médico y nadie mira este chat en directo. Si alguna vez te sientes en peligro, llama al { $emergency }.
welcome-start = Empezar
welcome-warning-signs = Ver primero las señales de alarma
welcome-what-is-kept = Qué guardo sobre ti
welcome-language = Otro idioma

## Consentimiento

welcome-care = ¿Puedo guardar tus respuestas y recordarte tus ejercicios y citas?
welcome-care-how = { $clinic } puede leer lo que tiene que ver con tu tratamiento. Los chats de Telegram con un bot no están cifrados de extremo a extremo. Puedes parar cuando quieras con /stop.
welcome-agree = Sí, de acuerdo
welcome-decline = No, gracias
welcome-declined = Está bien. No guardaré respuestas ni enviaré recordatorios. Aún puedes ver las señales de alarma y empezar cuando quieras.
welcome-broadcasts = ¿Puede { $clinic } enviarte también noticias de vez en cuando, como un cambio de horario o una clase? Puedes decir que no y usar todo lo demás.

## Edad

welcome-age = ¿Tienes 18 años o más?
welcome-under-age = Lumbot está hecho para adultos. Habla con tu madre, tu padre o quien te cuida y llama a { $clinic }: { $phone }. Aún puedes ver las señales de alarma.
welcome-age-mistake = Tengo 18 años o más

## Zona horaria

# Variables:
#   $time (string) - la hora de la clínica en este momento
welcome-clock = Para escribirte a buena hora: ¿son las { $time } donde estás?
welcome-other-time = No, otra hora
welcome-share-location = Compartir mi ubicación
welcome-time = ¿Qué hora marca tu teléfono? Escríbela así: 14:20.
welcome-no-place = No conozco ningún lugar donde sea esa hora ahora. Míralo otra vez, por favor.
welcome-places = ¿Qué lugar tiene la misma hora que tú todo el año?
welcome-location = Toca el botón que está debajo del campo de texto. Solo guardo la zona horaria, no el lugar.
# Variables:
#   $place (string) - el nombre de un lugar, en el idioma de quien lee
welcome-zone-kept = Gracias. Usaré la hora de { $place }.

welcome-record = Gracias. Ya sé lo que necesito para empezar.
