### Palabras que cuentan como respuesta al escribirlas, separadas por comas. No se muestran.

vocabulary-yes = sí, si, s, claro, vale, ok, por supuesto, correcto, así es, de acuerdo
vocabulary-no = no, n, nop, no gracias, para nada, qué va, tampoco
vocabulary-not-sure = no estoy seguro, no estoy segura, no sé, no se, no lo sé, no lo se, quizás, quizas, tal vez, ni idea, no sabría
vocabulary-back = atrás, atras, volver, anterior, vuelve
vocabulary-leave = parar por ahora, parar, para, luego, después, despues, más tarde, salir, basta
vocabulary-0 = cero, nada, ninguno, sin dolor
vocabulary-1 = uno, una
vocabulary-2 = dos
vocabulary-3 = tres
vocabulary-4 = cuatro
vocabulary-5 = cinco
vocabulary-6 = seis
vocabulary-7 = siete
vocabulary-8 = ocho
vocabulary-9 = nueve
vocabulary-10 = diez
