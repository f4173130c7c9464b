# The four self-tests: how each is done and what is asked afterwards.
# An id is self-test-<key>-<part>; the keys are reach, bend, turn and hinge.
# A self-test is a look at today, not an exam: no text here praises going further.

self-test-intro =
    Şimdi dört küçük hareketle belinizin bugün nasıl olduğuna bakalım.
    Her biri bir dakikadan az sürer. İstediğiniz an birini atlayabilir, geri dönebilir ya da bırakabilirsiniz.

# Variables:
#   $number (number) - which test this is, from 1
#   $total (number) - how many tests there are
self-test-progress = Test { $number } / { $total }

# The head of a test.
# Variables:
#   $test (string) - the title of the test
self-test-heading = <b>{ $test }</b>

self-test-stand-ask = Şu anda güvenle ayağa kalkabilir misiniz?
self-test-stop-rule = Ağrının başladığı yerde durun. Ağrı keskinse yavaşça geri gelin ve hareketi bırakın.

self-test-reach-title = Ayakkabıya uzanma
self-test-reach-steps =
    1. Bir sandalyeye dik oturun.
    2. Ayakkabınızı giyecekmiş gibi yavaşça öne eğilin.
    3. Yeniden doğrulun.
self-test-reach-alt = Sandalyede oturan biri ayakkabılarına doğru eğilir ve yeniden doğrulur.
self-test-reach-ask = Ayakkabınıza uzandığınızda beliniz nasıldı?

self-test-bend-title = Yana eğilme
self-test-bend-steps =
    1. Ayaklarınız biraz açık, kollarınız iki yanda serbest, ayakta durun.
    2. Rahat geldiği kadar bir yana eğilin.
    3. Yeniden doğrulun.
    4. Aynısını öbür yana yapın.
self-test-bend-alt = Ayakta duran biri önce bir yana, sonra öbür yana eğilir.
# Variables:
#   $side (string) - left or right: the side the patient bends to
self-test-bend-ask =
    { $side ->
        [left] Sola eğildiğinizde beliniz nasıldı?
       *[right] Sağa eğildiğinizde beliniz nasıldı?
    }

self-test-turn-title = Yana dönme
self-test-turn-steps =
    1. Ayaklarınız biraz açık, kollarınız iki yanda serbest, ayakta durun.
    2. Bacağınızın arkasına uzanacakmış gibi gövdenizi bir yana döndürün.
    3. Ortaya geri gelin.
    4. Aynısını öbür yana yapın.
self-test-turn-alt = Ayakta duran biri gövdesini önce bir yana, sonra öbür yana döndürür.
# Variables:
#   $side (string) - left or right: the side the patient turns to
self-test-turn-ask =
    { $side ->
        [left] Sola döndüğünüzde beliniz nasıldı?
       *[right] Sağa döndüğünüzde beliniz nasıldı?
    }

self-test-hinge-title = Düz sırtla öne eğilme
self-test-hinge-steps =
    1. Ayaklarınız biraz açık, kollarınız iki yanda serbest, ayakta durun.
    2. Kuyruk sokumunuzu hafifçe içeri alın, beliniz düzleşsin.
    3. Sırtınızı düz tutarak yavaşça öne eğilin.
    4. Aynı şekilde yeniden doğrulun.
self-test-hinge-alt = Ayakta duran biri belini düzleştirir, öne eğilir ve doğrulur.
self-test-hinge-ask = Sırtınız düzken öne eğildiğinizde beliniz nasıldı?

self-test-did-it = Yaptım
self-test-cannot = Bunu yapamıyorum
self-test-skip = Bunu atlıyorum
self-test-show-again = Yeniden göster

self-test-answer-none = Rahatsızlık yok
self-test-answer-tension = Gerginlik
self-test-answer-pain = Ağrı
self-test-answer-unable = Yapamadım
self-test-answer-lost-control = Hareketi kontrol edemedim
self-test-answer-not-tested = Test edilmedi

self-test-side-left = Sol
self-test-side-right = Sağ

self-test-pain-ask = Ağrı ne kadar güçlüydü? 0 hiç ağrı yok, 10 düşünebileceğiniz en kötü ağrı demek.
self-test-severe-offer = Söylediğiniz için teşekkürler. Bu kadar küçük bir hareket için bu, çok ağrı demek. Öbür testleri atlayabilirsiniz.
self-test-skip-rest = Kalanları atla
self-test-carry-on = Testlere devam et
