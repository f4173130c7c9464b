### Biblioteca "Aprender", tema "checks": cómo se examina la espalda, qué más podría ser y cuándo pedir ayuda.
### Cada tarjeta es una idea: de 2 a 4 frases cortas, 60 palabras como máximo. Se muestra bajo el título de su tema.
### Un patrón es algo que "tu fisio puede revisar"; ninguna tarjeta dice qué tiene alguien.

learn-theme-checks = La revisión

## Cómo se revisa

learn-checking-title = ¿Cómo se revisa?
learn-checking-talk = Primero tu fisio te escucha. ¿Cuándo empezó, qué lo provoca, qué te gustaría volver a hacer? Tu historia suele decir más que una imagen.
learn-checking-tests = Después te doblas, giras y empujas contra una mano. Tu fisio estira y carga los músculos uno por uno. También prueba las articulaciones, los discos y los nervios. Así sabrás de dónde puede venir.
learn-checking-xray = Una radiografía muestra los huesos, su alineación y el espacio de los discos. No puede mostrar los músculos. Por eso un simple espasmo no la necesita.
learn-checking-ultrasound = Una ecografía puede mostrar un músculo roto o hinchado, y a veces uno tenso. Solo se usa cuando la respuesta cambiaría tu tratamiento.
learn-checking-mri = Una resonancia muestra discos, nervios, huesos y partes blandas. Es cara, y un simple espasmo no la necesita. A muchas personas sin ningún dolor se les ven discos gastados en la resonancia.
learn-checking-when = ¿Algo apunta a más que un espasmo? Entonces tu fisio te manda a hacerte una imagen o te envía al médico adecuado. Las preguntas de /redflags buscan justo eso.
learn-checking-quiz = ¿Un simple espasmo necesita una radiografía o una resonancia?
learn-checking-quiz-no = No
learn-checking-quiz-no-answer = Eso es: no la necesita. Tu historia y un buen examen dicen más.
learn-checking-quiz-mri = Sí, una resonancia
learn-checking-quiz-mri-answer = Mostraría mucho, pero casi nada que cambie tu tratamiento. Un simple espasmo no la necesita.
learn-checking-quiz-xray = Sí, una radiografía
learn-checking-quiz-xray-answer = Una radiografía muestra los huesos, pero no los músculos. Un simple espasmo no la necesita.

## Qué más podría ser

learn-lookalikes-title = ¿Qué más podría ser?
learn-lookalikes-list = Estos patrones pueden ayudarte a contarle más a tu fisio. Ninguno dice qué tienes. Solo un examen puede mostrar cuál encaja, si es que encaja alguno.
learn-lookalikes-disc = Dolor lumbar que a veces baja por una pierna y empeora al agacharte, sentarte o conducir. Tu fisio puede revisar si influye un disco. La mayoría de las molestias de disco se calman sin cirugía.
learn-lookalikes-slip = Agacharte duele, y subir duele más. Te empujas con las manos para levantarte. Tu fisio puede revisar si un hueso está un poco adelantado sobre el siguiente. Se llama espondilolistesis.
learn-lookalikes-pelvis = Dolor profundo en una nalga al estar de pie, caminar o subir escaleras. Tu fisio puede revisar la articulación entre la columna y la pelvis. Se llama sacroilíaca.
learn-lookalikes-wear = Duele después de mucho rato caminando, de pie o en una silla, y con el frío o por la mañana. Mejora con el descanso. Tu fisio puede revisar si hay desgaste en las articulaciones pequeñas (artrosis). El ejercicio también ayuda.
learn-lookalikes-nerve = Dolor, hormigueo o piel dormida que baja por una pierna. Tu fisio puede revisar el nervio ciático. ¿Una pierna pierde fuerza o tienes dormida la zona entre las piernas? Entonces usa /redflags ahora mismo.

## Cuándo pedir ayuda

learn-waiting-title = Cuándo pedir ayuda
learn-waiting-early = Si preguntas pronto, todo es más fácil. Muchas personas esperan meses o años, y entonces el camino de vuelta es más largo. También puedes preguntar solo porque tienes dudas.
learn-waiting-cause = El tratamiento funciona mejor cuando alguien ha buscado la causa. Sin eso, puedes probar muchas cosas y aun así los espasmos pueden volver.
learn-waiting-when = Si tienes una señal de alerta, usa /redflags ahora. Antes de dos días, si te cuesta mucho vestirte, sentarte, levantarte o caminar. Antes de una semana, si te limita bastante. Antes de dos semanas, si es leve pero no se calma.
learn-waiting-life = ¿Has empezado a dejar el jardín o los juegos con tus hijos? Es un buen motivo para preguntar. No es tarde, aunque lleve mucho tiempo.
learn-waiting-quiz = Tus espasmos son leves, pero vienen cada mes. ¿Qué haces?
learn-waiting-quiz-check = Pedir una revisión
learn-waiting-quiz-check-answer = Sí. Si los espasmos siguen viniendo, vale la pena buscar la causa, aunque cada uno sea leve.
learn-waiting-quiz-wait = Esperar a que sea fuerte
learn-waiting-quiz-wait-answer = No tienes que esperar. Si los espasmos siguen viniendo, revisarlo pronto lo hace más fácil.
