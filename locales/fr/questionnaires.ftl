### Items of questionnaires that others have published. Their words are fixed: an item that is
### changed is no longer the item that was tested, so a plainer one must not take its place.

## Pain, numeric rating scale (public domain)

questionnaire-nrs-pain = Quelle est la force de la douleur en ce moment ? 0 : pas de douleur. 10 : la pire douleur que vous puissiez imaginer.

## PEG, Krebs and others, J Gen Intern Med 2009;24:733-738. Free for clinical use.

questionnaire-peg-average-pain = Quel chiffre décrit le mieux votre douleur, en moyenne, au cours de la semaine passée ?
questionnaire-peg-average-pain-scale = 0 : pas de douleur. 10 : la pire douleur que vous puissiez imaginer.
questionnaire-peg-enjoyment = Quel chiffre décrit le mieux à quel point, au cours de la semaine passée, la douleur a gêné votre joie de vivre ?
questionnaire-peg-enjoyment-scale = 0 : ne gêne pas. 10 : gêne complètement.
questionnaire-peg-general-activity = Quel chiffre décrit le mieux à quel point, au cours de la semaine passée, la douleur a gêné vos activités en général ?
questionnaire-peg-general-activity-scale = 0 : ne gêne pas. 10 : gêne complètement.

## Patient-Specific Functional Scale, Stratford and others, Physiother Can 1995;47:258-263.
## Free to use with its source. The activities come from the answers, so the question is ours.

questionnaire-psfs-activity = Parmi ces activités, lesquelles comptent le plus pour vous et sont difficiles en ce moment ?
questionnaire-psfs-rating = À quel point pouvez-vous faire cela aujourd’hui ? 0 : je ne peux pas le faire. 10 : je peux le faire comme avant.

## Roland-Morris, Spine 1983;8:141-144. Free to use without permission.
## The statements and their order stay as published; how to tick them is said for a screen.

questionnaire-rmdq-how = Pensez à vous aujourd’hui. Quand une phrase vous décrit aujourd’hui, touchez son numéro. Ne le touchez que si vous en avez la certitude.
questionnaire-rmdq-1 = Je reste à la maison la plupart du temps à cause de mon dos.
questionnaire-rmdq-2 = Je change souvent de position pour essayer de soulager mon dos.
questionnaire-rmdq-3 = Je marche plus lentement que d’habitude à cause de mon dos.
questionnaire-rmdq-4 = À cause de mon dos, je ne fais aucune des tâches que je fais d’habitude à la maison.
questionnaire-rmdq-5 = À cause de mon dos, je m’aide de la rampe pour monter les escaliers.
questionnaire-rmdq-6 = À cause de mon dos, je m’allonge plus souvent pour me reposer.
questionnaire-rmdq-7 = À cause de mon dos, je dois me tenir à quelque chose pour sortir d’un fauteuil.
questionnaire-rmdq-8 = À cause de mon dos, j’essaie d’obtenir que d’autres fassent des choses à ma place.
questionnaire-rmdq-9 = Je m’habille plus lentement que d’habitude à cause de mon dos.
questionnaire-rmdq-10 = Je ne reste debout que de courts moments à cause de mon dos.
questionnaire-rmdq-11 = À cause de mon dos, j’essaie de ne pas me baisser ni m’agenouiller.
questionnaire-rmdq-12 = J’ai du mal à me lever d’une chaise à cause de mon dos.
questionnaire-rmdq-13 = J’ai mal au dos presque tout le temps.
questionnaire-rmdq-14 = J’ai du mal à me retourner dans mon lit à cause de mon dos.
questionnaire-rmdq-15 = Je n’ai pas très bon appétit à cause de mon mal de dos.
questionnaire-rmdq-16 = J’ai du mal à mettre mes chaussettes (ou mes bas, mes collants) à cause de la douleur dans mon dos.
questionnaire-rmdq-17 = Je ne marche que sur de courtes distances à cause de mon dos.
questionnaire-rmdq-18 = Je dors moins bien à cause de mon dos.
questionnaire-rmdq-19 = À cause de mon mal de dos, quelqu’un m’aide à m’habiller.
questionnaire-rmdq-20 = À cause de mon dos, je passe la plus grande partie de la journée en position assise.
questionnaire-rmdq-21 = À cause de mon dos, j’évite les gros travaux à la maison.
questionnaire-rmdq-22 = À cause de mon mal de dos, je suis plus irritable que d’habitude et de mauvaise humeur avec les gens.
questionnaire-rmdq-23 = À cause de mon dos, je monte les escaliers plus lentement que d’habitude.
questionnaire-rmdq-24 = Je reste au lit la plupart du temps à cause de mon dos.
