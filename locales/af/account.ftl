### Stop, help, privacy, contact and appointments: the way out, one's rights, and a person to call.

## Stop

stop-done = Klaar. Ek is nou stil: geen herinneringe en geen nuus nie. Net ’n boodskap oor jou veiligheid mag nog kom.
stop-come-back = Jou antwoorde is gebêre. Wanneer jy my weer wil hê, druk hier onder of stuur /start.
stop-start-again = Begin weer

## Help

help-commands =
    <b>Wat jy my kan vra</b>
    /today wys vandag se oefeninge.
    /plan wys waar jy is.
    /test kyk hoe dit met jou rug gaan.
    /result wys jou uitslag.
    /redflags vra oor die waarskuwingstekens.
    /reminders verander wanneer ek skryf.
    /settings het al die res.
    /export stuur vir jou ’n kopie van alles wat ek oor jou het.
    /erase laat my jou vergeet.
    /stop maak my stil.
help-not-live = Niemand hou hierdie gesprek regstreeks dop nie. { $clinic } is in hierdie ure daar: { $hours }. Die nommer is { $phone }.
help-emergency = As jy in gevaar voel, bel { $emergency }.

## Privacy

privacy-open = Wat oor my gehou word
# Variables:
#   $parts (list) - what is kept, one line a subject
privacy-kept =
    <b>Wat ek oor jou hou</b>
    { $parts }
# The lines of the list; each ends with how long it is kept, as a sentence of its own.
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-answers = • <b>Jou antwoorde</b> en hoe jou dae gegaan het, sodat die oefeninge by jou pas. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-settings = • <b>Jou instellings</b> en jou nommer by Telegram, om op die regte tyd vir jou te skryf. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-consents = • <b>Waartoe jy ingestem het</b> en wanneer, as bewys. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-messages = • <b>Wat ons vir mekaar geskryf het,</b> sodat geen boodskap verlore gaan nie. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-visits = • <b>Jou afsprake</b> en jou uitnodiging, om jou daaraan te herinner. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-care = • <b>Wat die praktyk</b> hier vir jou gedoen het, sodat dit nagegaan kan word. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-erasure = • <b>Nadat jy alles uitgevee het:</b> een kode en ’n datum. Dan kan ’n ou veiligheidskopie jou nie terugbring nie. { $until }
# Variables:
#   $days (number) - how many days
privacy-until-days = { $days ->
    [one] Dit is ná { $days } dag weg.
   *[other] Dit is ná { $days } dae weg.
}
privacy-until-erased = Dit word gehou totdat jy dit uitvee.
privacy-until-ever = Dit word vir altyd gehou.
privacy-not-kept = Ek hou geen foto en geen plek nie. Jou naam is net hier as jy of { $clinic } dit skryf.
privacy-more = Wie dit sien, en my regte

privacy-topic-answers = jou antwoorde
privacy-topic-settings = jou instellings
privacy-topic-consents = waartoe jy ingestem het
privacy-topic-messages = ons boodskappe
privacy-topic-visits = jou afsprake
privacy-topic-care = wat die praktyk hier gedoen het
privacy-reader-clinic = die personeel
privacy-reader-nobody = niemand
privacy-topic-erasure = die kode wat oorbly
# Variables:
#   $parts (list) - what staff can see, such as "your answers, your settings and your visits"
privacy-seen = <b>Wie dit sien:</b> die personeel van { $clinic }, en wie ook al hierdie bot vir hulle bedryf. Op die skerm kan personeel dit sien: { $parts }. Dit word nie verkoop nie en nie vir advertensies gebruik nie.
privacy-telegram = <b>Telegram:</b> gesprekke met ’n bot is nie van punt tot punt geënkripteer nie. Wat jy hier skryf, loop deur Telegram.
privacy-your-rights = <b>Jou regte:</b> jy kan alles sien, ’n kopie kry, dit laat uitvee, en terugtrek waartoe jy ingestem het. Om ’n fout te laat regmaak, vra { $clinic }: { $phone }.
privacy-export = Kry ’n kopie
privacy-erase = Vee alles uit

## A copy of everything

export-copy = Hier is alles wat ek oor jou het. Maak die lêer oop om die lyste te sien. Hulle maak in enige sigbladprogram oop.
export-sent = Jou kopie is op pad. Dit kom as een lêer in hierdie gesprek.
export-keep-safe = Dit bevat jou gesondheidsantwoorde, so hou dit veilig. Jy kan enige tyd weer daarvoor vra.
export-staff = Jy is hier personeel, so daar is geen kopie in hierdie gesprek nie. Wat vir jou gewys is, gaan oor ander mense. Vra wie die bot bedryf.

## Erase everything

# Variables:
#   $parts (list) - what goes, one line a subject
erase-what-goes =
    <b>Moet ek alles oor jou uitvee?</b> Dit sal weg wees:
    { $parts }
erase-copy-first = Nog niks is uitgevee nie. As jy eers ’n kopie wil hê, kry dit nou.
erase-get-copy = Kry eers ’n kopie
erase-go-on = Vee alles uit
erase-keep = Hou alles
erase-means = <b>Daar is geen pad terug nie.</b> Jou plan eindig, geen herinnering kom nie, en ek sal jou nie meer ken nie. Jy kan enige tyd van voor af begin.
erase-stays = { $clinic } hoor dat jy dit gedoen het, maar niks meer nie. Hulle eie lêers, Telegram en ou veiligheidskopieë verander nie. Hierdie gesprek bly op jou foon totdat jy dit uitvee.
erase-confirm = Ja, vee nou alles uit
erase-left = Reg so. Niks is uitgevee nie.
erase-staff = Jy is hier personeel. Vra ’n eienaar om eers jou rol by { $clinic } te beëindig. Dan kan jy alles oor jou uitvee.
erase-done = Klaar. Alles wat ek oor jou gehad het, is weg. Dit is my laaste boodskap. Om van voor af te begin, druk hier onder of stuur /start.
erase-known-no-more = Ek het niks meer oor jou nie, en ek het nie gehou wat jy nou gestuur het nie. Om van voor af te begin, druk hier onder of stuur /start. As jy in gevaar voel, bel { $emergency }.

## Contact

contact-card = <b>{ $clinic }</b>, { $phone }. Ure: { $hours }. Niemand hou hierdie gesprek regstreeks dop nie.
contact-ask-call = Vra die praktyk om my te bel
contact-asked = Ek het vir { $clinic } gesê dat jy ’n oproep wil hê. Hulle bel jou in hul werksure: { $hours }.
contact-asked-before = { $clinic } weet sedert vandag dat jy ’n oproep wil hê. As dit te lank vat, bel { $phone }.

## Appointments

appointment-ask = Vra vir ’n afspraak
appointment-when = Wanneer pas ’n afspraak jou die beste?
appointment-morning = Oggend
appointment-afternoon = Middag
appointment-any = Enige tyd
appointment-asked-morning = Ek het vir { $clinic } gesê dat jy ’n afspraak in die oggend wil hê. Hulle sal jou laat weet.
appointment-asked-afternoon = Ek het vir { $clinic } gesê dat jy ’n afspraak in die middag wil hê. Hulle sal jou laat weet.
appointment-asked-any = Ek het vir { $clinic } gesê dat jy ’n afspraak op enige tyd van die dag wil hê. Hulle sal jou laat weet.
