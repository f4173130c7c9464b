### Items of questionnaires that others have published. Their words are fixed: an item that is
### changed is no longer the item that was tested, so a plainer one must not take its place.

## Pain, numeric rating scale (public domain)

questionnaire-nrs-pain = Hoe erg is die pyn op die oomblik? 0 is geen pyn nie, 10 is die ergste pyn waaraan jy kan dink.

## PEG, Krebs and others, J Gen Intern Med 2009;24:733-738. Free for clinical use.

questionnaire-peg-average-pain = Watter getal beskryf jou gemiddelde pyn in die afgelope week die beste?
questionnaire-peg-average-pain-scale = 0: geen pyn nie. 10: pyn so erg as wat jy jou kan voorstel.
questionnaire-peg-enjoyment = Watter getal beskryf die beste hoe pyn, in die afgelope week, met jou lewensgenot ingemeng het?
questionnaire-peg-enjoyment-scale = 0: meng nie in nie. 10: meng heeltemal in.
questionnaire-peg-general-activity = Watter getal beskryf die beste hoe pyn, in die afgelope week, met jou algemene aktiwiteite ingemeng het?
questionnaire-peg-general-activity-scale = 0: meng nie in nie. 10: meng heeltemal in.

## Patient-Specific Functional Scale, Stratford and others, Physiother Can 1995;47:258-263.
## Free to use with its source. The activities come from the answers, so the question is ours.

questionnaire-psfs-activity = Watter van hierdie is vir jou die belangrikste en is nou moeilik om te doen?
questionnaire-psfs-rating = Hoe goed kan jy dit vandag doen? 0: kan dit nie doen nie. 10: kan dit doen soos voorheen.

## Roland-Morris, Spine 1983;8:141-144. Free to use without permission.
## The statements and their order stay as published; how to tick them is said for a screen.

questionnaire-rmdq-how = Dink aan jouself vandag. Wanneer ’n sin jou vandag beskryf, druk op sy nommer. Druk net as jy seker is.
questionnaire-rmdq-1 = Ek bly meeste van die tyd by die huis as gevolg van my rug.
questionnaire-rmdq-2 = Ek verander gereeld van posisie om my rug gemaklik te probeer kry.
questionnaire-rmdq-3 = Ek loop stadiger as gewoonlik as gevolg van my rug.
questionnaire-rmdq-4 = As gevolg van my rug doen ek niks van die take wat ek gewoonlik in en om die huis doen nie.
questionnaire-rmdq-5 = As gevolg van my rug hou ek aan ’n reling vas om met trappe op te gaan.
questionnaire-rmdq-6 = As gevolg van my rug gaan lê ek meer dikwels om te rus.
questionnaire-rmdq-7 = As gevolg van my rug moet ek aan iets vashou om uit ’n leunstoel op te staan.
questionnaire-rmdq-8 = As gevolg van my rug probeer ek om ander mense te kry om dinge vir my te doen.
questionnaire-rmdq-9 = Ek trek stadiger aan as gewoonlik as gevolg van my rug.
questionnaire-rmdq-10 = Ek staan net vir kort tye as gevolg van my rug.
questionnaire-rmdq-11 = As gevolg van my rug probeer ek om nie te buig of te kniel nie.
questionnaire-rmdq-12 = Ek vind dit moeilik om uit ’n stoel op te staan as gevolg van my rug.
questionnaire-rmdq-13 = My rug is amper die hele tyd seer.
questionnaire-rmdq-14 = Ek vind dit moeilik om in die bed om te draai as gevolg van my rug.
questionnaire-rmdq-15 = My eetlus is nie baie goed nie as gevolg van my rugpyn.
questionnaire-rmdq-16 = Ek sukkel om my sokkies (of kouse) aan te trek as gevolg van die pyn in my rug.
questionnaire-rmdq-17 = Ek loop net kort afstande as gevolg van my rug.
questionnaire-rmdq-18 = Ek slaap minder goed as gevolg van my rug.
questionnaire-rmdq-19 = As gevolg van my rugpyn trek ek aan met iemand anders se hulp.
questionnaire-rmdq-20 = Ek sit die grootste deel van die dag as gevolg van my rug.
questionnaire-rmdq-21 = Ek vermy swaar take in en om die huis as gevolg van my rug.
questionnaire-rmdq-22 = As gevolg van my rugpyn is ek meer geïrriteerd en humeurig met mense as gewoonlik.
questionnaire-rmdq-23 = As gevolg van my rug gaan ek stadiger as gewoonlik met trappe op.
questionnaire-rmdq-24 = Ek bly meeste van die tyd in die bed as gevolg van my rug.
