### Progress: a picture of the days so far, and the words under it, which must work alone.

# Variables:
#   $days (number) - how many days there are, from the first answer to today
#   $done (number) - on how many days all exercises were done
#   $some (number) - on how many days some of them were done
progress-days =
    { $days ->
        [one] <b>Jou eerste dag.</b>
       *[other] <b>Jou { $days } dae tot nou toe.</b>
    }
    Sessies gedoen: { $done }. Deels gedoen: { $some }.
# Variables:
#   $pain (number) - the mean pain of the first week, 0 to 10 with one decimal
progress-pain-so-far = Jou pyn tot nou toe is gemiddeld { $pain } uit 10. Ná twee weke kan ek jou wys hoe dit verander.
# Variables:
#   $first (number) - the mean pain of the first week, 0 to 10 with one decimal
#   $latest (number) - the mean pain of the last seven days, 0 to 10 with one decimal
progress-pain = Pyn in jou eerste week: { $first } uit 10. In die laaste sewe dae: { $latest } uit 10.
progress-pain-better = Dit is ’n duidelike verandering, en dit is beter.
progress-pain-same = Dit is omtrent dieselfde. Baie rûe vat ’n paar weke, en elke bietjie tel.
progress-pain-worse = Dit is meer as aan die begin. Praat asseblief met jou fisio daaroor.
# Variables:
#   $name (string) - the name of the phase
progress-phase = Waar jy nou is: { $name }.
# Variables:
#   $first (number) - the number of the first weekly check, 0 to 10 with one decimal
#   $now (number) - the number of the latest one
progress-peg = Jou weeklikse getal was eers { $first } en is nou { $now }. Hoe laer, hoe beter.
# Variables:
#   $first (number) - how many statements fitted at the start, 0 to 24
#   $now (number) - how many fitted the last time
progress-rmdq = Van die 24 sinne oor jou dag het { $first } aan die begin gepas en { $now } die laaste keer.
progress-record = Jou vordering tot nou toe:
progress-next = So het dit tot nou toe gegaan. Wat wil jy graag doen?
progress-none-yet = Daar is nog niks om te wys nie. Dit begin met jou eerste antwoord ná die oefeninge.

## Words in the picture

chart-title = Jou vordering
chart-pain = Pyn, 0 tot 10
chart-go-on = Gaan aan
chart-do-less = Doen minder
chart-stop = Stop vir vandag
chart-phase = Fase
chart-stay-well = Bly gesond
chart-sessions = Sessies
chart-done = Klaar
chart-some = Deels
chart-could-not = Kon nie
chart-skipped = Oorgeslaan
chart-no-answer = Geen antwoord
chart-by-week = Elke punt en elke kolom is een week.
chart-no-check-in = Jou eerste terugvoer sal hier wys.
