### The first minutes: what Lumbot is, consent, age and time zone.

welcome-hello = Bonjour, je suis Lumbot, l’assistant de l’équipe { $clinic }. Je peux faire le point sur votre dos, vous montrer des exercices sûrs et vous envoyer un rappel chaque jour.
welcome-not-a-doctor = Je ne suis pas médecin, et personne ne suit cette conversation en direct. Si un jour vous vous sentez en danger, appelez le { $emergency }.
welcome-start = Commencer
welcome-warning-signs = D’abord les signes d’alerte
welcome-what-is-kept = Ce que je garde
welcome-language = Autre langue

## Consent

welcome-care = Puis-je garder vos réponses et vous rappeler vos exercices et vos rendez-vous ?
welcome-care-how = L’équipe { $clinic } peut lire ce qui concerne vos soins. Sur Telegram, les échanges avec un bot ne sont pas chiffrés de bout en bout. Vous pouvez arrêter à tout moment avec /stop.
welcome-agree = Oui, je suis d’accord
welcome-decline = Non, merci
welcome-declined = Pas de souci. Je ne garde pas de réponses et je n’envoie pas de rappels. Vous pouvez quand même vérifier les signes d’alerte, et commencer quand vous voulez.
welcome-broadcasts = L’équipe { $clinic } peut-elle aussi vous envoyer des actualités de temps en temps, par exemple de nouveaux horaires ou un cours ? Vous pouvez dire non et utiliser tout le reste.

## Age

welcome-age = Avez-vous 18 ans ou plus ?
welcome-under-age = Lumbot est fait pour les adultes. Parlez-en à un de vos parents et appelez { $clinic } : { $phone }. Vous pouvez quand même vérifier les signes d’alerte.
welcome-age-mistake = J’ai 18 ans ou plus

## Time zone

# Variables:
#   $time (string) - the clinic's time now
welcome-clock = Pour vous écrire à la bonne heure : est-il { $time } chez vous ?
welcome-other-time = Non, une autre heure
welcome-share-location = Partager ma position
welcome-time = Quelle heure affiche votre téléphone ? Écrivez-la comme 14:20.
welcome-no-place = Je ne connais aucun endroit où il est cette heure-là maintenant. Regardez encore une fois, s’il vous plaît.
welcome-places = Quel endroit a la même heure que vous toute l’année ?
welcome-location = Touchez le bouton sous le champ de texte. Je ne garde que le fuseau horaire, pas le lieu.
# Variables:
#   $place (string) - the name of a place, in the reader's language
welcome-zone-kept = Merci. Je suivrai l’heure de cet endroit : { $place }.

welcome-record = Merci. Je sais ce qu’il faut pour commencer.
