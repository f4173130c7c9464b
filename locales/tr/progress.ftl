### Progress: a picture of the days so far, and the words under it, which must work alone.

# Variables:
#   $days (number) - how many days there are, from the first answer to today
#   $done (number) - on how many days all exercises were done
#   $some (number) - on how many days some of them were done
progress-days =
    { $days ->
        [one] <b>İlk gününüz.</b>
       *[other] <b>Şimdiye kadarki { $days } gününüz.</b>
    }
    Yapılan seanslar: { $done }. Bir kısmı yapılanlar: { $some }.
# Variables:
#   $pain (number) - the mean pain of the first week, 0 to 10 with one decimal
progress-pain-so-far = Şimdiye kadarki ağrınız ortalama 10 üzerinden { $pain }. İki hafta sonra nasıl değiştiğini gösterebilirim.
# Variables:
#   $first (number) - the mean pain of the first week, 0 to 10 with one decimal
#   $latest (number) - the mean pain of the last seven days, 0 to 10 with one decimal
progress-pain = İlk haftanızda ağrı: 10 üzerinden { $first }. Son yedi günde: 10 üzerinden { $latest }.
progress-pain-better = Bu, iyiye doğru belirgin bir değişim.
progress-pain-same = Yani aşağı yukarı aynı. Birçok bel birkaç hafta ister, küçük adımlar da değerlidir.
progress-pain-worse = Bu, başlangıçtakinden fazla. Lütfen bunu fizyoterapistinizle konuşun.
# Variables:
#   $name (string) - the name of the phase
progress-phase = Şu anda bulunduğunuz yer: { $name }.
# Variables:
#   $first (number) - the number of the first weekly check, 0 to 10 with one decimal
#   $now (number) - the number of the latest one
progress-peg = Haftalık sayınız başta { $first } idi, şimdi { $now }. Ne kadar düşükse o kadar iyi.
# Variables:
#   $first (number) - how many statements fitted at the start, 0 to 24
#   $now (number) - how many fitted the last time
progress-rmdq = Gününüzle ilgili 24 cümleden size uyanlar: başlangıçta { $first }, son seferde { $now }.
progress-record = Şimdiye kadarki gelişiminiz:
progress-next = Şimdiye kadar böyle gitti. Ne yapmak istersiniz?
progress-none-yet = Gösterecek bir şey henüz yok. Egzersizlerden sonraki ilk yanıtınızla başlar.

## Words in the picture

chart-title = Gelişiminiz
chart-pain = Ağrı, 0-10
chart-go-on = Devam
chart-do-less = Daha az yap
chart-stop = Bugünlük bırak
chart-phase = Aşama
chart-stay-well = İyi kalma
chart-sessions = Seanslar
chart-done = Yapıldı
chart-some = Bir kısmı
chart-could-not = Yapılamadı
chart-skipped = Atlandı
chart-no-answer = Yanıt yok
chart-by-week = Her nokta ve her sütun bir haftadır.
chart-no-check-in = İlk günlük yanıtınız burada görünecek.
