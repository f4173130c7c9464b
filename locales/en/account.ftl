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
    /export sends you a copy of all I hold about you.
    /erase makes me forget you.
    /stop makes me silent.
help-not-live = Nobody watches this chat live. { $clinic } is there at these hours: { $hours }. The number is { $phone }.
help-emergency = If you feel in danger, call { $emergency }.

## Privacy

privacy-open = What is kept about me
# Variables:
#   $parts (list) - what is kept, one line a subject
privacy-kept =
    <b>What I keep about you</b>
    { $parts }
# The lines of the list; each ends with how long it is kept, as a sentence of its own.
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-answers = • <b>Your answers</b> and how your days went, to fit the steps to you. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-settings = • <b>Your settings</b> and your number at Telegram, to write to you at the right time. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-consents = • <b>What you agreed to</b> and when, as proof. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-messages = • <b>What we wrote</b> to each other, so that no text is lost. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-visits = • <b>Your visits</b> and your invite, to remind you of them. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-care = • <b>What the clinic did</b> for you here, so that it can be checked. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-erasure = • <b>After you erase it all:</b> one code and a date. An old backup can not bring you back then. { $until }
# Variables:
#   $days (number) - how many days
privacy-until-days = { $days ->
    [one] Gone after { $days } day.
   *[other] Gone after { $days } days.
}
privacy-until-erased = Kept until you erase it.
privacy-until-ever = Kept for good.
privacy-not-kept = I keep no photo and no place. Your name is only here if you or { $clinic } write it.
privacy-more = Who sees it, and my rights

privacy-topic-answers = your answers
privacy-topic-settings = your settings
privacy-topic-consents = what you agreed to
privacy-topic-messages = our messages
privacy-topic-visits = your visits
privacy-topic-care = what the clinic did here
privacy-reader-clinic = the staff
privacy-reader-nobody = nobody
privacy-topic-erasure = the code that is left
# Variables:
#   $parts (list) - what staff can see, such as "your answers, your settings and your visits"
privacy-seen = <b>Who sees it:</b> the staff of { $clinic }, and whoever runs this bot for them. On screen, staff can see { $parts }. It is not sold and not used for ads.
privacy-telegram = <b>Telegram:</b> chats with a bot are not end-to-end encrypted. Telegram carries what you write here.
privacy-your-rights = <b>Your rights:</b> you can see it all, get a copy, have it erased, and take back what you agreed to. To have a mistake put right, ask { $clinic }: { $phone }.
privacy-export = Get a copy
privacy-erase = Erase it all

## A copy of everything

export-copy = Here is all that I hold about you. Open the file to see the lists. They open in any table program.
export-sent = Your copy is on its way. It comes as one file in this chat.
export-keep-safe = It holds your health answers, so keep it safe. You can ask for it again at any time.
export-staff = You are staff here, so there is no copy in this chat. What you were shown is about other people. Ask who runs the bot.

## Erase everything

# Variables:
#   $parts (list) - what goes, one line a subject
erase-what-goes =
    <b>Erase all about you?</b> This would go:
    { $parts }
erase-copy-first = Nothing is erased yet. If you want a copy first, get it now.
erase-get-copy = Get a copy first
erase-go-on = Erase it all
erase-keep = Keep everything
erase-means = <b>There is no way back.</b> Your plan ends, no reminder comes, and I will not know you any more. You can start anew at any time.
erase-stays = { $clinic } is told that you did this, but no more. Their own files, Telegram and old backups are not changed. This chat stays on your phone until you delete it.
erase-confirm = Yes, erase it all now
erase-left = All right. Nothing was erased.
erase-staff = You are staff here. Ask an owner to end your part in { $clinic } first. Then you can erase all about you.
erase-done = Done. All that I held about you is gone. This is my last message. To begin anew, tap below or send /start.
erase-known-no-more = I hold nothing about you any more, and I did not keep what you sent now. To begin anew, tap below or send /start. If you feel in danger, call { $emergency }.

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
