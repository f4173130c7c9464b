### Stop, help, privacy, contact and appointments: the way out, one's rights, and a person to call.

## Stop

stop-done = C’est fait. Je ne dis plus rien : pas de rappels, pas d’actualités. Seul un message pour votre sécurité peut encore arriver.
stop-come-back = Vos réponses sont gardées. Quand vous voudrez reprendre avec moi, touchez le bouton ci-dessous ou envoyez /start.
stop-start-again = Reprendre

## Help

help-commands =
    <b>Ce que vous pouvez me demander</b>
    /today montre les exercices du jour.
    /plan montre où vous en êtes.
    /test fait le point sur votre dos.
    /result montre votre résultat.
    /redflags pose les questions sur les signes d’alerte.
    /reminders change l’heure de mes messages.
    /settings contient tout le reste.
    /export vous envoie une copie de tout ce que je garde sur vous.
    /erase efface tout ce que je sais de vous.
    /stop arrête mes messages.
help-not-live = Personne ne suit cette conversation en direct. L’équipe { $clinic } est là à ces heures : { $hours }. Le numéro est le { $phone }.
help-emergency = Si vous vous sentez en danger, appelez le { $emergency }.

## Privacy

privacy-open = Ce qui est gardé sur moi
# Variables:
#   $parts (list) - what is kept, one line a subject
privacy-kept =
    <b>Ce que je garde sur vous</b>
    { $parts }
# The lines of the list; each ends with how long it is kept, as a sentence of its own.
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-answers = • <b>Vos réponses</b> et comment se passent vos journées, pour adapter les exercices. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-settings = • <b>Vos réglages</b> et votre numéro chez Telegram, pour vous écrire au bon moment. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-consents = • <b>Ce que vous avez accepté</b> et quand, comme preuve. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-messages = • <b>Nos messages</b>, pour qu’aucun ne se perde. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-visits = • <b>Vos rendez-vous</b> et votre invitation, pour vous les rappeler. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-care = • <b>Ce que le cabinet a fait</b> ici pour vous, pour qu’on puisse le vérifier. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-erasure = • <b>Si vous effacez tout :</b> il reste un code et une date. Ainsi, une ancienne sauvegarde ne peut pas vous faire revenir. { $until }
# Variables:
#   $days (number) - how many days
privacy-until-days = { $days ->
    [one] Cela s’efface au bout de { $days } jour.
   *[other] Cela s’efface au bout de { $days } jours.
}
privacy-until-erased = Cela reste jusqu’à ce que vous l’effaciez.
privacy-until-ever = Cela reste pour toujours.
privacy-not-kept = Je ne garde ni photo ni lieu. Votre nom n’est ici que si vous ou l’équipe { $clinic } l’écrivez.
privacy-more = Qui voit quoi, et mes droits

privacy-topic-answers = vos réponses
privacy-topic-settings = vos réglages
privacy-topic-consents = ce que vous avez accepté
privacy-topic-messages = nos messages
privacy-topic-visits = vos rendez-vous
privacy-topic-care = ce que le cabinet a fait ici
privacy-reader-clinic = l’équipe du cabinet
privacy-reader-nobody = personne
privacy-topic-erasure = le code qui reste
# Variables:
#   $parts (list) - what staff can see, such as "your answers, your settings and your visits"
privacy-seen = <b>Qui les voit :</b> l’équipe { $clinic }, et ceux qui font fonctionner ce bot pour elle. À l’écran, l’équipe peut voir : { $parts }. Rien n’est vendu ni utilisé pour la publicité.
privacy-telegram = <b>Telegram :</b> les échanges avec un bot ne sont pas chiffrés de bout en bout. Telegram transporte ce que vous écrivez ici.
privacy-your-rights = <b>Vos droits :</b> vous pouvez tout voir, recevoir une copie, tout faire effacer et retirer votre accord. Pour faire corriger une erreur, appelez { $clinic } : { $phone }.
privacy-export = Avoir une copie
privacy-erase = Tout effacer

## A copy of everything

export-copy = Voici tout ce que je garde sur vous. Ouvrez le fichier pour voir les listes. Elles s’ouvrent avec n’importe quel tableur.
export-sent = Votre copie est en route. Elle arrive en un seul fichier dans cette conversation.
export-keep-safe = Elle contient vos réponses sur votre santé : rangez-la en lieu sûr. Vous pouvez la redemander à tout moment.
export-staff = Vous faites partie de l’équipe ici, il n’y a donc pas de copie dans cette conversation. Ce que vous avez vu concerne d’autres personnes. Adressez-vous à ceux qui font fonctionner le bot.

## Erase everything

# Variables:
#   $parts (list) - what goes, one line a subject
erase-what-goes =
    <b>Effacer tout ce qui vous concerne ?</b> Voici ce qui serait effacé :
    { $parts }
erase-copy-first = Rien n’est encore effacé. Si vous voulez d’abord une copie, demandez-la maintenant.
erase-get-copy = D’abord une copie
erase-go-on = Tout effacer
erase-keep = Tout garder
erase-means = <b>On ne peut pas revenir en arrière.</b> Votre programme s’arrête, plus aucun rappel n’arrive, et je ne vous connaîtrai plus. Vous pourrez recommencer à zéro quand vous voulez.
erase-stays = L’équipe { $clinic } apprend que vous l’avez fait, rien de plus. Ses propres dossiers, Telegram et les anciennes sauvegardes ne changent pas. Cette conversation reste sur votre téléphone jusqu’à ce que vous la supprimiez.
erase-confirm = Oui, tout effacer maintenant
erase-left = D’accord. Rien n’a été effacé.
erase-staff = Vous faites partie de l’équipe ici. Demandez d’abord à un responsable de mettre fin à votre rôle chez { $clinic }. Ensuite, vous pourrez effacer tout ce qui vous concerne.
erase-done = C’est fait. Tout ce que je gardais sur vous est effacé. C’est mon dernier message. Pour recommencer à zéro, touchez le bouton ci-dessous ou envoyez /start.
erase-known-no-more = Je ne garde plus rien sur vous, et je n’ai pas gardé votre dernier message. Pour recommencer à zéro, touchez le bouton ci-dessous ou envoyez /start. Si vous vous sentez en danger, appelez le { $emergency }.

## Contact

contact-card = <b>{ $clinic }</b>, { $phone }. Horaires : { $hours }. Personne ne suit cette conversation en direct.
contact-ask-call = Demander un appel du cabinet
contact-asked = J’ai dit à l’équipe { $clinic } que vous voulez un appel. Elle vous appelle pendant ses horaires : { $hours }.
contact-asked-before = J’ai déjà dit aujourd’hui à l’équipe { $clinic } que vous voulez un appel. Si c’est trop long, appelez le { $phone }.

## Appointments

appointment-ask = Demander un rendez-vous
appointment-when = Quel moment vous convient le mieux pour un rendez-vous ?
appointment-morning = Matin
appointment-afternoon = Après-midi
appointment-any = Peu importe
appointment-asked-morning = J’ai dit à l’équipe { $clinic } que vous voulez un rendez-vous le matin. Elle reviendra vers vous.
appointment-asked-afternoon = J’ai dit à l’équipe { $clinic } que vous voulez un rendez-vous l’après-midi. Elle reviendra vers vous.
appointment-asked-any = J’ai dit à l’équipe { $clinic } que vous voulez un rendez-vous à n’importe quelle heure. Elle reviendra vers vous.
