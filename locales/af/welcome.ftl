### The first minutes: what Lumbot is, consent, age and time zone.

welcome-hello = Hallo, ek is Lumbot, die helper van { $clinic }. Ek kan kyk hoe dit met jou rug gaan, vir jou veilige oefeninge wys en jou elke dag herinner.
welcome-not-a-doctor = Ek is nie ’n dokter nie, en niemand hou hierdie gesprek regstreeks dop nie. As jy ooit in gevaar voel, bel { $emergency }.
welcome-start = Begin
welcome-warning-signs = Kyk eers na waarskuwingstekens
welcome-what-is-kept = Wat ek oor jou hou
welcome-language = Ander taal

## Consent

welcome-care = Mag ek jou antwoorde hou en jou herinner aan jou oefeninge en afsprake?
welcome-care-how = { $clinic } kan lees wat met jou sorg te doen het. Telegram-gesprekke met ’n bot is nie van punt tot punt geënkripteer nie. Jy kan enige tyd stop sê met /stop.
welcome-agree = Ja, ek stem in
welcome-decline = Nee, dankie
welcome-declined = Dit is reg so. Ek sal nie antwoorde hou of herinneringe stuur nie. Jy kan steeds na die waarskuwingstekens kyk, en jy kan begin wanneer jy wil.
welcome-broadcasts = Mag { $clinic } ook nou en dan nuus aan jou stuur, soos veranderde ure of ’n klas? Jy kan nee sê en steeds al die ander dinge gebruik.

## Age

welcome-age = Is jy 18 of ouer?
welcome-under-age = Lumbot is vir volwassenes gemaak. Vra asseblief een van jou ouers en bel { $clinic }: { $phone }. Jy kan steeds na die waarskuwingstekens kyk.
welcome-age-mistake = Ek is 18 of ouer

## Time zone

# Variables:
#   $time (string) - the clinic's time now
welcome-clock = Sodat ek op die regte tyd skryf: is dit { $time } waar jy is?
welcome-other-time = Nee, ’n ander tyd
welcome-share-location = Deel my ligging
welcome-time = Hoe laat is dit op jou foon? Skryf dit soos 14:20.
welcome-no-place = Ek ken geen plek waar dit nou daardie tyd is nie. Kyk asseblief weer.
welcome-places = Watter plek het die hele jaar dieselfde tyd as joune?
welcome-location = Druk op die knoppie onder die teksveld. Ek hou net die tydsone, nie die plek nie.
# Variables:
#   $place (string) - the name of a place, in the reader's language
welcome-zone-kept = Dankie. Ek sal die tyd van { $place } gebruik.

welcome-record = Dankie. Ek weet nou wat ek nodig het om te begin.
