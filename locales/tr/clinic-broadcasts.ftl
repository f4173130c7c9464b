### Broadcasts: news of the clinic to many patients, as staff write and follow them.

## The list and one broadcast

broadcasts-open = Toplu mesajlar
broadcasts-list = <b>Toplu mesajlar</b>, en yenisi başta.
broadcasts-none = Henüz toplu mesaj gönderilmedi.
broadcasts-new = Yeni mesaj yaz
broadcasts-all = Tüm toplu mesajlar
broadcasts-earlier = Daha önce
broadcasts-later = Daha sonra
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-title =
    <b>Toplu mesaj { $number }</b>
    { $words }
# Variables:
#   $number (number) - the broadcast's number
#   $state (string) - where it stands, in one word
#   $words (string) - its first words
broadcasts-row = { $number }: { $state }. { $words }
# Variables:
#   $number (number) - the broadcast's number
broadcasts-row-open = Aç: { $number }
broadcasts-is-scheduled = planlandı
broadcasts-is-running = gönderiliyor
broadcasts-is-paused = duraklatıldı
broadcasts-is-cancelled = iptal edildi
broadcasts-is-done = bitti
# Variables:
#   $count (number) - how many patients it would reach
#   $start (string) - when it begins
broadcasts-scheduled =
    { $count ->
        [one] Planlandı: { $start }, { $count } hasta için.
       *[other] Planlandı: { $start }, { $count } hasta için.
    }
# Variables:
#   $count (number) - how many patients it would reach
#   $percent (number) - how much of it is done
broadcasts-running =
    { $count ->
        [one] { $count } hastaya gönderiliyor: %{ $percent } tamam.
       *[other] { $count } hastaya gönderiliyor: %{ $percent } tamam.
    }
# Variables:
#   $percent (number) - how much of it is done
broadcasts-paused = %{ $percent } tamamken duraklatıldı. Siz devam ettirene kadar başka bir şey gönderilmez.
broadcasts-cancelled = İptal edildi. Başka bir şey gönderilmez.
# Variables:
#   $start (string) - when it began
broadcasts-done = Bitti. Başlangıcı: { $start }.
broadcasts-pause = Duraklat
broadcasts-resume = Devam et
broadcasts-cancel = İptal et
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-sure =
    { $number } numaralı toplu mesaj iptal edilsin mi? Henüz almayanlar onu almayacak.
    { $words }
broadcasts-keep = Kalsın
broadcasts-cancel-sure = Evet, iptal et
broadcasts-refresh = Yeniden bak
broadcasts-ledger = Listeyi bana gönder
# Variables:
#   $number (number) - the broadcast's number
broadcasts-ledger-sent = { $number } numaralı toplu mesajı alanlar burada, hasta numarasıyla.

## What became of the messages

# Variables:
#   $count (number) - how many patients
broadcasts-count-delivered = Ulaştı: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-waiting = Bekliyor: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-blocked = Botu engelledi: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-stopped = Dur dedi: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-no-consent = Duyuru istemiyor: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-gone = Telegram’dan ayrıldı: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-unknown = Almış olabilir: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-failed = Gönderilemedi: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-dropped = İptal edildiği için gönderilmedi: { $count }

## Writing one

# Variables:
#   $language (string) - the name of a language
compose-write = Şu dilde ne söylemek istiyorsunuz: { $language }? Tek bir mesaj olarak yazın. Bağlantılar çalışır, başka biçimlendirme yoktur.
# Variables:
#   $most (number) - how many characters fit
compose-too-long = Bu çok uzun. Bir mesaja { $most } karakter sığar, resimle birlikte daha az.
# Variables:
#   $most (number) - how many characters fit under a picture
compose-too-long-for-picture = Bir resmin altına { $most } karakter sığar. Lütfen metni kısaltın ya da resimsiz devam edin.
compose-languages = Başka bir dil gerekiyor mu? Dili eksik olan hastalar ilk dildeki metni alır.
# Variables:
#   $language (string) - the name of a language
compose-add = Ekle: { $language }
# Variables:
#   $language (string) - the name of a language
compose-change = Değiştir: { $language }
# Variables:
#   $language (string) - the name of a language
#   $words (string) - the first words of the text
compose-text =
    <b>{ $language }</b>
    { $words }
compose-picture = Yanında bir resim olsun mu? Şimdi gönderin ya da devam edin.
compose-no-picture = Resimsiz

## Who gets it

compose-who = Kimler alsın? Seçtiklerinizin hepsi uymalıdır.
compose-everybody = Duyurulara onay veren herkes.
# Variables:
#   $languages (string) - names of languages, as a list
compose-is-language = Dil: { $languages }
# Variables:
#   $bands (string) - how severe the spasm is, as a list
compose-is-band = Sonuç: { $bands }
# Variables:
#   $phases (string) - numbers of phases, with commas
compose-is-phase = Aşama: { $phases }
# Variables:
#   $days (number) - how many days without an answer
compose-is-silent =
    { $days ->
        [one] { $days } gün ya da daha uzun süredir sessiz
       *[other] { $days } gün ya da daha uzun süredir sessiz
    }
# Variables:
#   $day (string) - a date
compose-is-visit = Şu gün randevusu olanlar: { $day }
# Variables:
#   $count (number) - how many references are on the list
compose-is-reference =
    { $count ->
        [one] Listenizdeki { $count } referans
       *[other] Listenizdeki { $count } referans
    }
compose-by-language = Dil
compose-by-band = Sonuç
compose-by-phase = Aşama
compose-by-silent = Sessiz
compose-by-visit = Randevu günü
compose-by-reference = Referanslar
compose-clear = Yeniden herkes
compose-go-on = Devam et
compose-choose-language = Hangi dil?
compose-choose-band = Hangi sonuç?
compose-choose-phase = Hangi aşama?
compose-choose-silent = Kaç gündür yanıt yok?
compose-choose-visit = Hangi gün randevusu olanlar?
compose-choose-reference = Kliniğin referanslarını virgülle ya da her satıra bir tane yazın.
compose-not-a-list = Bu listeyi okuyamıyorum. Referansları virgülle yazın, örneğin A-12, B-7.
compose-band-severe = Şiddetli
compose-band-moderate = Orta
compose-band-mild = Hafif
compose-band-clear = Belirti yok
# Variables:
#   $days (number) - how many days
compose-days =
    { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    }
# Variables:
#   $day (string) - a date
compose-day = { $day }

## Before it is sent

# Variables:
#   $count (number) - how many patients get it
#   $languages (string) - how many in which language, as a list
compose-count =
    { $count ->
        [0] Bunu kimse almayacak.
        [one] Bunu { $count } hasta alacak: { $languages }.
       *[other] Bunu { $count } hasta alacak: { $languages }.
    }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
compose-count-own = { $count } { $language }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
#   $instead (string) - the language of the text that they get
compose-count-instead = { $count } { $language } ({ $instead } metniyle, { $language } metni yok)
# Variables:
#   $count (number) - how many patients
compose-left-out =
    { $count ->
        [one] { $count } kişi daha var; botu engelledi ya da hayır dedi.
       *[other] { $count } kişi daha var; botu engelledi ya da hayır dedi.
    }
# Variables:
#   $seconds (number) - about how many seconds
compose-takes-seconds =
    { $seconds ->
        [one] İzin verilen hızda yaklaşık { $seconds } saniye sürer.
       *[other] İzin verilen hızda yaklaşık { $seconds } saniye sürer.
    }
# Variables:
#   $minutes (number) - about how many minutes
compose-takes-minutes =
    { $minutes ->
        [one] İzin verilen hızda yaklaşık { $minutes } dakika sürer.
       *[other] İzin verilen hızda yaklaşık { $minutes } dakika sürer.
    }
# Variables:
#   $hours (number) - about how many hours
compose-takes-hours =
    { $hours ->
        [one] İzin verilen hızda yaklaşık { $hours } saat sürer.
       *[other] İzin verilen hızda yaklaşık { $hours } saat sürer.
    }
compose-anew = Taslağınız bıraktığınız gibi. Kimlerin alacağını yeniden sayayım mı?
compose-to-me = Önce bana gönder
compose-to-me-done = Böyle görünüyor. Başka kimse almadı.
compose-dry-run = Deneme
compose-dry-run-done = Bu bir denemeydi. Hiçbir şey gönderilmedi.
compose-now = Şimdi gönder
compose-at = Zaman seç
compose-cancel = İptal
# Variables:
#   $place (string) - the place whose time counts
compose-which-day = Hangi gün? Şu yerin saatine göre: { $place }.
# Variables:
#   $day (string) - a date
compose-which-time = { $day } günü saat kaçta? Şöyle yazın: 09:30.
compose-past = O zaman geçti. Lütfen daha ileri bir zaman seçin.
compose-waking = Her hasta bunu kendi uyanık olduğu saatlerde mi alsın? Yoksa gece gündüz gönderilir.
compose-waking-yes = Uyanık saatlerde
compose-waking-no = Her saatte
# Variables:
#   $count (number) - how many patients get it
compose-confirm-now =
    { $count ->
        [one] Bunu şimdi { $count } hasta alacak. Göndereyim mi?
       *[other] Bunu şimdi { $count } hasta alacak. Göndereyim mi?
    }
# Variables:
#   $count (number) - how many patients get it
#   $start (string) - when it begins
compose-confirm-at =
    { $count ->
        [one] Bunu { $count } hasta alacak. Zamanı: { $start }. Planlayayım mı?
       *[other] Bunu { $count } hasta alacak. Zamanı: { $start }. Planlayayım mı?
    }
compose-confirm-waking = Her hasta uyanana kadar bekler.
compose-send = Evet, gönder
compose-sent = Yola çıktı. Birazdan nasıl ilerlediğini gösteren bir mesaj gelir.
# Variables:
#   $start (string) - when it begins
compose-planned = Şu zaman için planlandı: { $start }. O zamana kadar iptal edebilirsiniz.

## In the audit log

audit-broadcast-start = toplu mesaj başlattı
audit-broadcast-pause = toplu mesajı duraklattı
audit-broadcast-resume = toplu mesajı devam ettirdi
audit-broadcast-cancel = toplu mesajı iptal etti
audit-broadcast-ledger = toplu mesajın listesini aldı
