### How much the back limits the day: seventeen short questions, one a screen.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
severity-progress = Seu dia: pergunta { $number } de { $total }

## Activities

severity-ask-dressing = Como é para você colocar a calça, as meias ou os sapatos?
severity-ask-sitting = Como é para você ficar 15 minutos na posição sentada?
severity-ask-getting-up = Como é para você se levantar de uma cadeira?
severity-ask-bending = Como é para você se curvar para a frente?
severity-ask-walking = Como é para você caminhar por 10 minutos?
severity-ask-stairs = Como é para você subir escadas ou andar em subida?
severity-ask-lifting = Como é para você levantar uma criança ou uma caixa?
severity-ask-running = Como é para você correr ou praticar esporte?

severity-level-no-trouble = Sem problema
severity-level-some-pain = Alguma dor
severity-level-very-painful = Muita dor
severity-level-cannot = Não consigo fazer
severity-level-not-done = Não faço isso

## Pain

severity-ask-pain-now = Quanto dói agora? 0 é sem dor, 10 é a pior dor que você pode imaginar.
severity-ask-pain-worst = Quanto doeu no pior momento das últimas 24 horas? 0 é sem dor, 10 é a pior que você pode imaginar.
severity-ask-kind = Como é a dor?
severity-kind-dull = Surda, como um peso
severity-kind-sharp = Aguda, vem de repente
severity-kind-both = Os dois tipos
severity-ask-spread = Para onde a dor vai?
severity-spread-low-back = Fica só na lombar
severity-spread-hips-buttocks = Para o quadril ou as nádegas
severity-spread-up-the-back = Sobe pelas costas
severity-spread-leg-above-knee = Desce pela perna, acima do joelho
severity-spread-leg-below-knee = Desce pela perna, abaixo do joelho
severity-ask-tingling = Junto com a dor, você sente formigamento ou dormência?

## This spasm and the ones before

severity-ask-frequency = De quanto em quanto tempo vêm os espasmos?
severity-frequency-first = Este é o meu primeiro
severity-frequency-yearly = Uma vez por ano ou menos
severity-frequency-few-months = A cada poucos meses
severity-frequency-monthly = Todo mês
severity-frequency-weekly = Toda semana
severity-frequency-constant = O tempo todo
severity-ask-days = Desta vez, quando começou? Você também pode escrever há quantos dias foi.
severity-days-today = Hoje
severity-days-some-days = De um a três dias atrás
severity-days-half-a-week = De quatro a seis dias atrás
severity-days-a-week = Uma semana atrás
severity-days-two-weeks = Duas semanas atrás
severity-days-a-month = Quatro semanas atrás ou mais
severity-ask-trend = Como está indo?
severity-trend-easing = Está melhorando
severity-trend-same = Continua igual
severity-trend-worse = Está piorando
severity-ask-avoids = Há movimentos que você evita por medo da dor?

severity-record = As perguntas sobre o seu dia foram respondidas.
