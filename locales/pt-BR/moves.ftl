### Moves between phases: what moved the patient, and what comes now. Said after a check-in.

# Variables:
#   $name (string) - the name of the new phase
#   $done (number) - how many sessions were done in the phase before
#   $planned (number) - how many sessions there were to do
move-forward =
    { $planned ->
        [one] <b>Um passo à frente: { $name }.</b> Suas últimas respostas do dia foram tranquilas, e você fez { $done } de { $planned } sessão. Os novos passos começam amanhã.
       *[other] <b>Um passo à frente: { $name }.</b> Suas últimas respostas do dia foram tranquilas, e você fez { $done } de { $planned } sessões. Os novos passos começam amanhã.
    }
# Variables:
#   $name (string) - the name of the phase before, which the patient is in again
move-back = Dois dias seguidos foram demais, então voltamos um passo: { $name }. A partir de agora os passos são mais leves.
move-back-normal = Isso é normal e não é um fracasso. { $clinic } já sabe e pode dar uma olhada.
move-due = Você fez o que esta fase pede. Seu fisioterapeuta abre o próximo passo, e eu já avisei { $clinic }.
move-worse = Sua dor foi alta duas vezes seguidas. Avisei { $clinic }, para seu fisioterapeuta dar uma olhada.
# Variables:
#   $name (string) - the name of the next phase
move-opened = Seu fisioterapeuta abriu o próximo passo para você: { $name }. Ele começa quando o resto estiver completo. Meu plano mostra o que ainda falta.
# Variables:
#   $name (string) - the name of the next phase
move-opened-now = Seu fisioterapeuta abriu o próximo passo para você: <b>{ $name }</b>. Ele começa amanhã.

## Staying well

move-stay-well = <b>Você completou todo o plano de casa.</b> A partir de amanhã, o foco é continuar bem.
move-stay-well-walk = Caminhe em cinco dias por semana. Comece com 15 minutos e aumente até 30. Dois exercícios pequenos vão junto.
move-stay-well-on = Você não precisa mais de mim todo dia. Escrevo uma vez por semana? Para esporte ou trabalho pesado, pergunte ao seu fisioterapeuta como seguir.

## Kind words

# Variables:
#   $days (number) - on how many days of the run something was done, 3 or more
day-streak =
    { $days ->
        [one] Já é { $days } dia com os seus passos. Um dia de folga de vez em quando não tem problema.
       *[other] Já são { $days } dias com os seus passos. Um dia de folga de vez em quando não tem problema.
    }
finish-programme = Sua dor quase passou. É uma boa hora para continuar: os músculos ainda precisam de algumas semanas para ficar firmes. Quem termina o plano costuma ter menos espasmos depois.
finish-read = Por que terminar ajuda
