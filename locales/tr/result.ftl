### The result: the band, the answers behind it, what usually happens, what is next.
### It never names a disease: it tells of a pattern that a physio can check.

result-none-yet = Henüz bir sonuç yok. Belinize bakmak yaklaşık on dakika sürer, arada bırakabilirsiniz.

result-band-severe = Beliniz sizi şu anda epey kısıtlıyor: <b>şiddetli</b>. Bu, fizyoterapistinizin inceleyebileceği bir tabloya uyuyor.
result-band-moderate = Beliniz sizi günün bir bölümünde kısıtlıyor: <b>orta</b>. Bu, fizyoterapistinizin inceleyebileceği bir tabloya uyuyor.
result-band-mild = Beliniz sizi biraz kısıtlıyor: <b>hafif</b>. Bu, fizyoterapistinizin inceleyebileceği bir tabloya uyuyor.
result-band-clear = <b>Beliniz bugün sakin görünüyor.</b> Yanıtlarınızda spazm işareti bulmadım.

# Variables:
#   $reasons (string) - the answers that caused the band, one a line
result-because =
    Bunu şu yanıtlarınızdan anladım:
    { $reasons }
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-positive = Rahat olmayan hareketler: { $movements }. Bunlar ağrıyan kaslara ya da bir spazma işaret edebilir.
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-left-out = Test edilmedi, bu yüzden bunlar hakkında bir şey söyleyemem: { $movements }.

result-course-spasm = Spazmların çoğu birkaç hafta içinde yatışır, birçoğu da zaman zaman geri gelir. Rahat hareket alanında küçük hareketler güvenlidir ve iyi gelir.
result-course-clear = Böyle kalması için çoğu gün yürüyün, oturuşunuzu sık sık değiştirin ve yükleri vücudunuza yakın kaldırın. İstediğiniz zaman geri gelin.

result-next-severe = Sırada: İki gün içinde fizyoterapistinize gidin. Bugün için hafif ilk adımlar hazır.
result-next-moderate = Sırada: Bir hafta içinde fizyoterapistinize gidin. Bugün için küçük adımlar hazır.
result-next-mild = Sırada: İki hafta içinde yatışmazsa fizyoterapistinize gidin. Bugün için küçük adımlar hazır.
result-next-recurring = Spazmlarınız sık geliyor. Nedenini öğrenmek için bir randevu almaya değer.
result-start-plan = Planımı başlat
result-noted = Yanıtlarınıza uyan tabloları fizyoterapistiniz için not ettim.
result-tips = Günüm için ipuçları
result-strain = Spazm mı, zorlanma mı?
result-baseline = Günümle ilgili sorular

## The answers that caused it

# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
#   $level (string) - how it is, in the words of its button
reason-activity = • { $activity }: <i>{ $level }</i>
# Variables:
#   $pain (number) - the worst pain of the last day, 0 to 10
reason-worst-pain = • En kötü ağrınız 10 üzerinden { $pain } idi.
# Variables:
#   $movement (string) - a movement of the self-tests
reason-self-test = • Bu hareket rahat değildi: { $movement }
reason-spread-hips-buttocks = • Ağrı kalçanıza ya da kaba etlerinize yayılıyor.
reason-spread-up-the-back = • Ağrı yukarı, sırtınıza doğru yayılıyor.
reason-spread-leg-above-knee = • Ağrı bacağınıza iniyor, dizin üstünde kalıyor.
reason-spread-leg-below-knee = • Ağrı bacağınızdan dizin altına iniyor.
reason-sharp-sharp = • Ağrı keskin ve ani.
reason-sharp-both = • Ağrı sızı şeklinde, zaman zaman da keskin.
reason-tingling = • Karıncalanma ya da uyuşma hissediyorsunuz.
reason-frequency-weekly = • Spazmlar her hafta geliyor.
reason-frequency-constant = • Spazmlar sürekli var.
reason-avoiding = • Ağrı korkusuyla bazı hareketlerden kaçınıyorsunuz.
reason-getting-worse = • Kötüleşiyor.
