### Learn library, theme "checks": how a back is examined, what else it could be, when to ask for help.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### A pattern is something "your physio can check"; a card does not say what somebody has.

learn-theme-checks = Laat daarna kyk

## How is it checked?

learn-checking-title = Hoe word dit ondersoek?
learn-checking-talk = Eers luister jou fisio. Wanneer het dit begin, wat bring dit aan, wat wil jy graag weer doen? Jou storie sê dikwels meer as ’n foto.
learn-checking-tests = Dan buig jy, draai jy en druk jy teen ’n hand. Jou fisio strek en belas die spiere een vir een. Gewrigte, skywe en senuwees word ook getoets. So hoor jy waar dit dalk vandaan kom.
learn-checking-xray = ’n X-straal wys die werwels, hoe hulle in lyn lê, en die spasie vir die skywe. Dit kan nie spiere wys nie. So ’n gewone spasma het nie een nodig nie.
learn-checking-ultrasound = Ultraklank kan ’n geskeurde of geswelde spier wys, en soms ’n stywe een. Dit word net gebruik as die antwoord jou sorg sal verander.
learn-checking-mri = ’n MRI wys skywe, senuwees, werwels en sagte dele. Dit kos baie, en ’n gewone spasma het nie een nodig nie. Baie mense met glad geen pyn nie het verslete skywe op ’n MRI.
learn-checking-when = Wys iets op meer as ’n spasma? Dan stuur jou fisio jou vir ’n skandering, of na die regte dokter. Die vrae in /redflags soek juis daarna.
learn-checking-quiz = Het ’n gewone spasma ’n X-straal of ’n MRI nodig?
learn-checking-quiz-no = Nee
learn-checking-quiz-no-answer = Dit is reg: nee. Jou storie en ’n goeie ondersoek sê meer.
learn-checking-quiz-mri = Ja, ’n MRI
learn-checking-quiz-mri-answer = Dit sal baie wys, maar skaars iets wat jou sorg verander. ’n Gewone spasma het nie een nodig nie.
learn-checking-quiz-xray = Ja, ’n X-straal
learn-checking-quiz-xray-answer = ’n X-straal wys beendere, maar nie spiere nie. ’n Gewone spasma het nie een nodig nie.

## What else could it be?

learn-lookalikes-title = Wat anders kan dit wees?
learn-lookalikes-list = Hierdie patrone kan jou help om jou fisio meer te vertel. Nie een van hulle sê wat jy het nie. Net ’n ondersoek kan wys watter een pas, as daar een pas.
learn-lookalikes-disc = Pyn in jou lae rug, wat dalk in ’n been af trek. Dit is erger wanneer jy buig, sit of bestuur. Jou fisio kan nagaan of ’n skyf ’n rol speel. Die meeste moeilikheid met skywe bedaar sonder ’n operasie.
learn-lookalikes-slip = Buig is seer, en opkom is seerder. Jy druk jouself met jou hande op. Jou fisio kan nagaan of een werwel effens vorentoe op die volgende sit. Dit word spondilolistese genoem.
learn-lookalikes-pelvis = Diep pyn in een boud wanneer jy staan, loop of trappe klim. Jou fisio kan die gewrig tussen jou ruggraat en jou bekken nagaan. Dit word die sakro-iliakale gewrig genoem.
learn-lookalikes-wear = Seer ná lang stap, staan of sit, en in koue weer of in die oggend. Beter met rus. Jou fisio kan kyk vir slytasie in die klein gewrigte (osteoartritis). Oefening help ook daarvoor.
learn-lookalikes-nerve = Pyn, tinteling of gevoellose vel in een been af. Jou fisio kan die iskiassenuwee nagaan. Word ’n been swak, of is jy gevoelloos tussen jou bene? Gebruik dan dadelik /redflags.

## When to ask for help

learn-waiting-title = Wanneer om hulp te vra
learn-waiting-early = As jy vroeg vra, is dit makliker. Baie mense wag maande of jare, en dan is die pad terug langer. Dit is ook reg om te vra wanneer jy net nie seker is nie.
learn-waiting-cause = Behandeling werk die beste wanneer iemand na die oorsaak gesoek het. Daarsonder kan jy baie dinge probeer en steeds kom die spasmas terug.
learn-waiting-when = Vir ’n waarskuwingsteken, gebruik nou /redflags. Binne twee dae as dit baie moeilik is om aan te trek, te sit, op te staan of te loop. Binne ’n week as dit jou nogal terughou. Binne twee weke as dit lig is maar nie bedaar nie.
learn-waiting-life = Het jy begin om die tuin, of speletjies met jou kinders, oor te slaan? Dit is ’n goeie rede om te vra. Dit is nie te laat nie, maak nie saak hoe lank dit al duur nie.
learn-waiting-quiz = Jou spasmas is lig, maar hulle kom elke maand. Wat nou?
learn-waiting-quiz-check = Maak ’n afspraak
learn-waiting-quiz-check-answer = Ja. Wanneer spasmas aanhou kom, help dit om na die oorsaak te soek, al is elkeen lig.
learn-waiting-quiz-wait = Wag tot dit erg is
learn-waiting-quiz-wait-answer = Jy hoef nie te wag nie. Wanneer spasmas aanhou kom, maak ’n vroeë ondersoek dinge makliker.
