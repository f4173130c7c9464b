### Ajustes: horas de silencio, idioma, zona horaria y permisos.

settings-menu = ¿Qué quieres cambiar?
settings-pause = Pausa
settings-quiet-hours = Horas de silencio
settings-language = Idioma
settings-zone = Zona horaria
settings-pictures-on = Imágenes: sí
settings-pictures-off = Imágenes: no
settings-consents = Lo que he aceptado

## Horas de silencio

# Variables:
#   $start (string) - cuándo empiezan las horas de silencio
#   $end (string) - cuándo terminan
quiet-hours-stand = Tus horas de silencio van de { $start } a { $end }. En ellas solo envío avisos de seguridad.
quiet-hours-ask = ¿Qué horas quieres en silencio?
# Variables:
#   $start (string) - cuándo empiezan las horas de silencio
#   $end (string) - cuándo terminan
quiet-hours-choice = De { $start } a { $end }
quiet-hours-other = Otras horas
quiet-hours-start = ¿A qué hora empieza el silencio? Escríbela así: 21:30.
quiet-hours-end = ¿Y a qué hora termina? Escríbela así: 07:30.
quiet-hours-same = A esa hora empieza el silencio. Escribe una hora anterior o posterior, por favor.
# Variables:
#   $start (string) - cuándo empiezan las horas de silencio
#   $end (string) - cuándo terminan
quiet-hours-kept = Bien. Hay silencio de { $start } a { $end }.
# Variables:
#   $time (string) - la nueva hora del recordatorio
quiet-hours-moved = Tu recordatorio caía en esas horas, así que ahora llega a las { $time }.

## Zona horaria

# Variables:
#   $place (string) - el nombre de un lugar, en el idioma de quien lee
time-zone-stands = Uso la hora de { $place }.

## Idioma

language-ask = ¿En qué idioma te hablo?
language-name-en = English
language-name-es = Español
language-name-af = Afrikaans
language-name-de = Deutsch
language-name-fr = Français
language-name-pt-BR = Português (Brasil)
language-name-ru = Русский
language-name-tr = Türkçe
language-name-hi = हिन्दी
language-name-ar = العربية
# Variables:
#   $code (string) - el código corto de un idioma que aquí no tiene nombre
language-code = { $code }

## Permisos

consents-care-given = <b>Tratamiento:</b> lo aceptaste. Guardo tus respuestas y te recuerdo ejercicios y citas.
consents-care-not-given = <b>Tratamiento:</b> no lo aceptaste. No pregunto nada ni envío recordatorios.
consents-news-given = <b>Noticias de { $clinic }:</b> las aceptaste. Recibes alguna de vez en cuando.
consents-news-not-given = <b>Noticias de { $clinic }:</b> no las aceptaste. No recibes ninguna.
consents-care-withdraw = Retirar: tratamiento
consents-care-give = Aceptar: tratamiento
consents-news-withdraw = Retirar: noticias
consents-news-give = Aceptar: noticias
consents-care-effect = Sin este permiso terminan tus recordatorios y se cierra tu plan. { $clinic } guarda lo que la ley le pide guardar. Las señales de alarma siguen abiertas para ti.
consents-care-keep = Dejarlo como está
consents-care-end = Sí, retirarlo
