### Moves between phases: what moved the patient, and what comes now. Said after a check-in.

# Variables:
#   $name (string) - the name of the new phase
#   $done (number) - how many sessions were done in the phase before
#   $planned (number) - how many sessions there were to do
move-forward =
    { $planned ->
        [one] <b>Bir adım ileri: { $name }.</b> Son günlük yanıtlarınız sakindi ve { $planned } seansın { $done } tanesini yaptınız. Yeni adımlar yarın başlıyor.
       *[other] <b>Bir adım ileri: { $name }.</b> Son günlük yanıtlarınız sakindi ve { $planned } seansın { $done } tanesini yaptınız. Yeni adımlar yarın başlıyor.
    }
# Variables:
#   $name (string) - the name of the phase before, which the patient is in again
move-back = Art arda iki gün fazla geldi, bu yüzden bir adım geri gidiyoruz: { $name }. Bundan sonra adımlar daha hafif.
move-back-normal = Bu normaldir, başarısızlık değildir. { $clinic } ekibinin haberi var ve duruma bakabilir.
move-due = Bu aşamanın istediklerini yaptınız. Sonraki adımı fizyoterapistiniz açar, { $clinic } ekibine haber verdim.
move-worse = Ağrınız art arda iki kez yüksekti. Fizyoterapistiniz bakabilsin diye { $clinic } ekibine haber verdim.
# Variables:
#   $name (string) - the name of the next phase
move-opened = Fizyoterapistiniz size sonraki adımı açtı: { $name }. Geri kalanlar tamamlanınca başlar. Nelerin kaldığını “Planım” gösterir.
# Variables:
#   $name (string) - the name of the next phase
move-opened-now = Fizyoterapistiniz size sonraki adımı açtı: <b>{ $name }</b>. Yarın başlıyor.

## Staying well

move-stay-well = <b>Evdeki planın tamamını bitirdiniz.</b> Yarından itibaren amaç iyi kalmak.
move-stay-well-walk = Haftada beş gün yürüyün. 15 dakikayla başlayın ve 30 dakikaya çıkın. Yanında iki küçük egzersiz var.
move-stay-well-on = Artık her gün yazmama gerek yok. Haftada bir yazayım mı? Spor ya da ağır iş için nasıl devam edeceğinizi fizyoterapistinize sorun.

## Kind words

# Variables:
#   $days (number) - on how many days of the run something was done, 3 or more
day-streak = Egzersizlerinizle { $days } gün oldu. Arada bir gün ara vermek sorun değil.
finish-programme = Ağrınız neredeyse geçti. Devam etmek için iyi bir zaman: Kaslarınızın sağlamlaşması birkaç hafta daha ister. Planı bitirenlerde sonradan genellikle daha az spazm olur.
finish-read = Bitirmek neden iyi
