### What follows from the warning signs.

## Emergency

safety-emergency = <b>Please get help now.</b> What you told me can mean that nerves or another part of your body need care today.
safety-emergency-act = Call { $emergency } or go to the emergency department. Do not drive yourself. The button below shows a card for the hospital.
safety-emergency-told = I have told { $clinic }. This chat is not watched live, so please do not wait for an answer here. There are no exercises until { $clinic } says so.
safety-show-card = Show the card
safety-on-my-way = I am on my way
safety-mistaken = I tapped by mistake
safety-on-my-way-reply = Good. Keep the card at hand. { $clinic } knows, and I will be here when you are back.
safety-mistaken-reply = Thank you for telling me. I have told { $clinic }. To be safe, the exercises stay closed until they open them. If a sign was true after all, call { $emergency } now.

## Card for hospital staff

safety-card-title = <b>For hospital staff</b>
# Variables:
#   $signs (string) - the warning signs as a list
safety-card = This person has low-back pain and has told us today about: { $signs }. Please check for a serious cause, such as cauda equina syndrome. Sent from { $clinic }, { $phone }.
safety-card-saddle-numbness = numbness or altered feeling in the saddle area
safety-card-bladder-bowel = a change in bladder or bowel control
safety-card-sexual-function = a change in sexual function
safety-card-both-legs = pain, weakness or numbness in both legs, or growing weakness
safety-card-chest-pain = chest pain
safety-card-serious-accident = a serious fall or accident
safety-card-belly-collapse = a throbbing belly or a collapse

## The same day

safety-same-day = Please see a doctor or your physio <b>today</b>. It may well be harmless, but it should be looked at.
safety-same-day-told = I have told { $clinic }. Exercises and reminders rest until they have checked. If it gets worse, call { $emergency }.
safety-contact = Contact { $clinic }
safety-ask-again = Answer again

## Soon

safety-soon = Thank you. One answer is worth a look by your physio within one or two weeks. It is seldom anything serious.
safety-soon-plan = You can go on. Your plan keeps to gentle exercises until the physio has checked.

## None

safety-clear = Thank you. Nothing you told me is a warning sign.
safety-net = If anything changes, come back with /redflags at any hour. If you feel in danger, call { $emergency }.

safety-cleared = { $clinic } has looked at your answers. Your exercises are open again.

## Words of self-harm or abuse

safety-distress = Thank you for telling me. That sounds very hard, and you do not have to carry it alone.
safety-distress-act = <b>If you might get hurt, or hurt yourself, call { $emergency } now.</b> You can also call { $clinic }: { $phone }. Or call somebody you trust, and ask them to stay with you.
safety-distress-told = I have told { $clinic }. Nobody watches this chat live, so please do not wait for an answer here. Your plan can wait.
