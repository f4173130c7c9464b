### Patients, invites, staff and the audit log, as staff see them. Short.

## Finding a patient

patients-ask = Tapez une référence ou un numéro, ou ouvrez une liste.
patients-silent = Sans réponse depuis trois jours
patients-clear = Rien à traiter
patients-mild = Léger
patients-moderate = Modéré
patients-severe = Sévère
patients-all = Tous les patients
# Variables:
#   $what (text) - the name of the list
#   $count (number) - how many patients are on it
patients-list = <b>{ $what }</b> : { $count }
patients-nobody = Personne sur cette liste.
# Variables:
#   $count (number) - how many patients were found
patients-found =
    { $count ->
        [0] Je n’ai trouvé personne. Tapez à nouveau, ou cherchez autrement.
        [one] J’ai trouvé ce patient. Vous pouvez en taper un autre.
       *[other] J’ai trouvé { $count } patients. Vous pouvez en taper un autre.
    }
patients-search = Chercher
# Variables:
#   $patient (number) - the patient's number
#   $band (text) - the result in a word
patients-one = { $patient } : { $band }
# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
#   $band (text) - the result in a word
patients-one-named = { $patient } ({ $reference }) : { $band }
patients-band-none = pas encore de résultat
patients-band-clear = calme
patients-band-mild = léger
patients-band-moderate = modéré
patients-band-severe = sévère

## The card

patient-none = Ce patient n’existe pas.
patient-no-result = Pas encore de résultat.
patient-band-clear = Résultat : calme.
patient-band-mild = Résultat : <b>léger</b>.
patient-band-moderate = Résultat : <b>modéré</b>.
patient-band-severe = Résultat : <b>sévère</b>.
# Variables:
#   $reasons (text) - the answers that caused the result
patient-because = Pourquoi : { $reasons }
patient-flag-none = Aucun signe d’alerte n’est ouvert.
patient-flag-soon = Un signe pour les prochaines semaines est ouvert.
patient-flag-same-day = ⚠️ Un signe pour aujourd’hui est ouvert. Les exercices sont fermés.
patient-flag-emergency = ⚠️ Un signe d’urgence est ouvert. Les exercices sont fermés.
patient-no-plan = Pas encore de programme.
# Variables:
#   $name (text) - the name of the phase
#   $day (number) - the day of the phase, from 1
patient-phase = Phase : { $name }, jour { $day }.
# Variables:
#   $done (number) - sessions done in this phase
#   $due (number) - sessions asked for in this phase
patient-sessions =
    { $done ->
        [one] Séances dans cette phase : { $done } faite sur { $due }.
       *[other] Séances dans cette phase : { $done } faites sur { $due }.
    }
patient-held = Vous bloquez cette phase.
# Variables:
#   $number (number) - the first phase that is closed
patient-closed = Les phases à partir de la { $number } sont fermées.
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
patient-day = { $day } : { $how }
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
#   $pain (number) - pain, 0 to 10
patient-day-pain = { $day } : { $how }, douleur { $pain }
patient-day-done = fait
patient-day-some = en partie
patient-day-could-not = pas pu
patient-day-skipped = passé
# Variables:
#   $what (text) - what was agreed to
patient-agreed = Accord donné pour : { $what }.
patient-agreed-nothing = Aucun accord donné.
patient-agreed-care = rappels
patient-agreed-broadcasts = actualités
# Variables:
#   $language (string) - the code of the language
#   $place (text) - the place of the time zone
#   $time (time) - the time there now
patient-where = Langue : { $language }. Lieu : { $place }, où il est { $time }.
patient-has-blocked = A bloqué le bot.
patient-has-stopped = A arrêté tous les messages.
# Variables:
#   $until (date) - the last day of the pause
patient-has-paused = Rappels en pause jusqu’au { $until }.
patient-write = Écrire au patient
patient-show-chart = Progrès
patient-send-page = Page à imprimer
patient-change-phase = Choisir la phase
patient-hold = Bloquer cette phase
patient-release = Ne plus bloquer
patient-close = Fermer les phases suivantes
patient-free = Ouvrir les phases fermées
# Variables:
#   $patient (number) - the patient's number
patient-which-phase = Quelle phase convient au patient n° { $patient } ?
# Variables:
#   $patient (number) - the patient's number
#   $name (text) - the name of the phase
patient-confirm-phase = Mettre le patient n° { $patient } dans cette phase : { $name } ? Elle commence demain, et un message le lui dit.
patient-set-phase = Oui, la choisir
# Variables:
#   $patient (number) - the patient's number
patient-news-told = ✓ C’est fait. Le patient n° { $patient } est prévenu.
# Variables:
#   $patient (number) - the patient's number
patient-news-phase-opened = ✓ C’est fait. Le patient n° { $patient } est prévenu, et avance quand le reste est prêt.
patient-news-no-days = Il n’y a pas encore de jours à montrer.
patient-news-chart = ✓ L’image est en route.
patient-news-page = ✓ La page est en route.
# Variables:
#   $patient (number) - the patient's number
patient-chart = Patient n° { $patient } : les jours jusqu’ici.
# Variables:
#   $patient (number) - the patient's number
patient-page = Patient n° { $patient } : une page à imprimer. Merci de la garder en lieu sûr.

## The page

# Variables:
#   $patient (number) - the patient's number
#   $date (date) - the day on which the page is made
page-title = { $clinic } : patient n° { $patient }, { $date }
page-who = Le patient
# Variables:
#   $day (date) - the day of the first message
page-joined = Avec Lumbot depuis le { $day }
page-result = Résultat et tests
page-plan = Programme et derniers jours
page-agreed = Accords et contact

## Invites

# Variables:
#   $count (number) - how many invites can be used
invite-open =
    { $count ->
        [one] <b>{ $count } invitation est ouverte.</b> Touchez-la pour la retirer.
       *[other] <b>{ $count } invitations sont ouvertes.</b> Touchez-en une pour la retirer.
    }
invite-none-open = Aucune invitation n’est ouverte.
invite-new = Nouvelle invitation
invite-all = Toutes les invitations
invite-ask = Quelle référence le patient a-t-il chez vous ? Tapez-la, s’il vous plaît. Ce ne doit pas être un nom complet.
invite-without = Sans référence
# Variables:
#   $most (number) - how many letters fit
invite-reference-long =
    { $most ->
        [one] Tapez une seule ligne de { $most } caractère au plus.
       *[other] Tapez une seule ligne de { $most } caractères au plus.
    }
# Variables:
#   $patient (number) - the patient's number
invite-reference-taken = Le patient n° { $patient } a déjà cette référence. Elle ne peut être qu’à une seule personne. Vérifiez-la, s’il vous plaît.
invite-record = Une invitation a été créée.
invite-made = L’invitation est ci-dessus. Montrez-la ou transmettez-la. Elle sert une fois, pendant 14 jours.
# Variables:
#   $reference (string) - the clinic's own reference
#   $link (string) - the link that opens the bot
invite-picture-named = Invitation pour { $reference }. Scannez l’image, ou ouvrez ce lien : { $link }
# Variables:
#   $link (string) - the link that opens the bot
invite-picture = Invitation à Lumbot. Scannez l’image, ou ouvrez ce lien : { $link }
# Variables:
#   $reference (string) - the clinic's own reference
#   $until (day) - the day on which it ends
invite-one-named = { $reference }, jusqu’au { $until }
# Variables:
#   $number (number) - the number of the invite
#   $until (day) - the day on which it ends
invite-one = Invitation { $number }, jusqu’au { $until }
# Variables:
#   $role (text) - the part in the staff
#   $until (day) - the day on which it ends
invite-one-staff = Équipe ({ $role }), jusqu’au { $until }
invite-revoke-ask = Retirer cette invitation ? Son lien ne marche plus aussitôt.
invite-revoke = La retirer
invite-revoked = C’est fait. Le lien ne marche plus.

## Staff

# Variables:
#   $count (number) - how many people joined
staff-title =
    { $count ->
        [one] <b>{ $count } collègue a rejoint l’équipe.</b> Touchez pour retirer cette personne.
       *[other] <b>{ $count } collègues ont rejoint l’équipe.</b> Touchez-en un pour le retirer.
    }
staff-nobody = Pour l’instant, seuls les responsables travaillent ici.
staff-add = Ajouter un collègue
staff-all = Toute l’équipe
staff-which = Que fera votre collègue ?
staff-role-owner = responsable
staff-role-clinician = soignant
staff-role-front-desk = accueil
# Variables:
#   $number (number) - the person's number
#   $role (text) - the part in the staff
staff-one = { $number } : { $role }
staff-added = Le lien est ci-dessus. Envoyez-le seulement à votre collègue. Il sert une fois, pendant 14 jours.
# Variables:
#   $role (text) - the part in the staff
#   $link (string) - the link that opens the bot
staff-picture = Rejoindre l’équipe ({ $role }). Scannez l’image, ou ouvrez ce lien : { $link }
# Variables:
#   $number (number) - the person's number
staff-remove-ask = Retirer le collègue { $number } ? L’espace équipe se ferme aussitôt pour cette personne.
staff-remove = Oui, retirer
staff-removed = C’est fait. Ses tâches sont à nouveau ouvertes.

## Who did what

audit-title = <b>Qui a fait quoi</b>, le plus récent d’abord :
audit-empty = Rien n’est encore noté.
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
audit-line = { $when }, { $who } : { $what }
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
#   $patient (number) - the patient's number
audit-line-patient = { $when }, { $who } : { $what }, patient n° { $patient }
# Variables:
#   $staff (string) - the person's Telegram number
audit-staff = équipe { $staff }
audit-cli = ligne de commande
audit-viewed = a regardé la fiche
audit-work-taken = a pris une tâche
audit-work-given-back = a rendu une tâche
audit-work-cleared = a réglé une tâche
audit-phase-set = a choisi une phase
audit-phase-held = a bloqué la phase
audit-phase-released = a débloqué la phase
audit-phase-closed = a fermé ou ouvert des phases
audit-phase-opened = a ouvert une phase
audit-flag-cleared = a levé un signe d’alerte
audit-clinic-wrote = a écrit un message
audit-chart-sent = a reçu l’image des progrès
audit-summary-sent = a reçu la page
audit-invite-made = a créé une invitation
audit-invite-revoked = a retiré une invitation
audit-staff-joined = a rejoint l’équipe
audit-role-ended = a retiré un collègue
