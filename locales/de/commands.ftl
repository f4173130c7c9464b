### What Telegram shows beside each command, and about the bot before the first message.

command-start = Anfangen oder weitermachen
command-test = Prüfen, wie es meinem Rücken geht
command-result = Mein letztes Ergebnis
command-plan = Mein Plan
command-today = Die Übungen von heute
command-progress = Wie es bisher lief
command-learn = Über meinen Rücken lesen
command-reminders = Wann ich erinnert werde
command-redflags = Warnzeichen
command-language = Sprache ändern
command-settings = Einstellungen
command-privacy = Was über mich gespeichert ist
command-export = Eine Kopie von allem über mich
command-erase = Alles über mich löschen
command-appointments = Meine Termine
command-contact = Die Praxis erreichen
command-help = Hilfe und Notruf
command-stop = Alle Nachrichten beenden
command-cancel = Aufhören mit dem, was ich gerade beantworte

bot-about = Helfer von { $clinic } bei einem Muskelkrampf im unteren Rücken.
bot-description = Hallo, ich bin Lumbot, der Helfer von { $clinic }. Ich prüfe mit Ihnen, wie es Ihrem Rücken geht. Ich zeige Ihnen sichere Übungen und erinnere Sie jeden Tag. Ich bin kein Arzt, und niemand liest hier live mit. Im Notfall rufen Sie die { $emergency } an.
