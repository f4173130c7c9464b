### The result: the band, the answers behind it, what usually happens, what is next.
### It never names a disease: it tells of a pattern that a physio can check.

result-none-yet = Ainda não há resultado. Avaliar suas costas leva cerca de dez minutos, e você pode parar no meio.

result-band-severe = Suas costas limitam você bastante agora: <b>grau intenso</b>. Isso combina com um padrão que seu fisioterapeuta pode avaliar.
result-band-moderate = Suas costas limitam você em parte do seu dia: <b>grau moderado</b>. Isso combina com um padrão que seu fisioterapeuta pode avaliar.
result-band-mild = Suas costas limitam você um pouco: <b>grau leve</b>. Isso combina com um padrão que seu fisioterapeuta pode avaliar.
result-band-clear = <b>Suas costas parecem tranquilas hoje.</b> Não achei sinal de espasmo nas suas respostas.

# Variables:
#   $reasons (string) - the answers that caused the band, one a line
result-because =
    O que me mostrou isso:
    { $reasons }
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-positive = Movimentos que não saíram livres: { $movements }. Eles podem indicar músculos doloridos ou um espasmo.
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-left-out = Sem teste, então não posso dizer nada sobre: { $movements }.

result-course-spasm = A maioria dos espasmos se acalma em algumas semanas, e muitos voltam às vezes. Movimentos pequenos na faixa livre são seguros e ajudam.
result-course-clear = Para continuar assim, caminhe quase todos os dias e mude muitas vezes o jeito de se sentar. Levante as coisas perto do corpo. Volte quando quiser.

result-next-severe = Agora: procure seu fisioterapeuta em até dois dias. Tenho primeiros passos suaves para hoje.
result-next-moderate = Agora: procure seu fisioterapeuta em até uma semana. Tenho passos pequenos para hoje.
result-next-mild = Agora: se em duas semanas não tiver acalmado, procure seu fisioterapeuta. Tenho passos pequenos para hoje.
result-next-recurring = Seus espasmos vêm com frequência. Vale a pena uma consulta para saber por quê.
result-start-plan = Começar meu plano
result-noted = Anotei para seu fisioterapeuta o que combina com as suas respostas.
result-tips = Dicas para o meu dia
result-strain = Espasmo ou distensão?
result-baseline = Perguntas sobre o meu dia

## The answers that caused it

# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
#   $level (string) - how it is, in the words of its button
reason-activity = • { $activity }: <i>{ $level }</i>
# Variables:
#   $pain (number) - the worst pain of the last day, 0 to 10
reason-worst-pain = • Sua pior dor foi { $pain } de 10.
# Variables:
#   $movement (string) - a movement of the self-tests
reason-self-test = • Este movimento não saiu livre: { $movement }
reason-spread-hips-buttocks = • A dor vai para o quadril ou as nádegas.
reason-spread-up-the-back = • A dor sobe pelas costas.
reason-spread-leg-above-knee = • A dor desce pela perna, acima do joelho.
reason-spread-leg-below-knee = • A dor desce pela perna, abaixo do joelho.
reason-sharp-sharp = • A dor é aguda e vem de repente.
reason-sharp-both = • A dor é surda e às vezes aguda.
reason-tingling = • Você sente formigamento ou dormência.
reason-frequency-weekly = • Os espasmos vêm toda semana.
reason-frequency-constant = • Os espasmos estão presentes o tempo todo.
reason-avoiding = • Você evita alguns movimentos por medo da dor.
reason-getting-worse = • Está piorando.
