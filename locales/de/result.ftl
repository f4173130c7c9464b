### The result: the band, the answers behind it, what usually happens, what is next.
### It never names a disease: it tells of a pattern that a physio can check.

result-none-yet = Noch gibt es kein Ergebnis. Den Rücken zu prüfen dauert etwa zehn Minuten. Sie können zwischendurch aufhören.

result-band-severe = Ihr Rücken schränkt Sie gerade ziemlich stark ein: <b>stark</b>. Das passt zu einem Muster, das Ihr Physio-Team prüfen kann.
result-band-moderate = Ihr Rücken schränkt Sie in einem Teil Ihres Tages ein: <b>mittel</b>. Das passt zu einem Muster, das Ihr Physio-Team prüfen kann.
result-band-mild = Ihr Rücken schränkt Sie ein wenig ein: <b>leicht</b>. Das passt zu einem Muster, das Ihr Physio-Team prüfen kann.
result-band-clear = <b>Ihr Rücken sieht heute ruhig aus.</b> In Ihren Antworten habe ich kein Zeichen für einen Muskelkrampf gefunden.

# Variables:
#   $reasons (string) - the answers that caused the band, one a line
result-because =
    Das sagen mir Ihre Antworten:
    { $reasons }
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-positive = Bewegungen, die nicht frei waren: { $movements }. Das kann auf schmerzende Muskeln oder einen Muskelkrampf hindeuten.
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-left-out = Nicht getestet, darum kann ich dazu nichts sagen: { $movements }.

result-course-spasm = Die meisten Krämpfe beruhigen sich in einigen Wochen, und viele kommen ab und zu wieder. Kleine Bewegungen im freien Bereich sind sicher und helfen.
result-course-clear = Damit es so bleibt: Gehen Sie an den meisten Tagen spazieren. Wechseln Sie oft Ihre Sitzhaltung, und heben Sie nah am Körper. Sie können jederzeit wiederkommen.

result-next-severe = Als Nächstes: Gehen Sie innerhalb von zwei Tagen zu Ihrem Physio-Team. Ich habe sanfte erste Schritte für heute.
result-next-moderate = Als Nächstes: Gehen Sie innerhalb einer Woche zu Ihrem Physio-Team. Ich habe kleine Schritte für heute.
result-next-mild = Als Nächstes: Wenn es sich in zwei Wochen nicht beruhigt hat, gehen Sie zu Ihrem Physio-Team. Ich habe kleine Schritte für heute.
result-next-recurring = Ihre Krämpfe kommen oft. Ein Termin lohnt sich, um herauszufinden, warum.
result-start-plan = Meinen Plan beginnen
result-noted = Was zu Ihren Antworten passt, habe ich für Ihr Physio-Team notiert.
result-tips = Tipps für meinen Tag
result-strain = Krampf oder Zerrung?
result-baseline = Fragen zu meinem Tag

## The answers that caused it

# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
#   $level (string) - how it is, in the words of its button
reason-activity = • { $activity }: <i>{ $level }</i>
# Variables:
#   $pain (number) - the worst pain of the last day, 0 to 10
reason-worst-pain = • Ihr stärkster Schmerz war { $pain } von 10.
# Variables:
#   $movement (string) - a movement of the self-tests
reason-self-test = • Diese Bewegung war nicht frei: { $movement }
reason-spread-hips-buttocks = • Der Schmerz zieht in Hüften oder Gesäß.
reason-spread-up-the-back = • Der Schmerz zieht den Rücken hinauf.
reason-spread-leg-above-knee = • Der Schmerz zieht ins Bein, oberhalb vom Knie.
reason-spread-leg-below-knee = • Der Schmerz zieht ins Bein, bis unter das Knie.
reason-sharp-sharp = • Der Schmerz ist stechend und plötzlich.
reason-sharp-both = • Der Schmerz ist dumpf und manchmal stechend.
reason-tingling = • Es kribbelt, oder etwas ist taub.
reason-frequency-weekly = • Krämpfe kommen jede Woche.
reason-frequency-constant = • Krämpfe sind die ganze Zeit da.
reason-avoiding = • Sie vermeiden manche Bewegungen aus Angst vor Schmerz.
reason-getting-worse = • Es wird schlimmer.
