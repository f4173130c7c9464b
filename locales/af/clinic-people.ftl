### Patients, invites, staff and the audit log, as staff see them. Short.

## Finding a patient

patients-ask = Tik ’n verwysingsnommer of ’n pasiëntnommer, of maak ’n lys oop.
patients-silent = Drie dae lank stil
patients-clear = Geen uitslag om te behandel nie
patients-mild = Lig
patients-moderate = Matig
patients-severe = Erg
patients-all = Alle pasiënte
# Variables:
#   $what (text) - the name of the list
#   $count (number) - how many patients are on it
patients-list = <b>{ $what }</b>: { $count }
patients-nobody = Niemand is op hierdie lys nie.
# Variables:
#   $count (number) - how many patients were found
patients-found =
    { $count ->
        [0] Ek het niemand gekry nie. Tik dit weer, of soek op ’n ander manier.
        [one] Ek het hierdie pasiënt gekry. Jy kan nog een tik.
       *[other] Ek het { $count } pasiënte gekry. Jy kan nog een tik.
    }
patients-search = Soek
# Variables:
#   $patient (number) - the patient's number
#   $band (text) - the result in a word
patients-one = { $patient }: { $band }
# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
#   $band (text) - the result in a word
patients-one-named = { $patient } ({ $reference }): { $band }
patients-band-none = nog geen uitslag
patients-band-clear = rustig
patients-band-mild = lig
patients-band-moderate = matig
patients-band-severe = erg

## The card

patient-none = Daar is nie so ’n pasiënt nie.
patient-no-result = Nog geen uitslag nie.
patient-band-clear = Uitslag: rustig.
patient-band-mild = Uitslag: <b>lig</b>.
patient-band-moderate = Uitslag: <b>matig</b>.
patient-band-severe = Uitslag: <b>erg</b>.
# Variables:
#   $reasons (text) - the answers that caused the result
patient-because = Hoekom: { $reasons }
patient-flag-none = Geen waarskuwingsteken is oop nie.
patient-flag-soon = ’n Teken vir die volgende weke is oop.
patient-flag-same-day = ⚠️ ’n Teken vir vandag is oop. Oefeninge is toe.
patient-flag-emergency = ⚠️ ’n Noodteken is oop. Oefeninge is toe.
patient-no-plan = Nog geen plan nie.
# Variables:
#   $name (text) - the name of the phase
#   $day (number) - the day of the phase, from 1
patient-phase = Fase: { $name }, dag { $day }.
# Variables:
#   $done (number) - sessions done in this phase
#   $due (number) - sessions asked for in this phase
patient-sessions = Sessies in hierdie fase: { $done } van { $due } gedoen.
patient-held = Jy hou hierdie fase.
# Variables:
#   $number (number) - the first phase that is closed
patient-closed = Fases van { $number } af is toe.
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
patient-day = { $day }: { $how }
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
#   $pain (number) - pain, 0 to 10
patient-day-pain = { $day }: { $how }, pyn { $pain }
patient-day-done = klaar
patient-day-some = deels
patient-day-could-not = kon nie
patient-day-skipped = oorgeslaan
# Variables:
#   $what (text) - what was agreed to
patient-agreed = Het ingestem tot { $what }.
patient-agreed-nothing = Het tot niks ingestem nie.
patient-agreed-care = herinneringe
patient-agreed-broadcasts = nuus
# Variables:
#   $language (string) - the code of the language
#   $place (text) - the place of the time zone
#   $time (time) - the time there now
patient-where = Taal: { $language }. Plek: { $place }, waar dit { $time } is.
patient-has-blocked = Het die bot geblokkeer.
patient-has-stopped = Het alle boodskappe gestop.
# Variables:
#   $until (date) - the last day of the pause
patient-has-paused = Herinneringe rus tot { $until }.
patient-write = Skryf aan die pasiënt
patient-show-chart = Vordering
patient-send-page = Bladsy om te druk
patient-change-phase = Kies die fase
patient-hold = Hou hierdie fase
patient-release = Hou dit nie meer nie
patient-close = Sluit die volgende fases
patient-free = Maak die geslote fases oop
# Variables:
#   $patient (number) - the patient's number
patient-which-phase = Watter fase is reg vir pasiënt { $patient }?
# Variables:
#   $patient (number) - the patient's number
#   $name (text) - the name of the phase
patient-confirm-phase = Moet pasiënt { $patient } in hierdie fase kom: { $name }? Dit begin môre, en die pasiënt hoor daarvan.
patient-set-phase = Ja, kies dit
# Variables:
#   $patient (number) - the patient's number
patient-news-told = ✓ Klaar. Pasiënt { $patient } hoor daarvan.
# Variables:
#   $patient (number) - the patient's number
patient-news-phase-opened = ✓ Klaar. Pasiënt { $patient } hoor dit, en gaan aan wanneer die res ook reg is.
patient-news-no-days = Daar is nog geen dae om te wys nie.
patient-news-chart = ✓ Die prent is op pad.
patient-news-page = ✓ Die bladsy is op pad.
# Variables:
#   $patient (number) - the patient's number
patient-chart = Pasiënt { $patient }: die dae tot nou toe.
# Variables:
#   $patient (number) - the patient's number
patient-page = Pasiënt { $patient }: een bladsy om te druk. Hou dit asseblief veilig.

## The page

# Variables:
#   $patient (number) - the patient's number
#   $date (date) - the day on which the page is made
page-title = { $clinic }: pasiënt { $patient }, { $date }
page-who = Pasiënt
# Variables:
#   $day (date) - the day of the first message
page-joined = By Lumbot sedert { $day }
page-result = Uitslag en toetse
page-plan = Plan en laaste dae
page-agreed = Toestemming en kontak

## Invites

# Variables:
#   $count (number) - how many invites can be used
invite-open =
    { $count ->
        [one] <b>Een uitnodiging is oop.</b> Druk daarop om dit terug te trek.
       *[other] <b>{ $count } uitnodigings is oop.</b> Druk op een om dit terug te trek.
    }
invite-none-open = Geen uitnodiging is oop nie.
invite-new = Nuwe uitnodiging
invite-all = Alle uitnodigings
invite-ask = Watter verwysingsnommer het die pasiënt by julle? Tik dit asseblief. Dit mag nie ’n volle naam wees nie.
invite-without = Sonder verwysingsnommer
# Variables:
#   $most (number) - how many letters fit
invite-reference-long = Tik asseblief een reël van hoogstens { $most } letters.
# Variables:
#   $patient (number) - the patient's number
invite-reference-taken = Pasiënt { $patient } het reeds hierdie verwysingsnommer. Dit kan net aan een mens behoort. Gaan dit asseblief na.
invite-record = ’n Uitnodiging is gemaak.
invite-made = Die uitnodiging is hier bo. Wys dit of stuur dit aan. Dit werk een keer, vir 14 dae.
# Variables:
#   $reference (string) - the clinic's own reference
#   $link (string) - the link that opens the bot
invite-picture-named = Uitnodiging vir { $reference }. Skandeer die prent, of maak hierdie skakel oop: { $link }
# Variables:
#   $link (string) - the link that opens the bot
invite-picture = Uitnodiging na Lumbot. Skandeer die prent, of maak hierdie skakel oop: { $link }
# Variables:
#   $reference (string) - the clinic's own reference
#   $until (day) - the day on which it ends
invite-one-named = { $reference }, tot { $until }
# Variables:
#   $number (number) - the number of the invite
#   $until (day) - the day on which it ends
invite-one = Uitnodiging { $number }, tot { $until }
# Variables:
#   $role (text) - the part in the staff
#   $until (day) - the day on which it ends
invite-one-staff = Personeel ({ $role }), tot { $until }
invite-revoke-ask = Moet hierdie uitnodiging teruggetrek word? Die skakel hou dadelik op werk.
invite-revoke = Trek dit terug
invite-revoked = Klaar. Die skakel werk nie meer nie.

## Staff

# Variables:
#   $count (number) - how many people joined
staff-title =
    { $count ->
        [one] <b>Een kollega het aangesluit.</b> Druk om die kollega te verwyder.
       *[other] <b>{ $count } kollegas het aangesluit.</b> Druk op een om die kollega te verwyder.
    }
staff-nobody = Net die eienaars werk tot nou toe hier.
staff-add = Voeg ’n kollega by
staff-all = Alle personeel
staff-which = Wat sal jou kollega doen?
staff-role-owner = eienaar
staff-role-clinician = terapeut
staff-role-front-desk = ontvangs
# Variables:
#   $number (number) - the person's number
#   $role (text) - the part in the staff
staff-one = { $number }: { $role }
staff-added = Die skakel is hier bo. Stuur dit net vir jou kollega. Dit werk een keer, vir 14 dae.
# Variables:
#   $role (text) - the part in the staff
#   $link (string) - the link that opens the bot
staff-picture = Sluit by die personeel aan as { $role }. Skandeer die prent, of maak hierdie skakel oop: { $link }
# Variables:
#   $number (number) - the person's number
staff-remove-ask = Moet kollega { $number } verwyder word? Die praktyk se kant sluit dadelik vir hierdie kollega.
staff-remove = Ja, verwyder
staff-removed = Klaar. Die sake wat die kollega geneem het, is weer oop.

## Who did what

audit-title = <b>Wie het wat gedoen</b>, nuutste eerste:
audit-empty = Nog niks is aangeteken nie.
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
audit-line-patient = { $when }, { $who }: { $what }, pasiënt { $patient }
# Variables:
#   $staff (string) - the person's Telegram number
audit-staff = personeel { $staff }
audit-cli = opdragreël
audit-viewed = het na die kaart gekyk
audit-work-taken = het ’n saak geneem
audit-work-given-back = het ’n saak teruggegee
audit-work-cleared = het ’n saak afgehandel
audit-phase-set = het ’n fase gekies
audit-phase-held = het die fase gehou
audit-phase-released = het opgehou om die fase te hou
audit-phase-closed = het fases gesluit of oopgemaak
audit-phase-opened = het ’n fase oopgemaak
audit-flag-cleared = het ’n waarskuwingsteken opgeklaar
audit-clinic-wrote = het ’n boodskap geskryf
audit-chart-sent = het die vorderingsprent gekry
audit-summary-sent = het die bladsy gekry
audit-invite-made = het ’n uitnodiging gemaak
audit-invite-revoked = het ’n uitnodiging teruggetrek
audit-staff-joined = het by die personeel aangesluit
audit-role-ended = het ’n kollega verwyder
