### The plan: where the patient is, what comes next, and the time of the reminders.

# Variables:
#   $name (string) - the name of the phase
plan-phase = <b>Seu plano: { $name }</b>
# Variables:
#   $day (number) - which day of the phase today is, from 1
#   $least (number) - the least number of days in this phase
plan-day-of =
    { $least ->
        [one] Hoje é o dia { $day } de pelo menos { $least } dia.
       *[other] Hoje é o dia { $day } de pelo menos { $least } dias.
    }
# Variables:
#   $day (number) - which day of the phase today is, from 1
plan-day = Hoje é o seu dia { $day } aqui.
# Variables:
#   $milestone (string) - the sign that shows that the phase has done its work
plan-milestone = Um bom sinal para observar: { $milestone }
plan-limited = Por enquanto mostro só passos suaves, até seu fisioterapeuta olhar uma das suas respostas.
plan-reminders = Lembretes

## What the next phase needs

# Variables:
#   $needs (string) - what is missing, one a line
plan-needs =
    Antes da próxima fase ainda falta:
    { $needs }
# Variables:
#   $count (number) - how many more check-ins with little pain are needed
plan-needs-calm =
    { $count ->
        [one] • Mais { $count } resposta do dia tranquila
       *[other] • Mais { $count } respostas do dia tranquilas
    }
# Variables:
#   $days (number) - how many days this phase still lasts at least
plan-needs-days =
    { $days ->
        [one] • Mais { $days } dia aqui
       *[other] • Mais { $days } dias aqui
    }
# Variables:
#   $done (number) - how many sessions were done
#   $planned (number) - how many there were to do
plan-needs-sessions = • A maioria das sessões feita: { $done } de { $planned } até agora
plan-needs-first-session = • Sua primeira sessão aqui
plan-needs-flag-open = • Seu fisioterapeuta olhar uma das suas respostas
plan-needs-held = • O sim do seu fisioterapeuta: por enquanto você fica nesta fase
plan-needs-closed = • O sim do seu fisioterapeuta: por enquanto a próxima fase fica fechada
plan-opens-bot = Aí abro a próxima fase, depois da sua próxima resposta do dia.
plan-opens-clinic = Aí seu fisioterapeuta abre a próxima fase.
plan-with-physio = Esta parte seu fisioterapeuta planeja com você e diz quando você avança.
plan-opens-stay-well = Depois vem continuar bem: caminhadas e dois exercícios. Esporte e trabalho pesado vêm em seguida, com seu fisioterapeuta.
plan-come-back = Se suas costas doerem de novo, toque em “Tive uma piora”. Para recomeçar, faça de novo a avaliação das costas pelo menu.
plan-later = Mais tarde, com seu fisioterapeuta
plan-later-how = Esporte e trabalho pesado vêm por último. Esta parte você faz na clínica, não em casa.
# Variables:
#   $name (string) - the name of what is done
plan-later-part = <b>{ $name }</b>

## The beginning

plan-time-ask = A que horas posso lembrar você todo dia? Escolha mais ou menos quando. Ou escreva uma hora, como 14:20, e eu sigo.
# Variables:
#   $first (string) - the first time of day at which a reminder may come
#   $last (string) - when the quiet hours begin
plan-time-quiet = Escrevo só entre { $first } e { $last }, para suas noites ficarem em silêncio.
# Variables:
#   $time (string) - a time of day
plan-time-about = Por volta de { $time }
# Variables:
#   $when (string) - the day and time of the first reminder
plan-ready = Tudo pronto. Seu primeiro lembrete: { $when }. Você já pode fazer os passos de hoje.
plan-ready-silent = Tudo pronto. Por enquanto, os lembretes estão desligados. Você já pode fazer os passos de hoje.
plan-today-now = Passos de hoje, agora
plan-change-days = Mudar os dias
plan-none-yet = No momento não há um plano. Ele começa com uma avaliação das costas, de cerca de dez minutos.
