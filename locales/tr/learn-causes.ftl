### Learn library, theme "causes": why a spasm comes, why it comes back, and why moving is safe.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### Cards of "causes" are also shown alone, beside a result. The tower is a picture of load and strength; it does not fall.

learn-theme-causes = Neden olur

## Why now?

learn-why-now-title = Neden şimdi?
learn-why-now-load = Çoğu zaman buna tek bir kaldırma ya da dönme yol açmış gibi gelir. Genellikle ise birçok küçük şey üst üste binmiştir. O gün yük, belinizin hazır olduğundan fazlaydı.
learn-why-now-tower = Tahta bloklardan bir kule düşünün. İyi uyku, güçlü kaslar, molalar ve sakin günler onun bloklarıdır. Hepsi yerindeyken kule çok şey kaldırır.
learn-why-now-blocks = Kısa geceler, uzun oturma, stres ya da az egzersiz birer blok alır götürür. Kule hâlâ durur, ama daha az yük kaldırır. Çoğumuz böyle yaşıyoruz.
learn-why-now-last = Sonra küçük bir şey, yerden çorap almak gibi, biraz fazla gelir. Kaslarınız sizi sabit tutmak için kasılır. Bloklar tek tek yerine konabilir.
learn-why-now-signs = Geriye bakınca birçok insan küçük işaretler görür: tutuk sabahlar, hafif bir sızı, bir şeylerin yolunda olmadığı hissi. Birini fark ederseniz biraz yavaşlayın ve fizyoterapistinize sorun.
learn-why-now-low = Omurganızın en alt kısmı, L4 ve L5 çevresi, en çok yükü taşır. Fazla kilo ve uzun oturmak bu yükü artırır. Güçlü kaslar ve kısa molalar ona yardım eder.
learn-why-now-quiz = Çorap almak için eğildiniz ve beliniz tutuldu. En olası neden nedir?
learn-why-now-quiz-many = Küçük şeyler birikti
learn-why-now-quiz-many-answer = Evet. Çorap yalnızca son damlaydı. Bu iyi haber, çünkü değiştirebileceğiniz birçok küçük şey var.
learn-why-now-quiz-sock = Yanlış eğildim
learn-why-now-quiz-sock-answer = Yanlış bir şey yapmadınız. Çorap hafiftir. Büyük olasılıkla birçok küçük şey önceden birikmişti.
learn-why-now-quiz-weak = Belim ömür boyu zayıf
learn-why-now-quiz-weak-answer = Hayır. Beller güçlüdür ve her yaşta daha da güçlenebilir. Büyük olasılıkla birçok küçük şey önceden birikmişti.

## Why does it come back?

learn-why-again-title = Neden geri geliyor?
learn-why-again-common = Spazmlar çoğu zaman birkaç haftada yatışır ve çoğu zaman geri gelir. Bu, yanlış bir şey yaptığınız anlamına gelmez. Bir sonrakinin olasılığını azaltabilirsiniz.
learn-why-again-fixed = İlaç, masaj ya da birkaç esnetme sizi rahatlatabilir. O zaman sorun çözülmüş gibi görünür. Ama beliniz henüz günlerinizin istediği kadar güçlü olmayabilir.
learn-why-again-base = Blok kulesini yeniden düşünün. En üstteki bloğu yerine koymak yetmez. Temelden başlayın: uyku, yürüyüş, molalar ve işini yapan derin kaslar.
learn-why-again-cause = Spazmlarınız her ay ya da daha sık mı geliyor? O zaman nedenine bakılmasını isteyin. Fizyoterapistiniz eklemlere, disklere, sinirlere ve hareket biçiminize bakabilir.
learn-why-again-keep = İyi kalmak için iki egzersiz ve her gün bir yürüyüş çok işe yarar. Yürüyüşü haftada beş kez 30 dakikaya çıkarın. Kolay gelen kadarıyla başlayın.
learn-why-again-quiz = Ağrı geçti. Yeni bir spazmın olasılığını ne azaltır?
learn-why-again-quiz-walk = Yürüyüş ve iki egzersiz
learn-why-again-quiz-walk-answer = Evet. Az ama sık yapmak, kazandıklarınızı korur.
learn-why-again-quiz-rest = Birkaç hafta dinlenmek
learn-why-again-quiz-rest-answer = Dinlenmek güvenli gelir, ama kaslar bununla zayıflar. Yürüyüşler ve iki egzersiz belinizi hazır tutar.
learn-why-again-quiz-pills = Ne olur ne olmaz, ilaç
learn-why-again-quiz-pills-answer = İlaç ağrıyı azaltabilir, ama güç kazandırmaz. Yürüyüşler ve iki egzersiz kazandırır.

## What can start it

learn-causes-title = Neler başlatabilir
learn-causes-lifting = Kaldırmak: Öne eğilmek bel kaslarınızı gerer. Ağır bir kutuyla doğrulmak onlardan çok şey ister. Zorlanabilir ya da kasılabilirler. Bir dahaki sefere kutuyu yakın tutun ya da yükü bölün.
learn-causes-carrying = Taşımak: Ağır bir sırt çantası ya da kanepe kaslarınızı uzun süre gergin tutar. Yorulurlar; yorgun kaslar daha çabuk kasılır. Yükü sık sık yere koyun ve paylaşın.
learn-causes-repeating = Aynı hareketi tekrar tekrar yapmak: oyuncak toplamak, ot yolmak, raf dizmek. Her eğilme ve dönme kolaydır. Hepsi birlikte belinizi yorar. Taraf değiştirin ve kısa molalar verin.
learn-causes-slipping = Kayma ya da düşme: Kaslarınız sizi tutmak için hızla ve sertçe kasılır, bir yeriniz morarabilir. Ciddi bir düşmeden sonra önce /redflags ile uyarı işaretlerine bakın.
learn-causes-sitting = Saatlerce oturmak: Derin kaslarınız sizi ara vermeden dik tutar ve yorulur. Diskler ve eklemler de tek pozisyonda kalır. Pozisyonunuzu sık sık değiştirmek iyi gelir.
learn-causes-swapping = İş değiştiren kaslar: Derin kaslar yorulunca büyükler devreye girer. Onlar güç için yapılmıştır, bütün gün tutmak için değil. Sızlamaya ve kasılmaya başlarlar. Derin kasları çalıştırmak yardım eder.
learn-causes-quiz = Bütün gün oturuyorsunuz. Belinize en çok ne yardım eder?
learn-causes-quiz-change = Sık sık yeni bir pozisyon
learn-causes-quiz-change-answer = Evet. Hiçbir pozisyon kendi başına kötü değildir. Kaslarınızın yalnızca arada bir değişikliğe ihtiyacı var.
learn-causes-quiz-straight = Dimdik oturmak
learn-causes-quiz-straight-answer = Bir süre için iyidir. Ama tek pozisyonda durmak kaslarınızı yorar. Sık sık yeni bir pozisyon daha çok yardım eder.
learn-causes-quiz-chair = Pahalı bir sandalye
learn-causes-quiz-chair-answer = İyi bir sandalye rahattır. Ama en iyisinde bile kaslarınız sık sık değişiklik ister.

## Why is it not going away?

learn-lasting-title = Neden geçmiyor?
learn-lasting-circle = Ağrı daha az hareket etmenize yol açar. Az hareketle kaslar zayıflar, eklemler tutuklaşır. Sonra hareket daha çabuk ağrıtır. Bu döngü sık görülür ve ondan çıkabilirsiniz.
learn-lasting-pills = İlaç ağrıyı azaltabilir ve hareket etmenize yardım edebilir. Tek başına belinizi güçlendirmez. Etkisi her geçtiğinde ağrı dönüyor mu? O zaman başka neler yapabileceğinizi sorun.
learn-lasting-slow = Bazı bellere yalnızca daha çok zaman gerekir. Zorlanma, spazmdan daha yavaş iyileşir. Kötü uyku, kaygı ve stres de ağrıyı sürdürebilir. Ağrı gerçektir ve azalabilir.
learn-lasting-other = Bazen ağrıyan başka bir yer kası nöbette tutar. Dört hafta sonra iyileşme yoksa fizyoterapistinize baktırın. Spazmlar sıklaşır, güçlenir ya da uzarsa yine sorun.
learn-lasting-out = Çıkış yolu küçük adımlardan oluşur. Ağrıtmayan hareketleri bulun, sık sık yapın ve yavaş yavaş büyütün. Her gün biraz yapmak, bir günde çok yapmaktan değerlidir.

## Is it safe to move?

learn-moving-title = Hareket güvenli mi?
learn-moving-alarm = Ağrı bir alarmdır. Sorun küçükken bile yüksek sesle çalabilir. Spazmda ayarı fazla hassastır, bu yüzden erken çalar. Beliniz sakinleştikçe alarm da sakinleşir.
learn-moving-free = Çoğu hareketin ağrımayan bir kısmı vardır. Bu sizin rahat hareket alanınızdır. Orada hareket etmek güvenlidir ve belinize her şeyin yolunda olduğunu gösterir. Rahat alan zamanla büyür.
learn-moving-careful = Çocuklarınızla oynamadan ya da bir şeyi yerden almadan önce iki kez düşünmek normaldir. Zorlamanız gerekmez. Küçük bir haliyle başlayın. İyi giderse biraz ekleyin.
learn-moving-light = Ağrı sayınız size yol göstersin. 0 ile 3 arası: devam edin. 4 ya da 5: daha az yapın ve bir gün izleyin. 6 ve üstü: bugünlük bırakın.
learn-moving-breathe = Beliniz tutulunca durun. Yavaşça nefes verin ve omuzlarınızı serbest bırakın. Sonra daha küçük bir hareket deneyin. Birçok insanda tutulma böyle daha çabuk geçer.
learn-moving-quiz = Eğiliyorsunuz ve biraz ağrıyor: 10 üzerinden 2. Şimdi ne yaparsınız?
learn-moving-quiz-go = Yavaşça devam ederim
learn-moving-quiz-go-answer = Evet. 0 ile 3 arasında devam edebilirsiniz. Çabuk geçen küçük bir ağrı sorun değildir.
learn-moving-quiz-stop = Bugün hareketi keserim
learn-moving-quiz-stop-answer = Gerek yok. 0 ile 3 arasında yavaşça devam edebilirsiniz. 6 ve üstünde bugünlük bırakın.
learn-moving-quiz-push = Zorlayıp geçerim
learn-moving-quiz-push-answer = Zorlamaya gerek yok. Yavaşça devam edin ve ağrının 3 ya da daha az olduğu yerde kalın.
