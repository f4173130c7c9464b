### Buttons and short answers that every part of the conversation shares.

## Moving through questions

nav-back = Voltar
nav-leave = Parar por agora
nav-go-on = Continuar
nav-resume = Continuar de onde parei
nav-not-now = Agora não
nav-share-location = Enviar minha localização

## Plain answers

answer-yes = Sim
answer-no = Não
answer-not-sure = Não sei

# Variables:
#   $number (number) - a point on the scale from 0 to 10
number = { $number }

# Variables:
#   $place (string) - the name of a place, in the reader's language
place = { $place }

## Checklists

# A button of a list, once it is ticked.
# Variables:
#   $item (string) - what the button says
ticked = ✓ { $item }
tick-how = Toque em tudo o que combina com você. Toque de novo para tirar.
tick-done = Pronto
tick-none = Nenhum destes

## When something does not fit here

answer-not-understood = Não entendi. Toque em um botão abaixo ou escreva o que está nele.
answer-moved-on = Essa pergunta já foi respondida. Aqui é onde paramos.
answer-forged = Não conheço esse botão. Aqui é onde paramos.
answer-no-back = Esta é a primeira pergunta, por isso não dá para voltar daqui.
answer-unknown-command = Não conheço esse comando. Aqui é onde paramos. O menu está em /help.
answer-media = Só consigo ler texto, botões e uma localização enviada. Aqui é onde paramos.
answer-edited = Fico com a resposta que você deu primeiro. Para mudar, use Voltar ou mande uma nova mensagem.
answer-led-back = Recebi uma atualização desde a nossa última conversa, e uma pergunta mudou. Trouxe você de volta ao menu. Suas respostas estão guardadas.
answer-fault = Algo deu errado do meu lado. Sua mensagem está guardada. Toque em /start para continuar ou ligue para { $clinic }.
