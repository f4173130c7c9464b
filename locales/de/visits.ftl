### Visits: the list, one visit, its nudges, and what is said when the clinic changes one.

## The list and one visit

visits-list = <b>Ihre nächsten Termine</b>
visits-none = Ich weiß von keinem Termin, der ansteht. Sie können { $clinic } um einen bitten.
visits-all = Alle meine Termine
visit-ask = Termin anfragen
visit-ask-again = Neue Zeit anfragen
visit-before = Früher
visit-after = Später
# Variables:
#   $when (string) - the day and time of the visit
visit-open = { $when }
# Variables:
#   $when (string) - the day and time of the visit
visit-line-booked = { $when }: Bitte sagen Sie uns, ob Sie kommen können.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-confirmed = { $when }: Sie haben gesagt, dass Sie kommen.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-move-wanted = { $when }: Sie haben um eine andere Zeit gebeten.
# Variables:
#   $place (string) - where the visit is, as the clinic wrote it
visit-place = Ort: { $place }
visit-gone = Dieser Termin hat sich geändert oder ist vorbei. Ihre Liste zeigt, was jetzt gilt.
visit-confirm = Ich komme
visit-move = Andere Zeit
visit-cancel = Ich kann nicht kommen
visit-calendar = In den Kalender
visit-keep = So lassen, wie es ist
visit-confirmed = Gut, ich habe { $clinic } gesagt, dass Sie kommen. Bis dann.
visit-sent = Öffnen Sie die Datei, um den Termin in Ihren Kalender einzutragen.
# Variables:
#   $when (string) - the day and time of the visit
visit-file = Ihr Termin: { $when }.
visit-file-title = Termin bei { $clinic }

## Another time

# Variables:
#   $when (string) - the day and time of the visit
visit-move-part = Ihr Termin ist hier eingetragen: { $when }. Wann würde es Ihnen besser passen?
visit-move-days = Welche Tage passen Ihnen gut? Tippen Sie auf alle, die passen. Wenn jeder Tag recht ist, tippen Sie auf keinen.
# Variables:
#   $day (string) - the name of a weekday
visit-day = { $day }
# Variables:
#   $day (string) - the name of a weekday
visit-day-taken = ✓ { $day }
visit-move-ask = Neue Zeit anfragen
visit-asked = Ich habe { $clinic } Bescheid gegeben. Die Praxis sucht mit Ihnen eine neue Zeit. Bis dahin gilt Ihre alte Zeit.

## Cancelling

# Variables:
#   $when (string) - the day and time of the visit
visit-cancel-ask = Soll ich diesen Termin absagen: { $when }? Dann kann jemand anderes diese Zeit haben.
visit-cancel-sure = Ja, absagen
visit-cancelled-done = Ihr Termin ist abgesagt, und { $clinic } weiß Bescheid. Danke, dass Sie rechtzeitig Bescheid geben.

## Nudges

# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-72h = Sie haben einen Termin bei { $clinic }: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-extra = Eine Notiz zu Ihrem Termin bei { $clinic }: { $when }. Wir freuen uns auf Sie.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-24h = Bald ist Ihr Termin bei { $clinic }: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-2h = Gleich ist es Zeit für Ihren Termin bei { $clinic }: { $when }.
visit-nudge-ask-1 = Werden Sie kommen?
visit-nudge-ask-2 = Wenn Sie nicht kommen können, gibt ein kurzes Tippen die Zeit an jemanden weiter, der wartet.
visit-nudge-ask-3 = Ihr Physio-Team hält diese Zeit nur für Sie frei. Können wir mit Ihnen rechnen?
visit-nudge-confirmed = Sie haben gesagt, dass Sie kommen. Wenn sich das geändert hat, sagen Sie es uns hier.
visit-nudge-move-wanted = Sie haben um eine andere Zeit gebeten. Bis { $clinic } eine findet, gilt diese Zeit.

## When the clinic changes a visit

# Variables:
#   $when (string) - the day and time of the visit
visit-cancelled = { $clinic } hat diesen Termin abgesagt: { $when }. Sie müssen nicht kommen.
# Variables:
#   $when (string) - the new day and time of the visit
visit-moved = Ihr Termin hat eine neue Zeit: { $when }. Passt Ihnen das?
# Variables:
#   $when (string) - the day and time of the visit
visit-missed = Wir haben Sie bei diesem Termin nicht gesehen: { $when }. Das kann vorkommen. Möchten Sie eine neue Zeit?

## The late nudge

visit-nudges-off = Ich erinnere Sie drei Tage und einen Tag vor einem Termin. Ich kann es auch zwei Stunden vorher tun.
visit-nudges-on = Ich erinnere Sie drei Tage, einen Tag und zwei Stunden vor einem Termin.
visit-nudges-turn-on = Auch zwei Stunden vorher
visit-nudges-turn-off = Nicht zwei Stunden vorher
settings-visits = Terminerinnerung
