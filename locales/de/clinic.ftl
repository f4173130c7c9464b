### The clinic's side: alerts, and what staff decide about them. A patient is a number here.

clinic-menu = Das ist die Team-Seite von { $clinic }.
clinic-menu-open = Praxis-Menü

## Alerts

# Variables:
#   $patient (number) - the patient's number
clinic-alert-emergency = ⚠️ <b>Pat. { $patient }: Notfallzeichen.</b> Die Aufforderung, jetzt Hilfe zu holen, ist gesendet. Die Übungen sind geschlossen, bis Sie das freigeben.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-same-day = ⚠️ <b>Pat. { $patient }: heute ansehen.</b> Die Übungen sind geschlossen, bis Sie das freigeben.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-soon = Pat. { $patient }: ein Zeichen, das innerhalb von ein bis zwei Wochen angesehen werden soll. Der Plan bleibt bei sanften Schritten, bis Sie das freigeben.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-appointment-wanted = Pat. { $patient } bittet um einen Termin.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-contact-wanted = Pat. { $patient } bittet um einen Anruf.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-worse = Pat. { $patient }: Es wird schlimmer. Bitte ansehen.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-mistaken-tap = Pat. { $patient } sagt, das Notfallzeichen war ein Vertippen. Es gilt, bis Sie es freigeben.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-distress = ⚠️ <b>Pat. { $patient } hat Worte geschrieben, die mir Sorgen machen.</b> Die Notrufnummer und Ihre Telefonnummer sind gesendet. Bitte rufen Sie heute an.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-step-back = Pat. { $patient }: Der Schmerz war zweimal hintereinander stark. Der Plan ging einen Schritt zurück.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-phase-due = Pat. { $patient } hat geschafft, was die Phase verlangt. Die nächste öffnen Sie.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-erased = Pat. { $patient } wollte gelöscht werden. Hier ist alles darüber weg. In diesem Bot müssen Sie nichts tun.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-silent = Pat. { $patient } hat seit drei Tagen nicht geantwortet.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-reply = Pat. { $patient } hat Ihnen geschrieben.
clinic-alert-open = Öffnen

## One patient's matter

# Variables:
#   $patient (number) - the patient's number
clinic-alert-patient = <b>Pat. { $patient }</b>
clinic-matter-emergency = Ein Notfallzeichen ist offen. Die Übungen sind geschlossen.
clinic-matter-same-day = Ein Zeichen für heute ist offen. Die Übungen sind geschlossen.
clinic-matter-soon = Ein Zeichen für die nächsten Wochen ist offen. Der Plan bleibt bei sanften Schritten.
clinic-matter-appointment-wanted = Ein Termin wird gewünscht.
clinic-matter-contact-wanted = Ein Anruf wird gewünscht.
clinic-matter-worse = Der Schmerz wird schlimmer.
clinic-matter-mistaken-tap = Laut Nachricht war es ein Vertippen. Die Übungen sind geschlossen.
clinic-matter-distress = Die Nachricht klingt nach Selbstverletzung oder Misshandlung. Bitte rufen Sie heute an.
clinic-matter-step-back = Der Plan ging einen Schritt zurück, nach zweimal starkem Schmerz.
clinic-matter-phase-due = Die Phase ist geschafft. Die nächste wartet auf Sie.
clinic-matter-silent = Seit drei Tagen kam keine Antwort.
clinic-matter-reply = Es gibt eine Nachricht an Sie.
clinic-open-phase = Nächste Phase öffnen
clinic-safe = Sicher: Übungen wieder öffnen
clinic-not-yet = Noch nicht
# Variables:
#   $patient (number) - the patient's number
clinic-confirm = Haben Sie oder jemand aus dem Team sich Pat. { $patient } angesehen? Übungen und Erinnerungen öffnen sich sofort.
clinic-confirm-safe = Ja, es ist sicher
