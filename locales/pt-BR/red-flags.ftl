### Warning signs: one plain question a screen, then what follows from the answers.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
red-flags-progress = Sinais de alerta: pergunta { $number } de { $total }

## Emergency

red-flags-saddle-numbness = Você sente dormência ou formigamento entre as pernas? Ou seja, em volta das partes íntimas, do ânus ou das nádegas. Ou sente diferente o toque do papel higiênico nesse lugar?
red-flags-bladder-bowel = Desde que suas costas doem: está mais difícil começar ou parar de fazer xixi? Escapa xixi, você não sente quando faz xixi ou perde o controle das fezes?
red-flags-sexual-function = Desde que suas costas doem, mudou algo na sua sensibilidade ou no funcionamento do seu corpo durante o sexo?
red-flags-both-legs = As duas pernas doem, estão fracas ou dormentes? Ou uma perna está ficando mais fraca, e por isso você tropeça?
red-flags-chest-pain = Você sente dor no peito?
red-flags-serious-accident = Isso começou com uma queda ou um acidente grave?
red-flags-belly-collapse = Você sente uma pulsação forte na barriga? Ou desmaiou ou caiu sem forças?

## The same day

red-flags-fever-unwell = Você tem febre ou calafrios, ou se sente muito mal?
red-flags-infection-risk = Sua imunidade é baixa, ou você injeta drogas? Ou há pouco tempo teve uma infecção, ou fez um procedimento nas costas?
red-flags-one-leg-weak = Uma perna ficou claramente mais fraca, por exemplo ao levantar o pé?
red-flags-fragile-bones = Isso começou com uma queda pequena ou ao levantar algo? E você tem ossos fracos, usa corticoide há muito tempo ou tem mais de 70 anos?
red-flags-past-cancer = Você já teve câncer alguma vez, e esta dor nas costas é nova ou piorou?

## Within one or two weeks

red-flags-weight-loss = Você perdeu peso sem querer?
red-flags-night-pain = A dor é pior à noite, e nenhuma posição alivia?
red-flags-lump-shape = Você vê um caroço, ou suas costas mudaram de forma?
red-flags-shoulder-blades = A dor fica entre as escápulas, as “pás” das costas?
red-flags-cough-strain = Piora quando você tosse, espirra ou faz força?
red-flags-first-ever-age = É a primeira dor nas costas da sua vida, e você tem menos de 20 anos ou mais de 55?
red-flags-leg-below-knee = A dor desce por uma perna até abaixo do joelho, com formigamento?
red-flags-no-better = Já dura quatro semanas sem melhorar?
red-flags-morning-stiffness = Toda manhã, suas costas ficam rígidas por mais de meia hora?
red-flags-pregnancy = Você está grávida?

red-flags-record = As perguntas sobre sinais de alerta foram respondidas.
