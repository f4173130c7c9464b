### Learn library, theme "treatment": what a physio does, how long healing takes, and other treatments.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.

learn-theme-treatment = Behandeling en genesing

## Six aims

learn-physio-title = Ses doelwitte van jou fisio
learn-physio-ease = Doelwit 1: maak die stywe spiere los. Hande, warmte en sagte bewegings kan hulle help los. Dit is die begin, nie die hele pad nie.
learn-physio-unload = Doelwit 2: haal die las van die seer plek af. Hoe jy lê, sit en optel, kan die las na ’n ander plek stuur. Jy leer wat vir jou werk.
learn-physio-relieve = Doelwit 3: gee oorwerkte spiere rus, en ’n ruk lank ’n bietjie steun. Die steun is bedoel om minder te word soos jy sterker word.
learn-physio-steady = Doelwit 4: maak die diep spiere wakker wat elke werwel stewig hou. Jy doen klein, presiese oefeninge. Dit is die basis vir alles wat later kom.
learn-physio-calm = Doelwit 5: kalmeer die senuwees. Ná dae van pyn stuur hulle te maklik alarms. Veilige bewegings, dikwels gedoen, help om die alarm sagter te stel.
learn-physio-review = Doelwit 6: kyk weer en pas aan. By elke afspraak toets jou fisio hoe jy nou beweeg. So groei jou plan saam met jou, nie te stadig en nie te vinnig nie.

## A session

learn-session-title = Wat gebeur in ’n sessie?
learn-session-first = Die eerste afspraak is meestal praat en toets. Dra klere waarin jy kan beweeg. Sê wat jou die meeste bekommer, en wat jy graag weer wil doen.
learn-session-measure = Jou fisio kyk hoe ver jy buig en draai. Krag, soepelheid en beheer word ook getoets. Dit wys waar om te begin en, later, hoe ver jy gekom het.
learn-session-hands = Jou fisio kan massering, strekoefeninge, of sagte bewegings van gewrigte en senuwees gebruik. Vra as jy wil weet hoekom. Jy kan enige tyd stop sê.
learn-session-tools = Party fisio’s gebruik ook ultraklank, laser of droënaaldbehandeling, en party nie. Hoeveel dit bydra, is nie duidelik nie. Dit is reg om te vra, en reg om nee te sê.
learn-session-program = Dan kom jou eie deel: oefeninge wat krag, beheer en uithouvermoë stap vir stap opbou. Wat jy tussen afsprake by die huis doen, tel die meeste.
learn-session-quiz = Wat tel die meeste vir die weke wat kom?
learn-session-quiz-home = Wat ek by die huis doen
learn-session-quiz-home-answer = Ja. Jou fisio wys die pad, en ’n paar minute per dag by die huis dra jou verder.
learn-session-quiz-machines = Die masjiene
learn-session-quiz-machines-answer = Hulle word dalk gebruik of dalk nie, en hulle is ’n klein deel. ’n Paar minute per dag by die huis tel meer.
learn-session-quiz-massage = ’n Sterk massering
learn-session-quiz-massage-answer = ’n Massering kan goed voel en jou ’n ruk lank verlig. ’n Paar minute per dag by die huis tel meer.

## Healing time

learn-healing-title = Hoe lank vat dit?
learn-healing-weeks = Baie mense kan ná omtrent vier weke vry en sonder pyn beweeg. Swaar laste en spoed kom later. Party het meer tyd nodig, en dit is reg.
learn-healing-visits = ’n Gewone ritme is twee afsprake per week vir twee weke. Daarna is dit een keer per week, of elke twee weke. Jou fisio pas dit by jou aan.
learn-healing-phases = Jou plan het tien fases. Eers kalmeer jy dit, beweeg vry, genees, vind ’n stewige posisie en kry jou volle bereik. Dan kom krag, beheer, uithouvermoë, spoed en ’n laaste toets. Jou fisio maak die latere fases oop.
learn-healing-sport = Baie mense wat die plan klaarmaak, is ná ses tot agt weke terug by sport. Eers kom die las, dan die spoed, dan ’n toets deur jou fisio.
learn-healing-exercise = Oefening laat ’n nuwe spasma dalk nie vinniger weggaan nie. Dit gee jou wel beweging en krag terug. En dit maak nog ’n spasma minder waarskynlik.
learn-healing-wavy = Om beter te word, lyk soos ’n golflyn. ’n Paar slegte dae is deel daarvan. Kyk na die laaste twee weke, nie na die laaste twee dae nie.
learn-healing-quiz = Jy voel slegter as twee dae gelede, maar beter as twee weke gelede. Wat beteken dit?
learn-healing-quiz-wave = Ek is op pad
learn-healing-quiz-wave-answer = Ja. Klein golwe is normaal. Die laaste twee weke sê vir jou meer as die laaste twee dae.
learn-healing-quiz-back = Ek is terug by die begin
learn-healing-quiz-back-answer = Dit kan so voel. Maar jy is beter as twee weke gelede. Klein golwe is normaal.

## Finishing the plan

learn-finish-title = Al beter? Gaan aan
learn-finish-halfway = Pyn raak dikwels minder wanneer jy omtrent halfpad is. Dit is wonderlik, en dit is ook wanneer baie mense ophou. Krag en beheer groei dan nog.
learn-finish-mask = Pille, ’n inspuiting, massering, koppering of ’n skuimrol kan jou ’n ruk lank verlig. Dit werk die beste as deel van die plan. Op hul eie bou hulle nie krag nie.
learn-finish-later = Die latere fases leer jou diep spiere om die regte lewe te hanteer: optel, lang dae, sport. Hulle maak nog ’n spasma minder waarskynlik.
learn-finish-smaller = Nie tyd nie? Doen eerder ’n kleiner vorm as niks. Twee oefeninge en ’n kort stappie tel nog. Sê vir jou fisio as die plan nie by jou week pas nie.
learn-finish-quiz = Jou pyn het tot 1 gesak. Wat is nou die beste?
learn-finish-quiz-on = Gaan aan met die plan
learn-finish-quiz-on-answer = Ja. Dit is nou die tyd dat jou rug gereed word vir meer.
learn-finish-quiz-stop = Hou op, dit is reg
learn-finish-quiz-stop-answer = Dit is goed dat jy beter voel. Maar krag vat langer as pynverligting. As jy aangaan, is nog ’n spasma minder waarskynlik.
learn-finish-quiz-double = Doen dubbel soveel
learn-finish-quiz-double-answer = Goed dat jy meer wil doen. Klein bietjies werk beter. Gaan aan met die plan soos dit is.

## Braces

learn-brace-title = ’n Rugstut?
learn-brace-feel = ’n Rugstut kan jou gestut en stewig laat voel terwyl jy dit dra. ’n Fisio stel dit dalk vir ’n kort tyd voor, of dalk nie. Dit is nie op sy eie ’n behandeling nie.
learn-brace-weeks = Moenie ’n rugstut langer as vier weke dra nie. Jou eie spiere doen minder terwyl die stut die werk doen. Daarsonder kan jy dan swak en seer voel.
learn-brace-leave = Gebruik jy nou een? Hou dit vir die moeiliker dele van jou dag en los dit af vir die makliker dele. Maak daardie tye bietjie vir bietjie langer, saam met jou oefeninge.

## Other treatments

learn-treatments-title = Ander behandelings
learn-treatments-medicine = ’n Dokter gee jou dalk pynmedisyne of ’n inspuiting, soos ’n anti-inflammatoriese middel. Dit kan pyn en styfheid ’n ruk lank verlig. Gebruik daardie tyd om te beweeg. Neem dit net soos vir jou gesê is.
learn-treatments-hands = Massering, koppering, strek en ’n skuimrol kan ’n ruk lank goed voel. Dit is reg, solank dit nie skerp seer is nie. Dit neem nie die plek van oefening in nie.
learn-treatments-clicking = As iemand jou rug laat kraak, kan dit goed voel, of dit kan ’n spasma laat begin. Daar is niks uit sy plek wat teruggesit moet word nie. Vra eers jou fisio.
learn-treatments-minerals = Kalsium en magnesium help spiere om te werk. Maar ekstra pille is nie ’n seker manier om ’n rugspasma te laat ophou nie. Vra ’n apteker voordat jy dit neem.
learn-treatments-coach = In die latere fases kan ’n oefenafrigter jou help om weer te begin oefen. In party lande is dit ’n biokinetikus. Jou fisio kan sê wanneer dit tyd is.
learn-treatments-quiz = Jy het ’n inspuiting gekry en dit is minder seer. Wat is ’n goeie idee?
learn-treatments-quiz-move = Gebruik die tyd en beweeg
learn-treatments-quiz-move-answer = Ja. Sagte bewegings en jou oefeninge haal die beste daaruit.
learn-treatments-quiz-load = Haal swaar werk in
learn-treatments-quiz-load-answer = Dit is dalk te veel. Die inspuiting steek die pyn ’n ruk lank weg. Begin met sagte bewegings en jou oefeninge.
learn-treatments-quiz-wait = Wag vir die volgende een
learn-treatments-quiz-wait-answer = ’n Inspuiting bou nie krag nie. Gebruik die goeie tyd vir sagte bewegings en jou oefeninge.

## Surgery

learn-surgery-title = Is ’n operasie ’n opsie?
learn-surgery-spasm = ’n Spierspasma word nie met ’n operasie behandel nie. Beweging, tyd en ’n goeie plan is die pad.
learn-surgery-reason = ’n Operasie is vir ’n paar ander probleme. ’n Senuwee word dalk hard gedruk, of ’n deel van die ruggraat is dalk nie stewig nie. ’n Spesialis kyk saam met jou daarna.
learn-surgery-fusion = Een soort operasie heg twee werwels aan mekaar. Dit haal las van skywe, senuwees en gewrigte af. Maar daardie deel beweeg dan minder, en die dele langsaan dra meer. Daarom word daar mooi oor gedink.
learn-surgery-refer = As iets jou fisio bekommer, sal jy na die regte spesialis gestuur word. Die waarskuwingstekens in /redflags is dié wat nie kan wag nie.
