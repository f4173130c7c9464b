### The clinic's worklist: what waits, who takes it, how it is settled. Short, for staff.

clinic-open-worklist = Lista de pendências
clinic-open-patients = Pacientes
clinic-open-invites = Convidar paciente
clinic-open-staff = Equipe
clinic-open-audit = Quem fez o quê
clinic-joined = Boas-vindas. Agora você está no lado da equipe.
clinic-role-owner = Você está aqui como responsável. Você pode fazer tudo.
clinic-role-clinician = Você está aqui pela fisioterapia: pacientes, planos, sinais e a lista de pendências.
clinic-role-front-desk = Você está aqui pela recepção: consultas, convites e novidades.
clinic-page-before = Mais novos
clinic-page-after = Mais
# Variables:
#   $number (number) - the page that is shown
#   $total (number) - how many pages there are
clinic-page = Página { $number } de { $total }

## The list

# Variables:
#   $count (number) - how many matters wait
worklist-title =
    { $count ->
        [one] <b>Há { $count } pendência.</b> A mais urgente vem primeiro.
       *[other] <b>Há { $count } pendências.</b> As mais urgentes vêm primeiro.
    }
worklist-empty = Nada pendente. As coisas novas chegam aqui sozinhas.
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-open = { $patient }: { $kind }
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-mine = { $patient }: { $kind } (com você)
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-taken = { $patient }: { $kind } (com colega)
work-emergency = ⚠️ sinal de emergência
work-same-day = ⚠️ sinal para hoje
work-soon = sinal para as próximas semanas
work-appointment-wanted = quer uma consulta
work-contact-wanted = quer uma ligação
work-worse = está piorando
work-mistaken-tap = ⚠️ tocou sem querer?
work-distress = ⚠️ palavras preocupantes
work-step-back = um passo para trás
work-phase-due = próxima fase a abrir
work-silent = dias em silêncio
work-reply = escreveu para nós
work-move-wanted = quer mudar uma consulta
work-visit-cancelled = desmarcou uma consulta

## One matter

# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
matter-named = <b>Paciente { $patient }</b> ({ $reference })
matter-none = Isto não está mais aqui.
# Variables:
#   $words (string) - what the patient wrote
matter-note = Escreveu: “{ $words }”
matter-is-open = Ninguém pegou isto ainda.
matter-is-yours = Isto está com você.
matter-is-taken = Isto está com um colega.
matter-is-cleared = Isto está resolvido.
matter-too-late = Um colega chegou antes e está com isto agora.
# Variables:
#   $patient (number) - the patient's number
matter-news-answered = Pronto: paciente { $patient } recebeu sua resposta.
# Variables:
#   $patient (number) - the patient's number
matter-news-called = Pronto: você ligou para o paciente { $patient }.
# Variables:
#   $patient (number) - the patient's number
matter-news-booked = Pronto: paciente { $patient } tem uma consulta.
# Variables:
#   $patient (number) - the patient's number
matter-news-no-need = Pronto: não é preciso nada para o paciente { $patient }.
# Variables:
#   $patient (number) - the patient's number
matter-news-judged-safe = Pronto. Paciente { $patient } recebe o aviso de que os exercícios estão liberados de novo.
# Variables:
#   $patient (number) - the patient's number
matter-news-phase-opened = Pronto. Paciente { $patient } recebe o aviso e avança quando o resto estiver completo.
matter-take = Eu pego isto
matter-give-back = Devolver
matter-answer = Escrever ao paciente
matter-clear = Está resolvido
matter-card = Ficha do paciente
matter-why = Como foi resolvido?
matter-reason-answered = Respondi aqui
matter-reason-called = Liguei
matter-reason-booked = Consulta marcada
matter-reason-no-need = Não precisa de nada

## Writing to a patient

# Variables:
#   $patient (number) - the patient's number
answering-choose = O que o paciente { $patient } deve ler? Escolha um texto ou escreva o seu.
# Variables:
#   $patient (number) - the patient's number
answering-look = Paciente { $patient } vai receber isto:
answering-send = Enviar
answering-other = Outro texto
# Variables:
#   $patient (number) - the patient's number
answering-sent = Está a caminho do paciente { $patient }.
answering-clear = Está resolvido
answering-matter = Voltar à pendência
answering-none = Pegue antes a pendência. Depois você pode escrever.
# Variables:
#   $patient (number) - the patient's number
answering-unreached = Paciente { $patient } não recebe mensagens daqui agora. Ligue, por favor.
# Variables:
#   $most (number) - how many letters fit
answering-too-long =
    { $most ->
        [one] Está longo demais. Use no máximo { $most } letra, por favor.
       *[other] Está longo demais. Use no máximo { $most } letras, por favor.
    }
letter-short-call = Vamos ligar para você
letter-short-visit = Marque uma consulta
letter-short-keep-on = Continue assim
letter-short-ease-off = Descanse um pouco
letter-short-thanks = Obrigado
