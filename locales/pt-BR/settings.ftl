### Settings: quiet hours, language, time zone and consents.

settings-menu = O que você quer mudar?
settings-pause = Pausa
settings-quiet-hours = Horário de silêncio
settings-language = Idioma
settings-zone = Fuso horário
settings-pictures-on = Imagens: sim
settings-pictures-off = Imagens: não
settings-consents = O que aceitei

## Quiet hours

# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-stand = Seu horário de silêncio vai de { $start } a { $end }. Nele só envio mensagens de segurança.
quiet-hours-ask = Que horário deve ficar em silêncio?
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-choice = De { $start } a { $end }
quiet-hours-other = Outro horário
quiet-hours-start = A que horas começa o silêncio? Escreva assim: 21:30.
quiet-hours-end = E a que horas termina? Escreva assim: 07:30.
quiet-hours-same = É nessa hora que o silêncio começa. Escreva uma hora mais cedo ou mais tarde, por favor.
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-kept = Certo. Fica em silêncio de { $start } a { $end }.
# Variables:
#   $time (string) - the new time of the reminder
quiet-hours-moved = Seu lembrete caía nesse horário, então agora ele chega às { $time }.

## Time zone

# Variables:
#   $place (string) - the name of a place, in the reader's language
time-zone-stands = Uso a hora deste lugar: { $place }.

## Language

language-ask = Em que idioma devo falar?
language-name-en = English
language-name-es = Español
language-name-af = Afrikaans
language-name-de = Deutsch
language-name-fr = Français
language-name-pt-BR = Português (Brasil)
language-name-ru = Русский
language-name-tr = Türkçe
language-name-hi = हिन्दी
language-name-ar = العربية
# Variables:
#   $code (string) - the short code of a language that has no name here
language-code = { $code }

## Consents

consents-care-given = <b>Tratamento:</b> você aceitou. Guardo suas respostas e lembro você dos exercícios e das consultas.
consents-care-not-given = <b>Tratamento:</b> você não aceitou. Não pergunto nada e não mando lembretes.
consents-news-given = <b>Novidades da clínica ({ $clinic }):</b> você aceitou. Você recebe novidades de vez em quando.
consents-news-not-given = <b>Novidades da clínica ({ $clinic }):</b> você não aceitou. Você não recebe nenhuma.
consents-care-withdraw = Retirar: tratamento
consents-care-give = Aceitar: tratamento
consents-news-withdraw = Retirar: novidades
consents-news-give = Aceitar: novidades
consents-care-effect = Sem isso, seus lembretes acabam e seu plano se fecha. { $clinic } guarda o que a lei manda guardar. Os sinais de alerta continuam abertos para você.
consents-care-keep = Deixar como está
consents-care-end = Sim, quero retirar
