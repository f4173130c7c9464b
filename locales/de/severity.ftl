### How much the back limits the day: seventeen short questions, one a screen.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
severity-progress = Ihr Tag: Frage { $number } von { $total }

## Activities

severity-ask-dressing = Wie ist es, Hose, Socken oder Schuhe anzuziehen?
severity-ask-sitting = Wie ist es, 15 Minuten zu sitzen?
severity-ask-getting-up = Wie ist es, vom Stuhl aufzustehen?
severity-ask-bending = Wie ist es, sich nach vorn zu beugen?
severity-ask-walking = Wie ist es, 10 Minuten zu gehen?
severity-ask-stairs = Wie ist es, Treppen zu steigen oder bergauf zu gehen?
severity-ask-lifting = Wie ist es, ein Kind oder eine Kiste zu heben?
severity-ask-running = Wie ist es, zu rennen oder Sport zu machen?

severity-level-no-trouble = Kein Problem
severity-level-some-pain = Etwas Schmerzen
severity-level-very-painful = Sehr schmerzhaft
severity-level-cannot = Ich kann es nicht
severity-level-not-done = So etwas mache ich nicht

## Pain

severity-ask-pain-now = Wie stark ist der Schmerz jetzt gerade? 0 heißt kein Schmerz, 10 heißt der schlimmste Schmerz, den Sie sich vorstellen können.
severity-ask-pain-worst = Wie stark war der stärkste Schmerz in den letzten 24 Stunden? 0 heißt kein Schmerz, 10 heißt der schlimmste, den Sie sich vorstellen können.
severity-ask-kind = Wie fühlt sich der Schmerz an?
severity-kind-dull = Dumpf
severity-kind-sharp = Stechend und plötzlich
severity-kind-both = Beides
severity-ask-spread = Wohin zieht der Schmerz?
severity-spread-low-back = Er bleibt im unteren Rücken
severity-spread-hips-buttocks = In Hüften oder Gesäß
severity-spread-up-the-back = Den Rücken hinauf
severity-spread-leg-above-knee = Ins Bein, oberhalb vom Knie
severity-spread-leg-below-knee = Ins Bein, bis unter das Knie
severity-ask-tingling = Kribbelt es dabei, oder ist etwas taub?

## This spasm and the ones before

severity-ask-frequency = Wie oft kommen solche Krämpfe?
severity-frequency-first = Das ist mein erster
severity-frequency-yearly = Einmal im Jahr oder seltener
severity-frequency-few-months = Alle paar Monate
severity-frequency-monthly = Jeden Monat
severity-frequency-weekly = Jede Woche
severity-frequency-constant = Die ganze Zeit
severity-ask-days = Wann hat dieser Krampf angefangen? Sie können auch schreiben, vor wie vielen Tagen.
severity-days-today = Heute
severity-days-some-days = Vor ein bis drei Tagen
severity-days-half-a-week = Vor vier bis sechs Tagen
severity-days-a-week = Vor einer Woche
severity-days-two-weeks = Vor zwei Wochen
severity-days-a-month = Vor vier Wochen oder mehr
severity-ask-trend = Wie entwickelt es sich?
severity-trend-easing = Es lässt nach
severity-trend-same = Es bleibt gleich
severity-trend-worse = Es wird schlimmer
severity-ask-avoids = Gibt es Bewegungen, die Sie aus Angst vor dem Schmerz vermeiden?

severity-record = Die Fragen zu Ihrem Tag sind beantwortet.
