### What follows from the warning signs.

## Emergency

safety-emergency = <b>Lütfen hemen yardım alın.</b> Anlattıklarınıza göre sinirlerinizin ya da vücudunuzun başka bir yerinin bugün tıbbi bakıma ihtiyacı olabilir.
safety-emergency-act = { $emergency } numarasını arayın ya da acil servise gidin. Kendiniz araba kullanmayın. Aşağıdaki düğme, hastane için bir kart gösterir.
safety-emergency-told = { $clinic } ekibine haber verdim. Bu sohbeti kimse anlık takip etmiyor, lütfen burada yanıt beklemeyin. { $clinic } ekibi izin verene kadar egzersiz yok.
safety-show-card = Kartı göster
safety-on-my-way = Yola çıktım
safety-mistaken = Yanlışlıkla dokundum
safety-on-my-way-reply = Tamam. Kart elinizin altında olsun. { $clinic } ekibinin haberi var. Döndüğünüzde ben buradayım.
safety-mistaken-reply = Söylediğiniz için teşekkürler. { $clinic } ekibine haber verdim. Güvenliğiniz için, onlar açana kadar egzersizler kapalı kalıyor. Uyarı işaretlerinden biri yine de varsa hemen { $emergency } numarasını arayın.

## Card for hospital staff

safety-card-title = <b>Hastane personeli için</b>
# Variables:
#   $signs (string) - the warning signs as a list
safety-card = Bu kişinin bel ağrısı var ve bize bugün şunları bildirdi: { $signs }. Lütfen kauda ekuina sendromu gibi ciddi bir neden yönünden değerlendirin. Gönderen: { $clinic }, { $phone }.
safety-card-saddle-numbness = eyer bölgesinde uyuşma ya da his değişikliği
safety-card-bladder-bowel = mesane ya da bağırsak kontrolünde değişiklik
safety-card-sexual-function = cinsel işlevde değişiklik
safety-card-both-legs = her iki bacakta ağrı, güçsüzlük ya da uyuşma veya giderek artan güçsüzlük
safety-card-chest-pain = göğüs ağrısı
safety-card-serious-accident = ciddi bir düşme ya da kaza
safety-card-belly-collapse = karında nabız atışı hissi ya da bayılma veya yığılma

## The same day

safety-same-day = Lütfen <b>bugün</b> bir doktora ya da fizyoterapistinize görünün. Pekâlâ zararsız olabilir, ama bakılması gerekir.
safety-same-day-told = { $clinic } ekibine haber verdim. Onlar bakana kadar egzersizlere ve hatırlatmalara ara veriyoruz. Kötüleşirse { $emergency } numarasını arayın.
safety-contact = { $clinic } ile iletişim
safety-ask-again = Yeniden yanıtla

## Soon

safety-soon = Teşekkürler. Bir yanıtınıza fizyoterapistinizin bir iki hafta içinde bakması iyi olur. Bundan ciddi bir şey nadiren çıkar.
safety-soon-plan = Devam edebilirsiniz. Fizyoterapistiniz bakana kadar planınızda yalnızca hafif egzersizler olacak.

## None

safety-clear = Teşekkürler. Anlattıklarınız arasında uyarı işareti yok.
safety-net = Bir şey değişirse günün her saatinde /redflags ile geri gelin. Kendinizi tehlikede hissederseniz { $emergency } numarasını arayın.

safety-cleared = { $clinic } ekibi yanıtlarınıza baktı. Egzersizleriniz yeniden açık.

## Words of self-harm or abuse

safety-distress = Bunu bana söylediğiniz için teşekkür ederim. Bu çok zor olmalı. Bunu tek başınıza taşımak zorunda değilsiniz.
safety-distress-act = <b>Size bir zarar gelebilecekse ya da kendinize zarar verebilecekseniz hemen { $emergency } numarasını arayın.</b> { $clinic } ekibini de arayabilirsiniz: { $phone }. Ya da güvendiğiniz birini arayın ve yanınızda kalmasını isteyin.
safety-distress-told = { $clinic } ekibine haber verdim. Bu sohbeti kimse anlık takip etmiyor, lütfen burada yanıt beklemeyin. Planınız bekleyebilir.
