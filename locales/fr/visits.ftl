### Visits: the list, one visit, its nudges, and what is said when the clinic changes one.

## The list and one visit

visits-list = <b>Vos prochains rendez-vous</b>
visits-none = Je ne connais aucun rendez-vous à venir. Vous pouvez en demander un à l’équipe { $clinic }.
visits-all = Mes rendez-vous
visit-ask = Demander un RDV
visit-ask-again = Demander une autre date
visit-before = Plus tôt
visit-after = Plus tard
# Variables:
#   $when (string) - the day and time of the visit
visit-open = { $when }
# Variables:
#   $when (string) - the day and time of the visit
visit-line-booked = Le { $when } : dites-nous si vous pouvez venir, s’il vous plaît.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-confirmed = Le { $when } : vous avez dit que vous viendrez.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-move-wanted = Le { $when } : vous avez demandé un autre moment.
# Variables:
#   $place (string) - where the visit is, as the clinic wrote it
visit-place = Lieu : { $place }
visit-gone = Ce rendez-vous a changé ou est passé. Votre liste montre ce qui est prévu maintenant.
visit-confirm = Je viendrai
visit-move = Autre moment
visit-cancel = Je ne viens pas
visit-calendar = Mettre à l’agenda
visit-keep = Laisser comme c’est
visit-confirmed = Bien, j’ai dit à l’équipe { $clinic } que vous viendrez. À bientôt.
visit-sent = Ouvrez le fichier pour mettre le rendez-vous dans votre agenda.
# Variables:
#   $when (string) - the day and time of the visit
visit-file = Votre rendez-vous : { $when }.
visit-file-title = Rendez-vous chez { $clinic }

## Another time

# Variables:
#   $when (string) - the day and time of the visit
visit-move-part = Votre rendez-vous est le { $when }. Quel moment vous conviendrait mieux ?
visit-move-days = Quels jours vous conviennent ? Touchez tous ceux qui vont, ou aucun si tous les jours conviennent.
# Variables:
#   $day (string) - the name of a weekday
visit-day = { $day }
# Variables:
#   $day (string) - the name of a weekday
visit-day-taken = ✓ { $day }
visit-move-ask = Demander une autre date
visit-asked = J’ai prévenu l’équipe { $clinic }. Elle cherchera un nouveau moment avec vous. D’ici là, l’ancien rendez-vous est maintenu.

## Cancelling

# Variables:
#   $when (string) - the day and time of the visit
visit-cancel-ask = Dois-je annuler votre rendez-vous du { $when } ? Quelqu’un d’autre pourra alors prendre cette place.
visit-cancel-sure = Oui, l’annuler
visit-cancelled-done = Votre rendez-vous est annulé, et l’équipe { $clinic } le sait. Merci de nous avoir prévenus à temps.

## Nudges

# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-72h = Vous avez un rendez-vous chez { $clinic } : { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-extra = Un petit mot sur votre rendez-vous chez { $clinic } : { $when }. Au plaisir de vous voir.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-24h = Votre rendez-vous chez { $clinic } approche : { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-2h = C’est bientôt l’heure de votre rendez-vous chez { $clinic } : { $when }.
visit-nudge-ask-1 = Viendrez-vous ?
visit-nudge-ask-2 = Si vous ne pouvez pas venir, touchez le bouton maintenant : quelqu’un qui attend aura la place.
visit-nudge-ask-3 = Votre kiné garde ce moment rien que pour vous. Peut-on compter sur vous ?
visit-nudge-confirmed = Vous avez dit que vous viendrez. Si cela a changé, dites-le-nous ici.
visit-nudge-move-wanted = Vous avez demandé un autre moment. Tant que l’équipe { $clinic } n’en a pas trouvé, ce rendez-vous est maintenu.

## When the clinic changes a visit

# Variables:
#   $when (string) - the day and time of the visit
visit-cancelled = L’équipe { $clinic } a annulé votre rendez-vous du { $when }. Vous n’avez pas à venir.
# Variables:
#   $when (string) - the new day and time of the visit
visit-moved = Votre rendez-vous a changé de date ou d’heure : { $when }. Cela vous convient-il ?
# Variables:
#   $when (string) - the day and time of the visit
visit-missed = Vous n’étiez pas au rendez-vous du { $when }. Cela peut arriver. Voulez-vous une nouvelle date ?

## The late nudge

visit-nudges-off = Je vous rappelle un rendez-vous trois jours et un jour avant. Je peux aussi le faire deux heures avant.
visit-nudges-on = Je vous rappelle un rendez-vous trois jours, un jour et deux heures avant.
visit-nudges-turn-on = Aussi deux heures avant
visit-nudges-turn-off = Pas deux heures avant
settings-visits = Rappels de RDV
