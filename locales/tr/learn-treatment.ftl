### Learn library, theme "treatment": what a physio does, how long healing takes, and other treatments.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.

learn-theme-treatment = Tedavi ve iyileşme

## Six aims

learn-physio-title = Fizyoterapistin altı hedefi
learn-physio-ease = 1. hedef: gergin kasları rahatlatmak. Eller, sıcak ve hafif hareketler gevşemelerine yardım edebilir. Bu yolun tamamı değil, başlangıcıdır.
learn-physio-unload = 2. hedef: ağrıyan yerin yükünü azaltmak. Yatma, oturma ve kaldırma biçiminiz yükü başka yere verebilir. Size neyin iyi geldiğini öğrenirsiniz.
learn-physio-relieve = 3. hedef: fazla çalışan kasları dinlendirmek ve bir süre destek vermek. Siz güçlendikçe bu desteğin azalması beklenir.
learn-physio-steady = 4. hedef: her kemiği sabit tutan derin kasları uyandırmak. Küçük ve tam yerinde egzersizler yaparsınız. Sonra gelen her şeyin temeli bunlardır.
learn-physio-calm = 5. hedef: sinirleri yatıştırmak. Günlerce süren ağrıdan sonra çok kolay alarm verirler. Sık yapılan güvenli hareketler alarmı kısmaya yardım eder.
learn-physio-review = 6. hedef: yeniden bakmak ve ayarlamak. Fizyoterapistiniz her randevuda nasıl hareket ettiğinizi test eder. Böylece planınız sizinle büyür, ne çok yavaş ne çok hızlı.

## A session

learn-session-title = Bir seansta neler olur?
learn-session-first = İlk randevu çoğunlukla konuşmak ve testtir. Rahat hareket edebileceğiniz giysiler giyin. Sizi en çok neyin kaygılandırdığını ve yeniden ne yapmayı çok istediğinizi söyleyin.
learn-session-measure = Fizyoterapistiniz ne kadar eğilip döndüğünüze bakar. Güç, esneklik ve kontrol de test edilir. Bu, nereden başlanacağını ve sonra ne kadar yol aldığınızı gösterir.
learn-session-hands = Fizyoterapistiniz masaj, esnetme ya da eklemler ve sinirler için hafif hareketler kullanabilir. Nedenini bilmek isterseniz sorun. İstediğiniz an dur diyebilirsiniz.
learn-session-tools = Bazı fizyoterapistler ultrason, lazer ya da kuru iğne de kullanır, bazıları kullanmaz. Bunların ne kadar katkısı olduğu net değildir. Sorabilirsiniz, hayır da diyebilirsiniz.
learn-session-program = Sonra sizin payınız gelir: gücü, kontrolü ve dayanıklılığı adım adım artıran egzersizler. Randevular arasında evde yaptıklarınız en önemlisidir.
learn-session-quiz = Önümüzdeki haftalar için en önemlisi nedir?
learn-session-quiz-home = Evde yaptıklarım
learn-session-quiz-home-answer = Evet. Fizyoterapistiniz yolu gösterir, evde günde birkaç dakika da sizi taşır.
learn-session-quiz-machines = Cihazlar
learn-session-quiz-machines-answer = Bazen kullanılır, bazen kullanılmaz; payları küçüktür. Evde günde birkaç dakika daha önemlidir.
learn-session-quiz-massage = Güçlü bir masaj
learn-session-quiz-massage-answer = Masaj iyi gelebilir ve sizi bir süre rahatlatabilir. Evde günde birkaç dakika daha önemlidir.

## Healing time

learn-healing-title = Ne kadar sürer?
learn-healing-weeks = Birçok insan yaklaşık dört hafta sonra rahat ve ağrısız hareket edebilir. Ağır yükler ve hız daha sonra gelir. Bazılarına daha çok zaman gerekir ve bu sorun değildir.
learn-healing-visits = Yaygın bir düzen, iki hafta boyunca haftada iki randevudur. Sonra haftada bir ya da iki haftada bir olur. Fizyoterapistiniz bunu size göre ayarlar.
learn-healing-phases = Planınızın on aşaması var. Önce sakinleştirir, rahat hareket eder, iyileşir, sağlam durmayı bulur ve tam harekete ulaşırsınız. Sonra güç, kontrol, dayanıklılık, hız ve son kontrol gelir. Sonraki aşamaları fizyoterapistiniz açar.
learn-healing-sport = Planı bitiren birçok insan altı-sekiz hafta sonra spora dönmüş olur. Önce yük, sonra hız, sonra fizyoterapistinizin yaptığı bir test gelir.
learn-healing-exercise = Egzersiz yeni bir spazmı daha hızlı geçirmeyebilir. Size hareketi ve gücü geri kazandırır. Yeni bir spazmın olasılığını da azaltır.
learn-healing-wavy = İyileşme dalgalı bir çizgiye benzer. Birkaç kötü gün bunun parçasıdır. Son iki güne değil, son iki haftaya bakın.
learn-healing-quiz = İki gün öncesinden kötü, ama iki hafta öncesinden iyisiniz. Bu ne demek?
learn-healing-quiz-wave = İyiye gidiyorum
learn-healing-quiz-wave-answer = Evet. Küçük dalgalar normaldir. Son iki hafta size son iki günden fazlasını anlatır.
learn-healing-quiz-back = Başa döndüm
learn-healing-quiz-back-answer = Öyle gelebilir. Ama iki hafta öncesinden iyisiniz. Küçük dalgalar normaldir.

## Finishing the plan

learn-finish-title = Daha iyi misiniz? Devam edin
learn-finish-halfway = Ağrı çoğu zaman yolun yarısına yakınken azalır. Bu çok güzel; birçok insan da o zaman bırakır. Güç ve kontrol ise o sırada hâlâ büyümektedir.
learn-finish-mask = İlaç, iğne, masaj, kupa ya da köpük rulo sizi bir süre rahatlatabilir. En çok planın bir parçası olarak işe yararlar. Tek başlarına güç kazandırmazlar.
learn-finish-later = Sonraki aşamalar derin kaslarınıza gerçek hayatla baş etmeyi öğretir: kaldırma, uzun günler, spor. Yeni bir spazmın olasılığını azaltırlar.
learn-finish-smaller = Vaktiniz mi yok? Hiç yapmamak yerine daha küçüğünü yapın. İki egzersiz ve kısa bir yürüyüş de sayılır. Plan haftanıza uymuyorsa fizyoterapistinize söyleyin.
learn-finish-quiz = Ağrınız 1’e indi. Şimdi en iyisi nedir?
learn-finish-quiz-on = Plana devam etmek
learn-finish-quiz-on-answer = Evet. Beliniz şimdi daha fazlasına hazırlanıyor.
learn-finish-quiz-stop = Bırakmak, çünkü geçti
learn-finish-quiz-stop-answer = İyi hissetmeniz güzel. Ama güç, ağrının azalmasından daha uzun sürer. Devam etmek yeni bir spazmın olasılığını azaltır.
learn-finish-quiz-double = İki katını yapmak
learn-finish-quiz-double-answer = Daha fazlasını istemeniz güzel. Küçük adımlar daha iyi işe yarar. Plana olduğu gibi devam edin.

## Braces

learn-brace-title = Bel korsesi mi?
learn-brace-feel = Korse, takarken kendinizi desteklenmiş ve sağlam hissettirebilir. Bir fizyoterapist kısa süre için önerebilir ya da önermeyebilir. Tek başına bir tedavi değildir.
learn-brace-weeks = Korseyi dört haftadan uzun kullanmayın. O tutarken kendi kaslarınız daha az çalışır. Sonra korsesiz kendinizi güçsüz ve ağrılı hissedebilirsiniz.
learn-brace-leave = Şu anda kullanıyor musunuz? Gününüzün zor kısımlarında takın, kolay kısımlarında çıkarın. Korsesiz süreyi, egzersizlerinizle birlikte yavaş yavaş uzatın.

## Other treatments

learn-treatments-title = Diğer tedaviler
learn-treatments-medicine = Doktor size ağrı ilacı ya da iğne verebilir, örneğin iltihap giderici. Ağrıyı ve tutukluğu bir süre azaltabilir. O zamanı hareket etmek için kullanın. Yalnızca size söylendiği gibi alın.
learn-treatments-hands = Masaj, kupa, esnetme ve köpük rulo bir süre iyi gelebilir. Keskin ağrı yapmadıkça sorun değil. Egzersizin yerini tutmazlar.
learn-treatments-clicking = Belinizi çıtlattırmak iyi gelebilir ya da bir spazmı başlatabilir. Yerinden çıkmış ve geri konması gereken bir şey yok. Önce fizyoterapistinize sorun.
learn-treatments-minerals = Kalsiyum ve magnezyum kasların çalışmasına yardım eder. Ama fazladan hap almak, bel spazmını bitirmenin kesin yolu değildir. Almadan önce bir eczacıya sorun.
learn-treatments-coach = Sonraki aşamalarda bir egzersiz antrenörü antrenmana dönmenize yardım edebilir. Bazı ülkelerde buna biyokinetist denir. Zamanı gelince fizyoterapistiniz söyleyebilir.
learn-treatments-quiz = Size iğne yapıldı ve ağrınız azaldı. İyi bir fikir hangisi?
learn-treatments-quiz-move = Bu sürede hareket etmek
learn-treatments-quiz-move-answer = Evet. Hafif hareketler ve egzersizleriniz bu süreyi en iyi şekilde değerlendirir.
learn-treatments-quiz-load = Biriken ağır işi yapmak
learn-treatments-quiz-load-answer = Bu fazla gelebilir. İğne ağrıyı bir süre gizler. Hafif hareketler ve egzersizlerinizle başlayın.
learn-treatments-quiz-wait = Sonraki iğneyi beklemek
learn-treatments-quiz-wait-answer = İğne güç kazandırmaz. İyi zamanı hafif hareketler ve egzersizleriniz için kullanın.

## Surgery

learn-surgery-title = Ameliyat gerekir mi?
learn-surgery-spasm = Kas spazmı ameliyatla tedavi edilmez. Doğru yol hareket, zaman ve iyi bir plandır.
learn-surgery-reason = Ameliyat birkaç başka sorun içindir. Bir sinir çok sıkışmış olabilir ya da omurganın bir bölümü sabit durmuyor olabilir. Buna bir uzman sizinle birlikte bakar.
learn-surgery-fusion = Bir ameliyat türü, omurganın iki kemiğini birleştirir. Bu disklerin, sinirlerin ve eklemlerin yükünü azaltır. Ama o bölüm daha az hareket eder, komşu bölümler daha çok taşır. Bu yüzden iyice düşünülür.
learn-surgery-refer = Fizyoterapistinizi düşündüren bir şey olursa sizi doğru uzmana gönderir. Beklemeye gelmeyenler, /redflags ile sorulan uyarı işaretleridir.
