### What reaches a patient from the clinic: a message, a decision on the plan, and their answer.

# Variables:
#   $words (text) - what the clinic wrote
letter = <b>L’équipe { $clinic } vous écrit :</b> { $words }
letter-call = Merci de nous l’avoir dit. Nous vous appellerons pendant nos horaires d’ouverture.
letter-visit = Nous aimerions vous voir. Prenez rendez-vous, ou appelez-nous : { $phone }.
letter-keep-on = Nous avons regardé vos journées. Cela va bien. Continuez comme maintenant.
letter-ease-off = Allez-y doucement aujourd’hui. Continuez à bouger en douceur, et faites-en moins là où cela fait plus mal.
letter-thanks = Merci de votre message. Nous l’avons lu et tout va bien.
letter-reply = Répondre à { $clinic }
reply-ask = Que voulez-vous dire à l’équipe { $clinic } ? Écrivez-le en un seul message.
reply-not-live = Personne ne lit cela tout de suite. Si vous vous sentez en danger, appelez le { $emergency }.
reply-sent = Merci. L’équipe { $clinic } a votre message et le lit pendant ses horaires d’ouverture : { $hours }.
# Variables:
#   $most (number) - how many letters fit
reply-too-long =
    { $most ->
        [one] C’est un peu long. Pouvez-vous le dire en { $most } caractère au plus ?
       *[other] C’est un peu long. Pouvez-vous le dire en { $most } caractères au plus ?
    }

## Decisions on the plan

# Variables:
#   $name (text) - the name of the phase
order-phase-set = L’équipe { $clinic } a choisi la suite pour vous : { $name }. Elle commence demain.
order-phase-held = L’équipe { $clinic } préfère que vous restiez à l’étape actuelle pour le moment. C’est un bon rythme.
order-phase-released = L’équipe { $clinic } vous laisse à nouveau avancer, quand ce sera le bon moment pour vous.
order-phase-closed = L’équipe { $clinic } garde les étapes suivantes pour plus tard. L’étape actuelle est la bonne pour le moment.
order-phases-free = L’équipe { $clinic } vous a rouvert les étapes suivantes.

## Invites

invite-joined = Bienvenue. Vous êtes maintenant sur la liste de l’équipe { $clinic }.
invite-used = Ce lien a déjà servi. Ce n’est pas un problème : vous pouvez commencer sans lui.
invite-expired = Ce lien est trop ancien. Ce n’est pas un problème : vous pouvez commencer, et en demander un nouveau à l’équipe { $clinic }.
invite-gone = Ce lien ne sert plus. Vous pouvez commencer, et en demander un nouveau à l’équipe { $clinic }.
invite-unknown = Je ne connais pas ce lien. Vous pouvez commencer sans lui, ou demander à l’équipe { $clinic }.
staff-ended = L’espace équipe du cabinet ({ $clinic }) est maintenant fermé pour vous. Merci pour votre travail.
