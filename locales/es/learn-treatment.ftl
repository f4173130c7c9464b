### Biblioteca "Aprender", tema "treatment": qué hace un fisioterapeuta, cuánto se tarda en sanar y otros tratamientos.
### Cada tarjeta es una idea: de 2 a 4 frases cortas, 60 palabras como máximo. Se muestra bajo el título de su tema.

learn-theme-treatment = Tratamiento y recuperación

## Seis objetivos

learn-physio-title = Seis objetivos de tu fisio
learn-physio-ease = Objetivo 1: aliviar los músculos tensos. Las manos, el calor y los movimientos suaves pueden ayudar a soltarlos. Es el comienzo, no todo el camino.
learn-physio-unload = Objetivo 2: quitar carga de la zona dolorida. Tu forma de acostarte, sentarte y levantar cosas puede llevar la carga a otro sitio. Aprendes qué te funciona.
learn-physio-relieve = Objetivo 3: dar descanso a los músculos que han trabajado de más, y algo de apoyo por un tiempo. La idea es que el apoyo baje a medida que ganas fuerza.
learn-physio-steady = Objetivo 4: despertar los músculos profundos que dan firmeza a cada hueso. Haces ejercicios pequeños y precisos. Son la base de todo lo que viene después.
learn-physio-calm = Objetivo 5: calmar los nervios. Después de días de dolor, mandan alarmas por muy poco. Los movimientos seguros, hechos a menudo, ayudan a bajar la alarma.
learn-physio-review = Objetivo 6: volver a revisar y ajustar. En cada visita tu fisio mira cómo te mueves ahora. Así el plan crece contigo, ni muy lento ni muy rápido.

## Una sesión

learn-session-title = ¿Qué pasa en una sesión?
learn-session-first = La primera visita es sobre todo hablar y hacer pruebas. Lleva ropa con la que puedas moverte. Cuenta qué te preocupa más y qué te encantaría volver a hacer.
learn-session-measure = Tu fisio mira hasta dónde te doblas y giras. También prueba la fuerza, la flexibilidad y el control. Eso muestra por dónde empezar y, más adelante, cuánto has avanzado.
learn-session-hands = Tu fisio puede usar masaje, estiramientos o movimientos suaves de articulaciones y nervios. Pregunta si quieres saber para qué. Puedes pedir que pare en cualquier momento.
learn-session-tools = Algunos fisioterapeutas usan también ultrasonido, láser o punción seca, y otros no. No está claro cuánto aportan. Puedes preguntar, y también puedes decir que no.
learn-session-program = Después viene tu parte: ejercicios que dan fuerza, control y resistencia, paso a paso. Lo que haces en casa entre visitas es lo que más cuenta.
learn-session-quiz = ¿Qué cuenta más para las próximas semanas?
learn-session-quiz-home = Lo que hago en casa
learn-session-quiz-home-answer = Sí. Tu fisio te muestra el camino, y unos minutos al día en casa te hacen avanzar.
learn-session-quiz-machines = Los aparatos
learn-session-quiz-machines-answer = A veces se usan y a veces no, y son una parte pequeña. Cuentan más unos minutos al día en casa.
learn-session-quiz-massage = Un masaje fuerte
learn-session-quiz-massage-answer = Un masaje puede sentar bien y aliviarte un rato. Cuentan más unos minutos al día en casa.

## Tiempo de recuperación

learn-healing-title = ¿Cuánto tarda?
learn-healing-weeks = Muchas personas pueden moverse con libertad y sin dolor a las cuatro semanas, más o menos. Las cargas grandes y la velocidad vienen después. Hay quien necesita más tiempo, y está bien.
learn-healing-visits = Un ritmo habitual son dos visitas por semana durante dos semanas. Después, una por semana o cada dos semanas. Tu fisio lo adapta a ti.
learn-healing-phases = Tu plan tiene diez fases. Primero calmas, te mueves libre, sanas, ganas estabilidad y recuperas todo el movimiento. Después vienen fuerza, control, resistencia, velocidad y una prueba final. Las últimas las abre tu fisio.
learn-healing-sport = Muchas personas que terminan el plan vuelven al deporte a las seis u ocho semanas. Primero la carga, luego la velocidad y después una prueba con tu fisio.
learn-healing-exercise = Puede que el ejercicio no haga que un espasmo nuevo se vaya antes. Sí te devuelve movimiento y fuerza. Y hace menos probable que vuelva otro.
learn-healing-wavy = La mejoría va en ondas, no en línea recta. Unos días malos son parte de ella. Mira las dos últimas semanas, no los dos últimos días.
learn-healing-quiz = Te sientes peor que hace dos días, pero mejor que hace dos semanas. ¿Qué significa?
learn-healing-quiz-wave = Voy por buen camino
learn-healing-quiz-wave-answer = Sí. Las pequeñas ondas son normales. Las dos últimas semanas dicen más que los dos últimos días.
learn-healing-quiz-back = Volví al principio
learn-healing-quiz-back-answer = Puede dar esa sensación. Pero estás mejor que hace dos semanas. Las pequeñas ondas son normales.

## Terminar el plan

learn-finish-title = ¿Ya vas mejor? Sigue
learn-finish-halfway = El dolor suele bajar cuando vas por la mitad. Es una gran noticia, y también es cuando muchas personas lo dejan. En ese momento la fuerza y el control todavía están creciendo.
learn-finish-mask = Las pastillas, una inyección, el masaje, las ventosas o el rodillo de espuma pueden aliviarte un rato. Funcionan mejor como parte del plan. Por sí solos no dan fuerza.
learn-finish-later = Las últimas fases enseñan a los músculos profundos a manejarse en la vida real: levantar peso, días largos, deporte. Hacen menos probable otro espasmo.
learn-finish-smaller = ¿No tienes tiempo? Mejor una versión pequeña que nada. Dos ejercicios y un paseo corto también cuentan. Dile a tu fisio si el plan no encaja en tu semana.
learn-finish-quiz = El dolor ha bajado a 1. ¿Qué es lo mejor ahora?
learn-finish-quiz-on = Seguir con el plan
learn-finish-quiz-on-answer = Sí. Es ahora cuando tu espalda se prepara para más.
learn-finish-quiz-stop = Dejarlo, ya está
learn-finish-quiz-stop-answer = Qué bien que te sientas mejor. Pero la fuerza tarda más que el alivio. Si sigues, otro espasmo es menos probable.
learn-finish-quiz-double = Hacer el doble
learn-finish-quiz-double-answer = Está bien tener ganas de más. Los pasos pequeños funcionan mejor. Sigue con el plan tal como está.

## Fajas

learn-brace-title = ¿Una faja lumbar?
learn-brace-feel = Una faja puede darte sensación de sujeción mientras la llevas. Quizá tu fisio te la recomiende por poco tiempo, o quizá no. No es un tratamiento por sí sola.
learn-brace-weeks = No la lleves más de cuatro semanas. Mientras la faja sujeta, tus músculos hacen menos. Al quitártela puedes notar debilidad y molestias.
learn-brace-leave = ¿Usas una ahora? Déjala para los momentos más duros del día y quítatela en los fáciles. Alarga esos ratos poco a poco, a la vez que haces tus ejercicios.

## Otros tratamientos

learn-treatments-title = Otros tratamientos
learn-treatments-medicine = Un médico puede darte un medicamento para el dolor o una inyección, por ejemplo un antiinflamatorio. Puede aliviar el dolor y la rigidez un tiempo. Aprovéchalo para moverte. Tómalo solo como te lo indicaron.
learn-treatments-hands = El masaje, las ventosas, los estiramientos y el rodillo de espuma pueden sentar bien un rato. Está bien, si no dan dolor agudo. No sustituyen al ejercicio.
learn-treatments-clicking = Que te hagan crujir la espalda puede sentar bien, o puede provocar un espasmo. No hay nada fuera de su sitio que haya que recolocar. Pregunta antes a tu fisio.
learn-treatments-minerals = El calcio y el magnesio ayudan a que los músculos trabajen. Pero tomar suplementos no es una forma segura de acabar con un espasmo. Pregunta en la farmacia antes de tomarlos.
learn-treatments-coach = En las últimas fases, un profesional del ejercicio puede ayudarte a volver a entrenar. Según el país, es un readaptador o un preparador físico. Tu fisio puede decirte cuándo es el momento.
learn-treatments-quiz = Te pusieron una inyección y duele menos. ¿Qué es buena idea?
learn-treatments-quiz-move = Aprovechar para moverme
learn-treatments-quiz-move-answer = Sí. Los movimientos suaves y tus ejercicios son la mejor forma de aprovecharlo.
learn-treatments-quiz-load = Hacer el trabajo pesado
learn-treatments-quiz-load-answer = Puede ser demasiado. La inyección tapa el dolor un tiempo. Empieza con movimientos suaves y tus ejercicios.
learn-treatments-quiz-wait = Esperar a la siguiente
learn-treatments-quiz-wait-answer = Una inyección no da fuerza. Aprovecha el buen momento para moverte con suavidad y hacer tus ejercicios.

## Cirugía

learn-surgery-title = ¿La cirugía es una opción?
learn-surgery-spasm = Un espasmo muscular no se opera. El camino es el movimiento, el tiempo y un buen plan.
learn-surgery-reason = La cirugía es para unos pocos problemas distintos. Por ejemplo, un nervio muy comprimido o una parte de la columna poco estable. Un especialista lo valora contigo.
learn-surgery-fusion = Un tipo de operación une dos huesos de la columna. Quita carga a discos, nervios y articulaciones. Pero esa parte se mueve menos, y las de al lado cargan más. Por eso se piensa con calma.
learn-surgery-refer = Si algo preocupa a tu fisio, te enviará al especialista adecuado. Las señales de alerta de /redflags son las que no pueden esperar.
