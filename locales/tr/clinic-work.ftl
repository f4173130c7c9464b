### The clinic's worklist: what waits, who takes it, how it is settled. Short, for staff.

clinic-open-worklist = İş listesi
clinic-open-patients = Hastalar
clinic-open-invites = Hasta davet et
clinic-open-staff = Personel
clinic-open-audit = Kim ne yaptı
clinic-joined = Hoş geldiniz. Artık personel bölümündesiniz.
clinic-role-owner = Burada klinik sahibisiniz. Her şeyi yapabilirsiniz.
clinic-role-clinician = Burada klinisyensiniz: hastalar, planlar, işaretler ve iş listesi.
clinic-role-front-desk = Burada hasta kabul görevindesiniz: randevular, davetler ve duyurular.
clinic-page-before = Daha yeni
clinic-page-after = Devamı
# Variables:
#   $number (number) - the page that is shown
#   $total (number) - how many pages there are
clinic-page = Sayfa { $number } / { $total }

## The list

# Variables:
#   $count (number) - how many matters wait
worklist-title =
    { $count ->
        [one] <b>Bir konu bekliyor.</b> En acil olan başta.
       *[other] <b>{ $count } konu bekliyor.</b> En aciller başta.
    }
worklist-empty = Bekleyen bir şey yok. Yeni konular buraya kendiliğinden gelir.
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-open = { $patient }: { $kind }
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-mine = { $patient }: { $kind } (sizde)
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-taken = { $patient }: { $kind } (alındı)
work-emergency = ⚠️ acil işaret
work-same-day = ⚠️ bugün bakılacak işaret
work-soon = haftalar içinde bakılacak işaret
work-appointment-wanted = randevu istiyor
work-contact-wanted = aranmak istiyor
work-worse = kötüleşiyor
work-mistaken-tap = ⚠️ yanlış dokunma mı?
work-distress = ⚠️ kaygı veren sözler
work-step-back = bir adım geri
work-phase-due = sıradaki aşama bekliyor
work-silent = günlerdir sessiz
work-reply = bize yazdı
work-move-wanted = randevuyu değiştirmek istiyor
work-visit-cancelled = randevuyu iptal etti

## One matter

# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
matter-named = <b>{ $patient } numaralı hasta</b> ({ $reference })
matter-none = Bu artık burada değil.
# Variables:
#   $words (string) - what the patient wrote
matter-note = Hasta şöyle yazdı: “{ $words }”
matter-is-open = Bunu henüz kimse almadı.
matter-is-yours = Bunu siz aldınız.
matter-is-taken = Bunu bir çalışma arkadaşınız aldı.
matter-is-cleared = Bu tamamlandı.
matter-too-late = Bir çalışma arkadaşınız daha önce davrandı, konu şimdi onda.
# Variables:
#   $patient (number) - the patient's number
matter-news-answered = Tamam: { $patient } numaralı hasta yanıtınızı aldı.
# Variables:
#   $patient (number) - the patient's number
matter-news-called = Tamam: { $patient } numaralı hastayı aradınız.
# Variables:
#   $patient (number) - the patient's number
matter-news-booked = Tamam: { $patient } numaralı hastanın randevusu var.
# Variables:
#   $patient (number) - the patient's number
matter-news-no-need = Tamam: { $patient } numaralı hasta için bir şey gerekmiyor.
# Variables:
#   $patient (number) - the patient's number
matter-news-judged-safe = Tamam. { $patient } numaralı hastaya egzersizlerin yeniden açık olduğu bildirildi.
# Variables:
#   $patient (number) - the patient's number
matter-news-phase-opened = Tamam. { $patient } numaralı hastaya bildirildi; geri kalanlar tamamlanınca ilerler.
matter-take = Ben alıyorum
matter-give-back = Geri ver
matter-answer = Hastaya yaz
matter-clear = Tamamlandı
matter-card = Hasta kartı
matter-why = Nasıl çözüldü?
matter-reason-answered = Buradan yanıtlandı
matter-reason-called = Arandı
matter-reason-booked = Randevu verildi
matter-reason-no-need = Bir şey gerekmiyor

## Writing to a patient

# Variables:
#   $patient (number) - the patient's number
answering-choose = { $patient } numaralı hasta ne okusun? Birini seçin ya da kendiniz yazın.
# Variables:
#   $patient (number) - the patient's number
answering-look = { $patient } numaralı hasta bunu alacak:
answering-send = Gönder
answering-other = Başka sözler
# Variables:
#   $patient (number) - the patient's number
answering-sent = { $patient } numaralı hastaya gidiyor.
answering-clear = Tamamlandı
answering-matter = Konuya dön
answering-none = Önce konuyu üstünüze alın. Sonra yazabilirsiniz.
# Variables:
#   $patient (number) - the patient's number
answering-unreached = { $patient } numaralı hasta şu anda buradan mesaj almıyor. Lütfen arayın.
# Variables:
#   $most (number) - how many letters fit
answering-too-long = Bu çok uzun. Lütfen en fazla { $most } harf kullanın.
letter-short-call = Sizi arayacağız
letter-short-visit = Lütfen randevu alın
letter-short-keep-on = Böyle devam
letter-short-ease-off = Biraz dinlenin
letter-short-thanks = Teşekkürler
