### A flare-up: what helps now, and a lighter day.

flare-open = Tive uma piora
flare-normal = <b>Uma piora faz parte da melhora.</b> É ruim de sentir, mas na maioria das vezes passa em poucos dias.
flare-now =
    O que ajuda agora:
    • Continue se movendo com suavidade. Caminhadas curtas são melhores que a cama.
    • Use calor, se gostar, e respire devagar levando o ar para a barriga.
    • Deite por alguns minutos com as pernas apoiadas em uma cadeira, do joelho para baixo.
    • Deixe para depois levantar peso e ficar muito tempo em uma cadeira.
flare-lighter = Você fica na sua fase. Posso deixar um dia mais leve para você, com só dois exercícios suaves.
flare-lighter-today = Um dia mais leve hoje
flare-lighter-next = Um dia mais leve amanhã
flare-lighter-tomorrow = Certo. Amanhã são só dois exercícios suaves. Por hoje você já fez o bastante.
flare-read = Mais sobre as pioras
flare-ease = Uma posição de alívio

# Variables:
#   $name (string) - the name of the position
ease-heading = <b>{ $name }</b>
