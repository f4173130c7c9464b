# The ten phases of the plan and the time after: what each is for and what comes next.
# An id is phase-<phase>-<part>. A milestone is a sign to look for, no test to pass.

## Phase 1

phase-protect-name = Sakinleştirme ve koruma
phase-protect-aim = Bırakın spazm yatışsın, bu arada belinizi hafif hafif hareket ettirin.
phase-protect-expect = Beliniz tutuk ve ağrılı olabilir, en çok da sabahları. Küçük hareketler ve sıcak çoğu zaman rahatlatır.
phase-protect-milestone = Kalkmanız, giyinmeniz ve birkaç dakika yürümeniz kolaylaşır.

## Phase 2

phase-pain-free-range-name = Rahat hareket alanını bulma
phase-pain-free-range-aim = Ağrının sınırına kadar gidin, ama sınırı geçmeyin. Böylece rahat hareket alanınız büyür.
phase-pain-free-range-expect = Bazı hareketler rahattır, bazıları hâlâ çeker. Sınır günden güne biraz yer değiştirir.
phase-pain-free-range-milestone = Çekmeye başlamadan önce geçen haftadan daha uzağa uzanırsınız.

## Phase 3

phase-tissue-healing-name = İyileşme zamanı
phase-tissue-healing-aim = Bel kaslarınızın yeniden rahatça kasılıp gevşemesine yardım edin.
phase-tissue-healing-expect = Ağrı azalır, ama beliniz çabuk yorulur. Ağrının azalması, işin bittiği anlamına gelmez.
phase-tissue-healing-milestone = Kaslarınız aniden tutulmadan çalışır ve gevşer.

## Phase 4

phase-stability-name = Beli sağlam tutma
phase-stability-aim = Belinizin orta konumunu bulun ve hareket ederken onu koruyun.
phase-stability-expect = Güçten çok dikkat ister. Eski alışkanlıklar başta daha kolay gelir.
phase-stability-milestone = Bir kolunuz ya da bacağınız hareket ederken belinizi sabit tutarsınız.

## Phase 5

phase-full-range-name = Tam hareket
phase-full-range-aim = Belinizin, kalçalarınızın ve sinirlerinizin tam hareketini geri kazanın.
phase-full-range-expect = Esnetmeler biraz çeker ve bıraktığınızda geçer. Çoğu insan dördüncü hafta dolayında rahat hareket eder.
phase-full-range-milestone = Ağrısız ve sonuna kadar eğilir, uzanır ve dönersiniz.

## Phase 6

phase-strength-name = Güçlenme
phase-strength-aim = Biraz yük ve daha çok tekrarla belinizin çevresini güçlendirin.
phase-strength-expect = Kasların bir iki gün yorgun ya da ağrılı olması normaldir. Keskin ağrı, daha az yapmanız gerektiğini gösterir.
phase-strength-milestone = Alışveriş torbası ya da çocuk kaldırırken kendinizi sağlam hissedersiniz.

## Phase 7

phase-control-name = Kontrol kazanma
phase-control-aim = Yavaşça inin, kollarınızı ve bacaklarınızı oynatırken belinizi sağlam tutun.
phase-control-expect = Yavaş hareketler göründüğünden zordur. Sayıdan çok kalite önemlidir.
phase-control-milestone = Eşyaları yavaş ve düzgünce yere koyarsınız, beliniz sakin kalır.

## Phase 8

phase-endurance-name = Dayanıklılık
phase-endurance-aim = Her zamanki günlerinize dönün ve belinizin akşama kadar dayanmasını sağlayın.
phase-endurance-expect = Beliniz akşama doğru yorulabilir. Küçük bir alevlenme olabilir ve çoğu zaman çabuk yatışır.
phase-endurance-milestone = Normal bir gün baştan sona iyi geçer. Birçok kişi altıncı ile sekizinci hafta arasında spora dönmüş olur.

## Phase 9

phase-power-name = Güç ve hız
phase-power-aim = Sporunuzun ya da işinizin hızlı ve ağır hareketlerine fizyoterapistinizle birlikte hazırlanın.
phase-power-expect = Klinikte çalışırsınız. Bu aşamada ev egzersizi yok.
phase-power-milestone = Sporunuzun ya da işinizin gerektirdiği gibi, spazm olmadan kaldırır, zıplar ya da koşarsınız.

## Phase 10

phase-clearance-name = Dönüşe hazır
phase-clearance-aim = Fizyoterapistiniz hareketi, kuvveti, kontrolü ve gücü test eder. Böylece hazır olup olmadığınızı görür.
phase-clearance-expect = Birkaç testin yapıldığı bir randevudur. Neyin güçlü olduğunu, neyin daha çok çalışma istediğini öğrenirsiniz.
phase-clearance-milestone = Fizyoterapistiniz, sporunuza ve işinize hazır olduğunuzu söyler.

## After the phases

phase-stay-well-name = İyi kalma
phase-stay-well-aim = Düzenli yürüyüşlerle ve günde iki egzersizle belinizi güçlü tutun.
phase-stay-well-expect = Spazmlar geri gelebilir ve bu başarısızlık değildir. Hareketli kalan insanlarda genellikle daha az olur.
phase-stay-well-milestone = Haftada beş gün 30 dakika yürürsünüz.

## Visits

phase-visits-often = İlk iki hafta fizyoterapistinize haftada iki kez gidin.
phase-visits-spread = Fizyoterapistinize haftada bir ya da iki haftada bir gidin.
phase-visits-physio = Fizyoterapistiniz bu randevuları sizinle birlikte planlar.
phase-visits-stay-well = Düzenli randevuya ihtiyacınız yok. İstediğiniz zaman randevu isteyin.

## What opens the next phase

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-bot =
    { $days ->
        [one] Sonraki aşama, burada en az { $days } gün geçince açılır.
       *[other] Sonraki aşama, burada en az { $days } gün geçince açılır.
    }
    Bunun için seansların çoğu yapılmış olmalı. Art arda üç sakin günlük yanıt gerekir ve açık uyarı işareti olmamalı.

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-clinic =
    { $days ->
        [one] Sonraki aşamayı kliniğiniz açar, burada en az { $days } gün geçince.
       *[other] Sonraki aşamayı kliniğiniz açar, burada en az { $days } gün geçince.
    }
    Bunun için seansların çoğu yapılmış olmalı. Art arda üç sakin günlük yanıt gerekir ve açık uyarı işareti olmamalı.

phase-next-physio = Ne zaman ilerleyeceğinize fizyoterapistiniz karar verir ve sonraki aşamayı sizinle birlikte yapar.
phase-next-calm = Sonraki adım, art arda üç sakin günlük yanıttan sonra ve açık uyarı işareti yokken açılır.
phase-next-none = Bu son adım. Burada istediğiniz kadar kalabilirsiniz.
