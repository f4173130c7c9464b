# The ten phases of the plan and the time after: what each is for and what comes next.
# An id is phase-<phase>-<part>. A milestone is a sign to look for, no test to pass.

## Phase 1

phase-protect-name = Kalmeer en beskerm
phase-protect-aim = Laat die spasma bedaar terwyl jy jou rug sag laat beweeg.
phase-protect-expect = Jou rug kan styf en seer wees, veral soggens. Klein bewegings en warmte maak dit dikwels ligter.
phase-protect-milestone = Jy staan makliker op, trek makliker aan en stap makliker ’n paar minute.

## Phase 2

phase-pain-free-range-name = Vind jou vrye bereik
phase-pain-free-range-aim = Beweeg tot by die rand van die pyn, nie daardeur nie, sodat die vrye bereik groter word.
phase-pain-free-range-expect = Party bewegings is vry en ander trek nog. Die grens skuif van dag tot dag ’n bietjie.
phase-pain-free-range-milestone = Jy reik verder as verlede week voordat dit trek.

## Phase 3

phase-tissue-healing-name = Laat dit genees
phase-tissue-healing-aim = Help jou rugspiere om weer glad saam te trek en te ontspan.
phase-tissue-healing-expect = Die pyn word minder, maar jou rug word gou moeg. Minder pyn beteken nie dat jy klaar is nie.
phase-tissue-healing-milestone = Jou spiere werk en ontspan sonder ’n skielike gryp.

## Phase 4

phase-stability-name = Maak jou rug stewig
phase-stability-aim = Vind die middelposisie van jou rug en hou dit terwyl jy beweeg.
phase-stability-expect = Dit vra meer aandag as krag. Ou gewoontes voel eers makliker.
phase-stability-milestone = Jy hou jou rug stil terwyl ’n arm of ’n been beweeg.

## Phase 5

phase-full-range-name = Beweeg heelpad
phase-full-range-aim = Kry die volle beweging van jou rug, heupe en senuwees terug.
phase-full-range-expect = Strekoefeninge trek ’n bietjie, maar dit gaan weg wanneer jy los. Die meeste mense beweeg rondom week vier vry.
phase-full-range-milestone = Jy buig, leun en draai heelpad sonder pyn.

## Phase 6

phase-strength-name = Word sterker
phase-strength-aim = Bou krag rondom jou rug met ’n bietjie gewig en meer herhalings.
phase-strength-expect = Moeë of seer spiere vir ’n dag of twee is normaal. Skerp pyn is ’n teken om minder te doen.
phase-strength-milestone = Om ’n inkopiesak of ’n kind op te tel, voel stewig.

## Phase 7

phase-control-name = Kry beheer
phase-control-aim = Sak stadig en beweeg jou arms en bene terwyl jou rug stewig bly.
phase-control-expect = Stadige bewegings is moeiliker as wat dit lyk. Hoe goed jy dit doen, tel meer as hoeveel.
phase-control-milestone = Jy sit dinge stadig en glad neer, en jou rug bly rustig.

## Phase 8

phase-endurance-name = Hou langer uit
phase-endurance-aim = Gaan terug na jou gewone dae en laat jou rug tot die aand hou.
phase-endurance-expect = Jou rug kan teen die aand moeg word. ’n Klein opvlamming kan gebeur en bedaar meestal gou.
phase-endurance-milestone = ’n Volle gewone dag voel goed. Baie mense is in week ses tot agt terug by sport.

## Phase 9

phase-power-name = Krag en spoed
phase-power-aim = Word gereed vir die vinnige en swaar bewegings van jou sport of werk, saam met jou fisio.
phase-power-expect = Jy oefen by die praktyk. Daar is geen tuisoefeninge vir hierdie fase nie.
phase-power-milestone = Jy tel op, spring of hardloop soos jou sport of werk vra, sonder ’n spasma.

## Phase 10

phase-clearance-name = Reg om te gaan
phase-clearance-aim = Jou fisio toets beweging, krag, beheer en plofkrag om te sien of jy gereed is.
phase-clearance-expect = Dit is ’n afspraak met ’n paar toetse. Jy sal weet wat sterk is en wat nog werk nodig het.
phase-clearance-milestone = Jou fisio sê dat jy gereed is vir jou sport en werk.

## After the phases

phase-stay-well-name = Bly gesond
phase-stay-well-aim = Hou jou rug sterk met gereelde stappies en twee oefeninge per dag.
phase-stay-well-expect = Spasmas kan terugkom, en dit is nie ’n mislukking nie. Mense wat aktief bly, het gewoonlik minder.
phase-stay-well-milestone = Jy stap 30 minute op vyf dae van die week.

## Visits

phase-visits-often = Sien jou fisio twee keer per week vir die eerste twee weke.
phase-visits-spread = Sien jou fisio een keer per week of elke twee weke.
phase-visits-physio = Jou fisio beplan hierdie afsprake saam met jou.
phase-visits-stay-well = Jy het geen vaste afsprake nodig nie. Vra vir een wanneer jy wil.

## What opens the next phase

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-bot =
    { $days ->
        [one] Die volgende fase gaan oop ná ten minste { $days } dag hier.
       *[other] Die volgende fase gaan oop ná ten minste { $days } dae hier.
    }
    Dit vra: die meeste van jou sessies gedoen, drie keer na mekaar rustige terugvoer, en geen oop waarskuwingsteken nie.

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-clinic =
    { $days ->
        [one] Jou praktyk maak die volgende fase oop, ná ten minste { $days } dag hier.
       *[other] Jou praktyk maak die volgende fase oop, ná ten minste { $days } dae hier.
    }
    Dit vra: die meeste van jou sessies gedoen, drie keer na mekaar rustige terugvoer, en geen oop waarskuwingsteken nie.

phase-next-physio = Jou fisio besluit wanneer jy aangaan, en doen die volgende fase saam met jou.
phase-next-calm = Die volgende fase gaan oop ná drie keer rustige terugvoer na mekaar en met geen oop waarskuwingsteken nie.
phase-next-none = Dit is die laaste fase. Jy kan hier bly so lank as wat jy wil.
