### Broadcasts: news of the clinic to many patients, as staff write and follow them.

## The list and one broadcast

broadcasts-open = Rundnachrichten
broadcasts-list = <b>Rundnachrichten</b>, die neueste zuerst.
broadcasts-none = Noch wurde keine Rundnachricht gesendet.
broadcasts-new = Neue schreiben
broadcasts-all = Alle Rundnachrichten
broadcasts-earlier = Früher
broadcasts-later = Später
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-title =
    <b>Rundnachricht { $number }</b>
    { $words }
# Variables:
#   $number (number) - the broadcast's number
#   $state (string) - where it stands, in one word
#   $words (string) - its first words
broadcasts-row = { $number }: { $state }. { $words }
# Variables:
#   $number (number) - the broadcast's number
broadcasts-row-open = { $number } öffnen
broadcasts-is-scheduled = geplant
broadcasts-is-running = unterwegs
broadcasts-is-paused = pausiert
broadcasts-is-cancelled = abgebrochen
broadcasts-is-done = fertig
# Variables:
#   $count (number) - how many patients it would reach
#   $start (string) - when it begins
broadcasts-scheduled =
    { $count ->
        [one] Geplant: { $start }, an { $count } Person.
       *[other] Geplant: { $start }, an { $count } Personen.
    }
# Variables:
#   $count (number) - how many patients it would reach
#   $percent (number) - how much of it is done
broadcasts-running =
    { $count ->
        [one] Unterwegs an { $count } Person: { $percent } % fertig.
       *[other] Unterwegs an { $count } Personen: { $percent } % fertig.
    }
# Variables:
#   $percent (number) - how much of it is done
broadcasts-paused = Pausiert bei { $percent } %. Es wird nichts mehr gesendet, bis Sie weitermachen.
broadcasts-cancelled = Abgebrochen. Es wird nichts mehr gesendet.
# Variables:
#   $start (string) - when it began
broadcasts-done = Fertig. Beginn: { $start }.
broadcasts-pause = Pause
broadcasts-resume = Weiter
broadcasts-cancel = Abbrechen
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-sure =
    Rundnachricht { $number } abbrechen? Wer sie noch nicht hat, bekommt sie nicht.
    { $words }
broadcasts-keep = Behalten
broadcasts-cancel-sure = Ja, abbrechen
broadcasts-refresh = Neu ansehen
broadcasts-ledger = Liste senden
# Variables:
#   $number (number) - the broadcast's number
broadcasts-ledger-sent = Hier steht, wer Rundnachricht { $number } bekommen hat, nach Pat.-Nummer.

## What became of the messages

# Variables:
#   $count (number) - how many patients
broadcasts-count-delivered = Zugestellt: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-waiting = Wartend: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-blocked = Bot blockiert: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-stopped = Stopp gesagt: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-no-consent = Möchten keine Neuigkeiten: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-gone = Telegram verlassen: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-unknown = Vielleicht zugestellt: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-failed = Fehlgeschlagen: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-dropped = Nicht gesendet, weil abgebrochen: { $count }

## Writing one

# Variables:
#   $language (string) - the name of a language
compose-write = Was möchten Sie in dieser Sprache sagen: { $language }? Schreiben Sie es als eine Nachricht. Links gehen, andere Formatierung nicht.
# Variables:
#   $most (number) - how many characters fit
compose-too-long = Das ist zu lang. Eine Nachricht fasst { $most } Zeichen, mit Bild weniger.
# Variables:
#   $most (number) - how many characters fit under a picture
compose-too-long-for-picture = Unter ein Bild passen { $most } Zeichen. Bitte kürzen Sie den Text, oder machen Sie ohne Bild weiter.
compose-languages = Braucht es noch eine Sprache? Wessen Sprache fehlt, bekommt die erste.
# Variables:
#   $language (string) - the name of a language
compose-add = Dazu: { $language }
# Variables:
#   $language (string) - the name of a language
compose-change = Ändern: { $language }
# Variables:
#   $language (string) - the name of a language
#   $words (string) - the first words of the text
compose-text =
    <b>{ $language }</b>
    { $words }
compose-picture = Möchten Sie ein Bild dazu? Senden Sie jetzt eines, oder gehen Sie weiter.
compose-no-picture = Kein Bild

## Who gets it

compose-who = Wer soll es bekommen? Alles, was Sie wählen, muss zutreffen.
compose-everybody = Alle, die Neuigkeiten zugestimmt haben.
# Variables:
#   $languages (string) - names of languages, as a list
compose-is-language = Sprache: { $languages }
# Variables:
#   $bands (string) - how severe the spasm is, as a list
compose-is-band = Ergebnis: { $bands }
# Variables:
#   $phases (string) - numbers of phases, with commas
compose-is-phase = Phase: { $phases }
# Variables:
#   $days (number) - how many days without an answer
compose-is-silent =
    { $days ->
        [one] Seit { $days } Tag oder länger ohne Antwort
       *[other] Seit { $days } Tagen oder länger ohne Antwort
    }
# Variables:
#   $day (string) - a date
compose-is-visit = Mit Termin am { $day }
# Variables:
#   $count (number) - how many references are on the list
compose-is-reference =
    { $count ->
        [one] { $count } Kennung aus Ihrer Liste
       *[other] { $count } Kennungen aus Ihrer Liste
    }
compose-by-language = Sprache
compose-by-band = Ergebnis
compose-by-phase = Phase
compose-by-silent = Ohne Antwort
compose-by-visit = Termin am Tag
compose-by-reference = Kennungen
compose-clear = Wieder alle
compose-go-on = Weiter
compose-choose-language = Welche Sprache?
compose-choose-band = Welches Ergebnis?
compose-choose-phase = Welche Phase?
compose-choose-silent = Seit wie vielen Tagen ohne Antwort?
compose-choose-visit = Ein Termin an welchem Tag?
compose-choose-reference = Schreiben Sie die Kennungen der Praxis, mit Komma oder eine pro Zeile.
compose-not-a-list = Diese Liste kann ich nicht lesen. Schreiben Sie Kennungen mit Komma, zum Beispiel A-12, B-7.
compose-band-severe = Stark
compose-band-moderate = Mittel
compose-band-mild = Leicht
compose-band-clear = Ruhig
# Variables:
#   $days (number) - how many days
compose-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
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
        [0] Das bekommt niemand.
        [one] Das bekommt { $count } Person: { $languages }.
       *[other] Das bekommen { $count } Personen: { $languages }.
    }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
compose-count-own = { $count } { $language }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
#   $instead (string) - the language of the text that they get
compose-count-instead = { $count } { $language } (Text: { $instead }, denn { $language } fehlt)
# Variables:
#   $count (number) - how many patients
compose-left-out =
    { $count ->
        [one] { $count } weitere Person hat den Bot blockiert oder Nein gesagt.
       *[other] { $count } weitere Personen haben den Bot blockiert oder Nein gesagt.
    }
# Variables:
#   $seconds (number) - about how many seconds
compose-takes-seconds =
    { $seconds ->
        [one] Im erlaubten Tempo dauert es etwa { $seconds } Sekunde.
       *[other] Im erlaubten Tempo dauert es etwa { $seconds } Sekunden.
    }
# Variables:
#   $minutes (number) - about how many minutes
compose-takes-minutes =
    { $minutes ->
        [one] Im erlaubten Tempo dauert es etwa { $minutes } Minute.
       *[other] Im erlaubten Tempo dauert es etwa { $minutes } Minuten.
    }
# Variables:
#   $hours (number) - about how many hours
compose-takes-hours =
    { $hours ->
        [one] Im erlaubten Tempo dauert es etwa { $hours } Stunde.
       *[other] Im erlaubten Tempo dauert es etwa { $hours } Stunden.
    }
compose-anew = Ihr Entwurf ist so, wie Sie ihn verlassen haben. Soll ich neu zählen, wer es bekommt?
compose-to-me = Erst an mich
compose-to-me-done = So sieht es aus. Sonst hat es niemand bekommen.
compose-dry-run = Probelauf
compose-dry-run-done = Das war ein Probelauf. Nichts wurde gesendet.
compose-now = Jetzt senden
compose-at = Zeit wählen
compose-cancel = Abbrechen
# Variables:
#   $place (string) - the place whose time counts
compose-which-day = An welchem Tag? Es zählt die Zeit an diesem Ort: { $place }.
# Variables:
#   $day (string) - a date
compose-which-time = Um wie viel Uhr am { $day }? Schreiben Sie es so: 09:30.
compose-past = Diese Zeit ist vorbei. Bitte wählen Sie eine spätere.
compose-waking = Soll es jede Person in ihrer eigenen Wachzeit bekommen? Sonst geht es Tag und Nacht hinaus.
compose-waking-yes = In der Wachzeit
compose-waking-no = Zu jeder Stunde
# Variables:
#   $count (number) - how many patients get it
compose-confirm-now =
    { $count ->
        [one] { $count } Person bekommt es jetzt. Soll ich senden?
       *[other] { $count } Personen bekommen es jetzt. Soll ich senden?
    }
# Variables:
#   $count (number) - how many patients get it
#   $start (string) - when it begins
compose-confirm-at =
    { $count ->
        [one] { $count } Person bekommt es: { $start }. Soll ich es so planen?
       *[other] { $count } Personen bekommen es: { $start }. Soll ich es so planen?
    }
compose-confirm-waking = Es wartet, bis die Person jeweils wach ist.
compose-send = Ja, senden
compose-sent = Es ist unterwegs. Gleich kommt eine Nachricht mit dem Stand.
# Variables:
#   $start (string) - when it begins
compose-planned = Geplant: { $start }. Bis dahin können Sie es abbrechen.

## In the audit log

audit-broadcast-start = Rundnachricht gestartet
audit-broadcast-pause = Rundnachricht pausiert
audit-broadcast-resume = Rundnachricht fortgesetzt
audit-broadcast-cancel = Rundnachricht abgebrochen
audit-broadcast-ledger = Liste einer Rundnachricht geholt
