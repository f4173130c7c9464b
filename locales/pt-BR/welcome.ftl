### The first minutes: what Lumbot is, consent, age and time zone.

welcome-hello = Oi, eu sou o Lumbot e ajudo { $clinic } a cuidar de você. Posso ver como estão suas costas, mostrar exercícios seguros e lembrar você todos os dias.
welcome-not-a-doctor = Não sou médico, e ninguém acompanha esta conversa ao vivo. Se um dia você se sentir em perigo, ligue para { $emergency }.
welcome-start = Começar
welcome-warning-signs = Ver antes os sinais de alerta
welcome-what-is-kept = O que guardo sobre você
welcome-language = Outro idioma

## Consent

welcome-care = Posso guardar suas respostas e lembrar você dos exercícios e das consultas?
welcome-care-how = { $clinic } pode ler o que é do seu tratamento. Conversas do Telegram com um bot não têm criptografia de ponta a ponta. Você pode parar quando quiser com /stop.
welcome-agree = Sim, eu aceito
welcome-decline = Prefiro que não
welcome-declined = Tudo bem. Não vou guardar respostas nem mandar lembretes. Você ainda pode ver os sinais de alerta, e pode começar quando quiser.
welcome-broadcasts = { $clinic } também pode mandar novidades de vez em quando, como mudança de horário ou uma aula? Você pode dizer não e usar todo o resto.

## Age

welcome-age = Você tem 18 anos ou mais?
welcome-under-age = O Lumbot é feito para adultos. Peça ajuda ao seu pai ou à sua mãe e ligue para { $clinic }: { $phone }. Você ainda pode ver os sinais de alerta.
welcome-age-mistake = Tenho 18 anos ou mais

## Time zone

# Variables:
#   $time (string) - the clinic's time now
welcome-clock = Para eu escrever na hora certa: o seu relógio marca { $time } agora?
welcome-other-time = Não, outra hora
welcome-share-location = Enviar minha localização
welcome-time = Que horas seu celular mostra? Escreva assim: 14:20.
welcome-no-place = Não conheço nenhum lugar onde seja essa hora agora. Olhe de novo, por favor.
welcome-places = Que lugar tem a mesma hora que o seu o ano todo?
welcome-location = Toque no botão embaixo do campo de texto. Guardo só o fuso horário, não o lugar.
# Variables:
#   $place (string) - the name of a place, in the reader's language
welcome-zone-kept = Obrigado. Vou usar a hora deste lugar: { $place }.

welcome-record = Obrigado. Já sei o que preciso para começar.
