### Items of questionnaires that others have published. Their words are fixed: an item that is
### changed is no longer the item that was tested, so a plainer one must not take its place.

## Pain, numeric rating scale (public domain)

questionnaire-nrs-pain = Şu anda ağrınız ne kadar güçlü? 0 hiç ağrı yok, 10 düşünebileceğiniz en kötü ağrı demek.

## PEG, Krebs and others, J Gen Intern Med 2009;24:733-738. Free for clinical use.

questionnaire-peg-average-pain = Geçen hafta boyunca ortalama ağrınızı en iyi hangi sayı anlatır?
questionnaire-peg-average-pain-scale = 0: ağrı yok. 10: hayal edebileceğiniz kadar kötü ağrı.
questionnaire-peg-enjoyment = Geçen hafta boyunca ağrının hayattan keyif almanızı ne kadar engellediğini en iyi hangi sayı anlatır?
questionnaire-peg-enjoyment-scale = 0: hiç engellemiyor. 10: tamamen engelliyor.
questionnaire-peg-general-activity = Geçen hafta boyunca ağrının genel etkinliklerinizi ne kadar engellediğini en iyi hangi sayı anlatır?
questionnaire-peg-general-activity-scale = 0: hiç engellemiyor. 10: tamamen engelliyor.

## Patient-Specific Functional Scale, Stratford and others, Physiother Can 1995;47:258-263.
## Free to use with its source. The activities come from the answers, so the question is ours.

questionnaire-psfs-activity = Bunlardan hangileri sizin için en önemli ve şu anda zor?
questionnaire-psfs-rating = Bunu bugün ne kadar iyi yapabiliyorsunuz? 0: yapamıyorum. 10: eskisi gibi yapabiliyorum.

## Roland-Morris, Spine 1983;8:141-144. Free to use without permission.
## The statements and their order stay as published; how to tick them is said for a screen.

questionnaire-rmdq-how = Bugünkü halinizi düşünün. Bir cümle bugün sizi anlatıyorsa numarasına dokunun. Yalnızca emin olduğunuzda dokunun.
questionnaire-rmdq-1 = Belim yüzünden çoğu zaman evde kalıyorum.
questionnaire-rmdq-2 = Belimi rahat ettirmek için sık sık pozisyon değiştiriyorum.
questionnaire-rmdq-3 = Belim yüzünden her zamankinden daha yavaş yürüyorum.
questionnaire-rmdq-4 = Belim yüzünden evde her zaman yaptığım işlerin hiçbirini yapmıyorum.
questionnaire-rmdq-5 = Belim yüzünden merdiven çıkarken trabzana tutunuyorum.
questionnaire-rmdq-6 = Belim yüzünden daha sık uzanıp dinleniyorum.
questionnaire-rmdq-7 = Belim yüzünden rahat bir koltuktan kalkarken bir yere tutunmak zorunda kalıyorum.
questionnaire-rmdq-8 = Belim yüzünden işlerimi başkalarına yaptırmaya çalışıyorum.
questionnaire-rmdq-9 = Belim yüzünden her zamankinden daha yavaş giyiniyorum.
questionnaire-rmdq-10 = Belim yüzünden yalnızca kısa süreyle ayakta duruyorum.
questionnaire-rmdq-11 = Belim yüzünden eğilmemeye ya da diz çökmemeye çalışıyorum.
questionnaire-rmdq-12 = Belim yüzünden sandalyeden kalkmakta zorlanıyorum.
questionnaire-rmdq-13 = Belim neredeyse her zaman ağrıyor.
questionnaire-rmdq-14 = Belim yüzünden yatakta dönmekte zorlanıyorum.
questionnaire-rmdq-15 = Bel ağrım yüzünden iştahım pek iyi değil.
questionnaire-rmdq-16 = Bel ağrım yüzünden çoraplarımı (ya da külotlu çorabımı) giymekte zorlanıyorum.
questionnaire-rmdq-17 = Belim yüzünden yalnızca kısa mesafe yürüyorum.
questionnaire-rmdq-18 = Belim yüzünden daha kötü uyuyorum.
questionnaire-rmdq-19 = Bel ağrım yüzünden başka birinin yardımıyla giyiniyorum.
questionnaire-rmdq-20 = Belim yüzünden günün çoğunu oturarak geçiriyorum.
questionnaire-rmdq-21 = Belim yüzünden evdeki ağır işlerden kaçınıyorum.
questionnaire-rmdq-22 = Bel ağrım yüzünden insanlara karşı her zamankinden daha sinirli ve huysuzum.
questionnaire-rmdq-23 = Belim yüzünden merdivenleri her zamankinden daha yavaş çıkıyorum.
questionnaire-rmdq-24 = Belim yüzünden çoğu zaman yatakta kalıyorum.
