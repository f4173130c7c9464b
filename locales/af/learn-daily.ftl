### Learn library, theme "daily": what helps, what to leave out, and advice for everyday moves.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### Cards of "home", "sport" and "seated" are also shown alone, as personal advice beside a result.

learn-theme-daily = Van dag tot dag

## What helps

learn-helps-title = Wat help
learn-helps-move = Bly ’n bietjie aan die beweeg, baie keer per dag. Klein bewegings in jou vrye bereik en kort stappies is die beste. Jy hoef nie in die bed te bly nie.
learn-helps-rest = Rus wanneer jy dit nodig het, vir kort rukkies. Probeer tien minute lê met jou bene op ’n stoel. Staan dan op en beweeg ’n bietjie.
learn-helps-ease = Doen vir eers minder van wat dit laat opspeel, soos lang sit of diep buig. Dit is net vir ’n ruk. Jy sal dit bietjie vir bietjie weer byvoeg.
learn-helps-warmth = Warmte kan ’n stywe spier ’n ruk lank kalmeer. Gebruik ’n warm sak of ’n stort vir 15 tot 20 minute. Hou dit lekker warm, nie te warm nie, met ’n lap oor jou vel.
learn-helps-check = Laat jou fisio bevestig wat dit is en hoe erg. Dan weet jy wat vir jou veilig is, en jou plan pas by jou.
learn-helps-finish = Gaan deur die hele plan, ook wanneer jy beter voel. Die latere fases bou die krag wat jou help om gesond te bly.

## What to leave out

learn-avoid-title = Wat om vir eers te los
learn-avoid-pills = Pynpille of spierverslappers alleen los dit nie op nie. Hulle kan pyn verlig sodat jy kan beweeg. Gebruik hulle saam met jou oefeninge, nie in plaas daarvan nie. Party maak jou vaak: moet dan nie bestuur nie.
learn-avoid-weeks = Anti-inflammatoriese pille is nie bedoel om week ná week op jou eie te gebruik nie. Hulle kan hard op jou maag en niere wees. Vra ’n dokter of apteker wat vir jou reg is.
learn-avoid-stretching = Moenie deur skerp pyn strek nie. ’n Spier wat beskerm, kan meer gryp. Gaan tot by die rand van die pyn, bly saggies daar, en kom terug.
learn-avoid-training = Moenie deur erge pyn stap, hardloop of oefen nie. Tot by 3 uit 10 is reg. By 6 of meer, stop vir vandag en gebruik volgende keer die ligter vorm.
learn-avoid-worse = Moet asseblief nie wag wanneer pyn al hoe erger word nie. Kyk na die waarskuwingstekens met /redflags, en sê vir jou fisio.
learn-avoid-unsure = Nie seker wat dit is nie? Vra eerder as om te raai. ’n Kort ondersoek kan jou weke se bekommernis spaar.
learn-avoid-quiz = ’n Strek begin skerp seer word. Wat doen jy?
learn-avoid-quiz-ease = Kom ’n bietjie terug
learn-avoid-quiz-ease-answer = Ja. Bly by die rand, waar dit nie skerp seer is nie. Daardie rand skuif gewoonlik mettertyd aan.
learn-avoid-quiz-hold = Hou dit langer
learn-avoid-quiz-hold-answer = ’n Spier wat beskerm, kan dan meer gryp. Kom ’n bietjie terug, tot waar dit nie skerp is nie.
learn-avoid-quiz-quit = Los dit vir ’n week
learn-avoid-quiz-quit-answer = Dit is meer rus as wat jy nodig het. Kom nou ’n bietjie terug, en gaan môre saggies aan.

## Rest

learn-rest-title = Hoeveel rus is reg?
learn-rest-much = Om dae lank te lê, maak jou styf, en spiere wat nie gebruik word nie, word swakker. Bedrus help nie ’n spasma om te bedaar nie.
learn-rest-little = As jy te gou te veel doen, kan dit meer spasmas bring, of ’n seer spier irriteer. Voel jy die volgende oggend duidelik slegter? Doen dan omtrent die helfte, en bou weer op.
learn-rest-balance = Die regte hoeveelheid lê tussen die twee. Beweeg dikwels, ’n bietjie op ’n slag. Rus vir kort rukkies. Laat jou pyngetal jou lei.
learn-rest-today = ’n Goeie begin vir vandag: staan elke uur op en stap vyf minute. Gaan lê net om te herstel. As vyf minute te veel is, begin met twee.
learn-rest-quiz = Wat is die beste in die eerste dae?
learn-rest-quiz-both = Klein bewegings, kort pouses
learn-rest-quiz-both-answer = Ja. Dit hou jou soepel en gee seer spiere ’n blaaskans.
learn-rest-quiz-bed = In die bed tot dit weg is
learn-rest-quiz-bed-answer = Dit voel natuurlik. Maar dit maak jou styf en swak. Klein bewegings en kort ruspouses help meer.
learn-rest-quiz-usual = Oefen soos gewoonlik
learn-rest-quiz-usual-answer = Beweeg is ’n goeie idee. Doen net vir eers minder: klein bewegings en kort ruspouses.

## Dressing, stairs and lifting

learn-home-title = Aantrek, trappe, optel
learn-home-dressing = Aantrek: sit vir sokkies en broeke. Bring jou voet op na jou toe, eerder as om daarna af te buk. Begin met die been aan die seer kant. As jy uittrek, haal dit laaste uit.
learn-home-child = Jou kind optel: sak op een knie en laat jou kind naby kom. Hou vas, asem uit en staan met jou bene op. Op ’n slegte dag, gee drukkies op die bank.
learn-home-stairs = Trappe: vat een trap op ’n slag en gebruik die reling. Gee die eerste tree op met jou beter been, en af met die been aan die seer kant. Bly regop en vat jou tyd.
learn-home-uphill = Opdraand stap: gee korter treë en gaan stadig. Terwyl jy seer is, kies ’n gelyk pad. Voeg ’n klein bultjie by wanneer gelyk stappies maklik voel.
learn-home-heels = Hoë hakke: hulle verander hoe jou rug moet werk. Terwyl dit seer is, kies plat of lae skoene. Dra hoë hakke later vir kort tye en kyk hoe dit voel.

## Sport

learn-sport-title = Hardloop, spring, gewigte
learn-sport-running = Hardloop: stap eers. Kan jy maklik 30 minute vinnig stap? Probeer dan een minuut hardloop en twee stap. Voeg ’n bietjie by wanneer die volgende oggend goed voel.
learn-sport-deadlifts = Deadlifts: los die swaar stang vir eers. Oefen om by die heupe te buig met ’n stok langs jou rug. Jou fisio sal sê wanneer jy gewig kan byvoeg.
learn-sport-jumping = Spring: elke landing is ’n vinnige las vir jou rug. Wag totdat trappe en vinnige stap maklik is. Begin dan met klein, sagte landings op albei voete.
learn-sport-return = Sport kom in stadiums terug: eers beheer, dan krag, dan spoed. Baie mense is ná ses tot agt weke terug. Party het langer nodig, en dit is reg.
learn-sport-quiz = Jy het gister ’n bietjie gehardloop. Wanneer kan jy meer byvoeg?
learn-sport-quiz-morning = Wanneer vandag goed voel
learn-sport-quiz-morning-answer = Ja. Die volgende oggend is jou beste gids. Voeg dan net ’n bietjie by.
learn-sport-quiz-double = Dadelik, dubbel soveel
learn-sport-quiz-double-answer = Dit is gaaf dat jy wil. Maar jou rug hou van klein bietjies. Kyk hoe jy die volgende oggend voel, en voeg dan ’n bietjie by.
learn-sport-quiz-never = Ek moet nie weer hardloop nie
learn-sport-quiz-never-answer = Die meeste mense kan weer hardloop. Kyk hoe jy die volgende oggend voel, en voeg dan ’n bietjie by.

## Desk and car

learn-seated-title = Lessenaar en motor
learn-seated-desk = Werk by ’n lessenaar: staan elke 30 minute op, al is dit net vir ’n minuut. Sit die skerm op ooghoogte en laat jou arms rus. Verander hoe jy sit so dikwels as wat jy wil.
learn-seated-driving = Bestuur: skuif die sitplek nader en sit ’n klein handdoek agter jou lae rug. Stop elke uur en stap ’n bietjie. Moenie bestuur totdat jy vry kan draai en rem nie.
learn-seated-break = ’n Pouse kan kort wees. Staan op, leun twee keer saggies agteroor, en stap tot by die venster. Een minuut is genoeg om jou diep spiere ’n verandering te gee.
learn-seated-chair = Jy het nie ’n spesiale stoel nodig nie. Sit ver agtertoe, voel ’n bietjie steun, en staan dikwels op. Die beste posisie is die volgende een.

## A bad day

learn-flares-title = ’n Slegte dag
learn-flares-normal = Slegte dae is deel van beter word. Die meeste mense het so ’n paar, veral wanneer hulle begin om meer te doen. Dit word gewoonlik ligter. Jy is nie terug by die begin nie.
learn-flares-today = Doen vandag minder, maar nie niks nie. Gebruik warmte, lê ’n rukkie met jou bene op, en gaan stap kort entjies. Kies een oefening in sy maklike vorm.
learn-flares-check = Is iets nuut: gevoelloosheid, swakheid, moeilikheid met urineer of stoelgang, of koors? Of is die pyn baie erger as voorheen? Kyk dan nou na die waarskuwingstekens met /redflags.
learn-flares-after = Wanneer dit weer rustig is, kyk terug sonder om jouself te blameer. Was daar baie sit of optel, stres, of ’n kort nag? Beplan ’n bietjie meer ruimte daarvoor, en gaan aan.
learn-flares-quiz = Vandag is seerder as gister, maar niks nuuts het gekom nie. Wat nou?
learn-flares-quiz-less = Doen minder, maar beweeg
learn-flares-quiz-less-answer = Ja. Warmte, kort stappies en een maklike oefening is genoeg vir vandag.
learn-flares-quiz-nothing = Lê heeldag
learn-flares-quiz-nothing-answer = Kort ruspouses is goed. Maar ’n bietjie beweging help jou rug om te bedaar. Doen minder, nie niks nie.
learn-flares-quiz-again = Begin van nul af
learn-flares-quiz-again-answer = Dit is nie nodig nie. ’n Slegte dag maak nie jou werk ongedaan nie. Doen vandag minder, en gaan dan aan met jou plan.
