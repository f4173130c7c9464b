### Learn library, theme "causes": why a spasm comes, why it comes back, and why moving is safe.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### Cards of "causes" are also shown alone, beside a result. The tower is a picture of load and strength; it does not fall.

learn-theme-causes = Pourquoi cela arrive

## Why now?

learn-why-now-title = Pourquoi maintenant ?
learn-why-now-load = On a souvent l’impression qu’un seul geste a tout déclenché. Le plus souvent, beaucoup de petites choses s’étaient ajoutées. Ce jour-là, la charge était plus grande que ce que votre dos pouvait prendre.
learn-why-now-tower = Imaginez une tour de blocs en bois. Un bon sommeil, des muscles forts, des pauses et des jours calmes sont ses blocs. Quand ils sont tous en place, la tour peut supporter beaucoup.
learn-why-now-blocks = Des nuits courtes, de longues positions assises, le stress ou trop peu d’exercice enlèvent chacun un bloc. La tour tient toujours, mais elle supporte moins. Beaucoup d’entre nous vivent ainsi.
learn-why-now-last = Puis une petite chose, comme ramasser une chaussette, est un peu de trop. Vos muscles se crispent pour vous tenir. Les blocs peuvent être remis, un par un.
learn-why-now-signs = Après coup, beaucoup de gens voient de petits signes : des matins raides, une douleur sourde, l’impression que quelque chose ne va pas. Quand vous en remarquez un, ralentissez un peu et demandez à votre kiné.
learn-why-now-low = Le bas de la colonne, autour de L4 et L5, porte le plus. Plus de poids et de longues positions assises augmentent sa charge. Des muscles plus forts et de courtes pauses l’aident.
learn-why-now-quiz = Vous avez ramassé une chaussette et votre dos s’est bloqué. Quelle est la raison la plus probable ?
learn-why-now-quiz-many = Beaucoup de petites choses
learn-why-now-quiz-many-answer = Oui. La chaussette n’était que le dernier petit bout. C’est une bonne nouvelle : il y a beaucoup de petites choses que vous pouvez changer.
learn-why-now-quiz-sock = Je l’ai mal ramassée
learn-why-now-quiz-sock-answer = Vous n’avez rien fait de mal. Une chaussette est légère. Le plus probable : beaucoup de petites choses s’étaient ajoutées avant.
learn-why-now-quiz-weak = Mon dos est faible pour la vie
learn-why-now-quiz-weak-answer = Non. Un dos est fort et peut se renforcer à tout âge. Le plus probable : beaucoup de petites choses s’étaient ajoutées.

## Why does it come back?

learn-why-again-title = Pourquoi cela revient ?
learn-why-again-common = Les spasmes se calment souvent en quelques semaines, et ils reviennent souvent. Cela ne veut pas dire que vous avez fait une erreur. Vous pouvez rendre le prochain moins probable.
learn-why-again-fixed = Des cachets, un massage ou quelques étirements peuvent vous soulager. On croit alors que c’est réglé. Mais votre dos n’est peut-être pas encore aussi fort que vos journées le demandent.
learn-why-again-base = Pensez encore à la tour de blocs. Remettre le bloc du haut ne suffit pas. Commencez par la base : le sommeil, la marche, les pauses, et des muscles profonds qui font leur travail.
learn-why-again-cause = Vos spasmes viennent tous les mois ou plus ? Demandez alors qu’on en cherche la cause. Votre kiné peut regarder les articulations, les disques, les nerfs et votre façon de bouger.
learn-why-again-keep = Pour rester en forme, deux exercices et une marche chaque jour font beaucoup. Augmentez la marche jusqu’à 30 minutes, cinq fois par semaine. Commencez par ce qui vous semble facile.
learn-why-again-quiz = La douleur est partie. Qu’est-ce qui rend un autre spasme moins probable ?
learn-why-again-quiz-walk = La marche et deux exercices
learn-why-again-quiz-walk-answer = Oui. Un peu, mais souvent : cela garde ce que vous avez construit.
learn-why-again-quiz-rest = Quelques semaines de repos
learn-why-again-quiz-rest-answer = Le repos rassure, mais il affaiblit les muscles. La marche et deux exercices gardent votre dos prêt.
learn-why-again-quiz-pills = Des cachets, au cas où
learn-why-again-quiz-pills-answer = Les cachets peuvent calmer la douleur, mais ils ne donnent pas de force. La marche et deux exercices, oui.

## What can start it

learn-causes-title = Ce qui peut le déclencher
learn-causes-lifting = Soulever : se baisser étire les muscles du dos. Se redresser avec un carton lourd leur demande beaucoup. Ils peuvent s’étirer trop ou se crisper. La prochaine fois, tenez le carton près de vous ou portez en plusieurs fois.
learn-causes-carrying = Porter : un sac à dos lourd ou un canapé garde vos muscles contractés longtemps. Ils se fatiguent, et des muscles fatigués se crispent plus vite. Posez souvent la charge, et partagez-la.
learn-causes-repeating = Le même geste encore et encore : ramasser des jouets, désherber, remplir des rayons. Chaque mouvement est facile. Tous ensemble, ils fatiguent le dos. Changez de côté et faites de courtes pauses.
learn-causes-slipping = Une glissade ou une chute : vos muscles se contractent vite et fort pour vous rattraper, et vous pouvez avoir des bleus. Après une chute grave, vérifiez d’abord les signes d’alerte avec /redflags.
learn-causes-sitting = De longues heures en position assise : vos muscles profonds vous tiennent sans pause et se fatiguent. Les disques et les articulations restent aussi dans une seule position. Changer souvent de position aide.
learn-causes-swapping = Des muscles qui échangent leurs rôles : quand les profonds se fatiguent, les grands prennent le relais. Ils sont faits pour la force, pas pour tenir toute la journée. Ils font mal et se crispent. Entraîner les profonds aide.
learn-causes-quiz = Vous passez la journée sur une chaise. Qu’est-ce qui aide le plus votre dos ?
learn-causes-quiz-change = Changer souvent de position
learn-causes-quiz-change-answer = Oui. Aucune position n’est mauvaise en soi. Vos muscles ont juste besoin de changement de temps en temps.
learn-causes-quiz-straight = Garder le dos très droit
learn-causes-quiz-straight-answer = C’est bien pendant un moment. Mais garder une seule position fatigue les muscles. En changer souvent aide plus.
learn-causes-quiz-chair = Une chaise chère
learn-causes-quiz-chair-answer = Une bonne chaise est agréable. Mais même sur la meilleure, vos muscles ont souvent besoin de changement.

## Why is it not going away?

learn-lasting-title = Pourquoi cela ne passe pas ?
learn-lasting-circle = La douleur fait moins bouger. Avec moins de mouvement, les muscles s’affaiblissent et les articulations deviennent raides. Bouger fait alors mal plus tôt. Ce cercle est fréquent, et vous pouvez en sortir.
learn-lasting-pills = Un médicament peut calmer la douleur et vous aider à bouger. À lui seul, il ne rend pas le dos plus fort. La douleur revient chaque fois que l’effet passe ? Demandez alors ce que vous pouvez faire d’autre.
learn-lasting-slow = Certains dos ont juste besoin de plus de temps. Une élongation guérit plus lentement qu’un spasme. Le mauvais sommeil, les soucis et le stress peuvent aussi garder un dos sensible. La douleur est réelle, et elle peut diminuer.
learn-lasting-other = Parfois, un autre endroit sensible garde le muscle en alerte. Faites vérifier par votre kiné si cela ne va pas mieux après quatre semaines. Demandez aussi si les spasmes deviennent plus fréquents, plus forts ou plus longs.
learn-lasting-out = Pour en sortir, on avance à petits pas. Trouvez les mouvements qui ne font pas mal, faites-les souvent, et laissez-les grandir. Un peu chaque jour compte plus que beaucoup en un jour.

## Is it safe to move?

learn-moving-title = Puis-je bouger sans risque ?
learn-moving-alarm = La douleur est une alarme. Elle peut sonner fort même si le problème est petit. Pendant un spasme, son réglage est trop sensible et elle sonne tôt. Quand votre dos se calme, l’alarme aussi.
learn-moving-free = La plupart des mouvements ont une partie qui ne fait pas mal. C’est votre zone libre. Y bouger est sans danger, et montre à votre dos que tout va bien. Avec le temps, la partie libre grandit.
learn-moving-careful = Il est normal d’hésiter avant de jouer avec vos enfants ou de ramasser quelque chose. Vous n’avez pas à forcer. Commencez par une petite version. Ajoutez un peu quand cela va bien.
learn-moving-light = Laissez votre chiffre de douleur vous guider. De 0 à 3 : continuez. À 4 ou 5 : faites-en moins, et observez pendant un jour. À 6 ou plus : arrêtez pour aujourd’hui.
learn-moving-breathe = Quand votre dos se bloque, faites une pause. Soufflez lentement et relâchez les épaules. Essayez ensuite un mouvement plus petit. Beaucoup de gens trouvent que cela se relâche plus vite ainsi.
learn-moving-quiz = Vous vous penchez et cela fait un peu mal : 2 sur 10. Que faire ?
learn-moving-quiz-go = Continuer en douceur
learn-moving-quiz-go-answer = Oui. De 0 à 3, vous pouvez continuer. Une petite douleur qui passe vite, ce n’est pas grave.
learn-moving-quiz-stop = Ne plus bouger aujourd’hui
learn-moving-quiz-stop-answer = Pas besoin. De 0 à 3, vous pouvez continuer en douceur. Arrêtez pour aujourd’hui à 6 ou plus.
learn-moving-quiz-push = Forcer et passer outre
learn-moving-quiz-push-answer = Il n’y a pas besoin de forcer. Continuez en douceur, et restez là où la douleur est à 3 ou moins.
