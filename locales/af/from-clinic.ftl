### What reaches a patient from the clinic: a message, a decision on the plan, and their answer.

# Variables:
#   $words (text) - what the clinic wrote
letter = <b>{ $clinic } skryf:</b> { $words }
letter-call = Dankie dat jy ons laat weet het. Ons sal jou in ons werksure bel.
letter-visit = Ons wil jou graag sien. Maak asseblief ’n afspraak, of bel ons: { $phone }.
letter-keep-on = Ons het na jou dae gekyk. Dit gaan goed. Hou asseblief aan soos jy nou doen.
letter-ease-off = Vat dit rustig vandag. Bly sag aan die beweeg, en doen minder waar dit seerder is.
letter-thanks = Dankie dat jy geskryf het. Ons het dit gelees en alles is in orde.
letter-reply = Antwoord { $clinic }
reply-ask = Wat wil jy vir { $clinic } sê? Skryf dit in een boodskap.
reply-not-live = Niemand lees dit dadelik nie. As jy in gevaar voel, bel { $emergency }.
reply-sent = Dankie. { $clinic } het jou boodskap en lees dit in die werksure: { $hours }.
# Variables:
#   $most (number) - how many letters fit
reply-too-long = Dit is bietjie lank. Kan jy dit in { $most } letters of minder sê?

## Decisions on the plan

# Variables:
#   $name (text) - the name of the phase
order-phase-set = { $clinic } het jou volgende fase gekies: { $name }. Dit begin môre.
order-phase-held = { $clinic } wil hê jy moet vir eers by jou huidige oefeninge bly. Dit is ’n goeie pas.
order-phase-released = { $clinic } laat jou weer aanbeweeg wanneer jy gereed is.
order-phase-closed = { $clinic } hou die volgende oefeninge vir later. Die huidige oefeninge is nou reg vir jou.
order-phases-free = { $clinic } het die latere oefeninge weer vir jou oopgemaak.

## Invites

invite-joined = Welkom. Jy is nou op die lys van { $clinic }.
invite-used = Hierdie skakel is al gebruik. Dit is nie ’n probleem nie: jy kan daarsonder begin.
invite-expired = Hierdie skakel is te oud. Dit is nie ’n probleem nie: jy kan begin, en { $clinic } vir ’n nuwe een vra.
invite-gone = Hierdie skakel word nie meer gebruik nie. Jy kan begin, en { $clinic } vir ’n nuwe een vra.
invite-unknown = Ek ken nie hierdie skakel nie. Jy kan daarsonder begin, of { $clinic } vra.
staff-ended = Die personeelkant van { $clinic } is nou vir jou toe. Dankie vir jou werk.
