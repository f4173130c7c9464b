### Words that count as an answer when they are typed, separated by commas. Never shown.

vocabulary-yes = ja, j, jip, jep, jap, ja asseblief, ja dankie, ja natuurlik, natuurlik, ja beslis, beslis, verseker, reg so, reg, dis reg, dit is reg, korrek, is so, dis waar, oukei, okei, oukie, oki, ek doen, yebo
vocabulary-no = nee, nie, nee dankie, nee wat, nee man, nooit, glad nie, beslis nie, verkeerd, dis nie so nie, neeh
vocabulary-not-sure = onseker, nie seker nie, nie seker, ek is nie seker nie, ek is nie seker, ek is onseker, weet nie, ek weet nie, ek weet dit nie, geen idee, geen idee nie, miskien, dalk, kan wees, ek twyfel
vocabulary-back = terug, gaan terug, een terug, vorige, vorige vraag, terug asseblief
vocabulary-leave = stop vir eers, stop nou, hou op, los dit, los dit vir eers, genoeg, genoeg vir nou, later, nou nie, verlaat, pouse, klaar vir nou, ek wil stop
vocabulary-0 = nul, niks, geen, geen pyn, geen pyn nie, glad niks, nie seer nie
vocabulary-1 = een
vocabulary-2 = twee
vocabulary-3 = drie
vocabulary-4 = vier
vocabulary-5 = vyf
vocabulary-6 = ses
vocabulary-7 = sewe
vocabulary-8 = agt
vocabulary-9 = nege
vocabulary-10 = tien

# Words of self-harm or abuse, found anywhere in what was typed. They lead to the emergency
# number and an alert at the clinic. Leave out what people also say of plain back pain.
vocabulary-distress =
    selfmoord, selfdood, selfmoord pleeg, selfmoordgedagtes, ek gaan myself doodmaak,
    myself doodmaak, maak myself dood, myself dood maak, myself om die lewe bring,
    my eie lewe neem, wil my lewe neem, gaan my lewe neem, my lewe te neem, my lewe beëindig,
    'n einde aan my lewe maak, 'n einde aan alles maak, 'n einde maak aan alles, alles beëindig,
    wil doodgaan, wil dood gaan, wil net doodgaan, wil sterf, wil nie meer lewe nie,
    wil nie meer leef nie, wil nie meer lewe, wil nie meer leef, wil nie langer lewe nie,
    wil nie verder lewe nie, sien nie meer kans vir die lewe nie, kan nie meer lewe nie,
    kan nie verder lewe nie, nie meer aangaan met die lewe, nie meer kans vir die lewe,
    was ek maar dood, wens ek was dood, wil dood wees, wens ek kan doodgaan, beter af dood,
    beter dood, geen rede om te lewe, niks om voor te lewe, wil nie meer hier wees nie,
    wil myself seermaak, wou myself seermaak, gaan myself seermaak, wil myself seer maak,
    myself wil seermaak, myself opsetlik seermaak, selfbesering, myself sny, sny myself,
    my polse sny, myself skiet, myself ophang, oordosis, te veel pille gedrink, hy slaan my,
    sy slaan my, hulle slaan my, hy slaat my, hy slat my, my man slaan my, my man slat my,
    my vrou slaan my, my kêrel slaan my, my meisie slaan my, my pa slaan my, my ma slaan my,
    my seun slaan my, word geslaan, hy het my geslaan, sy het my geslaan, slaan my by die huis,
    hy maak my seer, sy maak my seer, hulle maak my seer, hy mishandel my, sy mishandel my,
    mishandel my, word mishandel, my mishandel, misbruik my, word misbruik, molesteer my,
    my gemolesteer, verkrag my, my verkrag, ek is verkrag, word verkrag, dreig om my dood te maak,
    dreig my, wil my doodmaak, gaan my doodmaak, bang vir my man, bang vir my vrou,
    bang vir my kêrel, bang vir my meisie, bang vir hom by die huis, nie veilig by die huis,
    nie veilig by my huis, onveilig by die huis
