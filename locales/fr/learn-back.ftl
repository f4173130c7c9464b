### Learn library, theme "back": how a low back works and what a spasm is.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.

learn-theme-back = Votre dos et son fonctionnement

## What is a spasm?

learn-spasm-title = Qu’est-ce qu’un spasme ?
learn-spasm-feeling = Un muscle du dos se contracte fort et ne se relâche plus. Cela peut serrer ou piquer quand vous vous baissez, vous tournez ou vous levez. Vous bougez peut-être lentement, comme si vous aviez pris des années. Cela fait mal, et c’est très fréquent.
learn-spasm-guard = Le muscle essaie de vous protéger. Il se crispe pour garder immobile une zone sensible, comme une alarme de voiture qui se déclenche trop facilement. Une forte douleur ne veut pas forcément dire que le problème est grand.
learn-spasm-ache = Vous ne choisissez pas de contracter ce muscle, et vous ne pouvez pas juste lui dire d’arrêter. Tant qu’il est contracté, il reçoit peut-être moins de sang frais. C’est peut-être une des raisons de la douleur. Des mouvements doux et la chaleur peuvent le soulager un moment.
learn-spasm-under = Parfois, le muscle se crispe parce qu’autre chose est sensible : une articulation, un ligament ou un nerf. Souvent, on ne trouve pas de cause unique, et ce n’est pas grave. Votre kiné peut vérifier ce qui correspond à votre cas.
learn-spasm-outlook = La plupart des spasmes se calment en quelques semaines. Beaucoup de gens en ont un autre plus tard. Votre programme a donc deux parties : d’abord soulager, puis un dos qui supporte plus.
learn-spasm-names = Vous entendrez peut-être d’autres noms : lumbago, tour de reins, dos bloqué, contracture. La plupart du temps, on parle de la même chose. Une élongation est un peu différente et a son propre sujet ici.
learn-spasm-quiz = Votre dos se bloque quand vous vous baissez. Que fait le muscle ?
learn-spasm-quiz-guarding = Il protège une zone sensible
learn-spasm-quiz-guarding-answer = Oui. Il garde la zone immobile pour la protéger. Quand elle se calme, le muscle peut se relâcher.
learn-spasm-quiz-tearing = Il se déchire
learn-spasm-quiz-tearing-answer = On peut en avoir l’impression. Mais un spasme est un muscle contracté, pas un muscle déchiré. Il se crispe pour protéger une zone sensible.
learn-spasm-quiz-sleeping = Il abandonne
learn-spasm-quiz-sleeping-answer = C’est le contraire : le muscle travaille trop. Il se crispe pour protéger une zone sensible.

## Spasm or strain?

learn-strain-title = Spasme ou élongation ?
learn-strain-difference = Dans un spasme, un muscle reste contracté. Dans une élongation, certaines de ses fibres sont trop étirées ou déchirées. Les muscles autour peuvent alors se contracter aussi, pour protéger l’endroit.
learn-strain-start = Une élongation peut arriver quand un muscle fatigué doit tenir ou soulever trop. Par exemple, quand on se baisse pour prendre un carton lourd et qu’on se redresse avec.
learn-strain-time = Un spasme peut se calmer assez vite. Une élongation dure plus longtemps, car les fibres ont besoin de temps pour guérir. Pour les deux, des mouvements calmes qui grandissent pas à pas font du bien.
learn-strain-first = Les premiers jours, on ressent à peu près la même chose, et les premiers pas sont les mêmes. Bougez un peu et souvent. Restez en dessous de la douleur vive. Mettez de la chaleur si cela vous fait du bien.
learn-strain-check = Vous n’avez pas à deviner lequel des deux vous avez. Votre kiné peut tester les muscles et vous le dire. Un gros bleu, ou une douleur qui augmente chaque jour, est une bonne raison de demander vite.
learn-strain-quiz = Qu’est-ce qui aide les premiers jours, spasme ou élongation ?
learn-strain-quiz-moves = De petits mouvements, souvent
learn-strain-quiz-moves-answer = Oui. De petits mouvements, en dessous de la douleur vive, sont bons pour les deux. Vous pouvez commencer avant de savoir lequel c’est.
learn-strain-quiz-bed = Rester au lit
learn-strain-quiz-bed-answer = De courts repos, c’est bien. Mais des jours au lit rendent raide et faible. De petits mouvements, souvent, aident plus.
learn-strain-quiz-stretch = De forts étirements
learn-strain-quiz-stretch-answer = Pas encore. Un fort étirement peut crisper encore plus un muscle qui protège. De petits mouvements, souvent, aident plus.

## Your low back

learn-low-back-title = Le bas de votre dos
learn-low-back-bones = Le bas du dos a cinq os, appelés L1 à L5. Ils sont grands et épais, car ils portent le haut du corps. L1 est en haut. L5 est juste au-dessus de l’arrière du bassin.
learn-low-back-discs = Entre les os, il y a les disques. Ils sont solides dehors et mous comme un gel dedans. Ils amortissent les chocs et vous laissent plier et tourner. Un disque peut bomber, mais il ne peut pas glisser dehors comme une savonnette.
learn-low-back-ligaments = Les ligaments sont des bandes solides qui relient les os. Ils ne peuvent pas se contracter tout seuls. Ils donnent un soutien ferme, et vos muscles ajoutent un soutien qui bouge avec vous.
learn-low-back-nerves = Entre les os, une racine de nerf sort de chaque côté. De là, les nerfs se divisent, et beaucoup descendent dans les jambes. Ils transmettent les sensations et disent aux muscles de bouger.
learn-low-back-strong = De gros os, des bandes solides et de grands muscles rendent le bas du dos très fort. Il plie beaucoup aussi. Il est fait pour se pencher, soulever et porter.
learn-low-back-quiz = Que font les disques ?
learn-low-back-quiz-soften = Amortir les chocs
learn-low-back-quiz-soften-answer = Oui. Ils amortissent les chocs et laissent la colonne plier et tourner.
learn-low-back-quiz-tie = Relier les os
learn-low-back-quiz-tie-answer = Presque : c’est surtout le rôle des ligaments. Les disques amortissent les chocs et laissent la colonne plier.
learn-low-back-quiz-feel = Transmettre les sensations
learn-low-back-quiz-feel-answer = C’est le travail des nerfs. Les disques amortissent les chocs et laissent la colonne plier.

## Muscles that hold, muscles that move

learn-muscles-title = Muscles qui tiennent ou bougent
learn-muscles-fibres = Un muscle est fait de milliers de fibres fines. Elles se contractent et se relâchent : c’est ainsi que vous bougez. Quand on s’en sert, un muscle grandit. Avec un long repos, il devient plus petit et plus faible.
learn-muscles-deep = Les muscles profonds sont tout près de la colonne et stabilisent chaque os. Ils s’allument juste avant un mouvement et travaillent doucement toute la journée. Les kinés les appellent stabilisateurs. Le plus connu est le multifide.
learn-muscles-big = Les grands muscles passent par-dessus plusieurs articulations et donnent la force. Ils vous plient, vous tournent et vous aident à soulever. Les kinés les appellent mobilisateurs. Les longs muscles le long de la colonne en sont un exemple.
learn-muscles-share = Les deux groupes s’entraident. Quand les profonds sont sensibles ou fatigués, les grands font une partie de leur travail. Ils ont alors deux rôles. Ils se fatiguent plus tôt et peuvent finir par se crisper.
learn-muscles-relearn = Les muscles profonds peuvent réapprendre leur travail. Cela commence par de petits exercices lents qui demandent peu de force. C’est pour cela que vos premiers exercices semblent si faciles.
learn-muscles-quiz = Quels muscles s’allument juste avant un mouvement ?
learn-muscles-quiz-deep = Les profonds
learn-muscles-quiz-deep-answer = Oui. Les profonds stabilisent d’abord chaque os. Ensuite, les grands peuvent vous faire bouger.
learn-muscles-quiz-big = Les grands
learn-muscles-quiz-big-answer = Ils arrivent un instant plus tard et donnent la force. Les profonds stabilisent d’abord chaque os.
learn-muscles-quiz-all = Tous en même temps
learn-muscles-quiz-all-answer = Presque. Ils travaillent en équipe. Mais les profonds commencent un instant plus tôt, pour stabiliser chaque os.

## Four ways to move

learn-directions-title = Quatre façons de bouger
learn-directions-back = Se pencher en arrière et se redresser, c’est une façon. Les longs muscles le long de la colonne donnent la force. On les appelle les érecteurs du rachis. Le petit multifide garde chaque os stable.
learn-directions-forward = Se pencher en avant, c’est la suivante. Les « tablettes de chocolat » (grand droit de l’abdomen) et les obliques sur les côtés peuvent vous tirer vers le bas. Le muscle de la hanche, le psoas-iliaque, aussi. Au fond du ventre, le transverse aide à vous garder stable.
learn-directions-side = Se pencher sur le côté, c’est la troisième. Un muscle entre les côtes et le bassin en fait une grande part : le carré des lombes. Les obliques aident. De tout petits muscles entre les os les gardent stables.
learn-directions-turn = Tourner, c’est la quatrième. Les obliques du côté gauche et du côté droit travaillent à deux. L’un tire pendant que l’autre se relâche. Vous vous en servez chaque fois que vous regardez par-dessus l’épaule.
learn-directions-team = Aucun muscle ne travaille seul. Quand un côté se contracte, l’autre doit se relâcher au bon moment. Votre cerveau s’en occupe pour vous. Pendant un spasme, le rythme est déréglé pour un temps.
learn-directions-sitting = La position assise ressemble à du repos. Mais les muscles profonds et les grands continuent à travailler pour vous tenir. Après quelques heures, ils sont fatigués. Se lever de temps en temps leur fait du bien.

## Your core

learn-core-title = Votre ceinture abdominale
learn-core-can = La ceinture abdominale est un anneau de muscles autour de la taille, en forme de canette. Elle soutient la colonne de tous les côtés.
learn-core-parts = Le couvercle de la canette est le diaphragme, avec lequel vous respirez. Le fond est le plancher du bassin, ou périnée. Le muscle profond du ventre, le transverse, entoure l’avant et les côtés. À l’arrière se trouve le multifide.
learn-core-control = Une bonne ceinture abdominale n’est pas seulement forte. Elle utilise les bons muscles au bon moment, avec juste assez de force. Vos grands muscles sont alors libres pour soulever, pousser et porter.
learn-core-story = Une ceinture abdominale faible explique rarement tout. Le sommeil, le stress, la charge et les habitudes comptent aussi. Vous n’avez donc pas besoin de serrer le ventre toute la journée.
learn-core-try = Vous pouvez essayer maintenant. Inspirez doucement et laissez le ventre s’élargir. Soufflez lentement et sentez le bas du ventre rentrer un peu. Cela doit sembler facile.
learn-core-quiz = Qu’est-ce qui fait une bonne ceinture abdominale ?
learn-core-quiz-timing = Agir au bon moment
learn-core-quiz-timing-answer = Oui. Les bons muscles, au bon moment, avec juste assez de force. La force grandit à partir de là.
learn-core-quiz-tight = Un ventre serré toute la journée
learn-core-quiz-tight-answer = Beaucoup de gens le pensent. Mais un muscle serré toute la journée se fatigue. Agir au bon moment compte plus.
learn-core-quiz-situps = Beaucoup d’abdos
learn-core-quiz-situps-answer = Les abdos entraînent les muscles de devant. La ceinture abdominale travaille de tous les côtés, et agir au bon moment compte plus.
