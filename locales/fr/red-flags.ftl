### Warning signs: one plain question a screen, then what follows from the answers.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
red-flags-progress = Signes d’alerte : question { $number } sur { $total }

## Emergency

red-flags-saddle-numbness = Avez-vous une zone engourdie ou des fourmis entre les jambes ? C’est-à-dire autour des parties intimes, de l’anus ou des fesses. Ou la sensation du papier toilette est-elle différente à cet endroit ?
red-flags-bladder-bowel = Depuis que vous avez mal au dos : est-ce plus difficile de commencer ou d’arrêter de faire pipi ? Avez-vous des fuites, faites-vous pipi sans le sentir, ou perdez-vous le contrôle de vos selles ?
red-flags-sexual-function = Depuis que vous avez mal au dos, vos sensations sexuelles ont-elles changé ? Ou votre corps fonctionne-t-il autrement pendant les rapports ?
red-flags-both-legs = Avez-vous les deux jambes douloureuses, faibles ou engourdies ? Ou une jambe devient-elle plus faible, au point de vous faire trébucher ?
red-flags-chest-pain = Avez-vous mal dans la poitrine ?
red-flags-serious-accident = Est-ce que cela a commencé par une chute grave ou un accident grave ?
red-flags-belly-collapse = Sentez-vous de forts battements dans le ventre ? Ou avez-vous perdu connaissance, ou fait un malaise avec chute ?

## The same day

red-flags-fever-unwell = Avez-vous de la fièvre, des frissons, ou l’impression d’être très malade ?
red-flags-infection-risk = Vos défenses immunitaires sont-elles faibles, ou vous injectez-vous des drogues ? Ou avez-vous eu récemment une infection, ou bien une opération ou un autre geste médical dans le dos ?
red-flags-one-leg-weak = Une jambe est-elle devenue nettement plus faible, par exemple quand vous levez le pied ?
red-flags-fragile-bones = Est-ce que cela a commencé par une petite chute ou en soulevant quelque chose ? Et avez-vous les os fragiles, prenez-vous de la cortisone depuis longtemps, ou avez-vous plus de 70 ans ?
red-flags-past-cancer = Avez-vous déjà eu un cancer, et ce mal de dos est-il nouveau ou pire qu’avant ?

## Within one or two weeks

red-flags-weight-loss = Avez-vous perdu du poids sans le vouloir ?
red-flags-night-pain = La douleur est-elle plus forte la nuit, sans qu’aucune position la soulage ?
red-flags-lump-shape = Voyez-vous une bosse, ou votre dos a-t-il changé de forme ?
red-flags-shoulder-blades = La douleur est-elle entre les omoplates ?
red-flags-cough-strain = Est-ce pire quand vous toussez, éternuez ou forcez ?
red-flags-first-ever-age = Est-ce votre tout premier mal de dos, et avez-vous moins de 20 ans ou plus de 55 ans ?
red-flags-leg-below-knee = La douleur descend-elle dans une jambe jusque sous le genou, avec des fourmis ?
red-flags-no-better = Est-ce que cela dure depuis quatre semaines sans aller mieux ?
red-flags-morning-stiffness = Votre dos reste-t-il raide plus d’une demi-heure chaque matin ?
red-flags-pregnancy = Êtes-vous enceinte ?

red-flags-record = Vous avez répondu aux questions sur les signes d’alerte.
