### Settings: quiet hours, language, time zone and consents.

settings-menu = Was möchten Sie ändern?
settings-pause = Pause
settings-quiet-hours = Ruhezeit
settings-language = Sprache
settings-zone = Zeitzone
settings-pictures-on = Bilder: an
settings-pictures-off = Bilder: aus
settings-consents = Meine Zustimmung

## Quiet hours

# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-stand = Ihre Ruhezeit geht von { $start } bis { $end } Uhr. In dieser Zeit schicke ich nur Texte zu Ihrer Sicherheit.
quiet-hours-ask = Zu welcher Zeit soll Ruhe sein?
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-choice = { $start } bis { $end }
quiet-hours-other = Andere Zeiten
quiet-hours-start = Wann soll die Ruhezeit beginnen? Schreiben Sie es so: 21:30.
quiet-hours-end = Und wann soll sie enden? Schreiben Sie es so: 07:30.
quiet-hours-same = Das ist die Zeit, zu der die Ruhezeit beginnt. Bitte schreiben Sie eine spätere oder frühere Zeit.
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-kept = Gut. Ruhe ist von { $start } bis { $end } Uhr.
# Variables:
#   $time (string) - the new time of the reminder
quiet-hours-moved = Ihre Erinnerung lag in dieser Zeit. Sie kommt jetzt um { $time } Uhr.

## Time zone

# Variables:
#   $place (string) - the name of a place, in the reader's language
time-zone-stands = Ich richte mich nach der Zeit an diesem Ort: { $place }.

## Language

language-ask = Welche Sprache soll ich sprechen?
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

consents-care-given = <b>Behandlung:</b> Sie haben zugestimmt. Ich speichere Ihre Antworten und erinnere Sie an Übungen und Termine.
consents-care-not-given = <b>Behandlung:</b> Sie haben nicht zugestimmt. Ich frage nichts und schicke keine Erinnerungen.
consents-news-given = <b>Neuigkeiten von { $clinic }:</b> Sie haben zugestimmt. Sie bekommen ab und zu Neuigkeiten.
consents-news-not-given = <b>Neuigkeiten von { $clinic }:</b> Sie haben nicht zugestimmt. Sie bekommen keine.
consents-care-withdraw = Zurücknehmen: Behandlung
consents-care-give = Zustimmen: Behandlung
consents-news-withdraw = Zurücknehmen: Neuigkeiten
consents-news-give = Zustimmen: Neuigkeiten
consents-care-effect = Ohne diese Zustimmung enden Ihre Erinnerungen, und Ihr Plan schließt sich. { $clinic } behält, was das Gesetz verlangt. Die Warnzeichen bleiben für Sie offen.
consents-care-keep = So lassen, wie es ist
consents-care-end = Ja, zurücknehmen
