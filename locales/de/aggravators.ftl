### What makes it worse, what started it, and up to five short questions.

aggravators-ask = Was macht Ihren Rücken schlimmer?

aggravators-dressing = Anziehen
aggravators-lifting-child = Ein Kind heben
aggravators-stairs = Treppen
aggravators-uphill = Bergauf gehen
aggravators-running = Rennen
aggravators-deadlifts = Kreuzheben
aggravators-jumping = Springen
aggravators-heels = Hohe Absätze
aggravators-driving = Autofahren
aggravators-desk = Arbeit am Tisch

## What started it

aggravators-cause-ask = Womit fing es diesmal an?
aggravators-cause-lifting = Ich habe etwas gehoben
aggravators-cause-carrying = Lange getragen oder gehalten
aggravators-cause-repeating = Oft dieselbe Bewegung
aggravators-cause-slipping = Ausgerutscht oder ein Ruck
aggravators-cause-sitting = Lange gesessen
aggravators-cause-swapping = Meine Muskeln waren schon müde
aggravators-cause-unknown = Ich weiß es nicht

## Short questions for the physio, asked only where an answer points there

aggravators-ask-worse-sitting-driving = Wird es schlimmer, wenn Sie eine Weile sitzen oder Auto fahren?
aggravators-ask-coming-up-with-hands = Drücken Sie sich nach dem Bücken mit den Händen hoch?
aggravators-ask-one-deep-buttock = Spüren Sie es tief in einer Gesäßhälfte, wenn Sie stehen, gehen oder Treppen steigen?
aggravators-ask-worse-cold-mornings = Ist es bei Kälte oder am Morgen schlimmer?
aggravators-ask-eases-with-rest = Wird es besser, wenn Sie sich ausruhen?

aggravators-record = Die Frage, was es schlimmer macht, ist beantwortet.
