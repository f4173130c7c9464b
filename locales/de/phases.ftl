# The ten phases of the plan and the time after: what each is for and what comes next.
# An id is phase-<phase>-<part>. A milestone is a sign to look for, no test to pass.

## Phase 1

phase-protect-name = Beruhigen und schützen
phase-protect-aim = Der Krampf darf sich beruhigen, während Sie Ihren Rücken sanft in Bewegung halten.
phase-protect-expect = Ihr Rücken kann steif sein und wehtun, vor allem am Morgen. Kleine Bewegungen und Wärme helfen oft.
phase-protect-milestone = Aufstehen, Anziehen und ein paar Minuten Gehen fallen Ihnen leichter.

## Phase 2

phase-pain-free-range-name = Freien Bereich finden
phase-pain-free-range-aim = Bewegen Sie sich bis an den Rand des Schmerzes, nicht hindurch. So wird der freie Bereich größer.
phase-pain-free-range-expect = Manche Bewegungen sind frei, andere ziehen noch. Die Grenze verschiebt sich von Tag zu Tag ein wenig.
phase-pain-free-range-milestone = Sie kommen weiter als letzte Woche, bevor es zieht.

## Phase 3

phase-tissue-healing-name = Heilen lassen
phase-tissue-healing-aim = Helfen Sie Ihren Rückenmuskeln, sich wieder gleichmäßig anzuspannen und loszulassen.
phase-tissue-healing-expect = Der Schmerz lässt nach, aber Ihr Rücken wird schnell müde. Weniger Schmerz heißt nicht, dass Sie schon fertig sind.
phase-tissue-healing-milestone = Ihre Muskeln arbeiten und entspannen sich, ohne plötzlich zuzupacken.

## Phase 4

phase-stability-name = Dem Rücken Halt geben
phase-stability-aim = Finden Sie die Mittelstellung Ihres Rückens, und halten Sie sie, während Sie sich bewegen.
phase-stability-expect = Das braucht mehr Aufmerksamkeit als Kraft. Alte Gewohnheiten fühlen sich am Anfang leichter an.
phase-stability-milestone = Ihr Rücken bleibt ruhig, während sich ein Arm oder ein Bein bewegt.

## Phase 5

phase-full-range-name = Voll beweglich
phase-full-range-aim = Gewinnen Sie die volle Bewegung von Rücken, Hüften und Nerven zurück.
phase-full-range-expect = Dehnen zieht ein wenig und lässt nach, wenn Sie loslassen. Die meisten bewegen sich um Woche vier herum frei.
phase-full-range-milestone = Sie bücken, neigen und drehen sich ganz und ohne Schmerz.

## Phase 6

phase-strength-name = Stärker werden
phase-strength-aim = Bauen Sie rund um den Rücken Kraft auf, mit etwas Last und mehr Wiederholungen.
phase-strength-expect = Müde Muskeln oder Muskelkater für ein bis zwei Tage sind normal. Stechender Schmerz ist ein Zeichen, weniger zu machen.
phase-strength-milestone = Eine Einkaufstasche oder ein Kind zu heben, fühlt sich sicher an.

## Phase 7

phase-control-name = Kontrolle gewinnen
phase-control-aim = Senken Sie langsam ab, und bewegen Sie Arme und Beine, während Ihr Rücken ruhig bleibt.
phase-control-expect = Langsame Bewegungen sind schwerer, als sie aussehen. Wie gut zählt mehr als wie viel.
phase-control-milestone = Sie stellen Dinge langsam und gleichmäßig ab, und Ihr Rücken bleibt ruhig.

## Phase 8

phase-endurance-name = Länger durchhalten
phase-endurance-aim = Kehren Sie in Ihren gewohnten Alltag zurück. Ihr Rücken soll bis zum Abend durchhalten.
phase-endurance-expect = Ihr Rücken kann am Abend müde sein. Ein kleiner Schmerzschub kann vorkommen und lässt meist bald nach.
phase-endurance-milestone = Ein ganz normaler Tag fühlt sich gut an. Viele sind in Woche sechs bis acht wieder beim Sport.

## Phase 9

phase-power-name = Kraft und Tempo
phase-power-aim = Machen Sie sich gemeinsam mit Ihrem Physio-Team bereit für die schnellen und schweren Bewegungen Ihres Sports oder Ihrer Arbeit.
phase-power-expect = Sie trainieren in der Praxis. Für diese Phase gibt es keine Übungen für zu Hause.
phase-power-milestone = Sie heben, springen oder rennen, wie Ihr Sport oder Ihre Arbeit es verlangt, ohne Krampf.

## Phase 10

phase-clearance-name = Startklar
phase-clearance-aim = Ihr Physio-Team testet Beweglichkeit, Kraft, Kontrolle und Schnellkraft, um zu sehen, ob Sie so weit sind.
phase-clearance-expect = Es ist ein Termin mit mehreren Tests. Danach wissen Sie, was stark ist und was noch Arbeit braucht.
phase-clearance-milestone = Ihr Physio-Team sagt, dass Sie für Sport und Arbeit bereit sind.

## After the phases

phase-stay-well-name = Gut bleiben
phase-stay-well-aim = Halten Sie Ihren Rücken stark, mit regelmäßigem Gehen und zwei Übungen am Tag.
phase-stay-well-expect = Krämpfe können wiederkommen, und das ist kein Versagen. Wer aktiv bleibt, hat meist weniger davon.
phase-stay-well-milestone = Sie gehen an fünf Tagen in der Woche 30 Minuten.

## Visits

phase-visits-often = Gehen Sie in den ersten zwei Wochen zweimal pro Woche zur Physiotherapie.
phase-visits-spread = Gehen Sie einmal pro Woche oder alle zwei Wochen zur Physiotherapie.
phase-visits-physio = Diese Termine plant Ihr Physio-Team mit Ihnen.
phase-visits-stay-well = Sie brauchen keine festen Termine. Fragen Sie nach einem, wann immer Sie möchten.

## What opens the next phase

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-bot =
    { $days ->
        [one] Die nächste Phase öffnet sich nach mindestens { $days } Tag hier.
       *[other] Die nächste Phase öffnet sich nach mindestens { $days } Tagen hier.
    }
    Dazu gehören: die meisten Einheiten geschafft, drei ruhige Rückmeldungen hintereinander und kein offenes Warnzeichen.

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-clinic =
    { $days ->
        [one] Ihre Praxis öffnet die nächste Phase, nach mindestens { $days } Tag hier.
       *[other] Ihre Praxis öffnet die nächste Phase, nach mindestens { $days } Tagen hier.
    }
    Dazu gehören: die meisten Einheiten geschafft, drei ruhige Rückmeldungen hintereinander und kein offenes Warnzeichen.

phase-next-physio = Ihr Physio-Team entscheidet, wann es weitergeht, und macht die nächste Phase mit Ihnen.
phase-next-calm = Der nächste Schritt öffnet sich nach drei ruhigen Rückmeldungen hintereinander und ohne offenes Warnzeichen.
phase-next-none = Das ist der letzte Schritt. Sie können hier bleiben, so lange Sie möchten.
