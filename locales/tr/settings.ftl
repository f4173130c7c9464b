### Settings: quiet hours, language, time zone and consents.

settings-menu = Neyi değiştirmek istersiniz?
settings-pause = Ara ver
settings-quiet-hours = Sessiz saatler
settings-language = Dil
settings-zone = Saat dilimi
settings-pictures-on = Resimler: açık
settings-pictures-off = Resimler: kapalı
settings-consents = Onaylarım

## Quiet hours

# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-stand = Sessiz saatleriniz: { $start } – { $end }. Bu saatlerde güvenlik mesajlarından başka bir şey göndermem.
quiet-hours-ask = Hangi saatler sessiz olsun?
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-choice = { $start } – { $end }
quiet-hours-other = Başka saatler
quiet-hours-start = Sessizlik ne zaman başlasın? Şöyle yazın: 21:30.
quiet-hours-end = Peki ne zaman bitsin? Şöyle yazın: 07:30.
quiet-hours-same = Sessizlik zaten o saatte başlıyor. Lütfen daha geç ya da daha erken bir saat yazın.
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-kept = Tamam. Sessiz saatler: { $start } – { $end }.
# Variables:
#   $time (string) - the new time of the reminder
quiet-hours-moved = Hatırlatmanız bu saatlere denk geliyordu. Yeni saati: { $time }.

## Time zone

# Variables:
#   $place (string) - the name of a place, in the reader's language
time-zone-stands = Şu yerin saatini kullanıyorum: { $place }.

## Language

language-ask = Hangi dilde konuşayım?
language-name-en = English
language-name-es = Español
language-name-af = Afrikaans
language-name-de = Deutsch
language-name-fr = Français
language-name-pt-BR = Português (Brasil)
language-name-ru = Русский
language-name-tr = Türkçe
language-name-hi = हिन्दी
language-name-ar = العربية
# Variables:
#   $code (string) - the short code of a language that has no name here
language-code = { $code }

## Consents

consents-care-given = <b>Takip:</b> Onay verdiniz. Yanıtlarınızı saklıyor, egzersizlerinizi ve randevularınızı hatırlatıyorum.
consents-care-not-given = <b>Takip:</b> Onay vermediniz. Soru sormuyor ve hatırlatma göndermiyorum.
consents-news-given = <b>{ $clinic } duyuruları:</b> Onay verdiniz. Ara sıra duyuru alıyorsunuz.
consents-news-not-given = <b>{ $clinic } duyuruları:</b> Onay vermediniz. Duyuru almıyorsunuz.
consents-care-withdraw = Geri al: takip
consents-care-give = Onayla: takip
consents-news-withdraw = Geri al: duyurular
consents-news-give = Onayla: duyurular
consents-care-effect = Bu onay olmadan hatırlatmalarınız biter ve planınız kapanır. { $clinic } ekibi yasaların saklamasını istediği bilgileri saklar. Uyarı işaretleri size açık kalır.
consents-care-keep = Olduğu gibi kalsın
consents-care-end = Evet, geri alıyorum
