### Progress: a picture of the days so far, and the words under it, which must work alone.

# Variables:
#   $days (number) - how many days there are, from the first answer to today
#   $done (number) - on how many days all exercises were done
#   $some (number) - on how many days some of them were done
progress-days =
    { $days ->
        [one] <b>Seu primeiro dia.</b>
       *[other] <b>Seus { $days } dias até agora.</b>
    }
    Sessões feitas: { $done }. Feitas em parte: { $some }.
# Variables:
#   $pain (number) - the mean pain of the first week, 0 to 10 with one decimal
progress-pain-so-far = Até agora, sua dor média é { $pain } de 10. Depois de duas semanas posso mostrar como ela muda.
# Variables:
#   $first (number) - the mean pain of the first week, 0 to 10 with one decimal
#   $latest (number) - the mean pain of the last seven days, 0 to 10 with one decimal
progress-pain = Dor na primeira semana: { $first } de 10. Nos últimos sete dias: { $latest } de 10.
progress-pain-better = É uma clara mudança para melhor.
progress-pain-same = Está mais ou menos igual. Muitas vezes as costas levam algumas semanas, e pequenos passos contam.
progress-pain-worse = É mais do que no começo. Fale com seu fisioterapeuta sobre isso, por favor.
# Variables:
#   $name (string) - the name of the phase
progress-phase = Onde você está agora: { $name }.
# Variables:
#   $first (number) - the number of the first weekly check, 0 to 10 with one decimal
#   $now (number) - the number of the latest one
progress-peg = Seu número da semana era { $first } no começo e agora é { $now }. Quanto menor, melhor.
# Variables:
#   $first (number) - how many statements fitted at the start, 0 to 24
#   $now (number) - how many fitted the last time
progress-rmdq = Das 24 frases sobre o seu dia, { $first } combinavam com você no começo e { $now } na última vez.
progress-record = Seu progresso até agora:
progress-next = Foi assim até agora. O que você quer fazer?
progress-none-yet = Ainda não há nada para mostrar. Começa com a sua primeira resposta depois dos exercícios.

## Words in the picture

chart-title = Seu progresso
chart-pain = Dor, de 0 a 10
chart-go-on = Continue
chart-do-less = Faça menos
chart-stop = Pare por hoje
chart-phase = Fase
chart-stay-well = Continuar bem
chart-sessions = Sessões
chart-done = Feito
chart-some = Em parte
chart-could-not = Não deu
chart-skipped = Pulado
chart-no-answer = Sem resposta
chart-by-week = Cada ponto e cada coluna é uma semana.
chart-no-check-in = Sua primeira resposta do dia vai aparecer aqui.
