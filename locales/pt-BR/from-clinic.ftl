### What reaches a patient from the clinic: a message, a decision on the plan, and their answer.

# Variables:
#   $words (text) - what the clinic wrote
letter = <b>{ $clinic } escreve:</b> { $words }
letter-call = Obrigado por nos contar. Vamos ligar para você no nosso horário de atendimento.
letter-visit = Gostaríamos de ver você. Marque uma consulta, por favor, ou ligue para nós: { $phone }.
letter-keep-on = Olhamos os seus dias. Está indo bem. Continue como está fazendo agora, por favor.
letter-ease-off = Vá com calma hoje. Continue se movendo com suavidade e faça menos onde dói mais.
letter-thanks = Obrigado por escrever. Lemos sua mensagem e está tudo bem.
letter-reply = Responder: { $clinic }
reply-ask = O que você quer contar para { $clinic }? Escreva em uma só mensagem.
reply-not-live = Ninguém lê isto na hora. Se você se sentir em perigo, ligue para { $emergency }.
reply-sent = Obrigado. { $clinic } recebeu sua mensagem e lê no horário de atendimento: { $hours }.
# Variables:
#   $most (number) - how many letters fit
reply-too-long =
    { $most ->
        [one] Ficou um pouco longo. Dá para dizer em { $most } letra ou menos?
       *[other] Ficou um pouco longo. Dá para dizer em { $most } letras ou menos?
    }

## Decisions on the plan

# Variables:
#   $name (text) - the name of the phase
order-phase-set = { $clinic } escolheu seus próximos passos: { $name }. Eles começam amanhã.
order-phase-held = { $clinic } gostaria que você ficasse com os passos atuais por enquanto. É um bom ritmo.
order-phase-released = { $clinic } deixa você avançar de novo, quando for a hora para você.
order-phase-closed = { $clinic } deixa os próximos passos para mais tarde. Os de agora são os certos para este momento.
order-phases-free = { $clinic } abriu de novo os passos seguintes para você.

## Invites

invite-joined = Boas-vindas. Agora você está na lista da clínica ({ $clinic }).
invite-used = Este link já foi usado. Não tem problema: você pode começar sem ele.
invite-expired = Este link é antigo demais. Não tem problema: você pode começar e pedir um novo para { $clinic }.
invite-gone = Este link não está mais em uso. Você pode começar e pedir um novo para { $clinic }.
invite-unknown = Não conheço este link. Você pode começar sem ele ou falar com { $clinic }.
staff-ended = O lado da equipe ({ $clinic }) está fechado para você agora. Obrigado pelo seu trabalho.
