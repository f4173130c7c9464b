### The menu.

home-menu = O que você quer fazer?
home-back = Que bom ver você de novo. O que você quer fazer?
home-left = Tudo bem. Suas respostas ficam guardadas, e você pode continuar quando quiser.
home-cancelled = Parei. Não pergunto mais nada. O que você quer fazer?

# Variables:
#   $part (string) - the part that was left in the middle, such as "the self-tests"
home-resume = Continuar: { $part }
home-part-welcome = o começo
home-part-red-flags = os sinais de alerta
home-part-self-tests = os testes
home-part-severity = as perguntas
home-part-aggravators = o que piora a dor
home-part-weekly = as perguntas da semana
home-part-baseline = meu dia a dia
home-part-summary = minhas respostas

home-today = Hoje
home-plan = Meu plano
home-progress = Meu progresso
home-result = Meu resultado
home-test = Avaliar as costas
home-test-again = Avaliar de novo
home-safety = O que devo fazer agora
home-learn = Aprender
home-red-flags = Sinais de alerta
home-settings = Ajustes
home-contact = Contato
home-help = Ajuda

menu-open = Menu
assessment-left = Você estava no meio da avaliação das costas. Vamos continuar?
assessment-anew = Começar de novo
