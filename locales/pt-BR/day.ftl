### Today's exercises, the reminders, and what follows from how the day went.
### Reminders are seen on a locked phone: they never name a body part or a condition.

## Reminders

# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-1 =
    { $count ->
        [one] Oi. { $count } coisa pequena para hoje,
       *[other] Oi. { $count } coisas pequenas para hoje,
    } { $minutes ->
        [one] cerca de { $minutes } minuto.
       *[other] cerca de { $minutes } minutos.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-2 =
    { $minutes ->
        [one] Você tem { $minutes } minuto? Os passos de hoje estão aqui para quando você quiser.
       *[other] Você tem { $minutes } minutos? Os passos de hoje estão aqui para quando você quiser.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-3 =
    { $count ->
        [one] Um momento calmo para você: { $count } pequeno passo, no seu tempo.
       *[other] Um momento calmo para você: { $count } pequenos passos, no seu tempo.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-4 =
    { $minutes ->
        [one] Aqui está a sua pequena rodada de hoje. Leva cerca de { $minutes } minuto.
       *[other] Aqui está a sua pequena rodada de hoje. Leva cerca de { $minutes } minutos.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-5 =
    { $count ->
        [one] Que bom estar aqui de novo. Hoje tem { $count } passo para você. Pode ir devagar.
       *[other] Que bom estar aqui de novo. Hoje tem { $count } passos para você. Pode ir devagar.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-6 =
    { $count ->
        [one] Um pouco por dia faz diferença. Tem { $count } passo esperando, no seu ritmo.
       *[other] Um pouco por dia faz diferença. Tem { $count } passos esperando, no seu ritmo.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-follow-up = Só passando para lembrar: os passos de hoje continuam aqui, se você quiser. Se não quiser, tudo bem também.
day-missed = Da última vez me atrasei e não quis incomodar você.
day-rhythm-ask = Não se preocupe com os últimos dias. Continuo perguntando todo dia, uma vez por semana, ou descansamos um tempo?

day-show-me = Mostrar
day-in-an-hour = Em uma hora
day-not-today = Hoje não

## The list and the cards

day-is-new-day = Esse botão era de outro dia. Aqui estão os passos de hoje.
# Variables:
#   $phase (string) - the name of the phase
day-list = <b>Hoje: { $phase }</b>
# Variables:
#   $name (string) - the name of an exercise
day-list-line = • { $name }
# Variables:
#   $things (string) - what to have ready, one a line
day-at-hand =
    Deixe à mão:
    { $things }
day-pain-hint = Dor de até 3 de 10, tudo bem. Com 4 ou 5, faça menos. A partir de 6, pare por hoje.
day-begin = Começar
# Variables:
#   $number (number) - which exercise this is, from 1
#   $total (number) - how many today has
#   $name (string) - the name of the exercise
day-exercise = { $number } de { $total }: <b>{ $name }</b>
# Variables:
#   $minutes (number) - how many minutes to walk this week
day-walk =
    { $minutes ->
        [one] Caminhe { $minutes } minuto. A meta são 30 minutos em cinco dias por semana.
       *[other] Caminhe { $minutes } minutos. A meta são 30 minutos em cinco dias por semana.
    }
day-form-easier = Mais fácil
day-form-harder = Mais difícil
# Variables:
#   $how (string) - how the exercise is made easier
day-in-form-easier = <b>Mais fácil:</b> { $how }
# Variables:
#   $how (string) - how the exercise is made harder
day-in-form-harder = <b>Mais difícil:</b> { $how }
day-next = Próximo
day-all-done = Terminei todos
day-no-exercises = Agora não há exercícios para você aqui. Esta parte seu fisioterapeuta faz com você.

## How it went

day-how = Como foi?
day-done = Feito
day-some = Em parte
day-could-not = Não deu
day-which = Qual deles não deu?
day-which-none = Nenhum, só fiz menos
day-pain = Quanto dói agora? 0 é sem dor, 10 é a pior dor que você pode imaginar.
# Variables:
#   $day (date) - the date of the exercises
#   $outcome (string) - done, some or could-not
#   $pain (number) - the pain after it, 0 to 10
day-record =
    { $outcome ->
        [done] { $day }: feito, dor { $pain } de 10.
        [some] { $day }: feito em parte, dor { $pain } de 10.
       *[could-not] { $day }: não foi possível, dor { $pain } de 10.
    }

## What follows

day-green = Obrigado. Está indo bem: suas costas aguentam essa carga.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-amber = Obrigado por me contar. Com { $pain } de 10, faça menos por um dia: a metade, e mais devagar. Depois veja como se sente.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-red = Obrigado por me contar: { $pain } de 10 é demais para hoje. Pare os exercícios, continue se movendo com suavidade e use calor, se gostar.
day-red-tomorrow = Se amanhã ainda estiver assim, vamos com passos menores. Isso é normal e não é um fracasso.
day-easier = O que não deu certo vem em uma forma mais fácil na próxima vez.
# Variables:
#   $when (string) - the day and time of the next reminder
day-next-reminder = Minha próxima mensagem: { $when }.
day-signs-again = Antes de continuar, pergunto mais uma vez sobre os sinais de alerta, só por segurança.
day-check-signs = Ver sinais de alerta
day-skipped = Tudo bem, hoje não. Dias de descanso fazem parte.
day-later = Certo, pergunto de novo em uma hora.
day-later-once = Hoje já deixei para depois uma vez. Abra quando for bom para você.
day-too-late = Em uma hora já é tarde para escrever para você. Os passos de hoje estão aqui, se você quiser agora.
day-already = O dia de hoje já foi respondido. Por hoje é o bastante.
day-see-again = Ver os exercícios de novo
