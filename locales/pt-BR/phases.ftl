# The ten phases of the plan and the time after: what each is for and what comes next.
# An id is phase-<phase>-<part>. A milestone is a sign to look for, no test to pass.

## Phase 1

phase-protect-name = Acalmar e proteger
phase-protect-aim = Deixar o espasmo se acalmar enquanto você move as costas com suavidade.
phase-protect-expect = Suas costas podem ficar rígidas e doloridas, principalmente de manhã. Movimentos pequenos e calor costumam aliviar.
phase-protect-milestone = Você se levanta, se veste e caminha alguns minutos com mais facilidade.

## Phase 2

phase-pain-free-range-name = Achar a faixa livre
phase-pain-free-range-aim = Mover-se até a borda da dor, sem passar dela, para a faixa livre crescer.
phase-pain-free-range-expect = Alguns movimentos estão livres e outros ainda puxam. O limite muda um pouco de um dia para o outro.
phase-pain-free-range-milestone = Você alcança mais longe que na semana passada antes de sentir puxar.

## Phase 3

phase-tissue-healing-name = Deixar sarar
phase-tissue-healing-aim = Ajudar os músculos das costas a contrair e soltar de novo com suavidade.
phase-tissue-healing-expect = A dor diminui, mas as costas cansam logo. Menos dor não quer dizer que já acabou.
phase-tissue-healing-milestone = Seus músculos trabalham e relaxam sem travar de repente.

## Phase 4

phase-stability-name = Firmar as costas
phase-stability-aim = Achar a posição do meio das costas e manter essa posição enquanto você se move.
phase-stability-expect = Pede mais atenção que força. No começo, os velhos hábitos parecem mais fáceis.
phase-stability-milestone = Você mantém as costas paradas enquanto um braço ou uma perna se move.

## Phase 5

phase-full-range-name = Movimento completo
phase-full-range-aim = Recuperar todo o movimento das costas, do quadril e dos nervos.
phase-full-range-expect = Os alongamentos puxam um pouco, e isso passa quando você solta. A maioria se move livre por volta da quarta semana.
phase-full-range-milestone = Você se curva, se inclina e gira por completo sem dor.

## Phase 6

phase-strength-name = Ganhar força
phase-strength-aim = Ganhar força em volta das costas, com alguma carga e mais repetições.
phase-strength-expect = Músculos cansados ou doloridos por um ou dois dias são normais. Dor aguda é sinal para fazer menos.
phase-strength-milestone = Você levanta uma sacola de compras ou uma criança com firmeza.

## Phase 7

phase-control-name = Ganhar controle
phase-control-aim = Descer devagar e mover braços e pernas com as costas firmes.
phase-control-expect = Movimentos lentos são mais difíceis do que parecem. Fazer bem conta mais que fazer muito.
phase-control-milestone = Você põe as coisas no chão devagar e com suavidade, e as costas ficam tranquilas.

## Phase 8

phase-endurance-name = Aguentar mais
phase-endurance-aim = Voltar aos seus dias de sempre, com costas que aguentam até a noite.
phase-endurance-expect = As costas podem cansar no fim do dia. Pode haver uma pequena piora, que na maioria das vezes passa logo.
phase-endurance-milestone = Você passa bem um dia normal inteiro. Muita gente volta ao esporte entre as semanas seis e oito.

## Phase 9

phase-power-name = Potência e velocidade
phase-power-aim = Preparar você para os movimentos rápidos e pesados do seu esporte ou trabalho, junto com seu fisioterapeuta.
phase-power-expect = Você treina na clínica. Não há exercícios em casa nesta fase.
phase-power-milestone = Você levanta peso, salta ou corre como seu esporte ou trabalho pede, sem espasmo.

## Phase 10

phase-clearance-name = Tudo pronto para voltar
phase-clearance-aim = Seu fisioterapeuta testa movimento, força, controle e potência para ver se está tudo pronto.
phase-clearance-expect = É uma consulta com vários testes. Você vai saber o que está forte e o que precisa de mais trabalho.
phase-clearance-milestone = Seu fisioterapeuta diz que você já pode voltar ao seu esporte e ao seu trabalho.

## After the phases

phase-stay-well-name = Continuar bem
phase-stay-well-aim = Manter as costas fortes com caminhadas regulares e dois exercícios por dia.
phase-stay-well-expect = Os espasmos podem voltar, e isso não é um fracasso. Quem se mantém em movimento costuma ter menos.
phase-stay-well-milestone = Você caminha 30 minutos em cinco dias por semana.

## Visits

phase-visits-often = Vá ao seu fisioterapeuta duas vezes por semana nas duas primeiras semanas.
phase-visits-spread = Vá ao seu fisioterapeuta uma vez por semana ou a cada duas semanas.
phase-visits-physio = Seu fisioterapeuta planeja estas consultas com você.
phase-visits-stay-well = Você não precisa de consultas fixas. Peça uma quando quiser.

## What opens the next phase

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-bot =
    { $days ->
        [one] A próxima fase abre depois de pelo menos { $days } dia aqui.
       *[other] A próxima fase abre depois de pelo menos { $days } dias aqui.
    }
    Ela pede a maioria das sessões feita, três respostas do dia tranquilas e seguidas, e nenhum sinal de alerta aberto.

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-clinic =
    { $days ->
        [one] Sua clínica abre a próxima fase, depois de pelo menos { $days } dia aqui.
       *[other] Sua clínica abre a próxima fase, depois de pelo menos { $days } dias aqui.
    }
    Ela pede a maioria das sessões feita, três respostas do dia tranquilas e seguidas, e nenhum sinal de alerta aberto.

phase-next-physio = Seu fisioterapeuta decide quando você avança e faz a próxima fase com você.
phase-next-calm = O próximo passo abre depois de três respostas do dia tranquilas e seguidas, sem nenhum sinal de alerta aberto.
phase-next-none = Este é o último passo. Você pode ficar aqui o tempo que quiser.
