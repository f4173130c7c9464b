# Las diez fases del plan y el tiempo después: para qué sirve cada una y qué viene luego.
# El id es phase-<fase>-<parte>. Un logro es una señal en la que fijarse, no un examen.

## Fase 1

phase-protect-name = Calmar y proteger
phase-protect-aim = Dejar que el espasmo se calme mientras mueves la espalda con suavidad.
phase-protect-expect = Puedes notar rigidez y dolor, sobre todo por la mañana. Los movimientos pequeños y el calor suelen aliviar.
phase-protect-milestone = Te levantas, te vistes y caminas unos minutos con más facilidad.

## Fase 2

phase-pain-free-range-name = Encontrar tu margen libre
phase-pain-free-range-aim = Moverte hasta el borde del dolor, sin pasarlo, para que crezca el margen libre.
phase-pain-free-range-expect = Unos movimientos salen libres y otros todavía tiran. El límite cambia un poco cada día.
phase-pain-free-range-milestone = Llegas más lejos que la semana pasada antes de que tire.

## Fase 3

phase-tissue-healing-name = Dejar que sane
phase-tissue-healing-aim = Ayudar a los músculos de la espalda a apretar y soltar de nuevo con suavidad.
phase-tissue-healing-expect = El dolor baja, pero la espalda se cansa pronto. Menos dolor no significa que ya terminaste.
phase-tissue-healing-milestone = Los músculos trabajan y se relajan sin tirones de repente.

## Fase 4

phase-stability-name = Dar estabilidad a la espalda
phase-stability-aim = Encontrar la posición media de tu espalda y mantenerla mientras te mueves.
phase-stability-expect = Pide más atención que fuerza. Al principio, las viejas costumbres salen solas.
phase-stability-milestone = Mantienes quieta la espalda mientras se mueve un brazo o una pierna.

## Fase 5

phase-full-range-name = Moverte del todo
phase-full-range-aim = Recuperar todo el movimiento de la espalda, las caderas y los nervios.
phase-full-range-expect = Los estiramientos tiran un poco y se pasa al soltar. La mayoría se mueve sin trabas hacia la cuarta semana.
phase-full-range-milestone = Te agachas, te inclinas y giras del todo sin dolor.

## Fase 6

phase-strength-name = Ganar fuerza
phase-strength-aim = Fortalecer los músculos alrededor de la espalda con algo de carga y más repeticiones.
phase-strength-expect = Es normal tener los músculos cansados o doloridos uno o dos días. Si el dolor es agudo, haz menos.
phase-strength-milestone = Levantas una bolsa de compras o a un niño con seguridad.

## Fase 7

phase-control-name = Ganar control
phase-control-aim = Bajar despacio y mover brazos y piernas con la espalda estable.
phase-control-expect = Los movimientos lentos cuestan más de lo que parece. Importa más hacerlo bien que hacer muchos.
phase-control-milestone = Dejas las cosas en el suelo despacio y con suavidad, y la espalda sigue tranquila.

## Fase 8

phase-endurance-name = Aguantar más
phase-endurance-aim = Volver a tus días de siempre y que la espalda aguante hasta la noche.
phase-endurance-expect = La espalda puede cansarse al final del día. Puede haber un pequeño brote, que casi siempre se calma pronto.
phase-endurance-milestone = Llevas bien un día normal entero. Mucha gente vuelve al deporte entre las semanas seis y ocho.

## Fase 9

phase-power-name = Potencia y rapidez
phase-power-aim = Prepararte, junto a tu fisio, para los gestos rápidos y fuertes de tu deporte o trabajo.
phase-power-expect = Entrenas en la clínica. En esta fase no hay ejercicios para casa.
phase-power-milestone = Levantas, saltas o corres como pide tu deporte o trabajo, sin espasmos.

## Fase 10

phase-clearance-name = A punto
phase-clearance-aim = Tu fisio mira el movimiento, la fuerza, el control y la potencia, para ver si estás a punto.
phase-clearance-expect = Es una visita con varias pruebas. Sabrás qué está fuerte y qué necesita más trabajo.
phase-clearance-milestone = Tu fisio dice que ya puedes volver a tu deporte y a tu trabajo.

## Después de las fases

phase-stay-well-name = Seguir bien
phase-stay-well-aim = Mantener fuerte la espalda con caminatas y dos ejercicios al día.
phase-stay-well-expect = Los espasmos pueden volver, y no es un fracaso. Quien se mantiene en movimiento suele tener menos.
phase-stay-well-milestone = Caminas 30 minutos cinco días a la semana.

## Visitas

phase-visits-often = Ve a tu fisio dos veces por semana durante las dos primeras semanas.
phase-visits-spread = Ve a tu fisio una vez por semana o cada dos semanas.
phase-visits-physio = Tu fisio planea estas visitas contigo.
phase-visits-stay-well = No necesitas visitas fijas. Pide una cuando quieras.

## Qué abre la fase siguiente

# Variables:
#   $days (number) - los días que dura como mínimo esta fase
phase-next-bot =
    { $days ->
        [one] La fase siguiente se abre después de al menos { $days } día en esta.
       *[other] La fase siguiente se abre después de al menos { $days } días en esta.
    }
    Hace falta haber hecho la mayoría de las sesiones, tres controles tranquilos seguidos y ninguna señal de alerta abierta.

# Variables:
#   $days (number) - los días que dura como mínimo esta fase
phase-next-clinic =
    { $days ->
        [one] Tu clínica abre la fase siguiente, después de al menos { $days } día en esta.
       *[other] Tu clínica abre la fase siguiente, después de al menos { $days } días en esta.
    }
    Hace falta haber hecho la mayoría de las sesiones, tres controles tranquilos seguidos y ninguna señal de alerta abierta.

phase-next-physio = Tu fisio decide cuándo sigues adelante y hace contigo la fase siguiente.
phase-next-calm = El paso siguiente se abre con tres controles tranquilos seguidos y ninguna señal de alerta abierta.
phase-next-none = Este es el último paso. Puedes quedarte aquí todo el tiempo que quieras.
