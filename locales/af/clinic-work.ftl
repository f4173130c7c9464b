### The clinic's worklist: what waits, who takes it, how it is settled. Short, for staff.

clinic-open-worklist = Werklys
clinic-open-patients = Pasiënte
clinic-open-invites = Nooi ’n pasiënt
clinic-open-staff = Personeel
clinic-open-audit = Wie het wat gedoen
clinic-joined = Welkom. Jy is nou aan die personeelkant.
clinic-role-owner = Jy is hier as eienaar. Jy kan alles doen.
clinic-role-clinician = Jy is hier as terapeut: pasiënte, planne, tekens en die werklys.
clinic-role-front-desk = Jy is hier vir ontvangs: afsprake, uitnodigings en nuus.
clinic-page-before = Nuwer
clinic-page-after = Meer
# Variables:
#   $number (number) - the page that is shown
#   $total (number) - how many pages there are
clinic-page = Bladsy { $number } van { $total }

## The list

# Variables:
#   $count (number) - how many matters wait
worklist-title =
    { $count ->
        [one] <b>Een saak wag.</b> Die dringendste kom eerste.
       *[other] <b>{ $count } sake wag.</b> Die dringendstes kom eerste.
    }
worklist-empty = Niks wag nie. Nuwe sake kom vanself hierheen.
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-open = { $patient }: { $kind }
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-mine = { $patient }: { $kind } (joune)
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-taken = { $patient }: { $kind } (geneem)
work-emergency = ⚠️ noodteken
work-same-day = ⚠️ teken vir vandag
work-soon = teken vir volgende weke
work-appointment-wanted = wil ’n afspraak hê
work-contact-wanted = wil gebel word
work-worse = gaan agteruit
work-mistaken-tap = ⚠️ per ongeluk gedruk?
work-distress = ⚠️ kommerwekkende woorde
work-step-back = een fase terug
work-phase-due = tyd vir volgende fase
work-silent = dae lank stil
work-reply = het vir ons geskryf
work-move-wanted = wil afspraak skuif
work-visit-cancelled = afspraak gekanselleer

## One matter

# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
matter-named = <b>Pasiënt { $patient }</b> ({ $reference })
matter-none = Dit is nie meer hier nie.
# Variables:
#   $words (string) - what the patient wrote
matter-note = Die pasiënt het geskryf: “{ $words }”
matter-is-open = Niemand het dit nog geneem nie.
matter-is-yours = Jy het dit geneem.
matter-is-taken = ’n Kollega het dit geneem.
matter-is-cleared = Dit is afgehandel.
matter-too-late = ’n Kollega was eerste en het dit nou.
# Variables:
#   $patient (number) - the patient's number
matter-news-answered = Klaar: pasiënt { $patient } het jou antwoord.
# Variables:
#   $patient (number) - the patient's number
matter-news-called = Klaar: jy het pasiënt { $patient } gebel.
# Variables:
#   $patient (number) - the patient's number
matter-news-booked = Klaar: pasiënt { $patient } het ’n afspraak.
# Variables:
#   $patient (number) - the patient's number
matter-news-no-need = Klaar: niks is nodig vir pasiënt { $patient } nie.
# Variables:
#   $patient (number) - the patient's number
matter-news-judged-safe = Klaar. Pasiënt { $patient } hoor dat die oefeninge weer oop is.
# Variables:
#   $patient (number) - the patient's number
matter-news-phase-opened = Klaar. Pasiënt { $patient } hoor dit, en gaan aan wanneer die res ook reg is.
matter-take = Ek neem dit
matter-give-back = Gee dit terug
matter-answer = Skryf aan die pasiënt
matter-clear = Dit is afgehandel
matter-card = Pasiëntkaart
matter-why = Hoe is dit afgehandel?
matter-reason-answered = Hier beantwoord
matter-reason-called = Gebel
matter-reason-booked = Afspraak gemaak
matter-reason-no-need = Niks nodig nie

## Writing to a patient

# Variables:
#   $patient (number) - the patient's number
answering-choose = Wat moet pasiënt { $patient } lees? Kies een, of tik jou eie woorde.
# Variables:
#   $patient (number) - the patient's number
answering-look = Pasiënt { $patient } sal dit kry:
answering-send = Stuur
answering-other = Ander woorde
# Variables:
#   $patient (number) - the patient's number
answering-sent = Dit is op pad na pasiënt { $patient }.
answering-clear = Dit is afgehandel
answering-matter = Terug na die saak
answering-none = Neem eers die saak. Dan kan jy skryf.
# Variables:
#   $patient (number) - the patient's number
answering-unreached = Pasiënt { $patient } kry nou geen boodskappe van hier af nie. Bel asseblief.
# Variables:
#   $most (number) - how many letters fit
answering-too-long = Dit is te lank. Gebruik asseblief hoogstens { $most } letters.
letter-short-call = Ons sal jou bel
letter-short-visit = Maak asseblief ’n afspraak
letter-short-keep-on = Hou so aan
letter-short-ease-off = Rus ’n bietjie
letter-short-thanks = Dankie
