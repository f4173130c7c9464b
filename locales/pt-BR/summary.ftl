### Everything that was answered, once more; any of it can be corrected.

# Texts one below the other.
# Variables:
#   $items (string) - the lines
lines = { $items }

summary-movements = <b>Suas respostas, 1 de 3: os movimentos</b>
summary-activities = <b>Suas respostas, 2 de 3: o dia a dia</b>
summary-pain = <b>Suas respostas, 3 de 3: a dor</b>
summary-right = Está certo
summary-show-result = Tudo certo, ver meu resultado
summary-correct = Mudar uma resposta
summary-which = Qual você quer mudar?

# Variables:
#   $what (string) - what was asked about, such as "Bend to the left"
#   $answer (string) - the answer, in the words of its button
summary-line = • { $what }: <i>{ $answer }</i>
# Variables:
#   $what (string) - the move that hurt
#   $pain (number) - how strong the pain was, 0 to 10
summary-hurts = • { $what }: <i>Dor, { $pain } de 10</i>
# Variables:
#   $what (string) - which pain was asked about
#   $number (number) - how strong it is, 0 to 10
summary-number = • { $what }: <i>{ $number } de 10</i>
# Variables:
#   $what (string) - what was asked about
#   $days (number) - how many days ago it began, 0 is today
summary-days =
    { $days ->
        [0] • { $what }: <i>Hoje</i>
        [one] • { $what }: <i>{ $days } dia atrás</i>
       *[other] • { $what }: <i>{ $days } dias atrás</i>
    }

summary-about-pain-now = Dor agora
summary-about-pain-worst = Pior dor em 24 horas
summary-about-kind = Tipo de dor
summary-about-spread = Para onde vai
summary-about-tingling = Formigamento ou dormência
summary-about-frequency = Frequência dos espasmos
summary-about-days = Quando começou
summary-about-trend = Como está indo
summary-about-avoids = Evito por medo da dor

summary-record = Suas respostas estão completas.

## The movements of the self-tests

movement-reach = Alcançar os sapatos
movement-bend-left = Inclinar para a esquerda
movement-bend-right = Inclinar para a direita
movement-turn-left = Girar para a esquerda
movement-turn-right = Girar para a direita
movement-hinge = Inclinar com as costas retas

## Activities

activity-dressing = Colocar calça, meias ou sapatos
activity-sitting = Ficar 15 minutos na posição sentada
activity-getting-up = Levantar de uma cadeira
activity-bending = Curvar para a frente
activity-walking = Caminhar por 10 minutos
activity-stairs = Subir escadas ou ladeira
activity-lifting = Levantar criança ou caixa
activity-running = Correr ou praticar esporte
