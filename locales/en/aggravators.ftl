### What makes it worse, what started it, and up to five short questions.

aggravators-ask = What makes your back worse?

aggravators-dressing = Getting dressed
aggravators-lifting-child = Lifting a child
aggravators-stairs = Stairs
aggravators-uphill = Walking uphill
aggravators-running = Running
aggravators-deadlifts = Deadlifts
aggravators-jumping = Jumping
aggravators-heels = High heels
aggravators-driving = Driving
aggravators-desk = Desk work

## What started it

aggravators-cause-ask = What started it this time?
aggravators-cause-lifting = Lifting something
aggravators-cause-carrying = Carrying or holding on for long
aggravators-cause-repeating = The same move many times
aggravators-cause-slipping = A slip or a jolt
aggravators-cause-sitting = Sitting for a long time
aggravators-cause-swapping = My muscles were already tired
aggravators-cause-unknown = I don't know

## Short questions for the physio, asked only where an answer points there

aggravators-ask-worse-sitting-driving = Is it worse when you sit or drive for a while?
aggravators-ask-coming-up-with-hands = After you bend, do you push yourself up with your hands?
aggravators-ask-one-deep-buttock = Do you feel it deep in one buttock when you stand, walk or climb stairs?
aggravators-ask-worse-cold-mornings = Is it worse in the cold or in the morning?
aggravators-ask-eases-with-rest = Does it get better when you rest?

aggravators-record = What makes it worse is answered.
