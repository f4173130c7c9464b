### Progress: a picture of the days so far, and the words under it, which must work alone.

# Variables:
#   $days (number) - how many days there are, from the first answer to today
#   $done (number) - on how many days all exercises were done
#   $some (number) - on how many days some of them were done
progress-days =
    { $days ->
        [one] <b>Ihr erster Tag.</b>
       *[other] <b>Ihre { $days } Tage bisher.</b>
    }
    Einheiten geschafft: { $done }. Teilweise: { $some }.
# Variables:
#   $pain (number) - the mean pain of the first week, 0 to 10 with one decimal
progress-pain-so-far = Ihr Schmerz liegt bisher im Durchschnitt bei { $pain } von 10. Nach zwei Wochen kann ich zeigen, wie er sich verändert.
# Variables:
#   $first (number) - the mean pain of the first week, 0 to 10 with one decimal
#   $latest (number) - the mean pain of the last seven days, 0 to 10 with one decimal
progress-pain = Schmerz in Ihrer ersten Woche: { $first } von 10. In den letzten sieben Tagen: { $latest } von 10.
progress-pain-better = Das ist deutlich besser geworden.
progress-pain-same = Das ist etwa gleich. Viele Rücken brauchen einige Wochen, und kleine Schritte zählen.
progress-pain-worse = Das ist mehr als am Anfang. Bitte sprechen Sie mit Ihrem Physio-Team darüber.
# Variables:
#   $name (string) - the name of the phase
progress-phase = Hier sind Sie jetzt: { $name }.
# Variables:
#   $first (number) - the number of the first weekly check, 0 to 10 with one decimal
#   $now (number) - the number of the latest one
progress-peg = Ihre Zahl der Woche war zuerst { $first } und ist jetzt { $now }. Je niedriger, desto besser.
# Variables:
#   $first (number) - how many statements fitted at the start, 0 to 24
#   $now (number) - how many fitted the last time
progress-rmdq = Von den 24 Sätzen über Ihren Tag passten am Anfang { $first } und beim letzten Mal { $now }.
progress-record = Ihr Verlauf bisher:
progress-next = So ist es bisher gelaufen. Was möchten Sie tun?
progress-none-yet = Noch gibt es nichts zu zeigen. Es beginnt mit Ihrer ersten Antwort nach den Übungen.

## Words in the picture

chart-title = Ihr Verlauf
chart-pain = Schmerz, 0 bis 10
chart-go-on = Weitermachen
chart-do-less = Weniger machen
chart-stop = Für heute aufhören
chart-phase = Phase
chart-stay-well = Gut bleiben
chart-sessions = Einheiten
chart-done = Geschafft
chart-some = Teilweise
chart-could-not = Ging nicht
chart-skipped = Ausgelassen
chart-no-answer = Keine Antwort
chart-by-week = Jeder Punkt und jede Säule ist eine Woche.
chart-no-check-in = Hier erscheint Ihre erste Rückmeldung.
