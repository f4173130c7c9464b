### What makes it worse, what started it, and up to five short questions.

aggravators-ask = Belinizi neler kötüleştiriyor?

aggravators-dressing = Giyinmek
aggravators-lifting-child = Çocuk kaldırmak
aggravators-stairs = Merdiven
aggravators-uphill = Yokuş çıkmak
aggravators-running = Koşmak
aggravators-deadlifts = Yerden halter kaldırmak
aggravators-jumping = Zıplamak
aggravators-heels = Topuklu ayakkabı
aggravators-driving = Araba kullanmak
aggravators-desk = Masa başı iş

## What started it

aggravators-cause-ask = Bu sefer ne başlattı?
aggravators-cause-lifting = Bir şey kaldırmak
aggravators-cause-carrying = Uzun süre taşımak ya da tutmak
aggravators-cause-repeating = Aynı hareketi çok kez yapmak
aggravators-cause-slipping = Kaymak ya da sarsılmak
aggravators-cause-sitting = Uzun süre oturmak
aggravators-cause-swapping = Kaslarım zaten yorgundu
aggravators-cause-unknown = Bilmiyorum

## Short questions for the physio, asked only where an answer points there

aggravators-ask-worse-sitting-driving = Bir süre oturunca ya da araba kullanınca kötüleşiyor mu?
aggravators-ask-coming-up-with-hands = Eğildikten sonra doğrulurken ellerinizle kendinizi iterek mi kalkıyorsunuz?
aggravators-ask-one-deep-buttock = Ayakta dururken, yürürken ya da merdiven çıkarken ağrıyı tek bir kaba etinizin derininde mi hissediyorsunuz?
aggravators-ask-worse-cold-mornings = Soğukta ya da sabahları daha kötü oluyor mu?
aggravators-ask-eases-with-rest = Dinlenince azalıyor mu?

aggravators-record = Nelerin kötüleştirdiği yanıtlandı.
