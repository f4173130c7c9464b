# The exercises: what each is for, how it is done, what it feels like and when to stop.
# An id is exercise-<key>-<part>. "-steps" are numbered lines; "-alt" describes the picture.
# No text here says how often: the dose is in the catalogue and is said by exercise-dose.

## The dose

# How much of an exercise.
# Variables:
#   $sets (number) - rounds, 1 to 3
#   $repetitions (number) - times in each round, and for each side
#   $hold_seconds (number) - how long to hold each time; 0 means no hold
#   $sides (number) - 2 when each side is done, else 1
exercise-dose =
    { $sides ->
        [2] { $repetitions ->
                [one] À faire une fois de chaque côté.
               *[other] À faire { $repetitions } fois de chaque côté.
            }
       *[other] { $repetitions ->
                [one] À faire une fois.
               *[other] À faire { $repetitions } fois.
            }
    }{ $hold_seconds ->
        [0] { "" }
        [one] { " " }Tenez { $hold_seconds } seconde à chaque fois.
       *[other] { " " }Tenez { $hold_seconds } secondes à chaque fois.
    }{ $sets ->
        [one] { "" }
       *[other] { " " }Reposez-vous un instant, et faites { $sets } séries en tout.
    }

# Variables:
#   $minutes (number) - how long, in one go
exercise-dose-minutes =
    { $minutes ->
        [one] Prenez { $minutes } minute, d’un coup ou avec une pause.
       *[other] Prenez { $minutes } minutes, d’un coup ou avec une pause.
    }

# A walk that grows over the weeks.
# Variables:
#   $minutes (number) - how long to start with
#   $goal_minutes (number) - how long in some weeks
exercise-dose-goal =
    { $minutes ->
        [one] Commencez par { $minutes } minute. Ajoutez-en un peu chaque semaine, jusqu’à { $goal_minutes } minutes.
       *[other] Commencez par { $minutes } minutes. Ajoutez-en un peu chaque semaine, jusqu’à { $goal_minutes } minutes.
    }

# Variables:
#   $minutes (number) - about how long today's exercises take, all together
exercise-day-minutes =
    { $minutes ->
        [one] Environ { $minutes } minute en tout.
       *[other] Environ { $minutes } minutes en tout.
    }

## What is needed

exercise-needs-floor = Un tapis ou un lit ferme.
exercise-needs-chair = Une chaise qui ne glisse pas.
exercise-needs-wall = Un mur ou un montant de porte.
exercise-needs-stick = Un manche à balai ou un autre bâton léger.
exercise-needs-band = Un élastique d’exercice. Demandez à votre kiné si vous n’en avez pas.
exercise-needs-bag = Un sac avec une poignée et quelque chose de léger dedans.
exercise-needs-step = Une marche basse, comme la première de l’escalier.

## Phase 1

exercise-belly-breathing-name = Respiration par le ventre
exercise-belly-breathing-why = Une respiration lente dit aux muscles tendus du dos qu’ils peuvent se relâcher un peu.
exercise-belly-breathing-steps =
    1. Allongez-vous sur le dos, les genoux pliés.
    2. Posez une main sur le ventre.
    3. Inspirez par le nez. Laissez le ventre soulever la main.
    4. Soufflez lentement. Laissez le ventre descendre.
exercise-belly-breathing-feel = Votre ventre monte et descend. Votre dos devient un peu plus lourd et plus souple.
exercise-belly-breathing-stop = Arrêtez si la tête vous tourne, et respirez comme vous voulez.
exercise-belly-breathing-easier = Faites pareil sur une chaise, le dos bien soutenu.
exercise-belly-breathing-harder = Soufflez chaque fois un peu plus longtemps que vous n’inspirez.
exercise-belly-breathing-alt = Une personne est allongée sur le dos, genoux pliés. Le ventre monte et descend.

exercise-pelvic-tilt-name = Bascule du bassin
exercise-pelvic-tilt-why = Ce petit balancement garde le bas du dos en mouvement, sans charge.
exercise-pelvic-tilt-steps =
    1. Allongez-vous sur le dos, les genoux pliés.
    2. Appuyez doucement le bas du dos vers le sol.
    3. Continuez à respirer pendant que vous tenez.
    4. Relâchez jusqu’à ce que le dos retrouve son petit creux.
exercise-pelvic-tilt-feel = Votre ventre travaille doucement. Le bas du dos s’étire un peu, sans effort.
exercise-pelvic-tilt-stop = Arrêtez si la douleur devient vive ou descend dans la jambe.
exercise-pelvic-tilt-easier = Pensez seulement au mouvement et faites-le tout petit.
exercise-pelvic-tilt-harder = Allez un peu plus loin dans les deux sens, tant que c’est facile.
exercise-pelvic-tilt-alt = Une personne est allongée, genoux pliés. Le bas du dos s’aplatit puis se relâche.

exercise-short-walk-name = Petite marche
exercise-short-walk-why = La marche fait du bien à un dos sensible. Elle réchauffe et vous garde en mouvement.
exercise-short-walk-steps =
    1. Mettez-vous debout et relâchez les épaules.
    2. Marchez sur du plat, à pas aussi petits que vous voulez.
    3. Laissez vos bras se balancer.
    4. Faites demi-tour avant la fatigue.
exercise-short-walk-feel = Votre dos peut être raide au début. Souvent, cela s’améliore en marchant.
exercise-short-walk-stop = Arrêtez et reposez-vous si la douleur augmente à chaque pas.
exercise-short-walk-easier = Marchez une minute chez vous, faites une pause sur une chaise, et recommencez plus tard.
exercise-short-walk-harder = Refaites la même marche une fois plus tard dans la journée.
exercise-short-walk-alt = Une personne marche lentement sur du plat, les bras relâchés.

exercise-legs-on-chair-name = Repos, jambes sur une chaise
exercise-legs-on-chair-why = Dans cette position, le bas du dos a très peu à porter.
exercise-legs-on-chair-steps =
    1. Allongez-vous sur le dos devant une chaise ou un canapé.
    2. Posez les mollets sur l’assise.
    3. Laissez les hanches et les genoux se plier à peu près comme en position assise.
    4. Pour vous lever, roulez sur le côté et poussez avec les bras.
exercise-legs-on-chair-feel = Votre dos repose sur le sol et devient lourd. La chaleur fait du bien ici.
exercise-legs-on-chair-stop = Levez-vous lentement si les jambes fourmillent ou si la douleur augmente.
exercise-legs-on-chair-easier = Allongez-vous au lit, deux oreillers sous les genoux.
exercise-legs-on-chair-harder = Il n’y a rien à ajouter. Levez-vous et marchez un peu après.
exercise-legs-on-chair-alt = Une personne est allongée au sol, les deux mollets sur l’assise d’une chaise.

## Phase 2

exercise-knee-rolls-name = Genoux à gauche, à droite
exercise-knee-rolls-why = De petites rotations aident votre dos à retrouver sa zone libre.
exercise-knee-rolls-steps =
    1. Allongez-vous sur le dos, genoux pliés et pieds joints.
    2. Laissez les deux genoux descendre lentement d’un côté.
    3. Arrêtez juste avant que cela fasse mal.
    4. Ramenez-les, puis allez de l’autre côté.
exercise-knee-rolls-feel = Un léger étirement passe dans le bas du dos et la hanche.
exercise-knee-rolls-stop = Arrêtez si la douleur devient vive ou si une jambe s’engourdit.
exercise-knee-rolls-easier = Faites de petits mouvements, comme un léger bercement.
exercise-knee-rolls-harder = Laissez les genoux descendre un peu plus bas, toujours sans douleur.
exercise-knee-rolls-alt = Une personne est allongée, genoux pliés. Les deux genoux roulent d’un côté à l’autre.

exercise-knee-hug-name = Un genou vers la poitrine
exercise-knee-hug-why = Plier une hanche à la fois laisse le bas du dos s’arrondir en douceur.
exercise-knee-hug-steps =
    1. Allongez-vous sur le dos, les genoux pliés.
    2. Prenez une jambe derrière la cuisse.
    3. Tirez le genou vers la poitrine, tant que c’est facile.
    4. Tenez, respirez, et reposez lentement.
exercise-knee-hug-feel = Vous sentez un léger étirement dans la fesse et le bas du dos.
exercise-knee-hug-stop = Arrêtez si une douleur, des fourmis ou un engourdissement descendent dans la jambe.
exercise-knee-hug-easier = Passez une serviette derrière la cuisse et tirez dessus.
exercise-knee-hug-harder = Gardez l’autre jambe tendue sur le sol.
exercise-knee-hug-alt = Une personne est allongée sur le dos et tire un genou vers la poitrine.

exercise-heel-slide-name = Talon qui glisse
exercise-heel-slide-why = Votre jambe bouge et votre dos reste calme. C’est un bon premier exercice.
exercise-heel-slide-steps =
    1. Allongez-vous sur le dos, les genoux pliés.
    2. Faites glisser un talon loin de vous, jusqu’à ce que la jambe soit presque droite.
    3. Gardez le bas du dos immobile.
    4. Ramenez le talon en glissant.
exercise-heel-slide-feel = Votre ventre travaille un peu. Votre dos bouge à peine.
exercise-heel-slide-stop = Arrêtez si le dos se creuse et commence à faire mal.
exercise-heel-slide-easier = Ne faites glisser le talon que jusqu’à mi-chemin.
exercise-heel-slide-harder = Faites glisser le talon plus lentement et soufflez à l’aller.
exercise-heel-slide-alt = Une personne est allongée, genoux pliés. Un talon glisse loin et revient.

exercise-chair-reach-name = Se pencher sur une chaise
exercise-chair-reach-why = Il faut se pencher ainsi pour s’habiller. Ici, vous entraînez ce mouvement là où il est encore libre.
exercise-chair-reach-steps =
    1. Asseyez-vous sur une chaise, les pieds écartés et bien à plat.
    2. Laissez vos mains glisser le long des tibias.
    3. Arrêtez juste avant que cela fasse mal.
    4. Poussez sur les cuisses pour vous redresser.
exercise-chair-reach-feel = Le bas du dos s’ouvre. Au fil des jours, vos mains peuvent descendre plus bas.
exercise-chair-reach-stop = Arrêtez si la douleur devient vive ou descend dans la jambe.
exercise-chair-reach-easier = Ne faites glisser les mains que jusqu’aux genoux.
exercise-chair-reach-harder = En bas, laissez pendre la tête le temps d’une respiration.
exercise-chair-reach-alt = Une personne assise glisse les deux mains le long des tibias, puis se redresse.

## Phase 3

exercise-cat-camel-name = Le chat et le chameau
exercise-cat-camel-why = Tout votre dos s’arrondit et se creuse sans porter de charge.
exercise-cat-camel-steps =
    1. Mettez-vous à quatre pattes.
    2. Arrondissez lentement le dos, comme un chat.
    3. Laissez le ventre descendre jusqu’à ce que le dos soit un peu creux.
    4. Bougez au rythme de votre respiration, sans vous arrêter.
exercise-cat-camel-feel = Le mouvement coule dans votre dos. Il devient plus souple à chaque fois.
exercise-cat-camel-stop = Arrêtez si vous sentez une douleur vive à l’un des deux bouts du mouvement.
exercise-cat-camel-easier = Debout, appuyez les mains sur une table et faites pareil.
exercise-cat-camel-harder = Allez plus lentement et laissez le mouvement monter du bassin à la tête.
exercise-cat-camel-alt = Une personne à quatre pattes arrondit le dos, puis le laisse descendre.

exercise-knee-fall-out-name = Genou qui s’ouvre
exercise-knee-fall-out-why = Vous apprenez à bouger une hanche pendant que le tronc reste immobile.
exercise-knee-fall-out-steps =
    1. Allongez-vous sur le dos, les genoux pliés.
    2. Gardez les deux os du bassin à la même hauteur.
    3. Laissez un genou s’ouvrir lentement sur le côté.
    4. Ramenez-le tout aussi lentement.
exercise-knee-fall-out-feel = Votre ventre travaille doucement. L’intérieur de la cuisse s’étire.
exercise-knee-fall-out-stop = Arrêtez si cela pince dans la hanche ou le dos.
exercise-knee-fall-out-easier = N’ouvrez le genou que de la largeur d’une main.
exercise-knee-fall-out-harder = Faites-le avec l’autre jambe tendue au sol.
exercise-knee-fall-out-alt = Une personne est allongée, genoux pliés. Un genou s’ouvre sur le côté et revient.

exercise-belly-squeeze-name = Rentrer le bas du ventre
exercise-belly-squeeze-why = Le muscle profond du ventre est comme une ceinture souple. Cet exercice le réveille.
exercise-belly-squeeze-steps =
    1. Allongez-vous sur le dos, les genoux pliés.
    2. Posez les doigts juste à l’intérieur des os du bassin.
    3. Rentrez doucement le bas du ventre, loin de vos doigts.
    4. Continuez à respirer pendant que vous tenez, puis relâchez tout.
exercise-belly-squeeze-feel = Une légère tension monte sous vos doigts. Votre dos reste immobile.
exercise-belly-squeeze-stop = Reposez-vous si vous commencez à bloquer votre souffle ou si le dos se raidit.
exercise-belly-squeeze-easier = Ne rentrez le ventre que quand vous soufflez.
exercise-belly-squeeze-harder = Faites-le en position assise ou debout.
exercise-belly-squeeze-alt = Une personne est allongée, genoux pliés, les doigts sur le bas du ventre.

exercise-lying-on-elbows-name = À plat ventre sur les coudes
exercise-lying-on-elbows-why = La position assise arrondit beaucoup le dos. Ici, il se plie doucement dans l’autre sens.
exercise-lying-on-elbows-steps =
    1. Allongez-vous sur le ventre.
    2. Placez les coudes sous les épaules.
    3. Laissez le ventre et le bassin descendre vers le sol.
    4. Respirez pendant que vous tenez, puis remettez-vous à plat.
exercise-lying-on-elbows-feel = Vous sentez une légère pression dans le bas du dos. Elle passe quand vous êtes à plat.
exercise-lying-on-elbows-stop = Arrêtez si la douleur va dans la fesse ou la jambe.
exercise-lying-on-elbows-easier = Restez à plat sur le ventre, la tête sur les mains.
exercise-lying-on-elbows-harder = Rapprochez un peu les coudes, si c’est facile.
exercise-lying-on-elbows-alt = Une personne est allongée sur le ventre, en appui sur les deux coudes.

exercise-easy-walk-name = Marche tranquille
exercise-easy-walk-why = Une marche régulière nourrit vos muscles et redonne confiance en votre dos.
exercise-easy-walk-steps =
    1. Choisissez un chemin plat que vous connaissez.
    2. Marchez à une allure où vous pouvez bavarder.
    3. Regardez devant vous et laissez vos bras se balancer.
    4. Ralentissez pendant la dernière minute.
exercise-easy-walk-feel = Vous avez chaud. Un peu de raideur, c’est normal, et cela passe souvent.
exercise-easy-walk-stop = Arrêtez et reposez-vous si la douleur dépasse 5 sur 10.
exercise-easy-walk-easier = Partagez-la en deux petites marches.
exercise-easy-walk-harder = Ajoutez une petite montée, si cela vous fait du bien.
exercise-easy-walk-alt = Une personne marche à une allure tranquille, les bras relâchés.

## Phase 4

exercise-neutral-finder-name = Trouver la position neutre
exercise-neutral-finder-why = C’est dans la position neutre que votre dos est le plus fort. D’abord, apprenez à la trouver.
exercise-neutral-finder-steps =
    1. Allongez-vous sur le dos, les genoux pliés.
    2. Aplatissez le bas du dos, puis laissez-le se creuser un peu.
    3. Installez-vous à mi-chemin, là où c’est le plus confortable.
    4. Tenez là, le ventre souple, et continuez à respirer.
exercise-neutral-finder-feel = Votre dos semble long et calme. Votre ventre travaille un peu.
exercise-neutral-finder-stop = Reposez-vous si le dos se crispe ou si vous bloquez votre souffle.
exercise-neutral-finder-easier = Glissez une serviette pliée sous le bas du dos pour sentir la position neutre.
exercise-neutral-finder-harder = Retrouvez la même position neutre sur une chaise ou debout.
exercise-neutral-finder-alt = Une personne est allongée, genoux pliés. Le bas du dos bascule, puis s’arrête à mi-chemin.

exercise-bridge-name = Le pont
exercise-bridge-why = Les muscles des fesses apprennent à partager le travail du dos.
exercise-bridge-steps =
    1. Allongez-vous sur le dos, les genoux pliés.
    2. Contractez doucement le ventre.
    3. Appuyez sur les talons et levez le bassin.
    4. Tenez, puis redescendez lentement.
exercise-bridge-feel = Ce sont surtout les fesses et l’arrière des cuisses qui travaillent.
exercise-bridge-stop = Arrêtez si vous avez une crampe ou une douleur vive dans le bas du dos.
exercise-bridge-easier = Ne levez le bassin que de la largeur d’une main.
exercise-bridge-harder = Croisez les bras sur la poitrine.
exercise-bridge-alt = Une personne est allongée, genoux pliés, lève le bassin et le redescend.

exercise-dead-bug-arms-name = Bras tendu, sur le dos
exercise-dead-bug-arms-why = Votre tronc reste immobile pendant qu’un bras bouge. La vie de tous les jours demande exactement cela.
exercise-dead-bug-arms-steps =
    1. Allongez-vous sur le dos, les genoux pliés.
    2. Pointez les deux bras vers le plafond et contractez doucement le ventre.
    3. Descendez lentement un bras derrière la tête.
    4. Ramenez-le, puis bougez l’autre bras.
exercise-dead-bug-arms-feel = Votre ventre travaille pour garder les côtes et le dos immobiles.
exercise-dead-bug-arms-stop = Arrêtez si le dos se creuse et que vous ne pouvez pas le garder immobile.
exercise-dead-bug-arms-easier = Ne descendez le bras qu’à moitié.
exercise-dead-bug-arms-harder = Tenez une petite bouteille d’eau dans chaque main.
exercise-dead-bug-arms-alt = Une personne est allongée, genoux pliés, bras levés. Un bras descend et revient.

exercise-four-point-arm-lift-name = Lever un bras à quatre pattes
exercise-four-point-arm-lift-why = Vous gardez le dos en position neutre, avec un peu moins d’appui.
exercise-four-point-arm-lift-steps =
    1. Mettez-vous à quatre pattes, le dos en position neutre.
    2. Contractez doucement le ventre.
    3. Tendez un bras vers l’avant et tenez.
    4. Reposez-le lentement, puis tendez l’autre.
exercise-four-point-arm-lift-feel = Votre tronc travaille pour rester plat, comme une table.
exercise-four-point-arm-lift-stop = Arrêtez si le dos se creuse ou si la douleur augmente.
exercise-four-point-arm-lift-easier = Retirez seulement le poids d’une main.
exercise-four-point-arm-lift-harder = Tendez plus lentement et tenez un peu plus longtemps.
exercise-four-point-arm-lift-alt = Une personne à quatre pattes tend un bras vers l’avant.

## Phase 5

exercise-open-book-name = Le livre ouvert
exercise-open-book-why = Le haut de votre dos réapprend à tourner. Le bas du dos a alors moins à faire.
exercise-open-book-steps =
    1. Allongez-vous sur le côté, hanches et genoux pliés.
    2. Placez les bras devant vous, paume contre paume.
    3. Ouvrez le bras du dessus vers le haut et l’arrière, et suivez-le des yeux.
    4. Soufflez, tenez, et refermez.
exercise-open-book-feel = Un étirement ouvre la poitrine et le côté du dos.
exercise-open-book-stop = Arrêtez si l’épaule pince ou si la douleur est vive dans le bas du dos.
exercise-open-book-easier = Posez la main sur les côtes et ne tournez que la poitrine.
exercise-open-book-harder = Gardez le bras ouvert pendant une lente respiration de plus.
exercise-open-book-alt = Une personne allongée sur le côté ouvre le bras du dessus comme un livre.

exercise-side-stretch-name = Étirement du côté
exercise-side-stretch-why = Les muscles du côté retrouvent leur longueur.
exercise-side-stretch-steps =
    1. Debout à côté d’un mur, pieds écartés de la largeur du bassin, posez dessus la main la plus proche.
    2. Levez l’autre bras au-dessus de la tête.
    3. Penchez-vous lentement vers le mur.
    4. Tenez et respirez, puis revenez lentement.
exercise-side-stretch-feel = Vous sentez un long étirement léger, de la hanche aux côtes.
exercise-side-stretch-stop = Arrêtez si cela pince du côté où vous vous penchez.
exercise-side-stretch-easier = Penchez-vous juste un peu, ou faites-le sur une chaise.
exercise-side-stretch-harder = Croisez la jambe extérieure derrière l’autre.
exercise-side-stretch-alt = Une personne pose une main sur un mur, lève l’autre bras et se penche vers le mur.

exercise-hip-flexor-stretch-name = Étirement avant de la hanche
exercise-hip-flexor-stretch-why = La position assise raidit l’avant des hanches. Cela tire sur le bas du dos.
exercise-hip-flexor-stretch-steps =
    1. Posez un genou sur un coussin. Posez les mains sur l’autre cuisse.
    2. Rentrez un peu les fesses sous vous.
    3. Avancez votre poids jusqu’à sentir un étirement.
    4. Tenez et respirez, puis changez de jambe.
exercise-hip-flexor-stretch-feel = Cela tire légèrement à l’avant de la hanche, du côté du genou au sol.
exercise-hip-flexor-stretch-stop = Arrêtez si le genou ou le bas du dos fait mal.
exercise-hip-flexor-stretch-easier = Faites-le debout, un pied un grand pas en arrière. Tenez-vous à une chaise.
exercise-hip-flexor-stretch-harder = Levez le bras du côté du genou au sol.
exercise-hip-flexor-stretch-alt = Une personne, un genou au sol, avance le bassin.

exercise-nerve-glide-name = Glissement du nerf
exercise-nerve-glide-why = Le long nerf de la jambe aime glisser. Cet exercice le garde en mouvement.
exercise-nerve-glide-steps =
    1. Asseyez-vous sur une chaise et laissez le dos s’arrondir un peu.
    2. Tendez un peu un genou en regardant vers le haut.
    3. Repliez le genou en regardant vers le bas.
    4. Bougez lentement et sans vous arrêter.
exercise-nerve-glide-feel = Cela tire légèrement derrière la jambe, puis passe, à chaque mouvement.
exercise-nerve-glide-stop = Arrêtez si des fourmis ou un engourdissement apparaissent ou restent.
exercise-nerve-glide-easier = Tendez le genou juste un peu et gardez la tête immobile.
exercise-nerve-glide-harder = Relevez les orteils quand le genou est tendu.
exercise-nerve-glide-alt = Une personne assise tend un genou et lève les yeux, puis le plie et baisse les yeux.

## Phase 6

exercise-bird-dog-name = Bras et jambe à quatre pattes
exercise-bird-dog-why = Il entraîne bien les muscles du dos, avec peu de charge sur la colonne.
exercise-bird-dog-steps =
    1. Mettez-vous à quatre pattes, le dos en position neutre.
    2. Contractez doucement le ventre.
    3. Tendez un bras vers l’avant et l’autre jambe vers l’arrière.
    4. Tenez, revenez lentement, et changez.
exercise-bird-dog-feel = Dos, fesse et ventre travaillent ensemble. Le bassin reste à plat.
exercise-bird-dog-stop = Arrêtez si le dos se creuse, se tord ou fait mal.
exercise-bird-dog-easier = Faites glisser la jambe en arrière et gardez les orteils au sol.
exercise-bird-dog-harder = Dessinez un petit carré avec la main pendant que vous tenez.
exercise-bird-dog-alt = Une personne à quatre pattes tend un bras et la jambe opposée.

exercise-sit-to-stand-name = Se lever et s’asseoir
exercise-sit-to-stand-why = Des jambes fortes soulagent le dos chaque fois que vous vous levez.
exercise-sit-to-stand-steps =
    1. Asseyez-vous près du bord d’une chaise, les pieds sous les genoux.
    2. Penchez-vous en avant depuis les hanches, le dos long.
    3. Appuyez sur les pieds et levez-vous.
    4. Asseyez-vous lentement, les fesses en premier.
exercise-sit-to-stand-feel = Vos cuisses et vos fesses chauffent et se fatiguent.
exercise-sit-to-stand-stop = Arrêtez si le dos ou les genoux font plus mal à chaque fois.
exercise-sit-to-stand-easier = Prenez une chaise plus haute ou poussez avec les mains.
exercise-sit-to-stand-harder = Tenez un sac léger contre la poitrine.
exercise-sit-to-stand-alt = Une personne se lève d’une chaise, le dos long, et se rassoit lentement.

exercise-stick-hinge-name = Se pencher avec un bâton
exercise-stick-hinge-why = Vous apprenez à vous pencher depuis les hanches. C’est ainsi qu’on soulève sans effort.
exercise-stick-hinge-steps =
    1. Debout, tenez un bâton le long du dos.
    2. Il touche la tête, le haut du dos et le coccyx.
    3. Poussez les fesses en arrière et penchez-vous. Gardez les trois contacts.
    4. Redressez-vous en poussant le bassin vers l’avant.
exercise-stick-hinge-feel = L’arrière des cuisses s’étire et les fesses travaillent.
exercise-stick-hinge-stop = Arrêtez si le dos fait mal quand vous remontez.
exercise-stick-hinge-easier = Mettez-vous près d’un mur et touchez-le seulement avec les fesses.
exercise-stick-hinge-harder = Penchez-vous un peu plus, tant que le bâton touche encore.
exercise-stick-hinge-alt = Une personne tient un bâton le long du dos et se penche depuis les hanches.

exercise-band-row-name = Tirer l’élastique
exercise-band-row-why = Tirer renforce le haut du dos. Ainsi, le bas du dos n’est pas seul.
exercise-band-row-steps =
    1. Fixez l’élastique à hauteur du ventre sur quelque chose de solide. Testez en tirant.
    2. Debout, genoux souples, prenez un bout dans chaque main.
    3. Tirez les coudes en arrière, près des côtes.
    4. Laissez l’élastique repartir lentement vers l’avant.
exercise-band-row-feel = Cela travaille entre les omoplates. Le bas du dos reste immobile.
exercise-band-row-stop = Arrêtez si le dos se creuse ou si l’épaule fait mal.
exercise-band-row-easier = Rapprochez-vous, pour que l’élastique soit moins tendu.
exercise-band-row-harder = Reculez, pour que l’élastique soit plus tendu.
exercise-band-row-alt = Une personne debout tire un élastique vers les côtes et le relâche lentement.

exercise-suitcase-carry-name = Porter d’un seul côté
exercise-suitcase-carry-why = Porter d’un seul côté entraîne les muscles qui gardent le corps droit.
exercise-suitcase-carry-steps =
    1. Mettez quelque chose de léger dans un sac à poignée.
    2. Pliez les hanches et les genoux pour le prendre.
    3. Redressez-vous et marchez. Ne penchez pas.
    4. Posez-le lentement et changez de main.
exercise-suitcase-carry-feel = Le côté opposé au sac travaille pour garder le corps droit.
exercise-suitcase-carry-stop = Posez le sac si vous commencez à pencher ou si cela fait mal.
exercise-suitcase-carry-easier = Portez un sac plus léger, ou marchez moins longtemps.
exercise-suitcase-carry-harder = Mettez un peu plus dans le sac.
exercise-suitcase-carry-alt = Une personne marche bien droite, un sac dans une main.

## Phase 7

exercise-slow-hinge-name = Descente lente
exercise-slow-hinge-why = Descendre lentement entraîne le contrôle qu’il faut pour poser des choses.
exercise-slow-hinge-steps =
    1. Debout, genoux souples, prenez un sac léger dans chaque main.
    2. Poussez les fesses en arrière et penchez-vous. Descendez aussi lentement que possible.
    3. Gardez le dos long.
    4. Remontez à votre rythme.
exercise-slow-hinge-feel = L’arrière des cuisses et le dos travaillent à la descente.
exercise-slow-hinge-stop = Arrêtez si le dos s’arrondit tout seul ou fait mal quand vous remontez.
exercise-slow-hinge-easier = Faites-le sans sacs, les mains sur les cuisses.
exercise-slow-hinge-harder = Mettez un peu plus dans les sacs.
exercise-slow-hinge-alt = Une personne, un sac dans chaque main, se penche lentement depuis les hanches.

exercise-side-plank-knees-name = Planche de côté sur les genoux
exercise-side-plank-knees-why = Les muscles du côté tiennent votre dos comme les cordes d’une tente.
exercise-side-plank-knees-steps =
    1. Allongez-vous sur le côté, les genoux pliés.
    2. Placez le coude sous l’épaule.
    3. Levez le bassin jusqu’à ce que le corps soit droit, du genou à la tête.
    4. Tenez et respirez, puis redescendez lentement.
exercise-side-plank-knees-feel = Le côté près du sol travaille.
exercise-side-plank-knees-stop = Arrêtez si l’épaule ou le dos fait mal.
exercise-side-plank-knees-easier = Debout, appuyez l’avant-bras contre un mur.
exercise-side-plank-knees-harder = Levez le bras du dessus vers le plafond.
exercise-side-plank-knees-alt = Une personne sur le côté, en appui sur un coude et les genoux, lève le bassin.

exercise-dead-bug-name = Bras et jambe, sur le dos
exercise-dead-bug-why = Bras et jambes bougent, le dos reste immobile. C’est cela, le contrôle.
exercise-dead-bug-steps =
    1. Allongez-vous sur le dos. Levez les bras, et les genoux au-dessus des hanches.
    2. Contractez doucement le ventre.
    3. Descendez lentement un bras et la jambe opposée.
    4. Ramenez-les, puis changez.
exercise-dead-bug-feel = Votre ventre travaille beaucoup. Le bas du dos reste où il est.
exercise-dead-bug-stop = Arrêtez si le dos se décolle du sol ou fait mal.
exercise-dead-bug-easier = Gardez les pieds au sol et faites glisser un talon loin de vous.
exercise-dead-bug-harder = Tendez la jambe plus loin avant de la ramener.
exercise-dead-bug-alt = Une personne est allongée, bras et genoux levés. Un bras et la jambe opposée descendent.

exercise-step-down-name = Descendre une marche
exercise-step-down-why = Il entraîne le contrôle lent de la hanche et du genou, comme dans les escaliers.
exercise-step-down-steps =
    1. Mettez-vous sur une marche basse, avec un appui solide à côté de vous.
    2. Gardez un pied devant vous, au-delà du bord.
    3. Pliez lentement l’autre genou jusqu’à ce que le talon touche le sol.
    4. Remontez en poussant, sans sauter.
exercise-step-down-feel = La cuisse et la fesse de la jambe d’appui travaillent.
exercise-step-down-stop = Arrêtez si le genou ou le dos fait mal, ou si vous vous sentez instable.
exercise-step-down-easier = Prenez un gros livre comme marche plus basse.
exercise-step-down-harder = Faites-le sans vous tenir.
exercise-step-down-alt = Une personne sur une marche basse touche le sol d’un talon et remonte.

## Phase 8

exercise-plank-name = La planche
exercise-plank-why = Elle apprend à tout votre tronc à tenir un peu plus longtemps.
exercise-plank-steps =
    1. Allongez-vous sur le ventre, les coudes sous les épaules.
    2. Ramenez les orteils sous vous et contractez doucement le ventre.
    3. Levez le corps jusqu’à former une ligne droite.
    4. Respirez pendant que vous tenez, puis redescendez.
exercise-plank-feel = Votre ventre et vos cuisses travaillent. Le bas du dos reste à l’aise.
exercise-plank-stop = Redescendez si le dos se creuse ou fait mal.
exercise-plank-easier = Restez sur les genoux, ou appuyez-vous sur un plan de cuisine.
exercise-plank-harder = Déplacez lentement votre poids vers l’avant et l’arrière.
exercise-plank-alt = Une personne tient une ligne droite, sur les coudes et les orteils.

exercise-brisk-walk-name = Marche rapide
exercise-brisk-walk-why = Marcher régulièrement est l’une des meilleures façons de garder un dos en forme.
exercise-brisk-walk-steps =
    1. Commencez doucement pendant quelques minutes.
    2. Marchez plus vite : vous pouvez parler, mais pas chanter.
    3. Laissez vos bras se balancer.
    4. Ralentissez à la fin.
exercise-brisk-walk-feel = Vous avez chaud et vous respirez plus fort. Des jambes fatiguées, c’est normal.
# Variables:
#   $emergency (string) - the emergency number
exercise-brisk-walk-stop = Ralentissez si la douleur du dos augmente. En cas de douleur dans la poitrine, arrêtez et appelez le { $emergency }.
exercise-brisk-walk-easier = Partagez la marche en deux.
exercise-brisk-walk-harder = Choisissez un chemin avec une montée ou des escaliers.
exercise-brisk-walk-alt = Une personne marche vite, les bras en mouvement.

exercise-long-bridge-name = Le pont long
exercise-long-bridge-why = Tenir plus longtemps aide vos muscles à durer jusqu’au soir.
exercise-long-bridge-steps =
    1. Allongez-vous sur le dos, les pieds un peu plus loin que d’habitude.
    2. Appuyez sur les talons et levez le bassin.
    3. Tenez et continuez à respirer.
    4. Redescendez lentement avant de trembler.
exercise-long-bridge-feel = Vos fesses se fatiguent. Pas de crampe dans le bas du dos.
exercise-long-bridge-stop = Redescendez si vous sentez une crampe ou une douleur dans le dos.
exercise-long-bridge-easier = Tenez la moitié du temps.
exercise-long-bridge-harder = Levez un talon, reposez-le, puis levez l’autre.
exercise-long-bridge-alt = Une personne est allongée, les pieds plus loin, et tient le bassin levé.

exercise-long-carry-name = Porter longtemps
exercise-long-carry-why = Cela vous prépare aux sacs de courses et aux longues journées.
exercise-long-carry-steps =
    1. Préparez deux sacs qui semblent légers au début.
    2. Pliez les hanches et les genoux pour les prendre.
    3. Marchez bien droit, un sac dans chaque main, et continuez à respirer.
    4. Posez-les lentement et reposez-vous.
exercise-long-carry-feel = Vos côtés et vos mains se fatiguent. Le corps reste droit.
exercise-long-carry-stop = Posez les sacs si vous penchez ou si le dos fait mal.
exercise-long-carry-easier = Posez les sacs à mi-chemin et reposez-vous.
exercise-long-carry-harder = Mettez un peu plus dans chaque sac.
exercise-long-carry-alt = Une personne marche bien droite un moment, un sac dans chaque main.

## Phases 9 and 10: with the physiotherapist only

exercise-fast-and-heavy-name = Vite et lourd, avec votre kiné
exercise-fast-and-heavy-why = Le sport et le travail dur demandent vitesse et charge. Vous construisez les deux avec de l’aide.
exercise-fast-and-heavy-steps =
    1. Votre kiné demande quel sport ou quel travail vous voulez reprendre.
    2. Vous entraînez ses gestes : soulever, sauter, lancer ou sprinter.
    3. La charge et la vitesse montent par petites étapes.
    4. Votre kiné observe comment votre dos répond.
exercise-fast-and-heavy-feel = Vous travaillez dur et gardez le contrôle.
exercise-fast-and-heavy-stop = Dites-le tout de suite à votre kiné si le dos fait mal.
exercise-fast-and-heavy-easier = Votre kiné baisse la charge ou la vitesse.
exercise-fast-and-heavy-harder = Votre kiné ajoute un peu quand c’est le moment.
exercise-fast-and-heavy-alt = Une personne soulève un poids, un kiné à ses côtés.

exercise-clearance-tests-name = Derniers tests avec votre kiné
exercise-clearance-tests-why = Ils montrent que votre dos est prêt pour la vie que vous voulez.
exercise-clearance-tests-steps =
    1. Votre kiné teste jusqu’où et avec quelle liberté vous bougez.
    2. Puis viennent la force, le contrôle et l’endurance.
    3. En dernier viennent les gestes de votre sport ou de votre travail.
    4. Vous regardez les résultats et préparez les mois suivants.
exercise-clearance-tests-feel = Certains tests sont durs. Ils sont faits pour cela.
exercise-clearance-tests-stop = Dites-le tout de suite à votre kiné si le dos fait mal.
exercise-clearance-tests-easier = Votre kiné peut partager les tests sur deux rendez-vous.
exercise-clearance-tests-harder = Votre kiné choisit des tests adaptés à votre sport.
exercise-clearance-tests-alt = Une personne se tient sur une jambe pendant qu’un kiné prend des notes.
