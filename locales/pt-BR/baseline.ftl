### Daily life at the start and in week six. The items themselves are in questionnaires.ftl.

baseline-offer = Posso perguntar como suas costas mudam o seu dia a dia? São 24 frases para marcar e até três coisas para dar nota. Leva cerca de quatro minutos. Você pode dizer não.
baseline-week-six = Já se passaram seis semanas. Posso perguntar de novo sobre o seu dia a dia, para ver o que mudou? Leva cerca de quatro minutos.
baseline-begin = Sim, pode perguntar
baseline-decline = Prefiro que não
baseline-declined = Tudo bem. Seu plano não precisa disso.

# Variables:
#   $number (number) - which page this is
#   $total (number) - how many there are
baseline-page = Seu dia a dia hoje: página { $number } de { $total }
baseline-next-page = Próxima página
baseline-page-before = Página anterior
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement = { $number }. { $statement }
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement-ticked = ✓ <b>{ $number }. { $statement }</b>

baseline-pick = Toque em até três.
baseline-pick-full = Você já tem três. Toque em uma para tirar.
# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
baseline-activity = <b>{ $activity }</b>

baseline-record = As perguntas sobre o seu dia a dia foram respondidas.
baseline-thanks = Obrigado. Seu fisioterapeuta pode ver suas respostas.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
baseline-rmdq-first = Você marcou { $score } de 24 frases. Pergunto de novo na semana seis, para ver o que mudou.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-recovered = Você marcou { $score } de 24 frases, e { $first } no começo. Suas costas quase não limitam mais o seu dia.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-better = Você marcou { $score } de 24 frases, e { $first } no começo. É um claro passo à frente.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-same = Você marcou { $score } de 24 frases, e { $first } no começo. Está mais ou menos igual. Converse com seu fisioterapeuta.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-worse = Você marcou { $score } de 24 frases, e { $first } no começo. Converse sobre isso com seu fisioterapeuta, por favor.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
baseline-psfs-first = Suas próprias atividades: { $score } de 10. Aqui, mais é melhor.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-better = Suas próprias atividades: { $score } de 10, e { $first } no começo. Você consegue fazer claramente mais.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-same = Suas próprias atividades: { $score } de 10, e { $first } no começo. Está mais ou menos igual.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-worse = Suas próprias atividades: { $score } de 10, e { $first } no começo. Converse sobre isso com seu fisioterapeuta, por favor.
