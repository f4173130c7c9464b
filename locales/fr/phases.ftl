# The ten phases of the plan and the time after: what each is for and what comes next.
# An id is phase-<phase>-<part>. A milestone is a sign to look for, no test to pass.

## Phase 1

phase-protect-name = Calmer et protéger
phase-protect-aim = Laisser le spasme se calmer, tout en gardant votre dos doucement en mouvement.
phase-protect-expect = Votre dos peut être raide et sensible, surtout le matin. De petits mouvements et la chaleur soulagent souvent.
phase-protect-milestone = Vous vous levez, vous vous habillez et vous marchez quelques minutes plus facilement.

## Phase 2

phase-pain-free-range-name = Trouver la zone libre
phase-pain-free-range-aim = Bouger jusqu’au bord de la douleur, sans le dépasser, pour que la zone libre grandisse.
phase-pain-free-range-expect = Certains mouvements sont libres, d’autres tirent encore. La limite se déplace un peu de jour en jour.
phase-pain-free-range-milestone = Vous allez plus loin que la semaine dernière avant que cela tire.

## Phase 3

phase-tissue-healing-name = Laisser guérir
phase-tissue-healing-aim = Aider les muscles du dos à se contracter et à se relâcher à nouveau en souplesse.
phase-tissue-healing-expect = La douleur se calme, mais votre dos se fatigue vite. Avoir moins mal ne veut pas dire que c’est fini.
phase-tissue-healing-milestone = Vos muscles travaillent et se relâchent sans se bloquer d’un coup.

## Phase 4

phase-stability-name = Stabiliser votre dos
phase-stability-aim = Trouver la position neutre de votre dos, ni creuse ni ronde, et la tenir pendant que vous bougez.
phase-stability-expect = Cela demande plus d’attention que de force. Au début, les vieilles habitudes semblent plus faciles.
phase-stability-milestone = Votre dos reste immobile pendant qu’un bras ou une jambe bouge.

## Phase 5

phase-full-range-name = Retrouver tout le mouvement
phase-full-range-aim = Rendre au dos, aux hanches et aux nerfs toute leur liberté de mouvement.
phase-full-range-expect = Les étirements tirent un peu, et cela passe quand vous relâchez. La plupart des gens bougent librement vers la quatrième semaine.
phase-full-range-milestone = Vous vous baissez, vous vous penchez et vous vous tournez jusqu’au bout sans douleur.

## Phase 6

phase-strength-name = Gagner en force
phase-strength-aim = Renforcer votre dos avec un peu de charge et plus de répétitions.
phase-strength-expect = Des muscles fatigués ou sensibles pendant un jour ou deux, c’est normal. Une douleur vive est un signe qu’il faut en faire moins.
phase-strength-milestone = Vous soulevez un sac de courses ou un enfant, et c’est stable.

## Phase 7

phase-control-name = Gagner en contrôle
phase-control-aim = Descendre lentement, et bouger bras et jambes pendant que le dos reste stable.
phase-control-expect = Les mouvements lents sont plus durs qu’ils n’en ont l’air. La qualité compte plus que le nombre.
phase-control-milestone = Vous posez les choses lentement et en souplesse, et votre dos reste calme.

## Phase 8

phase-endurance-name = Durer plus longtemps
phase-endurance-aim = Reprendre vos journées habituelles, avec un dos qui tient jusqu’au soir.
phase-endurance-expect = Votre dos peut être fatigué le soir. Une petite poussée peut arriver, et se calme vite le plus souvent.
phase-endurance-milestone = Une journée normale entière se passe bien. Beaucoup reprennent le sport entre la sixième et la huitième semaine.

## Phase 9

phase-power-name = Puissance et vitesse
phase-power-aim = Vous préparer, avec votre kiné, aux gestes rapides et lourds de votre sport ou de votre travail.
phase-power-expect = Vous vous entraînez au cabinet. Il n’y a pas d’exercices à la maison pour cette phase.
phase-power-milestone = Vous soulevez, sautez ou courez comme votre sport ou votre travail le demande, sans spasme.

## Phase 10

phase-clearance-name = Feu vert
phase-clearance-aim = Votre kiné teste le mouvement, la force, le contrôle et la puissance, pour voir si tout est prêt.
phase-clearance-expect = C’est un rendez-vous avec plusieurs tests. Vous saurez ce qui est solide et ce qui demande encore du travail.
phase-clearance-milestone = Votre kiné vous donne le feu vert pour votre sport et votre travail.

## After the phases

phase-stay-well-name = Rester en forme
phase-stay-well-aim = Garder un dos solide, avec des marches régulières et deux exercices par jour.
phase-stay-well-expect = Les spasmes peuvent revenir, et ce n’est pas un échec. Les gens qui restent actifs en ont souvent moins.
phase-stay-well-milestone = Vous marchez 30 minutes, cinq jours par semaine.

## Visits

phase-visits-often = Voyez votre kiné deux fois par semaine les deux premières semaines.
phase-visits-spread = Voyez votre kiné une fois par semaine ou toutes les deux semaines.
phase-visits-physio = Votre kiné prévoit ces rendez-vous avec vous.
phase-visits-stay-well = Vous n’avez pas besoin de rendez-vous réguliers. Demandez-en un quand vous voulez.

## What opens the next phase

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-bot =
    { $days ->
        [one] La phase suivante s’ouvre après au moins { $days } jour ici.
       *[other] La phase suivante s’ouvre après au moins { $days } jours ici.
    }
    Il faut la plupart de vos séances faites, trois bilans du jour calmes de suite et aucun signe d’alerte en cours.

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-clinic =
    { $days ->
        [one] Votre cabinet ouvre la phase suivante, après au moins { $days } jour ici.
       *[other] Votre cabinet ouvre la phase suivante, après au moins { $days } jours ici.
    }
    Il faut la plupart de vos séances faites, trois bilans du jour calmes de suite et aucun signe d’alerte en cours.

phase-next-physio = Votre kiné décide quand vous passez à la suite, et fait la phase suivante avec vous.
phase-next-calm = La suite s’ouvre après trois bilans du jour calmes de suite, et sans signe d’alerte en cours.
phase-next-none = C’est la dernière étape. Vous pouvez y rester aussi longtemps que vous voulez.
