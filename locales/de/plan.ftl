### The plan: where the patient is, what comes next, and the time of the reminders.

# Variables:
#   $name (string) - the name of the phase
plan-phase = <b>Ihr Plan: { $name }</b>
# Variables:
#   $day (number) - which day of the phase today is, from 1
#   $least (number) - the least number of days in this phase
plan-day-of =
    { $least ->
        [one] Heute ist Tag { $day } von mindestens { $least } Tag.
       *[other] Heute ist Tag { $day } von mindestens { $least } Tagen.
    }
# Variables:
#   $day (number) - which day of the phase today is, from 1
plan-day = Heute ist hier Tag { $day }.
# Variables:
#   $milestone (string) - the sign that shows that the phase has done its work
plan-milestone = Das wäre ein gutes Zeichen: { $milestone }
plan-limited = Im Moment zeige ich nur sanfte Schritte, bis Ihr Physio-Team sich eine Ihrer Antworten angesehen hat.
plan-reminders = Erinnerungen

## What the next phase needs

# Variables:
#   $needs (string) - what is missing, one a line
plan-needs =
    Vor der nächsten Phase fehlt noch:
    { $needs }
# Variables:
#   $count (number) - how many more check-ins with little pain are needed
plan-needs-calm =
    { $count ->
        [one] • noch { $count } ruhige Rückmeldung
       *[other] • noch { $count } ruhige Rückmeldungen
    }
# Variables:
#   $days (number) - how many days this phase still lasts at least
plan-needs-days =
    { $days ->
        [one] • noch { $days } Tag hier
       *[other] • noch { $days } Tage hier
    }
# Variables:
#   $done (number) - how many sessions were done
#   $planned (number) - how many there were to do
plan-needs-sessions = • die meisten Einheiten geschafft: bisher { $done } von { $planned }
plan-needs-first-session = • Ihre erste Einheit hier
plan-needs-flag-open = • ein Blick Ihres Physio-Teams auf eine Ihrer Antworten
plan-needs-held = • das Ja Ihres Physio-Teams: Es lässt Sie vorerst in dieser Phase
plan-needs-closed = • das Ja Ihres Physio-Teams: Es hält die nächste Phase vorerst geschlossen
plan-opens-bot = Dann öffne ich die nächste Phase nach Ihrer nächsten Rückmeldung.
plan-opens-clinic = Dann öffnet Ihr Physio-Team die nächste Phase.
plan-with-physio = Diesen Teil plant Ihr Physio-Team mit Ihnen und sagt, wann es weitergeht.
plan-opens-stay-well = Dann geht es darum, dass es gut bleibt: Gehen und zwei Übungen. Sport und schwere Arbeit kommen danach mit Ihrem Physio-Team.
plan-come-back = Wenn Ihr Rücken wieder wehtut, tippen Sie auf „Schmerzschub“. Für einen neuen Anfang prüfen Sie Ihren Rücken noch einmal über das Menü.
plan-later = Später, mit dem Physio-Team
plan-later-how = Sport und schwere Arbeit kommen zuletzt. Diesen Teil machen Sie in der Praxis, nicht zu Hause.
# Variables:
#   $name (string) - the name of what is done
plan-later-part = <b>{ $name }</b>

## The beginning

plan-time-ask = Wann darf ich Sie jeden Tag erinnern? Wählen Sie die ungefähre Zeit. Oder schreiben Sie eine Uhrzeit wie 14:20, und ich halte mich daran.
# Variables:
#   $first (string) - the first time of day at which a reminder may come
#   $last (string) - when the quiet hours begin
plan-time-quiet = Ich schreibe zwischen { $first } und { $last } Uhr, damit Ihre Nächte ruhig bleiben.
# Variables:
#   $time (string) - a time of day
plan-time-about = Gegen { $time } Uhr
# Variables:
#   $when (string) - the day and time of the first reminder
plan-ready = Alles bereit. Ihre erste Erinnerung kommt: { $when }. Die Schritte von heute können Sie gleich machen.
plan-ready-silent = Alles bereit. Erinnerungen sind im Moment aus. Die Schritte von heute können Sie gleich machen.
plan-today-now = Schritte von heute
plan-change-days = Tage ändern
plan-none-yet = Im Moment gibt es keinen Plan. Er beginnt damit, dass Sie Ihren Rücken prüfen. Das dauert etwa zehn Minuten.
