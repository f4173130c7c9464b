### Visits: the list, one visit, its nudges, and what is said when the clinic changes one.

## The list and one visit

visits-list = <b>Suas próximas consultas</b>
visits-none = Não sei de nenhuma consulta marcada. Você pode pedir uma para { $clinic }.
visits-all = Todas as minhas consultas
visit-ask = Pedir uma consulta
visit-ask-again = Pedir um novo horário
visit-before = Anteriores
visit-after = Seguintes
# Variables:
#   $when (string) - the day and time of the visit
visit-open = { $when }
# Variables:
#   $when (string) - the day and time of the visit
visit-line-booked = { $when }: diga, por favor, se você pode vir.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-confirmed = { $when }: você disse que vem.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-move-wanted = { $when }: você pediu outro horário.
# Variables:
#   $place (string) - where the visit is, as the clinic wrote it
visit-place = Lugar: { $place }
visit-gone = Esta consulta mudou ou já passou. Sua lista mostra o que vale agora.
visit-confirm = Eu vou
visit-move = Outro horário
visit-cancel = Não posso ir
visit-calendar = Pôr no calendário
visit-keep = Deixar como está
visit-confirmed = Certo, avisei { $clinic } que você vem. Até lá.
visit-sent = Abra o arquivo para pôr a consulta no seu calendário.
# Variables:
#   $when (string) - the day and time of the visit
visit-file = Sua consulta: { $when }.
visit-file-title = Consulta: { $clinic }

## Another time

# Variables:
#   $when (string) - the day and time of the visit
visit-move-part = Sua consulta: { $when }. Quando ficaria melhor para você?
visit-move-days = Que dias são bons para você? Toque em todos, ou em nenhum se qualquer dia serve.
# Variables:
#   $day (string) - the name of a weekday
visit-day = { $day }
# Variables:
#   $day (string) - the name of a weekday
visit-day-taken = ✓ { $day }
visit-move-ask = Pedir um novo horário
visit-asked = Avisei { $clinic }. A clínica vai achar um novo horário com você. Até lá, vale o horário antigo.

## Cancelling

# Variables:
#   $when (string) - the day and time of the visit
visit-cancel-ask = Devo desmarcar esta consulta: { $when }? Outra pessoa pode ficar com esse horário.
visit-cancel-sure = Sim, desmarcar
visit-cancelled-done = Sua consulta foi desmarcada, e { $clinic } já sabe. Obrigado por avisar a tempo.

## Nudges

# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-72h = Você tem uma consulta com { $clinic }: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-extra = Um recado sobre sua consulta com { $clinic }: { $when }. Esperamos você.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-24h = Sua consulta com { $clinic } está chegando: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-2h = Está quase na hora da sua consulta com { $clinic }: { $when }.
visit-nudge-ask-1 = Você vem?
visit-nudge-ask-2 = Se não puder vir, um toque agora passa o horário para alguém que espera.
visit-nudge-ask-3 = Seu fisioterapeuta guarda esse horário só para você. Podemos contar com você?
visit-nudge-confirmed = Você disse que vem. Se isso mudou, avise aqui.
visit-nudge-move-wanted = Você pediu outro horário. Até { $clinic } achar um, vale este.

## When the clinic changes a visit

# Variables:
#   $when (string) - the day and time of the visit
visit-cancelled = { $clinic } desmarcou esta consulta: { $when }. Você não precisa vir.
# Variables:
#   $when (string) - the new day and time of the visit
visit-moved = Sua consulta tem um novo horário: { $when }. Fica bom para você?
# Variables:
#   $when (string) - the day and time of the visit
visit-missed = Não vimos você nesta consulta: { $when }. Isso acontece. Quer um novo horário?

## The late nudge

visit-nudges-off = Lembro você de uma consulta três dias e um dia antes. Também posso lembrar duas horas antes.
visit-nudges-on = Lembro você de uma consulta três dias, um dia e duas horas antes.
visit-nudges-turn-on = Também duas horas antes
visit-nudges-turn-off = Não duas horas antes
settings-visits = Lembretes de consulta
