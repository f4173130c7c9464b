### What Telegram shows beside each command, and about the bot before the first message.

command-start = Começar ou voltar
command-test = Avaliar como estão minhas costas
command-result = Meu último resultado
command-plan = Meu plano
command-today = Exercícios de hoje
command-progress = Como foi até agora
command-learn = Ler sobre minhas costas
command-reminders = Quando recebo lembretes
command-redflags = Sinais de alerta
command-language = Mudar o idioma
command-settings = Ajustes
command-privacy = O que fica guardado sobre mim
command-export = Receber uma cópia de tudo sobre mim
command-erase = Apagar tudo sobre mim
command-appointments = Minhas consultas
command-contact = Falar com a clínica
command-help = Ajuda e número de emergência
command-stop = Parar todas as mensagens
command-cancel = Parar o que estou respondendo

bot-about = Ajuda { $clinic } a cuidar de quem tem espasmo muscular na lombar.
bot-description = Oi, eu sou o Lumbot e ajudo { $clinic } a cuidar de você. Vejo como estão suas costas, mostro exercícios seguros e lembro você todos os dias. Não sou médico, e ninguém acompanha esta conversa ao vivo. Em uma emergência, ligue para { $emergency }.
