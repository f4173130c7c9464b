### Stop, help, privacy, contact and appointments: the way out, one's rights, and a person to call.

## Stop

stop-done = Erledigt. Ich bin jetzt still: keine Erinnerungen und keine Neuigkeiten. Nur ein Text zu Ihrer Sicherheit kann noch kommen.
stop-come-back = Ihre Antworten sind gespeichert. Wenn Sie mich wieder möchten, tippen Sie unten oder schicken Sie /start.
stop-start-again = Wieder anfangen

## Help

help-commands =
    <b>Was Sie mich fragen können</b>
    /today zeigt die Schritte von heute.
    /plan zeigt, wo Sie sind.
    /test prüft Ihren Rücken.
    /result zeigt Ihr Ergebnis.
    /redflags fragt nach den Warnzeichen.
    /reminders ändert, wann ich schreibe.
    /settings hat alles andere.
    /export schickt Ihnen eine Kopie von allem, was ich über Sie habe.
    /erase löscht alles über Sie.
    /stop macht mich still.
help-not-live = Niemand liest hier live mit. { $clinic } ist zu diesen Zeiten da: { $hours }. Die Nummer ist { $phone }.
help-emergency = Wenn Sie sich in Gefahr fühlen, rufen Sie die { $emergency } an.

## Privacy

privacy-open = Was über mich gespeichert ist
# Variables:
#   $parts (list) - what is kept, one line a subject
privacy-kept =
    <b>Was ich über Sie speichere</b>
    { $parts }
# The lines of the list; each ends with how long it is kept, as a sentence of its own.
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-answers = • <b>Ihre Antworten</b> und wie Ihre Tage liefen, damit die Schritte zu Ihnen passen. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-settings = • <b>Ihre Einstellungen</b> und Ihre Nummer bei Telegram, um Ihnen zur richtigen Zeit zu schreiben. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-consents = • <b>Wozu Sie zugestimmt haben</b> und wann, als Nachweis. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-messages = • <b>Was wir einander geschrieben haben</b>, damit kein Text verloren geht. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-visits = • <b>Ihre Termine</b> und Ihre Einladung, um Sie daran zu erinnern. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-care = • <b>Was die Praxis</b> hier für Sie getan hat, damit man es prüfen kann. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-erasure = • <b>Nachdem Sie alles gelöscht haben:</b> ein Code und ein Datum. So kann eine alte Sicherungskopie Sie nicht zurückholen. { $until }
# Variables:
#   $days (number) - how many days
privacy-until-days = { $days ->
    [one] Nach { $days } Tag ist es weg.
   *[other] Nach { $days } Tagen ist es weg.
}
privacy-until-erased = Gespeichert, bis Sie es löschen.
privacy-until-ever = Dauerhaft gespeichert.
privacy-not-kept = Ich speichere kein Foto und keinen Ort. Ihr Name steht nur hier, wenn Sie oder { $clinic } ihn schreiben.
privacy-more = Wer es sieht und meine Rechte

privacy-topic-answers = Ihre Antworten
privacy-topic-settings = Ihre Einstellungen
privacy-topic-consents = wozu Sie zugestimmt haben
privacy-topic-messages = unsere Nachrichten
privacy-topic-visits = Ihre Termine
privacy-topic-care = was die Praxis hier getan hat
privacy-reader-clinic = das Team
privacy-reader-nobody = niemand
privacy-topic-erasure = der Code, der übrig bleibt
# Variables:
#   $parts (list) - what staff can see, such as "your answers, your settings and your visits"
privacy-seen = <b>Wer es sieht:</b> das Team von { $clinic } und wer diesen Bot für die Praxis betreibt. Am Bildschirm kann das Team sehen: { $parts }. Nichts davon wird verkauft oder für Werbung benutzt.
privacy-telegram = <b>Telegram:</b> Chats mit einem Bot sind nicht Ende-zu-Ende-verschlüsselt. Telegram übermittelt, was Sie hier schreiben.
privacy-your-rights = <b>Ihre Rechte:</b> Sie können alles sehen, eine Kopie bekommen, es löschen lassen und Ihre Zustimmung zurücknehmen. Um einen Fehler berichtigen zu lassen, fragen Sie { $clinic }: { $phone }.
privacy-export = Kopie holen
privacy-erase = Alles löschen

## A copy of everything

export-copy = Hier ist alles, was ich über Sie habe. Öffnen Sie die Datei, um die Listen zu sehen. Die Listen lassen sich mit jedem Tabellenprogramm öffnen.
export-sent = Ihre Kopie ist unterwegs. Sie kommt als eine Datei in diesen Chat.
export-keep-safe = Darin stehen Antworten zu Ihrer Gesundheit. Bewahren Sie sie sicher auf. Sie können jederzeit wieder danach fragen.
export-staff = Sie gehören hier zum Team, darum gibt es keine Kopie in diesem Chat. Was Sie gesehen haben, betrifft andere Menschen. Fragen Sie dort nach, wo der Bot betrieben wird.

## Erase everything

# Variables:
#   $parts (list) - what goes, one line a subject
erase-what-goes =
    <b>Alles über Sie löschen?</b> Das wäre dann weg:
    { $parts }
erase-copy-first = Noch ist nichts gelöscht. Wenn Sie zuerst eine Kopie möchten, holen Sie sie jetzt.
erase-get-copy = Zuerst eine Kopie
erase-go-on = Alles löschen
erase-keep = Alles behalten
erase-means = <b>Das lässt sich nicht zurücknehmen.</b> Ihr Plan endet, es kommt keine Erinnerung, und ich kenne Sie nicht mehr. Sie können jederzeit neu anfangen.
erase-stays = { $clinic } erfährt, dass Sie das getan haben, aber nicht mehr. Die eigenen Akten der Praxis, Telegram und alte Sicherungskopien ändern sich nicht. Dieser Chat bleibt auf Ihrem Telefon, bis Sie ihn löschen.
erase-confirm = Ja, jetzt alles löschen
erase-left = In Ordnung. Nichts wurde gelöscht.
erase-staff = Sie gehören hier zum Team. Bitten Sie zuerst jemanden aus der Leitung, Ihre Aufgabe bei { $clinic } zu beenden. Dann können Sie alles über sich löschen.
erase-done = Erledigt. Alles, was ich über Sie hatte, ist weg. Das ist meine letzte Nachricht. Um neu anzufangen, tippen Sie unten oder schicken Sie /start.
erase-known-no-more = Ich habe nichts mehr über Sie, und was Sie jetzt geschickt haben, habe ich nicht behalten. Um neu anzufangen, tippen Sie unten oder schicken Sie /start. Wenn Sie sich in Gefahr fühlen, rufen Sie die { $emergency } an.

## Contact

contact-card = <b>{ $clinic }</b>, { $phone }. Zeiten: { $hours }. Niemand liest hier live mit.
contact-ask-call = Um einen Anruf bitten
contact-asked = Ich habe { $clinic } gesagt, dass Sie einen Anruf möchten. Die Praxis ruft Sie in ihren Zeiten an: { $hours }.
contact-asked-before = { $clinic } weiß seit heute, dass Sie einen Anruf möchten. Wenn es zu lange dauert, rufen Sie hier an: { $phone }.

## Appointments

appointment-ask = Um einen Termin bitten
appointment-when = Wann passt Ihnen ein Termin am besten?
appointment-morning = Vormittag
appointment-afternoon = Nachmittag
appointment-any = Egal wann
appointment-asked-morning = Ich habe { $clinic } gesagt, dass Sie einen Termin am Vormittag möchten. Die Praxis meldet sich bei Ihnen.
appointment-asked-afternoon = Ich habe { $clinic } gesagt, dass Sie einen Termin am Nachmittag möchten. Die Praxis meldet sich bei Ihnen.
appointment-asked-any = Ich habe { $clinic } gesagt, dass Sie einen Termin zu irgendeiner Tageszeit möchten. Die Praxis meldet sich bei Ihnen.
