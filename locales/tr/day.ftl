### Today's exercises, the reminders, and what follows from how the day went.
### Reminders are seen on a locked phone: they never name a body part or a condition.

## Reminders

# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-1 =
    { $minutes ->
        [one] Merhaba. Bugün için { $count } küçük adım var, yaklaşık { $minutes } dakika sürer.
       *[other] Merhaba. Bugün için { $count } küçük adım var, yaklaşık { $minutes } dakika sürer.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-2 =
    { $minutes ->
        [one] { $minutes } dakikanız var mı? Bugünün adımları hazır, siz ne zaman isterseniz.
       *[other] { $minutes } dakikanız var mı? Bugünün adımları hazır, siz ne zaman isterseniz.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-3 = Kendiniz için sakin bir an: { $count } küçük adım, acele etmeden.
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-4 =
    { $minutes ->
        [one] Bugünün küçük turu burada. Yaklaşık { $minutes } dakika sürer.
       *[other] Bugünün küçük turu burada. Yaklaşık { $minutes } dakika sürer.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-5 = Yeniden merhaba. Bugün sizin için { $count } adım var. Yavaş yapmanız sorun değil.
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-6 = Her gün azar azar yapılan birikir. { $count } adım sizi bekliyor, kendi temponuzda.
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-follow-up = Küçük bir hatırlatma: İsterseniz bugünün adımları hâlâ burada. Hayır demeniz de sorun değil.
day-missed = Geçen sefer geç kalmıştım ve sizi rahatsız etmek istemedim.
day-rhythm-ask = Geçen günleri dert etmeyin. Her gün sormaya devam mı edeyim, haftada bir mi sorayım, yoksa bir süre ara mı vereyim?

day-show-me = Göster
day-in-an-hour = 1 saat sonra
day-not-today = Bugün değil

## The list and the cards

day-is-new-day = O düğme başka bir güne aitti. Bugünün egzersizleri burada.
# Variables:
#   $phase (string) - the name of the phase
day-list = <b>Bugün: { $phase }</b>
# Variables:
#   $name (string) - the name of an exercise
day-list-line = • { $name }
# Variables:
#   $things (string) - what to have ready, one a line
day-at-hand =
    Şunları hazırlayın:
    { $things }
day-pain-hint = 10 üzerinden 3’e kadar ağrı sorun değil. 4 ya da 5 ise daha az yapın. 6 ve üstünde bugünlük bırakın.
day-begin = Başla
# Variables:
#   $number (number) - which exercise this is, from 1
#   $total (number) - how many today has
#   $name (string) - the name of the exercise
day-exercise = { $number } / { $total }: <b>{ $name }</b>
# Variables:
#   $minutes (number) - how many minutes to walk this week
day-walk =
    { $minutes ->
        [one] { $minutes } dakika yürüyün. Hedef, haftada beş gün 30 dakika.
       *[other] { $minutes } dakika yürüyün. Hedef, haftada beş gün 30 dakika.
    }
day-form-easier = Daha kolayı
day-form-harder = Daha zoru
# Variables:
#   $how (string) - how the exercise is made easier
day-in-form-easier = <b>Daha kolayı:</b> { $how }
# Variables:
#   $how (string) - how the exercise is made harder
day-in-form-harder = <b>Daha zoru:</b> { $how }
day-next = Sıradaki
day-all-done = Hepsi bitti
day-no-exercises = Şu anda burada sizin için egzersiz yok. Bu bölümü fizyoterapistiniz sizinle birlikte yapar.

## How it went

day-how = Nasıl gitti?
day-done = Yaptım
day-some = Bir kısmını
day-could-not = Yapamadım
day-which = Hangisi olmadı?
day-which-none = Hepsi oldu, yalnızca daha az yaptım
day-pain = Şimdi ağrınız ne kadar güçlü? 0 hiç ağrı yok, 10 düşünebileceğiniz en kötü ağrı demek.
# Variables:
#   $day (date) - the date of the exercises
#   $outcome (string) - done, some or could-not
#   $pain (number) - the pain after it, 0 to 10
day-record =
    { $outcome ->
        [done] { $day }: yapıldı, ağrı 10 üzerinden { $pain }.
        [some] { $day }: bir kısmı yapıldı, ağrı 10 üzerinden { $pain }.
       *[could-not] { $day }: yapılamadı, ağrı 10 üzerinden { $pain }.
    }

## What follows

day-green = Teşekkürler. Bu iyi: Beliniz bu yükü kaldırıyor.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-amber = Söylediğiniz için teşekkürler. Ağrı 10 üzerinden { $pain } olunca bir gün daha az yapın: yarısı kadar ve daha yavaş. Sonra nasıl hissettiğinize bakın.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-red = Söylediğiniz için teşekkürler: 10 üzerinden { $pain } bugün için fazla. Egzersizleri bırakın, hafif hafif hareket etmeye devam edin, hoşunuza giderse sıcak uygulayın.
day-red-tomorrow = Yarın da böyle olursa daha küçük adımlara geçeriz. Bu normaldir, başarısızlık değildir.
day-easier = Olmayan egzersiz bir dahaki sefere daha kolay haliyle gelecek.
# Variables:
#   $when (string) - the day and time of the next reminder
day-next-reminder = Size yeniden yazacağım zaman: { $when }.
day-signs-again = Devam etmeden önce, emin olmak için uyarı işaretlerini bir kez daha soruyorum.
day-check-signs = Uyarı işaretlerine bak
day-skipped = Tamam, bugün değil. Dinlenme günleri de bu işin parçası.
day-later = Tamam, bir saat sonra yeniden sorarım.
day-later-once = Bugün zaten bir kez erteledim. Size uygun olduğunda açabilirsiniz.
day-too-late = Bir saat sonra size yazmak için çok geç olur. İsterseniz bugünün egzersizleri şimdi burada.
day-already = Bugünü zaten yanıtladınız. Bir gün için bu yeter.
day-see-again = Egzersizleri yeniden gör
