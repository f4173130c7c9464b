### Learn library, theme "checks": how a back is examined, what else it could be, when to ask for help.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### A pattern is something "your physio can check"; a card does not say what somebody has.

learn-theme-checks = Kontrol ettirmek

## How is it checked?

learn-checking-title = Nasıl kontrol edilir?
learn-checking-talk = Fizyoterapistiniz önce sizi dinler. Ne zaman başladı, neyle ortaya çıkıyor, yeniden ne yapmak istersiniz? Anlattıklarınız çoğu zaman bir görüntüden fazlasını söyler.
learn-checking-tests = Sonra eğilir, döner ve bir ele karşı itersiniz. Fizyoterapistiniz kasları tek tek esnetir ve onlara yük verir. Eklemler, diskler ve sinirler de test edilir. Böylece nereden gelebileceğini öğrenirsiniz.
learn-checking-xray = Röntgen kemikleri, nasıl dizildiklerini ve disklerin aralığını gösterir. Kasları gösteremez. Bu yüzden basit bir spazm için röntgen gerekmez.
learn-checking-ultrasound = Ultrason yırtık ya da şiş bir kası, bazen de gergin bir kası gösterebilir. Yalnızca sonucu tedavinizi değiştirecekse kullanılır.
learn-checking-mri = MR diskleri, sinirleri, kemikleri ve yumuşak dokuları gösterir. Pahalıdır ve basit bir spazm için gerekmez. Hiç ağrısı olmayan birçok kişinin MR’ında da yıpranmış diskler görülür.
learn-checking-when = Bir şey spazmdan fazlasına mı işaret ediyor? O zaman fizyoterapistiniz sizi görüntülemeye ya da doğru doktora gönderir. /redflags soruları tam da bunu arar.
learn-checking-quiz = Basit bir spazm için röntgen ya da MR gerekir mi?
learn-checking-quiz-no = Hayır
learn-checking-quiz-no-answer = Doğru, gerekmez. Anlattıklarınız ve iyi bir muayene daha fazlasını söyler.
learn-checking-quiz-mri = Evet, MR
learn-checking-quiz-mri-answer = Çok şey gösterir, ama tedavinizi değiştirecek neredeyse hiçbir şey göstermez. Basit bir spazm için gerekmez.
learn-checking-quiz-xray = Evet, röntgen
learn-checking-quiz-xray-answer = Röntgen kemikleri gösterir, kasları göstermez. Basit bir spazm için gerekmez.

## What else could it be?

learn-lookalikes-title = Başka ne olabilir?
learn-lookalikes-list = Bu tablolar, fizyoterapistinize daha çok şey anlatmanıza yardım edebilir. Hiçbiri sizde ne olduğunu söylemez. Hangisinin uyduğunu, uyan varsa, yalnızca muayene gösterebilir.
learn-lookalikes-disc = Belde, bir bacağa inebilen ve eğilirken, otururken ya da araba kullanırken artan ağrı. Fizyoterapistiniz bir diskin payı var mı diye bakabilir. Disk sorunlarının çoğu ameliyatsız yatışır.
learn-lookalikes-slip = Eğilmek ağrıtır, doğrulmak daha çok ağrıtır. Ellerinizle iterek kalkarsınız. Fizyoterapistiniz bir kemiğin alttakinin üzerinde biraz önde durup durmadığına bakabilir. Buna spondilolistezis denir.
learn-lookalikes-pelvis = Ayakta dururken, yürürken ya da merdiven çıkarken bir kaba etin derininde ağrı. Fizyoterapistiniz omurganızla leğen kemiğiniz arasındaki ekleme bakabilir. Adı sakroiliak eklemdir.
learn-lookalikes-wear = Uzun yürüyünce, ayakta durunca ya da oturunca, soğukta ya da sabahları ağrı. Dinlenince azalır. Fizyoterapistiniz küçük eklemlerde aşınma (kireçlenme) var mı diye bakabilir. Ona da egzersiz iyi gelir.
learn-lookalikes-nerve = Bir bacaktan aşağı ağrı, karıncalanma ya da uyuşuk cilt. Fizyoterapistiniz siyatik sinire bakabilir. Bir bacağınız güçsüzleşiyor mu ya da bacaklarınızın arası uyuşuk mu? O zaman hemen /redflags kullanın.

## When to ask for help

learn-waiting-title = Ne zaman yardım istemeli
learn-waiting-early = Erken sormak işleri kolaylaştırır. Birçok insan aylarca ya da yıllarca bekler, sonra dönüş yolu uzar. Yalnızca emin olmadığınızda da sorabilirsiniz.
learn-waiting-cause = Tedavi en çok, biri nedenine baktığında işe yarar. Buna bakılmazsa çok şey deneyebilirsiniz ve spazmlar yine de geri gelebilir.
learn-waiting-when = Uyarı işareti varsa şimdi /redflags kullanın. Giyinmek, oturmak, kalkmak ya da yürümek çok zorsa iki gün içinde gidin. Sizi epey kısıtlıyorsa bir hafta içinde. Hafifse ama yatışmıyorsa iki hafta içinde.
learn-waiting-life = Bahçe işlerinden ya da çocuklarınızla oynamaktan vazgeçmeye mi başladınız? Bu, sormak için iyi bir neden. Ne kadar sürmüş olursa olsun geç değil.
learn-waiting-quiz = Spazmlarınız hafif, ama her ay geliyor. Şimdi ne yaparsınız?
learn-waiting-quiz-check = Randevu alırım
learn-waiting-quiz-check-answer = Evet. Spazmlar gelip duruyorsa, her biri hafif olsa bile nedenine bakmaya değer.
learn-waiting-quiz-wait = Kötüleşmesini beklerim
learn-waiting-quiz-wait-answer = Beklemeniz gerekmez. Spazmlar gelip duruyorsa erken bir kontrol işleri kolaylaştırır.
