### Warning signs: one plain question a screen, then what follows from the answers.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
red-flags-progress = Waarskuwingstekens: vraag { $number } van { $total }

## Emergency

red-flags-saddle-numbness = Is dit gevoelloos tussen jou bene, of tintel dit daar? Ek bedoel rondom jou geslagsdele, jou anus of jou boude. Of voel toiletpapier anders daar?
red-flags-bladder-bowel = Vandat jou rug seer is: is dit moeiliker om te begin urineer (piepie) of om op te hou? Lek jy urine, voel jy dit nie wanneer jy urineer nie, of verloor jy beheer oor jou stoelgang?
red-flags-sexual-function = Vandat jou rug seer is: het dit wat jy tydens seks voel, verander? Of werk iets dan anders as voorheen?
red-flags-both-legs = Is albei jou bene seer, swak of gevoelloos? Of word ’n been al hoe swakker, sodat jy struikel?
red-flags-chest-pain = Het jy pyn in jou bors?
red-flags-serious-accident = Het dit begin met ’n ernstige val of ongeluk?
red-flags-belly-collapse = Voel jy ’n sterk klop in jou buik, of het jy flou geword of inmekaargesak?

## The same day

red-flags-fever-unwell = Het jy koors of koue rillings, of voel jy baie siek?
red-flags-infection-risk = Is jou immuunstelsel swak, of spuit jy dwelms in? Of het jy onlangs ’n infeksie gehad, of ’n prosedure aan jou rug?
red-flags-one-leg-weak = Het een been duidelik swakker geword, byvoorbeeld wanneer jy jou voet optel?
red-flags-fragile-bones = Het dit begin met ’n klein val, of toe jy iets opgetel het? En is jou beendere dun, gebruik jy al lank steroïede, of is jy ouer as 70?
red-flags-past-cancer = Het jy al ooit kanker gehad, en is hierdie rugpyn nuut of erger?

## Within one or two weeks

red-flags-weight-loss = Het jy gewig verloor sonder dat jy probeer het?
red-flags-night-pain = Is die pyn erger in die nag, en maak geen posisie dit beter nie?
red-flags-lump-shape = Sien jy ’n knop, of het jou rug se vorm verander?
red-flags-shoulder-blades = Is die pyn tussen jou skouerblaaie?
red-flags-cough-strain = Word dit erger wanneer jy hoes, nies of druk?
red-flags-first-ever-age = Is dit die eerste keer ooit dat jy rugpyn het, en is jy jonger as 20 of ouer as 55?
red-flags-leg-below-knee = Loop die pyn in een been af tot onder die knie, met tinteling?
red-flags-no-better = Duur dit al vier weke sonder dat dit beter word?
red-flags-morning-stiffness = Is jou rug elke oggend langer as ’n halfuur styf?
red-flags-pregnancy = Is jy swanger?

red-flags-record = Die vrae oor waarskuwingstekens is beantwoord.
