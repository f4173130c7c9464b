### El resultado: el nivel, las respuestas que lo explican, qué suele pasar y qué sigue.
### Nunca nombra una enfermedad: habla de un patrón que un fisio puede revisar.

result-none-yet = Aún no hay resultado. Revisar tu espalda lleva unos diez minutos y puedes parar por el camino.

result-band-severe = Ahora mismo tu espalda te limita bastante: <b>nivel alto</b>. Encaja con un patrón que tu fisio puede revisar.
result-band-moderate = Tu espalda te limita en parte de tu día: <b>nivel medio</b>. Encaja con un patrón que tu fisio puede revisar.
result-band-mild = Tu espalda te limita un poco: <b>nivel leve</b>. Encaja con un patrón que tu fisio puede revisar.
result-band-clear = <b>Tu espalda está tranquila hoy.</b> No veo señales de un espasmo en tus respuestas.

# Variables:
#   $reasons (string) - las respuestas que lo explican, una por línea
result-because =
    Lo que me lo dice:
    { $reasons }
# Variables:
#   $movements (string) - movimientos de las pruebas, como lista
result-tests-positive = Movimientos que no salieron libres: { $movements }. Pueden indicar músculos doloridos o un espasmo.
# Variables:
#   $movements (string) - movimientos de las pruebas, como lista
result-tests-left-out = Sin probar, así que no puedo decir nada de: { $movements }.

result-course-spasm = La mayoría de los espasmos se calman en unas semanas, y muchos vuelven alguna vez. Los movimientos pequeños en el margen libre son seguros y ayudan.
result-course-clear = Para seguir así, camina casi todos los días, cambia a menudo de postura y carga las cosas cerca del cuerpo. Vuelve cuando quieras.

result-next-severe = Lo siguiente: ve a tu fisio en los próximos dos días. Tengo unos primeros pasos suaves para hoy.
result-next-moderate = Lo siguiente: ve a tu fisio en una semana. Tengo unos pasos pequeños para hoy.
result-next-mild = Lo siguiente: si en dos semanas no se ha calmado, ve a tu fisio. Tengo unos pasos pequeños para hoy.
result-next-recurring = Tus espasmos vienen a menudo. Vale la pena una visita para ver por qué.
result-start-plan = Empezar mi plan
result-noted = He anotado para tu fisio lo que encaja con tus respuestas.
result-tips = Consejos para mi día
result-strain = ¿Espasmo o distensión?
result-baseline = Preguntas sobre mi día

## Las respuestas que lo explican

# Variables:
#   $activity (string) - una actividad, como "Levantarse de una silla"
#   $level (string) - cómo va, con las palabras de su botón
reason-activity = • { $activity }: <i>{ $level }</i>
# Variables:
#   $pain (number) - el peor dolor del último día, de 0 a 10
reason-worst-pain = • Tu peor dolor fue { $pain } de 10.
# Variables:
#   $movement (string) - un movimiento de las pruebas
reason-self-test = • Este movimiento no salió libre: { $movement }
reason-spread-hips-buttocks = • El dolor va a las caderas o las nalgas.
reason-spread-up-the-back = • El dolor sube por la espalda.
reason-spread-leg-above-knee = • El dolor baja por la pierna, sin pasar la rodilla.
reason-spread-leg-below-knee = • El dolor baja por la pierna, más abajo de la rodilla.
reason-sharp-sharp = • El dolor es agudo y de repente.
reason-sharp-both = • El dolor es sordo y a veces agudo.
reason-tingling = • Notas hormigueo o zonas dormidas.
reason-frequency-weekly = • Los espasmos vienen cada semana.
reason-frequency-constant = • Los espasmos están ahí todo el tiempo.
reason-avoiding = • Evitas algunos movimientos por miedo al dolor.
reason-getting-worse = • Va a peor.
