### Items of questionnaires that others have published. Their words are fixed: an item that is
### changed is no longer the item that was tested, so a plainer one must not take its place.

## Pain, numeric rating scale (public domain)

questionnaire-nrs-pain = Quanto dói agora? 0 é sem dor, 10 é a pior dor que você pode imaginar.

## PEG, Krebs and others, J Gen Intern Med 2009;24:733-738. Free for clinical use.

questionnaire-peg-average-pain = Que número descreve melhor a sua dor, em média, na última semana?
questionnaire-peg-average-pain-scale = 0: sem dor. 10: a pior dor que você pode imaginar.
questionnaire-peg-enjoyment = Que número descreve melhor quanto, na última semana, a dor interferiu no seu prazer de viver?
questionnaire-peg-enjoyment-scale = 0: não interfere. 10: interfere completamente.
questionnaire-peg-general-activity = Que número descreve melhor quanto, na última semana, a dor interferiu nas suas atividades em geral?
questionnaire-peg-general-activity-scale = 0: não interfere. 10: interfere completamente.

## Patient-Specific Functional Scale, Stratford and others, Physiother Can 1995;47:258-263.
## Free to use with its source. The activities come from the answers, so the question is ours.

questionnaire-psfs-activity = Quais destas são as mais importantes para você e estão difíceis de fazer agora?
questionnaire-psfs-rating = Como você consegue fazer isto hoje? 0: incapaz de fazer. 10: capaz de fazer como antes.

## Roland-Morris, Spine 1983;8:141-144. Free to use without permission.
## The statements and their order stay as published; how to tick them is said for a screen.

questionnaire-rmdq-how = Pense em você hoje. Quando uma frase descreve você hoje, toque no número dela. Só toque se tiver certeza.
questionnaire-rmdq-1 = Fico em casa a maior parte do tempo por causa das minhas costas.
questionnaire-rmdq-2 = Mudo de posição com frequência para tentar deixar minhas costas confortáveis.
questionnaire-rmdq-3 = Ando mais devagar que o habitual por causa das minhas costas.
questionnaire-rmdq-4 = Por causa das minhas costas, não estou fazendo nenhum dos trabalhos que costumo fazer em casa.
questionnaire-rmdq-5 = Por causa das minhas costas, uso o corrimão para subir escadas.
questionnaire-rmdq-6 = Por causa das minhas costas, eu me deito para descansar com mais frequência.
questionnaire-rmdq-7 = Por causa das minhas costas, preciso me apoiar em alguma coisa para me levantar de uma poltrona.
questionnaire-rmdq-8 = Por causa das minhas costas, tento fazer com que outras pessoas façam as coisas por mim.
questionnaire-rmdq-9 = Eu me visto mais devagar que o habitual por causa das minhas costas.
questionnaire-rmdq-10 = Só fico em pé por pouco tempo por causa das minhas costas.
questionnaire-rmdq-11 = Por causa das minhas costas, tento não me abaixar nem me ajoelhar.
questionnaire-rmdq-12 = Acho difícil me levantar de uma cadeira por causa das minhas costas.
questionnaire-rmdq-13 = Minhas costas doem quase o tempo todo.
questionnaire-rmdq-14 = Acho difícil me virar na cama por causa das minhas costas.
questionnaire-rmdq-15 = Meu apetite não é muito bom por causa da dor nas costas.
questionnaire-rmdq-16 = Tenho problemas para colocar minhas meias (ou meia-calça) por causa da dor nas costas.
questionnaire-rmdq-17 = Só ando distâncias curtas por causa das minhas costas.
questionnaire-rmdq-18 = Não durmo tão bem por causa das minhas costas.
questionnaire-rmdq-19 = Por causa da dor nas costas, eu me visto com a ajuda de outra pessoa.
questionnaire-rmdq-20 = Fico na posição sentada a maior parte do dia por causa das minhas costas.
questionnaire-rmdq-21 = Evito trabalhos pesados em casa por causa das minhas costas.
questionnaire-rmdq-22 = Por causa da dor nas costas, tenho mais irritação e mau humor com as pessoas que o habitual.
questionnaire-rmdq-23 = Por causa das minhas costas, subo escadas mais devagar que o habitual.
questionnaire-rmdq-24 = Fico na cama a maior parte do tempo por causa das minhas costas.
