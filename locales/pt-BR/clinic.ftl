### The clinic's side: alerts, and what staff decide about them. A patient is a number here.

clinic-menu = Este é o lado da clínica: { $clinic }.
clinic-menu-open = Menu da clínica

## Alerts

# Variables:
#   $patient (number) - the patient's number
clinic-alert-emergency = ⚠️ <b>Paciente { $patient }: sinal de emergência.</b> Recebeu o aviso de procurar ajuda agora. Os exercícios ficam fechados até vocês liberarem.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-same-day = ⚠️ <b>Paciente { $patient }: precisa de avaliação hoje.</b> Os exercícios ficam fechados até vocês liberarem.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-soon = Paciente { $patient }: um sinal que precisa de avaliação em uma ou duas semanas. O plano fica nos passos suaves até vocês liberarem.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-appointment-wanted = Paciente { $patient } pede uma consulta.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-contact-wanted = Paciente { $patient } pede uma ligação.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-worse = Paciente { $patient } está piorando. Deem uma olhada, por favor.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-mistaken-tap = Paciente { $patient } diz que tocou sem querer no sinal de emergência. O sinal vale até vocês liberarem.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-distress = ⚠️ <b>Paciente { $patient } escreveu palavras que me preocupam.</b> Já tem o número de emergência e o telefone de vocês. Liguem hoje, por favor.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-step-back = Paciente { $patient }: a dor foi alta duas vezes seguidas. O plano voltou um passo.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-phase-due = Paciente { $patient } fez o que a fase pede. Cabe a vocês abrir a próxima.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-erased = Paciente { $patient } pediu para ter tudo apagado. Aqui não há mais nada sobre essa pessoa. Vocês não precisam fazer nada neste bot.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-silent = Paciente { $patient } está em silêncio há três dias.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-reply = Paciente { $patient } escreveu para vocês.
clinic-alert-open = Abrir

## One patient's matter

# Variables:
#   $patient (number) - the patient's number
clinic-alert-patient = <b>Paciente { $patient }</b>
clinic-matter-emergency = Há um sinal de emergência aberto. Os exercícios estão fechados.
clinic-matter-same-day = Há um sinal para hoje aberto. Os exercícios estão fechados.
clinic-matter-soon = Há um sinal para as próximas semanas aberto. O plano fica nos passos suaves.
clinic-matter-appointment-wanted = Pedido de consulta.
clinic-matter-contact-wanted = Pedido de ligação.
clinic-matter-worse = A dor está piorando.
clinic-matter-mistaken-tap = O paciente diz que tocou sem querer. Os exercícios estão fechados.
clinic-matter-distress = O paciente escreveu palavras que parecem de autolesão ou abuso. Liguem hoje, por favor.
clinic-matter-step-back = O plano voltou um passo depois de duas vezes com dor alta.
clinic-matter-phase-due = A fase está completa. A próxima espera por vocês.
clinic-matter-silent = Três dias sem resposta.
clinic-matter-reply = O paciente escreveu para vocês.
clinic-open-phase = Abrir a próxima fase
clinic-safe = Seguro: liberar os exercícios
clinic-not-yet = Ainda não
# Variables:
#   $patient (number) - the patient's number
clinic-confirm = Você ou um colega avaliou o paciente { $patient }? Os exercícios e os lembretes abrem na hora.
clinic-confirm-safe = Sim, é seguro
