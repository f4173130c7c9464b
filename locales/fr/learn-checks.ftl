### Learn library, theme "checks": how a back is examined, what else it could be, when to ask for help.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### A pattern is something "your physio can check"; a card does not say what somebody has.

learn-theme-checks = Faire vérifier son dos

## How is it checked?

learn-checking-title = Comment fait-on l’examen ?
learn-checking-talk = D’abord, votre kiné écoute. Quand cela a-t-il commencé, qu’est-ce qui le provoque, que voulez-vous refaire ? Votre histoire en dit souvent plus qu’une image.
learn-checking-tests = Puis vous vous penchez, vous vous tournez et vous poussez contre une main. Votre kiné étire et charge les muscles un par un. Les articulations, les disques et les nerfs sont testés aussi. Vous apprenez ainsi d’où cela peut venir.
learn-checking-xray = Une radio montre les os, leur alignement et la place des disques. Elle ne peut pas montrer les muscles. Un simple spasme n’en a donc pas besoin.
learn-checking-ultrasound = Une échographie peut montrer un muscle déchiré ou gonflé, et parfois un muscle contracté. On ne la fait que si la réponse change vos soins.
learn-checking-mri = Une IRM montre les disques, les nerfs, les os et les parties molles. Elle coûte cher, et un simple spasme n’en a pas besoin. Beaucoup de gens sans aucune douleur ont des disques usés à l’IRM.
learn-checking-when = Quelque chose fait penser à plus qu’un spasme ? Votre kiné vous envoie alors faire une image, ou chez le bon médecin. Les questions de /redflags cherchent exactement cela.
learn-checking-quiz = Un simple spasme a-t-il besoin d’une radio ou d’une IRM ?
learn-checking-quiz-no = Non
learn-checking-quiz-no-answer = C’est exact, il n’en a pas besoin. Votre histoire et un bon examen en disent plus.
learn-checking-quiz-mri = Oui, d’une IRM
learn-checking-quiz-mri-answer = Elle montrerait beaucoup, mais presque rien qui change vos soins. Un simple spasme n’en a pas besoin.
learn-checking-quiz-xray = Oui, d’une radio
learn-checking-quiz-xray-answer = Une radio montre les os, mais pas les muscles. Un simple spasme n’en a pas besoin.

## What else could it be?

learn-lookalikes-title = Et si c’était autre chose ?
learn-lookalikes-list = Ces descriptions peuvent vous aider à en dire plus à votre kiné. Aucune ne dit ce que vous avez. Seul un examen peut montrer laquelle correspond, s’il y en a une.
learn-lookalikes-disc = Une douleur dans le bas du dos, qui peut descendre dans une jambe. Elle est pire quand on se penche, en position assise ou au volant. Votre kiné peut vérifier si un disque joue un rôle. La plupart des problèmes de disque se calment sans opération.
learn-lookalikes-slip = Se baisser fait mal, et se redresser encore plus. Vous poussez avec les mains pour remonter. Votre kiné peut vérifier si un os est un peu avancé par rapport à celui du dessous. On appelle cela un spondylolisthésis.
learn-lookalikes-pelvis = Une douleur profonde dans une fesse quand vous restez debout, marchez ou montez un escalier. Votre kiné peut vérifier l’articulation entre la colonne et le bassin. Elle s’appelle l’articulation sacro-iliaque.
learn-lookalikes-wear = Mal après une longue marche, une longue station debout ou assise, et par temps froid ou le matin. Mieux au repos. Votre kiné peut vérifier s’il y a de l’usure dans les petites articulations (arthrose). L’exercice aide là aussi.
learn-lookalikes-nerve = Douleur, fourmis ou peau engourdie dans une jambe. Votre kiné peut vérifier le nerf sciatique. Une jambe devient faible, ou une zone est engourdie entre vos jambes ? Utilisez alors /redflags tout de suite.

## When to ask for help

learn-waiting-title = Quand demander de l’aide
learn-waiting-early = Demander tôt rend les choses plus faciles. Beaucoup de gens attendent des mois ou des années, et le retour prend alors plus de temps. Vous pouvez aussi demander quand vous avez juste un doute.
learn-waiting-cause = Les soins marchent mieux quand quelqu’un a cherché la cause. Sans cela, on peut essayer beaucoup de choses, et les spasmes reviennent quand même.
learn-waiting-when = En cas de signe d’alerte, utilisez /redflags maintenant. D’ici deux jours s’il est très dur de s’habiller, de s’asseoir, de se lever ou de marcher. D’ici une semaine si cela vous limite nettement. D’ici deux semaines si c’est léger mais ne se calme pas.
learn-waiting-life = Avez-vous commencé à laisser tomber le jardin, ou les jeux avec vos enfants ? C’est une bonne raison de demander. Il n’est pas trop tard, quelle que soit la durée.
learn-waiting-quiz = Vos spasmes sont légers, mais ils viennent tous les mois. Que faire ?
learn-waiting-quiz-check = Prendre rendez-vous
learn-waiting-quiz-check-answer = Oui. Quand les spasmes reviennent sans cesse, il vaut la peine de chercher la cause, même si chacun est léger.
learn-waiting-quiz-wait = Attendre que ce soit fort
learn-waiting-quiz-wait-answer = Vous n’avez pas à attendre. Quand les spasmes reviennent sans cesse, un contrôle tôt rend les choses plus faciles.
