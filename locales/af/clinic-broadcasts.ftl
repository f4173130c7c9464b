### Broadcasts: news of the clinic to many patients, as staff write and follow them.

## The list and one broadcast

broadcasts-open = Nuusboodskappe
broadcasts-list = <b>Nuusboodskappe</b>, die nuutste eerste.
broadcasts-none = Nog geen nuusboodskap is gestuur nie.
broadcasts-new = Skryf ’n nuwe een
broadcasts-all = Alle nuusboodskappe
broadcasts-earlier = Vroeër
broadcasts-later = Later
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-title =
    <b>Nuusboodskap { $number }</b>
    { $words }
# Variables:
#   $number (number) - the broadcast's number
#   $state (string) - where it stands, in one word
#   $words (string) - its first words
broadcasts-row = { $number }: { $state }. { $words }
# Variables:
#   $number (number) - the broadcast's number
broadcasts-row-open = Maak { $number } oop
broadcasts-is-scheduled = beplan
broadcasts-is-running = op pad
broadcasts-is-paused = pouse
broadcasts-is-cancelled = gekanselleer
broadcasts-is-done = klaar
# Variables:
#   $count (number) - how many patients it would reach
#   $start (string) - when it begins
broadcasts-scheduled =
    { $count ->
        [one] Beplan: { $start }, vir { $count } pasiënt.
       *[other] Beplan: { $start }, vir { $count } pasiënte.
    }
# Variables:
#   $count (number) - how many patients it would reach
#   $percent (number) - how much of it is done
broadcasts-running =
    { $count ->
        [one] Op pad na { $count } pasiënt: { $percent }% klaar.
       *[other] Op pad na { $count } pasiënte: { $percent }% klaar.
    }
# Variables:
#   $percent (number) - how much of it is done
broadcasts-paused = Gestop by { $percent }%. Niks meer word gestuur voordat jy aangaan nie.
broadcasts-cancelled = Gekanselleer. Niks meer word gestuur nie.
# Variables:
#   $start (string) - when it began
broadcasts-done = Klaar. Dit het op { $start } begin.
broadcasts-pause = Pouse
broadcasts-resume = Gaan aan
broadcasts-cancel = Kanselleer dit
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-sure =
    Moet nuusboodskap { $number } gekanselleer word? Wie dit nog nie gekry het nie, sal dit nie kry nie.
    { $words }
broadcasts-keep = Hou dit
broadcasts-cancel-sure = Ja, kanselleer dit
broadcasts-refresh = Kyk weer
broadcasts-ledger = Stuur vir my die lys
# Variables:
#   $number (number) - the broadcast's number
broadcasts-ledger-sent = Hier is wie nuusboodskap { $number } gekry het, volgens pasiëntnommer.

## What became of the messages

# Variables:
#   $count (number) - how many patients
broadcasts-count-delivered = Afgelewer: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-waiting = Wag nog: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-blocked = Het die bot geblokkeer: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-stopped = Het stop gesê: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-no-consent = Wil geen nuus hê nie: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-gone = Het Telegram verlaat: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-unknown = Het dit dalk gekry: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-failed = Het misluk: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-dropped = Nie gestuur nie, want dit is gekanselleer: { $count }

## Writing one

# Variables:
#   $language (string) - the name of a language
compose-write = Wat wil jy in { $language } sê? Tik dit as een boodskap. Skakels werk, en niks anders word opgemaak nie.
# Variables:
#   $most (number) - how many characters fit
compose-too-long = Dit is te lank. ’n Boodskap hou { $most } karakters, en minder met ’n prent.
# Variables:
#   $most (number) - how many characters fit under a picture
compose-too-long-for-picture = Onder ’n prent pas { $most } karakters. Maak asseblief die teks korter, of gaan aan sonder ’n prent.
compose-languages = Het dit nog ’n taal nodig? Pasiënte wie se taal ontbreek, kry die eerste een.
# Variables:
#   $language (string) - the name of a language
compose-add = Voeg { $language } by
# Variables:
#   $language (string) - the name of a language
compose-change = Verander { $language }
# Variables:
#   $language (string) - the name of a language
#   $words (string) - the first words of the text
compose-text =
    <b>{ $language }</b>
    { $words }
compose-picture = Wil jy ’n prent daarby hê? Stuur nou een, of gaan aan.
compose-no-picture = Geen prent nie

## Who gets it

compose-who = Wie moet dit kry? Alles wat jy kies, moet pas.
compose-everybody = Almal wat tot nuus ingestem het.
# Variables:
#   $languages (string) - names of languages, as a list
compose-is-language = Taal: { $languages }
# Variables:
#   $bands (string) - how severe the spasm is, as a list
compose-is-band = Uitslag: { $bands }
# Variables:
#   $phases (string) - numbers of phases, with commas
compose-is-phase = Fase: { $phases }
# Variables:
#   $days (number) - how many days without an answer
compose-is-silent =
    { $days ->
        [one] { $days } dag of langer stil
       *[other] { $days } dae of langer stil
    }
# Variables:
#   $day (string) - a date
compose-is-visit = Met ’n afspraak op { $day }
# Variables:
#   $count (number) - how many references are on the list
compose-is-reference =
    { $count ->
        [one] { $count } verwysingsnommer van jou lys
       *[other] { $count } verwysingsnommers van jou lys
    }
compose-by-language = Taal
compose-by-band = Uitslag
compose-by-phase = Fase
compose-by-silent = Stil
compose-by-visit = Afspraak op ’n dag
compose-by-reference = Verwysingsnommers
compose-clear = Weer almal
compose-go-on = Gaan aan
compose-choose-language = Watter taal?
compose-choose-band = Watter uitslag?
compose-choose-phase = Watter fase?
compose-choose-silent = Hoeveel dae lank geen antwoord nie?
compose-choose-visit = ’n Afspraak op watter dag?
compose-choose-reference = Tik die praktyk se verwysingsnommers, met kommas of een per reël.
compose-not-a-list = Ek kan nie daardie lys lees nie. Skryf verwysingsnommers met kommas, soos A-12, B-7.
compose-band-severe = Erg
compose-band-moderate = Matig
compose-band-mild = Lig
compose-band-clear = Rustig
# Variables:
#   $days (number) - how many days
compose-days =
    { $days ->
        [one] { $days } dag
       *[other] { $days } dae
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
        [0] Niemand sal dit kry nie.
        [one] { $count } pasiënt sal dit kry: { $languages }.
       *[other] { $count } pasiënte sal dit kry: { $languages }.
    }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
compose-count-own = { $count } { $language }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
#   $instead (string) - the language of the text that they get
compose-count-instead = { $count } { $language } (teks in { $instead }, geen { $language } gegee nie)
# Variables:
#   $count (number) - how many patients
compose-left-out =
    { $count ->
        [one] Nog { $count } het die bot geblokkeer of nee gesê.
       *[other] Nog { $count } het die bot geblokkeer of nee gesê.
    }
# Variables:
#   $seconds (number) - about how many seconds
compose-takes-seconds =
    { $seconds ->
        [one] Teen die toegelate pas vat dit omtrent { $seconds } sekonde.
       *[other] Teen die toegelate pas vat dit omtrent { $seconds } sekondes.
    }
# Variables:
#   $minutes (number) - about how many minutes
compose-takes-minutes =
    { $minutes ->
        [one] Teen die toegelate pas vat dit omtrent { $minutes } minuut.
       *[other] Teen die toegelate pas vat dit omtrent { $minutes } minute.
    }
# Variables:
#   $hours (number) - about how many hours
compose-takes-hours =
    { $hours ->
        [one] Teen die toegelate pas vat dit omtrent { $hours } uur.
       *[other] Teen die toegelate pas vat dit omtrent { $hours } uur.
    }
compose-anew = Jou konsep is soos jy dit gelos het. Moet ek weer tel wie dit kry?
compose-to-me = Stuur eers vir my
compose-to-me-done = So lyk dit. Niemand anders het dit gekry nie.
compose-dry-run = Proeflopie
compose-dry-run-done = Dit was ’n proeflopie. Niks is gestuur nie.
compose-now = Stuur nou
compose-at = Kies ’n tyd
compose-cancel = Kanselleer
# Variables:
#   $place (string) - the place whose time counts
compose-which-day = Op watter dag, volgens die tyd van { $place }?
# Variables:
#   $day (string) - a date
compose-which-time = Hoe laat op { $day }? Skryf dit soos 09:30.
compose-past = Daardie tyd is verby. Kies asseblief ’n later een.
compose-waking = Moet elke pasiënt dit in hul eie wakker ure kry? Anders gaan dit dag en nag uit.
compose-waking-yes = In wakker ure
compose-waking-no = Op enige uur
# Variables:
#   $count (number) - how many patients get it
compose-confirm-now =
    { $count ->
        [one] { $count } pasiënt kry dit nou. Moet ek dit stuur?
       *[other] { $count } pasiënte kry dit nou. Moet ek dit stuur?
    }
# Variables:
#   $count (number) - how many patients get it
#   $start (string) - when it begins
compose-confirm-at =
    { $count ->
        [one] { $count } pasiënt kry dit op { $start }. Moet ek dit beplan?
       *[other] { $count } pasiënte kry dit op { $start }. Moet ek dit beplan?
    }
compose-confirm-waking = Dit wag totdat elke pasiënt wakker is.
compose-send = Ja, stuur dit
compose-sent = Dit is op pad. ’n Boodskap met die vordering kom volgende.
# Variables:
#   $start (string) - when it begins
compose-planned = Dit is beplan vir { $start }. Jy kan dit tot dan kanselleer.

## In the audit log

audit-broadcast-start = het ’n nuusboodskap begin
audit-broadcast-pause = het ’n nuusboodskap laat wag
audit-broadcast-resume = het ’n nuusboodskap laat aangaan
audit-broadcast-cancel = het ’n nuusboodskap gekanselleer
audit-broadcast-ledger = het die lys van ’n nuusboodskap gekry
