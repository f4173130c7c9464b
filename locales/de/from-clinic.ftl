### What reaches a patient from the clinic: a message, a decision on the plan, and their answer.

# Variables:
#   $words (text) - what the clinic wrote
letter = <b>{ $clinic } schreibt:</b> { $words }
letter-call = Danke, dass Sie uns das sagen. Wir rufen Sie in unseren Öffnungszeiten an.
letter-visit = Wir möchten Sie gern sehen. Bitte machen Sie einen Termin aus, oder rufen Sie uns an: { $phone }.
letter-keep-on = Wir haben uns Ihre Tage angesehen. Es läuft gut. Bitte machen Sie so weiter wie jetzt.
letter-ease-off = Lassen Sie es heute ruhig angehen. Bewegen Sie sich sanft weiter, und machen Sie weniger, wo es mehr wehtut.
letter-thanks = Danke für Ihre Nachricht. Wir haben sie gelesen, und alles ist in Ordnung.
letter-reply = Antwort an { $clinic }
reply-ask = Was möchten Sie { $clinic } sagen? Schreiben Sie es in einer Nachricht.
reply-not-live = Niemand liest das sofort. Wenn Sie sich in Gefahr fühlen, rufen Sie die { $emergency } an.
reply-sent = Danke. { $clinic } hat Ihre Nachricht und liest sie in den Öffnungszeiten: { $hours }.
# Variables:
#   $most (number) - how many letters fit
reply-too-long = Das ist etwas lang. Können Sie es mit höchstens { $most } Zeichen sagen?

## Decisions on the plan

# Variables:
#   $name (text) - the name of the phase
order-phase-set = { $clinic } hat Ihre nächsten Schritte gewählt: { $name }. Es geht morgen los.
order-phase-held = { $clinic } möchte, dass Sie vorerst bei Ihren jetzigen Schritten bleiben. Das ist ein gutes Tempo.
order-phase-released = Von { $clinic } aus dürfen Sie wieder weitergehen, wenn Sie so weit sind.
order-phase-closed = { $clinic } hebt die nächsten Schritte für später auf. Ihre jetzigen sind im Moment richtig.
order-phases-free = { $clinic } hat die späteren Schritte wieder für Sie geöffnet.

## Invites

invite-joined = Willkommen. Sie stehen jetzt auf der Liste von { $clinic }.
invite-used = Dieser Link wurde schon benutzt. Das macht nichts: Sie können ohne ihn anfangen.
invite-expired = Dieser Link ist zu alt. Das macht nichts: Sie können anfangen und { $clinic } um einen neuen bitten.
invite-gone = Dieser Link gilt nicht mehr. Sie können anfangen und { $clinic } um einen neuen bitten.
invite-unknown = Diesen Link kenne ich nicht. Sie können ohne ihn anfangen oder bei { $clinic } nachfragen.
staff-ended = Die Team-Seite von { $clinic } ist für Sie jetzt geschlossen. Danke für Ihre Arbeit.
