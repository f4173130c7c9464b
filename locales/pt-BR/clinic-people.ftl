### Patients, invites, staff and the audit log, as staff see them. Short.

## Finding a patient

patients-ask = Escreva uma referência ou um número, ou abra uma lista.
patients-silent = Em silêncio há três dias
patients-clear = Nada a tratar
patients-mild = Leve
patients-moderate = Moderado
patients-severe = Intenso
patients-all = Todos os pacientes
# Variables:
#   $what (text) - the name of the list
#   $count (number) - how many patients are on it
patients-list = <b>{ $what }</b>: { $count }
patients-nobody = Ninguém nesta lista.
# Variables:
#   $count (number) - how many patients were found
patients-found =
    { $count ->
        [0] Não achei ninguém. Escreva de novo ou procure de outro jeito.
        [one] Achei este paciente. Você pode escrever outro.
       *[other] Achei { $count } pacientes. Você pode escrever outro.
    }
patients-search = Procurar
# Variables:
#   $patient (number) - the patient's number
#   $band (text) - the result in a word
patients-one = { $patient }: { $band }
# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
#   $band (text) - the result in a word
patients-one-named = { $patient } ({ $reference }): { $band }
patients-band-none = ainda sem resultado
patients-band-clear = sem achados
patients-band-mild = leve
patients-band-moderate = moderado
patients-band-severe = intenso

## The card

patient-none = Não existe esse paciente.
patient-no-result = Ainda sem resultado.
patient-band-clear = Resultado: sem achados.
patient-band-mild = Resultado: <b>leve</b>.
patient-band-moderate = Resultado: <b>moderado</b>.
patient-band-severe = Resultado: <b>intenso</b>.
# Variables:
#   $reasons (text) - the answers that caused the result
patient-because = Por quê: { $reasons }
patient-flag-none = Nenhum sinal de alerta aberto.
patient-flag-soon = Há um sinal para as próximas semanas aberto.
patient-flag-same-day = ⚠️ Há um sinal para hoje aberto. Os exercícios estão fechados.
patient-flag-emergency = ⚠️ Há um sinal de emergência aberto. Os exercícios estão fechados.
patient-no-plan = Ainda sem plano.
# Variables:
#   $name (text) - the name of the phase
#   $day (number) - the day of the phase, from 1
patient-phase = Fase: { $name }, dia { $day }.
# Variables:
#   $done (number) - sessions done in this phase
#   $due (number) - sessions asked for in this phase
patient-sessions = Sessões nesta fase: { $done } de { $due } feitas.
patient-held = Você mantém o paciente nesta fase.
# Variables:
#   $number (number) - the first phase that is closed
patient-closed = As fases a partir da { $number } estão fechadas.
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
patient-day = { $day }: { $how }
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
#   $pain (number) - pain, 0 to 10
patient-day-pain = { $day }: { $how }, dor { $pain }
patient-day-done = feito
patient-day-some = em parte
patient-day-could-not = não deu
patient-day-skipped = pulado
# Variables:
#   $what (text) - what was agreed to
patient-agreed = Aceitou: { $what }.
patient-agreed-nothing = Não aceitou nada.
patient-agreed-care = lembretes
patient-agreed-broadcasts = novidades
# Variables:
#   $language (string) - the code of the language
#   $place (text) - the place of the time zone
#   $time (time) - the time there now
patient-where = Idioma: { $language }. Lugar: { $place }, hora de lá: { $time }.
patient-has-blocked = Bloqueou o bot.
patient-has-stopped = Parou todas as mensagens.
# Variables:
#   $until (date) - the last day of the pause
patient-has-paused = Os lembretes descansam até { $until }.
patient-write = Escrever ao paciente
patient-show-chart = Progresso
patient-send-page = Página para imprimir
patient-change-phase = Escolher a fase
patient-hold = Manter nesta fase
patient-release = Não manter mais
patient-close = Fechar as próximas fases
patient-free = Abrir as fases fechadas
# Variables:
#   $patient (number) - the patient's number
patient-which-phase = Que fase é a certa para o paciente { $patient }?
# Variables:
#   $patient (number) - the patient's number
#   $name (text) - the name of the phase
patient-confirm-phase = Pôr o paciente { $patient } nesta fase: { $name }? Ela começa amanhã, e a pessoa recebe o aviso.
patient-set-phase = Sim, escolher
# Variables:
#   $patient (number) - the patient's number
patient-news-told = ✓ Pronto. Paciente { $patient } recebe o aviso.
# Variables:
#   $patient (number) - the patient's number
patient-news-phase-opened = ✓ Pronto. Paciente { $patient } recebe o aviso e avança quando o resto estiver completo.
patient-news-no-days = Ainda não há dias para mostrar.
patient-news-chart = ✓ A imagem está a caminho.
patient-news-page = ✓ A página está a caminho.
# Variables:
#   $patient (number) - the patient's number
patient-chart = Paciente { $patient }: os dias até agora.
# Variables:
#   $patient (number) - the patient's number
patient-page = Paciente { $patient }: uma página para imprimir. Guarde em lugar seguro, por favor.

## The page

# Variables:
#   $patient (number) - the patient's number
#   $date (date) - the day on which the page is made
page-title = { $clinic }: paciente { $patient }, { $date }
page-who = Paciente
# Variables:
#   $day (date) - the day of the first message
page-joined = Com o Lumbot desde { $day }
page-result = Resultado e testes
page-plan = Plano e últimos dias
page-agreed = O que aceitou e contato

## Invites

# Variables:
#   $count (number) - how many invites can be used
invite-open =
    { $count ->
        [one] <b>Há { $count } convite aberto.</b> Toque nele para retirar.
       *[other] <b>Há { $count } convites abertos.</b> Toque em um para retirar.
    }
invite-none-open = Nenhum convite aberto.
invite-new = Novo convite
invite-all = Todos os convites
invite-ask = Que referência o paciente tem na clínica? Escreva, por favor. Não pode ser um nome completo.
invite-without = Sem referência
# Variables:
#   $most (number) - how many letters fit
invite-reference-long =
    { $most ->
        [one] Escreva uma só linha de no máximo { $most } letra, por favor.
       *[other] Escreva uma só linha de no máximo { $most } letras, por favor.
    }
# Variables:
#   $patient (number) - the patient's number
invite-reference-taken = Paciente { $patient } já tem esta referência. Ela só pode ser de uma pessoa. Confira, por favor.
invite-record = Um convite foi criado.
invite-made = O convite está acima. Mostre ou mande. Ele vale uma vez, por 14 dias.
# Variables:
#   $reference (string) - the clinic's own reference
#   $link (string) - the link that opens the bot
invite-picture-named = Convite para { $reference }. Escaneie a imagem ou abra este link: { $link }
# Variables:
#   $link (string) - the link that opens the bot
invite-picture = Convite para o Lumbot. Escaneie a imagem ou abra este link: { $link }
# Variables:
#   $reference (string) - the clinic's own reference
#   $until (day) - the day on which it ends
invite-one-named = { $reference }, até { $until }
# Variables:
#   $number (number) - the number of the invite
#   $until (day) - the day on which it ends
invite-one = Convite { $number }, até { $until }
# Variables:
#   $role (text) - the part in the staff
#   $until (day) - the day on which it ends
invite-one-staff = Equipe ({ $role }), até { $until }
invite-revoke-ask = Retirar este convite? O link dele para de funcionar na hora.
invite-revoke = Retirar
invite-revoked = Pronto. O link não funciona mais.

## Staff

# Variables:
#   $count (number) - how many people joined
staff-title =
    { $count ->
        [one] <b>Entrou { $count } pessoa.</b> Toque nela para remover.
       *[other] <b>Entraram { $count } pessoas.</b> Toque em uma para remover.
    }
staff-nobody = Por enquanto só os responsáveis trabalham aqui.
staff-add = Adicionar colega
staff-all = Toda a equipe
staff-which = O que esta pessoa vai fazer?
staff-role-owner = responsável
staff-role-clinician = fisioterapia
staff-role-front-desk = recepção
# Variables:
#   $number (number) - the person's number
#   $role (text) - the part in the staff
staff-one = { $number }: { $role }
staff-added = O link está acima. Mande só para essa pessoa. Ele vale uma vez, por 14 dias.
# Variables:
#   $role (text) - the part in the staff
#   $link (string) - the link that opens the bot
staff-picture = Entre na equipe ({ $role }). Escaneie a imagem ou abra este link: { $link }
# Variables:
#   $number (number) - the person's number
staff-remove-ask = Remover a pessoa { $number } da equipe? O lado da clínica se fecha para ela na hora.
staff-remove = Sim, remover
staff-removed = Pronto. O que estava com essa pessoa está aberto de novo.

## Who did what

audit-title = <b>Quem fez o quê</b>, do mais novo ao mais antigo:
audit-empty = Ainda não há nada anotado.
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
audit-line = { $when }, { $who }: { $what }
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
#   $patient (number) - the patient's number
audit-line-patient = { $when }, { $who }: { $what }, paciente { $patient }
# Variables:
#   $staff (string) - the person's Telegram number
audit-staff = equipe { $staff }
audit-cli = linha de comando
audit-viewed = olhou a ficha
audit-work-taken = pegou uma pendência
audit-work-given-back = devolveu uma pendência
audit-work-cleared = fechou uma pendência
audit-phase-set = escolheu uma fase
audit-phase-held = manteve na fase
audit-phase-released = deixou de manter na fase
audit-phase-closed = fechou ou abriu fases
audit-phase-opened = abriu uma fase
audit-flag-cleared = liberou um sinal de alerta
audit-clinic-wrote = escreveu uma mensagem
audit-chart-sent = recebeu a imagem do progresso
audit-summary-sent = recebeu a página
audit-invite-made = criou um convite
audit-invite-revoked = retirou um convite
audit-staff-joined = entrou na equipe
audit-role-ended = removeu um colega
