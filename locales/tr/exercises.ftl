# The exercises: what each is for, how it is done, what it feels like and when to stop.
# An id is exercise-<key>-<part>. "-steps" are numbered lines; "-alt" describes the picture.
# No text here says how often: the dose is in the catalogue and is said by exercise-dose.

## The dose

# How much of an exercise.
# Variables:
#   $sets (number) - rounds, 1 to 3
#   $repetitions (number) - times in each round, and for each side
#   $hold_seconds (number) - how long to hold each time; 0 means no hold
#   $sides (number) - 2 when each side is done, else 1
exercise-dose =
    { $sides ->
        [2] { $repetitions ->
                [one] Her iki tarafta birer kez yapın.
               *[other] Her bir tarafta { $repetitions } kez yapın.
            }
       *[other] { $repetitions ->
                [one] Bir kez yapın.
               *[other] { $repetitions } kez yapın.
            }
    }{ $hold_seconds ->
        [0] { "" }
        [one] { " " }Her seferinde { $hold_seconds } saniye öyle bekleyin.
       *[other] { " " }Her seferinde { $hold_seconds } saniye öyle bekleyin.
    }{ $sets ->
        [one] { "" }
       *[other] { " " }Biraz dinlenin ve toplam { $sets } tur yapın.
    }

# Variables:
#   $minutes (number) - how long, in one go
exercise-dose-minutes =
    { $minutes ->
        [one] Tek seferde ya da ara vererek { $minutes } dakika yapın.
       *[other] Tek seferde ya da ara vererek { $minutes } dakika yapın.
    }

# A walk that grows over the weeks.
# Variables:
#   $minutes (number) - how long to start with
#   $goal_minutes (number) - how long in some weeks
exercise-dose-goal =
    { $minutes ->
        [one] { $minutes } dakikayla başlayın. Her hafta biraz ekleyin, en fazla { $goal_minutes } dakika olana kadar.
       *[other] { $minutes } dakikayla başlayın. Her hafta biraz ekleyin, en fazla { $goal_minutes } dakika olana kadar.
    }

# Variables:
#   $minutes (number) - about how long today's exercises take, all together
exercise-day-minutes =
    { $minutes ->
        [one] Hepsi yaklaşık { $minutes } dakika.
       *[other] Hepsi yaklaşık { $minutes } dakika.
    }

## What is needed

exercise-needs-floor = Bir mat ya da sert bir yatak.
exercise-needs-chair = Kaymayan bir sandalye.
exercise-needs-wall = Bir duvar ya da kapı kenarı.
exercise-needs-stick = Bir süpürge sapı ya da başka bir hafif sopa.
exercise-needs-band = Bir egzersiz lastiği. Yoksa fizyoterapistinize sorun.
exercise-needs-bag = Saplı bir çanta ve içine koyacak hafif bir şey.
exercise-needs-step = Alçak bir basamak, örneğin merdivenin en alt basamağı.

## Phase 1

exercise-belly-breathing-name = Karın nefesi
exercise-belly-breathing-why = Yavaş nefes, gergin bel kaslarına biraz gevşeyebileceklerini söyler.
exercise-belly-breathing-steps =
    1. Dizleriniz bükülü, sırtüstü yatın.
    2. Bir elinizi karnınızın üstüne koyun.
    3. Burnunuzdan nefes alın. Karnınız elinizi yukarı kaldırsın.
    4. Yavaşça nefes verin. Karnınız insin.
exercise-belly-breathing-feel = Karnınız inip kalkar. Beliniz biraz ağırlaşır ve yumuşar.
exercise-belly-breathing-stop = Başınız dönerse bırakın ve istediğiniz gibi nefes alın.
exercise-belly-breathing-easier = Aynısını bir sandalyede, sırtınızı yaslayarak yapın.
exercise-belly-breathing-harder = Nefes verişiniz, alışınızdan her seferinde biraz daha uzun olsun.
exercise-belly-breathing-alt = Dizleri bükülü, sırtüstü yatan biri. Karnı inip kalkıyor.

exercise-pelvic-tilt-name = Leğen kemiğini oynatma
exercise-pelvic-tilt-why = Bu küçük sallanma, belinizi yük bindirmeden hareket ettirir.
exercise-pelvic-tilt-steps =
    1. Dizleriniz bükülü, sırtüstü yatın.
    2. Belinizi yavaşça yere doğru bastırın.
    3. Öyle beklerken nefes almaya devam edin.
    4. Bel çukurunuz yeniden oluşana kadar gevşetin.
exercise-pelvic-tilt-feel = Karnınız hafifçe çalışır. Beliniz hafif ve rahat esner.
exercise-pelvic-tilt-stop = Ağrı keskinleşirse ya da bacağınıza inerse bırakın.
exercise-pelvic-tilt-easier = Hareketi yalnızca düşünün ve çok küçük yapın.
exercise-pelvic-tilt-harder = Rahat kaldığı sürece iki yöne de biraz daha gidin.
exercise-pelvic-tilt-alt = Dizleri bükülü yatan biri. Beli yere yaklaşıyor ve gevşiyor.

exercise-short-walk-name = Kısa yürüyüş
exercise-short-walk-why = Yürümek ağrıyan bele iyi gelir. Isıtır ve sizi hareketli tutar.
exercise-short-walk-steps =
    1. Ayağa kalkın ve omuzlarınızı serbest bırakın.
    2. Düz yerde yürüyün, adımlarınız istediğiniz kadar küçük olsun.
    3. Kollarınızı serbestçe sallayın.
    4. Yorulmadan önce geri dönün.
exercise-short-walk-feel = Beliniz başta tutuk olabilir. Yürüdükçe çoğu zaman rahatlar.
exercise-short-walk-stop = Ağrı her adımda artıyorsa durun ve dinlenin.
exercise-short-walk-easier = Evde bir dakika yürüyün, oturun, sonra yeniden yürüyün.
exercise-short-walk-harder = Aynı yürüyüşü günün ilerleyen saatinde bir kez daha yapın.
exercise-short-walk-alt = Düz yerde, kolları serbest, yavaşça yürüyen biri.

exercise-legs-on-chair-name = Bacaklar sandalyede dinlenme
exercise-legs-on-chair-why = Bu pozisyonda belinizin taşıyacağı yük çok azdır.
exercise-legs-on-chair-steps =
    1. Bir sandalyenin ya da koltuğun önünde sırtüstü yatın.
    2. Baldırlarınızı oturma yerine koyun.
    3. Kalçalarınız ve dizleriniz, oturduğunuzdaki kadar bükülsün.
    4. Kalkmak için yana dönün ve kollarınızla kendinizi itin.
exercise-legs-on-chair-feel = Sırtınız yerde dinlenir ve ağırlaşır. Sıcak burada iyi gelir.
exercise-legs-on-chair-stop = Bacaklarınız karıncalanırsa ya da ağrı artarsa yavaşça kalkın.
exercise-legs-on-chair-easier = Yatakta, dizlerinizin altında iki yastıkla yatın.
exercise-legs-on-chair-harder = Eklenecek bir şey yok. Sonra kalkın ve biraz yürüyün.
exercise-legs-on-chair-alt = Yerde yatan biri. İki baldırı da sandalyenin üstünde.

## Phase 2

exercise-knee-rolls-name = Dizleri yana devirme
exercise-knee-rolls-why = Küçük dönüşler, belinizin rahat hareket alanını yeniden bulmasına yardım eder.
exercise-knee-rolls-steps =
    1. Dizleriniz bükülü, ayaklarınız bitişik, sırtüstü yatın.
    2. İki dizinizi yavaşça bir yana indirin.
    3. Ağrıdan hemen önce durun.
    4. Dizlerinizi geri getirin, sonra öbür yana gidin.
exercise-knee-rolls-feel = Belinizde ve kalçanızda hafif bir esneme hissedersiniz.
exercise-knee-rolls-stop = Ağrı keskinleşirse ya da bir bacağınız uyuşursa bırakın.
exercise-knee-rolls-easier = Hareketi küçük yapın, hafifçe sallanır gibi.
exercise-knee-rolls-harder = Dizleriniz biraz daha aşağı insin, yine ağrısız.
exercise-knee-rolls-alt = Dizleri bükülü yatan biri. İki dizi bir yandan öbür yana devriliyor.

exercise-knee-hug-name = Tek dizi çekme
exercise-knee-hug-why = Her seferinde tek kalçayı bükmek, belinizin yavaşça yuvarlaklaşmasını sağlar.
exercise-knee-hug-steps =
    1. Dizleriniz bükülü, sırtüstü yatın.
    2. Bir üst bacağınızı ellerinizle arkadan tutun.
    3. Dizinizi rahat geldiği kadar göğsünüze çekin.
    4. Bekleyin, nefes alın ve yavaşça indirin.
exercise-knee-hug-feel = Kaba etinizde ve belinizde hafif bir esneme hissedersiniz.
exercise-knee-hug-stop = Bacağınızdan aşağı ağrı, karıncalanma ya da uyuşma olursa bırakın.
exercise-knee-hug-easier = Üst bacağınızın arkasına bir havlu koyup onu çekin.
exercise-knee-hug-harder = Öbür bacağınız yerde düz uzansın.
exercise-knee-hug-alt = Sırtüstü yatan biri tek dizini göğsüne çekiyor.

exercise-heel-slide-name = Topuk kaydırma
exercise-heel-slide-why = Beliniz sakin kalırken bacağınız hareket eder. Başlangıç için iyi bir çalışmadır.
exercise-heel-slide-steps =
    1. Dizleriniz bükülü, sırtüstü yatın.
    2. Bir topuğunuzu, bacağınız neredeyse düz olana kadar ileri kaydırın.
    3. Belinizi oynatmayın.
    4. Topuğu geri kaydırın.
exercise-heel-slide-feel = Karnınız biraz çalışır. Beliniz neredeyse hiç oynamaz.
exercise-heel-slide-stop = Bel çukurunuz artarsa ve beliniz ağrımaya başlarsa bırakın.
exercise-heel-slide-easier = Yalnızca yarı yola kadar kaydırın.
exercise-heel-slide-harder = Daha yavaş kaydırın ve giderken nefes verin.
exercise-heel-slide-alt = Dizleri bükülü yatan biri. Bir topuğu ileri kayıp geri geliyor.

exercise-chair-reach-name = Otururken öne uzanma
exercise-chair-reach-why = Giyinmek için bu eğilmeye ihtiyacınız var. Burada onu hâlâ rahat olduğu yerde çalıştırırsınız.
exercise-chair-reach-steps =
    1. Ayaklarınız açık ve yere tam basarken bir sandalyeye oturun.
    2. Ellerinizi bacaklarınızın önünden aşağı kaydırın.
    3. Ağrıdan hemen önce durun.
    4. Doğrulmak için ellerinizle üst bacağınızdan destek alın.
exercise-chair-reach-feel = Beliniz açılır. Günler geçtikçe elleriniz daha aşağı inebilir.
exercise-chair-reach-stop = Ağrı keskinleşirse ya da bacağınızdan aşağı inerse bırakın.
exercise-chair-reach-easier = Ellerinizi yalnızca dizlerinize kadar kaydırın.
exercise-chair-reach-harder = En aşağıda bir nefes boyunca başınızı serbest bırakın.
exercise-chair-reach-alt = Oturan biri ellerini bacaklarının önünden aşağı kaydırıyor, sonra doğruluyor.

## Phase 3

exercise-cat-camel-name = Kedi ve deve
exercise-cat-camel-why = Bütün sırtınız yük taşımadan bükülür ve çukurlaşır.
exercise-cat-camel-steps =
    1. Elleriniz ve dizleriniz üzerinde durun.
    2. Sırtınızı kedi gibi yavaşça kamburlaştırın.
    3. Belinizde küçük bir çukur oluşana kadar karnınızı aşağı bırakın.
    4. Nefesinizle birlikte, ara vermeden hareket edin.
exercise-cat-camel-feel = Hareket sırtınız boyunca akar. Her seferinde daha rahat olur.
exercise-cat-camel-stop = İki uçtan birinde keskin ağrı olursa bırakın.
exercise-cat-camel-easier = Ayakta durun, ellerinizi bir masaya dayayın ve aynısını yapın.
exercise-cat-camel-harder = Daha yavaş yapın, hareket kalçadan başa doğru yürüsün.
exercise-cat-camel-alt = Elleri ve dizleri üzerinde duran biri sırtını kamburlaştırıyor, sonra aşağı bırakıyor.

exercise-knee-fall-out-name = Dizi yana açma
exercise-knee-fall-out-why = Gövdeniz sabit dururken bir kalçayı hareket ettirmeyi öğrenirsiniz.
exercise-knee-fall-out-steps =
    1. Dizleriniz bükülü, sırtüstü yatın.
    2. İki kalça kemiğiniz aynı hizada kalsın.
    3. Bir dizinizi yavaşça yana açın.
    4. Aynı yavaşlıkla geri getirin.
exercise-knee-fall-out-feel = Karnınız hafifçe çalışır. Üst bacağınızın içi esner.
exercise-knee-fall-out-stop = Kalçanızda ya da belinizde sıkışma olursa bırakın.
exercise-knee-fall-out-easier = Dizinizi yalnızca bir el genişliği kadar açın.
exercise-knee-fall-out-harder = Öbür bacağınız düz uzanırken yapın.
exercise-knee-fall-out-alt = Dizleri bükülü yatan biri. Bir dizi yana açılıp geri geliyor.

exercise-belly-squeeze-name = Derin karın sıkma
exercise-belly-squeeze-why = Derin karın kası yumuşak bir kemer gibidir. Bu hareket onu uyandırır.
exercise-belly-squeeze-steps =
    1. Dizleriniz bükülü, sırtüstü yatın.
    2. Parmaklarınızı kalça kemiklerinizin hemen iç tarafına koyun.
    3. Alt karnınızı hafifçe içeri, parmaklarınızdan uzağa çekin.
    4. Öyle beklerken nefes almaya devam edin, sonra tamamen gevşetin.
exercise-belly-squeeze-feel = Parmaklarınızın altında hafif bir gerilme olur. Beliniz oynamaz.
exercise-belly-squeeze-stop = Nefesinizi tutmaya başlarsanız ya da beliniz kasılırsa dinlenin.
exercise-belly-squeeze-easier = Yalnızca nefes verirken sıkın.
exercise-belly-squeeze-harder = Otururken ya da ayakta yapın.
exercise-belly-squeeze-alt = Dizleri bükülü yatan biri. Parmakları alt karnında.

exercise-lying-on-elbows-name = Dirsekler üzerinde yatma
exercise-lying-on-elbows-why = Oturmak belinizi çok öne büker. Bu hareket onu yavaşça öbür yöne büker.
exercise-lying-on-elbows-steps =
    1. Yüzüstü yatın.
    2. Dirseklerinizi omuzlarınızın altına koyun.
    3. Karnınızı ve kalçanızı yere bırakın.
    4. Öyle beklerken nefes alın, sonra yeniden düz yatın.
exercise-lying-on-elbows-feel = Belinizde hafif bir baskı hissedersiniz. Düz yatınca geçer.
exercise-lying-on-elbows-stop = Ağrı kaba etinize ya da bacağınıza inerse bırakın.
exercise-lying-on-elbows-easier = Başınız ellerinizin üstünde, yüzüstü düz yatın.
exercise-lying-on-elbows-harder = Rahatsa dirseklerinizi biraz daha yakına çekin.
exercise-lying-on-elbows-alt = Yüzüstü yatan biri iki dirseğine dayanıyor.

exercise-easy-walk-name = Rahat yürüyüş
exercise-easy-walk-why = Düzenli bir yürüyüş kaslarınızı besler ve belinize güveninizi artırır.
exercise-easy-walk-steps =
    1. Bildiğiniz düz bir yol seçin.
    2. Sohbet edebileceğiniz bir hızda yürüyün.
    3. İleriye bakın ve kollarınızı serbestçe sallayın.
    4. Son dakikada yavaşlayın.
exercise-easy-walk-feel = Isınırsınız. Biraz tutukluk sorun değildir ve çoğu zaman geçer.
exercise-easy-walk-stop = Ağrı 10 üzerinden 5’in üstüne çıkarsa durun ve dinlenin.
exercise-easy-walk-easier = İki kısa yürüyüşe bölün.
exercise-easy-walk-harder = İyi geliyorsa küçük bir yokuş ekleyin.
exercise-easy-walk-alt = Kolları serbest, rahat bir hızda yürüyen biri.

## Phase 4

exercise-neutral-finder-name = Orta konumu bulma
exercise-neutral-finder-why = Beliniz en çok orta konumunda güçlüdür. Önce onu bulmayı öğrenirsiniz.
exercise-neutral-finder-steps =
    1. Dizleriniz bükülü, sırtüstü yatın.
    2. Belinizi düzleştirin, sonra biraz çukurlaşmasına izin verin.
    3. İkisinin arasında, en rahat yerde kalın.
    4. Karnınız yumuşakken o yerde bekleyin ve nefes almaya devam edin.
exercise-neutral-finder-feel = Belinizi uzamış ve sakin hissedersiniz. Karnınız biraz çalışır.
exercise-neutral-finder-stop = Beliniz kasılırsa ya da nefesinizi tutarsanız dinlenin.
exercise-neutral-finder-easier = Orta konumu hissetmek için belinizin altına katlanmış bir havlu koyun.
exercise-neutral-finder-harder = Aynı orta konumu otururken ya da ayakta bulun.
exercise-neutral-finder-alt = Dizleri bükülü yatan biri. Beli ileri geri oynuyor, sonra ortada kalıyor.

exercise-bridge-name = Köprü
exercise-bridge-why = Kaba et kaslarınız belinizin işini paylaşmayı öğrenir.
exercise-bridge-steps =
    1. Dizleriniz bükülü, sırtüstü yatın.
    2. Karnınızı hafifçe sıkın.
    3. Topuklarınıza basın ve kalçanızı kaldırın.
    4. Bekleyin, sonra yavaşça inin.
exercise-bridge-feel = En çok kaba etleriniz ve üst bacaklarınızın arkası çalışır.
exercise-bridge-stop = Belinize kramp girerse ya da keskin ağrı olursa bırakın.
exercise-bridge-easier = Kalçanızı yalnızca bir el genişliği kadar kaldırın.
exercise-bridge-harder = Kollarınızı göğsünüzde kavuşturun.
exercise-bridge-alt = Dizleri bükülü yatan biri kalçasını kaldırıp indiriyor.

exercise-dead-bug-arms-name = Sırtüstü kol uzatma
exercise-dead-bug-arms-why = Bir kolunuz hareket ederken gövdeniz sabit kalır. Günlük hayat da tam bunu ister.
exercise-dead-bug-arms-steps =
    1. Dizleriniz bükülü, sırtüstü yatın.
    2. İki kolunuzu tavana uzatın ve karnınızı hafifçe sıkın.
    3. Bir kolunuzu yavaşça başınızın arkasına indirin.
    4. Geri getirin, sonra öbür kolunuzu hareket ettirin.
exercise-dead-bug-arms-feel = Karnınız, kaburgalarınızı ve belinizi sabit tutmak için çalışır.
exercise-dead-bug-arms-stop = Bel çukurunuz artarsa ve belinizi sabit tutamazsanız bırakın.
exercise-dead-bug-arms-easier = Kolunuzu yalnızca yarıya kadar indirin.
exercise-dead-bug-arms-harder = Her elinizde küçük bir su şişesi tutun.
exercise-dead-bug-arms-alt = Dizleri bükülü, kolları yukarıda yatan biri. Bir kolu inip geri geliyor.

exercise-four-point-arm-lift-name = Emekleme duruşunda kol kaldırma
exercise-four-point-arm-lift-why = Biraz daha az destekle belinizi orta konumda tutarsınız.
exercise-four-point-arm-lift-steps =
    1. Beliniz orta konumda, elleriniz ve dizleriniz üzerinde durun.
    2. Karnınızı hafifçe sıkın.
    3. Bir kolunuzu öne uzatın ve bekleyin.
    4. Yavaşça indirin, sonra öbür kolunuzu uzatın.
exercise-four-point-arm-lift-feel = Gövdeniz masa gibi düz kalmak için çalışır.
exercise-four-point-arm-lift-stop = Beliniz çökerse ya da ağrı artarsa bırakın.
exercise-four-point-arm-lift-easier = Yalnızca bir elinizin ağırlığını kaldırın.
exercise-four-point-arm-lift-harder = Daha yavaş uzanın ve biraz daha uzun bekleyin.
exercise-four-point-arm-lift-alt = Elleri ve dizleri üzerinde duran biri bir kolunu öne uzatıyor.

## Phase 5

exercise-open-book-name = Açık kitap
exercise-open-book-why = Sırtınızın üst kısmı yeniden dönmeyi öğrenir, böylece belinize daha az iş düşer.
exercise-open-book-steps =
    1. Kalçalarınız ve dizleriniz bükülü, yan yatın.
    2. Kollarınızı önünüze uzatın, avuçlarınız birleşsin.
    3. Üstteki kolunuzu yukarı ve geriye açın, gözlerinizle onu izleyin.
    4. Nefes verin, bekleyin ve yeniden kapatın.
exercise-open-book-feel = Göğsünüz ve sırtınızın yanı esneyip açılır.
exercise-open-book-stop = Omzunuzda sıkışma ya da belinizde keskin ağrı olursa bırakın.
exercise-open-book-easier = Elinizi kaburgalarınıza koyun ve yalnızca göğsünüzü döndürün.
exercise-open-book-harder = Bir yavaş nefes daha açık kalın.
exercise-open-book-alt = Yan yatan biri üstteki kolunu kitap gibi açıyor.

exercise-side-stretch-name = Yan esnetme
exercise-side-stretch-why = Yan kaslarınız eski uzunluğuna kavuşur.
exercise-side-stretch-steps =
    1. Duvarın yanında, ayaklarınız kalça genişliğinde durun. Yakın elinizi duvara koyun.
    2. Öbür kolunuzu başınızın üstüne kaldırın.
    3. Yavaşça duvara doğru eğilin.
    4. Bekleyin ve nefes alın, sonra yavaşça geri gelin.
exercise-side-stretch-feel = Kalçadan kaburgalara uzun, hafif bir esneme hissedersiniz.
exercise-side-stretch-stop = Eğildiğiniz tarafta sıkışma olursa bırakın.
exercise-side-stretch-easier = Yalnızca biraz eğilin ya da sandalyede yapın.
exercise-side-stretch-harder = Dıştaki bacağınızı öbürünün arkasından çaprazlayın.
exercise-side-stretch-alt = Bir elini duvara koyan biri öbür kolunu kaldırıp duvara eğiliyor.

exercise-hip-flexor-stretch-name = Kalça önü esnetme
exercise-hip-flexor-stretch-why = Oturmak kalçalarınızın önünü gerginleştirir. Bu da belinizi çeker.
exercise-hip-flexor-stretch-steps =
    1. Bir dizinizi minderin üstüne koyup tek diz üzerinde durun. Ellerinizi öbür üst bacağınıza koyun.
    2. Kuyruk sokumunuzu hafifçe içeri alın.
    3. Esneme hissedene kadar ağırlığınızı öne verin.
    4. Bekleyin ve nefes alın, sonra bacak değiştirin.
exercise-hip-flexor-stretch-feel = Diz çöktüğünüz tarafın kalça önünde hafif bir çekilme olur.
exercise-hip-flexor-stretch-stop = Diziniz ya da beliniz ağrırsa bırakın.
exercise-hip-flexor-stretch-easier = Ayakta, bir ayağınız uzun bir adım geride yapın. Bir sandalyeye tutunun.
exercise-hip-flexor-stretch-harder = Diz çöktüğünüz taraftaki kolunuzu kaldırın.
exercise-hip-flexor-stretch-alt = Tek dizi üzerinde duran biri kalçasını öne veriyor.

exercise-nerve-glide-name = Sinir kaydırma
exercise-nerve-glide-why = Bacağınızdaki uzun sinir kaymayı sever. Bu hareket onu hareketli tutar.
exercise-nerve-glide-steps =
    1. Bir sandalyeye oturun ve sırtınızı biraz kamburlaştırın.
    2. Yukarı bakarken bir dizinizi biraz düzeltin.
    3. Aşağı bakarken dizinizi yeniden bükün.
    4. Yavaşça ve ara vermeden hareket edin.
exercise-nerve-glide-feel = Bacağınızın arkasında her harekette hafif bir çekilme gelir ve gider.
exercise-nerve-glide-stop = Karıncalanma ya da uyuşma başlarsa veya geçmezse bırakın.
exercise-nerve-glide-easier = Dizinizi yalnızca biraz düzeltin ve başınızı oynatmayın.
exercise-nerve-glide-harder = Diziniz düzken ayak parmaklarınızı yukarı çekin.
exercise-nerve-glide-alt = Oturan biri bir dizini düzeltip yukarı, sonra büküp aşağı bakıyor.

## Phase 6

exercise-bird-dog-name = Çapraz kol ve bacak uzatma
exercise-bird-dog-why = Omurganıza az yük bindirerek bel kaslarınızı iyi çalıştırır.
exercise-bird-dog-steps =
    1. Beliniz orta konumda, elleriniz ve dizleriniz üzerinde durun.
    2. Karnınızı hafifçe sıkın.
    3. Bir kolunuzu öne, karşı bacağınızı arkaya uzatın.
    4. Bekleyin, yavaşça geri gelin ve taraf değiştirin.
exercise-bird-dog-feel = Beliniz, kaba etiniz ve karnınız birlikte çalışır. Kalçanız aynı hizada kalır.
exercise-bird-dog-stop = Beliniz çökerse, dönerse ya da ağrırsa bırakın.
exercise-bird-dog-easier = Bacağınızı arkaya kaydırın, ayak parmaklarınız yerde kalsın.
exercise-bird-dog-harder = Beklerken elinizle küçük bir kare çizin.
exercise-bird-dog-alt = Elleri ve dizleri üzerinde duran biri bir kolunu ve karşı bacağını uzatıyor.

exercise-sit-to-stand-name = Oturup kalkma
exercise-sit-to-stand-why = Güçlü bacaklar, her kalkışınızda belinizin işini azaltır.
exercise-sit-to-stand-steps =
    1. Sandalyenin önüne yakın oturun, ayaklarınız dizlerinizin altında olsun.
    2. Sırtınız uzun ve düz, kalçanızdan öne eğilin.
    3. Ayaklarınıza basın ve kalkın.
    4. Önce kalçanız insin, yavaşça oturun.
exercise-sit-to-stand-feel = Üst bacaklarınız ve kaba etleriniz ısınır ve yorulur.
exercise-sit-to-stand-stop = Beliniz ya da dizleriniz her seferinde daha çok ağrırsa bırakın.
exercise-sit-to-stand-easier = Daha yüksek bir sandalye kullanın ya da ellerinizle itin.
exercise-sit-to-stand-harder = Göğsünüze hafif bir çanta tutun.
exercise-sit-to-stand-alt = Sırtı düz biri sandalyeden kalkıyor ve yavaşça oturuyor.

exercise-stick-hinge-name = Sopayla kalçadan eğilme
exercise-stick-hinge-why = Kalçanızdan eğilmeyi öğrenirsiniz. Bir şeyi kolayca kaldırmanın yolu budur.
exercise-stick-hinge-steps =
    1. Ayakta durun ve bir sopayı sırtınız boyunca tutun.
    2. Sopa başınıza, sırtınızın üstüne ve kuyruk sokumunuza değsin.
    3. Kalçanızı geriye itin ve öne eğilin. Üçü de değmeye devam etsin.
    4. Kalçanızı öne iterek doğrulun.
exercise-stick-hinge-feel = Üst bacaklarınızın arkası esner, kaba etleriniz çalışır.
exercise-stick-hinge-stop = Doğrulurken beliniz ağrırsa bırakın.
exercise-stick-hinge-easier = Duvara yakın durun ve kalçanızla yalnızca duvara dokunun.
exercise-stick-hinge-harder = Sopa değmeye devam ederken biraz daha eğilin.
exercise-stick-hinge-alt = Sırtı boyunca sopa tutan biri kalçadan eğiliyor.

exercise-band-row-name = Lastikle çekme
exercise-band-row-why = Çekmek sırtınızın üst kısmını güçlendirir, böylece beliniz yalnız kalmaz.
exercise-band-row-steps =
    1. Lastiği karın yüksekliğinde sağlam bir yere bağlayın. Çekerek deneyin.
    2. Dizleriniz hafif bükük durun, her elinizde lastiğin bir ucu olsun.
    3. Dirseklerinizi kaburgalarınızın yanına geri çekin.
    4. Lastiği yavaşça öne bırakın.
exercise-band-row-feel = Kürek kemiklerinizin arası çalışır. Beliniz sabit kalır.
exercise-band-row-stop = Bel çukurunuz artarsa ya da omzunuz ağrırsa bırakın.
exercise-band-row-easier = Yaklaşın, lastik gevşesin.
exercise-band-row-harder = Geri adım atın, lastik gerilsin.
exercise-band-row-alt = Ayakta duran biri lastiği kaburgalarına çekip yavaşça bırakıyor.

exercise-suitcase-carry-name = Tek elle çanta taşıma
exercise-suitcase-carry-why = Tek tarafta taşımak, sizi dik tutan kasları çalıştırır.
exercise-suitcase-carry-steps =
    1. Saplı bir çantaya hafif bir şey koyun.
    2. Çantayı almak için kalçanızı ve dizlerinizi bükün.
    3. Dik durun ve yürüyün. Yana eğilmeyin.
    4. Yavaşça yere koyun ve el değiştirin.
exercise-suitcase-carry-feel = Çantanın olmadığı taraf sizi dik tutmak için çalışır.
exercise-suitcase-carry-stop = Yana eğilmeye başlarsanız ya da ağrırsa çantayı yere koyun.
exercise-suitcase-carry-easier = Daha hafif bir çanta taşıyın ya da onunla daha kısa süre yürüyün.
exercise-suitcase-carry-harder = Çantaya biraz daha koyun.
exercise-suitcase-carry-alt = Bir elinde çantayla dik yürüyen biri.

## Phase 7

exercise-slow-hinge-name = Yavaş eğilme
exercise-slow-hinge-why = Yavaşça inmek, bir şeyi yere koyarken gereken kontrolü çalıştırır.
exercise-slow-hinge-steps =
    1. Dizleriniz hafif bükük durun, her elinizde hafif bir çanta olsun.
    2. Kalçanızı geriye itin ve öne eğilin. Elinizden geldiği kadar yavaş inin.
    3. Sırtınız uzun ve düz kalsın.
    4. Kendi hızınızda doğrulun.
exercise-slow-hinge-feel = İnerken üst bacaklarınızın arkası ve beliniz çalışır.
exercise-slow-hinge-stop = Beliniz kendiliğinden yuvarlaklaşırsa ya da doğrulurken ağrırsa bırakın.
exercise-slow-hinge-easier = Çantasız, elleriniz üst bacaklarınızda yapın.
exercise-slow-hinge-harder = Çantalara biraz daha koyun.
exercise-slow-hinge-alt = Her elinde bir çanta olan biri kalçasından yavaşça eğiliyor.

exercise-side-plank-knees-name = Dizler üzerinde yan plank
exercise-side-plank-knees-why = Yan kaslarınız, belinizi bir çadırın ipleri gibi tutar.
exercise-side-plank-knees-steps =
    1. Dizleriniz bükülü, yan yatın.
    2. Dirseğinizi omzunuzun altına koyun.
    3. Dizden başa vücudunuz düz olana kadar kalçanızı kaldırın.
    4. Bekleyin ve nefes alın, sonra yavaşça inin.
exercise-side-plank-knees-feel = Yere yakın olan yanınız çalışır.
exercise-side-plank-knees-stop = Omzunuz ya da beliniz ağrırsa bırakın.
exercise-side-plank-knees-easier = Ayakta durun ve ön kolunuzu duvara dayayın.
exercise-side-plank-knees-harder = Üstteki kolunuzu tavana kaldırın.
exercise-side-plank-knees-alt = Dirsek ve diz üzerinde yan yatan biri kalçasını kaldırıyor.

exercise-dead-bug-name = Sırtüstü çapraz kol ve bacak
exercise-dead-bug-why = Kollar ve bacaklar hareket eder, beliniz sabit kalır. Kontrol budur.
exercise-dead-bug-steps =
    1. Sırtüstü yatın. Kollarınızı kaldırın, dizleriniz de kalçanızın üstünde dursun.
    2. Karnınızı hafifçe sıkın.
    3. Bir kolunuzu ve karşı bacağınızı yavaşça indirin.
    4. Geri getirin, sonra taraf değiştirin.
exercise-dead-bug-feel = Karnınız çok çalışır. Beliniz olduğu yerde kalır.
exercise-dead-bug-stop = Beliniz yerden kalkarsa ya da ağrırsa bırakın.
exercise-dead-bug-easier = Ayaklarınız yerde kalsın ve bir topuğunuzu ileri kaydırın.
exercise-dead-bug-harder = Geri getirmeden önce bacağınızı daha uzağa uzatın.
exercise-dead-bug-alt = Kolları ve dizleri havada yatan biri. Bir kolu ve karşı bacağı iniyor.

exercise-step-down-name = Basamaktan inme
exercise-step-down-why = Merdivende gerektiği gibi, kalça ve dizde yavaş kontrolü çalıştırır.
exercise-step-down-steps =
    1. Alçak bir basamakta durun, yanınızda tutunacak sağlam bir şey olsun.
    2. Bir ayağınızı basamağın kenarından öne uzatın.
    3. Topuğunuz yere değene kadar öbür dizinizi yavaşça bükün.
    4. Zıplamadan yeniden yukarı çıkın.
exercise-step-down-feel = Üzerinde durduğunuz bacağın üst kısmı ve kaba eti çalışır.
exercise-step-down-stop = Diziniz ya da beliniz ağrırsa veya dengesiz hissederseniz bırakın.
exercise-step-down-easier = Daha alçak bir basamak olarak kalın bir kitap kullanın.
exercise-step-down-harder = Tutunmadan yapın.
exercise-step-down-alt = Alçak basamakta duran biri bir topuğunu yere değdirip yukarı çıkıyor.

## Phase 8

exercise-plank-name = Plank duruşu
exercise-plank-why = Bütün gövdenize biraz daha uzun dayanmayı öğretir.
exercise-plank-steps =
    1. Dirsekleriniz omuzlarınızın altında, yüzüstü yatın.
    2. Ayak parmaklarınızı yere dayayın ve karnınızı hafifçe sıkın.
    3. Vücudunuzu düz bir çizgi olana kadar kaldırın.
    4. Öyle beklerken nefes alın, sonra inin.
exercise-plank-feel = Karnınız ve üst bacaklarınız çalışır. Beliniz rahat kalır.
exercise-plank-stop = Beliniz çökerse ya da ağrırsa yere inin.
exercise-plank-easier = Dizlerinizin üzerinde kalın ya da mutfak tezgâhına dayanın.
exercise-plank-harder = Ağırlığınızı yavaşça öne ve arkaya verin.
exercise-plank-alt = Dirsekleri ve ayak parmakları üzerinde düz bir çizgi gibi duran biri.

exercise-brisk-walk-name = Tempolu yürüyüş
exercise-brisk-walk-why = Düzenli yürümek, belinizi iyi tutmanın en iyi yollarından biridir.
exercise-brisk-walk-steps =
    1. Birkaç dakika rahat başlayın.
    2. Konuşabileceğiniz ama şarkı söyleyemeyeceğiniz kadar hızlı yürüyün.
    3. Kollarınızı serbestçe sallayın.
    4. Sonunda yavaşlayın.
exercise-brisk-walk-feel = Isınır ve daha derin nefes alırsınız. Bacaklarınızın yorulması sorun değil.
# Variables:
#   $emergency (string) - the emergency number
exercise-brisk-walk-stop = Bel ağrınız artarsa yavaşlayın. Göğsünüz ağrırsa durun ve { $emergency } numarasını arayın.
exercise-brisk-walk-easier = Yürüyüşü ikiye bölün.
exercise-brisk-walk-harder = Yokuşu ya da birkaç basamağı olan bir yol seçin.
exercise-brisk-walk-alt = Kollarını sallayarak hızlı yürüyen biri.

exercise-long-bridge-name = Uzun köprü
exercise-long-bridge-why = Daha uzun beklemek, kaslarınızın akşama kadar dayanmasına yardım eder.
exercise-long-bridge-steps =
    1. Sırtüstü yatın, ayaklarınız her zamankinden biraz daha uzakta olsun.
    2. Topuklarınıza basın ve kalçanızı kaldırın.
    3. Bekleyin ve nefes almaya devam edin.
    4. Titremeye başlamadan yavaşça inin.
exercise-long-bridge-feel = Kaba etleriniz yorulur. Belinize kramp girmez.
exercise-long-bridge-stop = Belinize kramp girerse ya da beliniz ağrırsa kalçanızı indirin.
exercise-long-bridge-easier = Yarı süre bekleyin.
exercise-long-bridge-harder = Bir topuğunuzu kaldırıp indirin, sonra öbürünü kaldırın.
exercise-long-bridge-alt = Ayakları daha uzakta yatan biri kalçasını yukarıda tutuyor.

exercise-long-carry-name = Uzun taşıma
exercise-long-carry-why = Sizi alışveriş torbalarına ve uzun günlere hazırlar.
exercise-long-carry-steps =
    1. Başta kolay gelen iki çanta hazırlayın.
    2. Çantaları almak için kalçanızı ve dizlerinizi bükün.
    3. Her elinizde bir çantayla dik yürüyün, nefes almaya devam edin.
    4. Yavaşça yere koyun ve dinlenin.
exercise-long-carry-feel = Yanlarınız ve elleriniz yorulur. Dik kalırsınız.
exercise-long-carry-stop = Yana eğilirseniz ya da beliniz ağrırsa çantaları yere koyun.
exercise-long-carry-easier = Yarı yolda çantaları yere koyun ve dinlenin.
exercise-long-carry-harder = Her çantaya biraz daha koyun.
exercise-long-carry-alt = Her elinde bir çantayla bir süre dik yürüyen biri.

## Phases 9 and 10: with the physiotherapist only

exercise-fast-and-heavy-name = Fizyoterapistle hızlı ve ağır hareketler
exercise-fast-and-heavy-why = Spor ve ağır iş, hız ve yük ister. İkisini de yardımla geliştirirsiniz.
exercise-fast-and-heavy-steps =
    1. Fizyoterapistiniz hangi spora ya da işe dönmek istediğinizi sorar.
    2. Onun hareketlerini çalışırsınız: kaldırma, zıplama, atma ya da hızlı koşma.
    3. Yük ve hız küçük adımlarla artar.
    4. Fizyoterapistiniz belinizin nasıl yanıt verdiğine bakar.
exercise-fast-and-heavy-feel = Çok çalışırsınız ve kontrolün sizde olduğunu hissedersiniz.
exercise-fast-and-heavy-stop = Beliniz ağrırsa hemen fizyoterapistinize söyleyin.
exercise-fast-and-heavy-easier = Fizyoterapistiniz yükü ya da hızı azaltır.
exercise-fast-and-heavy-harder = Hazır olduğunuzda fizyoterapistiniz biraz ekler.
exercise-fast-and-heavy-alt = Biri ağırlık kaldırırken fizyoterapist yanında duruyor.

exercise-clearance-tests-name = Fizyoterapistle son testler
exercise-clearance-tests-why = Belinizin istediğiniz hayata hazır olduğunu gösterirler.
exercise-clearance-tests-steps =
    1. Fizyoterapistiniz ne kadar uzağa ve ne kadar rahat hareket ettiğinizi test eder.
    2. Sonra güç, kontrol ve dayanıklılık gelir.
    3. En son sporunuzun ya da işinizin hareketleri gelir.
    4. Sonuçlara birlikte bakar ve önünüzdeki ayları planlarsınız.
exercise-clearance-tests-feel = Bazı testler zordur. Zaten bunun için varlar.
exercise-clearance-tests-stop = Beliniz ağrırsa hemen fizyoterapistinize söyleyin.
exercise-clearance-tests-easier = Fizyoterapistiniz testleri iki randevuya bölebilir.
exercise-clearance-tests-harder = Fizyoterapistiniz sporunuza uyan testler seçer.
exercise-clearance-tests-alt = Biri tek ayak üzerinde dururken fizyoterapist not alıyor.
