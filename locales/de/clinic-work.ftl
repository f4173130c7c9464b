### The clinic's worklist: what waits, who takes it, how it is settled. Short, for staff.

clinic-open-worklist = Aufgabenliste
clinic-open-patients = Patientenliste
clinic-open-invites = Jemanden einladen
clinic-open-staff = Team
clinic-open-audit = Wer was getan hat
clinic-joined = Willkommen. Sie sind jetzt auf der Team-Seite.
clinic-role-owner = Sie sind hier für die Leitung. Sie können alles tun.
clinic-role-clinician = Sie sind hier für die Therapie: Patientenliste, Pläne, Zeichen und die Aufgabenliste.
clinic-role-front-desk = Sie sind hier für den Empfang: Termine, Einladungen und Neuigkeiten.
clinic-page-before = Neuere
clinic-page-after = Mehr
# Variables:
#   $number (number) - the page that is shown
#   $total (number) - how many pages there are
clinic-page = Seite { $number } von { $total }

## The list

# Variables:
#   $count (number) - how many matters wait
worklist-title =
    { $count ->
        [one] <b>Eine Sache wartet.</b> Das Dringendste kommt zuerst.
       *[other] <b>{ $count } Sachen warten.</b> Das Dringendste kommt zuerst.
    }
worklist-empty = Nichts wartet. Neues kommt von selbst hierher.
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-open = { $patient }: { $kind }
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-mine = { $patient }: { $kind } (bei Ihnen)
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-taken = { $patient }: { $kind } (vergeben)
work-emergency = ⚠️ Notfallzeichen
work-same-day = ⚠️ Zeichen für heute
work-soon = Zeichen, nächste Wochen
work-appointment-wanted = möchte Termin
work-contact-wanted = möchte Anruf
work-worse = es wird schlimmer
work-mistaken-tap = ⚠️ vertippt?
work-distress = ⚠️ Sorge um Worte
work-step-back = ein Schritt zurück
work-phase-due = nächste Phase fällig
work-silent = Tage ohne Antwort
work-reply = hat uns geschrieben
work-move-wanted = Termin verschieben
work-visit-cancelled = Termin abgesagt

## One matter

# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
matter-named = <b>Pat. { $patient }</b> ({ $reference })
matter-none = Das ist nicht mehr hier.
# Variables:
#   $words (string) - what the patient wrote
matter-note = Die Nachricht: „{ $words }“
matter-is-open = Das hat noch niemand übernommen.
matter-is-yours = Das haben Sie übernommen.
matter-is-taken = Das hat jemand aus dem Team übernommen.
matter-is-cleared = Das ist erledigt.
matter-too-late = Jemand aus dem Team war schneller und hat das jetzt.
# Variables:
#   $patient (number) - the patient's number
matter-news-answered = Erledigt: Pat. { $patient } hat Ihre Antwort.
# Variables:
#   $patient (number) - the patient's number
matter-news-called = Erledigt: Sie haben Pat. { $patient } angerufen.
# Variables:
#   $patient (number) - the patient's number
matter-news-booked = Erledigt: Pat. { $patient } hat einen Termin.
# Variables:
#   $patient (number) - the patient's number
matter-news-no-need = Erledigt: Für Pat. { $patient } ist nichts nötig.
# Variables:
#   $patient (number) - the patient's number
matter-news-judged-safe = Erledigt. Pat. { $patient } weiß, dass die Übungen wieder offen sind.
# Variables:
#   $patient (number) - the patient's number
matter-news-phase-opened = Erledigt. Pat. { $patient } weiß Bescheid. Es geht weiter, wenn der Rest auch so weit ist.
matter-take = Ich übernehme das
matter-give-back = Zurückgeben
matter-answer = Nachricht schreiben
matter-clear = Es ist erledigt
matter-card = Karte ansehen
matter-why = Wie wurde es erledigt?
matter-reason-answered = Hier beantwortet
matter-reason-called = Angerufen
matter-reason-booked = Termin vereinbart
matter-reason-no-need = Nichts nötig

## Writing to a patient

# Variables:
#   $patient (number) - the patient's number
answering-choose = Was soll Pat. { $patient } lesen? Wählen Sie etwas, oder schreiben Sie eigene Worte.
# Variables:
#   $patient (number) - the patient's number
answering-look = Das bekommt Pat. { $patient }:
answering-send = Senden
answering-other = Andere Worte
# Variables:
#   $patient (number) - the patient's number
answering-sent = Es ist unterwegs an Pat. { $patient }.
answering-clear = Es ist erledigt
answering-matter = Zurück zur Sache
answering-none = Übernehmen Sie zuerst die Sache. Dann können Sie schreiben.
# Variables:
#   $patient (number) - the patient's number
answering-unreached = Pat. { $patient } bekommt gerade keine Nachrichten von hier. Bitte rufen Sie an.
# Variables:
#   $most (number) - how many letters fit
answering-too-long = Das ist zu lang. Bitte höchstens { $most } Zeichen.
letter-short-call = Wir rufen Sie an
letter-short-visit = Bitte Termin machen
letter-short-keep-on = Weiter so
letter-short-ease-off = Etwas ruhiger
letter-short-thanks = Danke
