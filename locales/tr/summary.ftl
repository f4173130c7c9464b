### Everything that was answered, once more; any of it can be corrected.

# Texts one below the other.
# Variables:
#   $items (string) - the lines
lines = { $items }

summary-movements = <b>Yanıtlarınız, 1/3: hareketler</b>
summary-activities = <b>Yanıtlarınız, 2/3: günlük hayat</b>
summary-pain = <b>Yanıtlarınız, 3/3: ağrı</b>
summary-right = Doğru
summary-show-result = Tamam, sonucumu göster
summary-correct = Bir yanıtı değiştir
summary-which = Hangisini değiştirmek istersiniz?

# Variables:
#   $what (string) - what was asked about, such as "Bend to the left"
#   $answer (string) - the answer, in the words of its button
summary-line = • { $what }: <i>{ $answer }</i>
# Variables:
#   $what (string) - the move that hurt
#   $pain (number) - how strong the pain was, 0 to 10
summary-hurts = • { $what }: <i>Ağrı, 10 üzerinden { $pain }</i>
# Variables:
#   $what (string) - which pain was asked about
#   $number (number) - how strong it is, 0 to 10
summary-number = • { $what }: <i>10 üzerinden { $number }</i>
# Variables:
#   $what (string) - what was asked about
#   $days (number) - how many days ago it began, 0 is today
summary-days =
    { $days ->
        [0] • { $what }: <i>Bugün</i>
        [one] • { $what }: <i>{ $days } gün önce</i>
       *[other] • { $what }: <i>{ $days } gün önce</i>
    }

summary-about-pain-now = Şu andaki ağrı
summary-about-pain-worst = Son bir gündeki en kötü ağrı
summary-about-kind = Ağrının türü
summary-about-spread = Nereye yayıldığı
summary-about-tingling = Karıncalanma ya da uyuşma
summary-about-frequency = Spazmların sıklığı
summary-about-days = Ne zaman başladığı
summary-about-trend = Nasıl gittiği
summary-about-avoids = Ağrı korkusuyla kaçındığım hareketler

summary-record = Yanıtlarınız tamam.

## The movements of the self-tests

movement-reach = Ayakkabıya uzanma
movement-bend-left = Sola eğilme
movement-bend-right = Sağa eğilme
movement-turn-left = Sola dönme
movement-turn-right = Sağa dönme
movement-hinge = Sırt düzken öne eğilme

## Activities

activity-dressing = Pantolon, çorap ya da ayakkabı giymek
activity-sitting = 15 dakika oturmak
activity-getting-up = Sandalyeden kalkmak
activity-bending = Öne eğilmek
activity-walking = 10 dakika yürümek
activity-stairs = Merdiven ya da yokuş çıkmak
activity-lifting = Çocuk ya da kutu kaldırmak
activity-running = Koşmak ya da spor
