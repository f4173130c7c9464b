### The first minutes: what Lumbot is, consent, age and time zone.

welcome-hello = Hallo, ich bin Lumbot, der Helfer von { $clinic }. Ich kann mit Ihnen prüfen, wie es Ihrem Rücken geht. Ich zeige Ihnen sichere Übungen und erinnere Sie jeden Tag.
welcome-not-a-doctor = Ich bin kein Arzt, und niemand liest hier live mit. Wenn Sie sich einmal in Gefahr fühlen, rufen Sie die { $emergency } an.
welcome-start = Anfangen
welcome-warning-signs = Erst Warnzeichen prüfen
welcome-what-is-kept = Was ich über Sie speichere
welcome-language = Andere Sprache

## Consent

welcome-care = Darf ich Ihre Antworten speichern und Sie an Übungen und Termine erinnern?
welcome-care-how = { $clinic } kann lesen, was Ihre Behandlung betrifft. Telegram-Chats mit einem Bot sind nicht Ende-zu-Ende-verschlüsselt. Mit /stop können Sie jederzeit Stopp sagen.
welcome-agree = Ja, ich stimme zu
welcome-decline = Nein, danke
welcome-declined = Das ist in Ordnung. Ich speichere keine Antworten und schicke keine Erinnerungen. Die Warnzeichen können Sie trotzdem prüfen. Und Sie können anfangen, wann immer Sie möchten.
welcome-broadcasts = Darf { $clinic } Ihnen ab und zu auch Neuigkeiten schicken, zum Beispiel geänderte Zeiten oder einen Kurs? Sie können Nein sagen und alles andere trotzdem nutzen.

## Age

welcome-age = Sind Sie 18 Jahre oder älter?
welcome-under-age = Lumbot ist für Erwachsene gemacht. Bitte sprechen Sie mit Ihren Eltern, und rufen Sie { $clinic } an: { $phone }. Die Warnzeichen können Sie trotzdem prüfen.
welcome-age-mistake = Ich bin 18 oder älter

## Time zone

# Variables:
#   $time (string) - the clinic's time now
welcome-clock = Damit ich zur richtigen Zeit schreibe: Ist es bei Ihnen gerade { $time } Uhr?
welcome-other-time = Nein, andere Uhrzeit
welcome-share-location = Meinen Standort senden
welcome-time = Welche Uhrzeit zeigt Ihr Telefon? Schreiben Sie sie so: 14:20.
welcome-no-place = Ich kenne keinen Ort, an dem es jetzt so spät ist. Bitte sehen Sie noch einmal nach.
welcome-places = An welchem Ort ist es das ganze Jahr so spät wie bei Ihnen?
welcome-location = Tippen Sie auf den Knopf unter dem Textfeld. Ich speichere nur die Zeitzone, nicht den Ort.
# Variables:
#   $place (string) - the name of a place, in the reader's language
welcome-zone-kept = Danke. Ich richte mich nach der Zeit an diesem Ort: { $place }.

welcome-record = Danke. Ich weiß jetzt, was ich für den Anfang brauche.
