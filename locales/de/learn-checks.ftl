### Learn library, theme "checks": how a back is examined, what else it could be, when to ask for help.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### A pattern is something "your physio can check"; a card does not say what somebody has.

learn-theme-checks = Prüfen lassen

## How is it checked?

learn-checking-title = Wie wird es geprüft?
learn-checking-talk = Zuerst hört Ihr Physio-Team zu. Wann fing es an, was löst es aus, was möchten Sie wieder tun? Ihre Geschichte sagt oft mehr als ein Bild.
learn-checking-tests = Dann beugen und drehen Sie sich und drücken gegen eine Hand. Die Muskeln werden einzeln gedehnt und belastet. Auch Gelenke, Bandscheiben und Nerven werden getestet. So erfahren Sie, woher es kommen kann.
learn-checking-xray = Ein Röntgenbild zeigt die Knochen, wie sie zueinander stehen, und den Raum für die Bandscheiben. Muskeln kann es nicht zeigen. Ein einfacher Krampf braucht darum keines.
learn-checking-ultrasound = Ultraschall kann einen gerissenen oder geschwollenen Muskel zeigen, manchmal auch einen festen. Er wird nur benutzt, wenn die Antwort Ihre Behandlung ändern würde.
learn-checking-mri = Ein MRT zeigt Bandscheiben, Nerven, Knochen und weiche Teile. Es kostet viel, und ein einfacher Krampf braucht keines. Viele Menschen ganz ohne Schmerz haben im MRT abgenutzte Bandscheiben.
learn-checking-when = Deutet etwas auf mehr als einen Krampf? Dann schickt Ihr Physio-Team Sie zu einer Aufnahme oder in die richtige Arztpraxis. Genau danach suchen die Fragen in /redflags.
learn-checking-quiz = Braucht ein einfacher Krampf ein Röntgenbild oder ein MRT?
learn-checking-quiz-no = Nein
learn-checking-quiz-no-answer = Richtig, er braucht es nicht. Ihre Geschichte und eine gute Untersuchung sagen mehr.
learn-checking-quiz-mri = Ja, ein MRT
learn-checking-quiz-mri-answer = Es würde viel zeigen, aber kaum etwas, das Ihre Behandlung ändert. Ein einfacher Krampf braucht keines.
learn-checking-quiz-xray = Ja, ein Röntgenbild
learn-checking-quiz-xray-answer = Ein Röntgenbild zeigt Knochen, aber keine Muskeln. Ein einfacher Krampf braucht keines.

## What else could it be?

learn-lookalikes-title = Was könnte es noch sein?
learn-lookalikes-list = Diese Muster können Ihnen helfen, Ihrem Physio-Team mehr zu sagen. Keines davon sagt, was Sie haben. Nur eine Untersuchung kann zeigen, welches passt, falls überhaupt eines passt.
learn-lookalikes-disc = Schmerz im unteren Rücken, der ins Bein ziehen kann und beim Bücken, Sitzen oder Autofahren schlimmer ist. Ihr Physio-Team kann prüfen, ob eine Bandscheibe mitspielt. Meist beruhigt sich das ohne Operation.
learn-lookalikes-slip = Bücken tut weh, Hochkommen noch mehr. Sie drücken sich mit den Händen hoch. Ihr Physio-Team kann prüfen, ob ein Wirbel etwas weiter vorn auf dem nächsten sitzt. Das heißt Spondylolisthese, auch Wirbelgleiten.
learn-lookalikes-pelvis = Tiefer Schmerz in einer Gesäßhälfte, wenn Sie stehen, gehen oder Treppen steigen. Ihr Physio-Team kann das Gelenk zwischen Wirbelsäule und Becken prüfen. Es heißt Iliosakralgelenk.
learn-lookalikes-wear = Schmerz nach langem Gehen, Stehen oder Sitzen, bei Kälte oder am Morgen. Mit Ruhe wird es besser. Ihr Physio-Team kann prüfen, ob die kleinen Gelenke abgenutzt sind (Arthrose). Auch da helfen Übungen.
learn-lookalikes-nerve = Schmerz, Kribbeln oder taube Haut in einem Bein. Ihr Physio-Team kann den Ischiasnerv prüfen. Wird ein Bein schwach, oder ist es zwischen den Beinen taub? Dann tippen Sie gleich auf /redflags.

## When to ask for help

learn-waiting-title = Wann Sie Hilfe holen
learn-waiting-early = Früh zu fragen, macht vieles leichter. Viele warten Monate oder Jahre, und dann dauert der Weg zurück länger. Sie dürfen auch fragen, wenn Sie einfach unsicher sind.
learn-waiting-cause = Behandlung wirkt am besten, wenn jemand nach der Ursache gesucht hat. Sonst können Sie vieles probieren, und die Krämpfe kommen trotzdem wieder.
learn-waiting-when = Bei einem Warnzeichen tippen Sie jetzt auf /redflags. Innerhalb von zwei Tagen, wenn Anziehen, Sitzen, Aufstehen oder Gehen sehr schwer ist. Innerhalb einer Woche, wenn es Sie spürbar einschränkt. Innerhalb von zwei Wochen, wenn es leicht ist, sich aber nicht beruhigt.
learn-waiting-life = Lassen Sie schon den Garten aus oder Spiele mit Ihren Kindern? Das ist ein guter Grund zu fragen. Es ist nicht zu spät, egal wie lange es schon dauert.
learn-waiting-quiz = Ihre Krämpfe sind leicht, aber sie kommen jeden Monat. Was nun?
learn-waiting-quiz-check = Prüfen lassen
learn-waiting-quiz-check-answer = Ja. Wenn Krämpfe immer wiederkommen, lohnt es sich, nach der Ursache zu suchen, auch wenn jeder einzelne leicht ist.
learn-waiting-quiz-wait = Warten, bis es schlimm ist
learn-waiting-quiz-wait-answer = Sie müssen nicht warten. Wenn Krämpfe immer wiederkommen, macht ein früher Blick vieles leichter.
