### The clinic's worklist: what waits, who takes it, how it is settled. Short, for staff.

clinic-open-worklist = Worklist
clinic-open-patients = Patients
clinic-open-invites = Invite a patient
clinic-open-staff = Staff
clinic-open-audit = Who did what
clinic-joined = Welcome. You are now on the staff side.
clinic-role-owner = You are here as an owner. You can do everything.
clinic-role-clinician = You are here as a clinician: patients, plans, signs and the worklist.
clinic-role-front-desk = You are here for the front desk: visits, invites and news.
clinic-page-before = Newer
clinic-page-after = More
# Variables:
#   $number (number) - the page that is shown
#   $total (number) - how many pages there are
clinic-page = Page { $number } of { $total }

## The list

# Variables:
#   $count (number) - how many matters wait
worklist-title =
    { $count ->
        [one] <b>One thing waits.</b> The most urgent comes first.
       *[other] <b>{ $count } things wait.</b> The most urgent come first.
    }
worklist-empty = Nothing waits. New things come here by themselves.
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-open = { $patient }: { $kind }
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-mine = { $patient }: { $kind } (yours)
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-taken = { $patient }: { $kind } (taken)
work-emergency = ⚠️ emergency sign
work-same-day = ⚠️ sign for today
work-soon = sign for the next weeks
work-appointment-wanted = wants a visit
work-contact-wanted = wants a call
work-worse = getting worse
work-mistaken-tap = ⚠️ mistaken tap?
work-distress = ⚠️ worrying words
work-step-back = one step back
work-phase-due = next phase is due
work-silent = silent for days
work-reply = wrote to us
work-move-wanted = wants to move a visit
work-visit-cancelled = cancelled a visit

## One matter

# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
matter-named = <b>Patient { $patient }</b> ({ $reference })
matter-none = This is no longer here.
# Variables:
#   $words (string) - what the patient wrote
matter-note = They wrote: “{ $words }”
matter-is-open = Nobody has taken this yet.
matter-is-yours = You have taken this.
matter-is-taken = A colleague has taken this.
matter-is-cleared = This is done.
matter-too-late = A colleague was first and has this now.
# Variables:
#   $patient (number) - the patient's number
matter-news-answered = Done: patient { $patient } has your answer.
# Variables:
#   $patient (number) - the patient's number
matter-news-called = Done: you called patient { $patient }.
# Variables:
#   $patient (number) - the patient's number
matter-news-booked = Done: patient { $patient } has a visit.
# Variables:
#   $patient (number) - the patient's number
matter-news-no-need = Done: nothing is needed for patient { $patient }.
# Variables:
#   $patient (number) - the patient's number
matter-news-judged-safe = Done. Patient { $patient } is told that the exercises are open again.
# Variables:
#   $patient (number) - the patient's number
matter-news-phase-opened = Done. Patient { $patient } is told, and goes on when the rest is there.
matter-take = I take this
matter-give-back = Give it back
matter-answer = Write to the patient
matter-clear = It is done
matter-card = Patient card
matter-why = How was it settled?
matter-reason-answered = Answered here
matter-reason-called = Called
matter-reason-booked = Visit booked
matter-reason-no-need = Nothing needed

## Writing to a patient

# Variables:
#   $patient (number) - the patient's number
answering-choose = What shall patient { $patient } read? Choose one, or type your own words.
# Variables:
#   $patient (number) - the patient's number
answering-look = Patient { $patient } will get this:
answering-send = Send
answering-other = Other words
# Variables:
#   $patient (number) - the patient's number
answering-sent = It is on its way to patient { $patient }.
answering-clear = It is done
answering-matter = Back to the matter
answering-none = Take the matter first. Then you can write.
# Variables:
#   $patient (number) - the patient's number
answering-unreached = Patient { $patient } gets no messages from here now. Please call.
# Variables:
#   $most (number) - how many letters fit
answering-too-long = That is too long. Please use at most { $most } letters.
letter-short-call = We will call you
letter-short-visit = Please book a visit
letter-short-keep-on = Keep going
letter-short-ease-off = Rest a little
letter-short-thanks = Thank you
