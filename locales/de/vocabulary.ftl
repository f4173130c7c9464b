### Words that count as an answer when they are typed, separated by commas. Never shown.

vocabulary-yes = ja, j, jo, joa, jap, jep, jup, jupp, jawohl, klar, na klar, ok, okay, sicher, gerne, gern, ja bitte, ja gerne, stimmt, richtig, genau, freilich, natürlich, natuerlich, auf jeden fall
vocabulary-no = nein, n, nee, ne, nö, noe, nicht, nein danke, gar nicht, überhaupt nicht, ueberhaupt nicht, stimmt nicht, falsch, auf keinen fall, nicht wirklich
vocabulary-not-sure = weiß nicht, weiss nicht, weis nicht, ich weiß nicht, ich weiss nicht, weiß ich nicht, weiss ich nicht, ich weiß es nicht, ich weiss es nicht, nicht sicher, bin nicht sicher, bin mir nicht sicher, ich bin mir nicht sicher, unsicher, bin unsicher, vielleicht, vieleicht, kann sein, keine ahnung, ka, k.a., schwer zu sagen
vocabulary-back = zurück, zurueck, geh zurück, geh zurueck, einen schritt zurück, einen schritt zurueck, vorherige, vorherige frage, letzte frage, rückgängig, rueckgaengig
vocabulary-leave = jetzt aufhören, jetzt aufhoeren, aufhören, aufhoeren, stopp, stop, später, spaeter, pause, beenden, abbrechen, abbruch, schluss, schluß, ende, genug
vocabulary-0 = null, nichts, keine, kein, gar keine, gar keiner, keine schmerzen, kein schmerz, gar keine schmerzen, schmerzfrei
vocabulary-1 = eins, ein, eine, einer
vocabulary-2 = zwei, zwo
vocabulary-3 = drei
vocabulary-4 = vier
vocabulary-5 = fünf, fuenf
vocabulary-6 = sechs
vocabulary-7 = sieben
vocabulary-8 = acht
vocabulary-9 = neun
vocabulary-10 = zehn

# Words of self-harm or abuse, found anywhere in what was typed. They lead to the emergency
# number and an alert at the clinic. Leave out what people also say of plain back pain.
vocabulary-distress =
    will mich umbringen, möchte mich umbringen, moechte mich umbringen, mich selbst umbringen,
    ich bringe mich um, ich bring mich um, mich umzubringen, will mich töten, will mich toeten,
    mich selbst töten, mich selbst toeten, selbsttötung, selbsttoetung,
    mir das leben nehmen, nehme mir das leben, nehm mir das leben,
    mein leben beenden, meinem leben ein ende, allem ein ende machen, selbstmord,
    selbstmordgedanken, suizid, suizidal, suizidgedanken, will sterben, möchte sterben,
    moechte sterben, sterben will, sterben möchte, sterben moechte, will tot sein,
    wäre lieber tot, waere lieber tot, wär lieber tot, waer lieber tot, lieber tot sein,
    besser tot, wünschte ich wäre tot, wuenschte ich waere tot, wünschte ich wär tot,
    wünschte mir ich wäre tot, wünsche mir den tod, wuensche mir den tod,
    wäre ich doch tot, waere ich doch tot, will nicht mehr leben, möchte nicht mehr leben,
    moechte nicht mehr leben, mag nicht mehr leben, nicht mehr leben will,
    nicht mehr leben möchte, nicht mehr leben moechte, nicht mehr am leben sein,
    nicht mehr weiterleben, keinen grund zu leben, keinen grund mehr zu leben,
    lebensmüde, lebensmuede, mir etwas antun, mir was antun, mir selbst etwas antun,
    tue mir etwas an, tu mir was an, mich selbst verletzen, verletze mich selbst,
    mich verletzen will, will mich verletzen, mir selbst wehtun, mir selbst weh tun,
    selbstverletzung, selbst verletzung, ritze mich, mich ritzen, mich zu ritzen,
    überdosis, ueberdosis, er schlägt mich, er schlaegt mich, sie schlägt mich,
    sie schlaegt mich, sie schlagen mich, mann schlägt mich, mann schlaegt mich,
    frau schlägt mich, frau schlaegt mich, partner schlägt mich, partner schlaegt mich,
    partnerin schlägt mich, partnerin schlaegt mich, freund schlägt mich,
    freund schlaegt mich, freundin schlägt mich, freundin schlaegt mich,
    werde geschlagen, verprügelt mich, verpruegelt mich, mein mann tut mir weh,
    meine frau tut mir weh, mein partner tut mir weh, meine partnerin tut mir weh,
    misshandelt mich, werde misshandelt, missbraucht mich, werde missbraucht,
    wurde missbraucht, mich missbraucht, mich vergewaltigt, wurde vergewaltigt,
    werde vergewaltigt, droht mich umzubringen, droht mir mit dem tod,
    angst vor meinem mann, angst vor meiner frau, angst vor meinem partner,
    angst vor meiner partnerin, angst vor meinem freund, angst vor meiner freundin,
    bin zu hause nicht sicher, bin zuhause nicht sicher, bin daheim nicht sicher,
    mich zu hause nicht sicher, mich zuhause nicht sicher, mich daheim nicht sicher
