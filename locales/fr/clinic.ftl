### The clinic's side: alerts, and what staff decide about them. A patient is a number here.

clinic-menu = Voici l’espace équipe du cabinet : { $clinic }.
clinic-menu-open = Menu cabinet

## Alerts

# Variables:
#   $patient (number) - the patient's number
clinic-alert-emergency = ⚠️ <b>Patient n° { $patient } : signe d’urgence.</b> Le message « demander de l’aide maintenant » lui a été donné. Les exercices sont fermés tant que vous n’avez pas levé le signe.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-same-day = ⚠️ <b>Patient n° { $patient } : à voir aujourd’hui.</b> Les exercices sont fermés tant que vous n’avez pas levé le signe.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-soon = Patient n° { $patient } : un signe à voir d’ici une à deux semaines. Le programme s’en tient aux exercices doux tant que vous n’avez pas levé le signe.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-appointment-wanted = Le patient n° { $patient } demande un rendez-vous.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-contact-wanted = Le patient n° { $patient } demande un appel.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-worse = L’état du patient n° { $patient } s’aggrave. Merci de regarder.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-mistaken-tap = Le patient n° { $patient } dit avoir appuyé par erreur sur le signe d’urgence. Le signe reste tant que vous ne l’avez pas levé.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-distress = ⚠️ <b>Le patient n° { $patient } a écrit des mots qui m’inquiètent.</b> Le numéro d’urgence et votre numéro lui ont été donnés. Merci de l’appeler aujourd’hui.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-step-back = Patient n° { $patient } : deux fois de suite, la douleur était forte. Le programme a reculé d’un pas.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-phase-due = Le patient n° { $patient } a fait ce que la phase demande. C’est à vous d’ouvrir la suivante.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-erased = Le patient n° { $patient } a demandé à être effacé. Tout ce qui le concerne a disparu ici. Vous n’avez rien à faire dans ce bot.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-silent = Le patient n° { $patient } ne répond plus depuis trois jours.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-reply = Le patient n° { $patient } vous a écrit.
clinic-alert-open = Ouvrir

## One patient's matter

# Variables:
#   $patient (number) - the patient's number
clinic-alert-patient = <b>Patient n° { $patient }</b>
clinic-matter-emergency = Un signe d’urgence est ouvert. Les exercices sont fermés.
clinic-matter-same-day = Un signe à voir dans la journée est ouvert. Les exercices sont fermés.
clinic-matter-soon = Un signe pour les prochaines semaines est ouvert. Le programme s’en tient aux exercices doux.
clinic-matter-appointment-wanted = Un rendez-vous est demandé.
clinic-matter-contact-wanted = Un appel est demandé.
clinic-matter-worse = La douleur s’aggrave.
clinic-matter-mistaken-tap = Le patient dit avoir appuyé par erreur. Les exercices sont fermés.
clinic-matter-distress = Le patient a écrit des mots qui évoquent une envie de se faire du mal, ou des violences. Merci de l’appeler aujourd’hui.
clinic-matter-step-back = Le programme a reculé d’un pas après deux fois de forte douleur.
clinic-matter-phase-due = La phase est finie. La suivante attend votre accord.
clinic-matter-silent = Pas de réponse depuis trois jours.
clinic-matter-reply = Le patient vous a écrit.
clinic-open-phase = Ouvrir la phase suivante
clinic-safe = Sans danger : ouvrir les exercices
clinic-not-yet = Pas encore
# Variables:
#   $patient (number) - the patient's number
clinic-confirm = Vous ou un collègue avez-vous vu le patient n° { $patient } ? Ses exercices et ses rappels rouvrent tout de suite.
clinic-confirm-safe = Oui, c’est sans danger
