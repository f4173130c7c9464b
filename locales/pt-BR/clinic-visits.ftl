### The clinic's visits: the day, one visit, files of visits, the daily summary and no-shows.

clinic-open-visits = Consultas
clinic-open-upload = Consultas de um arquivo
# Variables:
#   $patient (number) - the patient's number
clinic-alert-move-wanted = Paciente { $patient } pede para mudar uma consulta.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-visit-cancelled = Paciente { $patient } desmarcou uma consulta.
clinic-matter-move-wanted = Pedido de outro horário para uma consulta.
clinic-matter-visit-cancelled = O paciente desmarcou uma consulta.

## A day

clinic-visits = Consultas
clinic-visits-today = Hoje
clinic-visits-tomorrow = Amanhã
clinic-visits-upload = De um arquivo
clinic-visits-report = Faltas
# Variables:
#   $day (date) - the day
#   $count (number) - how many visits there are
clinic-visits-day =
    { $count ->
        [0] <b>{ $day }</b>: nenhuma consulta.
        [one] <b>{ $day }</b>: { $count } consulta.
       *[other] <b>{ $day }</b>: { $count } consultas.
    }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-open = { $time } { $reference }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-booked = { $time } { $reference }: ainda sem resposta
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-confirmed = { $time } { $reference }: confirmada
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-move-wanted = { $time } { $reference }: quer outro horário
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-cancelled = { $time } { $reference }: desmarcada
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-missed = { $time } { $reference }: faltou
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-done = { $time } { $reference }: veio

## One visit

# Variables:
#   $reference (string) - the clinic's own reference of the patient
#   $when (string) - the day and time of the visit
clinic-visit = <b>{ $reference }</b>, { $when }
clinic-visit-gone = Esta consulta não está mais na lista.
clinic-visit-status-booked = Ainda sem resposta.
clinic-visit-status-confirmed = Confirmada pelo paciente.
clinic-visit-status-move-wanted = O paciente quer outro horário.
clinic-visit-status-cancelled = Desmarcada.
clinic-visit-status-missed = O paciente faltou.
clinic-visit-status-done = O paciente veio.
# Variables:
#   $part (string) - the part of the day
#   $days (string) - the days that suit
clinic-visit-wish = O que serve: { $part }, { $days }.
clinic-visit-any-day = qualquer dia
clinic-visit-first = Esta é uma primeira consulta.
clinic-visit-not-joined = Ninguém com esta referência entrou ainda, por isso não vão avisos.
clinic-visit-came = Veio
clinic-visit-missed = Faltou
clinic-visit-off = Desmarcar
clinic-visit-off-ask = O paciente recebe na hora o aviso de que a consulta foi desmarcada. Tem certeza?
clinic-visit-off-sure = Sim, desmarcar
clinic-visit-settled-done = Anotado: o paciente veio.
clinic-visit-settled-missed = Anotado como falta. O paciente recebe uma palavra gentil e pode pedir um novo horário.
clinic-visit-settled-cancelled = A consulta foi desmarcada, e o paciente recebe o aviso.

## Files

upload-ask = Mande o arquivo com as consultas.
upload-kinds = Sei ler listas (CSV), calendários (ICS) e pacotes FHIR (JSON). Nada muda antes de você ver o que há nele.
upload-too-large = Este arquivo é grande demais para a conversa, que aceita no máximo 20 MB. Use a linha de comando, por favor.
upload-reading = Estou lendo o arquivo. Escrevo assim que souber o que há nele.
upload-taking = Estou trazendo as consultas. Escrevo quando todas estiverem aqui.
upload-dropped = Certo, nada mudou.
upload-over = Este arquivo já foi usado ou deixado de lado. Mande de novo, por favor.
upload-another = Outro arquivo
upload-cancel = Cancelar
# Variables:
#   $count (number) - how many visits the file holds
#   $new (number) - how many are new
#   $changed (number) - how many have changed
#   $cancelled (number) - how many are cancelled
#   $unchanged (number) - how many are as before
#   $refused (number) - how many lines are left out
upload-read = Consultas lidas: { $count }. Novas: { $new }, mudadas: { $changed }, desmarcadas: { $cancelled }, como antes: { $unchanged }, recusadas: { $refused }.
# Variables:
#   $number (number) - the number of the line in the file
#   $reason (string) - why it is left out
upload-line = Linha { $number }: { $reason }
# Variables:
#   $count (number) - how many refused lines are not shown
upload-more =
    { $count ->
        [one] Mais { $count } linha foi recusada.
       *[other] Mais { $count } linhas foram recusadas.
    }
upload-nothing = Não há nada para trazer.
# Variables:
#   $count (number) - how many visits are taken
upload-take =
    { $count ->
        [one] Trazer { $count }
       *[other] Trazer as { $count }
    }
# Variables:
#   $count (number) - how many visits were taken
upload-taken =
    { $count ->
        [one] Pronto: { $count } consulta está aqui. Os avisos dela estão programados.
       *[other] Pronto: { $count } consultas estão aqui. Os avisos delas estão programados.
    }
# Variables:
#   $reason (string) - why the file cannot be read
upload-refused = Não consigo ler este arquivo. { $reason }

## Why a file or a line is refused

import-empty = O arquivo está vazio.
# Variables:
#   $longest (string) - the most megabytes that are read
import-too-large = Ele tem mais de { $longest } MB.
import-not-readable = Não é uma lista, um calendário ou um pacote FHIR que eu conheça.
import-not-fetched = O Telegram não me entregou o arquivo. Mande de novo, por favor.
# Variables:
#   $column (string) - the name of the column
import-no-column = Falta a coluna “{ $column }”.
# Variables:
#   $column (string) - the name of the column
import-column-twice = Duas colunas querem dizer “{ $column }”.
import-broken-line = a linha não pode ser lida.
# Variables:
#   $count (string) - how many cells the line has
import-too-many-cells = o número de células é { $count }, mais que na primeira linha.
# Variables:
#   $value (string) - what stands in the file
#   $longest (string) - how many letters are allowed
import-cell-too-long = “{ $value }” passa de { $longest } letras.
import-no-reference = sem referência.
import-no-date = sem data.
# Variables:
#   $value (string) - what stands in the file
import-no-such-date = a data “{ $value }” não existe.
# Variables:
#   $value (string) - what stands in the file
import-bad-date = “{ $value }” não é uma data que eu conheça. Escreva assim: 2026-03-09.
import-no-time = sem hora do dia.
# Variables:
#   $value (string) - what stands in the file
import-bad-time = “{ $value }” não é uma hora que eu conheça. Escreva assim: 14:20.
# Variables:
#   $value (string) - what stands in the file
#   $zone (string) - the time zone
import-skipped-time = os relógios de { $zone } pulam { $value }.
import-ends-first = termina antes de começar.
import-lasts-too-long = dura mais de um dia.
# Variables:
#   $value (string) - what stands in the file
import-bad-status = o status “{ $value }” não é um que eu conheça.
# Variables:
#   $value (string) - what stands in the file
import-bad-zone = o fuso horário “{ $value }” não é um que eu conheça.
import-no-uid = não tem um número próprio.
import-bad-rule = não consigo entender como se repete.
# Variables:
#   $value (string) - what stands in the file
import-other-resource = “{ $value }” não é uma consulta.
# Variables:
#   $value (string) - the name of the field
import-bad-field = o campo “{ $value }” não pode ser lido.
import-twice = a mesma consulta está duas vezes no arquivo.

## The daily summary and no-shows

# Variables:
#   $day (date) - the day that the visits are on
#   $confirmed (number) - how many are confirmed
#   $moved (number) - how many patients want another time
#   $cancelled (number) - how many are cancelled
#   $silent (number) - how many have no answer
clinic-summary = <b>{ $day }</b>. Confirmadas: { $confirmed }, querem outro horário: { $moved }, desmarcadas: { $cancelled }, sem resposta: { $silent }.
clinic-summary-silent = Ainda sem resposta:
# Variables:
#   $days (number) - how many days are looked at
#   $over (number) - of how many visits staff noted who came
#   $missed (number) - how many of them were missed
#   $percent (number) - how many that is in a hundred
clinic-no-shows = Nos últimos { $days } dias, houve falta em { $missed } de { $over } consultas ({ $percent }%).
# Variables:
#   $count (number) - how many visits are over without a note
clinic-no-shows-unnoted =
    { $count ->
        [one] Mais { $count } consulta já passou, e ninguém anotou se o paciente veio.
       *[other] Mais { $count } consultas já passaram, e ninguém anotou se o paciente veio.
    }
clinic-no-shows-wordings = Como foi cada texto dos avisos:
# Variables:
#   $variant (number) - the number of the wording
#   $sent (number) - for how many visits it was sent
#   $confirmed (number) - how many of them were confirmed
#   $missed (number) - how many of them were missed
clinic-no-shows-variant = Texto { $variant }: consultas { $sent }, confirmadas { $confirmed }, faltas { $missed }

## In the audit log

audit-visit-done = anotou que o paciente veio
audit-visit-missed = anotou uma falta
audit-visit-cancelled = desmarcou uma consulta
audit-visits-taken = trouxe consultas de um arquivo
