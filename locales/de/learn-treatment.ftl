### Learn library, theme "treatment": what a physio does, how long healing takes, and other treatments.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.

learn-theme-treatment = Behandlung und Heilung

## Six aims

learn-physio-title = Sechs Ziele der Therapie
learn-physio-ease = Ziel 1: die festen Muskeln lockern. Hände, Wärme und sanfte Bewegungen können ihnen helfen loszulassen. Das ist der Anfang, nicht der ganze Weg.
learn-physio-unload = Ziel 2: die gereizte Stelle entlasten. Wie Sie liegen, sitzen und heben, kann die Last woandershin leiten. Sie lernen, was bei Ihnen geht.
learn-physio-relieve = Ziel 3: überarbeiteten Muskeln Ruhe geben und für eine Weile etwas Stütze. Die Stütze soll weniger werden, wenn Sie stärker werden.
learn-physio-steady = Ziel 4: die tiefen Muskeln wecken, die jedem Wirbel Halt geben. Sie machen kleine, genaue Übungen. Diese sind die Grundlage für alles, was später kommt.
learn-physio-calm = Ziel 5: die Nerven beruhigen. Nach Tagen mit Schmerz schlagen sie zu leicht Alarm. Sichere Bewegungen, oft gemacht, helfen, den Alarm leiser zu stellen.
learn-physio-review = Ziel 6: wieder prüfen und anpassen. Bei jedem Termin testet Ihr Physio-Team, wie Sie sich jetzt bewegen. So wächst Ihr Plan mit Ihnen, weder zu langsam noch zu schnell.

## A session

learn-session-title = Wie läuft eine Behandlung?
learn-session-first = Beim ersten Termin wird vor allem geredet und getestet. Ziehen Sie etwas an, in dem Sie sich bewegen können. Sagen Sie, was Ihnen am meisten Sorgen macht und was Sie gern wieder tun würden.
learn-session-measure = Ihr Physio-Team sieht sich an, wie weit Sie sich beugen und drehen. Auch Kraft, Dehnbarkeit und Kontrolle werden getestet. Das zeigt, wo Sie anfangen, und später, wie weit Sie gekommen sind.
learn-session-hands = Vielleicht bekommen Sie Massage, Dehnungen oder sanfte Bewegungen von Gelenken und Nerven. Fragen Sie, wenn Sie wissen möchten, warum. Sie können jederzeit Stopp sagen.
learn-session-tools = Manche in der Physiotherapie nutzen auch Ultraschall, Laser oder Nadeln (Dry Needling), andere nicht. Wie viel das bringt, ist nicht klar. Sie dürfen nachfragen, und Sie dürfen Nein sagen.
learn-session-program = Dann kommt Ihr eigener Teil: Übungen, die Schritt für Schritt Kraft, Kontrolle und Ausdauer aufbauen. Was Sie zwischen den Terminen zu Hause tun, zählt am meisten.
learn-session-quiz = Was zählt in den nächsten Wochen am meisten?
learn-session-quiz-home = Was ich zu Hause mache
learn-session-quiz-home-answer = Ja. Ihr Physio-Team zeigt den Weg, und ein paar Minuten am Tag zu Hause bringen Sie voran.
learn-session-quiz-machines = Die Geräte
learn-session-quiz-machines-answer = Geräte kommen vielleicht zum Einsatz, vielleicht auch nicht. Das ist ein kleiner Teil. Ein paar Minuten am Tag zu Hause zählen mehr.
learn-session-quiz-massage = Eine kräftige Massage
learn-session-quiz-massage-answer = Eine Massage kann guttun und eine Weile lindern. Ein paar Minuten am Tag zu Hause zählen mehr.

## Healing time

learn-healing-title = Wie lange dauert es?
learn-healing-weeks = Viele können sich nach etwa vier Wochen frei und ohne Schmerz bewegen. Schwere Lasten und Tempo kommen später. Manche brauchen mehr Zeit, und das ist in Ordnung.
learn-healing-visits = Üblich sind zwei Termine in der Woche, zwei Wochen lang. Danach ist es einmal in der Woche oder alle zwei Wochen. Ihr Physio-Team passt es an Sie an.
learn-healing-phases = Ihr Plan hat zehn Phasen. Zuerst geht es um Beruhigen, freie Bewegung, Heilen, Halt und die volle Beweglichkeit. Dann kommen Kraft, Kontrolle, Ausdauer, Tempo und eine letzte Prüfung. Die späteren öffnet Ihr Physio-Team.
learn-healing-sport = Viele, die den Plan zu Ende machen, sind nach sechs bis acht Wochen wieder beim Sport. Zuerst kommt die Last, dann das Tempo, dann ein Test mit dem Physio-Team.
learn-healing-exercise = Ein frischer Krampf geht durch Übungen vielleicht nicht schneller weg. Aber sie geben Ihnen Bewegung und Kraft zurück. Und sie machen einen neuen Krampf weniger wahrscheinlich.
learn-healing-wavy = Besserwerden sieht aus wie eine Wellenlinie. Ein paar schlechte Tage gehören dazu. Schauen Sie auf die letzten zwei Wochen, nicht auf die letzten zwei Tage.
learn-healing-quiz = Es geht Ihnen schlechter als vor zwei Tagen, aber besser als vor zwei Wochen. Was heißt das?
learn-healing-quiz-wave = Ich bin auf dem Weg
learn-healing-quiz-wave-answer = Ja. Kleine Wellen sind normal. Die letzten zwei Wochen sagen mehr als die letzten zwei Tage.
learn-healing-quiz-back = Ich bin wieder am Anfang
learn-healing-quiz-back-answer = So kann es sich anfühlen. Aber es geht Ihnen besser als vor zwei Wochen. Kleine Wellen sind normal.

## Finishing the plan

learn-finish-title = Schon besser? Weiter so
learn-finish-halfway = Oft lässt der Schmerz nach, wenn Sie etwa auf halbem Weg sind. Das ist schön, und gerade dann hören viele auf. Kraft und Kontrolle wachsen da noch.
learn-finish-mask = Tabletten, eine Spritze, Massage, Schröpfen oder eine Faszienrolle können eine Weile lindern. Am besten wirken sie als Teil des Plans. Allein bauen sie keine Kraft auf.
learn-finish-later = In den späteren Phasen lernen Ihre tiefen Muskeln, mit dem echten Leben zurechtzukommen: Heben, lange Tage, Sport. Das macht einen neuen Krampf weniger wahrscheinlich.
learn-finish-smaller = Keine Zeit? Lieber eine kleinere Form als gar keine. Zwei Übungen und ein kurzer Spaziergang zählen auch. Sagen Sie Ihrem Physio-Team, wenn der Plan nicht in Ihre Woche passt.
learn-finish-quiz = Ihr Schmerz ist auf 1 gesunken. Was ist jetzt am besten?
learn-finish-quiz-on = Mit dem Plan weitermachen
learn-finish-quiz-on-answer = Ja. Gerade jetzt wird Ihr Rücken bereit für mehr.
learn-finish-quiz-stop = Aufhören, es ist behoben
learn-finish-quiz-stop-answer = Schön, dass es Ihnen gut geht. Aber Kraft braucht länger als Schmerzlinderung. Wenn Sie weitermachen, wird ein neuer Krampf weniger wahrscheinlich.
learn-finish-quiz-double = Doppelt so viel machen
learn-finish-quiz-double-answer = Schön, dass Sie mehr machen möchten. Kleine Schritte wirken besser. Machen Sie mit dem Plan so weiter, wie er ist.

## Braces

learn-brace-title = Ein Rückengurt?
learn-brace-feel = Mit einem Rückengurt kann man sich gehalten und sicher fühlen, solange man ihn trägt. Ihr Physio-Team rät vielleicht für kurze Zeit dazu, vielleicht auch nicht. Für sich allein ist er keine Behandlung.
learn-brace-weeks = Tragen Sie einen Rückengurt nicht länger als vier Wochen. Ihre eigenen Muskeln tun weniger, während er hält. Ohne ihn fühlen Sie sich dann vielleicht schwach, und es tut weh.
learn-brace-leave = Tragen Sie gerade einen? Behalten Sie ihn für die schwereren Teile des Tages, und lassen Sie ihn bei den leichten weg. Machen Sie diese Zeiten nach und nach länger, zusammen mit Ihren Übungen.

## Other treatments

learn-treatments-title = Andere Behandlungen
learn-treatments-medicine = In der Arztpraxis bekommen Sie vielleicht ein Schmerzmittel oder eine Spritze, zum Beispiel einen Entzündungshemmer. Das kann Schmerz und Steifheit eine Weile lindern. Nutzen Sie diese Zeit für Bewegung. Nehmen Sie es nur so, wie man es Ihnen gesagt hat.
learn-treatments-hands = Massage, Schröpfen, Dehnen und die Faszienrolle können eine Weile guttun. Das ist in Ordnung, solange es nicht sticht. Die Übungen ersetzt das nicht.
learn-treatments-clicking = Sich einrenken zu lassen, kann guttun oder einen Krampf auslösen. Es ist nichts verrutscht, das man zurückschieben müsste. Fragen Sie zuerst Ihr Physio-Team.
learn-treatments-minerals = Kalzium und Magnesium helfen Muskeln bei der Arbeit. Aber zusätzliche Tabletten beenden einen Rückenkrampf nicht sicher. Fragen Sie in der Apotheke, bevor Sie welche nehmen.
learn-treatments-coach = In den späteren Phasen kann eine Trainingsbetreuung Ihnen zurück ins Training helfen. In manchen Ländern heißt das Biokinetik. Ihr Physio-Team kann Ihnen sagen, wann es Zeit ist.
learn-treatments-quiz = Sie haben eine Spritze bekommen, und es tut weniger weh. Was ist eine gute Idee?
learn-treatments-quiz-move = Die Zeit für Bewegung nutzen
learn-treatments-quiz-move-answer = Ja. Sanfte Bewegungen und Ihre Übungen machen das Beste daraus.
learn-treatments-quiz-load = Schwere Arbeit nachholen
learn-treatments-quiz-load-answer = Das kann zu viel sein. Die Spritze verdeckt den Schmerz eine Weile. Beginnen Sie mit sanften Bewegungen und Ihren Übungen.
learn-treatments-quiz-wait = Auf die nächste warten
learn-treatments-quiz-wait-answer = Eine Spritze baut keine Kraft auf. Nutzen Sie die gute Zeit für sanfte Bewegungen und Ihre Übungen.

## Surgery

learn-surgery-title = Kommt eine OP infrage?
learn-surgery-spasm = Ein Muskelkrampf wird nicht operiert. Bewegung, Zeit und ein guter Plan sind der Weg.
learn-surgery-reason = Eine Operation ist für einige andere Probleme da. Ein Nerv kann stark gedrückt werden, oder ein Teil der Wirbelsäule hat nicht genug Halt. Das sieht sich eine Fachpraxis mit Ihnen an.
learn-surgery-fusion = Bei einer Art von Operation werden zwei Wirbel verbunden. Das entlastet Bandscheiben, Nerven und Gelenke. Aber dieser Teil bewegt sich dann weniger, und die Teile daneben tragen mehr. Darum wird es gut überlegt.
learn-surgery-refer = Wenn Ihrem Physio-Team etwas Sorgen macht, werden Sie an die richtige Fachpraxis überwiesen. Die Warnzeichen in /redflags sind die, die nicht warten können.
