### The first minutes: what Lumbot is, consent, age and time zone.

welcome-hello = Merhaba, ben Lumbot, { $clinic } ekibinin yardımcısıyım. Belinizin durumuna bakabilir, size güvenli egzersizler gösterebilir ve her gün hatırlatabilirim.
welcome-not-a-doctor = Doktor değilim ve bu sohbeti kimse anlık takip etmiyor. Kendinizi tehlikede hissederseniz { $emergency } numarasını arayın.
welcome-start = Başla
welcome-warning-signs = Önce uyarı işaretlerine bak
welcome-what-is-kept = Hakkınızda neler saklıyorum
welcome-language = Başka dil

## Consent

welcome-care = Yanıtlarınızı saklayıp size egzersizlerinizi ve randevularınızı hatırlatabilir miyim?
welcome-care-how = { $clinic } ekibi, tedavinizle ilgili olanları okuyabilir. Telegram’da botlarla yapılan sohbetler uçtan uca şifreli değildir. İstediğiniz an /stop ile dur diyebilirsiniz.
welcome-agree = Evet, onaylıyorum
welcome-decline = Hayır, teşekkürler
welcome-declined = Sorun değil. Yanıt saklamayacağım ve hatırlatma göndermeyeceğim. Yine de uyarı işaretlerine bakabilir, istediğiniz zaman başlayabilirsiniz.
welcome-broadcasts = { $clinic } ekibi size ara sıra duyuru da gönderebilir mi? Örneğin değişen saatler ya da bir kurs. Hayır deseniz de geri kalan her şeyi kullanabilirsiniz.

## Age

welcome-age = 18 yaşında ya da daha büyük müsünüz?
welcome-under-age = Lumbot yetişkinler içindir. Lütfen annenize ya da babanıza söyleyin ve { $clinic } ekibini arayın: { $phone }. Uyarı işaretlerine yine de bakabilirsiniz.
welcome-age-mistake = 18 yaşında veya büyüğüm

## Time zone

# Variables:
#   $time (string) - the clinic's time now
welcome-clock = Size doğru saatte yazabilmem için soruyorum: Bende saat şimdi { $time }. Sizin orada da aynı mı?
welcome-other-time = Hayır, saat başka
welcome-share-location = Konumumu paylaş
welcome-time = Telefonunuzda saat kaç? Şöyle yazın: 14:20.
welcome-no-place = Şu anda saatin bu olduğu bir yer bilmiyorum. Lütfen yeniden bakın.
welcome-places = Hangi yerin saati bütün yıl sizinkiyle aynı?
welcome-location = Yazı alanının altındaki düğmeye dokunun. Yalnızca saat dilimini saklarım, yeri saklamam.
# Variables:
#   $place (string) - the name of a place, in the reader's language
welcome-zone-kept = Teşekkürler. Şu yerin saatini kullanacağım: { $place }.

welcome-record = Teşekkürler. Başlamak için gerekenleri artık biliyorum.
