### Preguntas de cuestionarios publicados por otros. Sus palabras son fijas: una frase cambiada
### ya no es la frase que se puso a prueba, así que no se sustituye por otra más sencilla.

## Dolor, escala numérica (dominio público)

questionnaire-nrs-pain = ¿Cuánto dolor tienes ahora mismo? 0 es nada de dolor, 10 es el peor que te puedas imaginar.

## PEG, Krebs y otros, J Gen Intern Med 2009;24:733-738. Uso clínico libre. Aquí de tú.

questionnaire-peg-average-pain = ¿Qué número describe mejor tu dolor, en promedio, durante la última semana?
questionnaire-peg-average-pain-scale = 0: sin dolor. 10: el peor dolor que te puedas imaginar.
questionnaire-peg-enjoyment = ¿Qué número describe mejor cómo, durante la última semana, el dolor ha interferido en tu disfrute de la vida?
questionnaire-peg-enjoyment-scale = 0: no interfiere. 10: interfiere por completo.
questionnaire-peg-general-activity = ¿Qué número describe mejor cómo, durante la última semana, el dolor ha interferido en tu actividad general?
questionnaire-peg-general-activity-scale = 0: no interfiere. 10: interfiere por completo.

## Escala funcional específica del paciente, Stratford y otros, Physiother Can 1995;47:258-263.
## Uso libre citando la fuente. Las actividades salen de las respuestas; la pregunta es nuestra.

questionnaire-psfs-activity = ¿Cuáles de estas te importan más y te cuestan ahora mismo?
questionnaire-psfs-rating = ¿Cómo puedes hacerlo hoy? 0: no puedo hacerlo. 10: puedo hacerlo como antes.

## Roland-Morris, Spine 1983;8:141-144. Uso libre sin permiso.
## Versión española validada: Kovacs y otros, Spine 2002;27:538-542. Frases y orden publicados.

questionnaire-rmdq-how = Piensa en cómo estás hoy. Cuando una frase describa cómo te sientes hoy, toca su número. Tócala solo si lo tienes claro.
questionnaire-rmdq-1 = Me quedo en casa la mayor parte del tiempo por mi dolor de espalda.
questionnaire-rmdq-2 = Cambio de postura con frecuencia para intentar aliviar mi espalda.
questionnaire-rmdq-3 = Debido a mi espalda, camino más lentamente de lo normal.
questionnaire-rmdq-4 = Debido a mi espalda, no puedo hacer ninguna de las faenas que habitualmente hago en casa.
questionnaire-rmdq-5 = Por mi espalda, uso el pasamanos para subir escaleras.
questionnaire-rmdq-6 = A causa de mi espalda, debo acostarme más a menudo para descansar.
questionnaire-rmdq-7 = Debido a mi espalda, necesito agarrarme a algo para levantarme de los sillones o sofás.
questionnaire-rmdq-8 = Por culpa de mi espalda, pido a los demás que me hagan las cosas.
questionnaire-rmdq-9 = Me visto más lentamente de lo normal a causa de mi espalda.
questionnaire-rmdq-10 = A causa de mi espalda, sólo me quedo de pie durante cortos períodos de tiempo.
questionnaire-rmdq-11 = A causa de mi espalda, procuro evitar inclinarme o arrodillarme.
questionnaire-rmdq-12 = Me cuesta levantarme de una silla por culpa de mi espalda.
questionnaire-rmdq-13 = Me duele la espalda casi siempre.
questionnaire-rmdq-14 = Me cuesta darme la vuelta en la cama por culpa de mi espalda.
questionnaire-rmdq-15 = Debido a mi dolor de espalda, no tengo mucho apetito.
questionnaire-rmdq-16 = Me cuesta ponerme los calcetines - o medias - por mi dolor de espalda.
questionnaire-rmdq-17 = Debido a mi dolor de espalda, tan sólo ando distancias cortas.
questionnaire-rmdq-18 = Duermo peor debido a mi espalda.
questionnaire-rmdq-19 = Por mi dolor de espalda, deben ayudarme a vestirme.
questionnaire-rmdq-20 = Estoy sentado casi todo el día a causa de mi espalda.
questionnaire-rmdq-21 = Evito hacer trabajos pesados en casa, por culpa de mi espalda.
questionnaire-rmdq-22 = Por mi dolor de espalda, estoy más irritable y de peor humor de lo normal.
questionnaire-rmdq-23 = A causa de mi espalda, subo las escaleras más lentamente de lo normal.
questionnaire-rmdq-24 = Me quedo casi constantemente en la cama por mi espalda.
