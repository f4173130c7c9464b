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

# Palabras de autolesión o maltrato, en cualquier lugar de lo escrito. Llevan al número de
# emergencias y a un aviso a la clínica. Sin lo que también se dice de un simple dolor de espalda.
vocabulary-distress =
    matarme, voy a matarme, quiero matarme, me quiero matar, suicidio, suicidarme,
    me suicido, suicidar, quitarme la vida, acabar con mi vida, acabar con todo,
    quiero morir, quiero morirme, me quiero morir, no quiero vivir, no quiero seguir viviendo,
    ojalá estuviera muerto, ojalá estuviera muerta, mejor muerto, mejor muerta,
    no tengo razones para vivir, autolesión, autolesiones, autolesionarme, cortarme las venas,
    hacerme daño a mí mismo, hacerme daño a mí misma, quiero hacerme daño, sobredosis,
    él me pega, ella me pega, mi marido me pega, mi esposo me pega, mi mujer me pega,
    mi esposa me pega, mi pareja me pega, mi novio me pega, mi novia me pega,
    me maltrata, me maltratan, me golpea mi, abusa de mí, abusan de mí, abusó de mí,
    me violó, me violaron, me amenaza, tengo miedo de mi marido, tengo miedo de mi esposo,
    tengo miedo de mi pareja, no estoy segura en casa, no estoy seguro en casa
