### Learn library, theme "causes": why a spasm comes, why it comes back, and why moving is safe.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### Cards of "causes" are also shown alone, beside a result. The tower is a picture of load and strength; it does not fall.

learn-theme-causes = Hoekom dit gebeur

## Why now?

learn-why-now-title = Hoekom nou?
learn-why-now-load = Dit voel dikwels asof een optel of een draai dit gedoen het. Meestal het baie klein dinge bymekaargekom. Op daardie dag was die las meer as waarvoor jou rug gereed was.
learn-why-now-tower = Dink aan ’n toring van houtblokkies. Goeie slaap, sterk spiere, pouses en rustige dae is die blokkies. Met almal op hul plek kan die toring baie dra.
learn-why-now-blocks = Kort nagte, lang sit, stres of te min oefening vat elk ’n blokkie weg. Die toring staan nog, maar dit kan minder dra. Baie van ons leef so.
learn-why-now-last = Dan is een klein dingetjie, soos ’n sokkie optel, net te veel. Jou spiere gryp om jou stewig te hou. Die blokkies kan een vir een teruggesit word.
learn-why-now-signs = As hulle terugkyk, sien baie mense klein tekens: stywe oggende, ’n dowwe pyn, ’n gevoel dat iets nie reg is nie. Wanneer jy een opmerk, gaan ’n bietjie stadiger en vra jou fisio.
learn-why-now-low = Die onderste deel van jou ruggraat, rondom L4 en L5, dra die meeste. Meer liggaamsgewig en lang sit maak die las groter. Sterker spiere en kort pouses help.
learn-why-now-quiz = Jy het vir ’n sokkie gebuk en jou rug het gegryp. Wat is die waarskynlikste rede?
learn-why-now-quiz-many = Baie klein dinge saam
learn-why-now-quiz-many-answer = Ja. Die sokkie was net die laaste bietjie. Dit is goeie nuus, want daar is baie klein dinge wat jy kan verander.
learn-why-now-quiz-sock = Ek het dit verkeerd opgetel
learn-why-now-quiz-sock-answer = Jy het niks verkeerd gedoen nie. ’n Sokkie is lig. Meer waarskynlik het baie klein dinge vooraf bymekaargekom.
learn-why-now-quiz-weak = My rug is lewenslank swak
learn-why-now-quiz-weak-answer = Nee. Rûe is sterk en kan op enige ouderdom sterker word. Meer waarskynlik het baie klein dinge vooraf bymekaargekom.

## Why does it come back?

learn-why-again-title = Hoekom kom dit terug?
learn-why-again-common = Spasmas bedaar dikwels binne weke, en hulle kom dikwels terug. Dit beteken nie dat jy iets verkeerd gedoen het nie. Jy kan die volgende een minder waarskynlik maak.
learn-why-again-fixed = Pille, ’n massering of ’n paar strekoefeninge kan jou beter laat voel. Dan lyk dit of dit reg is. Maar jou rug is dalk nog nie so sterk as wat jou dae vra nie.
learn-why-again-base = Dink weer aan die toring van blokkies. Om die boonste blokkie terug te sit, is nie genoeg nie. Begin onder: slaap, stap, pouses, en diep spiere wat hul werk doen.
learn-why-again-cause = Kom jou spasmas elke maand of meer? Vra dan dat iemand na die oorsaak kyk. Jou fisio kan kyk na gewrigte, skywe, senuwees en hoe jy beweeg.
learn-why-again-keep = Om gesond te bly, help twee oefeninge en ’n daaglikse stappie baie. Bou die stap op tot 30 minute, vyf keer per week. Begin met soveel as wat maklik voel.
learn-why-again-quiz = Die pyn is weg. Wat maak nog ’n spasma minder waarskynlik?
learn-why-again-quiz-walk = Stap en twee oefeninge
learn-why-again-quiz-walk-answer = Ja. ’n Bietjie, maar dikwels, behou wat jy opgebou het.
learn-why-again-quiz-rest = ’n Paar weke se rus
learn-why-again-quiz-rest-answer = Rus voel veilig, maar spiere word swakker daarmee. Stap en twee oefeninge hou jou rug gereed.
learn-why-again-quiz-pills = Pille, net vir ingeval
learn-why-again-quiz-pills-answer = Pille kan pyn verlig, maar hulle bou nie krag nie. Stap en twee oefeninge doen dit.

## What can start it

learn-causes-title = Wat dit kan laat begin
learn-causes-lifting = Optel: as jy afbuk, rek jou rugspiere. Om met ’n swaar boks op te kom, vra baie van hulle. Hulle kan verrek of gryp. Hou die boks volgende keer naby of verdeel die las.
learn-causes-carrying = Dra: ’n swaar rugsak of ’n rusbank hou jou spiere lank styf. Hulle word moeg, en moeë spiere gryp gouer. Sit die las dikwels neer, en deel dit.
learn-causes-repeating = Dieselfde beweging oor en oor: speelgoed optel, onkruid uittrek, rakke pak. Elke buig en draai is maklik. Saam maak hulle jou rug moeg. Ruil kante om en vat kort pouses.
learn-causes-slipping = ’n Gly of ’n val: jou spiere trek vinnig en hard saam om jou te vang, en jy kan gekneus wees. Ná ’n ernstige val, kyk eers na die waarskuwingstekens met /redflags.
learn-causes-sitting = Ure lank sit: jou diep spiere hou jou sonder ’n pouse op en word moeg. Skywe en gewrigte bly ook in een posisie. Dit help om dikwels van posisie te verander.
learn-causes-swapping = Spiere wat take ruil: wanneer diep spiere moeg word, spring die grotes in. Hulle is gemaak vir krag, nie om heeldag te hou nie. Hulle begin pyn en gryp. Dit help om die diep spiere te oefen.
learn-causes-quiz = Jy sit heeldag. Wat help jou rug die meeste?
learn-causes-quiz-change = ’n Nuwe posisie, dikwels
learn-causes-quiz-change-answer = Ja. Geen posisie is op sigself sleg nie. Jou spiere het net nou en dan ’n verandering nodig.
learn-causes-quiz-straight = Baie regop sit
learn-causes-quiz-straight-answer = Dit is ’n ruk lank reg. Maar om een posisie te hou, maak jou spiere moeg. ’n Nuwe een, dikwels, help meer.
learn-causes-quiz-chair = ’n Duur stoel
learn-causes-quiz-chair-answer = ’n Goeie stoel is lekker. Maar selfs in die beste een het jou spiere dikwels ’n verandering nodig.

## Why is it not going away?

learn-lasting-title = Hoekom gaan dit nie weg nie?
learn-lasting-circle = Pyn laat jou minder beweeg. Met minder beweging word spiere swakker en gewrigte stywer. Dan is beweeg gouer seer. Hierdie kring is algemeen, en jy kan daaruit kom.
learn-lasting-pills = Medisyne kan pyn verlig en jou help beweeg. Op sy eie maak dit nie jou rug sterker nie. Kom die pyn terug elke keer as dit uitgewerk is? Vra dan wat jy nog kan doen.
learn-lasting-slow = Party rûe het net meer tyd nodig. ’n Verrekking genees stadiger as ’n spasma. Swak slaap, bekommernis en stres kan ’n rug ook seer hou. Die pyn is werklik, en dit kan beter word.
learn-lasting-other = Soms hou ’n ander seer deel die spier op sy hoede. Laat jou fisio kyk as dit ná vier weke nie beter is nie. Vra ook as spasmas meer dikwels kom, sterker word of langer duur.
learn-lasting-out = Jy kom met klein treetjies daaruit. Vind die bewegings wat nie seer is nie, doen hulle dikwels, en laat hulle groei. Elke dag ’n bietjie tel meer as baie op een dag.

## Is it safe to move?

learn-moving-title = Is dit veilig om te beweeg?
learn-moving-alarm = Pyn is ’n alarm. Dit kan hard lui al is die probleem klein. In ’n spasma is dit te fyn gestel, so dit lui vroeg. Soos jou rug bedaar, bedaar die alarm ook.
learn-moving-free = Die meeste bewegings het ’n deel wat nie seer is nie. Dit is jou vrye bereik. Dit is veilig om daar te beweeg, en dit wys jou rug dat alles reg is. Mettertyd groei die vrye deel.
learn-moving-careful = Dit is normaal om twee keer te dink voor jy met jou kinders speel of iets optel. Jy hoef nie te forseer nie. Begin met ’n klein vorm daarvan. Voeg ’n bietjie by wanneer dit goed gaan.
learn-moving-light = Laat jou pyngetal jou lei. Van 0 tot 3: gaan aan. By 4 of 5: doen minder, en hou dit ’n dag lank dop. By 6 of meer: stop vir vandag.
learn-moving-breathe = Wanneer jou rug gryp, wag ’n oomblik. Asem stadig uit en laat jou skouers sak. Probeer dan ’n kleiner beweging. Baie mense vind dat die gryp so gouer beter word.
learn-moving-quiz = Jy buig en dit is ’n bietjie seer: 2 uit 10. Wat nou?
learn-moving-quiz-go = Gaan saggies aan
learn-moving-quiz-go-answer = Ja. Van 0 tot 3 kan jy aangaan. ’n Bietjie pyn wat gou weggaan, is reg.
learn-moving-quiz-stop = Hou vandag op beweeg
learn-moving-quiz-stop-answer = Dit is nie nodig nie. Van 0 tot 3 kan jy saggies aangaan. Stop vir vandag by 6 of meer.
learn-moving-quiz-push = Forseer daardeur
learn-moving-quiz-push-answer = Jy hoef nie te forseer nie. Gaan saggies aan, en bly waar die pyn 3 of minder is.
