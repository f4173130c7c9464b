### Reminders: when they come, and how to change or rest them.

# Variables:
#   $day (string) - a day of the week
weekday = { $day }

# Variables:
#   $time (string) - the time of the reminder
reminders-are-daily = Lembro você <b>todos os dias</b>, às { $time }.
# Variables:
#   $time (string) - the time of the reminder
#   $days (string) - days of the week, as a list
reminders-are-on-days = Lembro você às { $time }, nestes dias: { $days }.
# Variables:
#   $time (string) - the time of the reminder
#   $day (string) - a day of the week
reminders-are-weekly = Lembro você <b>uma vez por semana</b>, às { $time }. O dia é este: { $day }.
reminders-in-the-hour = Pode chegar até uma hora mais tarde.
# Variables:
#   $until (string) - the date of the next possible reminder
reminders-are-paused = Os lembretes descansam até { $until }. Você pode acabar com a pausa quando quiser.
reminders-are-off = Os lembretes descansam até você ligar de novo.
reminders-are-stopped = Está tudo em silêncio porque você pediu para parar. Você pode ligar os lembretes de novo aqui.
reminders-need-plan = Eles começam com o seu plano.

reminders-change-time = Mudar o horário
reminders-change-days = Mudar os dias
reminders-change-rhythm = Frequência
reminders-pause-some = Pausa
reminders-resume = Quero lembretes de novo
reminders-all = Pronto

reminders-days = Em que dias posso escrever? Os dias com ✓ estão ligados. Toque em um dia para mudar.
# Variables:
#   $day (string) - a day of the week
reminders-day-on = ✓ { $day }
# Variables:
#   $day (string) - a day of the week
reminders-day-off = { $day }
reminders-one-day = Um dia precisa ficar. Se não quiser nenhum, escolha uma pausa.

reminders-rhythm = De quanto em quanto tempo devo lembrar você?
reminders-daily = Todo dia
reminders-weekly = Semanal
reminders-rest = Descanso

reminders-pause = Por quanto tempo os lembretes devem descansar?
# Variables:
#   $days (number) - how many days
reminders-pause-days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
reminders-pause-open = Até eu avisar
