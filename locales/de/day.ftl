### Today's exercises, the reminders, and what follows from how the day went.
### Reminders are seen on a locked phone: they never name a body part or a condition.

## Reminders

# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-1 =
    { $minutes ->
        [one] Hallo. Für heute sind es { $count } kleine Dinge, etwa { $minutes } Minute.
       *[other] Hallo. Für heute sind es { $count } kleine Dinge, etwa { $minutes } Minuten.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-2 =
    { $minutes ->
        [one] Haben Sie { $minutes } Minute? Die Schritte von heute warten, bis es Ihnen passt.
       *[other] Haben Sie { $minutes } Minuten? Die Schritte von heute warten, bis es Ihnen passt.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-3 = Ein ruhiger Moment für Sie: { $count } kleine Schritte, in Ihrem Tempo.
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-4 =
    { $minutes ->
        [one] Hier ist Ihre kleine Runde für heute. Sie dauert etwa { $minutes } Minute.
       *[other] Hier ist Ihre kleine Runde für heute. Sie dauert etwa { $minutes } Minuten.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-5 = Schön, wieder da zu sein. Heute gibt es { $count } Schritte für Sie. Langsam ist gut.
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-6 = Jeden Tag ein wenig, das summiert sich. { $count } Schritte warten, ganz in Ihrem Tempo.
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-follow-up = Nur ein leises Anklopfen: Die Schritte von heute sind noch da, wenn Sie möchten. Nein ist auch in Ordnung.
day-missed = Beim letzten Mal war ich spät dran und wollte Sie nicht stören.
day-rhythm-ask = Kein Stress wegen der letzten Tage. Soll ich weiter täglich fragen, einmal in der Woche oder eine Weile ruhen?

day-show-me = Zeigen
day-in-an-hour = In 1 Stunde
day-not-today = Heute nicht

## The list and the cards

day-is-new-day = Der Knopf war von einem anderen Tag. Hier sind die Schritte von heute.
# Variables:
#   $phase (string) - the name of the phase
day-list = <b>Heute: { $phase }</b>
# Variables:
#   $name (string) - the name of an exercise
day-list-line = • { $name }
# Variables:
#   $things (string) - what to have ready, one a line
day-at-hand =
    Das brauchen Sie:
    { $things }
day-pain-hint = Schmerz bis 3 von 10 ist in Ordnung. Bei 4 oder 5 machen Sie weniger. Ab 6 hören Sie für heute auf.
day-begin = Anfangen
# Variables:
#   $number (number) - which exercise this is, from 1
#   $total (number) - how many today has
#   $name (string) - the name of the exercise
day-exercise = { $number } von { $total }: <b>{ $name }</b>
# Variables:
#   $minutes (number) - how many minutes to walk this week
day-walk =
    { $minutes ->
        [one] Gehen Sie { $minutes } Minute. Das Ziel sind 30 Minuten an fünf Tagen in der Woche.
       *[other] Gehen Sie { $minutes } Minuten. Das Ziel sind 30 Minuten an fünf Tagen in der Woche.
    }
day-form-easier = Leichter
day-form-harder = Schwerer
# Variables:
#   $how (string) - how the exercise is made easier
day-in-form-easier = <b>Leichter:</b> { $how }
# Variables:
#   $how (string) - how the exercise is made harder
day-in-form-harder = <b>Schwerer:</b> { $how }
day-next = Weiter
day-all-done = Alle geschafft
day-no-exercises = Im Moment gibt es hier keine Übungen für Sie. Diesen Teil macht Ihr Physio-Team mit Ihnen.

## How it went

day-how = Wie lief es?
day-done = Geschafft
day-some = Teilweise
day-could-not = Ging nicht
day-which = Welche Übung ging nicht?
day-which-none = Keine, ich habe nur weniger gemacht
day-pain = Wie stark ist Ihr Schmerz jetzt? 0 heißt kein Schmerz, 10 heißt der schlimmste Schmerz, den Sie sich vorstellen können.
# Variables:
#   $day (date) - the date of the exercises
#   $outcome (string) - done, some or could-not
#   $pain (number) - the pain after it, 0 to 10
day-record =
    { $outcome ->
        [done] { $day }: geschafft, Schmerz { $pain } von 10.
        [some] { $day }: teilweise geschafft, Schmerz { $pain } von 10.
       *[could-not] { $day }: ging nicht, Schmerz { $pain } von 10.
    }

## What follows

day-green = Danke. Das passt gut: Ihr Rücken verträgt diese Belastung.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-amber = Danke, dass Sie mir das sagen. Bei { $pain } von 10 machen Sie einen Tag lang weniger: halb so viele und langsamer. Dann sehen Sie, wie es sich anfühlt.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-red = Danke, dass Sie mir das sagen: { $pain } von 10 ist zu viel für heute. Hören Sie mit den Übungen auf. Bewegen Sie sich sanft weiter, und nehmen Sie Wärme, wenn sie Ihnen guttut.
day-red-tomorrow = Wenn es morgen noch so ist, kommen als Nächstes kleinere Schritte. Das ist normal und kein Versagen.
day-easier = Was nicht ging, kommt beim nächsten Mal in einer leichteren Form.
# Variables:
#   $when (string) - the day and time of the next reminder
day-next-reminder = Ich schreibe Ihnen wieder: { $when }.
day-signs-again = Bevor es weitergeht, frage ich noch einmal nach den Warnzeichen, nur zur Sicherheit.
day-check-signs = Warnzeichen prüfen
day-skipped = Gut, heute nicht. Ruhetage gehören dazu.
day-later = Gut, ich frage in einer Stunde noch einmal.
day-later-once = Heute habe ich es schon einmal verschoben. Öffnen Sie es einfach, wenn es Ihnen passt.
day-too-late = In einer Stunde ist es zu spät, um Ihnen zu schreiben. Die Schritte von heute sind hier, wenn Sie sie jetzt machen möchten.
day-already = Für heute haben Sie schon geantwortet. Das reicht für einen Tag.
day-see-again = Übungen noch einmal sehen
