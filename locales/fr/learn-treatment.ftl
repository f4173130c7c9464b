### Learn library, theme "treatment": what a physio does, how long healing takes, and other treatments.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.

learn-theme-treatment = Soins et guérison

## Six aims

learn-physio-title = Six buts de votre kiné
learn-physio-ease = But 1 : soulager les muscles contractés. Les mains, la chaleur et des mouvements doux peuvent les aider à se relâcher. C’est le début, pas tout le chemin.
learn-physio-unload = But 2 : décharger l’endroit sensible. Votre façon de vous allonger, de vous asseoir et de soulever peut envoyer la charge ailleurs. Vous apprenez ce qui marche pour vous.
learn-physio-relieve = But 3 : donner du repos aux muscles qui travaillent trop, et un soutien pour un temps. Ce soutien doit diminuer à mesure que vos forces reviennent.
learn-physio-steady = But 4 : réveiller les muscles profonds qui stabilisent chaque os. Vous faites de petits exercices précis. Ils sont la base de tout ce qui vient après.
learn-physio-calm = But 5 : calmer les nerfs. Après des jours de douleur, ils envoient trop facilement des alarmes. Des mouvements sûrs, faits souvent, aident à baisser l’alarme.
learn-physio-review = But 6 : vérifier à nouveau et ajuster. À chaque rendez-vous, votre kiné teste comment vous bougez maintenant. Votre programme grandit ainsi avec vous, ni trop lentement ni trop vite.

## A session

learn-session-title = Que se passe-t-il en séance ?
learn-session-first = Au premier rendez-vous, on parle et on teste surtout. Mettez des vêtements souples. Dites ce qui vous inquiète le plus, et ce que vous aimeriez tant refaire.
learn-session-measure = Votre kiné regarde jusqu’où vous vous penchez et vous tournez. La force, la souplesse et le contrôle sont testés aussi. Cela montre où commencer et, plus tard, le chemin parcouru.
learn-session-hands = Votre kiné peut utiliser le massage, les étirements, ou des mouvements doux des articulations et des nerfs. Demandez si vous voulez savoir pourquoi. Vous pouvez dire stop à tout moment.
learn-session-tools = Certains kinés utilisent aussi les ultrasons, le laser ou les aiguilles sèches, d’autres non. On ne sait pas bien ce que cela apporte. Vous pouvez poser des questions, et vous pouvez dire non.
learn-session-program = Vient ensuite votre part : des exercices qui donnent force, contrôle et endurance, pas à pas. Ce que vous faites à la maison entre les rendez-vous compte le plus.
learn-session-quiz = Qu’est-ce qui compte le plus pour les semaines à venir ?
learn-session-quiz-home = Ce que je fais à la maison
learn-session-quiz-home-answer = Oui. Votre kiné montre le chemin, et quelques minutes par jour à la maison vous font avancer.
learn-session-quiz-machines = Les machines
learn-session-quiz-machines-answer = On les utilise ou non, et c’est une petite part. Quelques minutes par jour à la maison comptent plus.
learn-session-quiz-massage = Un massage fort
learn-session-quiz-massage-answer = Un massage peut faire du bien et soulager un moment. Quelques minutes par jour à la maison comptent plus.

## Healing time

learn-healing-title = Combien de temps cela prend ?
learn-healing-weeks = Beaucoup de gens bougent librement et sans douleur après environ quatre semaines. Les charges lourdes et la vitesse viennent plus tard. Certains ont besoin de plus de temps, et c’est normal.
learn-healing-visits = Un rythme courant : deux rendez-vous par semaine pendant deux semaines. Ensuite, c’est une fois par semaine, ou toutes les deux semaines. Votre kiné l’adapte à vous.
learn-healing-phases = Votre programme a dix phases. D’abord calmer, bouger librement, guérir, trouver un maintien stable et retrouver tout le mouvement. Puis viennent la force, le contrôle, l’endurance, la vitesse et un dernier contrôle. Votre kiné ouvre les dernières.
learn-healing-sport = Beaucoup de ceux qui finissent le programme reprennent le sport après six à huit semaines. D’abord vient la charge, puis la vitesse, puis un test par votre kiné.
learn-healing-exercise = L’exercice ne fait peut-être pas partir plus vite un nouveau spasme. Mais il vous rend mouvement et force. Et il rend un autre spasme moins probable.
learn-healing-wavy = Aller mieux ressemble à une ligne qui ondule. Quelques mauvais jours en font partie. Regardez les deux dernières semaines, pas les deux derniers jours.
learn-healing-quiz = Vous allez moins bien qu’il y a deux jours, mais mieux qu’il y a deux semaines. Qu’est-ce que cela veut dire ?
learn-healing-quiz-wave = Je suis en bonne voie
learn-healing-quiz-wave-answer = Oui. De petites vagues sont normales. Les deux dernières semaines en disent plus que les deux derniers jours.
learn-healing-quiz-back = Je suis de retour au début
learn-healing-quiz-back-answer = On peut en avoir l’impression. Mais vous allez mieux qu’il y a deux semaines. De petites vagues sont normales.

## Finishing the plan

learn-finish-title = Déjà mieux ? Continuez
learn-finish-halfway = La douleur baisse souvent quand on est à peu près à mi-chemin. C’est très bien, et c’est aussi là que beaucoup s’arrêtent. La force et le contrôle grandissent encore à ce moment.
learn-finish-mask = Des cachets, une piqûre, un massage, des ventouses ou un rouleau de massage peuvent soulager un moment. Ils marchent mieux dans le cadre du programme. Seuls, ils ne donnent pas de force.
learn-finish-later = Les dernières phases apprennent aux muscles profonds à faire face à la vraie vie : porter, longues journées, sport. Elles rendent un autre spasme moins probable.
learn-finish-smaller = Pas le temps ? Faites une petite version plutôt que rien. Deux exercices et une courte marche comptent aussi. Dites à votre kiné si le programme ne va pas avec votre semaine.
learn-finish-quiz = Votre douleur est descendue à 1. Qu’est-ce qui est le mieux maintenant ?
learn-finish-quiz-on = Continuer le programme
learn-finish-quiz-on-answer = Oui. C’est maintenant que votre dos se prépare à plus.
learn-finish-quiz-stop = Arrêter, c’est réglé
learn-finish-quiz-stop-answer = C’est bien que vous alliez mieux. Mais la force demande plus de temps que le soulagement. Continuer rend un autre spasme moins probable.
learn-finish-quiz-double = En faire deux fois plus
learn-finish-quiz-double-answer = C’est bien de vouloir en faire plus. Les petits pas marchent mieux. Continuez le programme tel qu’il est.

## Braces

learn-brace-title = Une ceinture lombaire ?
learn-brace-feel = Une ceinture peut donner une impression de maintien et de stabilité tant qu’on la porte. Un kiné peut en proposer une pour peu de temps, ou non. Ce n’est pas un traitement à elle seule.
learn-brace-weeks = Ne portez pas de ceinture plus de quatre semaines. Vos propres muscles en font moins pendant qu’elle tient à leur place. Sans elle, le dos peut alors sembler faible et douloureux.
learn-brace-leave = Vous en portez une maintenant ? Gardez-la pour les moments difficiles de la journée et enlevez-la pour les moments faciles. Allongez ces moments petit à petit, avec vos exercices.

## Other treatments

learn-treatments-title = Autres soins
learn-treatments-medicine = Un médecin peut donner un médicament contre la douleur ou une piqûre, par exemple un anti-inflammatoire. Cela peut calmer la douleur et la raideur un moment. Profitez-en pour bouger. Prenez-le seulement comme on vous l’a dit.
learn-treatments-hands = Massage, ventouses, étirements et rouleau de massage peuvent faire du bien un moment. C’est très bien, tant que cela ne fait pas de douleur vive. Ils ne remplacent pas l’exercice.
learn-treatments-clicking = Se faire craquer le dos peut faire du bien, ou déclencher un spasme. Il n’y a rien de déplacé qu’il faudrait remettre en place. Demandez d’abord à votre kiné.
learn-treatments-minerals = Le calcium et le magnésium aident les muscles à travailler. Mais des cachets en plus ne sont pas un moyen sûr d’arrêter un spasme du dos. Demandez à un pharmacien avant d’en prendre.
learn-treatments-coach = Dans les dernières phases, un coach en activité physique peut vous aider à reprendre l’entraînement. En France, c’est souvent un enseignant en activité physique adaptée (APA). Votre kiné peut vous dire quand c’est le moment.
learn-treatments-quiz = Vous avez eu une piqûre et cela fait moins mal. Qu’est-ce qui est une bonne idée ?
learn-treatments-quiz-move = En profiter pour bouger
learn-treatments-quiz-move-answer = Oui. Des mouvements doux et vos exercices, c’est le meilleur usage de ce temps.
learn-treatments-quiz-load = Rattraper le travail lourd
learn-treatments-quiz-load-answer = C’est peut-être trop. La piqûre cache la douleur pour un moment. Commencez par des mouvements doux et vos exercices.
learn-treatments-quiz-wait = Attendre la prochaine
learn-treatments-quiz-wait-answer = Une piqûre ne donne pas de force. Utilisez ce bon moment pour des mouvements doux et vos exercices.

## Surgery

learn-surgery-title = Et l’opération ?
learn-surgery-spasm = On n’opère pas un spasme musculaire. Le mouvement, le temps et un bon programme sont le chemin.
learn-surgery-reason = L’opération sert pour quelques autres problèmes. Un nerf peut être très comprimé, ou une partie de la colonne peut ne pas être stable. Un spécialiste regarde cela avec vous.
learn-surgery-fusion = Une sorte d’opération réunit deux os de la colonne. Cela décharge les disques, les nerfs et les articulations. Mais cette partie bouge alors moins, et les parties voisines portent plus. On y réfléchit donc avec soin.
learn-surgery-refer = Si quelque chose inquiète votre kiné, on vous enverra chez le bon spécialiste. Les signes d’alerte de /redflags sont ceux qui ne peuvent pas attendre.
