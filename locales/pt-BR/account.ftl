### Stop, help, privacy, contact and appointments: the way out, one's rights, and a person to call.

## Stop

stop-done = Pronto. Agora fico em silêncio: sem lembretes e sem novidades. Só pode chegar uma mensagem sobre a sua segurança.
stop-come-back = Suas respostas ficam guardadas. Quando me quiser de volta, toque abaixo ou mande /start.
stop-start-again = Começar de novo

## Help

help-commands =
    <b>O que você pode me pedir</b>
    /today mostra os passos de hoje.
    /plan mostra onde você está.
    /test avalia suas costas.
    /result mostra seu resultado.
    /redflags pergunta os sinais de alerta.
    /reminders muda a hora em que escrevo.
    /settings tem todo o resto.
    /export manda uma cópia de tudo o que guardo sobre você.
    /erase faz com que eu esqueça você.
    /stop me deixa em silêncio.
help-not-live = Ninguém acompanha esta conversa ao vivo. { $clinic } atende neste horário: { $hours }. O telefone é { $phone }.
help-emergency = Se você se sentir em perigo, ligue para { $emergency }.

## Privacy

privacy-open = O que fica guardado sobre mim
# Variables:
#   $parts (list) - what is kept, one line a subject
privacy-kept =
    <b>O que guardo sobre você</b>
    { $parts }
# The lines of the list; each ends with how long it is kept, as a sentence of its own.
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-answers = • <b>Suas respostas</b> e como foram seus dias, para ajustar os passos a você. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-settings = • <b>Seus ajustes</b> e seu número no Telegram, para escrever a você na hora certa. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-consents = • <b>O que você aceitou</b> e quando, como prova. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-messages = • <b>O que escrevemos</b> nesta conversa, para nenhum texto se perder. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-visits = • <b>Suas consultas</b> e seu convite, para lembrar você delas. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-care = • <b>O que a clínica fez</b> por você aqui, para que se possa conferir. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-erasure = • <b>Depois que você apagar tudo:</b> um código e uma data. Assim uma cópia de segurança antiga não traz você de volta. { $until }
# Variables:
#   $days (number) - how many days
privacy-until-days = { $days ->
    [one] Some depois de { $days } dia.
   *[other] Some depois de { $days } dias.
}
privacy-until-erased = Fica guardado até você apagar.
privacy-until-ever = Fica guardado para sempre.
privacy-not-kept = Não guardo foto nem lugar. Seu nome só está aqui se você ou { $clinic } escrever.
privacy-more = Quem vê, e meus direitos

privacy-topic-answers = suas respostas
privacy-topic-settings = seus ajustes
privacy-topic-consents = o que você aceitou
privacy-topic-messages = nossas mensagens
privacy-topic-visits = suas consultas
privacy-topic-care = o que a clínica fez aqui
privacy-reader-clinic = a equipe
privacy-reader-nobody = ninguém
privacy-topic-erasure = o código que sobra
# Variables:
#   $parts (list) - what staff can see, such as "your answers, your settings and your visits"
privacy-seen = <b>Quem vê:</b> a equipe da clínica ({ $clinic }) e quem cuida deste bot para ela. Na tela, a equipe pode ver { $parts }. Nada é vendido nem usado para anúncios.
privacy-telegram = <b>Telegram:</b> conversas com um bot não têm criptografia de ponta a ponta. O Telegram transporta o que você escreve aqui.
privacy-your-rights = <b>Seus direitos:</b> você pode ver tudo, receber uma cópia, mandar apagar e retirar o que aceitou. Para corrigir um erro, fale com { $clinic }: { $phone }.
privacy-export = Receber uma cópia
privacy-erase = Apagar tudo

## A copy of everything

export-copy = Aqui está tudo o que guardo sobre você. Abra o arquivo para ver as listas. Elas abrem em qualquer programa de tabelas.
export-sent = Sua cópia está a caminho. Ela vem como um arquivo nesta conversa.
export-keep-safe = Ela traz suas respostas de saúde, então guarde em lugar seguro. Você pode pedir de novo quando quiser.
export-staff = Você é da equipe aqui, então não há cópia nesta conversa. O que você viu é sobre outras pessoas. Pergunte a quem cuida do bot.

## Erase everything

# Variables:
#   $parts (list) - what goes, one line a subject
erase-what-goes =
    <b>Apagar tudo sobre você?</b> Isto iria embora:
    { $parts }
erase-copy-first = Nada foi apagado ainda. Se quiser antes uma cópia, peça agora.
erase-get-copy = Receber antes uma cópia
erase-go-on = Apagar tudo
erase-keep = Guardar tudo
erase-means = <b>Não há como voltar atrás.</b> Seu plano acaba, nenhum lembrete chega, e eu não vou mais conhecer você. Você pode começar do zero quando quiser.
erase-stays = { $clinic } fica sabendo que você fez isso, e nada mais. Os arquivos da clínica, o Telegram e cópias de segurança antigas não mudam. Esta conversa fica no seu celular até você apagar.
erase-confirm = Sim, apagar tudo agora
erase-left = Tudo bem. Nada foi apagado.
erase-staff = Você é da equipe aqui. Peça antes a um responsável que encerre sua parte na clínica ({ $clinic }). Depois você pode apagar tudo sobre você.
erase-done = Pronto. Tudo o que eu guardava sobre você se foi. Esta é a minha última mensagem. Para começar do zero, toque abaixo ou mande /start.
erase-known-no-more = Não guardo mais nada sobre você, e não guardei o que você mandou agora. Para começar do zero, toque abaixo ou mande /start. Se você se sentir em perigo, ligue para { $emergency }.

## Contact

contact-card = <b>{ $clinic }</b>, { $phone }. Horário: { $hours }. Ninguém acompanha esta conversa ao vivo.
contact-ask-call = Pedir que a clínica me ligue
contact-asked = Avisei { $clinic } que você quer uma ligação. A clínica liga no horário dela: { $hours }.
contact-asked-before = { $clinic } já sabe, desde hoje, que você quer uma ligação. Se demorar demais, ligue para { $phone }.

## Appointments

appointment-ask = Pedir uma consulta
appointment-when = Quando uma consulta fica melhor para você?
appointment-morning = Manhã
appointment-afternoon = Tarde
appointment-any = Qualquer hora
appointment-asked-morning = Avisei { $clinic } que você quer uma consulta de manhã. A clínica vai responder a você.
appointment-asked-afternoon = Avisei { $clinic } que você quer uma consulta à tarde. A clínica vai responder a você.
appointment-asked-any = Avisei { $clinic } que você quer uma consulta a qualquer hora do dia. A clínica vai responder a você.
