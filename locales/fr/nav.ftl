### Buttons and short answers that every part of the conversation shares.

## Moving through questions

nav-back = Retour
nav-leave = Arrêter là
nav-go-on = Continuer
nav-resume = Reprendre où j’en étais
nav-not-now = Pas maintenant
nav-share-location = Partager ma position

## Plain answers

answer-yes = Oui
answer-no = Non
answer-not-sure = Je ne sais pas

# Variables:
#   $number (number) - a point on the scale from 0 to 10
number = { $number }

# Variables:
#   $place (string) - the name of a place, in the reader's language
place = { $place }

## Checklists

# A button of a list, once it is ticked.
# Variables:
#   $item (string) - what the button says
ticked = ✓ { $item }
tick-how = Touchez tout ce qui vous correspond. Touchez encore une fois pour enlever.
tick-done = Terminé
tick-none = Rien de tout cela

## When something does not fit here

answer-not-understood = Je n’ai pas compris. Touchez un bouton ci-dessous, ou tapez ce qui est écrit dessus.
answer-moved-on = Vous avez déjà répondu à cette question. Voici où nous en sommes.
answer-forged = Je ne connais pas ce bouton. Voici où nous en sommes.
answer-no-back = C’est la première question : on ne peut pas revenir plus loin.
answer-unknown-command = Je ne connais pas cette commande. Voici où nous en sommes. Vous trouvez le menu avec /help.
answer-media = Je ne peux lire que du texte, les boutons et une position partagée. Voici où nous en sommes.
answer-edited = Je garde votre première réponse. Pour la changer, touchez « Retour » ou envoyez un nouveau message.
answer-led-back = J’ai été mis à jour depuis notre dernier échange, et une question a changé. Je vous ramène au menu. Vos réponses sont bien gardées.
answer-fault = Quelque chose n’a pas marché de mon côté. Votre message est gardé. Touchez /start pour continuer, ou appelez { $clinic }.
