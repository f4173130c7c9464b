### Words that count as an answer when they are typed, separated by commas. Never shown.

vocabulary-yes = oui, o, ouais, ouai, oui oui, ouip, ui, si, mais oui, oui merci, oui s'il vous plaît, oui svp, d'accord, d'acc, dac, ok, okay, bien sûr, bien sur, évidemment, exact, exactement, tout à fait, c'est ça, absolument, volontiers, correct, vrai
vocabulary-no = non, n, nan, nann, nop, nope, non non, non merci, pas du tout, mais non, absolument pas, faux, ben non, bah non
vocabulary-not-sure = je ne sais pas, je sais pas, je n'sais pas, j'sais pas, sais pas, ne sais pas, chais pas, ché pas, jsp, j'en sais rien, je n'en sais rien, aucune idée, pas d'idée, peut-être, peut être, ptet, ptêt, pas sûr, pas sûre, je ne suis pas sûr, je ne suis pas sûre, je suis pas sûr, je suis pas sûre, pas certain, pas certaine, j'hésite
vocabulary-back = retour, revenir, revenir en arrière, retour en arrière, en arrière, arrière, précédent, précédente, question précédente
vocabulary-leave = arrêter là, on arrête là, arrêter, arrête, arrêtez, arrêter pour l'instant, stop, stoppe, stopper, pause, faire une pause, plus tard, quitter, sortir, ça suffit
vocabulary-0 = zéro, rien, aucun, aucune, aucune douleur, pas de douleur, sans douleur, pas mal du tout
vocabulary-1 = un, une
vocabulary-2 = deux
vocabulary-3 = trois
vocabulary-4 = quatre, quattre
vocabulary-5 = cinq, cinque
vocabulary-6 = six
vocabulary-7 = sept
vocabulary-8 = huit, uit, huite
vocabulary-9 = neuf
vocabulary-10 = dix

# Words of self-harm or abuse, found anywhere in what was typed. They lead to the emergency
# number and an alert at the clinic. Leave out what people also say of plain back pain.
vocabulary-distress =
    je vais me tuer, veux me tuer, envie de me tuer, me suicider, suicide, suicides, suicidaire, suicidaires, me suiciderai, je me suicide,
    tentative de suicide, en finir avec la vie, en finir avec ma vie,
    envie d'en finir, en finir avec tout, mettre fin à mes jours, mettre fin à ma vie,
    mettre fin à tout, m'ôter la vie, m'enlever la vie, me donner la mort, envie de me foutre en l'air,
    veux me pendre, me jeter par la fenêtre, me jeter sous un train, m'ouvrir les veines,
    me tailler les veines, me tirer une balle, veux mourir, voudrais mourir, envie de mourir,
    aimerais mourir, envie de crever, veux crever, voudrais être mort, voudrais être morte,
    aimerais être mort, aimerais être morte, préférerais être mort, préférerais être morte,
    mieux mort, mieux morte, mieux si je mourais, ne veux plus vivre, veux plus vivre,
    n'ai plus envie de vivre, ai plus envie de vivre, plus aucune envie de vivre,
    aucune raison de vivre, plus de raison de vivre, plus la force de vivre, idées noires,
    disparaître pour toujours, envie de me faire du mal, veux me faire du mal,
    me faire du mal volontairement, me fais du mal exprès, me mutiler, automutilation, auto-mutilation,
    scarification, scarifications, me scarifier, je me scarifie, me couper les veines,
    avaler tous mes cachets, avaler tous mes médicaments, surdose, overdose,
    mon mari me frappe, ma femme me frappe, mon compagnon me frappe, ma compagne me frappe,
    mon copain me frappe, ma copine me frappe, mon conjoint me frappe, mon ex me frappe,
    mon père me frappe, ma mère me frappe, mon fils me frappe, ma fille me frappe,
    il me frappe, elle me frappe, ils me frappent, on me frappe, il m'a frappé, il m'a frappée,
    elle m'a frappé, elle m'a frappée, mon mari m'a frappée, ma femme m'a frappé,
    mon compagnon m'a frappée, mon conjoint m'a frappée, mon copain m'a frappée,
    mon ex m'a frappé, mon ex m'a frappée, mon mari me bat, ma femme me bat,
    mon compagnon me bat, ma compagne me bat, mon conjoint me bat, il me bat, elle me bat,
    ils me battent, il m'a battue, battue par mon mari,
    battue par mon compagnon, battue par mon conjoint, frappée par mon mari,
    frappée par mon compagnon, frappée par mon conjoint, frappé par ma femme, il me tape dessus, elle me tape dessus, il me cogne dessus,
    me maltraite, me maltraitent, mon mari me fait du mal, ma femme me fait du mal,
    mon compagnon me fait du mal, ma compagne me fait du mal, mon conjoint me fait du mal,
    violences conjugales, violence conjugale, femme battue, homme battu, abuse de moi,
    abusent de moi, abusée sexuellement, abusé sexuellement, m'a violé, m'a violée, m'ont violé,
    m'ont violée, il me viole, été violé, été violée, me suis fait violer,
    me suis faite violer, menace de me tuer,
    menace de mort, peur de mon mari, peur de ma femme, peur de mon compagnon,
    peur de ma compagne, peur de mon conjoint, peur de mon copain, peur de mon ex,
    pas en sécurité chez moi, pas en sécurité à la maison
