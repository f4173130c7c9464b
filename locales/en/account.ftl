### Stop, help, privacy, contact and appointments: the way out, one's rights, and a person to call.

## Stop

stop-done = Done. I am silent now: no reminders and no news. Only a text about your safety may still come.
stop-come-back = Your answers are kept. When you want me back, tap below or send /start.
stop-start-again = Start again

## Help

help-commands =
    <b>What you can ask me</b>
    /today shows today's steps.
    /plan shows where you are.
    /test checks your back.
    /result shows your result.
    /redflags asks the warning signs.
    /reminders changes when I write.
    /settings has all the rest.
    /stop makes me silent.
help-not-live = Nobody watches this chat live. { $clinic } is there at these hours: { $hours }. The number is { $phone }.
help-emergency = If you feel in danger, call { $emergency }.

## Privacy

privacy-what = <b>What I keep:</b> your answers, your plan, how your days went, your settings, and your number at Telegram. I keep no name, no photo and no place.
privacy-why = <b>Why:</b> to fit your steps to you and to remind you. { $clinic } can see how you do.
privacy-how-long = <b>How long:</b> as long as { $clinic } treats you, and as long as the law asks after that.
privacy-more = Who sees it, and my rights
privacy-who = <b>Who sees it:</b> the staff of { $clinic }, and nobody else. It is not sold and not used for ads.
privacy-telegram = <b>Telegram:</b> chats with a bot are not end-to-end encrypted. Telegram carries what you write here.
privacy-rights = <b>Your rights:</b> you may see it, correct it, get a copy or have it erased. You may take back what you agreed to. Ask { $clinic }: { $phone }.

## Contact

contact-card = <b>{ $clinic }</b>, { $phone }. Hours: { $hours }. Nobody watches this chat live.
contact-ask-call = Ask the clinic to call me
contact-asked = I have told { $clinic } that you want a call. They call you in their hours: { $hours }.
contact-asked-before = { $clinic } knows since today that you want a call. If it takes too long, call { $phone }.

## Appointments

appointment-ask = Ask for an appointment
appointment-when = When does a visit suit you best?
appointment-morning = Morning
appointment-afternoon = Afternoon
appointment-any = Any time
appointment-asked-morning = I have told { $clinic } that you want a visit in the morning. They will get back to you.
appointment-asked-afternoon = I have told { $clinic } that you want a visit in the afternoon. They will get back to you.
appointment-asked-any = I have told { $clinic } that you want a visit at any time of day. They will get back to you.
