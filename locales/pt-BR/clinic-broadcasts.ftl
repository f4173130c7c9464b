### Broadcasts: news of the clinic to many patients, as staff write and follow them.

## The list and one broadcast

broadcasts-open = Comunicados
broadcasts-list = <b>Comunicados</b>, do mais novo ao mais antigo.
broadcasts-none = Nenhum comunicado foi enviado ainda.
broadcasts-new = Escrever um novo
broadcasts-all = Todos os comunicados
broadcasts-earlier = Anteriores
broadcasts-later = Seguintes
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-title =
    <b>Comunicado { $number }</b>
    { $words }
# Variables:
#   $number (number) - the broadcast's number
#   $state (string) - where it stands, in one word
#   $words (string) - its first words
broadcasts-row = { $number }: { $state }. { $words }
# Variables:
#   $number (number) - the broadcast's number
broadcasts-row-open = Abrir { $number }
broadcasts-is-scheduled = programado
broadcasts-is-running = a caminho
broadcasts-is-paused = em pausa
broadcasts-is-cancelled = cancelado
broadcasts-is-done = pronto
# Variables:
#   $count (number) - how many patients it would reach
#   $start (string) - when it begins
broadcasts-scheduled =
    { $count ->
        [one] Programado: { $start }, para { $count } paciente.
       *[other] Programado: { $start }, para { $count } pacientes.
    }
# Variables:
#   $count (number) - how many patients it would reach
#   $percent (number) - how much of it is done
broadcasts-running =
    { $count ->
        [one] A caminho de { $count } paciente: { $percent }% pronto.
       *[other] A caminho de { $count } pacientes: { $percent }% pronto.
    }
# Variables:
#   $percent (number) - how much of it is done
broadcasts-paused = Em pausa com { $percent }%. Nada mais é enviado até você continuar.
broadcasts-cancelled = Cancelado. Nada mais é enviado.
# Variables:
#   $start (string) - when it began
broadcasts-done = Pronto. Começou em: { $start }.
broadcasts-pause = Pausar
broadcasts-resume = Continuar
broadcasts-cancel = Cancelar
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-sure =
    Cancelar o comunicado { $number }? Quem ainda não recebeu não vai receber.
    { $words }
broadcasts-keep = Manter
broadcasts-cancel-sure = Sim, cancelar
broadcasts-refresh = Olhar de novo
broadcasts-ledger = Mandar a lista para mim
# Variables:
#   $number (number) - the broadcast's number
broadcasts-ledger-sent = Aqui está quem recebeu o comunicado { $number }, por número de paciente.

## What became of the messages

# Variables:
#   $count (number) - how many patients
broadcasts-count-delivered = Entregues: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-waiting = Esperando: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-blocked = Bloquearam o bot: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-stopped = Pediram para parar: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-no-consent = Não querem novidades: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-gone = Saíram do Telegram: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-unknown = Talvez tenham recebido: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-failed = Falharam: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-dropped = Não enviados, por ter sido cancelado: { $count }

## Writing one

# Variables:
#   $language (string) - the name of a language
compose-write = O que você quer dizer? Idioma: { $language }. Escreva em uma só mensagem. Links funcionam, e nada mais é formatado.
# Variables:
#   $most (number) - how many characters fit
compose-too-long =
    { $most ->
        [one] Está longo demais. Em uma mensagem cabe { $most } caractere, e menos com uma imagem.
       *[other] Está longo demais. Em uma mensagem cabem { $most } caracteres, e menos com uma imagem.
    }
# Variables:
#   $most (number) - how many characters fit under a picture
compose-too-long-for-picture =
    { $most ->
        [one] Embaixo de uma imagem cabe { $most } caractere. Encurte o texto, por favor, ou continue sem imagem.
       *[other] Embaixo de uma imagem cabem { $most } caracteres. Encurte o texto, por favor, ou continue sem imagem.
    }
compose-languages = Precisa de outro idioma? Pacientes sem texto no seu idioma recebem o primeiro.
# Variables:
#   $language (string) - the name of a language
compose-add = Adicionar { $language }
# Variables:
#   $language (string) - the name of a language
compose-change = Mudar { $language }
# Variables:
#   $language (string) - the name of a language
#   $words (string) - the first words of the text
compose-text =
    <b>{ $language }</b>
    { $words }
compose-picture = Quer uma imagem junto? Mande uma agora ou continue.
compose-no-picture = Sem imagem

## Who gets it

compose-who = Quem deve receber? Tudo o que você escolher precisa combinar.
compose-everybody = Todos os que aceitaram novidades.
# Variables:
#   $languages (string) - names of languages, as a list
compose-is-language = Idioma: { $languages }
# Variables:
#   $bands (string) - how severe the spasm is, as a list
compose-is-band = Resultado: { $bands }
# Variables:
#   $phases (string) - numbers of phases, with commas
compose-is-phase = Fase: { $phases }
# Variables:
#   $days (number) - how many days without an answer
compose-is-silent =
    { $days ->
        [one] Em silêncio há { $days } dia ou mais
       *[other] Em silêncio há { $days } dias ou mais
    }
# Variables:
#   $day (string) - a date
compose-is-visit = Com consulta neste dia: { $day }
# Variables:
#   $count (number) - how many references are on the list
compose-is-reference =
    { $count ->
        [one] { $count } referência da sua lista
       *[other] { $count } referências da sua lista
    }
compose-by-language = Idioma
compose-by-band = Resultado
compose-by-phase = Fase
compose-by-silent = Em silêncio
compose-by-visit = Consulta no dia
compose-by-reference = Referências
compose-clear = Todos de novo
compose-go-on = Continuar
compose-choose-language = Que idioma?
compose-choose-band = Que resultado?
compose-choose-phase = Que fase?
compose-choose-silent = Sem resposta há quantos dias?
compose-choose-visit = Consulta em que dia?
compose-choose-reference = Escreva as referências da clínica, com vírgulas ou uma por linha.
compose-not-a-list = Não consigo ler essa lista. Escreva as referências com vírgulas, como A-12, B-7.
compose-band-severe = Intenso
compose-band-moderate = Moderado
compose-band-mild = Leve
compose-band-clear = Sem achados
# Variables:
#   $days (number) - how many days
compose-days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
# Variables:
#   $day (string) - a date
compose-day = { $day }

## Before it is sent

# Variables:
#   $count (number) - how many patients get it
#   $languages (string) - how many in which language, as a list
compose-count =
    { $count ->
        [0] Ninguém vai receber isto.
        [one] { $count } paciente vai receber isto: { $languages }.
       *[other] { $count } pacientes vão receber isto: { $languages }.
    }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
compose-count-own = { $count } { $language }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
#   $instead (string) - the language of the text that they get
compose-count-instead = { $count } { $language } (texto: { $instead }, sem { $language })
# Variables:
#   $count (number) - how many patients
compose-left-out =
    { $count ->
        [one] Mais { $count } bloqueou o bot ou disse não.
       *[other] Mais { $count } bloquearam o bot ou disseram não.
    }
# Variables:
#   $seconds (number) - about how many seconds
compose-takes-seconds =
    { $seconds ->
        [one] No ritmo permitido, leva cerca de { $seconds } segundo.
       *[other] No ritmo permitido, leva cerca de { $seconds } segundos.
    }
# Variables:
#   $minutes (number) - about how many minutes
compose-takes-minutes =
    { $minutes ->
        [one] No ritmo permitido, leva cerca de { $minutes } minuto.
       *[other] No ritmo permitido, leva cerca de { $minutes } minutos.
    }
# Variables:
#   $hours (number) - about how many hours
compose-takes-hours =
    { $hours ->
        [one] No ritmo permitido, leva cerca de { $hours } hora.
       *[other] No ritmo permitido, leva cerca de { $hours } horas.
    }
compose-anew = Seu rascunho está como você deixou. Conto de novo quem vai receber?
compose-to-me = Enviar antes para mim
compose-to-me-done = Fica assim. Ninguém mais recebeu.
compose-dry-run = Ensaio
compose-dry-run-done = Foi um ensaio. Nada foi enviado.
compose-now = Enviar agora
compose-at = Escolher uma hora
compose-cancel = Cancelar
# Variables:
#   $place (string) - the place whose time counts
compose-which-day = Em que dia, pela hora deste lugar: { $place }?
# Variables:
#   $day (string) - a date
compose-which-time = A que horas neste dia: { $day }? Escreva assim: 09:30.
compose-past = Essa hora já passou. Escolha uma mais tarde, por favor.
compose-waking = Cada paciente deve receber nas suas próprias horas do dia? Se não, vai de dia e de noite.
compose-waking-yes = Nas horas do dia
compose-waking-no = A qualquer hora
# Variables:
#   $count (number) - how many patients get it
compose-confirm-now =
    { $count ->
        [one] { $count } paciente recebe agora. Posso enviar?
       *[other] { $count } pacientes recebem agora. Posso enviar?
    }
# Variables:
#   $count (number) - how many patients get it
#   $start (string) - when it begins
compose-confirm-at =
    { $count ->
        [one] { $count } paciente recebe em: { $start }. Posso programar?
       *[other] { $count } pacientes recebem em: { $start }. Posso programar?
    }
compose-confirm-waking = Espera até cada paciente ter acordado.
compose-send = Sim, enviar
compose-sent = Está a caminho. Em seguida vem uma mensagem com o andamento.
# Variables:
#   $start (string) - when it begins
compose-planned = Está programado: { $start }. Você pode cancelar até lá.

## In the audit log

audit-broadcast-start = começou um comunicado
audit-broadcast-pause = pausou um comunicado
audit-broadcast-resume = continuou um comunicado
audit-broadcast-cancel = cancelou um comunicado
audit-broadcast-ledger = recebeu a lista de um comunicado
