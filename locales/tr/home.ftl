### The menu.

home-menu = Ne yapmak istersiniz?
home-back = Sizi yeniden görmek güzel. Ne yapmak istersiniz?
home-left = Tamam. Yanıtlarınız duruyor, istediğiniz zaman devam edebilirsiniz.
home-cancelled = Bunu bıraktım. Başka soru yok. Ne yapmak istersiniz?

# Variables:
#   $part (string) - the part that was left in the middle, such as "the self-tests"
home-resume = Devam et: { $part }
home-part-welcome = başlangıç
home-part-red-flags = uyarı işaretleri
home-part-self-tests = hareket testleri
home-part-severity = sorular
home-part-aggravators = kötüleştirenler
home-part-weekly = haftalık değerlendirme
home-part-baseline = günlük hayat soruları
home-part-summary = yanıtlarım

home-today = Bugün
home-plan = Planım
home-progress = Gelişimim
home-result = Sonucum
home-test = Belime bak
home-test-again = Yeniden bak
home-safety = Şimdi ne yapmalıyım
home-learn = Öğren
home-red-flags = Uyarı işaretleri
home-settings = Ayarlar
home-contact = İletişim
home-help = Yardım

menu-open = Menü
assessment-left = Belinizin durumuna bakıyorduk ve yarıda kaldık. Devam edelim mi?
assessment-anew = Baştan başla
