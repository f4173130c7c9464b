### Qué lo empeora, cómo empezó y hasta cinco preguntas cortas.

aggravators-ask = ¿Qué empeora tu espalda?

aggravators-dressing = Vestirme
aggravators-lifting-child = Levantar a un niño
aggravators-stairs = Escaleras
aggravators-uphill = Caminar cuesta arriba
aggravators-running = Correr
aggravators-deadlifts = Peso muerto
aggravators-jumping = Saltar
aggravators-heels = Tacones altos
aggravators-driving = Conducir
aggravators-desk = Trabajo de oficina

## Cómo empezó

aggravators-cause-ask = ¿Cómo empezó esta vez?
aggravators-cause-lifting = Al levantar algo
aggravators-cause-carrying = Al cargar o sostener mucho rato
aggravators-cause-repeating = Con el mismo gesto muchas veces
aggravators-cause-slipping = Con un resbalón o un tirón
aggravators-cause-sitting = Con mucho rato en una silla
aggravators-cause-swapping = Con los músculos ya cansados
aggravators-cause-unknown = No lo sé

## Preguntas cortas para el fisio, solo donde una respuesta lo indica

aggravators-ask-worse-sitting-driving = ¿Empeora cuando pasas un rato en una silla o al volante?
aggravators-ask-coming-up-with-hands = Después de inclinarte, ¿te ayudas con las manos para subir?
aggravators-ask-one-deep-buttock = ¿Lo notas en lo profundo de una nalga al estar de pie, caminar o subir escaleras?
aggravators-ask-worse-cold-mornings = ¿Empeora con el frío o por la mañana?
aggravators-ask-eases-with-rest = ¿Mejora cuando descansas?

aggravators-record = Lo que lo empeora está respondido.
