### What makes it worse, what started it, and up to five short questions.

aggravators-ask = Wat maak jou rug erger?

aggravators-dressing = Aantrek
aggravators-lifting-child = ’n Kind optel
aggravators-stairs = Trappe
aggravators-uphill = Opdraand stap
aggravators-running = Hardloop
aggravators-deadlifts = Gewigte optel (deadlifts)
aggravators-jumping = Spring
aggravators-heels = Hoë hakke
aggravators-driving = Motor bestuur
aggravators-desk = Werk by ’n lessenaar

## What started it

aggravators-cause-ask = Wat het dit hierdie keer laat begin?
aggravators-cause-lifting = Iets opgetel
aggravators-cause-carrying = Lank iets gedra of vasgehou
aggravators-cause-repeating = Baie keer dieselfde beweging
aggravators-cause-slipping = ’n Gly of ’n skielike ruk
aggravators-cause-sitting = Lank gesit
aggravators-cause-swapping = My spiere was klaar moeg
aggravators-cause-unknown = Ek weet nie

## Short questions for the physio, asked only where an answer points there

aggravators-ask-worse-sitting-driving = Is dit erger wanneer jy ’n ruk lank sit of bestuur?
aggravators-ask-coming-up-with-hands = Nadat jy gebuig het, druk jy jouself met jou hande op?
aggravators-ask-one-deep-buttock = Voel jy dit diep in een boud wanneer jy staan, loop of trappe klim?
aggravators-ask-worse-cold-mornings = Is dit erger in die koue of in die oggend?
aggravators-ask-eases-with-rest = Word dit beter wanneer jy rus?

aggravators-record = Die vrae oor wat dit erger maak, is beantwoord.
