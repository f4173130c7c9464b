### The clinic's visits: the day, one visit, files of visits, the daily summary and no-shows.

clinic-open-visits = Rendez-vous
clinic-open-upload = Rendez-vous d’un fichier
# Variables:
#   $patient (number) - the patient's number
clinic-alert-move-wanted = Le patient n° { $patient } demande à déplacer un rendez-vous.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-visit-cancelled = Le patient n° { $patient } a annulé un rendez-vous.
clinic-matter-move-wanted = Un autre moment est demandé pour un rendez-vous.
clinic-matter-visit-cancelled = Un rendez-vous a été annulé par le patient.

## A day

clinic-visits = Rendez-vous
clinic-visits-today = Aujourd’hui
clinic-visits-tomorrow = Demain
clinic-visits-upload = D’un fichier
clinic-visits-report = Absences
# Variables:
#   $day (date) - the day
#   $count (number) - how many visits there are
clinic-visits-day =
    { $count ->
        [0] <b>{ $day }</b> : aucun rendez-vous.
        [one] <b>{ $day }</b> : { $count } rendez-vous.
       *[other] <b>{ $day }</b> : { $count } rendez-vous.
    }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-open = { $time } { $reference }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-booked = { $time } { $reference } : pas encore de réponse
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-confirmed = { $time } { $reference } : confirmé
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-move-wanted = { $time } { $reference } : veut un autre moment
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-cancelled = { $time } { $reference } : annulé
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-missed = { $time } { $reference } : manqué
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-done = { $time } { $reference } : est venu

## One visit

# Variables:
#   $reference (string) - the clinic's own reference of the patient
#   $when (string) - the day and time of the visit
clinic-visit = <b>{ $reference }</b>, { $when }
clinic-visit-gone = Ce rendez-vous n’est plus dans la liste.
clinic-visit-status-booked = Pas encore de réponse.
clinic-visit-status-confirmed = Confirmé par le patient.
clinic-visit-status-move-wanted = Le patient veut un autre moment.
clinic-visit-status-cancelled = Annulé.
clinic-visit-status-missed = Manqué.
clinic-visit-status-done = Le patient est venu.
# Variables:
#   $part (string) - the part of the day
#   $days (string) - the days that suit
clinic-visit-wish = Ce qui convient : { $part }, { $days }.
clinic-visit-any-day = n’importe quel jour
clinic-visit-first = C’est un premier rendez-vous.
clinic-visit-not-joined = Personne n’a encore rejoint Lumbot avec cette référence. Aucun rappel n’est donc envoyé.
clinic-visit-came = Est venu
clinic-visit-missed = Manqué
clinic-visit-off = Annuler
clinic-visit-off-ask = Le patient apprend tout de suite que ce rendez-vous est annulé. C’est bien ce que vous voulez ?
clinic-visit-off-sure = Oui, l’annuler
clinic-visit-settled-done = C’est noté : le patient est venu.
clinic-visit-settled-missed = C’est noté comme manqué. Le patient reçoit un mot aimable et peut demander une autre date.
clinic-visit-settled-cancelled = Le rendez-vous est annulé, et le patient est prévenu.

## Files

upload-ask = Envoyez-moi le fichier avec les rendez-vous.
upload-kinds = Je peux lire des listes (CSV), des agendas (ICS) et des lots FHIR (JSON). Rien ne change avant que vous ayez vu ce qu’il contient.
upload-too-large = Ce fichier est trop grand pour la conversation, qui accepte 20 Mo au plus. Utilisez la ligne de commande, s’il vous plaît.
upload-reading = Je lis le fichier. Je vous écris dès que je sais ce qu’il contient.
upload-taking = J’ajoute les rendez-vous. Je vous écris quand tous y sont.
upload-dropped = Bien, rien n’a changé.
upload-over = Ce fichier a déjà été pris ou laissé. Envoyez-le à nouveau, s’il vous plaît.
upload-another = Un autre fichier
upload-cancel = Annuler
# Variables:
#   $count (number) - how many visits the file holds
#   $new (number) - how many are new
#   $changed (number) - how many have changed
#   $cancelled (number) - how many are cancelled
#   $unchanged (number) - how many are as before
#   $refused (number) - how many lines are left out
upload-read = Rendez-vous lus : { $count }. Nouveaux : { $new }. Changés : { $changed }. Annulés : { $cancelled }. Comme avant : { $unchanged }. Refusés : { $refused }.
# Variables:
#   $number (number) - the number of the line in the file
#   $reason (string) - why it is left out
upload-line = Ligne { $number } : { $reason }
# Variables:
#   $count (number) - how many refused lines are not shown
upload-more =
    { $count ->
        [one] Encore { $count } ligne refusée.
       *[other] Encore { $count } lignes refusées.
    }
upload-nothing = Il n’y a rien à prendre.
# Variables:
#   $count (number) - how many visits are taken
upload-take =
    { $count ->
        [one] Le prendre
       *[other] Prendre les { $count }
    }
# Variables:
#   $count (number) - how many visits were taken
upload-taken =
    { $count ->
        [one] C’est fait : { $count } rendez-vous ajouté. Ses rappels sont prévus.
       *[other] C’est fait : { $count } rendez-vous ajoutés. Leurs rappels sont prévus.
    }
# Variables:
#   $reason (string) - why the file cannot be read
upload-refused = Je ne peux pas lire ce fichier. { $reason }

## Why a file or a line is refused

import-empty = Le fichier est vide.
# Variables:
#   $longest (string) - the most megabytes that are read
import-too-large = Il fait plus de { $longest } Mo.
import-not-readable = Ce n’est ni une liste, ni un agenda, ni un lot FHIR que je connais.
import-not-fetched = Telegram ne m’a pas donné le fichier. Envoyez-le à nouveau, s’il vous plaît.
# Variables:
#   $column (string) - the name of the column
import-no-column = Il n’a pas de colonne « { $column } ».
# Variables:
#   $column (string) - the name of the column
import-column-twice = Deux colonnes veulent dire « { $column } ».
import-broken-line = la ligne est illisible.
# Variables:
#   $count (string) - how many cells the line has
import-too-many-cells = nombre de cases : { $count }, plus que la première ligne.
# Variables:
#   $value (string) - what stands in the file
#   $longest (string) - how many letters are allowed
import-cell-too-long = « { $value } » est trop long : { $longest } caractères au plus.
import-no-reference = pas de référence.
import-no-date = pas de date.
# Variables:
#   $value (string) - what stands in the file
import-no-such-date = la date « { $value } » n’existe pas.
# Variables:
#   $value (string) - what stands in the file
import-bad-date = « { $value } » n’est pas une date que je connais. Écrivez-la comme 2026-03-09.
import-no-time = pas d’heure.
# Variables:
#   $value (string) - what stands in the file
import-bad-time = « { $value } » n’est pas une heure que je connais. Écrivez-la comme 14:20.
# Variables:
#   $value (string) - what stands in the file
#   $zone (string) - the time zone
import-skipped-time = les horloges de { $zone } sautent { $value }.
import-ends-first = il finit avant de commencer.
import-lasts-too-long = il dure plus d’un jour.
# Variables:
#   $value (string) - what stands in the file
import-bad-status = je ne connais pas l’état « { $value } ».
# Variables:
#   $value (string) - what stands in the file
import-bad-zone = je ne connais pas le fuseau horaire « { $value } ».
import-no-uid = il n’a pas de numéro à lui.
import-bad-rule = je ne comprends pas comment il se répète.
# Variables:
#   $value (string) - what stands in the file
import-other-resource = « { $value } » n’est pas un rendez-vous.
# Variables:
#   $value (string) - the name of the field
import-bad-field = son champ « { $value } » est illisible.
import-twice = le même rendez-vous est deux fois dans le fichier.

## The daily summary and no-shows

# Variables:
#   $day (date) - the day that the visits are on
#   $confirmed (number) - how many are confirmed
#   $moved (number) - how many patients want another time
#   $cancelled (number) - how many are cancelled
#   $silent (number) - how many have no answer
clinic-summary = <b>{ $day }</b>. Confirmés : { $confirmed }. Autre moment voulu : { $moved }. Annulés : { $cancelled }. Sans réponse : { $silent }.
clinic-summary-silent = Pas encore de réponse :
# Variables:
#   $days (number) - how many days are looked at
#   $over (number) - of how many visits staff noted who came
#   $missed (number) - how many of them were missed
#   $percent (number) - how many that is in a hundred
clinic-no-shows =
    { $days ->
        [one] En { $days } jour : rendez-vous manqués { $missed } sur { $over } ({ $percent } %).
       *[other] Ces { $days } derniers jours : rendez-vous manqués { $missed } sur { $over } ({ $percent } %).
    }
# Variables:
#   $count (number) - how many visits are over without a note
clinic-no-shows-unnoted =
    { $count ->
        [one] Encore { $count } rendez-vous est passé, et personne n’a noté si le patient est venu.
       *[other] Encore { $count } rendez-vous sont passés, et personne n’a noté si le patient est venu.
    }
clinic-no-shows-wordings = Résultat de chaque texte de rappel :
# Variables:
#   $variant (number) - the number of the wording
#   $sent (number) - for how many visits it was sent
#   $confirmed (number) - how many of them were confirmed
#   $missed (number) - how many of them were missed
clinic-no-shows-variant = Texte { $variant } : { $sent } rendez-vous, confirmés { $confirmed }, manqués { $missed }

## In the audit log

audit-visit-done = a noté un rendez-vous comme venu
audit-visit-missed = a noté un rendez-vous comme manqué
audit-visit-cancelled = a annulé un rendez-vous
audit-visits-taken = a pris des rendez-vous d’un fichier
