### What follows from the warning signs.

## Emergency

safety-emergency = <b>Bitte holen Sie jetzt Hilfe.</b> Was Sie mir gesagt haben, kann bedeuten, dass Nerven oder ein anderer Teil Ihres Körpers heute Behandlung brauchen.
safety-emergency-act = Rufen Sie die { $emergency } an, oder gehen Sie in die Notaufnahme. Fahren Sie nicht selbst. Der Knopf unten zeigt eine Karte für das Krankenhaus.
safety-emergency-told = Ich habe { $clinic } Bescheid gegeben. Niemand liest hier live mit. Bitte warten Sie hier nicht auf eine Antwort. Es gibt keine Übungen, bis { $clinic } sie wieder freigibt.
safety-show-card = Karte zeigen
safety-on-my-way = Ich bin auf dem Weg
safety-mistaken = Ich habe mich vertippt
safety-on-my-way-reply = Gut. Halten Sie die Karte bereit. { $clinic } weiß Bescheid. Ich bin hier, wenn Sie zurück sind.
safety-mistaken-reply = Danke, dass Sie mir das sagen. Ich habe { $clinic } Bescheid gegeben. Zur Sicherheit bleiben die Übungen geschlossen, bis die Praxis sie wieder öffnet. Falls ein Zeichen doch zutrifft, rufen Sie jetzt die { $emergency } an.

## Card for hospital staff

safety-card-title = <b>Für das Personal im Krankenhaus</b>
# Variables:
#   $signs (string) - the warning signs as a list
safety-card = Diese Person hat Schmerzen im unteren Rücken und hat uns heute Folgendes gesagt: { $signs }. Bitte prüfen Sie auf eine ernste Ursache, zum Beispiel ein Cauda-equina-Syndrom. Gesendet von { $clinic }, { $phone }.
safety-card-saddle-numbness = Taubheit oder verändertes Gefühl im Reithosenbereich
safety-card-bladder-bowel = veränderte Kontrolle von Blase oder Darm
safety-card-sexual-function = veränderte Sexualfunktion
safety-card-both-legs = Schmerzen, Schwäche oder Taubheit in beiden Beinen oder zunehmende Schwäche
safety-card-chest-pain = Brustschmerzen
safety-card-serious-accident = schwerer Sturz oder Unfall
safety-card-belly-collapse = Pochen im Bauch oder Kollaps

## The same day

safety-same-day = Bitte lassen Sie sich <b>heute</b> untersuchen, in einer Arztpraxis oder von Ihrem Physio-Team. Es kann gut sein, dass es harmlos ist, aber jemand sollte es sich ansehen.
safety-same-day-told = Ich habe { $clinic } Bescheid gegeben. Übungen und Erinnerungen ruhen, bis die Praxis das geprüft hat. Wenn es schlimmer wird, rufen Sie die { $emergency } an.
safety-contact = Kontakt: { $clinic }
safety-ask-again = Neu beantworten

## Soon

safety-soon = Danke. Eine Ihrer Antworten sollte sich Ihr Physio-Team innerhalb von ein bis zwei Wochen ansehen. Es ist selten etwas Ernstes.
safety-soon-plan = Sie können weitermachen. Ihr Plan bleibt bei sanften Übungen, bis das Physio-Team nachgesehen hat.

## None

safety-clear = Danke. Nichts davon ist ein Warnzeichen.
safety-net = Wenn sich etwas ändert, tippen Sie auf /redflags, bei Tag und Nacht. Wenn Sie sich in Gefahr fühlen, rufen Sie die { $emergency } an.

safety-cleared = { $clinic } hat sich Ihre Antworten angesehen. Ihre Übungen sind wieder offen.

## Words of self-harm or abuse

safety-distress = Danke, dass Sie mir das sagen. Das klingt sehr schwer. Sie müssen damit nicht allein bleiben.
safety-distress-act = <b>Könnte Ihnen etwas angetan werden, oder könnten Sie sich selbst etwas antun? Dann rufen Sie jetzt die { $emergency } an.</b> Sie können auch { $clinic } anrufen: { $phone }. Oder rufen Sie jemanden an, dem Sie vertrauen, und bitten Sie, dass jemand bei Ihnen bleibt.
safety-distress-told = Ich habe { $clinic } Bescheid gegeben. Niemand liest hier live mit. Bitte warten Sie hier nicht auf eine Antwort. Ihr Plan kann warten.
