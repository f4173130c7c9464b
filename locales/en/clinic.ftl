### The clinic's side: alerts, and what staff decide about them. A patient is a number here.

clinic-menu = This is the side of { $clinic }.
clinic-menu-open = Clinic menu

## Alerts

# Variables:
#   $patient (number) - the patient's number
clinic-alert-emergency = ⚠️ <b>Patient { $patient }: emergency sign.</b> They were told to get help now. Exercises are closed until you clear it.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-same-day = ⚠️ <b>Patient { $patient }: needs a look today.</b> Exercises are closed until you clear it.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-soon = Patient { $patient }: a sign that needs a look in one or two weeks. The plan keeps to gentle steps until you clear it.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-appointment-wanted = Patient { $patient } asks for an appointment.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-contact-wanted = Patient { $patient } asks for a call.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-worse = Patient { $patient } is getting worse. Please have a look.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-mistaken-tap = Patient { $patient } says that the emergency sign was a mistaken tap. It stands until you clear it.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-distress = ⚠️ <b>Patient { $patient } wrote words that worry me.</b> They have the emergency number and your phone number. Please call them today.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-step-back = Patient { $patient }: pain was high two times in a row. The plan went one step back.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-phase-due = Patient { $patient } has done what the phase asks for. The next one is for you to open.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-erased = Patient { $patient } asked to be erased. All about them is gone here. There is nothing for you to do in this bot.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-silent = Patient { $patient } has been silent for three days.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-reply = Patient { $patient } wrote to you.
clinic-alert-open = Open

## One patient's matter

# Variables:
#   $patient (number) - the patient's number
clinic-alert-patient = <b>Patient { $patient }</b>
clinic-matter-emergency = An emergency sign is open. Exercises are closed.
clinic-matter-same-day = A same-day sign is open. Exercises are closed.
clinic-matter-soon = A sign for the next weeks is open. The plan keeps to gentle steps.
clinic-matter-appointment-wanted = An appointment is asked for.
clinic-matter-contact-wanted = A call is asked for.
clinic-matter-worse = The pain is getting worse.
clinic-matter-mistaken-tap = The patient says it was a mistaken tap. Exercises are closed.
clinic-matter-distress = The patient wrote words that sound like self-harm or abuse. Please call them today.
clinic-matter-step-back = The plan went one step back after two times of high pain.
clinic-matter-phase-due = The phase is done. The next one waits for you.
clinic-matter-silent = No answer came for three days.
clinic-matter-reply = The patient wrote to you.
clinic-open-phase = Open the next phase
clinic-safe = Safe: open the exercises again
clinic-not-yet = Not yet
# Variables:
#   $patient (number) - the patient's number
clinic-confirm = Have you or a colleague looked at patient { $patient }? Their exercises and reminders open at once.
clinic-confirm-safe = Yes, it is safe
