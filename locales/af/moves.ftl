### Moves between phases: what moved the patient, and what comes now. Said after a check-in.

# Variables:
#   $name (string) - the name of the new phase
#   $done (number) - how many sessions were done in the phase before
#   $planned (number) - how many sessions there were to do
move-forward =
    { $planned ->
        [one] <b>Een tree vorentoe: { $name }.</b> Jou laaste terugvoer was rustig, en jy het { $done } van { $planned } sessie gedoen. Die nuwe oefeninge begin môre.
       *[other] <b>Een tree vorentoe: { $name }.</b> Jou laaste terugvoer was rustig, en jy het { $done } van { $planned } sessies gedoen. Die nuwe oefeninge begin môre.
    }
# Variables:
#   $name (string) - the name of the phase before, which the patient is in again
move-back = Twee dae na mekaar was te veel, so ons gee een tree terug: { $name }. Die oefeninge is van nou af ligter.
move-back-normal = Dit is normaal en nie ’n mislukking nie. { $clinic } weet en kan daarna kyk.
move-due = Jy het gedoen wat hierdie fase vra. Jou fisio maak die volgende een oop, en ek het { $clinic } laat weet.
move-worse = Jou pyn was twee keer na mekaar hoog. Ek het { $clinic } laat weet, sodat jou fisio daarna kan kyk.
# Variables:
#   $name (string) - the name of the next phase
move-opened = Jou fisio het die volgende fase vir jou oopgemaak: { $name }. Dit begin wanneer die res ook reg is. My plan wys wat nog moet kom.
# Variables:
#   $name (string) - the name of the next phase
move-opened-now = Jou fisio het die volgende fase vir jou oopgemaak: <b>{ $name }</b>. Dit begin môre.

## Staying well

move-stay-well = <b>Jy het deur die hele tuisplan gekom.</b> Van môre af gaan dit oor gesond bly.
move-stay-well-walk = Stap op vyf dae van die week. Begin met 15 minute en bou op tot 30. Twee klein oefeninge kom daarby.
move-stay-well-on = Jy het nie nou meer elke dag ’n woord van my nodig nie. Moet ek een keer per week skryf? Vir sport of swaar werk, vra jou fisio hoe om aan te gaan.

## Kind words

# Variables:
#   $days (number) - on how many days of the run something was done, 3 or more
day-streak = Dit is nou { $days } dae met jou oefeninge. Nou en dan ’n dag af is reg.
finish-programme = Jou pyn is so te sê weg. Dit is ’n goeie tyd om aan te gaan: die spiere het nog ’n paar weke nodig om stewig te word. Mense wat die plan klaarmaak, het later gewoonlik minder spasmas.
finish-read = Hoekom klaarmaak help
