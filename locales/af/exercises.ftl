# The exercises: what each is for, how it is done, what it feels like and when to stop.
# An id is exercise-<key>-<part>. "-steps" are numbered lines; "-alt" describes the picture.
# No text here says how often: the dose is in the catalogue and is said by exercise-dose.

## The dose

# How much of an exercise.
# Variables:
#   $sets (number) - rounds, 1 to 3
#   $repetitions (number) - times in each round, and for each side
#   $hold_seconds (number) - how long to hold each time; 0 means no hold
#   $sides (number) - 2 when each side is done, else 1
exercise-dose =
    { $sides ->
        [2] { $repetitions ->
                [one] Doen dit een keer aan elke kant.
               *[other] Doen dit { $repetitions } keer aan elke kant.
            }
       *[other] { $repetitions ->
                [one] Doen dit een keer.
               *[other] Doen dit { $repetitions } keer.
            }
    }{ $hold_seconds ->
        [0] { "" }
        [one] { " " }Hou elke keer { $hold_seconds } sekonde lank.
       *[other] { " " }Hou elke keer { $hold_seconds } sekondes lank.
    }{ $sets ->
        [one] { "" }
       *[other] { " " }Rus ’n oomblik, en doen altesaam { $sets } rondtes.
    }

# Variables:
#   $minutes (number) - how long, in one go
exercise-dose-minutes =
    { $minutes ->
        [one] Neem { $minutes } minuut, aanmekaar of met ’n pouse.
       *[other] Neem { $minutes } minute, aanmekaar of met ’n pouse.
    }

# A walk that grows over the weeks.
# Variables:
#   $minutes (number) - how long to start with
#   $goal_minutes (number) - how long in some weeks
exercise-dose-goal =
    { $minutes ->
        [one] Begin met { $minutes } minuut. Voeg elke week ’n bietjie by, tot { $goal_minutes } minute.
       *[other] Begin met { $minutes } minute. Voeg elke week ’n bietjie by, tot { $goal_minutes } minute.
    }

# Variables:
#   $minutes (number) - about how long today's exercises take, all together
exercise-day-minutes =
    { $minutes ->
        [one] Altesaam omtrent { $minutes } minuut.
       *[other] Altesaam omtrent { $minutes } minute.
    }

## What is needed

exercise-needs-floor = ’n Mat of ’n ferm bed.
exercise-needs-chair = ’n Stoel wat nie gly nie.
exercise-needs-wall = ’n Muur of ’n deurkosyn.
exercise-needs-stick = ’n Besemstok of ’n ander ligte stok.
exercise-needs-band = ’n Oefenrek. Vra jou fisio as jy nie een het nie.
exercise-needs-bag = ’n Sak met ’n handvatsel en iets ligs daarin.
exercise-needs-step = ’n Lae trappie, soos die onderste trap.

## Phase 1

exercise-belly-breathing-name = Maagasemhaling
exercise-belly-breathing-why = Stadige asemhaling sê vir stywe rugspiere dat hulle ’n bietjie kan los.
exercise-belly-breathing-steps =
    1. Lê op jou rug met jou knieë gebuig.
    2. Sit een hand op jou maag.
    3. Asem deur jou neus in. Laat jou maag jou hand oplig.
    4. Asem stadig uit. Laat jou maag sak.
exercise-belly-breathing-feel = Jou maag beweeg op en af. Jou rug word ’n bietjie swaarder en sagter.
exercise-belly-breathing-stop = Stop as jy duiselig voel, en haal asem soos jy wil.
exercise-belly-breathing-easier = Sit op ’n stoel met jou rug gestut en doen dieselfde.
exercise-belly-breathing-harder = Maak elke uitaseming ’n bietjie langer as die inaseming.
exercise-belly-breathing-alt = ’n Persoon lê op die rug, knieë gebuig. Die maag rys en sak.

exercise-pelvic-tilt-name = Bekkenkantel
exercise-pelvic-tilt-why = Hierdie klein wiegbeweging hou jou lae rug sonder las aan die beweeg.
exercise-pelvic-tilt-steps =
    1. Lê op jou rug met jou knieë gebuig.
    2. Druk jou lae rug saggies na die vloer toe.
    3. Haal aanhou asem terwyl jy hou.
    4. Los totdat jou rug weer sy klein holte het.
exercise-pelvic-tilt-feel = Jou maag werk saggies. Jou lae rug kry ’n ligte, maklike strek.
exercise-pelvic-tilt-stop = Stop as die pyn skerp word of in jou been in trek.
exercise-pelvic-tilt-easier = Dink net aan die beweging en maak dit piepklein.
exercise-pelvic-tilt-harder = Gaan ’n bietjie verder na albei kante, solank dit maklik bly.
exercise-pelvic-tilt-alt = ’n Persoon lê met gebuigde knieë. Die lae rug word plat en ontspan.

exercise-short-walk-name = Kort stappie
exercise-short-walk-why = Stap is goed vir ’n seer rug. Dit bring warmte en hou jou aan die beweeg.
exercise-short-walk-steps =
    1. Staan op en laat jou skouers sak.
    2. Stap op gelyk grond, met treë so klein as wat jy wil.
    3. Laat jou arms swaai.
    4. Draai om voordat jy moeg voel.
exercise-short-walk-feel = Jou rug kan eers styf wees. Dit word dikwels beter terwyl jy stap.
exercise-short-walk-stop = Stop en rus as die pyn met elke tree erger word.
exercise-short-walk-easier = Stap een minuut by die huis, sit, en stap later weer.
exercise-short-walk-harder = Stap later in die dag nog een keer dieselfde ent.
exercise-short-walk-alt = ’n Persoon stap stadig op gelyk grond met los arms.

exercise-legs-on-chair-name = Rus met jou bene op ’n stoel
exercise-legs-on-chair-why = In hierdie posisie het jou lae rug baie min om te dra.
exercise-legs-on-chair-steps =
    1. Lê op jou rug voor ’n stoel of bank.
    2. Laat jou onderbene op die sitplek rus.
    3. Laat jou heupe en knieë omtrent so ver buig soos wanneer jy sit.
    4. Om op te staan, rol op jou sy en stoot jou met jou arms op.
exercise-legs-on-chair-feel = Jou rug rus op die vloer en word swaar. Warmte voel hier goed.
exercise-legs-on-chair-stop = Staan stadig op as jou bene tintel of die pyn erger word.
exercise-legs-on-chair-easier = Lê in die bed met twee kussings onder jou knieë.
exercise-legs-on-chair-harder = Daar is niks om by te voeg nie. Staan daarna op en stap ’n bietjie.
exercise-legs-on-chair-alt = ’n Persoon lê op die vloer met albei onderbene op ’n stoel.

## Phase 2

exercise-knee-rolls-name = Knieë rol
exercise-knee-rolls-why = Klein draaie help jou rug om sy vrye bereik weer te vind.
exercise-knee-rolls-steps =
    1. Lê op jou rug met knieë gebuig en voete teen mekaar.
    2. Laat albei knieë stadig na een kant sak.
    3. Stop net voor dit seer word.
    4. Bring hulle terug, en gaan dan na die ander kant.
exercise-knee-rolls-feel = ’n Ligte strek beweeg oor jou lae rug en heup.
exercise-knee-rolls-stop = Stop as die pyn skerp word of ’n been gevoelloos word.
exercise-knee-rolls-easier = Maak die rolle klein, soos ’n sagte wiegbeweging.
exercise-knee-rolls-harder = Laat die knieë ’n bietjie laer sak, steeds sonder pyn.
exercise-knee-rolls-alt = ’n Persoon lê met gebuigde knieë. Albei knieë rol van kant tot kant.

exercise-knee-hug-name = Een knie na die bors
exercise-knee-hug-why = As jy een heup op ’n slag buig, kan jou lae rug saggies rond word.
exercise-knee-hug-steps =
    1. Lê op jou rug met jou knieë gebuig.
    2. Hou een been agter die bobeen vas.
    3. Trek die knie na jou bors so ver as wat dit maklik voel.
    4. Hou, haal asem, en laat dit stadig sak.
exercise-knee-hug-feel = Jy voel ’n ligte strek in jou boud en lae rug.
exercise-knee-hug-stop = Stop as jy pyn, tinteling of gevoelloosheid in jou been af kry.
exercise-knee-hug-easier = Sit ’n handdoek agter jou bobeen en trek daaraan.
exercise-knee-hug-harder = Hou die ander been reguit op die vloer.
exercise-knee-hug-alt = ’n Persoon lê op die rug en trek een knie na die bors.

exercise-heel-slide-name = Hakskeen skuif
exercise-heel-slide-why = Jou been beweeg terwyl jou rug rustig bly. Dit is ’n goeie eerste oefening.
exercise-heel-slide-steps =
    1. Lê op jou rug met jou knieë gebuig.
    2. Skuif een hakskeen weg totdat daardie been amper reguit is.
    3. Hou jou lae rug stil.
    4. Skuif die hakskeen terug.
exercise-heel-slide-feel = Jou maag werk ’n bietjie. Jou rug beweeg skaars.
exercise-heel-slide-stop = Stop as jou rug hol trek en begin seer word.
exercise-heel-slide-easier = Skuif net halfpad.
exercise-heel-slide-harder = Skuif stadiger en asem uit terwyl jy skuif.
exercise-heel-slide-alt = ’n Persoon lê met gebuigde knieë. Een hakskeen skuif weg en terug.

exercise-chair-reach-name = Reik terwyl jy sit
exercise-chair-reach-why = Jy het hierdie buig nodig om jou aan te trek. Hier oefen jy dit waar dit nog vry is.
exercise-chair-reach-steps =
    1. Sit op ’n stoel met jou voete wyd en plat.
    2. Laat jou hande teen jou skene afgly.
    3. Stop net voor dit seer word.
    4. Druk op jou bobene om weer regop te kom.
exercise-chair-reach-feel = Jou lae rug gaan oop. Oor die dae kan jou hande laer kom.
exercise-chair-reach-stop = Stop as die pyn skerp word of in jou been af trek.
exercise-chair-reach-easier = Laat jou hande net tot by jou knieë gly.
exercise-chair-reach-harder = Laat jou kop onderaan een asemteug lank hang.
exercise-chair-reach-alt = ’n Persoon sit en laat albei hande teen die skene afgly, en kom dan op.

## Phase 3

exercise-cat-camel-name = Kat en kameel
exercise-cat-camel-why = Jou hele rug buig en word hol sonder om las te dra.
exercise-cat-camel-steps =
    1. Gaan op jou hande en knieë.
    2. Maak jou rug stadig rond, soos ’n kat.
    3. Laat jou maag sak totdat jou rug effens hol is.
    4. Beweeg saam met jou asem, sonder om te stop.
exercise-cat-camel-feel = Die beweging vloei deur jou rug. Dit word elke keer gladder.
exercise-cat-camel-stop = Stop as jy by een van die twee eindpunte ’n skerp pyn kry.
exercise-cat-camel-easier = Staan, leun met jou hande op ’n tafel en doen dieselfde.
exercise-cat-camel-harder = Gaan stadiger en laat die beweging van heupe tot kop loop.
exercise-cat-camel-alt = ’n Persoon op hande en knieë maak die rug rond en laat dit dan sak.

exercise-knee-fall-out-name = Knie na buite
exercise-knee-fall-out-why = Jy leer om ’n heup te beweeg terwyl jou romp stil bly.
exercise-knee-fall-out-steps =
    1. Lê op jou rug met jou knieë gebuig.
    2. Hou albei heupbene gelyk.
    3. Laat een knie stadig na die kant oopgaan.
    4. Bring dit net so stadig terug.
exercise-knee-fall-out-feel = Jou maag werk saggies. Die binnekant van jou bobeen strek.
exercise-knee-fall-out-stop = Stop as jou heup of rug knyp.
exercise-knee-fall-out-easier = Maak die knie net ’n handbreedte oop.
exercise-knee-fall-out-harder = Doen dit terwyl die ander been reguit lê.
exercise-knee-fall-out-alt = ’n Persoon lê met gebuigde knieë. Een knie gaan na die kant oop en kom terug.

exercise-belly-squeeze-name = Diep maagspier intrek
exercise-belly-squeeze-why = Die diep maagspier is soos ’n sagte lyfband. Dit maak hom wakker.
exercise-belly-squeeze-steps =
    1. Lê op jou rug met jou knieë gebuig.
    2. Sit jou vingers net aan die binnekant van jou heupbene.
    3. Trek jou onderste maag saggies in, weg van jou vingers.
    4. Haal aanhou asem terwyl jy hou, en los dan heeltemal.
exercise-belly-squeeze-feel = ’n Ligte trek kom onder jou vingers. Jou rug bly stil.
exercise-belly-squeeze-stop = Rus as jy jou asem begin ophou of jou rug styf trek.
exercise-belly-squeeze-easier = Trek net in terwyl jy uitasem.
exercise-belly-squeeze-harder = Doen dit terwyl jy sit of staan.
exercise-belly-squeeze-alt = ’n Persoon lê met gebuigde knieë en vingers op die onderste maag.

exercise-lying-on-elbows-name = Lê op jou elmboë
exercise-lying-on-elbows-why = As jy sit, buig jou rug baie. Hiermee buig dit saggies die ander kant toe.
exercise-lying-on-elbows-steps =
    1. Lê op jou maag.
    2. Sit jou elmboë onder jou skouers.
    3. Laat jou maag en heupe na die vloer sak.
    4. Haal asem terwyl jy hou, en lê dan weer plat.
exercise-lying-on-elbows-feel = Jy voel ligte druk in jou lae rug. Dit gaan weg wanneer jy plat lê.
exercise-lying-on-elbows-stop = Stop as pyn na jou boud of been skuif.
exercise-lying-on-elbows-easier = Lê plat op jou maag met jou kop op jou hande.
exercise-lying-on-elbows-harder = Skuif jou elmboë ’n bietjie nader, as dit maklik is.
exercise-lying-on-elbows-alt = ’n Persoon lê op die maag en stut op albei elmboë.

exercise-easy-walk-name = Rustige stappie
exercise-easy-walk-why = ’n Egalige stappie voed jou spiere en bou vertroue in jou rug.
exercise-easy-walk-steps =
    1. Kies ’n gelyk pad wat jy ken.
    2. Stap teen ’n pas waarteen jy kan gesels.
    3. Kyk vorentoe en laat jou arms swaai.
    4. Stap die laaste minuut stadiger.
exercise-easy-walk-feel = Jy word warm. ’n Bietjie styfheid is reg en gaan dikwels weg.
exercise-easy-walk-stop = Stop en rus as die pyn bo 5 uit 10 styg.
exercise-easy-walk-easier = Verdeel dit in twee kort stappies.
exercise-easy-walk-harder = Voeg ’n klein bultjie by, as dit goed voel.
exercise-easy-walk-alt = ’n Persoon stap teen ’n rustige pas met los arms.

## Phase 4

exercise-neutral-finder-name = Vind jou middel
exercise-neutral-finder-why = Jou rug is die sterkste in sy middelposisie. Eers leer jy om dit te vind.
exercise-neutral-finder-steps =
    1. Lê op jou rug met jou knieë gebuig.
    2. Maak jou lae rug plat, en laat dit dan effens hol word.
    3. Bly halfpad, waar dit die maklikste voel.
    4. Hou daardie plek met ’n sagte maag en haal aanhou asem.
exercise-neutral-finder-feel = Jou rug voel lank en rustig. Jou maag werk ’n bietjie.
exercise-neutral-finder-stop = Rus as jou rug saamtrek of jy jou asem ophou.
exercise-neutral-finder-easier = Sit ’n gevoude handdoek onder jou lae rug om die middel te voel.
exercise-neutral-finder-harder = Vind dieselfde middel terwyl jy sit of staan.
exercise-neutral-finder-alt = ’n Persoon lê met gebuigde knieë. Die lae rug wieg en rus dan halfpad.

exercise-bridge-name = Brug
exercise-bridge-why = Jou boudspiere leer om die werk van jou rug te deel.
exercise-bridge-steps =
    1. Lê op jou rug met jou knieë gebuig.
    2. Trek jou maag saggies styf.
    3. Druk jou hakskene in die vloer en lig jou heupe op.
    4. Hou, en kom dan stadig af.
exercise-bridge-feel = Jou boude en die agterkant van jou bobene werk die meeste.
exercise-bridge-stop = Stop as jou lae rug kramp of ’n skerp pyn kry.
exercise-bridge-easier = Lig jou heupe net ’n handbreedte op.
exercise-bridge-harder = Vou jou arms op jou bors.
exercise-bridge-alt = ’n Persoon lê met gebuigde knieë, lig die heupe op en laat hulle sak.

exercise-dead-bug-arms-name = Reik met die arm terwyl jy lê
exercise-dead-bug-arms-why = Jou romp bly stil terwyl ’n arm beweeg. Dit is net wat die daaglikse lewe vra.
exercise-dead-bug-arms-steps =
    1. Lê op jou rug met jou knieë gebuig.
    2. Wys albei arms na die plafon en trek jou maag saggies styf.
    3. Laat een arm stadig agter jou kop sak.
    4. Bring dit terug, en beweeg dan die ander arm.
exercise-dead-bug-arms-feel = Jou maag werk om jou ribbes en rug stil te hou.
exercise-dead-bug-arms-stop = Stop as jou rug hol trek en jy dit nie stil kan hou nie.
exercise-dead-bug-arms-easier = Laat die arm net halfpad sak.
exercise-dead-bug-arms-harder = Hou ’n klein bottel water in elke hand.
exercise-dead-bug-arms-alt = ’n Persoon lê met gebuigde knieë, arms op. Een arm sak en kom terug.

exercise-four-point-arm-lift-name = Arm lig op hande en knieë
exercise-four-point-arm-lift-why = Jy hou jou rug in sy middel met ’n bietjie minder steun.
exercise-four-point-arm-lift-steps =
    1. Gaan op jou hande en knieë met jou rug in sy middel.
    2. Trek jou maag saggies styf.
    3. Reik met een arm vorentoe en hou.
    4. Sit dit stadig neer, en reik dan met die ander een.
exercise-four-point-arm-lift-feel = Jou romp werk om gelyk te bly, soos ’n tafel.
exercise-four-point-arm-lift-stop = Stop as jou rug deurhang of pyn opbou.
exercise-four-point-arm-lift-easier = Haal net die gewig van een hand af.
exercise-four-point-arm-lift-harder = Reik stadiger en hou ’n bietjie langer.
exercise-four-point-arm-lift-alt = ’n Persoon op hande en knieë reik met een arm vorentoe.

## Phase 5

exercise-open-book-name = Oop boek
exercise-open-book-why = Jou bo-rug leer weer draai, sodat jou lae rug minder het om te doen.
exercise-open-book-steps =
    1. Lê op jou sy met heupe en knieë gebuig.
    2. Sit jou arms voor jou, handpalms teen mekaar.
    3. Maak die boonste arm oop, op en agtertoe, en volg dit met jou oë.
    4. Asem uit, hou, en maak weer toe.
exercise-open-book-feel = ’n Strek maak jou bors en die kant van jou rug oop.
exercise-open-book-stop = Stop as jou skouer knyp of jou lae rug ’n skerp pyn kry.
exercise-open-book-easier = Sit jou hand op jou ribbes en draai net jou bors.
exercise-open-book-harder = Bly oop vir nog een stadige asemteug.
exercise-open-book-alt = ’n Persoon lê op een sy en maak die boonste arm oop soos ’n boek.

exercise-side-stretch-name = Systrek
exercise-side-stretch-why = Die spiere aan jou sy kry hul lengte terug.
exercise-side-stretch-steps =
    1. Staan langs ’n muur met jou voete heupwydte uitmekaar. Laat die naaste hand daarop rus.
    2. Lig die ander arm oor jou kop.
    3. Leun stadig na die muur toe.
    4. Hou en haal asem, en kom dan stadig terug.
exercise-side-stretch-feel = Jy voel ’n lang, ligte strek van heup tot ribbes.
exercise-side-stretch-stop = Stop as die kant waarheen jy leun, knyp.
exercise-side-stretch-easier = Leun net ’n bietjie, of doen dit op ’n stoel.
exercise-side-stretch-harder = Kruis die buitenste been agter die ander een.
exercise-side-stretch-alt = ’n Persoon rus met een hand teen ’n muur, lig die ander arm en leun na die muur.

exercise-hip-flexor-stretch-name = Strek voor in die heup
exercise-hip-flexor-stretch-why = As jy sit, word die voorkant van jou heupe styf. Dit trek aan jou lae rug.
exercise-hip-flexor-stretch-steps =
    1. Kniel met een knie op ’n kussing. Laat jou hande op die ander bobeen rus.
    2. Trek jou stuitjie effens onder jou in.
    3. Skuif jou gewig vorentoe totdat jy ’n strek voel.
    4. Hou en haal asem, en ruil dan bene om.
exercise-hip-flexor-stretch-feel = ’n Ligte trek kom voor in die heup waarop jy kniel.
exercise-hip-flexor-stretch-stop = Stop as jou knie of jou lae rug seer is.
exercise-hip-flexor-stretch-easier = Doen dit terwyl jy staan, een voet ’n lang tree agtertoe. Hou aan ’n stoel vas.
exercise-hip-flexor-stretch-harder = Lig die arm aan die kant waar jy kniel.
exercise-hip-flexor-stretch-alt = ’n Persoon kniel op een knie en skuif die heupe vorentoe.

exercise-nerve-glide-name = Senuweegly
exercise-nerve-glide-why = Die lang senuwee van jou been hou daarvan om te gly. Dit hou hom aan die beweeg.
exercise-nerve-glide-steps =
    1. Sit op ’n stoel en laat jou rug ’n bietjie rond word.
    2. Maak een knie ’n bietjie reguit terwyl jy opkyk.
    3. Buig die knie weer terwyl jy afkyk.
    4. Beweeg stadig en sonder om te stop.
exercise-nerve-glide-feel = ’n Ligte trek agter jou been kom en gaan met elke beweging.
exercise-nerve-glide-stop = Stop as tinteling of gevoelloosheid begin of bly.
exercise-nerve-glide-easier = Maak die knie net ’n bietjie reguit en hou jou kop stil.
exercise-nerve-glide-harder = Trek jou tone op wanneer die knie reguit is.
exercise-nerve-glide-alt = ’n Persoon sit, maak een knie reguit en kyk op, en buig dan en kyk af.

## Phase 6

exercise-bird-dog-name = Strek een arm en een been uit
exercise-bird-dog-why = Dit oefen jou rugspiere goed met min las op jou ruggraat.
exercise-bird-dog-steps =
    1. Gaan op jou hande en knieë met jou rug in sy middel.
    2. Trek jou maag saggies styf.
    3. Reik met een arm vorentoe en met die teenoorgestelde been agtertoe.
    4. Hou, kom stadig terug, en ruil om.
exercise-bird-dog-feel = Jou rug, boud en maag werk saam. Jou heupe bly gelyk.
exercise-bird-dog-stop = Stop as jou rug deurhang, draai of seer is.
exercise-bird-dog-easier = Skuif die been agtertoe en hou jou tone op die vloer.
exercise-bird-dog-harder = Teken ’n klein vierkant met jou hand terwyl jy hou.
exercise-bird-dog-alt = ’n Persoon op hande en knieë strek een arm en die teenoorgestelde been uit.

exercise-sit-to-stand-name = Sit en staan op
exercise-sit-to-stand-why = Sterk bene neem werk van jou rug af elke keer wanneer jy opstaan.
exercise-sit-to-stand-steps =
    1. Sit naby die voorkant van ’n stoel, voete onder jou knieë.
    2. Leun vorentoe van jou heupe af met ’n lang rug.
    3. Druk jou voete in die vloer en staan op.
    4. Gaan sit stadig, heupe eerste.
exercise-sit-to-stand-feel = Jou bobene en boude word warm en moeg.
exercise-sit-to-stand-stop = Stop as jou rug of knieë elke keer seerder word.
exercise-sit-to-stand-easier = Gebruik ’n hoër stoel of druk met jou hande.
exercise-sit-to-stand-harder = Hou ’n ligte sak teen jou bors.
exercise-sit-to-stand-alt = ’n Persoon staan met ’n lang rug uit ’n stoel op en gaan sit stadig.

exercise-stick-hinge-name = Heupbuig met ’n stok
exercise-stick-hinge-why = Jy leer om van jou heupe af te buig. Só tel jy maklik op.
exercise-stick-hinge-steps =
    1. Staan en hou ’n stok langs jou rug.
    2. Dit raak aan jou kop, jou bo-rug en jou stuitjie.
    3. Stoot jou heupe agtertoe en leun vorentoe. Hou al drie teen die stok.
    4. Kom op deur jou heupe vorentoe te stoot.
exercise-stick-hinge-feel = Die agterkant van jou bobene strek en jou boude werk.
exercise-stick-hinge-stop = Stop as jou rug seer is wanneer jy opkom.
exercise-stick-hinge-easier = Staan naby ’n muur en raak net met jou heupe daaraan.
exercise-stick-hinge-harder = Leun ’n bietjie verder, terwyl die stok steeds raak.
exercise-stick-hinge-alt = ’n Persoon hou ’n stok langs die rug en buig van die heupe af.

exercise-band-row-name = Roei met ’n oefenrek
exercise-band-row-why = As jy trek, word jou bo-rug sterk, sodat jou lae rug nie alleen is nie.
exercise-band-row-steps =
    1. Maak die rek op maaghoogte aan iets stewigs vas. Toets dit met ’n trek.
    2. Staan met jou knieë effens gebuig en ’n punt van die rek in elke hand.
    3. Trek jou elmboë agtertoe langs jou ribbes.
    4. Laat die rek stadig vorentoe gaan.
exercise-band-row-feel = Jy werk tussen jou skouerblaaie. Jou lae rug bly stil.
exercise-band-row-stop = Stop as jou rug hol trek of jou skouer seer is.
exercise-band-row-easier = Staan nader, sodat die rek losser is.
exercise-band-row-harder = Staan verder terug, sodat die rek stywer is.
exercise-band-row-alt = ’n Persoon staan, trek ’n rek na die ribbes en laat dit stadig gaan.

exercise-suitcase-carry-name = Tas dra
exercise-suitcase-carry-why = As jy aan een kant dra, oefen dit die spiere wat jou regop hou.
exercise-suitcase-carry-steps =
    1. Sit iets ligs in ’n sak met ’n handvatsel.
    2. Buig jou heupe en knieë om dit op te tel.
    3. Staan regop en stap. Moenie leun nie.
    4. Sit dit stadig neer en ruil hande om.
exercise-suitcase-carry-feel = Die kant weg van die sak werk om jou reguit te hou.
exercise-suitcase-carry-stop = Sit die sak neer as jy begin leun of as dit seer is.
exercise-suitcase-carry-easier = Dra ’n ligter sak, of stap korter daarmee.
exercise-suitcase-carry-harder = Sit ’n bietjie meer in die sak.
exercise-suitcase-carry-alt = ’n Persoon stap regop met ’n sak in een hand.

## Phase 7

exercise-slow-hinge-name = Stadige heupbuig
exercise-slow-hinge-why = As jy stadig afgaan, oefen jy die beheer wat jy nodig het om dinge neer te sit.
exercise-slow-hinge-steps =
    1. Staan met jou knieë effens gebuig en ’n ligte sak in elke hand.
    2. Stoot jou heupe agtertoe en leun vorentoe. Gaan so stadig as wat jy kan af.
    3. Hou jou rug lank.
    4. Kom op teen jou eie pas.
exercise-slow-hinge-feel = Die agterkant van jou bobene en jou rug werk op pad af.
exercise-slow-hinge-stop = Stop as jou rug vanself rond word of seer is wanneer jy opkom.
exercise-slow-hinge-easier = Doen dit sonder sakke, met jou hande op jou bobene.
exercise-slow-hinge-harder = Sit ’n bietjie meer in die sakke.
exercise-slow-hinge-alt = ’n Persoon met ’n sak in elke hand buig stadig van die heupe af.

exercise-side-plank-knees-name = Syplank op jou knieë
exercise-side-plank-knees-why = Die spiere aan jou sy hou jou rug soos die toue van ’n tent.
exercise-side-plank-knees-steps =
    1. Lê op jou sy met jou knieë gebuig.
    2. Sit jou elmboog onder jou skouer.
    3. Lig jou heupe totdat jou lyf reguit is van knie tot kop.
    4. Hou en haal asem, en kom dan stadig af.
exercise-side-plank-knees-feel = Die kant naby die vloer werk.
exercise-side-plank-knees-stop = Stop as jou skouer of jou rug seer is.
exercise-side-plank-knees-easier = Staan en leun met jou voorarm teen ’n muur.
exercise-side-plank-knees-harder = Lig jou boonste arm na die plafon.
exercise-side-plank-knees-alt = ’n Persoon lê op een sy, op elmboog en knieë, en lig die heupe.

exercise-dead-bug-name = Dooie gogga
exercise-dead-bug-why = Arms en bene beweeg, jou rug bly stil. Dit is beheer.
exercise-dead-bug-steps =
    1. Lê op jou rug. Lig jou arms, en jou knieë bo jou heupe.
    2. Trek jou maag saggies styf.
    3. Laat een arm en die teenoorgestelde been stadig sak.
    4. Bring hulle terug, en ruil dan om.
exercise-dead-bug-feel = Jou maag werk hard. Jou lae rug bly waar dit is.
exercise-dead-bug-stop = Stop as jou rug van die vloer af oplig of seer is.
exercise-dead-bug-easier = Hou jou voete op die vloer en skuif een hakskeen weg.
exercise-dead-bug-harder = Strek die been verder uit voor jy dit terugbring.
exercise-dead-bug-alt = ’n Persoon lê met arms en knieë op. Een arm en die teenoorgestelde been sak.

exercise-step-down-name = Trappie af
exercise-step-down-why = Dit oefen stadige beheer in heup en knie, soos jy dit op trappe nodig het.
exercise-step-down-steps =
    1. Staan op ’n lae trappie, met iets stewigs langs jou om aan vas te hou.
    2. Hou een voet voor jou uit, oor die rand.
    3. Buig die ander knie stadig totdat die hakskeen aan die vloer raak.
    4. Druk weer op sonder ’n sprong.
exercise-step-down-feel = Die bobeen en boud van die been waarop jy staan, werk.
exercise-step-down-stop = Stop as jou knie of rug seer is, of as jy onvas voel.
exercise-step-down-easier = Gebruik ’n dik boek as ’n laer trappie.
exercise-step-down-harder = Doen dit sonder om vas te hou.
exercise-step-down-alt = ’n Persoon op ’n lae trappie raak met een hakskeen aan die vloer en kom op.

## Phase 8

exercise-plank-name = Plank
exercise-plank-why = Dit leer jou hele romp om ’n bietjie langer uit te hou.
exercise-plank-steps =
    1. Lê op jou maag met jou elmboë onder jou skouers.
    2. Krul jou tone onder en trek jou maag saggies styf.
    3. Lig jou lyf totdat dit een reguit lyn is.
    4. Haal asem terwyl jy hou, en kom dan af.
exercise-plank-feel = Jou maag en bobene werk. Jou lae rug bly rustig.
exercise-plank-stop = Kom af as jou rug deurhang of seer is.
exercise-plank-easier = Bly op jou knieë, of leun op ’n kombuistoonbank.
exercise-plank-harder = Skuif jou gewig stadig vorentoe en agtertoe.
exercise-plank-alt = ’n Persoon hou ’n reguit lyn op elmboë en tone.

exercise-brisk-walk-name = Vinnige stap
exercise-brisk-walk-why = Gereelde stap is een van die beste maniere om jou rug gesond te hou.
exercise-brisk-walk-steps =
    1. Begin ’n paar minute rustig.
    2. Stap vinniger, sodat jy kan praat maar nie kan sing nie.
    3. Laat jou arms swaai.
    4. Stap aan die einde stadiger.
exercise-brisk-walk-feel = Jy word warm en haal dieper asem. Moeë bene is reg.
# Variables:
#   $emergency (string) - the emergency number
exercise-brisk-walk-stop = Stap stadiger as jou rugpyn erger word. Stop by borspyn en bel { $emergency }.
exercise-brisk-walk-easier = Verdeel die stap in twee dele.
exercise-brisk-walk-harder = Kies ’n pad met ’n bult of ’n paar trappe.
exercise-brisk-walk-alt = ’n Persoon stap vinnig met arms wat swaai.

exercise-long-bridge-name = Lang brug
exercise-long-bridge-why = As jy langer hou, help dit jou spiere om tot die aand uit te hou.
exercise-long-bridge-steps =
    1. Lê op jou rug met jou voete ’n bietjie verder weg as gewoonlik.
    2. Druk jou hakskene in die vloer en lig jou heupe op.
    3. Hou en haal aanhou asem.
    4. Kom stadig af voor jy bewe.
exercise-long-bridge-feel = Jou boude word moeg. Jou lae rug kramp nie.
exercise-long-bridge-stop = Kom af as jou rug kramp of seer is.
exercise-long-bridge-easier = Hou net die helfte so lank.
exercise-long-bridge-harder = Lig een hakskeen op, sit dit neer, en lig dan die ander een.
exercise-long-bridge-alt = ’n Persoon lê met die voete verder weg en hou die heupe op.

exercise-long-carry-name = Dra langer
exercise-long-carry-why = Dit maak jou gereed vir inkopiesakke en lang dae.
exercise-long-carry-steps =
    1. Pak twee sakke wat eers maklik voel.
    2. Buig jou heupe en knieë om dit op te tel.
    3. Stap regop, een sak in elke hand, en haal aanhou asem.
    4. Sit dit stadig neer en rus.
exercise-long-carry-feel = Jou sye en jou handgreep word moeg. Jy bly reguit.
exercise-long-carry-stop = Sit die sakke neer as jy leun of jou rug seer is.
exercise-long-carry-easier = Sit die sakke halfpad neer en rus.
exercise-long-carry-harder = Sit ’n bietjie meer in elke sak.
exercise-long-carry-alt = ’n Persoon stap ’n ruk lank regop met ’n sak in elke hand.

## Phases 9 and 10: with the physiotherapist only

exercise-fast-and-heavy-name = Vinnige en swaar bewegings saam met jou fisio
exercise-fast-and-heavy-why = Sport en harde werk vra spoed en las. Jy bou albei op met hulp.
exercise-fast-and-heavy-steps =
    1. Jou fisio vra na watter sport of werk jy wil teruggaan.
    2. Jy oefen die bewegings daarvan: optel, spring, gooi of nael.
    3. Las en spoed gaan met klein trappies op.
    4. Jou fisio kyk hoe jou rug antwoord.
exercise-fast-and-heavy-feel = Jy werk hard en voel in beheer.
exercise-fast-and-heavy-stop = Sê dadelik vir jou fisio as jou rug seer is.
exercise-fast-and-heavy-easier = Jou fisio maak die las of die spoed minder.
exercise-fast-and-heavy-harder = Jou fisio voeg ’n bietjie by wanneer jy gereed is.
exercise-fast-and-heavy-alt = ’n Persoon tel ’n gewig op terwyl ’n fisio langsaan staan.

exercise-clearance-tests-name = Laaste toetse saam met jou fisio
exercise-clearance-tests-why = Dit wys dat jou rug gereed is vir die lewe wat jy wil hê.
exercise-clearance-tests-steps =
    1. Jou fisio toets hoe ver en hoe vry jy beweeg.
    2. Dan kom krag, beheer en uithouvermoë.
    3. Laaste kom die bewegings van jou sport of werk.
    4. Julle kyk na die uitslae en beplan die volgende maande.
exercise-clearance-tests-feel = Party toetse is harde werk. Dit is waarvoor hulle daar is.
exercise-clearance-tests-stop = Sê dadelik vir jou fisio as jou rug seer is.
exercise-clearance-tests-easier = Jou fisio kan die toetse oor twee afsprake verdeel.
exercise-clearance-tests-harder = Jou fisio kies toetse wat by jou sport pas.
exercise-clearance-tests-alt = ’n Persoon staan op een been terwyl ’n fisio notas maak.
