### What Telegram shows beside each command, and about the bot before the first message.

command-start = Begin, of kom terug
command-test = Kyk hoe dit met my rug gaan
command-result = My laaste uitslag
command-plan = My plan
command-today = Vandag se oefeninge
command-progress = Hoe dit tot nou toe gegaan het
command-learn = Lees oor my rug
command-reminders = Wanneer ek herinner word
command-redflags = Waarskuwingstekens
command-language = Verander die taal
command-settings = Instellings
command-privacy = Wat oor my gehou word
command-export = Kry ’n kopie van alles oor my
command-erase = Vee alles oor my uit
command-appointments = My afsprake
command-contact = Bereik die praktyk
command-help = Hulp en noodnommer
command-stop = Stop alle boodskappe
command-cancel = Stop die vrae waarmee ek besig is

bot-about = Die helper van { $clinic } vir ’n spierspasma in die lae rug.
bot-description = Hallo, ek is Lumbot, die helper van { $clinic }. Ek kyk hoe dit met jou rug gaan, wys vir jou veilige oefeninge en herinner jou elke dag. Ek is nie ’n dokter nie, en niemand hou hierdie gesprek regstreeks dop nie. Bel { $emergency } in ’n noodgeval.
