### What reaches a patient from the clinic: a message, a decision on the plan, and their answer.

# Variables:
#   $words (text) - what the clinic wrote
letter = <b>{ $clinic } writes:</b> { $words }
letter-call = Thank you for telling us. We will call you in our opening hours.
letter-visit = We would like to see you. Please book a visit, or call us: { $phone }.
letter-keep-on = We have looked at your days. This is going well. Please keep going as you do now.
letter-ease-off = Take it easy today. Keep moving gently, and do less where it hurts more.
letter-thanks = Thank you for writing. We have read it and all is fine.
letter-reply = Reply to { $clinic }
reply-ask = What would you like to tell { $clinic }? Write it in one message.
reply-not-live = Nobody reads this at once. If you feel in danger, call { $emergency }.
reply-sent = Thank you. { $clinic } has your message and reads it in the opening hours: { $hours }.
# Variables:
#   $most (number) - how many letters fit
reply-too-long = That is a bit long. Could you say it in { $most } letters or less?

## Decisions on the plan

# Variables:
#   $name (text) - the name of the phase
order-phase-set = { $clinic } has chosen your next steps: { $name }. They start tomorrow.
order-phase-held = { $clinic } would like you to stay with your present steps for now. That is a good pace.
order-phase-released = { $clinic } lets you move on again when you are ready.
order-phase-closed = { $clinic } keeps the next steps for later. Your present ones are right for now.
order-phases-free = { $clinic } has opened the later steps for you again.

## Invites

invite-joined = Welcome. You are now on the list of { $clinic }.
invite-used = This link was used before. That is no problem: you can start without it.
invite-expired = This link is too old. That is no problem: you can start, and ask { $clinic } for a new one.
invite-gone = This link is not in use any more. You can start, and ask { $clinic } for a new one.
invite-unknown = I do not know this link. You can start without it, or ask { $clinic }.
staff-ended = The staff side of { $clinic } is closed for you now. Thank you for your work.
