### Learn library, theme "back": how a low back works and what a spasm is.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.

learn-theme-back = Ihr Rücken und wie er arbeitet

## What is a spasm?

learn-spasm-title = Was ist ein Muskelkrampf?
learn-spasm-feeling = Ein Rückenmuskel spannt sich fest an und lässt nicht mehr los. Beim Bücken, Drehen oder Aufstehen kann er zupacken oder stechen. Sie bewegen sich vielleicht langsam und fühlen sich älter, als Sie sind. Das tut weh, und es ist sehr häufig.
learn-spasm-guard = Der Muskel will Sie schützen. Er packt zu, um eine gereizte Stelle ruhig zu halten, wie eine Autoalarmanlage, die zu leicht losgeht. Starker Schmerz muss nicht heißen, dass es schlimm ist.
learn-spasm-ache = Sie spannen den Muskel nicht mit Absicht an, und Sie können es nicht einfach abstellen. Solange er fest ist, kommt vielleicht weniger frisches Blut hinein. Das kann ein Grund sein, warum er wehtut. Sanfte Bewegung und Wärme können eine Weile helfen.
learn-spasm-under = Manchmal packt der Muskel zu, weil etwas anderes gereizt ist: ein Gelenk, ein Band oder ein Nerv. Oft findet sich keine einzelne Ursache, und das ist in Ordnung. Ihr Physio-Team kann prüfen, was bei Ihnen passt.
learn-spasm-outlook = Die meisten Krämpfe beruhigen sich in einigen Wochen. Viele Menschen bekommen später wieder einen. Darum hat Ihr Plan zwei Teile: zuerst Linderung, dann ein Rücken, der mehr verträgt.
learn-spasm-names = Vielleicht hören Sie andere Namen: Hexenschuss, Verspannung, Rückenkrampf, Muskelschmerzen im Kreuz. Meist ist damit dasselbe gemeint. Eine Zerrung ist etwas anders und hat hier ein eigenes Thema.
learn-spasm-quiz = Ihr Rücken packt zu, wenn Sie sich bücken. Was macht der Muskel?
learn-spasm-quiz-guarding = Er schützt eine Stelle
learn-spasm-quiz-guarding-answer = Ja. Er hält die Gegend ruhig, um sie zu schützen. Wenn sie sich beruhigt, kann der Muskel loslassen.
learn-spasm-quiz-tearing = Er reißt
learn-spasm-quiz-tearing-answer = So kann es sich anfühlen. Aber bei einem Krampf ist der Muskel fest, nicht gerissen. Er packt zu, um eine gereizte Stelle zu schützen.
learn-spasm-quiz-sleeping = Er gibt auf
learn-spasm-quiz-sleeping-answer = Es ist umgekehrt: Der Muskel arbeitet zu viel. Er packt zu, um eine gereizte Stelle zu schützen.

## Spasm or strain?

learn-strain-title = Krampf oder Zerrung?
learn-strain-difference = Bei einem Krampf bleibt ein Muskel fest. Bei einer Zerrung sind einige seiner Fasern zu weit gedehnt oder gerissen. Die Muskeln drumherum können dann auch fest werden, um die Stelle zu schützen.
learn-strain-start = Eine Zerrung kann entstehen, wenn ein müder Muskel zu viel halten oder heben muss. Denken Sie an das Bücken nach einer schweren Kiste und das Hochkommen damit.
learn-strain-time = Ein Krampf kann recht schnell nachlassen. Eine Zerrung dauert länger, denn Fasern brauchen Zeit zum Heilen. Beiden helfen ruhige Bewegungen, die Schritt für Schritt größer werden.
learn-strain-first = In den ersten Tagen fühlt sich beides fast gleich an, und auch die ersten Schritte sind gleich. Bewegen Sie sich wenig, aber oft. Bleiben Sie da, wo es nicht sticht. Nehmen Sie Wärme, wenn sie Ihnen guttut.
learn-strain-check = Sie müssen nicht selbst herausfinden, was Sie haben. Ihr Physio-Team kann die Muskeln testen und es Ihnen sagen. Bei einem großen Bluterguss oder Schmerz, der jeden Tag zunimmt, fragen Sie am besten bald.
learn-strain-quiz = Was hilft in den ersten Tagen, ob Krampf oder Zerrung?
learn-strain-quiz-moves = Oft kleine Bewegungen
learn-strain-quiz-moves-answer = Ja. Kleine Bewegungen, bei denen es nicht sticht, tun beidem gut. Sie können anfangen, bevor Sie wissen, was es ist.
learn-strain-quiz-bed = Im Bett bleiben
learn-strain-quiz-bed-answer = Kurze Pausen sind in Ordnung. Aber Tage im Bett machen steif und schwach. Oft kleine Bewegungen helfen mehr.
learn-strain-quiz-stretch = Kräftig dehnen
learn-strain-quiz-stretch-answer = Noch nicht. Bei starkem Dehnen kann ein schützender Muskel noch fester zupacken. Oft kleine Bewegungen helfen mehr.

## Your low back

learn-low-back-title = Ihr unterer Rücken
learn-low-back-bones = Ihr unterer Rücken hat fünf Wirbel, L1 bis L5 genannt. Alle sind groß und dick, denn sie tragen den Oberkörper. L1 ist oben. L5 sitzt gleich über der Rückseite des Beckens.
learn-low-back-discs = Zwischen den Wirbeln liegen die Bandscheiben. Außen sind sie zäh, innen weich wie Gel. Bandscheiben federn Stöße ab, und mit ihnen können Sie sich beugen und drehen. Eine Bandscheibe kann sich vorwölben, aber sie kann nicht herausrutschen wie ein Stück Seife.
learn-low-back-ligaments = Bänder sind feste Streifen, die die Wirbel zusammenhalten. Selbst anspannen können sie sich nicht. Bänder geben festen Halt, und Ihre Muskeln geben Halt, der sich mitbewegt.
learn-low-back-nerves = Zwischen den Wirbeln tritt auf jeder Seite eine Nervenwurzel aus. Von dort verzweigen sich die Nerven, viele bis in die Beine. Nerven melden, was Sie fühlen, und sagen den Muskeln, dass sie sich bewegen sollen.
learn-low-back-strong = Große Knochen, zähe Bänder und kräftige Muskeln machen den unteren Rücken sehr stark. Er beugt sich auch viel. Er ist zum Beugen, Heben und Tragen gemacht.
learn-low-back-quiz = Was tun die Bandscheiben?
learn-low-back-quiz-soften = Stöße abfedern
learn-low-back-quiz-soften-answer = Ja. Bandscheiben federn Stöße ab, und die Wirbelsäule kann sich beugen und drehen.
learn-low-back-quiz-tie = Wirbel zusammenhalten
learn-low-back-quiz-tie-answer = Fast: Das machen vor allem die Bänder. Die Bandscheiben federn Stöße ab, und die Wirbelsäule kann sich beugen.
learn-low-back-quiz-feel = Melden, was Sie fühlen
learn-low-back-quiz-feel-answer = Das ist die Arbeit der Nerven. Die Bandscheiben federn Stöße ab, und die Wirbelsäule kann sich beugen.

## Muscles that hold, muscles that move

learn-muscles-title = Muskeln: halten, bewegen
learn-muscles-fibres = Ein Muskel besteht aus Tausenden dünner Fasern. Diese spannen sich an und lassen los, und so bewegen Sie sich. Wird ein Muskel benutzt, wächst er. Ruht er lange, wird er kleiner und schwächer.
learn-muscles-deep = Tiefe Muskeln liegen nah an der Wirbelsäule und geben jedem Wirbel Halt. Kurz bevor Sie sich bewegen, schalten sie sich ein. Sanft arbeiten sie den ganzen Tag. In der Physiotherapie heißen sie Stabilisatoren. Der bekannteste ist der Multifidus.
learn-muscles-big = Große Muskeln ziehen über viele Gelenke und geben Ihnen Kraft. Mit ihnen beugen, drehen und heben Sie. In der Physiotherapie heißen sie Mobilisatoren. Ein Beispiel sind die langen Muskeln neben der Wirbelsäule.
learn-muscles-share = Die beiden Gruppen helfen einander. Sind die tiefen gereizt oder müde, machen die großen einen Teil ihrer Arbeit. Dann haben sie zwei Aufgaben. So werden sie eher müde und fangen vielleicht an zuzupacken.
learn-muscles-relearn = Tiefe Muskeln können ihre Aufgabe wieder lernen. Es beginnt mit kleinen, langsamen Übungen, die wenig Kraft brauchen. Darum sehen Ihre ersten Schritte vielleicht so leicht aus.
learn-muscles-quiz = Welche Muskeln schalten sich ein, kurz bevor Sie sich bewegen?
learn-muscles-quiz-deep = Die tiefen
learn-muscles-quiz-deep-answer = Ja. Die tiefen geben zuerst jedem Wirbel Halt. Dann können die großen Sie bewegen.
learn-muscles-quiz-big = Die großen
learn-muscles-quiz-big-answer = Die großen kommen einen Augenblick später und geben die Kraft. Die tiefen geben zuerst jedem Wirbel Halt.
learn-muscles-quiz-all = Alle zur gleichen Zeit
learn-muscles-quiz-all-answer = Fast. Alle arbeiten wirklich als Team. Aber die tiefen fangen einen Augenblick früher an, um jedem Wirbel Halt zu geben.

## Four ways to move

learn-directions-title = Vier Richtungen
learn-directions-back = Sich zurückzulehnen und aufrecht zu stehen, ist die eine. Die langen Muskeln neben der Wirbelsäule geben die Kraft. Sie heißen Erector spinae. Der kleine Multifidus gibt jedem Wirbel Halt.
learn-directions-forward = Nach vorn beugen ist die nächste. Der „Sixpack“ (Rectus abdominis), die schrägen Bauchmuskeln an den Seiten und der Hüftmuskel Iliopsoas können Sie hinunterziehen. Tief im Bauch hilft der Transversus, Sie ruhig zu halten.
learn-directions-side = Zur Seite neigen ist die dritte. Viel davon macht ein Muskel zwischen Rippen und Hüfte: der Quadratus lumborum. Die schrägen Bauchmuskeln helfen. Winzige Muskeln zwischen den Wirbeln halten sie ruhig.
learn-directions-turn = Drehen ist die vierte. Die schrägen Bauchmuskeln links und rechts arbeiten als Paar. Einer zieht, während der andere loslässt. Das brauchen Sie jedes Mal, wenn Sie über die Schulter schauen.
learn-directions-team = Kein Muskel arbeitet allein. Spannt sich eine Seite an, muss die andere genau zur richtigen Zeit loslassen. Das macht Ihr Gehirn für Sie. Bei einem Krampf klappt die Abstimmung eine Weile nicht.
learn-directions-sitting = Sitzen sieht nach Ruhe aus. Aber tiefe und große Muskeln arbeiten weiter, um Sie aufrecht zu halten. Nach einigen Stunden sind sie müde. Ab und zu aufzustehen, gibt ihnen Abwechslung.

## Your core

learn-core-title = Ihre Körpermitte
learn-core-can = Ihre Körpermitte ist ein Ring aus Muskeln um den Rumpf, geformt wie eine Getränkedose. Sie stützt die Wirbelsäule von allen Seiten.
learn-core-parts = Der Deckel der Dose ist das Zwerchfell, mit dem Sie atmen. Der Boden ist der Beckenboden. Der tiefe Bauchmuskel, der Transversus, legt sich vorn und an den Seiten herum. Hinten ist der Multifidus.
learn-core-control = Eine gute Körpermitte ist mehr als stark. Sie benutzt die richtigen Muskeln zur richtigen Zeit, mit gerade genug Kraft. Dann sind die großen Muskeln frei zum Heben, Schieben und Tragen.
learn-core-story = Eine schwache Körpermitte ist selten die ganze Geschichte. Auch Schlaf, Stress, Last und Gewohnheiten zählen. Sie müssen den Bauch also nicht den ganzen Tag anspannen.
learn-core-try = Sie können es jetzt probieren. Atmen Sie sanft ein, und lassen Sie den Bauch weit werden. Atmen Sie langsam aus, und spüren Sie, wie sich der Unterbauch etwas einzieht. Es sollte sich leicht anfühlen.
learn-core-quiz = Was macht eine gute Körpermitte aus?
learn-core-quiz-timing = Gutes Zusammenspiel
learn-core-quiz-timing-answer = Ja. Die richtigen Muskeln, zur richtigen Zeit, mit gerade genug Kraft. Von da an wächst die Stärke.
learn-core-quiz-tight = Immer ein fester Bauch
learn-core-quiz-tight-answer = Das denken viele. Aber ein Muskel, der den ganzen Tag fest ist, wird müde. Gutes Zusammenspiel zählt mehr.
learn-core-quiz-situps = Viele Sit-ups
learn-core-quiz-situps-answer = Sit-ups trainieren die Muskeln vorn. Die Körpermitte arbeitet auf allen Seiten, und gutes Zusammenspiel zählt mehr.
