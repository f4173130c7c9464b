### Buttons and short answers that every part of the conversation shares.

## Moving through questions

nav-back = Zurück
nav-leave = Jetzt aufhören
nav-go-on = Weiter
nav-resume = Da weiter, wo ich war
nav-not-now = Jetzt nicht
nav-share-location = Meinen Standort senden

## Plain answers

answer-yes = Ja
answer-no = Nein
answer-not-sure = Weiß nicht

# Variables:
#   $number (number) - a point on the scale from 0 to 10
number = { $number }

# Variables:
#   $place (string) - the name of a place, in the reader's language
place = { $place }

## Checklists

# A button of a list, once it is ticked.
# Variables:
#   $item (string) - what the button says
ticked = ✓ { $item }
tick-how = Tippen Sie auf alles, was passt. Noch einmal tippen nimmt es wieder weg.
tick-done = Fertig
tick-none = Nichts davon

## When something does not fit here

answer-not-understood = Das habe ich nicht verstanden. Bitte tippen Sie unten auf einen Knopf, oder schreiben Sie, was darauf steht.
answer-moved-on = Diese Frage ist schon beantwortet. Hier geht es weiter.
answer-forged = Diesen Knopf kenne ich nicht. Hier geht es weiter.
answer-no-back = Das ist die erste Frage. Von hier geht es nicht weiter zurück.
answer-unknown-command = Diesen Befehl kenne ich nicht. Hier geht es weiter. Das Menü finden Sie mit /help.
answer-media = Ich kann nur Text, Knöpfe und einen gesendeten Standort lesen. Hier geht es weiter.
answer-edited = Es gilt die Antwort, die Sie zuerst gegeben haben. Wenn Sie sie ändern wollen, tippen Sie auf „Zurück“ oder schreiben Sie neu.
answer-led-back = Seit unserem letzten Gespräch wurde ich erneuert, und eine Frage ist jetzt anders. Ich habe Sie zum Menü zurückgebracht. Ihre Antworten sind noch da.
answer-fault = Bei mir ist etwas schiefgegangen. Ihre Nachricht ist gespeichert. Bitte tippen Sie auf /start, dann geht es weiter. Oder rufen Sie { $clinic } an.
