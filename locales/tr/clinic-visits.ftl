### The clinic's visits: the day, one visit, files of visits, the daily summary and no-shows.

clinic-open-visits = Randevular
clinic-open-upload = Dosyadan randevu
# Variables:
#   $patient (number) - the patient's number
clinic-alert-move-wanted = { $patient } numaralı hasta bir randevuyu başka zamana almak istiyor.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-visit-cancelled = { $patient } numaralı hasta bir randevuyu iptal etti.
clinic-matter-move-wanted = Bir randevu için başka bir zaman isteniyor.
clinic-matter-visit-cancelled = Hasta bir randevuyu iptal etti.

## A day

clinic-visits = Randevular
clinic-visits-today = Bugün
clinic-visits-tomorrow = Yarın
clinic-visits-upload = Dosyadan
clinic-visits-report = Gelmeyenler
# Variables:
#   $day (date) - the day
#   $count (number) - how many visits there are
clinic-visits-day =
    { $count ->
        [0] <b>{ $day }</b>: randevu yok.
        [one] <b>{ $day }</b>: bir randevu.
       *[other] <b>{ $day }</b>: { $count } randevu.
    }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-open = { $time } { $reference }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-booked = { $time } { $reference }: henüz yanıt yok
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-confirmed = { $time } { $reference }: onayladı
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-move-wanted = { $time } { $reference }: başka zaman istiyor
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-cancelled = { $time } { $reference }: iptal edildi
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-missed = { $time } { $reference }: gelmedi
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-done = { $time } { $reference }: geldi

## One visit

# Variables:
#   $reference (string) - the clinic's own reference of the patient
#   $when (string) - the day and time of the visit
clinic-visit = <b>{ $reference }</b>, { $when }
clinic-visit-gone = Bu randevu artık listede yok.
clinic-visit-status-booked = Henüz yanıt yok.
clinic-visit-status-confirmed = Hasta onayladı.
clinic-visit-status-move-wanted = Hasta başka bir zaman istiyor.
clinic-visit-status-cancelled = İptal edildi.
clinic-visit-status-missed = Gelmedi.
clinic-visit-status-done = Hasta geldi.
# Variables:
#   $part (string) - the part of the day
#   $days (string) - the days that suit
clinic-visit-wish = Uygun olan: { $part }, { $days }.
clinic-visit-any-day = her gün olur
clinic-visit-first = Bu bir ilk randevu.
clinic-visit-not-joined = Bu referansla henüz kimse katılmadı, bu yüzden hatırlatma gönderilmiyor.
clinic-visit-came = Geldi
clinic-visit-missed = Gelmedi
clinic-visit-off = İptal et
clinic-visit-off-ask = Bu randevunun iptal edildiği hastaya hemen bildirilir. Emin misiniz?
clinic-visit-off-sure = Evet, iptal et
clinic-visit-settled-done = Not edildi: hasta geldi.
clinic-visit-settled-missed = Gelmedi olarak not edildi. Hasta nazik bir mesaj alır ve yeni bir zaman isteyebilir.
clinic-visit-settled-cancelled = Randevu iptal edildi ve hastaya bildirildi.

## Files

upload-ask = Bana randevuların olduğu dosyayı gönderin.
upload-kinds = Listeleri (CSV), takvimleri (ICS) ve FHIR paketlerini (JSON) okuyabilirim. İçinde ne olduğunu siz görmeden hiçbir şey değişmez.
upload-too-large = Bu dosya sohbet için çok büyük; sohbet en fazla 20 MB alır. Lütfen komut satırını kullanın.
upload-reading = Dosyayı okuyorum. İçinde ne olduğunu anlar anlamaz yazacağım.
upload-taking = Randevuları içeri alıyorum. Hepsi alınınca yazacağım.
upload-dropped = Tamam, hiçbir şey değişmedi.
upload-over = Bu dosya daha önce alındı ya da bırakıldı. Lütfen yeniden gönderin.
upload-another = Başka bir dosya
upload-cancel = İptal
# Variables:
#   $count (number) - how many visits the file holds
#   $new (number) - how many are new
#   $changed (number) - how many have changed
#   $cancelled (number) - how many are cancelled
#   $unchanged (number) - how many are as before
#   $refused (number) - how many lines are left out
upload-read = { $count } randevu okundu: { $new } yeni, { $changed } değişmiş, { $cancelled } iptal, { $unchanged } aynı, { $refused } reddedildi.
# Variables:
#   $number (number) - the number of the line in the file
#   $reason (string) - why it is left out
upload-line = { $number }. satır: { $reason }
# Variables:
#   $count (number) - how many refused lines are not shown
upload-more =
    { $count ->
        [one] Bir satır daha reddedildi.
       *[other] { $count } satır daha reddedildi.
    }
upload-nothing = Alınacak bir şey yok.
# Variables:
#   $count (number) - how many visits are taken
upload-take =
    { $count ->
        [one] İçeri al
       *[other] { $count } randevuyu al
    }
# Variables:
#   $count (number) - how many visits were taken
upload-taken =
    { $count ->
        [one] Tamam: Bir randevu alındı. Hatırlatmaları ayarlandı.
       *[other] Tamam: { $count } randevu alındı. Hatırlatmaları ayarlandı.
    }
# Variables:
#   $reason (string) - why the file cannot be read
upload-refused = Bu dosyayı okuyamıyorum. { $reason }

## Why a file or a line is refused

import-empty = Dosya boş.
# Variables:
#   $longest (string) - the most megabytes that are read
import-too-large = Dosya { $longest } MB sınırını aşıyor.
import-not-readable = Bu, tanıdığım bir liste, takvim ya da FHIR paketi değil.
import-not-fetched = Telegram dosyayı bana vermedi. Lütfen yeniden gönderin.
# Variables:
#   $column (string) - the name of the column
import-no-column = “{ $column }” sütunu yok.
# Variables:
#   $column (string) - the name of the column
import-column-twice = İki sütun aynı anlama geliyor: “{ $column }”.
import-broken-line = satır okunamıyor.
# Variables:
#   $count (string) - how many cells the line has
import-too-many-cells = { $count } hücre var, ilk satırdakinden fazla.
# Variables:
#   $value (string) - what stands in the file
#   $longest (string) - how many letters are allowed
import-cell-too-long = “{ $value }”, izin verilen { $longest } harften uzun.
import-no-reference = referans yok.
import-no-date = tarih yok.
# Variables:
#   $value (string) - what stands in the file
import-no-such-date = “{ $value }” diye bir tarih yok.
# Variables:
#   $value (string) - what stands in the file
import-bad-date = “{ $value }” tanıdığım bir tarih değil. Şöyle yazın: 2026-03-09.
import-no-time = saat yok.
# Variables:
#   $value (string) - what stands in the file
import-bad-time = “{ $value }” tanıdığım bir saat değil. Şöyle yazın: 14:20.
# Variables:
#   $value (string) - what stands in the file
#   $zone (string) - the time zone
import-skipped-time = { $zone } bölgesinde saatler şu vakti atlıyor: { $value }.
import-ends-first = başlamadan önce bitiyor.
import-lasts-too-long = bir günden uzun sürüyor.
# Variables:
#   $value (string) - what stands in the file
import-bad-status = “{ $value }” tanıdığım bir durum değil.
# Variables:
#   $value (string) - what stands in the file
import-bad-zone = “{ $value }” tanıdığım bir saat dilimi değil.
import-no-uid = kendine ait bir numarası yok.
import-bad-rule = nasıl tekrarlandığını anlayamıyorum.
# Variables:
#   $value (string) - what stands in the file
import-other-resource = “{ $value }” bir randevu değil.
# Variables:
#   $value (string) - the name of the field
import-bad-field = “{ $value }” alanı okunamıyor.
import-twice = aynı randevu dosyada iki kez var.

## The daily summary and no-shows

# Variables:
#   $day (date) - the day that the visits are on
#   $confirmed (number) - how many are confirmed
#   $moved (number) - how many patients want another time
#   $cancelled (number) - how many are cancelled
#   $silent (number) - how many have no answer
clinic-summary = <b>{ $day }</b>: { $confirmed } onaylı, { $moved } başka zaman istiyor, { $cancelled } iptal, { $silent } yanıtsız.
clinic-summary-silent = Henüz yanıt yok:
# Variables:
#   $days (number) - how many days are looked at
#   $over (number) - of how many visits staff noted who came
#   $missed (number) - how many of them were missed
#   $percent (number) - how many that is in a hundred
clinic-no-shows = Son { $days } günde { $over } randevunun { $missed } tanesine gelinmedi (%{ $percent }).
# Variables:
#   $count (number) - how many visits are over without a note
clinic-no-shows-unnoted =
    { $count ->
        [one] Bir randevu daha geçti ve hastanın gelip gelmediğini kimse not etmedi.
       *[other] { $count } randevu daha geçti ve hastanın gelip gelmediğini kimse not etmedi.
    }
clinic-no-shows-wordings = Hatırlatma metinlerinin sonuçları:
# Variables:
#   $variant (number) - the number of the wording
#   $sent (number) - for how many visits it was sent
#   $confirmed (number) - how many of them were confirmed
#   $missed (number) - how many of them were missed
clinic-no-shows-variant = Metin { $variant }: { $sent } randevu, { $confirmed } onaylı, { $missed } gelinmeyen

## In the audit log

audit-visit-done = bir randevuyu “geldi” yaptı
audit-visit-missed = bir randevuyu “gelmedi” yaptı
audit-visit-cancelled = bir randevuyu iptal etti
audit-visits-taken = dosyadan randevu aldı
