### What reaches a patient from the clinic: a message, a decision on the plan, and their answer.

# Variables:
#   $words (text) - what the clinic wrote
letter = <b>{ $clinic } ekibinden:</b> { $words }
letter-call = Bize söylediğiniz için teşekkürler. Sizi çalışma saatlerimizde arayacağız.
letter-visit = Sizi görmek istiyoruz. Lütfen randevu alın ya da bizi arayın: { $phone }.
letter-keep-on = Günlerinize baktık. İyi gidiyor. Lütfen şimdiki gibi devam edin.
letter-ease-off = Bugün kendinizi zorlamayın. Hafif hafif hareket edin, daha çok ağrıyan yerde daha az yapın.
letter-thanks = Yazdığınız için teşekkürler. Okuduk, her şey yolunda.
letter-reply = Yanıt: { $clinic }
reply-ask = { $clinic } ekibine ne söylemek istersiniz? Tek bir mesajda yazın.
reply-not-live = Bunu kimse hemen okumaz. Kendinizi tehlikede hissederseniz { $emergency } numarasını arayın.
reply-sent = Teşekkürler. Mesajınız { $clinic } ekibine ulaştı, çalışma saatlerinde okunacak: { $hours }.
# Variables:
#   $most (number) - how many letters fit
reply-too-long = Bu biraz uzun. En fazla { $most } harfle anlatabilir misiniz?

## Decisions on the plan

# Variables:
#   $name (text) - the name of the phase
order-phase-set = { $clinic } ekibi sonraki adımlarınızı seçti: { $name }. Yarın başlıyor.
order-phase-held = { $clinic } ekibi şimdilik bu adımlarda kalmanızı istiyor. Bu iyi bir tempo.
order-phase-released = { $clinic } ekibi, hazır olduğunuzda yeniden ilerlemenize izin verdi.
order-phase-closed = { $clinic } ekibi sonraki adımları daha ileriye bırakıyor. Şimdiki adımlarınız şu an için doğru.
order-phases-free = { $clinic } ekibi sonraki adımları sizin için yeniden açtı.

## Invites

invite-joined = Hoş geldiniz. Artık { $clinic } listesindesiniz.
invite-used = Bu bağlantı daha önce kullanılmış. Sorun değil: Onsuz da başlayabilirsiniz.
invite-expired = Bu bağlantının süresi geçmiş. Sorun değil: Başlayabilir ve { $clinic } ekibinden yenisini isteyebilirsiniz.
invite-gone = Bu bağlantı artık kullanılmıyor. Başlayabilir ve { $clinic } ekibinden yenisini isteyebilirsiniz.
invite-unknown = Bu bağlantıyı tanımıyorum. Onsuz başlayabilir ya da { $clinic } ekibine sorabilirsiniz.
staff-ended = { $clinic } personel bölümü sizin için artık kapalı. Emeğiniz için teşekkürler.
