### What follows from the warning signs.

## Emergency

safety-emergency = <b>Demandez de l’aide maintenant, s’il vous plaît.</b> D’après vos réponses, des nerfs ou une autre partie de votre corps ont peut-être besoin de soins aujourd’hui.
safety-emergency-act = Appelez le { $emergency } ou allez aux urgences. Ne conduisez pas vous-même. Le bouton ci-dessous affiche une fiche pour l’hôpital.
safety-emergency-told = J’ai prévenu l’équipe { $clinic }. Personne ne suit cette conversation en direct : n’attendez pas de réponse ici. Pas d’exercices tant que l’équipe { $clinic } n’a pas donné son feu vert.
safety-show-card = Afficher la fiche
safety-on-my-way = Je suis en route
safety-mistaken = J’ai appuyé par erreur
safety-on-my-way-reply = Bien. Gardez la fiche à portée de main. L’équipe { $clinic } est au courant, et je serai là à votre retour.
safety-mistaken-reply = Merci de me le dire. J’ai prévenu l’équipe { $clinic }. Par sécurité, les exercices restent fermés jusqu’à ce qu’elle les ouvre. Si un des signes était quand même vrai, appelez le { $emergency } maintenant.

## Card for hospital staff

safety-card-title = <b>Pour le personnel de l’hôpital</b>
# Variables:
#   $signs (string) - the warning signs as a list
safety-card = Cette personne a une douleur du bas du dos (lombalgie) et nous a signalé aujourd’hui : { $signs }. Merci de rechercher une cause grave, comme un syndrome de la queue de cheval. Envoyé par { $clinic }, { $phone }.
safety-card-saddle-numbness = engourdissement ou sensibilité modifiée en selle (périnée)
safety-card-bladder-bowel = changement du contrôle de la vessie ou de l’intestin
safety-card-sexual-function = changement de la fonction sexuelle
safety-card-both-legs = douleur, faiblesse ou engourdissement des deux jambes, ou faiblesse qui augmente
safety-card-chest-pain = douleur dans la poitrine
safety-card-serious-accident = chute grave ou accident grave
safety-card-belly-collapse = battements dans le ventre, ou perte de connaissance ou malaise avec chute

## The same day

safety-same-day = Voyez un médecin ou votre kiné <b>aujourd’hui</b>, s’il vous plaît. Il se peut bien que ce soit sans gravité, mais il faut le faire vérifier.
safety-same-day-told = J’ai prévenu l’équipe { $clinic }. Les exercices et les rappels sont en pause jusqu’à ce qu’elle ait vérifié. Si cela s’aggrave, appelez le { $emergency }.
safety-contact = Contacter { $clinic }
safety-ask-again = Répondre à nouveau

## Soon

safety-soon = Merci. Une de vos réponses mérite l’avis de votre kiné d’ici une à deux semaines. C’est rarement grave.
safety-soon-plan = Vous pouvez continuer. Votre programme s’en tient aux exercices doux jusqu’à ce que votre kiné ait vérifié.

## None

safety-clear = Merci. Rien de ce que vous m’avez dit n’est un signe d’alerte.
safety-net = Si quelque chose change, revenez avec /redflags à toute heure. Si vous vous sentez en danger, appelez le { $emergency }.

safety-cleared = L’équipe { $clinic } a regardé vos réponses. Vos exercices sont à nouveau ouverts.

## Words of self-harm or abuse

safety-distress = Merci de me le dire. Cela semble très dur, et vous n’avez pas à porter cela sans aide.
safety-distress-act = <b>Si quelqu’un risque de vous faire du mal, ou si vous risquez de vous en faire, appelez le { $emergency } maintenant.</b> Vous pouvez aussi appeler { $clinic } : { $phone }. Ou appelez une personne de confiance, et demandez-lui de rester avec vous.
safety-distress-told = J’ai prévenu l’équipe { $clinic }. Personne ne suit cette conversation en direct : n’attendez pas de réponse ici. Votre programme peut attendre.
