### Broadcasts: news of the clinic to many patients, as staff write and follow them.

## The list and one broadcast

broadcasts-open = Envois groupés
broadcasts-list = <b>Envois groupés</b>, le plus récent d’abord.
broadcasts-none = Aucun envoi groupé pour l’instant.
broadcasts-new = En écrire un nouveau
broadcasts-all = Tous les envois groupés
broadcasts-earlier = Plus anciens
broadcasts-later = Plus récents
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-title =
    <b>Envoi groupé { $number }</b>
    { $words }
# Variables:
#   $number (number) - the broadcast's number
#   $state (string) - where it stands, in one word
#   $words (string) - its first words
broadcasts-row = { $number } : { $state }. { $words }
# Variables:
#   $number (number) - the broadcast's number
broadcasts-row-open = Ouvrir { $number }
broadcasts-is-scheduled = prévu
broadcasts-is-running = en cours
broadcasts-is-paused = en pause
broadcasts-is-cancelled = annulé
broadcasts-is-done = terminé
# Variables:
#   $count (number) - how many patients it would reach
#   $start (string) - when it begins
broadcasts-scheduled =
    { $count ->
        [one] Prévu : { $start }, pour { $count } patient.
       *[other] Prévu : { $start }, pour { $count } patients.
    }
# Variables:
#   $count (number) - how many patients it would reach
#   $percent (number) - how much of it is done
broadcasts-running =
    { $count ->
        [one] En cours pour { $count } patient : fait à { $percent } %.
       *[other] En cours pour { $count } patients : fait à { $percent } %.
    }
# Variables:
#   $percent (number) - how much of it is done
broadcasts-paused = En pause à { $percent } %. Plus rien ne part avant que vous repreniez.
broadcasts-cancelled = Annulé. Plus rien ne part.
# Variables:
#   $start (string) - when it began
broadcasts-done = Terminé. Il a commencé le { $start }.
broadcasts-pause = Mettre en pause
broadcasts-resume = Reprendre
broadcasts-cancel = L’annuler
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-sure =
    Annuler l’envoi groupé { $number } ? Qui ne l’a pas encore reçu ne le recevra pas.
    { $words }
broadcasts-keep = Le garder
broadcasts-cancel-sure = Oui, l’annuler
broadcasts-refresh = Actualiser
broadcasts-ledger = Envoyer la liste
# Variables:
#   $number (number) - the broadcast's number
broadcasts-ledger-sent = Voici qui a reçu l’envoi groupé { $number }, par numéro de patient.

## What became of the messages

# Variables:
#   $count (number) - how many patients
broadcasts-count-delivered = Reçus : { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-waiting = En attente : { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-blocked = Ont bloqué le bot : { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-stopped = Ont dit stop : { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-no-consent = Ne veulent pas d’actualités : { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-gone = Ont quitté Telegram : { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-unknown = L’ont peut-être reçu : { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-failed = Échecs : { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-dropped = Non envoyés, car annulé : { $count }

## Writing one

# Variables:
#   $language (string) - the name of a language
compose-write = Que voulez-vous dire ? Langue : { $language }. Tapez un seul message. Les liens marchent, et il n’y a pas d’autre mise en forme.
# Variables:
#   $most (number) - how many characters fit
compose-too-long =
    { $most ->
        [one] C’est trop long. Un message contient { $most } caractère, et moins avec une image.
       *[other] C’est trop long. Un message contient { $most } caractères, et moins avec une image.
    }
# Variables:
#   $most (number) - how many characters fit under a picture
compose-too-long-for-picture =
    { $most ->
        [one] Sous une image, il y a place pour { $most } caractère. Raccourcissez le texte, ou continuez sans image.
       *[other] Sous une image, il y a place pour { $most } caractères. Raccourcissez le texte, ou continuez sans image.
    }
compose-languages = Faut-il une autre langue ? Les patients dont la langue manque reçoivent la première.
# Variables:
#   $language (string) - the name of a language
compose-add = Ajouter : { $language }
# Variables:
#   $language (string) - the name of a language
compose-change = Changer : { $language }
# Variables:
#   $language (string) - the name of a language
#   $words (string) - the first words of the text
compose-text =
    <b>{ $language }</b>
    { $words }
compose-picture = Voulez-vous ajouter une image ? Envoyez-la maintenant, ou continuez.
compose-no-picture = Sans image

## Who gets it

compose-who = Qui doit le recevoir ? Tout ce que vous choisissez doit correspondre.
compose-everybody = Tous ceux qui ont accepté les actualités.
# Variables:
#   $languages (string) - names of languages, as a list
compose-is-language = Langue : { $languages }
# Variables:
#   $bands (string) - how severe the spasm is, as a list
compose-is-band = Résultat : { $bands }
# Variables:
#   $phases (string) - numbers of phases, with commas
compose-is-phase = Phase : { $phases }
# Variables:
#   $days (number) - how many days without an answer
compose-is-silent =
    { $days ->
        [one] Sans réponse depuis { $days } jour ou plus
       *[other] Sans réponse depuis { $days } jours ou plus
    }
# Variables:
#   $day (string) - a date
compose-is-visit = Avec un rendez-vous le { $day }
# Variables:
#   $count (number) - how many references are on the list
compose-is-reference =
    { $count ->
        [one] { $count } référence de votre liste
       *[other] { $count } références de votre liste
    }
compose-by-language = Langue
compose-by-band = Résultat
compose-by-phase = Par phase
compose-by-silent = Sans réponse
compose-by-visit = Rendez-vous tel jour
compose-by-reference = Références
compose-clear = À nouveau tout le monde
compose-go-on = Continuer
compose-choose-language = Quelle langue ?
compose-choose-band = Quel résultat ?
compose-choose-phase = Quelle phase ?
compose-choose-silent = Combien de jours sans réponse ?
compose-choose-visit = Un rendez-vous quel jour ?
compose-choose-reference = Tapez les références du cabinet, avec des virgules ou une par ligne.
compose-not-a-list = Je ne peux pas lire cette liste. Écrivez les références avec des virgules, comme A-12, B-7.
compose-band-severe = Sévère
compose-band-moderate = Modéré
compose-band-mild = Léger
compose-band-clear = Calme
# Variables:
#   $days (number) - how many days
compose-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
# Variables:
#   $day (string) - a date
compose-day = { $day }

## Before it is sent

# Variables:
#   $count (number) - how many patients get it
#   $languages (string) - how many in which language, as a list
compose-count =
    { $count ->
        [0] Personne ne recevra ceci.
        [one] { $count } patient recevra ceci : { $languages }.
       *[other] { $count } patients recevront ceci : { $languages }.
    }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
compose-count-own = { $count } { $language }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
#   $instead (string) - the language of the text that they get
compose-count-instead = { $count } { $language } (texte en langue « { $instead } », pas de texte « { $language } »)
# Variables:
#   $count (number) - how many patients
compose-left-out =
    { $count ->
        [one] { $count } autre a bloqué le bot ou a dit non.
       *[other] { $count } autres ont bloqué le bot ou ont dit non.
    }
# Variables:
#   $seconds (number) - about how many seconds
compose-takes-seconds =
    { $seconds ->
        [one] Au rythme permis, cela prend environ { $seconds } seconde.
       *[other] Au rythme permis, cela prend environ { $seconds } secondes.
    }
# Variables:
#   $minutes (number) - about how many minutes
compose-takes-minutes =
    { $minutes ->
        [one] Au rythme permis, cela prend environ { $minutes } minute.
       *[other] Au rythme permis, cela prend environ { $minutes } minutes.
    }
# Variables:
#   $hours (number) - about how many hours
compose-takes-hours =
    { $hours ->
        [one] Au rythme permis, cela prend environ { $hours } heure.
       *[other] Au rythme permis, cela prend environ { $hours } heures.
    }
compose-anew = Votre brouillon est comme vous l’avez laissé. Dois-je recompter qui le reçoit ?
compose-to-me = D’abord à moi
compose-to-me-done = Voilà ce que cela donne. Personne d’autre ne l’a reçu.
compose-dry-run = Essai à blanc
compose-dry-run-done = C’était un essai à blanc. Rien n’a été envoyé.
compose-now = Envoyer maintenant
compose-at = Choisir une heure
compose-cancel = Annuler
# Variables:
#   $place (string) - the place whose time counts
compose-which-day = Quel jour, à l’heure de cet endroit : { $place } ?
# Variables:
#   $day (string) - a date
compose-which-time = À quelle heure le { $day } ? Écrivez-la comme 09:30.
compose-past = Cette heure est passée. Choisissez-en une plus tard, s’il vous plaît.
compose-waking = Chaque patient doit-il le recevoir pendant ses heures d’éveil ? Sinon, l’envoi se fait jour et nuit.
compose-waking-yes = Aux heures d’éveil
compose-waking-no = À toute heure
# Variables:
#   $count (number) - how many patients get it
compose-confirm-now =
    { $count ->
        [one] { $count } patient le reçoit maintenant. Dois-je l’envoyer ?
       *[other] { $count } patients le reçoivent maintenant. Dois-je l’envoyer ?
    }
# Variables:
#   $count (number) - how many patients get it
#   $start (string) - when it begins
compose-confirm-at =
    { $count ->
        [one] { $count } patient le reçoit le { $start }. Dois-je le prévoir ?
       *[other] { $count } patients le reçoivent le { $start }. Dois-je le prévoir ?
    }
compose-confirm-waking = Il attend que chaque patient soit éveillé.
compose-send = Oui, l’envoyer
compose-sent = C’est en route. Un message avec l’avancement arrive ensuite.
# Variables:
#   $start (string) - when it begins
compose-planned = C’est prévu pour le { $start }. Vous pouvez l’annuler jusque-là.

## In the audit log

audit-broadcast-start = a lancé un envoi groupé
audit-broadcast-pause = a mis un envoi groupé en pause
audit-broadcast-resume = a repris un envoi groupé
audit-broadcast-cancel = a annulé un envoi groupé
audit-broadcast-ledger = a reçu la liste d’un envoi groupé
