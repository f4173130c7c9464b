### Learn library, theme "back": how a low back works and what a spasm is.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.

learn-theme-back = Beliniz nasıl çalışır

## What is a spasm?

learn-spasm-title = Spazm nedir?
learn-spasm-feeling = Bir bel kası sertçe kasılır ve gevşemez. Eğilirken, dönerken ya da kalkarken beliniz tutulabilir veya batma olabilir. Yavaş hareket edebilir, kendinizi olduğunuzdan yaşlı hissedebilirsiniz. Ağrılıdır ve çok sık görülür.
learn-spasm-guard = Kas sizi korumaya çalışır. Ağrıyan bir yer oynamasın diye kasılır; çok kolay öten bir araba alarmı gibi. Güçlü ağrı, büyük bir sorun olduğu anlamına gelmek zorunda değildir.
learn-spasm-ache = Kası isteyerek kasmazsınız, “dur” demekle de durmaz. Kas gerginken ona daha az taze kan gidebilir. Sızlamasının bir nedeni bu olabilir. Hafif hareketler ve sıcak onu bir süre rahatlatabilir.
learn-spasm-under = Bazen kas, başka bir yer ağrıdığı için kasılır: bir eklem, bir bağ ya da bir sinir. Çoğu zaman tek bir neden bulunmaz ve bu sorun değildir. Size neyin uyduğuna fizyoterapistiniz bakabilir.
learn-spasm-outlook = Spazmların çoğu birkaç hafta içinde yatışır. Birçok insan sonra bir tane daha yaşar. Bu yüzden planınızın iki bölümü var: önce rahatlama, sonra daha fazlasını kaldıran bir bel.
learn-spasm-names = Başka adlar da duyabilirsiniz: bel tutulması, bel krampı, kas çekmesi, bel kası ağrısı. İnsanlar çoğunlukla aynı şeyi anlatır. Zorlanma biraz farklıdır ve burada kendi konusu var.
learn-spasm-quiz = Eğilince beliniz tutuluyor. Kas ne yapıyor?
learn-spasm-quiz-guarding = Ağrıyan yeri koruyor
learn-spasm-quiz-guarding-answer = Evet. Korumak için o yeri sabit tutar. Orası sakinleştikçe kas gevşeyebilir.
learn-spasm-quiz-tearing = Yırtılıyor
learn-spasm-quiz-tearing-answer = Öyle gelebilir. Ama spazm gergin bir kastır, yırtık bir kas değildir. Ağrıyan bir yeri korumak için kasılır.
learn-spasm-quiz-sleeping = Pes ediyor
learn-spasm-quiz-sleeping-answer = Tam tersi: Kas fazla çalışıyor. Ağrıyan bir yeri korumak için kasılır.

## Spasm or strain?

learn-strain-title = Spazm mı, zorlanma mı?
learn-strain-difference = Spazmda kas gergin kalır. Zorlanmada kasın bazı lifleri fazla gerilmiş ya da yırtılmıştır. O zaman çevredeki kaslar da orayı korumak için kasılabilir.
learn-strain-start = Zorlanma, yorgun bir kas fazla yük tutunca ya da kaldırınca başlayabilir. Ağır bir kutu için eğilip onunla doğrulduğunuzu düşünün.
learn-strain-time = Spazm oldukça çabuk rahatlayabilir. Zorlanma daha uzun sürer, çünkü liflerin iyileşmesi zaman ister. İkisine de adım adım büyüyen sakin hareketler iyi gelir.
learn-strain-first = İlk günlerde ikisi birbirine çok benzer, ilk adımlar da öyle. Az az ve sık hareket edin. Keskin ağrının altında kalın. Hoşunuza giderse sıcak uygulayın.
learn-strain-check = Hangisi olduğunu sizin bulmanız gerekmez. Fizyoterapistiniz kasları test edip söyleyebilir. Büyük bir morluk ya da her gün artan ağrı, gecikmeden sormak için iyi bir nedendir.
learn-strain-quiz = Spazm da olsa zorlanma da olsa, ilk günlerde ne iyi gelir?
learn-strain-quiz-moves = Küçük hareketler, sık sık
learn-strain-quiz-moves-answer = Evet. Keskin ağrının altındaki küçük hareketler ikisine de iyi gelir. Hangisi olduğunu bilmeden de başlayabilirsiniz.
learn-strain-quiz-bed = Yatakta kalmak
learn-strain-quiz-bed-answer = Kısa dinlenmeler iyidir. Ama günlerce yatmak sizi tutuk ve güçsüz yapar. Sık sık küçük hareketler daha çok yardım eder.
learn-strain-quiz-stretch = Güçlü esnetmeler
learn-strain-quiz-stretch-answer = Henüz değil. Güçlü bir esnetme, koruyan kası daha çok kasabilir. Sık sık küçük hareketler daha çok yardım eder.

## Your low back

learn-low-back-title = Beliniz
learn-low-back-bones = Belinizde L1’den L5’e kadar adlandırılan beş kemik vardır. Üst bedeninizi taşıdıkları için büyük ve kalındırlar. L1 en üsttedir. L5, leğen kemiğinizin arka kısmının hemen üstündedir.
learn-low-back-discs = Kemiklerin arasında diskler vardır. Dışları sağlam, içleri jel gibi yumuşaktır. Sarsıntıları yumuşatır, eğilip dönmenizi sağlarlar. Disk dışa doğru bombeleşebilir, ama sabun gibi kayıp çıkamaz.
learn-low-back-ligaments = Bağlar, kemikleri birbirine bağlayan güçlü şeritlerdir. Kendi başlarına kasılamazlar. Sağlam bir destek verirler; kaslarınız da sizinle birlikte hareket eden bir destek ekler.
learn-low-back-nerves = Kemiklerin arasından her iki yanda bir sinir kökü çıkar. Sinirler oradan dallanır, birçoğu bacaklarınıza iner. Hissi taşır ve kaslarınıza hareket etmelerini söylerler.
learn-low-back-strong = Büyük kemikler, sağlam bağlar ve büyük kaslar belinizi çok güçlü yapar. Çok da iyi eğilip bükülür. Eğilmek, kaldırmak ve taşımak için yapılmıştır.
learn-low-back-quiz = Diskler ne yapar?
learn-low-back-quiz-soften = Sarsıntıyı yumuşatır
learn-low-back-quiz-soften-answer = Evet. Sarsıntıyı yumuşatır, omurganızın eğilip dönmesini sağlarlar.
learn-low-back-quiz-tie = Kemikleri bağlar
learn-low-back-quiz-tie-answer = Yakın: Bunu en çok bağlar yapar. Diskler sarsıntıyı yumuşatır ve omurganızın eğilmesini sağlar.
learn-low-back-quiz-feel = Hissi taşır
learn-low-back-quiz-feel-answer = O, sinirlerin işi. Diskler sarsıntıyı yumuşatır ve omurganızın eğilmesini sağlar.

## Muscles that hold, muscles that move

learn-muscles-title = Tutan ve oynatan kaslar
learn-muscles-fibres = Bir kas binlerce ince liften oluşur. Lifler kasılır ve gevşer, siz de böyle hareket edersiniz. Kas kullanıldıkça büyür. Uzun dinlenince küçülür ve güçsüzleşir.
learn-muscles-deep = Derin kaslar omurganıza yakın durur ve her kemiği sabit tutar. Siz hareket etmeden hemen önce devreye girer, bütün gün hafifçe çalışırlar. Fizyoterapistler onlara stabilizatör der. En bilineni multifidustur.
learn-muscles-big = Büyük kaslar birçok eklemin üzerinden geçer ve güç verir. Eğilmenizi, dönmenizi ve kaldırmanızı sağlarlar. Fizyoterapistler onlara mobilizatör der. Omurganızın yanındaki uzun kaslar buna örnektir.
learn-muscles-share = İki grup birbirine yardım eder. Derin kaslar ağrıyınca ya da yorulunca, işlerinin bir kısmını büyükler yapar. O zaman iki işleri olur. Daha çabuk yorulur ve kasılıp kalabilirler.
learn-muscles-relearn = Derin kaslar işlerini yeniden öğrenebilir. Bu, az güç isteyen küçük ve yavaş egzersizlerle başlar. İlk adımlarınız bu yüzden çok kolay görünebilir.
learn-muscles-quiz = Siz hareket etmeden hemen önce hangi kaslar devreye girer?
learn-muscles-quiz-deep = Derin kaslar
learn-muscles-quiz-deep-answer = Evet. Önce derin kaslar her kemiği sabitler. Sonra büyük kaslar sizi hareket ettirebilir.
learn-muscles-quiz-big = Büyük kaslar
learn-muscles-quiz-big-answer = Onlar bir an sonra gelir ve gücü verir. Her kemiği önce derin kaslar sabitler.
learn-muscles-quiz-all = Hepsi aynı anda
learn-muscles-quiz-all-answer = Neredeyse. Gerçekten takım gibi çalışırlar. Ama her kemiği sabitlemek için derin kaslar bir an önce başlar.

## Four ways to move

learn-directions-title = Dört hareket yönü
learn-directions-back = Geriye uzanmak ve dimdik doğrulmak birinci yöndür. Gücü, omurganızın yanındaki uzun kaslar verir. Bunlara erektor spina denir. Küçük multifidus da her kemiği sabit tutar.
learn-directions-forward = İkincisi öne eğilmektir. “Baklava” kasları (rektus abdominis), yanlarınızdaki eğik karın kasları ve kalçadaki iliopsoas sizi öne çekebilir. Karnınızın derininde transversus kası sizi sabit tutmaya yardım eder.
learn-directions-side = Üçüncüsü yana eğilmektir. İşin çoğunu kaburgalarınızla kalçanız arasındaki bir kas yapar: kuadratus lumborum. Eğik karın kasları yardım eder. Kemiklerin arasındaki minik kaslar onları sabit tutar.
learn-directions-turn = Dördüncüsü dönmektir. Sol ve sağ eğik karın kaslarınız ikili olarak çalışır. Biri çekerken öbürü gevşer. Omzunuzun üstünden her bakışınızda bunu kullanırsınız.
learn-directions-team = Hiçbir kas tek başına çalışmaz. Bir taraf kasılınca öbür tarafın tam zamanında gevşemesi gerekir. Bunu sizin yerinize beyniniz yapar. Spazmda bu zamanlama bir süre şaşar.
learn-directions-sitting = Oturmak dinlenmek gibi görünür. Ama derin ve büyük kaslar sizi dik tutmak için çalışmaya devam eder. Birkaç saat sonra yorulurlar. Arada bir kalkmak onlara değişiklik olur.

## Your core

learn-core-title = Gövde merkeziniz
learn-core-can = Gövde merkeziniz, belinizi ve karnınızı saran, içecek kutusu biçiminde bir kas halkasıdır. Omurganızı her yandan destekler.
learn-core-parts = Kutunun kapağı, nefes aldığınız diyaframdır. Tabanı leğen tabanıdır. Derin karın kası transversus, önü ve yanları sarar. Arkada multifidus vardır.
learn-core-control = İyi bir gövde merkezi yalnızca güçlü değildir. Doğru kasları doğru zamanda, tam yetecek güçle kullanır. O zaman büyük kaslarınız kaldırmak, itmek ve taşımak için serbest kalır.
learn-core-story = Zayıf bir gövde merkezi nadiren tek nedendir. Uyku, stres, yük ve alışkanlıklar da önemlidir. Yani bütün gün karnınızı sıkmanıza gerek yok.
learn-core-try = Şimdi deneyebilirsiniz. Yavaşça nefes alın, karnınız genişlesin. Yavaşça nefes verin ve alt karnınızın biraz içeri çekildiğini hissedin. Kolay gelmeli.
learn-core-quiz = İyi bir gövde merkezini ne oluşturur?
learn-core-quiz-timing = Doğru zamanlama
learn-core-quiz-timing-answer = Evet. Doğru kaslar, doğru zamanda, tam yetecek güçle. Kuvvet buradan büyür.
learn-core-quiz-tight = Bütün gün sıkı bir karın
learn-core-quiz-tight-answer = Birçok insan öyle düşünür. Ama bütün gün sıkılan kas yorulur. Doğru zamanlama daha önemlidir.
learn-core-quiz-situps = Bol bol mekik
learn-core-quiz-situps-answer = Mekik öndeki kasları çalıştırır. Gövde merkezi her yandan çalışır ve doğru zamanlama daha önemlidir.
