### Patients, invites, staff and the audit log, as staff see them. Short.

## Finding a patient

patients-ask = Type a reference or a number, or open a list.
patients-silent = Silent for three days
patients-clear = No result to treat
patients-mild = Mild
patients-moderate = Moderate
patients-severe = Severe
patients-all = All patients
# Variables:
#   $what (text) - the name of the list
#   $count (number) - how many patients are on it
patients-list = <b>{ $what }</b>: { $count }
patients-nobody = Nobody is on this list.
# Variables:
#   $count (number) - how many patients were found
patients-found =
    { $count ->
        [0] I found nobody. Type it again, or search another way.
        [one] I found this patient. You can type another one.
       *[other] I found { $count } patients. You can type another one.
    }
patients-search = Search
# Variables:
#   $patient (number) - the patient's number
#   $band (text) - the result in a word
patients-one = { $patient }: { $band }
# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
#   $band (text) - the result in a word
patients-one-named = { $patient } ({ $reference }): { $band }
patients-band-none = no result yet
patients-band-clear = clear
patients-band-mild = mild
patients-band-moderate = moderate
patients-band-severe = severe

## The card

patient-none = There is no such patient.
patient-no-result = No result yet.
patient-band-clear = Result: clear.
patient-band-mild = Result: <b>mild</b>.
patient-band-moderate = Result: <b>moderate</b>.
patient-band-severe = Result: <b>severe</b>.
# Variables:
#   $reasons (text) - the answers that caused the result
patient-because = Why: { $reasons }
patient-flag-none = No warning sign is open.
patient-flag-soon = A sign for the next weeks is open.
patient-flag-same-day = ⚠️ A sign for today is open. Exercises are closed.
patient-flag-emergency = ⚠️ An emergency sign is open. Exercises are closed.
patient-no-plan = No plan yet.
# Variables:
#   $name (text) - the name of the phase
#   $day (number) - the day of the phase, from 1
patient-phase = Phase: { $name }, day { $day }.
# Variables:
#   $done (number) - sessions done in this phase
#   $due (number) - sessions asked for in this phase
patient-sessions = Sessions in this phase: { $done } of { $due } done.
patient-held = You hold this phase.
# Variables:
#   $number (number) - the first phase that is closed
patient-closed = Phases from { $number } on are closed.
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
patient-day = { $day }: { $how }
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
#   $pain (number) - pain, 0 to 10
patient-day-pain = { $day }: { $how }, pain { $pain }
patient-day-done = done
patient-day-some = some of it
patient-day-could-not = could not
patient-day-skipped = left out
# Variables:
#   $what (text) - what was agreed to
patient-agreed = Agreed to { $what }.
patient-agreed-nothing = Has agreed to nothing.
patient-agreed-care = reminders
patient-agreed-broadcasts = news
# Variables:
#   $language (string) - the code of the language
#   $place (text) - the place of the time zone
#   $time (time) - the time there now
patient-where = Language: { $language }. Place: { $place }, where it is { $time }.
patient-has-blocked = Has blocked the bot.
patient-has-stopped = Has stopped all messages.
# Variables:
#   $until (date) - the last day of the pause
patient-has-paused = Reminders rest until { $until }.
patient-write = Write to the patient
patient-show-chart = Progress
patient-send-page = Page to print
patient-change-phase = Choose the phase
patient-hold = Hold this phase
patient-release = Do not hold any more
patient-close = Close the next phases
patient-free = Open the closed phases
# Variables:
#   $patient (number) - the patient's number
patient-which-phase = Which phase is right for patient { $patient }?
# Variables:
#   $patient (number) - the patient's number
#   $name (text) - the name of the phase
patient-confirm-phase = Put patient { $patient } into this phase: { $name }? It starts tomorrow, and they are told.
patient-set-phase = Yes, choose it
# Variables:
#   $patient (number) - the patient's number
patient-news-told = ✓ Done. Patient { $patient } is told.
# Variables:
#   $patient (number) - the patient's number
patient-news-phase-opened = ✓ Done. Patient { $patient } is told, and goes on when the rest is there.
patient-news-no-days = There are no days to show yet.
patient-news-chart = ✓ The picture is on its way.
patient-news-page = ✓ The page is on its way.
# Variables:
#   $patient (number) - the patient's number
patient-chart = Patient { $patient }: the days so far.
# Variables:
#   $patient (number) - the patient's number
patient-page = Patient { $patient }: one page to print. Please keep it safe.

## The page

# Variables:
#   $patient (number) - the patient's number
#   $date (date) - the day on which the page is made
page-title = { $clinic }: patient { $patient }, { $date }
page-who = Patient
# Variables:
#   $day (date) - the day of the first message
page-joined = With Lumbot since { $day }
page-result = Result and tests
page-plan = Plan and latest days
page-agreed = Consents and contact

## Invites

# Variables:
#   $count (number) - how many invites can be used
invite-open =
    { $count ->
        [one] <b>One invite is open.</b> Tap it to take it back.
       *[other] <b>{ $count } invites are open.</b> Tap one to take it back.
    }
invite-none-open = No invite is open.
invite-new = New invite
invite-all = All invites
invite-ask = Which reference does the patient have with you? Please type it. It must be no full name.
invite-without = Without a reference
# Variables:
#   $most (number) - how many letters fit
invite-reference-long = Please type one line of at most { $most } letters.
# Variables:
#   $patient (number) - the patient's number
invite-reference-taken = Patient { $patient } already has this reference. It can belong to one person only. Please check it.
invite-record = An invite was made.
invite-made = The invite is above. Show it or send it on. It works once, for 14 days.
# Variables:
#   $reference (string) - the clinic's own reference
#   $link (string) - the link that opens the bot
invite-picture-named = Invite for { $reference }. Scan the picture, or open this link: { $link }
# Variables:
#   $link (string) - the link that opens the bot
invite-picture = Invite to Lumbot. Scan the picture, or open this link: { $link }
# Variables:
#   $reference (string) - the clinic's own reference
#   $until (day) - the day on which it ends
invite-one-named = { $reference }, until { $until }
# Variables:
#   $number (number) - the number of the invite
#   $until (day) - the day on which it ends
invite-one = Invite { $number }, until { $until }
# Variables:
#   $role (text) - the part in the staff
#   $until (day) - the day on which it ends
invite-one-staff = Staff ({ $role }), until { $until }
invite-revoke-ask = Take this invite back? Its link stops working at once.
invite-revoke = Take it back
invite-revoked = Done. The link does not work any more.

## Staff

# Variables:
#   $count (number) - how many people joined
staff-title =
    { $count ->
        [one] <b>One colleague joined.</b> Tap to remove them.
       *[other] <b>{ $count } colleagues joined.</b> Tap one to remove them.
    }
staff-nobody = Only the owners work here so far.
staff-add = Add a colleague
staff-all = All staff
staff-which = What will your colleague do?
staff-role-owner = owner
staff-role-clinician = clinician
staff-role-front-desk = front desk
# Variables:
#   $number (number) - the person's number
#   $role (text) - the part in the staff
staff-one = { $number }: { $role }
staff-added = The link is above. Send it to your colleague only. It works once, for 14 days.
# Variables:
#   $role (text) - the part in the staff
#   $link (string) - the link that opens the bot
staff-picture = Join the staff as { $role }. Scan the picture, or open this link: { $link }
# Variables:
#   $number (number) - the person's number
staff-remove-ask = Remove colleague { $number }? The clinic side closes for them at once.
staff-remove = Yes, remove
staff-removed = Done. What they had taken is open again.

## Who did what

audit-title = <b>Who did what</b>, newest first:
audit-empty = Nothing is noted yet.
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
audit-line = { $when }, { $who }: { $what }
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
#   $patient (number) - the patient's number
audit-line-patient = { $when }, { $who }: { $what }, patient { $patient }
# Variables:
#   $staff (string) - the person's Telegram number
audit-staff = staff { $staff }
audit-cli = command line
audit-viewed = looked at the card
audit-work-taken = took a matter
audit-work-given-back = gave a matter back
audit-work-cleared = closed a matter
audit-phase-set = chose a phase
audit-phase-held = held the phase
audit-phase-released = ended the hold
audit-phase-closed = closed or opened phases
audit-phase-opened = opened a phase
audit-flag-cleared = cleared a warning sign
audit-clinic-wrote = wrote a message
audit-chart-sent = got the progress picture
audit-summary-sent = got the page
audit-invite-made = made an invite
audit-invite-revoked = took an invite back
audit-staff-joined = joined the staff
audit-role-ended = removed a colleague
