### What follows from the warning signs.

## Emergency

safety-emergency = <b>Kry asseblief nou hulp.</b> Wat jy my vertel het, kan beteken dat senuwees of ’n ander deel van jou liggaam vandag sorg nodig het.
safety-emergency-act = Bel { $emergency } of gaan na die noodafdeling. Moenie self bestuur nie. Die knoppie hier onder wys ’n kaart vir die hospitaal.
safety-emergency-told = Ek het { $clinic } laat weet. Hierdie gesprek word nie regstreeks dopgehou nie, so moet asseblief nie hier vir ’n antwoord wag nie. Daar is geen oefeninge nie, totdat { $clinic } sê dat jy weer kan begin.
safety-show-card = Wys die kaart
safety-on-my-way = Ek is op pad
safety-mistaken = Ek het per ongeluk gedruk
safety-on-my-way-reply = Goed. Hou die kaart byderhand. { $clinic } weet, en ek sal hier wees wanneer jy terug is.
safety-mistaken-reply = Dankie dat jy dit vir my sê. Ek het { $clinic } laat weet. Vir jou veiligheid bly die oefeninge toe totdat hulle dit oopmaak. As ’n teken tog waar was, bel nou { $emergency }.

## Card for hospital staff

safety-card-title = <b>Vir hospitaalpersoneel</b>
# Variables:
#   $signs (string) - the warning signs as a list
safety-card = Hierdie persoon het pyn in die lae rug en het ons vandag vertel van: { $signs }. Kyk asseblief of daar ’n ernstige oorsaak is, soos cauda equina-sindroom. Gestuur deur { $clinic }, { $phone }.
safety-card-saddle-numbness = gevoelloosheid of veranderde gevoel in die saalgebied
safety-card-bladder-bowel = ’n verandering in blaas- of dermbeheer
safety-card-sexual-function = ’n verandering in seksuele funksie
safety-card-both-legs = pyn, swakheid of gevoelloosheid in albei bene, of toenemende swakheid
safety-card-chest-pain = borspyn
safety-card-serious-accident = ’n ernstige val of ongeluk
safety-card-belly-collapse = ’n kloppende buik of ’n kollaps

## The same day

safety-same-day = Gaan asseblief <b>vandag</b> na ’n dokter of na jou fisio. Dit kan heel moontlik onskadelik wees, maar iemand moet daarna kyk.
safety-same-day-told = Ek het { $clinic } laat weet. Oefeninge en herinneringe rus totdat hulle dit nagegaan het. As dit erger word, bel { $emergency }.
safety-contact = Kontak { $clinic }
safety-ask-again = Antwoord weer

## Soon

safety-soon = Dankie. Een antwoord is dit werd dat jou fisio binne een of twee weke daarna kyk. Dit is selde iets ernstigs.
safety-soon-plan = Jy kan aangaan. Jou plan hou by sagte oefeninge totdat die fisio dit nagegaan het.

## None

safety-clear = Dankie. Niks wat jy my vertel het, is ’n waarskuwingsteken nie.
safety-net = As enigiets verander, kom enige tyd terug met /redflags. As jy in gevaar voel, bel { $emergency }.

safety-cleared = { $clinic } het na jou antwoorde gekyk. Jou oefeninge is weer oop.

## Words of self-harm or abuse

safety-distress = Dankie dat jy dit vir my vertel. Dit klink baie swaar, en jy hoef dit nie alleen te dra nie.
safety-distress-act = <b>As jy dalk kan seerkry, of jouself kan seermaak, bel nou { $emergency }.</b> Jy kan ook { $clinic } bel: { $phone }. Of bel iemand wat jy vertrou, en vra dat hulle by jou bly.
safety-distress-told = Ek het { $clinic } laat weet. Niemand hou hierdie gesprek regstreeks dop nie, so moet asseblief nie hier vir ’n antwoord wag nie. Jou plan kan wag.
