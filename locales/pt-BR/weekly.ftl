### The weekly check.

weekly-offer = Chegou a hora das perguntas da semana. Leva cerca de três minutos.
weekly-start = Começar

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
weekly-progress = Sua semana: pergunta { $number } de { $total }
weekly-record = As perguntas da semana foram respondidas.

# Variables:
#   $score (number) - the mean of the three answers, 0 to 10 with one decimal
weekly-score = Obrigado. Seu número desta semana é <b>{ $score }</b> de 10. Quanto menor, melhor.
weekly-first = Este é o primeiro. A partir da próxima semana posso mostrar como ele muda.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-better = No começo era { $first }. É um claro passo à frente.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-same = No começo era { $first }, então está mais ou menos igual. Muitas vezes as costas levam algumas semanas. Pequenos passos contam.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-higher = No começo era { $first }, então agora está mais alto. Altos e baixos são normais. Se continuar assim, fale com seu fisioterapeuta.
