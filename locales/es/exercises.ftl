# Los ejercicios: para qué sirve cada uno, cómo se hace, qué se siente y cuándo parar.
# El id es exercise-<clave>-<parte>. "-steps" son líneas numeradas; "-alt" describe la imagen.
# Ningún texto dice cuántas veces: la dosis está en el catálogo y la dice exercise-dose.

## La dosis

# Cuánto se hace de un ejercicio.
# Variables:
#   $sets (number) - series, de 1 a 3
#   $repetitions (number) - veces en cada serie, y con cada lado
#   $hold_seconds (number) - cuánto se mantiene cada vez; 0 es sin mantener
#   $sides (number) - 2 cuando se hace con cada lado, si no 1
exercise-dose =
    { $sides ->
        [2] { $repetitions ->
                [one] Hazlo { $repetitions } vez con cada lado.
               *[other] Hazlo { $repetitions } veces con cada lado.
            }
       *[other] { $repetitions ->
                [one] Hazlo { $repetitions } vez.
               *[other] Hazlo { $repetitions } veces.
            }
    }{ $hold_seconds ->
        [0] { "" }
        [one] { " " }Mantén { $hold_seconds } segundo cada vez.
       *[other] { " " }Mantén { $hold_seconds } segundos cada vez.
    }{ $sets ->
        [one] { "" }
       *[other] { " " }Descansa un momento y haz { $sets } series en total.
    }

# Variables:
#   $minutes (number) - cuánto dura, de una vez
exercise-dose-minutes =
    { $minutes ->
        [one] Dedícale { $minutes } minuto, seguido o con una pausa.
       *[other] Dedícale { $minutes } minutos, seguidos o con una pausa.
    }

# Una caminata que crece con las semanas.
# Variables:
#   $minutes (number) - con cuánto se empieza
#   $goal_minutes (number) - a cuánto se llega en unas semanas
exercise-dose-goal =
    { $minutes ->
        [one] Empieza con { $minutes } minuto. Añade un poco cada semana, hasta llegar a { $goal_minutes } minutos.
       *[other] Empieza con { $minutes } minutos. Añade un poco cada semana, hasta llegar a { $goal_minutes } minutos.
    }

# Variables:
#   $minutes (number) - cuánto duran más o menos los ejercicios de hoy, todos juntos
exercise-day-minutes =
    { $minutes ->
        [one] Más o menos { $minutes } minuto en total.
       *[other] Más o menos { $minutes } minutos en total.
    }

## Cómo empieza y qué hace falta

exercise-starts-back = Boca arriba.
exercise-starts-front = Boca abajo.
exercise-starts-side = De lado.
exercise-starts-all-fours = A cuatro apoyos, con manos y rodillas.
exercise-starts-kneeling = Con una rodilla en el suelo.
exercise-starts-sitting = Sobre una silla.
exercise-starts-standing = De pie.
exercise-starts-walking = Caminando.
exercise-starts-clinic = Se hace en la clínica.

exercise-needs-floor = Una colchoneta o una cama firme.
exercise-needs-chair = Una silla que no resbale.
exercise-needs-wall = Una pared o el marco de una puerta.
exercise-needs-stick = Un palo de escoba u otro palo ligero.
exercise-needs-band = Una banda elástica. Si no tienes, pregunta a tu fisio.
exercise-needs-bag = Una bolsa con asa y algo ligero dentro.
exercise-needs-step = Un escalón bajo, como el primero de la escalera.

## Fase 1

exercise-belly-breathing-name = Respiración con el vientre
exercise-belly-breathing-why = Respirar despacio ayuda a que los músculos tensos de la espalda se suelten un poco.
exercise-belly-breathing-steps =
    1. Túmbate boca arriba con las rodillas dobladas.
    2. Pon una mano sobre el vientre.
    3. Toma aire por la nariz. Deja que el vientre suba tu mano.
    4. Suelta el aire despacio. Deja que el vientre baje.
exercise-belly-breathing-feel = El vientre sube y baja. La espalda se nota más pesada y más suelta.
exercise-belly-breathing-stop = Si te mareas, para y respira como te salga.
exercise-belly-breathing-easier = Haz lo mismo en una silla, con la espalda apoyada.
exercise-belly-breathing-harder = Haz que soltar el aire dure un poco más que tomarlo.
exercise-belly-breathing-alt = Una persona boca arriba con las rodillas dobladas. El vientre sube y baja.

exercise-pelvic-tilt-name = Balanceo de pelvis
exercise-pelvic-tilt-why = Este pequeño balanceo mueve la zona lumbar sin carga.
exercise-pelvic-tilt-steps =
    1. Túmbate boca arriba con las rodillas dobladas.
    2. Acerca con suavidad la zona lumbar al suelo.
    3. Sigue respirando mientras mantienes.
    4. Suelta hasta que vuelva la pequeña curva de tu espalda.
exercise-pelvic-tilt-feel = El vientre trabaja un poco. La zona lumbar se estira con suavidad.
exercise-pelvic-tilt-stop = Para si el dolor es agudo o baja por la pierna.
exercise-pelvic-tilt-easier = Piensa el movimiento y hazlo muy pequeño.
exercise-pelvic-tilt-harder = Ve un poco más lejos en los dos sentidos, si sigue siendo cómodo.
exercise-pelvic-tilt-alt = Una persona con las rodillas dobladas. La zona lumbar se aplana y se suelta.

exercise-short-walk-name = Caminata corta
exercise-short-walk-why = Caminar le sienta bien a una espalda dolorida. Da calor y te mantiene en movimiento.
exercise-short-walk-steps =
    1. Ponte de pie y deja caer los hombros.
    2. Camina por un sitio llano, con pasos tan cortos como quieras.
    3. Deja que los brazos se balanceen.
    4. Da la vuelta antes de cansarte.
exercise-short-walk-feel = Al principio puedes notar rigidez. Suele aflojar al caminar.
exercise-short-walk-stop = Para y descansa si el dolor sube con cada paso.
exercise-short-walk-easier = Camina un minuto por casa, siéntate y repite más tarde.
exercise-short-walk-harder = Repite la misma caminata más tarde.
exercise-short-walk-alt = Una persona camina despacio por un sitio llano, con los brazos sueltos.

exercise-legs-on-chair-name = Descanso con las piernas en una silla
exercise-legs-on-chair-why = En esta postura tu zona lumbar apenas carga peso.
exercise-legs-on-chair-steps =
    1. Túmbate boca arriba delante de una silla o un sofá.
    2. Apoya las pantorrillas en el asiento.
    3. Deja caderas y rodillas dobladas, más o menos como al sentarte.
    4. Para levantarte, gira de lado y empuja con los brazos.
exercise-legs-on-chair-feel = La espalda descansa en el suelo y pesa. Un poco de calor ayuda.
exercise-legs-on-chair-stop = Levántate despacio si te hormiguean las piernas o aumenta el dolor.
exercise-legs-on-chair-easier = Túmbate en la cama con dos almohadas bajo las rodillas.
exercise-legs-on-chair-harder = No hay nada que añadir. Al levantarte, camina un poco.
exercise-legs-on-chair-alt = Una persona tumbada en el suelo con las pantorrillas sobre una silla.

## Fase 2

exercise-knee-rolls-name = Rodillas a los lados
exercise-knee-rolls-why = Los giros pequeños ayudan a tu espalda a recuperar su movimiento libre.
exercise-knee-rolls-steps =
    1. Túmbate boca arriba, con las rodillas dobladas y los pies juntos.
    2. Deja caer despacio las dos rodillas hacia un lado.
    3. Para justo antes de que duela.
    4. Vuelve al centro y ve hacia el otro lado.
exercise-knee-rolls-feel = Un estiramiento suave en la zona lumbar y la cadera.
exercise-knee-rolls-stop = Para si el dolor se vuelve agudo o se te duerme una pierna.
exercise-knee-rolls-easier = Haz giros pequeños, como si te mecieras.
exercise-knee-rolls-harder = Deja bajar un poco más las rodillas, siempre sin dolor.
exercise-knee-rolls-alt = Una persona tumbada. Las dos rodillas dobladas van de un lado al otro.

exercise-knee-hug-name = Una rodilla al pecho
exercise-knee-hug-why = Al doblar una sola cadera, la zona lumbar se redondea con suavidad.
exercise-knee-hug-steps =
    1. Túmbate boca arriba con las rodillas dobladas.
    2. Sujeta una pierna por detrás del muslo.
    3. Lleva la rodilla hacia el pecho hasta donde sea cómodo.
    4. Mantén, respira y baja despacio.
exercise-knee-hug-feel = Un estiramiento suave en el glúteo y la zona lumbar.
exercise-knee-hug-stop = Para si notas dolor, hormigueo o adormecimiento en la pierna.
exercise-knee-hug-easier = Pasa una toalla por detrás del muslo y tira de ella.
exercise-knee-hug-harder = Deja la otra pierna estirada en el suelo.
exercise-knee-hug-alt = Una persona boca arriba lleva una rodilla hacia el pecho.

exercise-heel-slide-name = Deslizar el talón
exercise-heel-slide-why = La pierna se mueve y la espalda sigue tranquila. Es una buena primera práctica.
exercise-heel-slide-steps =
    1. Túmbate boca arriba con las rodillas dobladas.
    2. Aleja un talón hasta que la pierna quede casi recta.
    3. Mantén quieta la zona lumbar.
    4. Vuelve a acercar el talón.
exercise-heel-slide-feel = El vientre trabaja un poco. La espalda casi no se mueve.
exercise-heel-slide-stop = Para si la espalda se arquea y empieza a doler.
exercise-heel-slide-easier = Desliza solo hasta la mitad.
exercise-heel-slide-harder = Desliza más despacio y suelta el aire al alejar el talón.
exercise-heel-slide-alt = Una persona tumbada con las rodillas dobladas. Un talón se aleja y vuelve.

exercise-chair-reach-name = Inclinarse en la silla
exercise-chair-reach-why = Así te inclinas al vestirte. Aquí lo practicas donde no duele.
exercise-chair-reach-steps =
    1. Siéntate en una silla, con los pies separados y bien apoyados.
    2. Deja que las manos bajen por las espinillas.
    3. Para justo antes de que duela.
    4. Empuja con las manos en los muslos para volver.
exercise-chair-reach-feel = La zona lumbar se abre. Con los días, las manos pueden llegar más abajo.
exercise-chair-reach-stop = Para si el dolor se vuelve agudo o baja por la pierna.
exercise-chair-reach-easier = Baja las manos solo hasta las rodillas.
exercise-chair-reach-harder = Abajo, deja colgar la cabeza durante una respiración.
exercise-chair-reach-alt = Una persona en una silla baja las manos por las espinillas y vuelve.

## Fase 3

exercise-cat-camel-name = Gato y camello
exercise-cat-camel-why = Toda la espalda se redondea y se arquea sin cargar peso.
exercise-cat-camel-steps =
    1. Ponte a cuatro apoyos, con manos y rodillas.
    2. Redondea la espalda despacio, como un gato.
    3. Deja bajar el vientre hasta que haya una pequeña curva.
    4. Muévete con la respiración, sin parar.
exercise-cat-camel-feel = El movimiento recorre toda la espalda. Cada vez sale más suave.
exercise-cat-camel-stop = Para si te duele mucho en uno de los dos extremos.
exercise-cat-camel-easier = Hazlo de pie, con las manos apoyadas en una mesa.
exercise-cat-camel-harder = Ve más despacio y lleva el movimiento de la cadera a la cabeza.
exercise-cat-camel-alt = Una persona a cuatro apoyos redondea la espalda y luego la deja bajar.

exercise-knee-fall-out-name = Abrir una rodilla
exercise-knee-fall-out-why = Aprendes a mover la cadera con el tronco quieto.
exercise-knee-fall-out-steps =
    1. Túmbate boca arriba con las rodillas dobladas.
    2. Mantén los dos huesos de la cadera a la misma altura.
    3. Deja que una rodilla se abra despacio hacia fuera.
    4. Vuelve igual de despacio.
exercise-knee-fall-out-feel = El vientre trabaja un poco. Se estira la parte interna del muslo.
exercise-knee-fall-out-stop = Para si notas un pinchazo en la cadera o la espalda.
exercise-knee-fall-out-easier = Abre la rodilla solo un palmo.
exercise-knee-fall-out-harder = Hazlo con la otra pierna estirada.
exercise-knee-fall-out-alt = Una persona con las rodillas dobladas. Una rodilla se abre y vuelve.

exercise-belly-squeeze-name = Activar el vientre profundo
exercise-belly-squeeze-why = El músculo profundo del vientre es como un cinturón suave. Así lo despiertas.
exercise-belly-squeeze-steps =
    1. Túmbate boca arriba con las rodillas dobladas.
    2. Pon los dedos por dentro de los huesos de la cadera.
    3. Mete un poco la parte baja del vientre, lejos de los dedos.
    4. Sigue respirando mientras mantienes y luego suelta del todo.
exercise-belly-squeeze-feel = Una tensión ligera bajo los dedos. La espalda sigue quieta.
exercise-belly-squeeze-stop = Descansa si aguantas la respiración o se te tensa la espalda.
exercise-belly-squeeze-easier = Aprieta solo al soltar el aire.
exercise-belly-squeeze-harder = Hazlo sobre una silla o de pie.
exercise-belly-squeeze-alt = Una persona con las rodillas dobladas y los dedos en la parte baja del vientre.

exercise-lying-on-elbows-name = Boca abajo sobre los codos
exercise-lying-on-elbows-why = En la silla la espalda se dobla mucho. Esto la lleva con suavidad al otro lado.
exercise-lying-on-elbows-steps =
    1. Túmbate boca abajo.
    2. Pon los codos bajo los hombros.
    3. Deja que el vientre y la cadera bajen al suelo.
    4. Respira mientras mantienes y vuelve a tumbarte.
exercise-lying-on-elbows-feel = Una presión ligera en la zona lumbar. Se va al tumbarte de nuevo.
exercise-lying-on-elbows-stop = Para si el dolor pasa al glúteo o a la pierna.
exercise-lying-on-elbows-easier = Túmbate boca abajo con la cabeza sobre las manos.
exercise-lying-on-elbows-harder = Acerca un poco los codos, si te resulta fácil.
exercise-lying-on-elbows-alt = Una persona boca abajo, apoyada en los dos codos.

exercise-easy-walk-name = Caminata tranquila
exercise-easy-walk-why = Caminar a buen ritmo alimenta los músculos y te da confianza en tu espalda.
exercise-easy-walk-steps =
    1. Elige un camino llano que conozcas.
    2. Camina a un ritmo que te deje charlar.
    3. Mira al frente y deja que los brazos se balanceen.
    4. Baja el ritmo en el último minuto.
exercise-easy-walk-feel = Entras en calor. Un poco de rigidez es normal y suele irse.
exercise-easy-walk-stop = Para y descansa si el dolor pasa de 5 sobre 10.
exercise-easy-walk-easier = Divídela en dos caminatas cortas.
exercise-easy-walk-harder = Añade una cuesta pequeña, si te sienta bien.
exercise-easy-walk-alt = Una persona camina a ritmo tranquilo, con los brazos sueltos.
