### Learn library, theme "daily": what helps, what to leave out, and advice for everyday moves.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### Cards of "home", "sport" and "seated" are also shown alone, as personal advice beside a result.

learn-theme-daily = Günlük hayat

## What helps

learn-helps-title = Neler iyi gelir
learn-helps-move = Günde birçok kez, az az hareket etmeyi sürdürün. Rahat hareket alanınızdaki küçük hareketler ve kısa yürüyüşler en iyisidir. Yatakta kalmaya gerek yok.
learn-helps-rest = İhtiyacınız olunca kısa kısa dinlenin. Bacaklarınız bir sandalyede, on dakika uzanmayı deneyin. Sonra kalkın ve biraz hareket edin.
learn-helps-ease = Şimdilik ağrıyı başlatan şeyleri azaltın; uzun oturmak ya da derin eğilmek gibi. Bu yalnızca bir süre için. Onları adım adım geri eklersiniz.
learn-helps-warmth = Sıcak, gergin bir kası bir süre yatıştırabilir. 15-20 dakika sıcak torba ya da duş kullanın. Hoş bir sıcaklıkta olsun, çok sıcak olmasın. Cildinizle arasına bir bez koyun.
learn-helps-check = Ne olduğunu ve ne derecede olduğunu fizyoterapistiniz doğrulasın. O zaman sizin için neyin güvenli olduğunu bilirsiniz ve planınız size uyar.
learn-helps-finish = Kendinizi daha iyi hissetseniz de planın tamamını yapın. Sonraki adımlar, iyi kalmanıza yardım eden gücü kazandırır.

## What to leave out

learn-avoid-title = Şimdilik neleri bırakmalı
learn-avoid-pills = Ağrı kesiciler ya da kas gevşeticiler tek başına sorunu çözmez. Hareket edebilmeniz için ağrıyı azaltabilirler. Onları egzersizlerin yerine değil, yanında kullanın. Bazıları uyku yapar: O zaman araba kullanmayın.
learn-avoid-weeks = İltihap giderici ilaçlar, kendi başınıza haftalarca kullanmak için değildir. Mideyi ve böbrekleri yorabilirler. Size neyin uygun olduğunu bir doktora ya da eczacıya sorun.
learn-avoid-stretching = Keskin ağrıya rağmen esnetmeyin. Koruyan kas daha çok kasılabilir. Ağrının sınırına kadar gidin, orada yumuşakça kalın ve geri gelin.
learn-avoid-training = Güçlü ağrıya rağmen yürümeyin, koşmayın, antrenman yapmayın. 10 üzerinden 3’e kadar sorun değil. 6 ve üstünde bugünlük bırakın, bir dahaki sefere daha hafif halini yapın.
learn-avoid-worse = Ağrı giderek artıyorsa lütfen beklemeyin. /redflags ile uyarı işaretlerine bakın ve fizyoterapistinize söyleyin.
learn-avoid-unsure = Ne olduğundan emin değil misiniz? Tahmin etmek yerine sorun. Kısa bir kontrol sizi haftalarca süren kaygıdan kurtarabilir.
learn-avoid-quiz = Bir esnetme keskin biçimde ağrıtmaya başladı. Ne yaparsınız?
learn-avoid-quiz-ease = Biraz geri gelirim
learn-avoid-quiz-ease-answer = Evet. Keskin ağrının olmadığı sınırda kalın. Bu sınır zamanla genellikle ilerler.
learn-avoid-quiz-hold = Daha uzun beklerim
learn-avoid-quiz-hold-answer = O zaman koruyan kas daha çok kasılabilir. Ağrının keskin olmadığı yere biraz geri gelin.
learn-avoid-quiz-quit = Bir hafta bırakırım
learn-avoid-quiz-quit-answer = Bu, gerekenden fazla dinlenme olur. Şimdi biraz geri gelin ve yarın yavaşça devam edin.

## Rest

learn-rest-title = Ne kadar dinlenmeli?
learn-rest-much = Günlerce yatmak sizi tutuk yapar, kullanılmayan kaslar da zayıflar. Yatak istirahati spazmın yatışmasına yardım etmez.
learn-rest-little = Çok erken çok fazla yapmak yeni spazmlar getirebilir ya da ağrıyan bir kası tahriş edebilir. Ertesi sabah belirgin şekilde daha mı kötüsünüz? O zaman yaklaşık yarısını yapın ve yeniden artırın.
learn-rest-balance = Doğru miktar ikisinin arasındadır. Sık sık, az az hareket edin. Kısa kısa dinlenin. Ağrı sayınız size yol göstersin.
learn-rest-today = Bugün için iyi bir başlangıç: Her saat kalkın ve beş dakika yürüyün. Yalnızca toparlanmak için uzanın. Beş dakika fazlaysa iki dakikayla başlayın.
learn-rest-quiz = İlk günlerde en iyisi nedir?
learn-rest-quiz-both = Az hareket, kısa dinlenme
learn-rest-quiz-both-answer = Evet. Bu sizi esnek tutar ve ağrıyan kaslara mola verir.
learn-rest-quiz-bed = Geçene kadar yatak
learn-rest-quiz-bed-answer = Bu çok doğal gelir. Ama sizi tutuk ve güçsüz yapar. Küçük hareketler ve kısa dinlenmeler daha çok yardım eder.
learn-rest-quiz-usual = Her zamanki antrenman
learn-rest-quiz-usual-answer = Hareket etmek iyi fikir. Yalnızca şimdilik daha az yapın: küçük hareketler ve kısa dinlenmeler.

## Dressing, stairs and lifting

learn-home-title = Giyinme, merdiven, kaldırma
learn-home-dressing = Giyinmek: Çorap ve pantolon için oturun. Ayağınıza eğilmek yerine ayağınızı kendinize getirin. Daha çok ağrıyan bacakla başlayın. Soyunurken onu en son çıkarın.
learn-home-child = Çocuğunuzu kaldırmak: Bir dizinizin üstüne çökün ve çocuğunuz size yaklaşsın. Onu tutun, nefes verin ve bacaklarınızla kalkın. Kötü bir günde kanepede sarılın.
learn-home-stairs = Merdiven: Basamakları tek tek çıkın ve trabzanı kullanın. Çıkarken iyi bacağınızla, inerken daha çok ağrıyan bacağınızla başlayın. Dik durun ve acele etmeyin.
learn-home-uphill = Yokuş çıkmak: Daha kısa adımlar atın ve yavaş gidin. Ağrınız varken düz bir yol seçin. Düz yürüyüşler kolay gelince küçük bir yokuş ekleyin.
learn-home-heels = Topuklu ayakkabı: Belinizin çalışma biçimini değiştirir. Ağrı varken düz ya da alçak ayakkabı seçin. Daha sonra topukluyu kısa süre giyin ve nasıl hissettiğinize bakın.

## Sport

learn-sport-title = Koşma, zıplama, ağırlık
learn-sport-running = Koşmak: Önce yürüyün. 30 dakika rahatça hızlı yürüyebiliyor musunuz? O zaman bir dakika koşup iki dakika yürümeyi deneyin. Ertesi sabah iyi hissederseniz biraz daha ekleyin.
learn-sport-deadlifts = Yerden halter kaldırmak: Şimdilik ağır barı bırakın. Sırtınız boyunca bir sopayla kalçadan eğilmeyi çalışın. Ağırlığı ne zaman ekleyeceğinizi fizyoterapistiniz söyler.
learn-sport-jumping = Zıplamak: Yere her iniş, beliniz için hızlı bir yüktür. Merdiven ve hızlı yürüyüş kolay gelene kadar bekleyin. Sonra iki ayağınızla küçük, yumuşak inişlerle başlayın.
learn-sport-return = Spora adım adım dönülür: önce kontrol, sonra güç, sonra hız. Birçok insan altı-sekiz hafta sonra döner. Bazılarına daha uzun süre gerekir ve bu sorun değildir.
learn-sport-quiz = Dün biraz koştunuz. Ne zaman artırabilirsiniz?
learn-sport-quiz-morning = Bugün iyiysem
learn-sport-quiz-morning-answer = Evet. En iyi rehberiniz ertesi sabahtır. O zaman yalnızca biraz ekleyin.
learn-sport-quiz-double = Hemen, iki katı
learn-sport-quiz-double-answer = İstemeniz çok güzel. Ama beliniz küçük adımları sever. Ertesi sabah nasıl olduğunuza bakın, sonra biraz ekleyin.
learn-sport-quiz-never = Bir daha koşmamalıyım
learn-sport-quiz-never-answer = Çoğu insan yeniden koşabilir. Ertesi sabah nasıl olduğunuza bakın, sonra biraz ekleyin.

## Desk and car

learn-seated-title = Masa başı ve araba
learn-seated-desk = Masa başı iş: Her 30 dakikada bir kalkın, bir dakikalığına bile olsa. Ekranı göz hizasına koyun ve kollarınızı dayayın. Oturuşunuzu istediğiniz kadar sık değiştirin.
learn-seated-driving = Araba kullanmak: Koltuğu yaklaştırın ve belinizin arkasına küçük bir havlu koyun. Her saat durun ve biraz yürüyün. Rahatça dönüp fren yapabilene kadar araba kullanmayın.
learn-seated-break = Mola kısa olabilir. Ayağa kalkın, iki kez yavaşça geriye uzanın ve pencereye yürüyün. Bir dakika, derin kaslarınıza değişiklik olması için yeter.
learn-seated-chair = Özel bir sandalyeye ihtiyacınız yok. Arkaya iyice oturun, biraz destek hissedin ve sık sık kalkın. En iyi pozisyon bir sonrakidir.

## A bad day

learn-flares-title = Kötü bir gün
learn-flares-normal = Kötü günler iyileşmenin parçasıdır. Çoğu insan bunu yaşar, en çok da daha fazlasını yapmaya başladığında. Zamanla genellikle hafiflerler. Başa dönmediniz.
learn-flares-today = Bugün daha az yapın, ama tamamen bırakmayın. Sıcak uygulayın, bacaklarınız yukarıda biraz uzanın, kısa yürüyüşler yapın. Bir egzersizi kolay haliyle seçin.
learn-flares-check = Yeni bir şey mi var: uyuşma, güçsüzlük, idrarda ya da dışkıda sorun, ateş? Ya da ağrı eskisinden çok mu daha güçlü? O zaman şimdi /redflags ile uyarı işaretlerine bakın.
learn-flares-after = Yeniden sakinleşince kendinizi suçlamadan geriye bakın. Çok oturma ya da kaldırma, stres, kısa bir gece mi vardı? Bunun için biraz daha yer ayırın ve devam edin.
learn-flares-quiz = Bugün dünden çok ağrıyor, ama yeni bir şey yok. Şimdi ne yaparsınız?
learn-flares-quiz-less = Az yapar, hareket ederim
learn-flares-quiz-less-answer = Evet. Sıcak, kısa yürüyüşler ve bir kolay egzersiz bugün için yeter.
learn-flares-quiz-nothing = Bütün gün yatarım
learn-flares-quiz-nothing-answer = Kısa dinlenmeler iyidir. Ama biraz hareket belinizin sakinleşmesine yardım eder. Daha az yapın, ama bırakmayın.
learn-flares-quiz-again = Sıfırdan başlarım
learn-flares-quiz-again-answer = Gerek yok. Kötü bir gün emeğinizi silmez. Bugün daha az yapın, sonra planınızla devam edin.
