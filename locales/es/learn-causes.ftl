### Biblioteca "Aprender", tema "causes": por qué llega un espasmo, por qué vuelve y por qué moverse es seguro.
### Cada tarjeta es una idea: de 2 a 4 frases cortas, 60 palabras como máximo. Se muestra bajo el título de su tema.
### Las tarjetas de "causes" también se muestran solas, junto a un resultado. La torre es una imagen de carga y fuerza; no se cae.

learn-theme-causes = Por qué pasa

## Por qué ahora

learn-why-now-title = ¿Por qué ahora?
learn-why-now-load = Muchas veces parece que la culpa fue de un peso o de un mal giro. Lo más común es que se hayan sumado muchas cosas pequeñas. Ese día, la carga fue más de lo que tu espalda podía llevar.
learn-why-now-tower = Piensa en una torre de bloques de madera. Dormir bien, tener músculos fuertes, hacer pausas y vivir días tranquilos son sus bloques. Con todos en su sitio, la torre aguanta mucho.
learn-why-now-blocks = Dormir poco, pasar muchas horas en una silla, el estrés y la falta de ejercicio quitan un bloque cada uno. La torre sigue en pie, pero aguanta menos. Muchas personas vivimos así.
learn-why-now-last = Entonces algo pequeño, como recoger un calcetín, ya es demasiado. Los músculos se aprietan para sujetarte. Los bloques se pueden volver a poner, uno por uno.
learn-why-now-signs = Al mirar atrás, muchas personas recuerdan pequeñas señales: rigidez por la mañana, una molestia sorda, la sensación de que algo no va bien. Si notas una, baja un poco el ritmo y pregunta a tu fisio.
learn-why-now-low = La parte más baja de la columna, alrededor de L4 y L5, es la que más carga. El peso de más y las horas en la silla le añaden trabajo. Unos músculos más fuertes y las pausas cortas la ayudan.
learn-why-now-quiz = Te agachaste a recoger un calcetín y la espalda se te agarrotó. ¿Cuál es la razón más probable?
learn-why-now-quiz-many = Se sumaron muchas cosas
learn-why-now-quiz-many-answer = Sí. El calcetín fue solo lo último. Es una buena noticia, porque hay muchas cosas pequeñas que puedes cambiar.
learn-why-now-quiz-sock = Lo recogí mal
learn-why-now-quiz-sock-answer = No hiciste nada malo. Un calcetín pesa muy poco. Lo más probable es que antes se hayan sumado muchas cosas pequeñas.
learn-why-now-quiz-weak = Mi espalda es débil
learn-why-now-quiz-weak-answer = No. La espalda es fuerte y puede ganar fuerza a cualquier edad. Lo más probable es que se hayan sumado muchas cosas pequeñas.

## Por qué vuelve

learn-why-again-title = ¿Por qué vuelve?
learn-why-again-common = Los espasmos suelen calmarse en unas semanas, y también suelen volver. Eso no significa que hayas hecho algo mal. Puedes hacer que el próximo sea menos probable.
learn-why-again-fixed = Las pastillas, un masaje o unos estiramientos pueden hacer que te sientas mejor. Entonces parece que ya está arreglado. Pero quizá tu espalda todavía no tenga la fuerza que le pide tu día a día.
learn-why-again-base = Piensa otra vez en la torre de bloques. Volver a poner el de arriba no basta. Empieza por la base: dormir, caminar, hacer pausas y tener músculos profundos que hagan su trabajo.
learn-why-again-cause = ¿Tienes espasmos cada mes o más a menudo? Entonces pide que revisen la causa. Tu fisio puede mirar las articulaciones, los discos, los nervios y tu forma de moverte.
learn-why-again-keep = Para seguir bien, dos ejercicios y una caminata diaria ayudan mucho. Ve subiendo hasta 30 minutos, cinco veces por semana. Empieza con lo que te resulte fácil.
learn-why-again-quiz = El dolor se fue. ¿Qué hace menos probable otro espasmo?
learn-why-again-quiz-walk = Caminar y dos ejercicios
learn-why-again-quiz-walk-answer = Sí. Un poco, pero a menudo, mantiene lo que has logrado.
learn-why-again-quiz-rest = Unas semanas de reposo
learn-why-again-quiz-rest-answer = El reposo parece seguro, pero los músculos pierden fuerza. Caminar y dos ejercicios mantienen lista la espalda.
learn-why-again-quiz-pills = Pastillas, por si acaso
learn-why-again-quiz-pills-answer = Las pastillas pueden aliviar el dolor, pero no dan fuerza. Caminar y dos ejercicios sí.

## Qué puede empezarlo

learn-causes-title = Qué puede provocarlo
learn-causes-lifting = Levantar peso: al agacharte, los músculos de la espalda se estiran. Subir con una caja pesada les pide mucho. Pueden sufrir una distensión o tensarse. La próxima vez, lleva la caja pegada al cuerpo o reparte la carga.
learn-causes-carrying = Cargar: una mochila pesada o un sofá obligan a los músculos a estar tensos mucho rato. Se cansan, y un músculo cansado se agarrota antes. Deja la carga en el suelo a menudo y compártela.
learn-causes-repeating = Repetir el mismo gesto: recoger juguetes, quitar hierbas, llenar estantes. Cada vez que te doblas o giras es fácil. Todas juntas cansan la espalda. Cambia de lado y haz pausas cortas.
learn-causes-slipping = Un resbalón o una caída: los músculos se tensan rápido y fuerte para sujetarte, y puedes llevarte un golpe. Después de una caída fuerte, revisa primero las señales de alerta con /redflags.
learn-causes-sitting = Pasar horas en una silla: los músculos profundos te sostienen sin pausa y se cansan. Los discos y las articulaciones también siguen en la misma posición. Ayuda cambiar de postura a menudo.
learn-causes-swapping = Músculos que cambian de trabajo: cuando los profundos se cansan, los grandes los sustituyen. Están hechos para la potencia, no para sostener todo el día. Empiezan a doler y a tensarse. Entrenar los profundos ayuda.
learn-causes-quiz = Pasas el día en una silla. ¿Qué ayuda más a tu espalda?
learn-causes-quiz-change = Cambiar de postura
learn-causes-quiz-change-answer = Sí. Ninguna postura es mala en sí. Los músculos solo necesitan un cambio de vez en cuando.
learn-causes-quiz-straight = Sentarme con la espalda recta
learn-causes-quiz-straight-answer = Está bien por un rato. Pero mantener una sola postura cansa los músculos. Ayuda más cambiar a menudo.
learn-causes-quiz-chair = Una silla cara
learn-causes-quiz-chair-answer = Una buena silla es cómoda. Pero incluso en la mejor, los músculos necesitan cambiar a menudo.

## Por qué no se quita

learn-lasting-title = ¿Por qué no se me quita?
learn-lasting-circle = El dolor hace que te muevas menos. Con menos movimiento, los músculos se debilitan y las articulaciones se ponen rígidas. Entonces duele antes. Este círculo es común, y puedes salir de él.
learn-lasting-pills = Los medicamentos pueden aliviar el dolor y ayudarte a moverte. Por sí solos no fortalecen la espalda. ¿El dolor vuelve cada vez que se pasa el efecto? Entonces pregunta qué más puedes hacer.
learn-lasting-slow = Algunas espaldas solo necesitan más tiempo. Una distensión sana más despacio que un espasmo. Dormir mal, las preocupaciones y el estrés también pueden mantener el dolor. El dolor es real, y puede mejorar.
learn-lasting-other = A veces otra parte dolorida mantiene el músculo en guardia. Deja que tu fisio lo revise si a las cuatro semanas sigue igual. Pregunta también si los espasmos son más seguidos, más fuertes o más largos.
learn-lasting-out = Se sale con pasos pequeños. Busca los movimientos que no duelen, hazlos a menudo y deja que crezcan. Un poco cada día cuenta más que mucho en un solo día.

## Es seguro moverme

learn-moving-title = ¿Es seguro moverme?
learn-moving-alarm = El dolor es una alarma. Puede sonar fuerte aunque el problema sea pequeño. En un espasmo está demasiado sensible y suena antes de tiempo. Cuando la espalda se calma, la alarma también.
learn-moving-free = Casi todos los movimientos tienen una parte que no duele. Es tu margen libre. Moverte ahí es seguro y le muestra a tu espalda que todo va bien. Con el tiempo, ese margen crece.
learn-moving-careful = Es normal pensarlo dos veces antes de jugar con tus hijos o de recoger algo. No tienes que forzar. Empieza por una versión pequeña. Añade un poco cuando vaya bien.
learn-moving-light = Guíate por tu número de dolor. De 0 a 3: sigue. Con 4 o 5: haz menos y observa un día. Con 6 o más: déjalo por hoy.
learn-moving-breathe = Cuando la espalda se agarrote, haz una pausa. Suelta el aire despacio y deja caer los hombros. Después prueba un movimiento más pequeño. A muchas personas así se les afloja antes.
learn-moving-quiz = Te agachas y duele un poco: 2 de 10. ¿Qué haces?
learn-moving-quiz-go = Seguir con suavidad
learn-moving-quiz-go-answer = Sí. De 0 a 3 puedes seguir. Un poco de dolor que se pasa pronto está bien.
learn-moving-quiz-stop = No moverme más hoy
learn-moving-quiz-stop-answer = No hace falta. De 0 a 3 puedes seguir con suavidad. Déjalo por hoy si llega a 6 o más.
learn-moving-quiz-push = Forzar hasta el final
learn-moving-quiz-push-answer = No hace falta forzar. Sigue con suavidad y quédate donde el dolor sea 3 o menos.
