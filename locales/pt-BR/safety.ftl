### What follows from the warning signs.

## Emergency

safety-emergency = <b>Procure ajuda agora, por favor.</b> O que você me contou pode significar que nervos ou outra parte do seu corpo precisam de cuidado hoje.
safety-emergency-act = Ligue para { $emergency } ou vá ao pronto-socorro. Não dirija. O botão abaixo mostra um cartão para o hospital.
safety-emergency-told = Avisei { $clinic }. Ninguém acompanha esta conversa ao vivo, então não espere uma resposta aqui. Os exercícios ficam fechados até { $clinic } liberar.
safety-show-card = Mostrar o cartão
safety-on-my-way = Estou a caminho
safety-mistaken = Toquei sem querer
safety-on-my-way-reply = Certo. Deixe o cartão à mão. { $clinic } já sabe, e eu estarei aqui quando você voltar.
safety-mistaken-reply = Obrigado por me contar. Avisei { $clinic }. Por segurança, os exercícios ficam fechados até a clínica liberar. Se algum sinal era mesmo verdade, ligue agora para { $emergency }.

## Card for hospital staff

safety-card-title = <b>Para a equipe do hospital</b>
# Variables:
#   $signs (string) - the warning signs as a list
safety-card = Esta pessoa tem dor lombar e hoje nos contou: { $signs }. Por favor, avaliem se há uma causa grave, como a síndrome da cauda equina. Enviado por { $clinic }, { $phone }.
safety-card-saddle-numbness = dormência ou sensibilidade alterada na região em sela
safety-card-bladder-bowel = alteração no controle da bexiga ou do intestino
safety-card-sexual-function = alteração na função sexual
safety-card-both-legs = dor, fraqueza ou dormência nas duas pernas, ou fraqueza que aumenta
safety-card-chest-pain = dor no peito
safety-card-serious-accident = queda ou acidente grave
safety-card-belly-collapse = pulsação forte no abdome ou colapso

## The same day

safety-same-day = Procure um médico ou seu fisioterapeuta <b>hoje</b>, por favor. Pode muito bem não ser nada grave, mas precisa ser avaliado.
safety-same-day-told = Avisei { $clinic }. Os exercícios e os lembretes ficam parados até a clínica avaliar. Se piorar, ligue para { $emergency }.
safety-contact = Falar com { $clinic }
safety-ask-again = Responder de novo

## Soon

safety-soon = Obrigado. Uma resposta merece um olhar do seu fisioterapeuta dentro de uma ou duas semanas. Raramente é algo grave.
safety-soon-plan = Você pode continuar. Seu plano fica só com exercícios suaves até o fisioterapeuta avaliar.

## None

safety-clear = Obrigado. Nada do que você me contou é um sinal de alerta.
safety-net = Se algo mudar, volte com /redflags a qualquer hora. Se você se sentir em perigo, ligue para { $emergency }.

safety-cleared = { $clinic } olhou suas respostas. Seus exercícios estão liberados de novo.

## Words of self-harm or abuse

safety-distress = Obrigado por me contar. Isso parece muito difícil, e você não precisa passar por isso sem ajuda.
safety-distress-act = <b>Se você corre o risco de se machucar, ou de alguém machucar você, ligue agora para { $emergency }.</b> Você também pode ligar para { $clinic }: { $phone }. Ou ligue para alguém de confiança e peça que fique com você.
safety-distress-told = Avisei { $clinic }. Ninguém acompanha esta conversa ao vivo, então não espere uma resposta aqui. Seu plano pode esperar.
