### The clinic's side: alerts, and what staff decide about them. A patient is a number here.

clinic-menu = Burası { $clinic } personel bölümü.
clinic-menu-open = Klinik menüsü

## Alerts

# Variables:
#   $patient (number) - the patient's number
clinic-alert-emergency = ⚠️ <b>{ $patient } numaralı hasta: acil işaret.</b> Hemen yardım alması söylendi. Siz işareti kapatana kadar egzersizler kapalı kalır.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-same-day = ⚠️ <b>{ $patient } numaralı hasta: bugün bakılmalı.</b> Siz işareti kapatana kadar egzersizler kapalı kalır.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-soon = { $patient } numaralı hasta: bir iki hafta içinde bakılması gereken bir işaret. Siz işareti kapatana kadar planda yalnızca hafif adımlar olur.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-appointment-wanted = { $patient } numaralı hasta randevu istiyor.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-contact-wanted = { $patient } numaralı hasta aranmak istiyor.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-worse = { $patient } numaralı hasta kötüleşiyor. Lütfen bakın.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-mistaken-tap = { $patient } numaralı hasta acil işarete yanlışlıkla dokunduğunu söylüyor. Siz kapatana kadar işaret açık kalır.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-distress = ⚠️ <b>{ $patient } numaralı hasta beni kaygılandıran sözler yazdı.</b> Acil numara ve sizin telefon numaranız kendisinde. Lütfen bugün arayın.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-step-back = { $patient } numaralı hasta: ağrı art arda iki kez yüksekti. Plan bir adım geri gitti.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-phase-due = { $patient } numaralı hasta aşamanın istediklerini yaptı. Sıradakini açmak size kaldı.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-erased = { $patient } numaralı hasta silinmek istedi. Onunla ilgili her şey buradan silindi. Bu botta yapmanız gereken bir şey yok.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-silent = { $patient } numaralı hasta üç gündür sessiz.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-reply = { $patient } numaralı hasta size yazdı.
clinic-alert-open = Aç

## One patient's matter

# Variables:
#   $patient (number) - the patient's number
clinic-alert-patient = <b>{ $patient } numaralı hasta</b>
clinic-matter-emergency = Bir acil işaret açık. Egzersizler kapalı.
clinic-matter-same-day = Bugün bakılacak bir işaret açık. Egzersizler kapalı.
clinic-matter-soon = Önümüzdeki haftalarda bakılacak bir işaret açık. Planda yalnızca hafif adımlar var.
clinic-matter-appointment-wanted = Randevu isteniyor.
clinic-matter-contact-wanted = Aranmak isteniyor.
clinic-matter-worse = Ağrı kötüleşiyor.
clinic-matter-mistaken-tap = Hasta yanlışlıkla dokunduğunu söylüyor. Egzersizler kapalı.
clinic-matter-distress = Hasta, kendine zarar verme ya da şiddet görme gibi gelen sözler yazdı. Lütfen bugün arayın.
clinic-matter-step-back = İki kez yüksek ağrıdan sonra plan bir adım geri gitti.
clinic-matter-phase-due = Aşama tamamlandı. Sıradaki sizi bekliyor.
clinic-matter-silent = Üç gündür yanıt gelmedi.
clinic-matter-reply = Hasta size yazdı.
clinic-open-phase = Sıradaki aşamayı aç
clinic-safe = Güvenli: egzersizleri yeniden aç
clinic-not-yet = Henüz değil
# Variables:
#   $patient (number) - the patient's number
clinic-confirm = Siz ya da bir çalışma arkadaşınız { $patient } numaralı hastaya baktı mı? Egzersizleri ve hatırlatmaları hemen açılır.
clinic-confirm-safe = Evet, güvenli
