### Learn library, theme "back": how a low back works and what a spasm is.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.

learn-theme-back = Jou rug en hoe dit werk

## What is a spasm?

learn-spasm-title = Wat is ’n spasma?
learn-spasm-feeling = ’n Rugspier trek hard saam en wil nie los nie. Dit kan gryp of steek wanneer jy buig, draai of opstaan. Jy beweeg dalk stadig en voel ouer as wat jy is. Dit is seer, en dit is baie algemeen.
learn-spasm-guard = Die spier probeer jou beskerm. Dit gryp om ’n seer plek stil te hou, soos ’n motoralarm wat te maklik afgaan. Erge pyn hoef nie te beteken dat daar baie fout is nie.
learn-spasm-ache = Jy kies nie om die spier saam te trek nie, en jy kan nie net sê dit moet ophou nie. Terwyl dit styf is, kry dit dalk minder vars bloed. Dit kan een rede wees hoekom dit pyn. Sagte bewegings en warmte kan dit ’n ruk lank verlig.
learn-spasm-under = Soms gryp die spier omdat ’n ander deel seer is, soos ’n gewrig, ’n ligament of ’n senuwee. Dikwels kry mens nie een enkele oorsaak nie, en dit is reg so. Jou fisio kan nagaan wat by jou pas.
learn-spasm-outlook = Die meeste spasmas bedaar binne ’n paar weke. Baie mense kry later weer een. Daarom het jou plan twee dele: eers verligting, dan ’n rug wat meer kan dra.
learn-spasm-names = Jy hoor dalk ander name: rugkramp, getrekte spier, spierpyn in die lae rug. Mense bedoel meestal dieselfde ding. ’n Verrekking is effens anders en het sy eie onderwerp hier.
learn-spasm-quiz = Jou rug gryp wanneer jy buig. Wat doen die spier?
learn-spasm-quiz-guarding = Beskerm ’n seer plek
learn-spasm-quiz-guarding-answer = Ja. Dit hou die plek stil om dit te beskerm. Soos die plek bedaar, kan die spier los.
learn-spasm-quiz-tearing = Skeur
learn-spasm-quiz-tearing-answer = Dit kan so voel. Maar ’n spasma is ’n stywe spier, nie ’n geskeurde een nie. Dit gryp om ’n seer plek te beskerm.
learn-spasm-quiz-sleeping = Gee op
learn-spasm-quiz-sleeping-answer = Dit is andersom: die spier werk te hard. Dit gryp om ’n seer plek te beskerm.

## Spasm or strain?

learn-strain-title = Spasma of verrekking?
learn-strain-difference = In ’n spasma bly ’n spier styf. In ’n verrekking is van sy vesels te ver gerek of geskeur. Die spiere daar rondom kan dan ook saamtrek, om die plek te beskerm.
learn-strain-start = ’n Verrekking kan begin wanneer ’n moeë spier te veel moet hou of optel. Dink aan afbuk vir ’n swaar boks en weer daarmee opkom.
learn-strain-time = ’n Spasma kan redelik gou beter word. ’n Verrekking vat langer, want vesels het tyd nodig om te genees. Albei vaar goed met rustige bewegings wat bietjie vir bietjie groter word.
learn-strain-first = In die eerste dae voel die twee baie dieselfde, en die eerste ding om te doen is ook dieselfde. Beweeg ’n bietjie en dikwels. Bly onder skerp pyn. Gebruik warmte as jy daarvan hou.
learn-strain-check = Jy hoef nie self uit te vind watter een jy het nie. Jou fisio kan die spiere toets en jou sê. ’n Groot kneusplek, of pyn wat elke dag erger word, is ’n goeie rede om gou te vra.
learn-strain-quiz = Wat help in die eerste dae, of dit nou ’n spasma of ’n verrekking is?
learn-strain-quiz-moves = Klein bewegings, dikwels
learn-strain-quiz-moves-answer = Ja. Klein bewegings onder skerp pyn is goed vir albei. Jy kan begin voor jy weet watter een dit is.
learn-strain-quiz-bed = In die bed bly
learn-strain-quiz-bed-answer = Kort ruspouses is reg. Maar dae in die bed maak jou styf en swak. Klein bewegings, dikwels, help meer.
learn-strain-quiz-stretch = Sterk strekoefeninge
learn-strain-quiz-stretch-answer = Nog nie. ’n Sterk strek kan ’n spier wat beskerm, meer laat gryp. Klein bewegings, dikwels, help meer.

## Your low back

learn-low-back-title = Jou lae rug
learn-low-back-bones = Jou lae rug het vyf werwels, wat L1 tot L5 genoem word. Hulle is groot en dik, want hulle dra jou bolyf. L1 is bo. L5 sit net bo die agterkant van jou bekken.
learn-low-back-discs = Tussen die werwels lê die skywe. Hulle is taai aan die buitekant en sag soos jel binne. Hulle demp stampe en laat jou buig en draai. ’n Skyf kan uitbult, maar dit kan nie uitgly soos ’n koekie seep nie.
learn-low-back-ligaments = Ligamente is sterk bande wat die werwels aan mekaar bind. Hulle kan nie self saamtrek nie. Hulle gee vaste steun, en jou spiere gee nog steun wat saam met jou beweeg.
learn-low-back-nerves = Tussen die werwels kom daar aan elke kant ’n senuweewortel uit. Van daar vertak die senuwees, baie van hulle af na jou bene. Hulle dra gevoel en sê vir jou spiere om te beweeg.
learn-low-back-strong = Groot werwels, taai bande en groot spiere maak jou lae rug baie sterk. Dit buig ook baie. Dit is gemaak om te buig, op te tel en te dra.
learn-low-back-quiz = Wat doen die skywe?
learn-low-back-quiz-soften = Demp stampe
learn-low-back-quiz-soften-answer = Ja. Hulle demp stampe en laat jou ruggraat buig en draai.
learn-low-back-quiz-tie = Bind werwels aan mekaar
learn-low-back-quiz-tie-answer = Amper: dit is meestal wat die ligamente doen. Die skywe demp stampe en laat jou ruggraat buig.
learn-low-back-quiz-feel = Dra gevoel
learn-low-back-quiz-feel-answer = Dit is die senuwees se werk. Die skywe demp stampe en laat jou ruggraat buig.

## Muscles that hold, muscles that move

learn-muscles-title = Spiere wat hou of beweeg
learn-muscles-fibres = ’n Spier bestaan uit duisende dun vesels. Hulle trek saam en laat los, en so beweeg jy. Met gebruik groei ’n spier. Met lang rus word dit kleiner en swakker.
learn-muscles-deep = Diep spiere lê naby jou ruggraat en hou elke werwel stewig. Hulle begin werk net voor jy beweeg, en hulle werk heeldag saggies. Fisio’s noem hulle stabiliseerders. Die bekendste een is die multifidus.
learn-muscles-big = Groot spiere loop oor baie gewrigte en gee jou krag. Hulle buig jou, draai jou en help jou optel. Fisio’s noem hulle mobiliseerders. Die lang spiere langs jou ruggraat is ’n voorbeeld.
learn-muscles-share = Die twee groepe help mekaar. Wanneer die diep spiere seer of moeg is, doen die grotes ’n deel van hul werk. Dan het hulle twee take. Hulle word gouer moeg en kan begin gryp.
learn-muscles-relearn = Diep spiere kan hul werk weer leer. Dit begin met klein, stadige oefeninge wat min krag vra. Daarom lyk jou eerste oefeninge dalk so maklik.
learn-muscles-quiz = Watter spiere begin werk net voor jy beweeg?
learn-muscles-quiz-deep = Die diep spiere
learn-muscles-quiz-deep-answer = Ja. Die diep spiere hou eers elke werwel stewig. Dan kan die grotes jou beweeg.
learn-muscles-quiz-big = Die groot spiere
learn-muscles-quiz-big-answer = Hulle kom ’n oogknip later en gee die krag. Die diep spiere hou eers elke werwel stewig.
learn-muscles-quiz-all = Almal op dieselfde tyd
learn-muscles-quiz-all-answer = Amper. Hulle werk wel as ’n span. Maar die diep spiere begin ’n oogknip gouer, om elke werwel stewig te hou.

## Four ways to move

learn-directions-title = Vier maniere om te beweeg
learn-directions-back = Om agteroor te leun en regop te staan, is een manier. Die lang spiere langs jou ruggraat gee die krag. Hulle word erector spinae genoem. Die klein multifidus hou elke werwel stewig.
learn-directions-forward = Vooroor buig is die volgende een. Die “sespak” (rectus abdominis), die skuins spiere aan jou sye en die heupspier iliopsoas kan jou aftrek. Diep in jou maag help die transversus om jou stewig te hou.
learn-directions-side = Na die kant buig is die derde. ’n Spier tussen jou ribbes en jou heup doen baie daarvan: die quadratus lumborum. Die skuins buikspiere help. Klein spiertjies tussen die werwels hou hulle stewig.
learn-directions-turn = Draai is die vierde. Die skuins buikspiere van jou linker- en regterkant werk as ’n paar. Een trek terwyl die ander los. Jy gebruik dit elke keer as jy oor jou skouer kyk.
learn-directions-team = Geen spier werk alleen nie. Wanneer een kant saamtrek, moet die ander op net die regte tyd los. Jou brein doen dit vir jou. In ’n spasma is die tydsberekening ’n ruk lank uit.
learn-directions-sitting = Sit lyk soos rus. Maar diep en groot spiere hou aan werk om jou op te hou. Ná ’n paar uur is hulle moeg. As jy nou en dan opstaan, kry hulle ’n verandering.

## Your core

learn-core-title = Jou kern
learn-core-can = Jou kern is ’n ring spiere om jou middel, in die vorm van ’n koeldrankblikkie. Dit steun jou ruggraat van alle kante af.
learn-core-parts = Die deksel van die blikkie is die diafragma, waarmee jy asemhaal. Die bodem is die bekkenbodem. Die diep maagspier, die transversus, vou om die voorkant en die sye. Agter is die multifidus.
learn-core-control = ’n Goeie kern is meer as sterk. Dit gebruik die regte spiere op die regte tyd, met net genoeg krag. Dan is jou groot spiere vry om op te tel, te stoot en te dra.
learn-core-story = ’n Swak kern is selde die hele storie. Slaap, stres, las en gewoontes tel ook. So jy hoef nie heeldag jou maag styf te hou nie.
learn-core-try = Jy kan dit nou probeer. Asem saggies in en laat jou maag wyd word. Asem stadig uit en voel hoe jou onderste maag effens intrek. Dit moet maklik voel.
learn-core-quiz = Wat maak ’n goeie kern?
learn-core-quiz-timing = Goeie tydsberekening
learn-core-quiz-timing-answer = Ja. Die regte spiere, op die regte tyd, met net genoeg krag. Krag groei van daar af.
learn-core-quiz-tight = Heeldag ’n stywe maag
learn-core-quiz-tight-answer = Baie mense dink so. Maar ’n spier wat heeldag styf is, word moeg. Goeie tydsberekening tel meer.
learn-core-quiz-situps = Baie opsitte
learn-core-quiz-situps-answer = Opsitte oefen die spiere aan die voorkant. ’n Kern werk aan alle kante, en goeie tydsberekening tel meer.
