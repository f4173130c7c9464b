### What makes it worse, what started it, and up to five short questions.

aggravators-ask = Qu’est-ce qui aggrave votre mal de dos ?

aggravators-dressing = M’habiller
aggravators-lifting-child = Porter un enfant
aggravators-stairs = Les escaliers
aggravators-uphill = Marcher en montée
aggravators-running = Courir
aggravators-deadlifts = Soulevé de terre
aggravators-jumping = Sauter
aggravators-heels = Les talons hauts
aggravators-driving = Conduire
aggravators-desk = Travail de bureau

## What started it

aggravators-cause-ask = Qu’est-ce qui l’a déclenché cette fois ?
aggravators-cause-lifting = Soulever quelque chose
aggravators-cause-carrying = Porter ou tenir longtemps
aggravators-cause-repeating = Répéter souvent le même geste
aggravators-cause-slipping = Une glissade ou une secousse
aggravators-cause-sitting = Une longue position assise
aggravators-cause-swapping = Mes muscles étaient déjà fatigués
aggravators-cause-unknown = Je ne sais pas

## Short questions for the physio, asked only where an answer points there

aggravators-ask-worse-sitting-driving = Est-ce pire quand vous restez un moment en position assise ou au volant ?
aggravators-ask-coming-up-with-hands = Quand vous vous penchez, poussez-vous ensuite avec les mains pour vous redresser ?
aggravators-ask-one-deep-buttock = Sentez-vous la douleur en profondeur dans une fesse quand vous restez debout, marchez ou montez un escalier ?
aggravators-ask-worse-cold-mornings = Est-ce pire au froid ou le matin ?
aggravators-ask-eases-with-rest = Est-ce que cela va mieux au repos ?

aggravators-record = Vous avez dit ce qui aggrave la douleur.
