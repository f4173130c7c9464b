### What Telegram shows beside each command, and about the bot before the first message.

command-start = Commencer, ou revenir
command-test = Faire le point sur mon dos
command-result = Mon dernier résultat
command-plan = Mon programme
command-today = Les exercices du jour
command-progress = Mes progrès jusqu’ici
command-learn = Mieux comprendre mon dos
command-reminders = L’heure de mes rappels
command-redflags = Signes d’alerte
command-language = Changer de langue
command-settings = Réglages
command-privacy = Ce qui est gardé sur moi
command-export = Recevoir une copie de mes données
command-erase = Effacer tout ce qui me concerne
command-appointments = Mes rendez-vous
command-contact = Joindre le cabinet
command-help = Aide et numéro d’urgence
command-stop = Arrêter tous les messages
command-cancel = Quitter les questions en cours

bot-about = L’assistant de l’équipe { $clinic } pour un spasme musculaire du bas du dos.
bot-description = Bonjour, je suis Lumbot, l’assistant de l’équipe { $clinic }. Je fais le point sur votre dos et je vous montre des exercices sûrs. Je vous envoie aussi un rappel chaque jour. Je ne suis pas médecin, et personne ne suit cette conversation en direct. En cas d’urgence, appelez le { $emergency }.
