### Buttons and short answers that every part of the conversation shares.

## Moving through questions

nav-back = Terug
nav-leave = Stop vir eers
nav-go-on = Gaan aan
nav-resume = Gaan aan waar ek was
nav-not-now = Nie nou nie
nav-share-location = Deel my ligging

## Plain answers

answer-yes = Ja
answer-no = Nee
answer-not-sure = Onseker

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
tick-how = Druk op alles wat pas. Druk weer om een weg te haal.
tick-done = Klaar
tick-none = Nie een van hierdie nie

## When something does not fit here

answer-not-understood = Ek het dit nie verstaan nie. Druk asseblief op ’n knoppie hier onder, of tik wat daarop staan.
answer-moved-on = Daardie vraag is reeds beantwoord. Hier is ons nou.
answer-forged = Ek ken nie daardie knoppie nie. Hier is ons nou.
answer-no-back = Dit is die eerste vraag, so jy kan nie van hier af teruggaan nie.
answer-unknown-command = Ek ken nie daardie opdrag nie. Hier is ons nou. Die kieslys is by /help.
answer-media = Ek kan net teks, knoppies en ’n gedeelde ligging lees. Hier is ons nou.
answer-edited = Ek hou die antwoord wat jy eerste gegee het. Om dit te verander, druk Terug of stuur ’n nuwe boodskap.
answer-led-back = Ek is opgedateer sedert ons laas gesels het, en een vraag het verander. Ek het jou teruggebring na die kieslys. Jou antwoorde is veilig.
answer-fault = Iets het aan my kant verkeerd geloop. Jou boodskap is gebêre. Druk asseblief /start om aan te gaan, of bel { $clinic }.
