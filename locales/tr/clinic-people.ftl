### Patients, invites, staff and the audit log, as staff see them. Short.

## Finding a patient

patients-ask = Bir referans ya da numara yazın veya bir liste açın.
patients-silent = Üç gündür sessiz
patients-clear = Belirti yok
patients-mild = Hafif
patients-moderate = Orta
patients-severe = Şiddetli
patients-all = Tüm hastalar
# Variables:
#   $what (text) - the name of the list
#   $count (number) - how many patients are on it
patients-list = <b>{ $what }</b>: { $count }
patients-nobody = Bu listede kimse yok.
# Variables:
#   $count (number) - how many patients were found
patients-found =
    { $count ->
        [0] Kimseyi bulamadım. Yeniden yazın ya da başka türlü arayın.
        [one] Bu hastayı buldum. Başka birini de yazabilirsiniz.
       *[other] { $count } hasta buldum. Başka birini de yazabilirsiniz.
    }
patients-search = Ara
# Variables:
#   $patient (number) - the patient's number
#   $band (text) - the result in a word
patients-one = { $patient }: { $band }
# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
#   $band (text) - the result in a word
patients-one-named = { $patient } ({ $reference }): { $band }
patients-band-none = henüz sonuç yok
patients-band-clear = belirti yok
patients-band-mild = hafif
patients-band-moderate = orta
patients-band-severe = şiddetli

## The card

patient-none = Böyle bir hasta yok.
patient-no-result = Henüz sonuç yok.
patient-band-clear = Sonuç: belirti yok.
patient-band-mild = Sonuç: <b>hafif</b>.
patient-band-moderate = Sonuç: <b>orta</b>.
patient-band-severe = Sonuç: <b>şiddetli</b>.
# Variables:
#   $reasons (text) - the answers that caused the result
patient-because = Neden: { $reasons }
patient-flag-none = Açık uyarı işareti yok.
patient-flag-soon = Önümüzdeki haftalarda bakılacak bir işaret açık.
patient-flag-same-day = ⚠️ Bugün bakılacak bir işaret açık. Egzersizler kapalı.
patient-flag-emergency = ⚠️ Bir acil işaret açık. Egzersizler kapalı.
patient-no-plan = Henüz plan yok.
# Variables:
#   $name (text) - the name of the phase
#   $day (number) - the day of the phase, from 1
patient-phase = Aşama: { $name }, { $day }. gün.
# Variables:
#   $done (number) - sessions done in this phase
#   $due (number) - sessions asked for in this phase
patient-sessions = Bu aşamadaki seanslar: { $due } seansın { $done } tanesi yapıldı.
patient-held = Bu aşamayı siz tutuyorsunuz.
# Variables:
#   $number (number) - the first phase that is closed
patient-closed = { $number }. aşamadan itibaren hepsi kapalı.
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
patient-day = { $day }: { $how }
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
#   $pain (number) - pain, 0 to 10
patient-day-pain = { $day }: { $how }, ağrı { $pain }
patient-day-done = yapıldı
patient-day-some = bir kısmı yapıldı
patient-day-could-not = yapılamadı
patient-day-skipped = atlandı
# Variables:
#   $what (text) - what was agreed to
patient-agreed = Onay verdiği: { $what }.
patient-agreed-nothing = Hiçbir şeye onay vermedi.
patient-agreed-care = hatırlatmalar
patient-agreed-broadcasts = duyurular
# Variables:
#   $language (string) - the code of the language
#   $place (text) - the place of the time zone
#   $time (time) - the time there now
patient-where = Dil: { $language }. Yer: { $place }, orada saat { $time }.
patient-has-blocked = Botu engelledi.
patient-has-stopped = Bütün mesajları durdurdu.
# Variables:
#   $until (date) - the last day of the pause
patient-has-paused = Hatırlatmalar şu tarihe kadar duruyor: { $until }.
patient-write = Hastaya yaz
patient-show-chart = Gelişim
patient-send-page = Yazdırılacak sayfa
patient-change-phase = Aşamayı seç
patient-hold = Bu aşamada tut
patient-release = Artık tutma
patient-close = Sonraki aşamaları kapat
patient-free = Kapalı aşamaları aç
# Variables:
#   $patient (number) - the patient's number
patient-which-phase = { $patient } numaralı hasta için hangi aşama doğru?
# Variables:
#   $patient (number) - the patient's number
#   $name (text) - the name of the phase
patient-confirm-phase = { $patient } numaralı hasta şu aşamaya alınsın mı: { $name }? Yarın başlar ve hastaya bildirilir.
patient-set-phase = Evet, bunu seç
# Variables:
#   $patient (number) - the patient's number
patient-news-told = ✓ Tamam. { $patient } numaralı hastaya bildirildi.
# Variables:
#   $patient (number) - the patient's number
patient-news-phase-opened = ✓ Tamam. { $patient } numaralı hastaya bildirildi; geri kalanlar tamamlanınca ilerler.
patient-news-no-days = Gösterilecek gün henüz yok.
patient-news-chart = ✓ Resim yolda.
patient-news-page = ✓ Sayfa yolda.
# Variables:
#   $patient (number) - the patient's number
patient-chart = { $patient } numaralı hasta: şimdiye kadarki günler.
# Variables:
#   $patient (number) - the patient's number
patient-page = { $patient } numaralı hasta: yazdırılacak bir sayfa. Lütfen iyi saklayın.

## The page

# Variables:
#   $patient (number) - the patient's number
#   $date (date) - the day on which the page is made
page-title = { $clinic }: { $patient } numaralı hasta, { $date }
page-who = Hasta
# Variables:
#   $day (date) - the day of the first message
page-joined = Lumbot’u kullanmaya başladığı gün: { $day }
page-result = Sonuç ve testler
page-plan = Plan ve son günler
page-agreed = Onaylar ve iletişim

## Invites

# Variables:
#   $count (number) - how many invites can be used
invite-open =
    { $count ->
        [one] <b>Bir davet açık.</b> Geri almak için dokunun.
       *[other] <b>{ $count } davet açık.</b> Geri almak için birine dokunun.
    }
invite-none-open = Açık davet yok.
invite-new = Yeni davet
invite-all = Tüm davetler
invite-ask = Hastanın sizdeki referansı ne? Lütfen yazın. Tam ad olmamalı.
invite-without = Referanssız
# Variables:
#   $most (number) - how many letters fit
invite-reference-long = Lütfen en fazla { $most } harflik tek bir satır yazın.
# Variables:
#   $patient (number) - the patient's number
invite-reference-taken = Bu referans zaten { $patient } numaralı hastanın. Yalnızca tek bir kişiye ait olabilir. Lütfen kontrol edin.
invite-record = Bir davet hazırlandı.
invite-made = Davet yukarıda. Gösterin ya da gönderin. 14 gün içinde bir kez kullanılabilir.
# Variables:
#   $reference (string) - the clinic's own reference
#   $link (string) - the link that opens the bot
invite-picture-named = Şu referans için davet: { $reference }. Resmi taratın ya da bu bağlantıyı açın: { $link }
# Variables:
#   $link (string) - the link that opens the bot
invite-picture = Lumbot daveti. Resmi taratın ya da bu bağlantıyı açın: { $link }
# Variables:
#   $reference (string) - the clinic's own reference
#   $until (day) - the day on which it ends
invite-one-named = { $reference }, son gün: { $until }
# Variables:
#   $number (number) - the number of the invite
#   $until (day) - the day on which it ends
invite-one = Davet { $number }, son gün: { $until }
# Variables:
#   $role (text) - the part in the staff
#   $until (day) - the day on which it ends
invite-one-staff = Personel ({ $role }), son gün: { $until }
invite-revoke-ask = Bu davet geri alınsın mı? Bağlantısı hemen çalışmaz olur.
invite-revoke = Geri al
invite-revoked = Tamam. Bağlantı artık çalışmıyor.

## Staff

# Variables:
#   $count (number) - how many people joined
staff-title =
    { $count ->
        [one] <b>Bir çalışma arkadaşınız katıldı.</b> Çıkarmak için dokunun.
       *[other] <b>{ $count } çalışma arkadaşınız katıldı.</b> Çıkarmak için birine dokunun.
    }
staff-nobody = Şimdilik burada yalnızca klinik sahipleri çalışıyor.
staff-add = Çalışma arkadaşı ekle
staff-all = Tüm personel
staff-which = Çalışma arkadaşınız ne yapacak?
staff-role-owner = klinik sahibi
staff-role-clinician = klinisyen
staff-role-front-desk = hasta kabul
# Variables:
#   $number (number) - the person's number
#   $role (text) - the part in the staff
staff-one = { $number }: { $role }
staff-added = Bağlantı yukarıda. Yalnızca çalışma arkadaşınıza gönderin. 14 gün içinde bir kez kullanılabilir.
# Variables:
#   $role (text) - the part in the staff
#   $link (string) - the link that opens the bot
staff-picture = Personele katılma daveti, görev: { $role }. Resmi taratın ya da bu bağlantıyı açın: { $link }
# Variables:
#   $number (number) - the person's number
staff-remove-ask = { $number } numaralı çalışma arkadaşı çıkarılsın mı? Klinik bölümü onun için hemen kapanır.
staff-remove = Evet, çıkar
staff-removed = Tamam. Üstüne aldığı konular yeniden açık.

## Who did what

audit-title = <b>Kim ne yaptı</b>, en yenisi başta:
audit-empty = Henüz bir kayıt yok.
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
audit-line = { $when }, { $who }: { $what }
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
#   $patient (number) - the patient's number
audit-line-patient = { $when }, { $who }: { $what }, hasta { $patient }
# Variables:
#   $staff (string) - the person's Telegram number
audit-staff = personel { $staff }
audit-cli = komut satırı
audit-viewed = karta baktı
audit-work-taken = bir konuyu üstüne aldı
audit-work-given-back = bir konuyu geri verdi
audit-work-cleared = bir konuyu kapattı
audit-phase-set = bir aşama seçti
audit-phase-held = aşamada tuttu
audit-phase-released = aşamada tutmayı bitirdi
audit-phase-closed = aşamaları kapattı ya da açtı
audit-phase-opened = bir aşama açtı
audit-flag-cleared = bir uyarı işaretini kapattı
audit-clinic-wrote = bir mesaj yazdı
audit-chart-sent = gelişim resmini aldı
audit-summary-sent = sayfayı aldı
audit-invite-made = bir davet hazırladı
audit-invite-revoked = bir daveti geri aldı
audit-staff-joined = personele katıldı
audit-role-ended = bir çalışma arkadaşını çıkardı
