### The plan: where the patient is, what comes next, and the time of the reminders.

# Variables:
#   $name (string) - the name of the phase
plan-phase = <b>Jou plan: { $name }</b>
# Variables:
#   $day (number) - which day of the phase today is, from 1
#   $least (number) - the least number of days in this phase
plan-day-of =
    { $least ->
        [one] Vandag is dag { $day } van ten minste { $least } dag.
       *[other] Vandag is dag { $day } van ten minste { $least } dae.
    }
# Variables:
#   $day (number) - which day of the phase today is, from 1
plan-day = Vandag is dag { $day } hier.
# Variables:
#   $milestone (string) - the sign that shows that the phase has done its work
plan-milestone = ’n Goeie teken waarvoor jy kan kyk: { $milestone }
plan-limited = Vir eers wys ek net sagte oefeninge, totdat jou fisio na een van jou antwoorde gekyk het.
plan-reminders = Herinneringe

## What the next phase needs

# Variables:
#   $needs (string) - what is missing, one a line
plan-needs =
    Voor die volgende fase moet daar nog kom:
    { $needs }
# Variables:
#   $count (number) - how many more check-ins with little pain are needed
plan-needs-calm =
    { $count ->
        [one] • Nog { $count } keer rustige terugvoer
       *[other] • Nog { $count } keer rustige terugvoer
    }
# Variables:
#   $days (number) - how many days this phase still lasts at least
plan-needs-days =
    { $days ->
        [one] • Nog { $days } dag hier
       *[other] • Nog { $days } dae hier
    }
# Variables:
#   $done (number) - how many sessions were done
#   $planned (number) - how many there were to do
plan-needs-sessions = • Die meeste sessies gedoen: tot nou toe { $done } van { $planned }
plan-needs-first-session = • Jou eerste sessie hier
plan-needs-flag-open = • Dat jou fisio na een van jou antwoorde kyk
plan-needs-held = • Jou fisio se woord: jy bly vir eers in hierdie fase
plan-needs-closed = • Jou fisio se woord: die volgende fase bly vir eers toe
plan-opens-bot = Dan maak ek die volgende fase oop ná jou volgende terugvoer.
plan-opens-clinic = Dan maak jou fisio die volgende fase oop.
plan-with-physio = Jou fisio beplan hierdie deel saam met jou en sê wanneer jy aangaan.
plan-opens-stay-well = Dan kom gesond bly: stap en twee oefeninge. Sport en swaar werk kom daarna, saam met jou fisio.
plan-come-back = As jou rug weer seer word, druk op “Dit het opgevlam”. Vir ’n nuwe begin, toets jou rug weer van die kieslys af.
plan-later = Later, saam met jou fisio
plan-later-how = Sport en swaar werk kom laaste. Jy doen hierdie deel by die praktyk, nie by die huis nie.
# Variables:
#   $name (string) - the name of what is done
plan-later-part = <b>{ $name }</b>

## The beginning

plan-time-ask = Wanneer mag ek jou elke dag herinner? Kies omtrent wanneer. Of tik ’n tyd soos 14:20, en ek hou daarby.
# Variables:
#   $first (string) - the first time of day at which a reminder may come
#   $last (string) - when the quiet hours begin
plan-time-quiet = Ek skryf tussen { $first } en { $last }, sodat jou nagte stil bly.
# Variables:
#   $time (string) - a time of day
plan-time-about = Omtrent { $time }
# Variables:
#   $when (string) - the day and time of the first reminder
plan-ready = Alles is reg. Jou eerste herinnering kom op { $when }. Jy kan vandag se oefeninge dadelik doen.
plan-ready-silent = Alles is reg. Herinneringe is vir eers af. Jy kan vandag se oefeninge dadelik doen.
plan-today-now = Vandag se oefeninge nou
plan-change-days = Verander die dae
plan-none-yet = Daar is op die oomblik geen plan nie. Dit begin met ’n toets van jou rug, omtrent tien minute.
