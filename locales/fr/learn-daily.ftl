### Learn library, theme "daily": what helps, what to leave out, and advice for everyday moves.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### Cards of "home", "sport" and "seated" are also shown alone, as personal advice beside a result.

learn-theme-daily = Au quotidien

## What helps

learn-helps-title = Ce qui aide
learn-helps-move = Continuez à bouger un peu, plusieurs fois par jour. Le mieux : de petits mouvements dans votre zone libre et de courtes marches. Pas besoin de rester au lit.
learn-helps-rest = Reposez-vous quand il le faut, par petits moments. Essayez de vous allonger dix minutes, les jambes sur une chaise. Puis levez-vous et bougez un peu.
learn-helps-ease = Pour l’instant, réduisez ce qui déclenche la douleur, comme rester longtemps sur une chaise ou se pencher très bas. Ce n’est que pour un temps. Vous le reprendrez pas à pas.
learn-helps-warmth = La chaleur peut calmer un muscle tendu pendant un moment. Prenez une poche chaude ou une douche chaude, 15 à 20 minutes. Gardez une chaleur douce, pas trop forte, avec un tissu sur la peau.
learn-helps-check = Laissez votre kiné confirmer ce que c’est et jusqu’où cela va. Vous savez alors ce qui est sans danger pour vous, et votre programme vous convient.
learn-helps-finish = Suivez tout le programme, même quand vous allez mieux. Les dernières étapes donnent la force qui vous aide à rester en forme.

## What to leave out

learn-avoid-title = À laisser de côté pour l’instant
learn-avoid-pills = Des antidouleurs ou des décontractants musculaires ne suffisent pas à eux seuls. Ils peuvent calmer la douleur pour que vous puissiez bouger. Prenez-les avec vos exercices, pas à leur place. Certains donnent sommeil : dans ce cas, ne conduisez pas.
learn-avoid-weeks = Les anti-inflammatoires ne se prennent pas semaine après semaine sans avis médical. Ils peuvent fatiguer l’estomac et les reins. Demandez à un médecin ou à un pharmacien ce qui vous convient.
learn-avoid-stretching = N’étirez pas malgré une douleur vive. Un muscle qui protège peut se crisper encore plus. Allez jusqu’au bord de la douleur, restez-y en douceur, et revenez.
learn-avoid-training = Ne marchez pas, ne courez pas et ne vous entraînez pas avec une forte douleur. Jusqu’à 3 sur 10, c’est bon. À 6 ou plus, arrêtez pour aujourd’hui et prenez la forme plus légère la prochaine fois.
learn-avoid-worse = N’attendez pas quand la douleur augmente sans cesse, s’il vous plaît. Vérifiez les signes d’alerte avec /redflags, et parlez-en à votre kiné.
learn-avoid-unsure = Un doute sur ce que c’est ? Demandez plutôt que de deviner. Un court examen peut vous éviter des semaines de souci.
learn-avoid-quiz = Un étirement commence à faire une douleur vive. Que faites-vous ?
learn-avoid-quiz-ease = Je relâche un peu
learn-avoid-quiz-ease-answer = Oui. Restez au bord, là où la douleur n’est pas vive. Ce bord avance souvent avec le temps.
learn-avoid-quiz-hold = Je tiens plus longtemps
learn-avoid-quiz-hold-answer = Un muscle qui protège peut alors se crisper plus. Relâchez un peu, jusqu’à ce que ce ne soit plus vif.
learn-avoid-quiz-quit = J’arrête une semaine
learn-avoid-quiz-quit-answer = C’est plus de repos qu’il n’en faut. Relâchez un peu maintenant, et continuez en douceur demain.

## Rest

learn-rest-title = Combien de repos ?
learn-rest-much = Passer des jours au lit rend raide, et les muscles qui ne servent pas s’affaiblissent. Garder le lit n’aide pas un spasme à se calmer.
learn-rest-little = En faire trop, trop tôt, peut amener d’autres spasmes ou irriter un muscle sensible. C’est nettement pire le lendemain matin ? Faites alors environ la moitié, puis augmentez à nouveau.
learn-rest-balance = La bonne mesure est entre les deux. Bougez souvent, un peu à la fois. Reposez-vous par petits moments. Laissez votre chiffre de douleur vous guider.
learn-rest-today = Un bon début pour aujourd’hui : levez-vous toutes les heures et marchez cinq minutes. Ne vous allongez que pour récupérer. Si cinq minutes sont trop, commencez par deux.
learn-rest-quiz = Qu’est-ce qui est le mieux les premiers jours ?
learn-rest-quiz-both = Bouger un peu, se reposer un peu
learn-rest-quiz-both-answer = Oui. Cela garde la souplesse et laisse souffler les muscles sensibles.
learn-rest-quiz-bed = Le lit jusqu’à ce que ça passe
learn-rest-quiz-bed-answer = C’est une envie naturelle. Mais cela rend raide et faible. De petits mouvements et de courts repos aident plus.
learn-rest-quiz-usual = M’entraîner comme d’habitude
learn-rest-quiz-usual-answer = Bouger est une bonne idée. Faites-en juste moins pour l’instant : de petits mouvements et de courts repos.

## Dressing, stairs and lifting

learn-home-title = S’habiller, escaliers, porter
learn-home-dressing = S’habiller : asseyez-vous pour les chaussettes et le pantalon. Amenez le pied vers vous, plutôt que de descendre vers lui. Commencez par la jambe la plus sensible. Pour vous déshabiller, sortez-la en dernier.
learn-home-child = Prendre votre enfant : posez un genou au sol et laissez l’enfant venir tout près. Tenez bien, soufflez et levez-vous avec les jambes. Un mauvais jour, faites un câlin sur le canapé.
learn-home-stairs = Les escaliers : une marche à la fois, avec la rampe. En montant, commencez par la meilleure jambe, et en descendant, par la plus sensible. Gardez le dos bien droit et prenez votre temps.
learn-home-uphill = Marcher en montée : faites des pas plus courts et allez lentement. Tant que c’est sensible, choisissez un chemin plat. Ajoutez une petite montée quand le plat vous semble facile.
learn-home-heels = Les talons hauts : ils changent le travail de votre dos. Tant qu’il est sensible, prenez des chaussures plates ou basses. Plus tard, mettez des talons peu de temps et voyez comment cela va.

## Sport

learn-sport-title = Courir, sauter, soulever
learn-sport-running = Courir : marchez d’abord. Pouvez-vous marcher vite 30 minutes sans peine ? Essayez alors une minute de course et deux de marche. Ajoutez un peu quand le lendemain matin se passe bien.
learn-sport-deadlifts = Le soulevé de terre : laissez la barre lourde pour l’instant. Entraînez-vous à plier les hanches avec un bâton le long du dos. Votre kiné vous dira quand ajouter du poids.
learn-sport-jumping = Sauter : chaque réception est une charge rapide pour le dos. Attendez que les escaliers et la marche rapide soient faciles. Commencez alors par de petites réceptions souples sur les deux pieds.
learn-sport-return = Le sport revient par étapes : d’abord le contrôle, puis la force, puis la vitesse. Beaucoup reprennent après six à huit semaines. Certains ont besoin de plus de temps, et c’est normal.
learn-sport-quiz = Vous avez couru un peu hier. Quand pouvez-vous en faire plus ?
learn-sport-quiz-morning = Si aujourd’hui ça va
learn-sport-quiz-morning-answer = Oui. Le lendemain matin est votre meilleur guide. Ajoutez alors juste un peu.
learn-sport-quiz-double = Tout de suite, deux fois plus
learn-sport-quiz-double-answer = C’est bien d’en avoir envie. Mais votre dos aime les petits pas. Voyez comment cela va le lendemain matin, puis ajoutez un peu.
learn-sport-quiz-never = Je ne devrais plus courir
learn-sport-quiz-never-answer = La plupart des gens peuvent recourir. Voyez comment cela va le lendemain matin, puis ajoutez un peu.

## Desk and car

learn-seated-title = Bureau et voiture
learn-seated-desk = Au bureau : levez-vous toutes les 30 minutes, même pour une minute. Mettez l’écran à hauteur des yeux et posez les bras. Changez de position aussi souvent que vous voulez.
learn-seated-driving = En voiture : avancez le siège et mettez une petite serviette derrière le bas du dos. Arrêtez-vous toutes les heures et marchez un peu. Ne conduisez pas tant que vous ne pouvez pas tourner et freiner librement.
learn-seated-break = Une pause peut être courte. Levez-vous, penchez-vous doucement en arrière deux fois, et marchez jusqu’à la fenêtre. Une minute suffit pour changer un peu vos muscles profonds.
learn-seated-chair = Pas besoin de chaise spéciale. Asseyez-vous bien au fond, sentez un appui, et levez-vous souvent. La meilleure position, c’est la prochaine.

## A bad day

learn-flares-title = Un mauvais jour
learn-flares-normal = Les mauvais jours font partie du chemin vers le mieux. La plupart des gens en ont, surtout quand ils commencent à en faire plus. Ils deviennent souvent plus légers. Vous n’êtes pas de retour au début.
learn-flares-today = Aujourd’hui, faites-en moins, mais pas rien. Mettez de la chaleur, allongez-vous un peu les jambes surélevées, et faites de courtes marches. Choisissez un exercice sous sa forme facile.
learn-flares-check = Y a-t-il du nouveau : un engourdissement, une faiblesse, un souci pour faire pipi ou caca, de la fièvre ? Ou la douleur est-elle bien plus forte qu’avant ? Vérifiez alors les signes d’alerte maintenant avec /redflags.
learn-flares-after = Quand c’est calme à nouveau, regardez en arrière sans reproche. Y a-t-il eu beaucoup de chaise ou de charges, du stress, une nuit courte ? Prévoyez un peu plus de place pour cela, et continuez.
learn-flares-quiz = Aujourd’hui, cela fait plus mal qu’hier, mais il n’y a rien de nouveau. Que faire ?
learn-flares-quiz-less = En faire moins, mais bouger
learn-flares-quiz-less-answer = Oui. De la chaleur, de courtes marches et un exercice facile suffisent pour aujourd’hui.
learn-flares-quiz-nothing = Rester au lit toute la journée
learn-flares-quiz-nothing-answer = De courts repos sont bons. Mais un peu de mouvement aide votre dos à se calmer. Faites-en moins, mais pas rien.
learn-flares-quiz-again = Repartir de zéro
learn-flares-quiz-again-answer = Pas besoin. Un mauvais jour n’efface pas votre travail. Faites-en moins aujourd’hui, puis continuez votre programme.
