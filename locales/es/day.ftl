### Los ejercicios de hoy, los recordatorios y lo que sigue de cómo fue el día.
### Un recordatorio se ve con el móvil bloqueado: nunca nombra el cuerpo ni una dolencia.

## Recordatorios

# Variables:
#   $count (number) - cuántos ejercicios hay hoy
#   $minutes (number) - cuántos minutos duran más o menos
day-reminder-1 =
    { $minutes ->
        [one] Hola. { $count } cosas pequeñas para hoy, más o menos { $minutes } minuto.
       *[other] Hola. { $count } cosas pequeñas para hoy, más o menos { $minutes } minutos.
    }
# Variables:
#   $count (number) - cuántos ejercicios hay hoy
#   $minutes (number) - cuántos minutos duran más o menos
day-reminder-2 =
    { $minutes ->
        [one] ¿Tienes { $minutes } minuto? Los pasos de hoy están listos cuando quieras.
       *[other] ¿Tienes { $minutes } minutos? Los pasos de hoy están listos cuando quieras.
    }
# Variables:
#   $count (number) - cuántos ejercicios hay hoy
#   $minutes (number) - cuántos minutos duran más o menos
day-reminder-3 = Un momento tranquilo para ti: { $count } pasos pequeños, a tu ritmo.
# Variables:
#   $count (number) - cuántos ejercicios hay hoy
#   $minutes (number) - cuántos minutos duran más o menos
day-reminder-4 =
    { $minutes ->
        [one] Aquí tienes tu pequeña ronda de hoy. Dura más o menos { $minutes } minuto.
       *[other] Aquí tienes tu pequeña ronda de hoy. Dura más o menos { $minutes } minutos.
    }
# Variables:
#   $count (number) - cuántos ejercicios hay hoy
#   $minutes (number) - cuántos minutos duran más o menos
day-reminder-5 = Qué bien estar aquí otra vez. Hoy hay { $count } pasos para ti. Despacio está bien.
# Variables:
#   $count (number) - cuántos ejercicios hay hoy
#   $minutes (number) - cuántos minutos duran más o menos
day-reminder-6 = Un poco cada día suma. Te esperan { $count } pasos, sin prisa.
# Variables:
#   $count (number) - cuántos ejercicios hay hoy
#   $minutes (number) - cuántos minutos duran más o menos
day-follow-up = Solo un toque suave: los pasos de hoy siguen aquí si te apetecen. Si no, también está bien.
day-missed = La última vez llegué tarde y no quise molestarte.
day-rhythm-ask = Sin agobios por los últimos días. ¿Sigo preguntando cada día, una vez por semana, o descansamos un tiempo?

day-show-me = Ver los pasos
day-in-an-hour = En una hora
day-not-today = Hoy no

## La lista y las fichas

day-is-new-day = Ese botón era de otro día. Aquí están los pasos de hoy.
# Variables:
#   $phase (string) - el nombre de la fase
day-list = <b>Hoy: { $phase }</b>
# Variables:
#   $name (string) - el nombre de un ejercicio
day-list-line = • { $name }
# Variables:
#   $things (string) - qué tener a mano, una cosa por línea
day-at-hand =
    Ten a mano:
    { $things }
day-pain-hint = Un dolor de hasta 3 de 10 está bien. Con 4 o 5, haz menos. Desde 6, para por hoy.
day-begin = Empezar
# Variables:
#   $number (number) - qué ejercicio es, desde 1
#   $total (number) - cuántos hay hoy
#   $name (string) - el nombre del ejercicio
day-exercise = { $number } de { $total }: <b>{ $name }</b>
# Variables:
#   $minutes (number) - cuántos minutos caminar esta semana
day-walk =
    { $minutes ->
        [one] Camina { $minutes } minuto. La meta son 30 minutos, cinco días a la semana.
       *[other] Camina { $minutes } minutos. La meta son 30 minutos, cinco días a la semana.
    }
day-form-easier = Más fácil
day-form-harder = Más difícil
# Variables:
#   $how (string) - cómo se hace más fácil el ejercicio
day-in-form-easier = <b>Más fácil:</b> { $how }
# Variables:
#   $how (string) - cómo se hace más difícil el ejercicio
day-in-form-harder = <b>Más difícil:</b> { $how }
day-next = Siguiente
day-all-done = Ya los hice todos
day-no-exercises = Ahora mismo no hay ejercicios para ti aquí. Esta parte la haces con tu fisio.

## Cómo fue

day-how = ¿Cómo te fue?
day-done = Hecho
day-some = En parte
day-could-not = No pude
day-which = ¿Cuál no salió?
day-which-none = Ninguno, solo hice menos
day-pain = ¿Cuánto te duele ahora? 0 es nada de dolor, 10 es el peor que te puedas imaginar.
# Variables:
#   $day (date) - la fecha de los ejercicios
#   $outcome (string) - done, some o could-not
#   $pain (number) - el dolor después, de 0 a 10
day-record =
    { $outcome ->
        [done] { $day }: hecho, dolor { $pain } de 10.
        [some] { $day }: hecho en parte, dolor { $pain } de 10.
       *[could-not] { $day }: no fue posible, dolor { $pain } de 10.
    }

## Lo que sigue

day-green = Gracias. Va bien: tu espalda lleva bien esta carga.
# Variables:
#   $pain (number) - el dolor después de los ejercicios, de 0 a 10
day-amber = Gracias por decírmelo. Con { $pain } de 10, haz menos durante un día: la mitad y más despacio. Luego mira cómo lo notas.
# Variables:
#   $pain (number) - el dolor después de los ejercicios, de 0 a 10
day-red = Gracias por decírmelo: { $pain } de 10 es demasiado por hoy. Deja los ejercicios, sigue moviéndote con suavidad y usa calor si te gusta.
day-red-tomorrow = Si mañana sigue igual, daremos pasos más pequeños. Es normal y no es un fracaso.
day-easier = Lo que no salió vendrá en una forma más fácil la próxima vez.
# Variables:
#   $when (string) - el día y la hora del próximo recordatorio
day-next-reminder = Te vuelvo a escribir el { $when }.
day-signs-again = Antes de seguir, te pregunto otra vez por las señales de alarma, para estar seguros.
day-check-signs = Ver señales de alarma
day-skipped = De acuerdo, hoy no. Los días de descanso también cuentan.
day-later = Bien, te pregunto otra vez en una hora.
day-later-once = Hoy ya lo he dejado para más tarde una vez. Ábrelo cuando te venga bien.
day-too-late = En una hora ya es tarde para escribirte. Los pasos de hoy están aquí si los quieres ahora.
day-already = Hoy ya está respondido. Con eso basta por un día.
day-see-again = Ver otra vez los ejercicios
