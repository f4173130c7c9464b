### Visits: the list, one visit, its nudges, and what is said when the clinic changes one.

## The list and one visit

visits-list = <b>Jou volgende afsprake</b>
visits-none = Ek weet van geen afspraak wat voorlê nie. Jy kan { $clinic } vir een vra.
visits-all = Al my afsprake
visit-ask = Vra vir ’n afspraak
visit-ask-again = Vra vir ’n nuwe tyd
visit-before = Vroeër
visit-after = Later
# Variables:
#   $when (string) - the day and time of the visit
visit-open = { $when }
# Variables:
#   $when (string) - the day and time of the visit
visit-line-booked = { $when }: laat weet ons asseblief of jy kan kom.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-confirmed = { $when }: jy het gesê dat jy kom.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-move-wanted = { $when }: jy het vir ’n ander tyd gevra.
# Variables:
#   $place (string) - where the visit is, as the clinic wrote it
visit-place = Plek: { $place }
visit-gone = Hierdie afspraak het verander of is verby. Jou lys wys wat nou geld.
visit-confirm = Ek sal kom
visit-move = Ander tyd
visit-cancel = Ek kan nie kom nie
visit-calendar = Voeg by kalender
visit-keep = Los dit soos dit is
visit-confirmed = Goed, ek het vir { $clinic } gesê dat jy sal kom. Sien jou dan.
visit-sent = Maak die lêer oop om die afspraak in jou kalender te sit.
# Variables:
#   $when (string) - the day and time of the visit
visit-file = Jou afspraak: { $when }.
visit-file-title = Afspraak by { $clinic }

## Another time

# Variables:
#   $when (string) - the day and time of the visit
visit-move-part = Jou afspraak is op { $when }. Wanneer sal jou beter pas?
visit-move-days = Watter dae is goed vir jou? Druk op alles wat pas. As enige dag reg is, kies niks.
# Variables:
#   $day (string) - the name of a weekday
visit-day = { $day }
# Variables:
#   $day (string) - the name of a weekday
visit-day-taken = ✓ { $day }
visit-move-ask = Vra vir ’n nuwe tyd
visit-asked = Ek het { $clinic } laat weet. Hulle sal saam met jou ’n nuwe tyd kry. Tot dan geld jou ou tyd.

## Cancelling

# Variables:
#   $when (string) - the day and time of the visit
visit-cancel-ask = Moet ek jou afspraak op { $when } kanselleer? Iemand anders kan dan hierdie tyd kry.
visit-cancel-sure = Ja, kanselleer dit
visit-cancelled-done = Jou afspraak is gekanselleer, en { $clinic } weet. Dankie dat jy ons betyds laat weet het.

## Nudges

# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-72h = Jy het ’n afspraak by { $clinic }: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-extra = ’n Boodskap oor jou afspraak by { $clinic }: { $when }. Ons sien uit daarna om jou te sien.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-24h = Jou afspraak by { $clinic } is binnekort: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-2h = Dit is amper tyd vir jou afspraak by { $clinic }: { $when }.
visit-nudge-ask-1 = Sal jy kom?
visit-nudge-ask-2 = As jy nie kan kom nie, druk net gou hier. Dan kry iemand wat wag die tyd.
visit-nudge-ask-3 = Jou fisio hou hierdie tyd net vir jou. Kan ons op jou reken?
visit-nudge-confirmed = Jy het gesê dat jy sal kom. As dit verander het, sê ons hier.
visit-nudge-move-wanted = Jy het vir ’n ander tyd gevra. Totdat { $clinic } een kry, geld hierdie tyd.

## When the clinic changes a visit

# Variables:
#   $when (string) - the day and time of the visit
visit-cancelled = { $clinic } het jou afspraak op { $when } gekanselleer. Jy hoef nie te kom nie.
# Variables:
#   $when (string) - the new day and time of the visit
visit-moved = Jou afspraak het ’n nuwe tyd: { $when }. Pas dit jou?
# Variables:
#   $when (string) - the day and time of the visit
visit-missed = Ons het jou nie op { $when } gesien nie. Dit kan gebeur. Wil jy ’n nuwe tyd hê?

## The late nudge

visit-nudges-off = Ek herinner jou drie dae en een dag vooraf aan ’n afspraak. Ek kan dit ook twee uur vooraf doen.
visit-nudges-on = Ek herinner jou drie dae, een dag en twee uur vooraf aan ’n afspraak.
visit-nudges-turn-on = Ook twee uur vooraf
visit-nudges-turn-off = Nie twee uur vooraf nie
settings-visits = Afspraakherinneringe
