### What Telegram shows beside each command, and about the bot before the first message.

command-start = Begin, or come back
command-test = Check how my back is doing
command-result = My last result
command-plan = My plan
command-today = Today's exercises
command-progress = How it has gone so far
command-learn = Read about my back
command-reminders = When I am reminded
command-redflags = Warning signs
command-language = Change the language
command-settings = Settings
command-privacy = What is kept about me
command-export = Get a copy of all about me
command-erase = Erase all about me
command-appointments = My visits
command-contact = Reach the clinic
command-help = Help and emergency number
command-stop = Stop all messages
command-cancel = Stop what I am answering

bot-about = The helper of { $clinic } for a low-back muscle spasm.
bot-description = Hi, I am Lumbot, the helper of { $clinic }. I check how your back is doing, show you safe exercises and remind you each day. I am not a doctor, and nobody watches this chat live. In an emergency call { $emergency }.
