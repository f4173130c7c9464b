### What makes it worse, what started it, and up to five short questions.

aggravators-ask = O que piora suas costas?

aggravators-dressing = Vestir a roupa
aggravators-lifting-child = Levantar uma criança
aggravators-stairs = Escadas
aggravators-uphill = Andar em subida
aggravators-running = Correr
aggravators-deadlifts = Levantamento terra
aggravators-jumping = Pular
aggravators-heels = Salto alto
aggravators-driving = Dirigir
aggravators-desk = Trabalho em mesa

## What started it

aggravators-cause-ask = O que provocou isso desta vez?
aggravators-cause-lifting = Levantar alguma coisa
aggravators-cause-carrying = Carregar ou segurar por muito tempo
aggravators-cause-repeating = O mesmo movimento muitas vezes
aggravators-cause-slipping = Um escorregão ou um tranco
aggravators-cause-sitting = Muito tempo na cadeira
aggravators-cause-swapping = Meus músculos já estavam cansados
aggravators-cause-unknown = Não sei

## Short questions for the physio, asked only where an answer points there

aggravators-ask-worse-sitting-driving = Piora quando você fica um tempo na cadeira ou dirigindo?
aggravators-ask-coming-up-with-hands = Depois de se curvar, você usa as mãos para se empurrar para cima?
aggravators-ask-one-deep-buttock = Você sente a dor bem no fundo de uma nádega ao ficar em pé, andar ou subir escadas?
aggravators-ask-worse-cold-mornings = Piora no frio ou de manhã?
aggravators-ask-eases-with-rest = Melhora quando você descansa?

aggravators-record = As perguntas sobre o que piora foram respondidas.
