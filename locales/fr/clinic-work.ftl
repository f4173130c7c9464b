### The clinic's worklist: what waits, who takes it, how it is settled. Short, for staff.

clinic-open-worklist = Liste de tâches
clinic-open-patients = Les patients
clinic-open-invites = Inviter un patient
clinic-open-staff = L’équipe
clinic-open-audit = Qui a fait quoi
clinic-joined = Bienvenue. Vous êtes maintenant dans l’espace équipe.
clinic-role-owner = Vous êtes ici comme responsable. Vous pouvez tout faire.
clinic-role-clinician = Vous êtes ici comme soignant : patients, programmes, signes et liste de tâches.
clinic-role-front-desk = Vous êtes ici pour l’accueil : rendez-vous, invitations et actualités.
clinic-page-before = Plus récents
clinic-page-after = Suite
# Variables:
#   $number (number) - the page that is shown
#   $total (number) - how many pages there are
clinic-page = Page { $number } sur { $total }

## The list

# Variables:
#   $count (number) - how many matters wait
worklist-title =
    { $count ->
        [one] <b>{ $count } tâche à traiter.</b> La plus urgente vient en premier.
       *[other] <b>{ $count } tâches à traiter.</b> Les plus urgentes viennent en premier.
    }
worklist-empty = Rien à traiter. Les nouvelles tâches arrivent ici toutes seules.
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-open = { $patient } : { $kind }
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-mine = { $patient } : { $kind } (à vous)
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-taken = { $patient } : { $kind } (déjà prise)
work-emergency = ⚠️ signe d’urgence
work-same-day = ⚠️ signe pour aujourd’hui
work-soon = signe pour les prochaines semaines
work-appointment-wanted = veut un rendez-vous
work-contact-wanted = veut un appel
work-worse = s’aggrave
work-mistaken-tap = ⚠️ appui par erreur ?
work-distress = ⚠️ mots inquiétants
work-step-back = un pas en arrière
work-phase-due = phase suivante à ouvrir
work-silent = sans réponse depuis des jours
work-reply = nous a écrit
work-move-wanted = veut déplacer un rendez-vous
work-visit-cancelled = a annulé un rendez-vous

## One matter

# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
matter-named = <b>Patient n° { $patient }</b> ({ $reference })
matter-none = Cette tâche n’est plus ici.
# Variables:
#   $words (string) - what the patient wrote
matter-note = Son message : « { $words } »
matter-is-open = Personne ne s’en charge encore.
matter-is-yours = Vous vous en chargez.
matter-is-taken = Un collègue s’en charge.
matter-is-cleared = C’est réglé.
matter-too-late = Un collègue a été plus rapide et s’en charge maintenant.
# Variables:
#   $patient (number) - the patient's number
matter-news-answered = C’est fait : le patient n° { $patient } a votre réponse.
# Variables:
#   $patient (number) - the patient's number
matter-news-called = C’est fait : vous avez appelé le patient n° { $patient }.
# Variables:
#   $patient (number) - the patient's number
matter-news-booked = C’est fait : le patient n° { $patient } a un rendez-vous.
# Variables:
#   $patient (number) - the patient's number
matter-news-no-need = C’est fait : rien à faire pour le patient n° { $patient }.
# Variables:
#   $patient (number) - the patient's number
matter-news-judged-safe = C’est fait. Le patient n° { $patient } apprend que ses exercices sont rouverts.
# Variables:
#   $patient (number) - the patient's number
matter-news-phase-opened = C’est fait. Le patient n° { $patient } est prévenu, et avance quand le reste est prêt.
matter-take = Je m’en charge
matter-give-back = Rendre la tâche
matter-answer = Écrire au patient
matter-clear = C’est réglé
matter-card = Fiche du patient
matter-why = Comment cela a-t-il été réglé ?
matter-reason-answered = Réponse donnée ici
matter-reason-called = Appel passé
matter-reason-booked = Rendez-vous pris
matter-reason-no-need = Rien à faire

## Writing to a patient

# Variables:
#   $patient (number) - the patient's number
answering-choose = Que doit lire le patient n° { $patient } ? Choisissez un texte, ou tapez le vôtre.
# Variables:
#   $patient (number) - the patient's number
answering-look = Le patient n° { $patient } recevra ceci :
answering-send = Envoyer
answering-other = D’autres mots
# Variables:
#   $patient (number) - the patient's number
answering-sent = C’est en route vers le patient n° { $patient }.
answering-clear = C’est réglé
answering-matter = Retour à la tâche
answering-none = Chargez-vous d’abord de la tâche. Vous pourrez alors écrire.
# Variables:
#   $patient (number) - the patient's number
answering-unreached = Le patient n° { $patient } ne reçoit plus de messages d’ici. Merci de l’appeler.
# Variables:
#   $most (number) - how many letters fit
answering-too-long =
    { $most ->
        [one] C’est trop long. { $most } caractère au plus, s’il vous plaît.
       *[other] C’est trop long. { $most } caractères au plus, s’il vous plaît.
    }
letter-short-call = Nous allons vous appeler
letter-short-visit = Prenez rendez-vous
letter-short-keep-on = Continuez ainsi
letter-short-ease-off = Allez-y doucement
letter-short-thanks = Merci
