### Settings: quiet hours, language, time zone and consents.

settings-menu = Wat wil jy graag verander?
settings-pause = Pouse
settings-quiet-hours = Stil ure
settings-language = Taal
settings-zone = Tydsone
settings-pictures-on = Prente: aan
settings-pictures-off = Prente: af
settings-consents = Waartoe ek ingestem het

## Quiet hours

# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-stand = Jou stil ure is van { $start } tot { $end }. In daardie tyd stuur ek niks behalwe boodskappe oor veiligheid nie.
quiet-hours-ask = Watter ure moet stil wees?
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-choice = { $start } tot { $end }
quiet-hours-other = Ander ure
quiet-hours-start = Wanneer moet die stil ure begin? Skryf dit soos 21:30.
quiet-hours-end = En wanneer moet dit eindig? Skryf dit soos 07:30.
quiet-hours-same = Dit is wanneer die stil ure begin. Skryf asseblief ’n later of ’n vroeër tyd.
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-kept = Goed. Dit is stil van { $start } tot { $end }.
# Variables:
#   $time (string) - the new time of the reminder
quiet-hours-moved = Jou herinnering was binne hierdie ure, so dit kom nou om { $time }.

## Time zone

# Variables:
#   $place (string) - the name of a place, in the reader's language
time-zone-stands = Ek gebruik die tyd van { $place }.

## Language

language-ask = Watter taal moet ek praat?
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

consents-care-given = <b>Sorg:</b> jy het ingestem. Ek hou jou antwoorde en herinner jou aan oefeninge en afsprake.
consents-care-not-given = <b>Sorg:</b> jy het nie ingestem nie. Ek vra niks en stuur geen herinneringe nie.
consents-news-given = <b>Nuus van { $clinic }:</b> jy het ingestem. Jy kry nou en dan nuus.
consents-news-not-given = <b>Nuus van { $clinic }:</b> jy het nie ingestem nie. Jy kry geen nuus nie.
consents-care-withdraw = Trek terug: sorg
consents-care-give = Stem in: sorg
consents-news-withdraw = Trek terug: nuus
consents-news-give = Stem in: nuus
consents-care-effect = Daarsonder eindig jou herinneringe en word jou plan gesluit. { $clinic } hou wat die wet sê hulle moet hou. Die waarskuwingstekens bly vir jou oop.
consents-care-keep = Los dit soos dit is
consents-care-end = Ja, trek dit terug
