# Las cuatro pruebas: cómo se hace cada una y qué se pregunta después.
# El id es self-test-<clave>-<parte>; las claves son reach, bend, turn y hinge.
# Una prueba muestra cómo estás hoy, no es un examen: ningún texto premia llegar más lejos.

self-test-intro =
    Ahora, cuatro movimientos pequeños nos muestran cómo está tu espalda hoy.
    Cada uno dura menos de un minuto. Puedes saltarte uno, volver atrás o parar cuando quieras.

# Variables:
#   $number (number) - qué prueba es, desde 1
#   $total (number) - cuántas pruebas hay
self-test-progress = Prueba { $number } de { $total }

# El encabezado de una prueba.
# Variables:
#   $test (string) - el título de la prueba
self-test-heading = <b>{ $test }</b>

self-test-stand-ask = ¿Puedes ponerte de pie con seguridad ahora mismo?
self-test-stop-rule = Para donde empiece a doler. Si el dolor es agudo, vuelve despacio y déjalo ahí.

self-test-reach-title = Alcanzar los zapatos
self-test-reach-steps =
    1. Siéntate en una silla con la espalda recta.
    2. Inclínate despacio hacia delante, como para ponerte los zapatos.
    3. Vuelve a subir.
self-test-reach-alt = Una persona en una silla se inclina hacia los zapatos y vuelve a subir.
self-test-reach-ask = ¿Cómo notaste la espalda al inclinarte hacia los zapatos?

self-test-bend-title = Inclinarse de lado
self-test-bend-steps =
    1. Ponte de pie, con los pies un poco separados y los brazos colgando.
    2. Inclínate hacia un lado, hasta donde sea cómodo.
    3. Vuelve a subir.
    4. Haz lo mismo hacia el otro lado.
self-test-bend-alt = Una persona de pie se inclina hacia un lado y luego hacia el otro.
# Variables:
#   $side (string) - left o right: el lado hacia el que se inclina
self-test-bend-ask =
    { $side ->
        [left] ¿Cómo notaste la espalda al inclinarte hacia la izquierda?
       *[right] ¿Cómo notaste la espalda al inclinarte hacia la derecha?
    }

self-test-turn-title = Girar hacia un lado
self-test-turn-steps =
    1. Ponte de pie, con los pies un poco separados y los brazos colgando.
    2. Gira el tronco hacia un lado, como para tocar la parte de atrás de la pierna.
    3. Vuelve al centro.
    4. Haz lo mismo hacia el otro lado.
self-test-turn-alt = Una persona de pie gira el tronco hacia un lado y luego hacia el otro.
# Variables:
#   $side (string) - left o right: el lado hacia el que gira
self-test-turn-ask =
    { $side ->
        [left] ¿Cómo notaste la espalda al girar hacia la izquierda?
       *[right] ¿Cómo notaste la espalda al girar hacia la derecha?
    }

self-test-hinge-title = Inclinarse con la espalda plana
self-test-hinge-steps =
    1. Ponte de pie, con los pies un poco separados y los brazos colgando.
    2. Mete un poco el trasero hacia dentro para aplanar la zona lumbar.
    3. Inclínate despacio hacia delante con la espalda recta.
    4. Sube de la misma manera.
self-test-hinge-alt = Una persona de pie aplana la zona lumbar, se inclina hacia delante y sube.
self-test-hinge-ask = ¿Cómo notaste la espalda al inclinarte con la espalda plana?

self-test-did-it = Ya lo hice
self-test-cannot = Esta no puedo hacerla
self-test-skip = Esta me la salto
self-test-show-again = Verla otra vez

self-test-answer-none = Sin molestias
self-test-answer-tension = Tensión
self-test-answer-pain = Dolor
self-test-answer-unable = No pude hacerlo
self-test-answer-lost-control = No pude controlarlo
self-test-answer-not-tested = Sin probar

self-test-side-left = Izquierda
self-test-side-right = Derecha

self-test-pain-ask = ¿Cuánto dolor fue? 0 es nada de dolor, 10 es el peor dolor que te puedas imaginar.
self-test-severe-offer = Gracias por decírmelo. Es mucho dolor para un movimiento pequeño. Puedes saltarte las otras pruebas.
self-test-skip-rest = Saltarme las demás
self-test-carry-on = Seguir con las pruebas
