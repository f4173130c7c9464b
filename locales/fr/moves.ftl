### Moves between phases: what moved the patient, and what comes now. Said after a check-in.

# Variables:
#   $name (string) - the name of the new phase
#   $done (number) - how many sessions were done in the phase before
#   $planned (number) - how many sessions there were to do
move-forward =
    { $planned ->
        [one] <b>Un pas en avant : { $name }.</b> Vos derniers bilans du jour étaient calmes, et vous avez fait { $done } séance sur { $planned }. Les nouveaux exercices commencent demain.
       *[other] <b>Un pas en avant : { $name }.</b> Vos derniers bilans du jour étaient calmes. Séances faites : { $done } sur { $planned }. Les nouveaux exercices commencent demain.
    }
# Variables:
#   $name (string) - the name of the phase before, which the patient is in again
move-back = Deux jours de suite, c’était trop. Nous reculons donc d’un pas : { $name }. Les exercices sont maintenant plus légers.
move-back-normal = C’est normal et ce n’est pas un échec. L’équipe { $clinic } le sait et peut regarder.
move-due = Vous avez fait ce que cette phase demande. C’est votre kiné qui ouvre la suite, et j’ai prévenu l’équipe { $clinic }.
move-worse = Deux fois de suite, la douleur était forte. J’ai prévenu l’équipe { $clinic }, pour que votre kiné puisse regarder.
# Variables:
#   $name (string) - the name of the next phase
move-opened = Votre kiné vous a ouvert la suite : { $name }. Elle commencera quand le reste sera prêt. « Mon programme » montre ce qu’il manque encore.
# Variables:
#   $name (string) - the name of the next phase
move-opened-now = Votre kiné vous a ouvert la suite : <b>{ $name }</b>. Elle commence demain.

## Staying well

move-stay-well = <b>Vous avez fini tout le programme à la maison.</b> À partir de demain, il s’agit de rester en forme.
move-stay-well-walk = Marchez cinq jours par semaine. Commencez par 15 minutes et allez peu à peu jusqu’à 30. Deux petits exercices vont avec.
move-stay-well-on = Vous n’avez plus besoin d’un mot de moi chaque jour. Dois-je vous écrire une fois par semaine ? Pour le sport ou un travail lourd, demandez à votre kiné comment continuer.

## Kind words

# Variables:
#   $days (number) - on how many days of the run something was done, 3 or more
day-streak =
    { $days ->
        [one] Cela fait { $days } jour avec vos exercices. Un jour de repos de temps en temps, c’est bien aussi.
       *[other] Cela fait { $days } jours avec vos exercices. Un jour de repos de temps en temps, c’est bien aussi.
    }
finish-programme = La douleur a presque disparu. C’est le bon moment pour continuer : les muscles ont encore besoin de quelques semaines pour devenir stables. Ceux qui finissent le programme ont souvent moins de spasmes par la suite.
finish-read = Pourquoi aller au bout
