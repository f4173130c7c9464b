### Señales de alarma: una pregunta sencilla por pantalla y lo que sigue de las respuestas.

# Variables:
#   $number (number) - qué pregunta es
#   $total (number) - cuántas hay
red-flags-progress = Señales de alarma: pregunta { $number } de { $total }

## Emergencia

red-flags-saddle-numbness = ¿Notas la zona entre las piernas dormida o con hormigueo? Es decir, alrededor de los genitales, el ano o las nalgas. ¿O sientes distinto el papel higiénico?
red-flags-bladder-bowel = Desde que te duele la espalda: ¿te cuesta empezar o parar de orinar? ¿Se te escapa, no lo sientes al orinar o no controlas las heces?
red-flags-sexual-function = ¿Ha cambiado tu sensibilidad o función sexual desde que te duele la espalda?
red-flags-both-legs = ¿Te duelen las dos piernas, o las notas débiles o dormidas? ¿O una pierna pierde cada vez más fuerza y tropiezas?
red-flags-chest-pain = ¿Tienes dolor en el pecho?
red-flags-serious-accident = ¿Empezó con una caída o un accidente grave?
red-flags-belly-collapse = ¿Notas un latido fuerte en la barriga, o te has desmayado o desplomado?

## El mismo día

red-flags-fever-unwell = ¿Tienes fiebre o escalofríos, o te sientes muy enfermo?
red-flags-infection-risk = ¿Tienes las defensas bajas o te inyectas drogas? ¿O tuviste hace poco una infección, o te hicieron un procedimiento en la espalda?
red-flags-one-leg-weak = ¿Una pierna tiene claramente menos fuerza, por ejemplo al levantar el pie?
red-flags-fragile-bones = ¿Empezó con una caída pequeña o al levantar algo? ¿Y tienes huesos frágiles, tomas corticoides desde hace tiempo o tienes más de 70 años?
red-flags-past-cancer = ¿Has tenido cáncer alguna vez, y este dolor de espalda es nuevo o peor?

## En una o dos semanas

red-flags-weight-loss = ¿Has perdido peso sin proponértelo?
red-flags-night-pain = ¿El dolor es peor de noche y ninguna postura lo alivia?
red-flags-lump-shape = ¿Ves un bulto, o tu espalda ha cambiado de forma?
red-flags-shoulder-blades = ¿El dolor está entre los omóplatos?
red-flags-cough-strain = ¿Empeora al toser, estornudar o hacer fuerza?
red-flags-first-ever-age = ¿Es tu primer dolor de espalda y tienes menos de 20 años o más de 55?
red-flags-leg-below-knee = ¿El dolor baja por una pierna hasta más abajo de la rodilla, con hormigueo?
red-flags-no-better = ¿Llevas cuatro semanas sin mejorar?
red-flags-morning-stiffness = ¿Tienes la espalda rígida más de media hora cada mañana?
red-flags-pregnancy = ¿Estás embarazada?

red-flags-record = Las preguntas sobre señales de alarma están respondidas.
