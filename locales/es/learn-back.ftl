### Biblioteca "Aprender", tema "back": cómo funciona la zona lumbar y qué es un espasmo.
### Cada tarjeta es una idea: de 2 a 4 frases cortas, 60 palabras como máximo. Se muestra bajo el título de su tema.

learn-theme-back = Tu espalda y cómo funciona

## Qué es un espasmo

learn-spasm-title = ¿Qué es un espasmo?
learn-spasm-feeling = Un músculo de la espalda se pone muy tenso y no se suelta. Puede dar un tirón o un pinchazo al agacharte, girar o levantarte. Quizá te muevas despacio y te sientas mayor de lo que eres. Duele, y es muy común.
learn-spasm-guard = El músculo intenta protegerte. Se aprieta para que la zona dolorida no se mueva, como una alarma que salta por muy poco. Un dolor fuerte no tiene por qué significar algo grave.
learn-spasm-ache = Tú no decides tensar el músculo, y tampoco basta con querer soltarlo. Mientras está tenso, puede llegarle menos sangre fresca. Quizá por eso duele, al menos en parte. El calor y moverte con suavidad pueden aliviarlo un rato.
learn-spasm-under = A veces el músculo se tensa porque otra parte está molesta: una articulación, un ligamento o un nervio. Muchas veces no se encuentra una causa única, y no pasa nada. Tu fisio puede revisar qué ocurre en tu caso.
learn-spasm-outlook = La mayoría de los espasmos se calman en unas semanas. A muchas personas les vuelve a pasar más adelante. Por eso tu plan tiene dos partes: primero aliviar y después preparar la espalda para que aguante más.
learn-spasm-names = Quizá lo oigas con otros nombres: contractura, calambre, tirón o dolor muscular lumbar. Casi siempre se habla de lo mismo. La distensión es algo distinta y tiene su propio tema aquí.
learn-spasm-quiz = Al agacharte, la espalda se te agarrota. ¿Qué está haciendo el músculo?
learn-spasm-quiz-guarding = Proteger la zona
learn-spasm-quiz-guarding-answer = Sí. Mantiene quieta la zona para protegerla. Cuando la zona se calma, el músculo puede soltarse.
learn-spasm-quiz-tearing = Romperse
learn-spasm-quiz-tearing-answer = Puede dar esa sensación. Pero un espasmo es un músculo tenso, no roto. Se aprieta para proteger una zona dolorida.
learn-spasm-quiz-sleeping = Rendirse
learn-spasm-quiz-sleeping-answer = Es al revés: el músculo trabaja de más. Se aprieta para proteger una zona dolorida.

## Espasmo o distensión

learn-strain-title = ¿Espasmo o distensión?
learn-strain-difference = En un espasmo, el músculo se queda tenso. En una distensión, algunas de sus fibras se han estirado demasiado o se han roto. Los músculos de alrededor pueden tensarse también para proteger la zona.
learn-strain-start = Una distensión puede empezar cuando un músculo cansado tiene que sujetar o levantar demasiado. Por ejemplo, al agacharte a levantar una caja pesada y subir con ella.
learn-strain-time = Un espasmo puede aliviarse bastante rápido. Una distensión tarda más, porque las fibras necesitan tiempo para sanar. A las dos les va bien moverse con calma e ir a más poco a poco.
learn-strain-first = Los primeros días se sienten casi igual, y los primeros pasos son los mismos. Muévete poco y a menudo. No llegues al dolor agudo. Usa calor si te gusta.
learn-strain-check = No hace falta que averigües cuál de las dos es. Tu fisio puede probar los músculos y decírtelo. Un moretón grande, o un dolor que crece cada día, es un buen motivo para preguntar pronto.
learn-strain-quiz = ¿Qué ayuda los primeros días, sea espasmo o distensión?
learn-strain-quiz-moves = Moverme poco y a menudo
learn-strain-quiz-moves-answer = Sí. Los movimientos pequeños, sin llegar al dolor agudo, van bien en los dos casos. Puedes empezar antes de saber cuál es.
learn-strain-quiz-bed = Quedarme en la cama
learn-strain-quiz-bed-answer = Descansar a ratos está bien. Pero varios días en la cama te dejan con rigidez y menos fuerza. Ayuda más moverte poco y a menudo.
learn-strain-quiz-stretch = Estirar fuerte
learn-strain-quiz-stretch-answer = Todavía no. Un estiramiento fuerte puede hacer que el músculo se apriete más. Ayuda más moverte poco y a menudo.

## Tu zona lumbar

learn-low-back-title = Tu zona lumbar
learn-low-back-bones = La zona lumbar tiene cinco huesos, llamados L1 a L5. Son grandes y gruesos, porque llevan el peso de la parte de arriba del cuerpo. L1 es el de arriba. L5 está justo encima de la parte de atrás de la pelvis.
learn-low-back-discs = Entre los huesos están los discos. Por fuera son resistentes y por dentro blandos, como un gel. Amortiguan los golpes y te dejan doblarte y girar. Un disco puede abombarse, pero no se escapa como una pastilla de jabón.
learn-low-back-ligaments = Los ligamentos son bandas fuertes que unen los huesos. No pueden tensarse por sí solos. Dan un apoyo firme, y los músculos suman un apoyo que se mueve contigo.
learn-low-back-nerves = Entre los huesos sale una raíz nerviosa a cada lado. Desde ahí los nervios se ramifican, y muchos bajan hasta las piernas. Llevan las sensaciones y les dicen a los músculos que se muevan.
learn-low-back-strong = Huesos grandes, bandas resistentes y músculos potentes hacen que tu zona lumbar sea muy fuerte. También se dobla mucho. Está hecha para agacharse, levantar y cargar.
learn-low-back-quiz = ¿Qué hacen los discos?
learn-low-back-quiz-soften = Amortiguar los golpes
learn-low-back-quiz-soften-answer = Sí. Amortiguan los golpes y dejan que la columna se doble y gire.
learn-low-back-quiz-tie = Unir los huesos
learn-low-back-quiz-tie-answer = Casi: de eso se encargan sobre todo los ligamentos. Los discos amortiguan los golpes y dejan que la columna se doble.
learn-low-back-quiz-feel = Llevar las sensaciones
learn-low-back-quiz-feel-answer = Eso lo hacen los nervios. Los discos amortiguan los golpes y dejan que la columna se doble.

## Músculos que sujetan y músculos que mueven

learn-muscles-title = Músculos que sujetan o mueven
learn-muscles-fibres = Un músculo está hecho de miles de fibras finas. Se tensan y se sueltan, y así te mueves. Si lo usas, el músculo crece. Con mucho reposo se hace más pequeño y más débil.
learn-muscles-deep = Los músculos profundos están pegados a la columna y dan firmeza a cada hueso. Se activan justo antes de que te muevas y trabajan suave todo el día. Se llaman estabilizadores. El más conocido es el multífido.
learn-muscles-big = Los músculos grandes cruzan muchas articulaciones y te dan potencia. Te doblan, te giran y te ayudan a levantar cosas. Se llaman movilizadores. Los músculos largos a los lados de la columna son un ejemplo.
learn-muscles-share = Los dos grupos se ayudan. Cuando los profundos están doloridos o cansados, los grandes hacen parte de su trabajo. Entonces tienen dos tareas. Se cansan antes y pueden empezar a tensarse.
learn-muscles-relearn = Los músculos profundos pueden volver a aprender su trabajo. Se empieza con ejercicios pequeños y lentos, casi sin fuerza. Por eso tus primeros pasos pueden parecer tan fáciles.
learn-muscles-quiz = ¿Qué músculos se activan justo antes de que te muevas?
learn-muscles-quiz-deep = Los profundos
learn-muscles-quiz-deep-answer = Sí. Primero los profundos dan firmeza a cada hueso. Después los grandes pueden moverte.
learn-muscles-quiz-big = Los grandes
learn-muscles-quiz-big-answer = Llegan un instante después y ponen la potencia. Primero los profundos dan firmeza a cada hueso.
learn-muscles-quiz-all = Todos a la vez
learn-muscles-quiz-all-answer = Casi. Trabajan en equipo, es verdad. Pero los profundos empiezan un instante antes, para dar firmeza a cada hueso.

## Cuatro formas de moverte

learn-directions-title = Cuatro formas de moverte
learn-directions-back = La primera es enderezarte e ir hacia atrás. La potencia la dan los músculos largos a los lados de la columna, los erectores. El multífido, más pequeño, mantiene firme cada hueso.
learn-directions-forward = La segunda es doblarte hacia delante. Pueden llevarte hacia abajo el recto del abdomen, los oblicuos de los costados y el psoas ilíaco, en la cadera. En lo profundo del vientre, el transverso ayuda a mantenerte firme.
learn-directions-side = La tercera es inclinarte hacia un lado. Gran parte la hace un músculo entre las costillas y la cadera, el cuadrado lumbar. Los oblicuos ayudan. Unos músculos diminutos entre los huesos los mantienen firmes.
learn-directions-turn = La cuarta es girar. Los oblicuos del lado izquierdo y del derecho trabajan en pareja. Uno tira mientras el otro se suelta. Lo usas cada vez que miras por encima del hombro.
learn-directions-team = Ningún músculo trabaja solo. Cuando un lado se tensa, el otro tiene que soltarse en el momento justo. Tu cerebro lo hace por ti. En un espasmo, esa coordinación falla por un tiempo.
learn-directions-sitting = Sentarse parece un descanso. Pero los músculos profundos y los grandes siguen trabajando para sostenerte. Después de unas horas están cansados. Levantarte de vez en cuando les da un respiro.

## Tu core

learn-core-title = Tu core, el centro del cuerpo
learn-core-can = El core es un anillo de músculos alrededor del centro del cuerpo, con forma de lata de refresco. Da apoyo a la columna por todos los lados.
learn-core-parts = La tapa de la lata es el diafragma, con el que respiras. La base es el suelo pélvico. El músculo profundo del vientre, el transverso, rodea el frente y los costados. Atrás está el multífido.
learn-core-control = Un buen core no es solo fuerza. Usa los músculos adecuados, en el momento justo y con la fuerza necesaria. Así los músculos grandes quedan libres para levantar, empujar y cargar.
learn-core-story = Un core débil pocas veces lo explica todo. También cuentan el sueño, el estrés, la carga y los hábitos. Por eso no hace falta apretar el vientre todo el día.
learn-core-try = Puedes probarlo ahora. Toma aire con suavidad y deja que el vientre se ensanche. Suelta el aire despacio y nota cómo la parte baja del vientre entra un poco. Tiene que resultar fácil.
learn-core-quiz = ¿Qué hace que un core sea bueno?
learn-core-quiz-timing = Activarse a tiempo
learn-core-quiz-timing-answer = Sí. Los músculos adecuados, en el momento justo y con la fuerza necesaria. A partir de ahí crece la fuerza.
learn-core-quiz-tight = Apretar el vientre siempre
learn-core-quiz-tight-answer = Mucha gente lo cree. Pero un músculo que está tenso todo el día se cansa. Cuenta más que se active a tiempo.
learn-core-quiz-situps = Muchos abdominales
learn-core-quiz-situps-answer = Los abdominales trabajan la parte de delante. El core trabaja por todos los lados, y cuenta más que se active a tiempo.
