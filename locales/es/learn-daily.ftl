### Biblioteca "Aprender", tema "daily": qué ayuda, qué dejar por ahora y consejos para los movimientos de cada día.
### Cada tarjeta es una idea: de 2 a 4 frases cortas, 60 palabras como máximo. Se muestra bajo el título de su tema.
### Las tarjetas de "home", "sport" y "seated" también se muestran solas, como consejo personal junto a un resultado.

learn-theme-daily = En el día a día

## Qué ayuda

learn-helps-title = Qué ayuda
learn-helps-move = Muévete un poco, muchas veces al día. Lo mejor son los movimientos pequeños en tu margen libre y las caminatas cortas. No hace falta quedarse en la cama.
learn-helps-rest = Descansa cuando lo necesites, a ratos cortos. Prueba a acostarte diez minutos con las piernas sobre una silla. Después levántate y muévete un poco.
learn-helps-ease = Por ahora, reduce lo que lo provoca, como pasar mucho rato en una silla o agacharte mucho. Es solo por un tiempo. Lo irás recuperando paso a paso.
learn-helps-warmth = El calor puede calmar un músculo tenso por un rato. Usa una bolsa tibia o una ducha de 15 a 20 minutos. Que esté tibia, no muy caliente, y con una tela sobre la piel.
learn-helps-check = Deja que tu fisio confirme qué es y hasta dónde llega. Así sabes qué es seguro para ti, y el plan se adapta a ti.
learn-helps-finish = Haz el plan completo, aunque ya te sientas mejor. Los últimos pasos dan la fuerza que te ayuda a seguir bien.

## Qué dejar por ahora

learn-avoid-title = Qué dejar por ahora
learn-avoid-pills = Las pastillas para el dolor y los relajantes musculares no lo resuelven por sí solos. Pueden aliviar el dolor para que te muevas. Úsalos junto con los ejercicios, no en su lugar. Algunos dan sueño: en ese caso, no conduzcas.
learn-avoid-weeks = Los antiinflamatorios no son para tomarlos por tu cuenta semana tras semana. Pueden sentar mal al estómago y a los riñones. Pregunta a tu médico o en la farmacia qué te conviene.
learn-avoid-stretching = No estires con dolor agudo. Un músculo en guardia puede apretarse más. Llega hasta el borde del dolor, quédate ahí con suavidad y vuelve.
learn-avoid-training = No camines, corras ni entrenes con dolor fuerte. Hasta 3 de 10 está bien. Con 6 o más, déjalo por hoy y la próxima vez usa la versión más suave.
learn-avoid-worse = Por favor, no esperes si el dolor va a más. Revisa las señales de alerta con /redflags y avisa a tu fisio.
learn-avoid-unsure = ¿No sabes bien qué es? Mejor preguntar que adivinar. Una revisión corta puede ahorrarte semanas de preocupación.
learn-avoid-quiz = Un estiramiento empieza a doler de forma aguda. ¿Qué haces?
learn-avoid-quiz-ease = Aflojar un poco
learn-avoid-quiz-ease-answer = Sí. Quédate en el borde, donde el dolor no es agudo. Ese borde suele avanzar con el tiempo.
learn-avoid-quiz-hold = Aguantar más
learn-avoid-quiz-hold-answer = Un músculo en guardia puede apretarse más. Afloja un poco, hasta donde no duela de forma aguda.
learn-avoid-quiz-quit = Dejarlo una semana
learn-avoid-quiz-quit-answer = Es más reposo del que necesitas. Afloja un poco ahora y sigue mañana con suavidad.

## Reposo

learn-rest-title = ¿Cuánto reposo conviene?
learn-rest-much = Pasar días en la cama te deja con rigidez, y los músculos que no se usan pierden fuerza. El reposo en cama no ayuda a que un espasmo se calme.
learn-rest-little = Hacer demasiado muy pronto puede traer más espasmos o irritar un músculo dolorido. ¿A la mañana siguiente estás claramente peor? Entonces haz la mitad y vuelve a subir poco a poco.
learn-rest-balance = Lo adecuado está en medio. Muévete a menudo, un poco cada vez. Descansa a ratos cortos. Guíate por tu número de dolor.
learn-rest-today = Un buen comienzo para hoy: levántate cada hora y camina cinco minutos. Acuéstate solo para recuperarte. Si cinco minutos son demasiado, empieza con dos.
learn-rest-quiz = ¿Qué es lo mejor los primeros días?
learn-rest-quiz-both = Moverme y descansar a ratos
learn-rest-quiz-both-answer = Sí. Así mantienes la soltura y das un respiro a los músculos doloridos.
learn-rest-quiz-bed = Cama hasta que se pase
learn-rest-quiz-bed-answer = Es lo que pide el cuerpo. Pero te deja con rigidez y menos fuerza. Ayuda más moverte un poco y descansar a ratos.
learn-rest-quiz-usual = Entrenar como siempre
learn-rest-quiz-usual-answer = Moverte es buena idea. Solo haz menos por ahora: movimientos pequeños y descansos cortos.

## Vestirse, escaleras y levantar

learn-home-title = Vestirte, escaleras, cargar
learn-home-dressing = Vestirte: siéntate para ponerte los calcetines y los pantalones. Acerca el pie hacia ti en vez de agacharte. Empieza por la pierna que más molesta. Al desvestirte, sácala al final.
learn-home-child = Cargar a tu hijo o hija: apoya una rodilla en el suelo y deja que se acerque. Abraza fuerte, suelta el aire y levántate con la fuerza de las piernas. En un mal día, mejor mimos en el sofá.
learn-home-stairs = Escaleras: sube un escalón cada vez y usa el pasamanos. Al subir, primero la pierna buena; al bajar, primero la que más molesta. Mantén el cuerpo erguido y ve sin prisa.
learn-home-uphill = Caminar cuesta arriba: da pasos más cortos y ve despacio. Mientras te duela, elige un camino llano. Añade una cuesta pequeña cuando en llano te resulte fácil.
learn-home-heels = Tacones altos: cambian la forma en que trabaja tu espalda. Mientras te duela, elige zapatos planos o bajos. Más adelante, úsalos por poco tiempo y mira cómo te sientes.

## Deporte

learn-sport-title = Correr, saltar y pesas
learn-sport-running = Correr: primero camina. ¿Puedes caminar rápido 30 minutos sin esfuerzo? Entonces prueba con un minuto corriendo y dos caminando. Añade un poco más si a la mañana siguiente estás bien.
learn-sport-deadlifts = Peso muerto: deja la barra pesada por ahora. Practica doblarte por las caderas con un palo apoyado en la espalda. Tu fisio te dirá cuándo añadir peso.
learn-sport-jumping = Saltar: al caer, la espalda recibe una carga rápida. Espera a que las escaleras y caminar rápido te resulten fáciles. Después empieza con saltos pequeños y suaves, con los dos pies.
learn-sport-return = El deporte vuelve por pasos: primero el control, después la fuerza y al final la velocidad. Muchas personas vuelven a las seis u ocho semanas. Otras necesitan más, y está bien.
learn-sport-quiz = Ayer corriste un poco. ¿Cuándo puedes añadir más?
learn-sport-quiz-morning = Si hoy me siento bien
learn-sport-quiz-morning-answer = Sí. La mañana siguiente es tu mejor guía. Después añade solo un poco.
learn-sport-quiz-double = Ya mismo, el doble
learn-sport-quiz-double-answer = Qué buen ánimo. Pero a tu espalda le van mejor los pasos pequeños. Mira cómo estás a la mañana siguiente y añade un poco.
learn-sport-quiz-never = No debería correr más
learn-sport-quiz-never-answer = La mayoría de las personas puede volver a correr. Mira cómo estás a la mañana siguiente y añade un poco.

## Escritorio y coche

learn-seated-title = Al escritorio y al volante
learn-seated-desk = Trabajo de escritorio: levántate cada 30 minutos, aunque sea un minuto. Pon la pantalla a la altura de los ojos y apoya los brazos. Cambia de postura tantas veces como quieras.
learn-seated-driving = Conducir: acerca el asiento y pon una toalla pequeña detrás de la zona lumbar. Haz una parada cada hora y camina un poco. No conduzcas hasta que puedas girar y frenar sin problema.
learn-seated-break = Una pausa puede ser corta. Levántate, inclínate hacia atrás con suavidad dos veces y camina hasta la ventana. Con un minuto, los músculos profundos ya notan el cambio.
learn-seated-chair = No necesitas una silla especial. Siéntate bien atrás, busca algo de apoyo y levántate a menudo. La mejor postura es la siguiente.

## Un mal día

learn-flares-title = Un mal día
learn-flares-normal = Los días malos son parte de la mejoría. Casi todo el mundo tiene alguno, sobre todo al empezar a hacer más. Suelen ser cada vez más suaves. No has vuelto al principio.
learn-flares-today = Hoy haz menos, pero no te quedes sin moverte. Usa calor, acuéstate un rato con las piernas en alto y da paseos cortos. Elige un ejercicio en su versión fácil.
learn-flares-check = ¿Hay algo nuevo: adormecimiento, debilidad, problemas con la orina o las heces, o fiebre? ¿O el dolor es mucho más fuerte que antes? Entonces revisa ahora las señales de alerta con /redflags.
learn-flares-after = Cuando se calme, mira atrás sin culparte. ¿Hubo muchas horas en la silla, mucho peso, estrés o una noche corta? Deja un poco más de margen para eso y sigue adelante.
learn-flares-quiz = Hoy duele más que ayer, pero no hay nada nuevo. ¿Qué haces?
learn-flares-quiz-less = Hacer menos, pero moverme
learn-flares-quiz-less-answer = Sí. Para hoy basta con calor, paseos cortos y un ejercicio fácil.
learn-flares-quiz-nothing = Quedarme en la cama
learn-flares-quiz-nothing-answer = Descansar a ratos está bien. Pero un poco de movimiento ayuda a que la espalda se calme. Haz menos, pero haz algo.
learn-flares-quiz-again = Empezar de cero
learn-flares-quiz-again-answer = No hace falta. Un mal día no borra tu trabajo. Hoy haz menos y después sigue con tu plan.
