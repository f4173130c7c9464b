### Settings: quiet hours, language, time zone and consents.

settings-menu = Que voulez-vous changer ?
settings-pause = Faire une pause
settings-quiet-hours = Heures calmes
settings-language = Langue
settings-zone = Fuseau horaire
settings-pictures-on = Images : oui
settings-pictures-off = Images : non
settings-consents = Ce que j’ai accepté

## Quiet hours

# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-stand = Vos heures calmes vont de { $start } à { $end }. Pendant ce temps, je n’envoie que des messages de sécurité.
quiet-hours-ask = Quelles heures doivent rester calmes ?
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-choice = De { $start } à { $end }
quiet-hours-other = D’autres heures
quiet-hours-start = À quelle heure le calme commence-t-il ? Écrivez-la comme 21:30.
quiet-hours-end = Et à quelle heure finit-il ? Écrivez-la comme 07:30.
quiet-hours-same = C’est l’heure où le calme commence. Écrivez une heure plus tard ou plus tôt, s’il vous plaît.
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-kept = Bien. Le calme va de { $start } à { $end }.
# Variables:
#   $time (string) - the new time of the reminder
quiet-hours-moved = Votre rappel tombait dans ces heures. Il arrive donc maintenant à { $time }.

## Time zone

# Variables:
#   $place (string) - the name of a place, in the reader's language
time-zone-stands = Je suis l’heure de cet endroit : { $place }.

## Language

language-ask = Quelle langue dois-je parler ?
language-name-en = English
language-name-es = Español
language-name-af = Afrikaans
language-name-de = Deutsch
language-name-fr = Français
language-name-pt-BR = Português (Brasil)
language-name-ru = Русский
language-name-tr = Türkçe
language-name-hi = हिन्दी
language-name-ar = العربية
# Variables:
#   $code (string) - the short code of a language that has no name here
language-code = { $code }

## Consents

consents-care-given = <b>Soins :</b> vous avez donné votre accord. Je garde vos réponses et je vous rappelle exercices et rendez-vous.
consents-care-not-given = <b>Soins :</b> vous n’avez pas donné votre accord. Je ne demande rien et je n’envoie pas de rappels.
consents-news-given = <b>Actualités de l’équipe { $clinic } :</b> vous avez donné votre accord. Vous en recevez de temps en temps.
consents-news-not-given = <b>Actualités de l’équipe { $clinic } :</b> vous n’avez pas donné votre accord. Vous n’en recevez pas.
consents-care-withdraw = Retirer : soins
consents-care-give = Accepter : soins
consents-news-withdraw = Retirer : actualités
consents-news-give = Accepter : actualités
consents-care-effect = Sans cet accord, vos rappels s’arrêtent et votre programme se ferme. L’équipe { $clinic } garde ce que la loi l’oblige à garder. Les signes d’alerte vous restent ouverts.
consents-care-keep = Laisser comme c’est
consents-care-end = Oui, retirer mon accord
