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
                [one] Hazlo una vez por cada lado.
               *[other] Hazlo { $repetitions } veces por cada lado.
            }
       *[other] { $repetitions ->
                [one] Hazlo una vez.
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

## Qué hace falta


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
    1. Acuéstate boca arriba con las rodillas dobladas.
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
    1. Acuéstate boca arriba con las rodillas dobladas.
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
    1. Acuéstate boca arriba delante de una silla o un sofá.
    2. Apoya las pantorrillas en el asiento.
    3. Deja caderas y rodillas dobladas, más o menos como al sentarte.
    4. Para levantarte, gira de lado y empuja con los brazos.
exercise-legs-on-chair-feel = La espalda descansa en el suelo y pesa. Un poco de calor ayuda.
exercise-legs-on-chair-stop = Levántate despacio si te hormiguean las piernas o aumenta el dolor.
exercise-legs-on-chair-easier = Acuéstate en la cama con dos almohadas bajo las rodillas.
exercise-legs-on-chair-harder = No hay nada que añadir. Al levantarte, camina un poco.
exercise-legs-on-chair-alt = Una persona acostada en el suelo con las pantorrillas sobre una silla.

## Fase 2

exercise-knee-rolls-name = Rodillas a los lados
exercise-knee-rolls-why = Los giros pequeños ayudan a tu espalda a recuperar su movimiento libre.
exercise-knee-rolls-steps =
    1. Acuéstate boca arriba, con las rodillas dobladas y los pies juntos.
    2. Deja caer despacio las dos rodillas hacia un lado.
    3. Para justo antes de que duela.
    4. Vuelve al centro y ve hacia el otro lado.
exercise-knee-rolls-feel = Un estiramiento suave en la zona lumbar y la cadera.
exercise-knee-rolls-stop = Para si el dolor se vuelve agudo o se te duerme una pierna.
exercise-knee-rolls-easier = Haz giros pequeños, como si te mecieras.
exercise-knee-rolls-harder = Deja bajar un poco más las rodillas, siempre sin dolor.
exercise-knee-rolls-alt = Una persona acostada. Las dos rodillas dobladas van de un lado al otro.

exercise-knee-hug-name = Una rodilla al pecho
exercise-knee-hug-why = Al doblar una sola cadera, la zona lumbar se redondea con suavidad.
exercise-knee-hug-steps =
    1. Acuéstate boca arriba con las rodillas dobladas.
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
    1. Acuéstate boca arriba con las rodillas dobladas.
    2. Aleja un talón hasta que la pierna quede casi recta.
    3. Mantén quieta la zona lumbar.
    4. Vuelve a acercar el talón.
exercise-heel-slide-feel = El vientre trabaja un poco. La espalda casi no se mueve.
exercise-heel-slide-stop = Para si la espalda se arquea y empieza a doler.
exercise-heel-slide-easier = Desliza solo hasta la mitad.
exercise-heel-slide-harder = Desliza más despacio y suelta el aire al alejar el talón.
exercise-heel-slide-alt = Una persona acostada con las rodillas dobladas. Un talón se aleja y vuelve.

exercise-chair-reach-name = Inclinarse en la silla
exercise-chair-reach-why = Así te inclinas al vestirte. Aquí lo practicas donde no duele.
exercise-chair-reach-steps =
    1. Siéntate en una silla, con los pies separados y bien apoyados.
    2. Deja que las manos bajen por las piernas.
    3. Para justo antes de que duela.
    4. Empuja con las manos en los muslos para volver.
exercise-chair-reach-feel = La zona lumbar se abre. Con los días, las manos pueden llegar más abajo.
exercise-chair-reach-stop = Para si el dolor se vuelve agudo o baja por la pierna.
exercise-chair-reach-easier = Baja las manos solo hasta las rodillas.
exercise-chair-reach-harder = Abajo, deja colgar la cabeza durante una respiración.
exercise-chair-reach-alt = Una persona en una silla baja las manos por las piernas y vuelve.

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
    1. Acuéstate boca arriba con las rodillas dobladas.
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
    1. Acuéstate boca arriba con las rodillas dobladas.
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
    1. Acuéstate boca abajo.
    2. Pon los codos bajo los hombros.
    3. Deja que el vientre y la cadera bajen al suelo.
    4. Respira mientras mantienes y vuelve a acostarte.
exercise-lying-on-elbows-feel = Una presión ligera en la zona lumbar. Se va al acostarte del todo.
exercise-lying-on-elbows-stop = Para si el dolor pasa al glúteo o a la pierna.
exercise-lying-on-elbows-easier = Acuéstate boca abajo con la cabeza sobre las manos.
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

## Fase 4

exercise-neutral-finder-name = Encuentra tu punto medio
exercise-neutral-finder-why = Tu espalda es más fuerte en su posición media. Primero aprendes a encontrarla.
exercise-neutral-finder-steps =
    1. Acuéstate boca arriba con las rodillas dobladas.
    2. Aplana la zona lumbar y luego deja que se arquee un poco.
    3. Quédate a mitad de camino, donde estés más a gusto.
    4. Mantén ahí, con el vientre un poco activo, y sigue respirando.
exercise-neutral-finder-feel = La espalda se nota larga y tranquila. El vientre trabaja un poco.
exercise-neutral-finder-stop = Descansa si se te tensa la espalda o aguantas la respiración.
exercise-neutral-finder-easier = Pon una toalla doblada bajo la zona lumbar para notar el punto medio.
exercise-neutral-finder-harder = Busca el mismo punto medio en una silla o de pie.
exercise-neutral-finder-alt = Una persona acostada balancea la zona lumbar y se queda a mitad de camino.

exercise-bridge-name = Puente
exercise-bridge-why = Los glúteos aprenden a repartirse el trabajo con la espalda.
exercise-bridge-steps =
    1. Acuéstate boca arriba con las rodillas dobladas.
    2. Activa un poco el vientre.
    3. Empuja con los talones y levanta la cadera.
    4. Mantén y baja despacio.
exercise-bridge-feel = Trabajan sobre todo los glúteos y la parte de atrás de los muslos.
exercise-bridge-stop = Para si te da un calambre en la espalda o un dolor agudo.
exercise-bridge-easier = Levanta la cadera solo un palmo.
exercise-bridge-harder = Cruza los brazos sobre el pecho.
exercise-bridge-alt = Una persona acostada, con las rodillas dobladas, sube y baja la cadera.

exercise-dead-bug-arms-name = Llevar un brazo atrás, boca arriba
exercise-dead-bug-arms-why = El tronco sigue quieto y el brazo se mueve. Es lo que pide el día a día.
exercise-dead-bug-arms-steps =
    1. Acuéstate boca arriba con las rodillas dobladas.
    2. Lleva los brazos hacia el techo y activa un poco el vientre.
    3. Baja un brazo despacio por encima de la cabeza.
    4. Vuelve y haz lo mismo con el otro brazo.
exercise-dead-bug-arms-feel = El vientre trabaja para que las costillas y la espalda no se muevan.
exercise-dead-bug-arms-stop = Para si la espalda se arquea y no puedes mantenerla quieta.
exercise-dead-bug-arms-easier = Baja el brazo solo hasta la mitad.
exercise-dead-bug-arms-harder = Sujeta una botella pequeña de agua en cada mano.
exercise-dead-bug-arms-alt = Una persona acostada con los brazos arriba. Un brazo baja y vuelve.

exercise-four-point-arm-lift-name = Levantar un brazo a cuatro apoyos
exercise-four-point-arm-lift-why = Mantienes la posición media con un poco menos de apoyo.
exercise-four-point-arm-lift-steps =
    1. Ponte a cuatro apoyos, con la espalda en su punto medio.
    2. Activa un poco el vientre.
    3. Estira un brazo hacia delante y mantén.
    4. Bájalo despacio y estira el otro.
exercise-four-point-arm-lift-feel = El tronco trabaja para seguir plano, como una mesa.
exercise-four-point-arm-lift-stop = Para si la espalda se hunde o el dolor va a más.
exercise-four-point-arm-lift-easier = Solo quita el peso de una mano, sin levantarla.
exercise-four-point-arm-lift-harder = Estira el brazo más despacio y mantén un poco más.
exercise-four-point-arm-lift-alt = Una persona a cuatro apoyos estira un brazo hacia delante.

## Fase 5

exercise-open-book-name = Libro abierto
exercise-open-book-why = La parte alta de la espalda vuelve a girar y la zona lumbar trabaja menos.
exercise-open-book-steps =
    1. Acuéstate de lado, con caderas y rodillas dobladas.
    2. Estira los brazos delante, con las palmas juntas.
    3. Abre el brazo de arriba hacia atrás y síguelo con la mirada.
    4. Suelta el aire, mantén y vuelve a cerrar.
exercise-open-book-feel = Se abren el pecho y el costado de la espalda.
exercise-open-book-stop = Para si te pincha el hombro o te duele mucho la zona lumbar.
exercise-open-book-easier = Pon la mano en las costillas y gira solo el pecho.
exercise-open-book-harder = Mantén el brazo abierto una respiración lenta más.
exercise-open-book-alt = Una persona de lado abre el brazo de arriba como un libro.

exercise-side-stretch-name = Estirar el costado
exercise-side-stretch-why = Los músculos del costado recuperan su largo.
exercise-side-stretch-steps =
    1. De pie junto a una pared, separa los pies y apoya en ella la mano más cercana.
    2. Sube el otro brazo por encima de la cabeza.
    3. Inclínate despacio hacia la pared.
    4. Mantén, respira y vuelve despacio.
exercise-side-stretch-feel = Un estiramiento largo y suave, de la cadera a las costillas.
exercise-side-stretch-stop = Para si notas un pinchazo en el lado hacia el que te inclinas.
exercise-side-stretch-easier = Inclínate solo un poco, o hazlo en una silla.
exercise-side-stretch-harder = Cruza la pierna de fuera por detrás de la otra.
exercise-side-stretch-alt = Una persona apoya una mano en la pared, sube el otro brazo y se inclina hacia la pared.

exercise-hip-flexor-stretch-name = Estirar la parte delantera de la cadera
exercise-hip-flexor-stretch-why = Pasar mucho rato en una silla tensa esa zona, y eso tira de la zona lumbar.
exercise-hip-flexor-stretch-steps =
    1. Apoya una rodilla en un cojín y las manos en el otro muslo.
    2. Mete un poco el trasero hacia dentro.
    3. Lleva el peso hacia delante hasta notar el estiramiento.
    4. Mantén, respira y cambia de pierna.
exercise-hip-flexor-stretch-feel = Un tirón suave delante de la cadera de la rodilla apoyada.
exercise-hip-flexor-stretch-stop = Para si te duele la rodilla o la zona lumbar.
exercise-hip-flexor-stretch-easier = Hazlo de pie, con un pie un paso largo atrás. Agárrate a una silla.
exercise-hip-flexor-stretch-harder = Levanta el brazo del lado de la rodilla apoyada.
exercise-hip-flexor-stretch-alt = Una persona con una rodilla en el suelo lleva la cadera hacia delante.

exercise-nerve-glide-name = Deslizar el nervio
exercise-nerve-glide-why = Al nervio largo de la pierna le gusta deslizarse. Así sigue en movimiento.
exercise-nerve-glide-steps =
    1. Siéntate en una silla y deja que la espalda se redondee un poco.
    2. Estira un poco una rodilla mientras miras hacia arriba.
    3. Dobla la rodilla mientras miras hacia abajo.
    4. Muévete despacio y sin parar.
exercise-nerve-glide-feel = Un tirón ligero detrás de la pierna que viene y se va.
exercise-nerve-glide-stop = Para si empieza o se queda un hormigueo, o se te duerme la pierna.
exercise-nerve-glide-easier = Estira la rodilla solo un poco y deja quieta la cabeza.
exercise-nerve-glide-harder = Sube la punta del pie cuando la rodilla esté recta.
exercise-nerve-glide-alt = Una persona en una silla estira una rodilla y mira arriba, luego dobla y mira abajo.

## Fase 6

exercise-bird-dog-name = Brazo y pierna a cuatro apoyos
exercise-bird-dog-why = Entrena bien los músculos de la espalda con poca carga en la columna.
exercise-bird-dog-steps =
    1. Ponte a cuatro apoyos, con la espalda en su punto medio.
    2. Activa un poco el vientre.
    3. Estira un brazo hacia delante y la pierna contraria hacia atrás.
    4. Mantén, vuelve despacio y cambia.
exercise-bird-dog-feel = Espalda, glúteo y vientre trabajan juntos. La cadera sigue nivelada.
exercise-bird-dog-stop = Para si la espalda se hunde, se tuerce o duele.
exercise-bird-dog-easier = Desliza la pierna atrás sin levantar los dedos del pie.
exercise-bird-dog-harder = Dibuja un cuadrado pequeño con la mano mientras mantienes.
exercise-bird-dog-alt = Una persona a cuatro apoyos estira un brazo y la pierna contraria.

exercise-sit-to-stand-name = Levantarse de la silla
exercise-sit-to-stand-why = Unas piernas fuertes le quitan trabajo a la espalda cada vez que te levantas.
exercise-sit-to-stand-steps =
    1. Siéntate cerca del borde, con los pies bajo las rodillas.
    2. Inclínate desde la cadera con la espalda larga.
    3. Empuja con los pies y ponte de pie.
    4. Siéntate despacio, con la cadera primero.
exercise-sit-to-stand-feel = Los muslos y los glúteos se calientan y se cansan.
exercise-sit-to-stand-stop = Para si la espalda o las rodillas duelen más cada vez.
exercise-sit-to-stand-easier = Usa una silla más alta o empuja con las manos.
exercise-sit-to-stand-harder = Sujeta una bolsa ligera contra el pecho.
exercise-sit-to-stand-alt = Una persona se levanta de una silla con la espalda larga y se sienta despacio.

exercise-stick-hinge-name = Bisagra de cadera con palo
exercise-stick-hinge-why = Aprendes a inclinarte desde la cadera. Así levantas cosas con facilidad.
exercise-stick-hinge-steps =
    1. De pie, sujeta un palo a lo largo de la espalda.
    2. Toca la cabeza, la parte alta de la espalda y el coxis.
    3. Lleva la cadera atrás e inclínate sin perder los tres contactos.
    4. Sube llevando la cadera hacia delante.
exercise-stick-hinge-feel = Se estira la parte de atrás de los muslos y trabajan los glúteos.
exercise-stick-hinge-stop = Para si te duele la espalda al subir.
exercise-stick-hinge-easier = Ponte cerca de una pared y solo tócala con la cadera.
exercise-stick-hinge-harder = Inclínate un poco más, mientras el palo siga en contacto.
exercise-stick-hinge-alt = Una persona con un palo a lo largo de la espalda se inclina desde la cadera.

exercise-band-row-name = Remo con banda
exercise-band-row-why = Tirar fortalece la parte alta de la espalda, y así la zona lumbar no trabaja sola.
exercise-band-row-steps =
    1. Sujeta la banda a algo firme, a la altura del vientre. Pruébala.
    2. De pie, con rodillas sueltas, toma un extremo en cada mano.
    3. Lleva los codos atrás, junto a las costillas.
    4. Deja que la banda vuelva despacio.
exercise-band-row-feel = Trabajas entre los omóplatos. La zona lumbar sigue quieta.
exercise-band-row-stop = Para si se arquea la espalda o te duele el hombro.
exercise-band-row-easier = Acércate para que la banda esté más floja.
exercise-band-row-harder = Aléjate para que la banda esté más tensa.
exercise-band-row-alt = Una persona de pie tira de una banda hacia las costillas y la suelta despacio.

exercise-suitcase-carry-name = Caminar con una bolsa
exercise-suitcase-carry-why = Llevar peso en un lado entrena los músculos que sujetan el tronco.
exercise-suitcase-carry-steps =
    1. Pon algo ligero en una bolsa con asa.
    2. Dobla cadera y rodillas para tomarla.
    3. Ponte de pie y camina sin inclinarte.
    4. Déjala despacio y cambia de mano.
exercise-suitcase-carry-feel = El lado contrario a la bolsa trabaja para que no te inclines.
exercise-suitcase-carry-stop = Deja la bolsa si empiezas a inclinarte o te duele.
exercise-suitcase-carry-easier = Lleva una bolsa más ligera o camina menos tiempo.
exercise-suitcase-carry-harder = Pon un poco más de peso en la bolsa.
exercise-suitcase-carry-alt = Una persona camina recta con una bolsa en una mano.

## Fase 7

exercise-slow-hinge-name = Bisagra lenta
exercise-slow-hinge-why = Bajar despacio entrena el control que usas al dejar cosas en el suelo.
exercise-slow-hinge-steps =
    1. De pie, rodillas sueltas y una bolsa ligera en cada mano.
    2. Lleva la cadera atrás e inclínate. Baja tan despacio como puedas.
    3. Mantén la espalda larga.
    4. Sube a tu ritmo.
exercise-slow-hinge-feel = Al bajar trabajan la espalda y la parte de atrás de los muslos.
exercise-slow-hinge-stop = Para si la espalda se redondea sola o duele al subir.
exercise-slow-hinge-easier = Hazlo sin bolsas, con las manos en los muslos.
exercise-slow-hinge-harder = Pon un poco más de peso en las bolsas.
exercise-slow-hinge-alt = Una persona con una bolsa en cada mano se inclina despacio desde la cadera.

exercise-side-plank-knees-name = Plancha lateral con rodillas
exercise-side-plank-knees-why = Los músculos del costado sujetan la espalda como las cuerdas de una tienda de campaña.
exercise-side-plank-knees-steps =
    1. Acuéstate de lado con las rodillas dobladas.
    2. Pon el codo bajo el hombro.
    3. Levanta la cadera hasta que el cuerpo quede recto.
    4. Mantén, respira y baja despacio.
exercise-side-plank-knees-feel = Trabaja el costado que está cerca del suelo.
exercise-side-plank-knees-stop = Para si te duele el hombro o la espalda.
exercise-side-plank-knees-easier = Hazlo de pie, con el antebrazo apoyado en una pared.
exercise-side-plank-knees-harder = Lleva el brazo de arriba hacia el techo.
exercise-side-plank-knees-alt = Una persona de lado, sobre el codo y las rodillas, levanta la cadera.

exercise-dead-bug-name = Brazo y pierna, boca arriba
exercise-dead-bug-why = Se mueven brazos y piernas y la espalda sigue quieta. Eso es control.
exercise-dead-bug-steps =
    1. Boca arriba, sube los brazos y lleva las rodillas sobre la cadera.
    2. Activa un poco el vientre.
    3. Baja despacio un brazo y la pierna contraria.
    4. Vuelve y cambia.
exercise-dead-bug-feel = El vientre trabaja bastante. La zona lumbar no se mueve de su sitio.
exercise-dead-bug-stop = Para si la espalda se despega o duele.
exercise-dead-bug-easier = Deja los pies en el suelo y desliza un talón.
exercise-dead-bug-harder = Estira más la pierna antes de volver.
exercise-dead-bug-alt = Una persona con brazos y rodillas arriba. Bajan un brazo y la pierna contraria.

exercise-step-down-name = Bajar un escalón
exercise-step-down-why = Entrena el control lento de cadera y rodilla, como en las escaleras.
exercise-step-down-steps =
    1. Sube a un escalón bajo, con algo firme al lado para sujetarte.
    2. Adelanta un pie, en el aire, fuera del borde.
    3. Dobla despacio la otra rodilla hasta tocar el suelo con el talón.
    4. Vuelve a subir sin saltar.
exercise-step-down-feel = Trabajan el muslo y el glúteo de la pierna de apoyo.
exercise-step-down-stop = Para si te duele la rodilla o la espalda, o pierdes el equilibrio.
exercise-step-down-easier = Usa un libro grueso como escalón más bajo.
exercise-step-down-harder = Hazlo sin sujetarte.
exercise-step-down-alt = Una persona en un escalón bajo toca el suelo con un talón y sube.

## Fase 8

exercise-plank-name = Plancha
exercise-plank-why = Enseña a todo el tronco a aguantar un poco más.
exercise-plank-steps =
    1. Acuéstate boca abajo, con los codos bajo los hombros.
    2. Apoya los dedos de los pies y activa un poco el vientre.
    3. Levanta el cuerpo hasta formar una línea recta.
    4. Respira mientras mantienes y luego baja.
exercise-plank-feel = Trabajan el vientre y los muslos. La zona lumbar está cómoda.
exercise-plank-stop = Baja si la espalda se hunde o duele.
exercise-plank-easier = Apoya las rodillas, o hazlo con los codos en una mesa firme.
exercise-plank-harder = Lleva el peso despacio hacia delante y hacia atrás.
exercise-plank-alt = Una persona en línea recta, apoyada en los codos y los dedos de los pies.

exercise-brisk-walk-name = Caminata a paso ligero
exercise-brisk-walk-why = Caminar con frecuencia es de lo mejor para que tu espalda siga bien.
exercise-brisk-walk-steps =
    1. Empieza suave unos minutos.
    2. Camina más rápido, de modo que puedas hablar pero no cantar.
    3. Deja que los brazos se balanceen.
    4. Baja el ritmo al final.
exercise-brisk-walk-feel = Entras en calor y respiras más hondo. Es normal cansar las piernas.
# Variables:
#   $emergency (string) - el número de emergencias
exercise-brisk-walk-stop = Baja el ritmo si sube el dolor de espalda. Si te duele el pecho, para y llama al { $emergency }.
exercise-brisk-walk-easier = Divide la caminata en dos partes.
exercise-brisk-walk-harder = Elige un camino con una cuesta o escaleras.
exercise-brisk-walk-alt = Una persona camina rápido, moviendo los brazos.

exercise-long-bridge-name = Puente largo
exercise-long-bridge-why = Mantener más tiempo ayuda a que tus músculos lleguen bien a la noche.
exercise-long-bridge-steps =
    1. Acuéstate boca arriba, con los pies un poco más lejos que otras veces.
    2. Empuja con los talones y levanta la cadera.
    3. Mantén y sigue respirando.
    4. Baja despacio antes de que tiemblen las piernas.
exercise-long-bridge-feel = Los glúteos se cansan. La zona lumbar no tiene calambres.
exercise-long-bridge-stop = Baja si te da un calambre o te duele la espalda.
exercise-long-bridge-easier = Mantén solo la mitad del tiempo.
exercise-long-bridge-harder = Levanta un talón, bájalo y luego levanta el otro.
exercise-long-bridge-alt = Una persona acostada, con los pies más lejos, mantiene la cadera arriba.

exercise-long-carry-name = Caminata larga con dos bolsas
exercise-long-carry-why = Te prepara para las compras y los días largos.
exercise-long-carry-steps =
    1. Prepara dos bolsas que al principio se sientan fáciles.
    2. Dobla cadera y rodillas para tomarlas.
    3. Camina con el cuerpo recto, una bolsa en cada mano, y respira.
    4. Déjalas despacio y descansa.
exercise-long-carry-feel = Se cansan los costados y las manos. El cuerpo sigue recto.
exercise-long-carry-stop = Deja las bolsas si te inclinas o te duele la espalda.
exercise-long-carry-easier = Deja las bolsas a mitad de camino y descansa.
exercise-long-carry-harder = Pon un poco más de peso en cada bolsa.
exercise-long-carry-alt = Una persona camina un rato con una bolsa en cada mano.

## Fases 9 y 10: solo con el fisioterapeuta

exercise-fast-and-heavy-name = Rapidez y carga con tu fisio
exercise-fast-and-heavy-why = El deporte y el trabajo duro piden rapidez y carga. Las entrenas con ayuda.
exercise-fast-and-heavy-steps =
    1. Tu fisio te pregunta a qué deporte o trabajo quieres volver.
    2. Entrenas sus gestos: levantar, saltar, lanzar o correr rápido.
    3. La carga y la rapidez suben poco a poco.
    4. Tu fisio observa cómo responde tu espalda.
exercise-fast-and-heavy-feel = Te esfuerzas y notas que controlas.
exercise-fast-and-heavy-stop = Dile enseguida a tu fisio si te duele la espalda.
exercise-fast-and-heavy-easier = Tu fisio baja la carga o la rapidez.
exercise-fast-and-heavy-harder = Tu fisio añade un poco cuando estás a punto para ello.
exercise-fast-and-heavy-alt = Una persona levanta un peso con un fisio a su lado.

exercise-clearance-tests-name = Últimas pruebas con tu fisio
exercise-clearance-tests-why = Muestran si tu espalda está lista para la vida que quieres.
exercise-clearance-tests-steps =
    1. Tu fisio mira cuánto y con qué libertad te mueves.
    2. Luego vienen la fuerza, el control y el aguante.
    3. Al final, los gestos de tu deporte o trabajo.
    4. Tu fisio repasa contigo los resultados y planea los próximos meses.
exercise-clearance-tests-feel = Algunas pruebas cuestan esfuerzo. Para eso están.
exercise-clearance-tests-stop = Dile enseguida a tu fisio si te duele la espalda.
exercise-clearance-tests-easier = Tu fisio puede repartir las pruebas en dos visitas.
exercise-clearance-tests-harder = Tu fisio elige pruebas que encajan con tu deporte.
exercise-clearance-tests-alt = Una persona se apoya en una pierna mientras un fisio toma notas.
