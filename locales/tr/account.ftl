### Stop, help, privacy, contact and appointments: the way out, one's rights, and a person to call.

## Stop

stop-done = Tamam. Artık sessizim: hatırlatma da duyuru da yok. Yalnızca güvenliğinizle ilgili bir mesaj yine de gelebilir.
stop-come-back = Yanıtlarınız duruyor. Beni yeniden istediğinizde aşağıya dokunun ya da /start yazın.
stop-start-again = Yeniden başla

## Help

help-commands =
    <b>Benden neler isteyebilirsiniz</b>
    /today bugünün egzersizlerini gösterir.
    /plan nerede olduğunuzu gösterir.
    /test belinizin durumuna bakar.
    /result sonucunuzu gösterir.
    /redflags uyarı işaretlerini sorar.
    /reminders ne zaman yazacağımı değiştirir.
    /settings geri kalan her şey içindir.
    /export sizinle ilgili sakladığım her şeyin kopyasını gönderir.
    /erase sizi unutmamı sağlar.
    /stop beni susturur.
help-not-live = Bu sohbeti kimse anlık takip etmiyor. { $clinic } ekibine şu saatlerde ulaşabilirsiniz: { $hours }. Numara: { $phone }.
help-emergency = Kendinizi tehlikede hissederseniz { $emergency } numarasını arayın.

## Privacy

privacy-open = Hakkımda neler saklanıyor
# Variables:
#   $parts (list) - what is kept, one line a subject
privacy-kept =
    <b>Hakkınızda neler saklıyorum</b>
    { $parts }
# The lines of the list; each ends with how long it is kept, as a sentence of its own.
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-answers = • <b>Yanıtlarınız</b> ve günlerinizin nasıl geçtiği: egzersizleri size uydurmak için. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-settings = • <b>Ayarlarınız</b> ve Telegram numaranız: size doğru zamanda yazmak için. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-consents = • <b>Onaylarınız</b> ve ne zaman verdiğiniz: kanıt olarak. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-messages = • Birbirimize <b>yazdıklarımız</b>: hiçbir mesaj kaybolmasın diye. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-visits = • <b>Randevularınız</b> ve davetiniz: size hatırlatmak için. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-care = • Kliniğin burada sizin için <b>yaptıkları</b>: denetlenebilsin diye. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-erasure = • <b>Her şeyi sildikten sonra:</b> bir kod ve bir tarih. Böylece eski bir yedek sizi geri getiremez. { $until }
# Variables:
#   $days (number) - how many days
privacy-until-days = { $days ->
    [one] { $days } gün sonra silinir.
   *[other] { $days } gün sonra silinir.
}
privacy-until-erased = Siz silene kadar saklanır.
privacy-until-ever = Süresiz saklanır.
privacy-not-kept = Fotoğraf ve konum saklamam. Adınız yalnızca siz ya da { $clinic } ekibi yazarsa burada olur.
privacy-more = Kim görür, haklarım neler

privacy-topic-answers = yanıtlarınız
privacy-topic-settings = ayarlarınız
privacy-topic-consents = onaylarınız
privacy-topic-messages = mesajlarımız
privacy-topic-visits = randevularınız
privacy-topic-care = kliniğin burada yaptıkları
privacy-reader-clinic = personel
privacy-reader-nobody = hiç kimse
privacy-topic-erasure = geriye kalan kod
# Variables:
#   $parts (list) - what staff can see, such as "your answers, your settings and your visits"
privacy-seen = <b>Kim görür:</b> { $clinic } personeli ve bu botu onlar için çalıştıranlar. Personelin ekranda görebildikleri: { $parts }. Bunlar satılmaz ve reklam için kullanılmaz.
privacy-telegram = <b>Telegram:</b> Botlarla yapılan sohbetler uçtan uca şifreli değildir. Buraya yazdıklarınızı Telegram taşır.
privacy-your-rights = <b>Haklarınız:</b> Hepsini görebilir, kopyasını alabilir, sildirebilir ve onaylarınızı geri alabilirsiniz. Bir yanlışın düzeltilmesi için { $clinic } ekibine başvurun: { $phone }.
privacy-export = Kopyasını al
privacy-erase = Hepsini sil

## A copy of everything

export-copy = Sizinle ilgili sakladığım her şey burada. Listeleri görmek için dosyayı açın. Her tablo programında açılırlar.
export-sent = Kopyanız yolda. Bu sohbete tek bir dosya olarak gelecek.
export-keep-safe = İçinde sağlıkla ilgili yanıtlarınız var, bu yüzden iyi saklayın. Dilediğiniz zaman yeniden isteyebilirsiniz.
export-staff = Burada personelsiniz, bu yüzden bu sohbette kopya yok. Size gösterilenler başka insanlarla ilgili. Botu çalıştıran kişiye sorun.

## Erase everything

# Variables:
#   $parts (list) - what goes, one line a subject
erase-what-goes =
    <b>Sizinle ilgili her şey silinsin mi?</b> Silinecekler:
    { $parts }
erase-copy-first = Henüz bir şey silinmedi. Önce bir kopya isterseniz şimdi alın.
erase-get-copy = Önce kopyasını al
erase-go-on = Hepsini sil
erase-keep = Her şey kalsın
erase-means = <b>Bunun geri dönüşü yok.</b> Planınız biter, hatırlatma gelmez ve sizi artık tanımam. İstediğiniz zaman yeniden başlayabilirsiniz.
erase-stays = { $clinic } ekibine yalnızca bunu yaptığınız bildirilir. Onların kendi dosyaları, Telegram ve eski yedekler değişmez. Bu sohbet, siz silene kadar telefonunuzda kalır.
erase-confirm = Evet, şimdi hepsini sil
erase-left = Tamam. Hiçbir şey silinmedi.
erase-staff = Burada personelsiniz. Önce bir klinik sahibinden { $clinic } içindeki görevinizi sonlandırmasını isteyin. Sonra sizinle ilgili her şeyi silebilirsiniz.
erase-done = Bitti. Sizinle ilgili sakladığım her şey silindi. Bu son mesajım. Yeniden başlamak için aşağıya dokunun ya da /start yazın.
erase-known-no-more = Artık sizinle ilgili hiçbir şey saklamıyorum ve şimdi gönderdiğinizi de saklamadım. Yeniden başlamak için aşağıya dokunun ya da /start yazın. Kendinizi tehlikede hissederseniz { $emergency } numarasını arayın.

## Contact

contact-card = <b>{ $clinic }</b>, { $phone }. Çalışma saatleri: { $hours }. Bu sohbeti kimse anlık takip etmiyor.
contact-ask-call = Klinik beni arasın
contact-asked = { $clinic } ekibine aranmak istediğinizi bildirdim. Sizi çalışma saatlerinde ararlar: { $hours }.
contact-asked-before = { $clinic } ekibi aranmak istediğinizi bugünden beri biliyor. Çok uzun sürerse şu numarayı arayın: { $phone }.

## Appointments

appointment-ask = Randevu iste
appointment-when = Randevu için en uygun zamanınız ne?
appointment-morning = Sabah
appointment-afternoon = Öğleden sonra
appointment-any = Fark etmez
appointment-asked-morning = { $clinic } ekibine sabah saatleri için randevu istediğinizi bildirdim. Size dönüş yapacaklar.
appointment-asked-afternoon = { $clinic } ekibine öğleden sonra için randevu istediğinizi bildirdim. Size dönüş yapacaklar.
appointment-asked-any = { $clinic } ekibine günün herhangi bir saatinde randevu istediğinizi bildirdim. Size dönüş yapacaklar.
