### Visits: the list, one visit, its nudges, and what is said when the clinic changes one.

## The list and one visit

visits-list = <b>Sıradaki randevularınız</b>
visits-none = Bildiğim bir randevunuz yok. { $clinic } ekibinden isteyebilirsiniz.
visits-all = Tüm randevularım
visit-ask = Randevu iste
visit-ask-again = Yeni bir zaman iste
visit-before = Daha önce
visit-after = Daha sonra
# Variables:
#   $when (string) - the day and time of the visit
visit-open = { $when }
# Variables:
#   $when (string) - the day and time of the visit
visit-line-booked = { $when }: Lütfen gelip gelemeyeceğinizi bildirin.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-confirmed = { $when }: Geleceğinizi bildirdiniz.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-move-wanted = { $when }: Başka bir zaman istediniz.
# Variables:
#   $place (string) - where the visit is, as the clinic wrote it
visit-place = Yer: { $place }
visit-gone = Bu randevu değişti ya da geçti. Son durumu listenizde görebilirsiniz.
visit-confirm = Geleceğim
visit-move = Başka zaman
visit-cancel = Gelemiyorum
visit-calendar = Takvime ekle
visit-keep = Olduğu gibi kalsın
visit-confirmed = Tamam, { $clinic } ekibine geleceğinizi bildirdim. Görüşmek üzere.
visit-sent = Randevuyu takviminize eklemek için dosyayı açın.
# Variables:
#   $when (string) - the day and time of the visit
visit-file = Randevunuz: { $when }.
visit-file-title = Randevu: { $clinic }

## Another time

# Variables:
#   $when (string) - the day and time of the visit
visit-move-part = Randevunuz: { $when }. Size ne zaman daha uygun olur?
visit-move-days = Hangi günler size uyar? Uyanların hepsine dokunun. Her gün olursa hiçbirine dokunmayın.
# Variables:
#   $day (string) - the name of a weekday
visit-day = { $day }
# Variables:
#   $day (string) - the name of a weekday
visit-day-taken = ✓ { $day }
visit-move-ask = Yeni bir zaman iste
visit-asked = { $clinic } ekibine bildirdim. Sizinle yeni bir zaman bulacaklar. O zamana kadar eski randevunuz geçerli.

## Cancelling

# Variables:
#   $when (string) - the day and time of the visit
visit-cancel-ask = Şu randevunuzu iptal edeyim mi: { $when }? O zaman bu saati başka biri alabilir.
visit-cancel-sure = Evet, iptal et
visit-cancelled-done = Randevunuz iptal edildi, { $clinic } ekibinin haberi var. Vaktinde söylediğiniz için teşekkürler.

## Nudges

# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-72h = { $clinic } ile bir randevunuz var: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-extra = { $clinic } randevunuzla ilgili kısa bir not: { $when }. Sizi görmekten mutlu olacağız.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-24h = { $clinic } randevunuz yaklaşıyor: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-2h = { $clinic } randevunuza az kaldı: { $when }.
visit-nudge-ask-1 = Gelecek misiniz?
visit-nudge-ask-2 = Gelemiyorsanız şimdi tek dokunuşla bu saati bekleyen birine bırakabilirsiniz.
visit-nudge-ask-3 = Fizyoterapistiniz bu saati yalnızca size ayırdı. Geleceğinize güvenebilir miyiz?
visit-nudge-confirmed = Geleceğinizi bildirdiniz. Bu değiştiyse bize buradan söyleyin.
visit-nudge-move-wanted = Başka bir zaman istediniz. { $clinic } ekibi bir zaman bulana kadar bu randevu geçerli.

## When the clinic changes a visit

# Variables:
#   $when (string) - the day and time of the visit
visit-cancelled = { $clinic } ekibi şu randevunuzu iptal etti: { $when }. Gelmenize gerek yok.
# Variables:
#   $when (string) - the new day and time of the visit
visit-moved = Randevunuzun yeni zamanı: { $when }. Size uyar mı?
# Variables:
#   $when (string) - the day and time of the visit
visit-missed = Sizi şu randevuda göremedik: { $when }. Böyle şeyler olur. Yeni bir zaman ister misiniz?

## The late nudge

visit-nudges-off = Randevuyu üç gün ve bir gün önce hatırlatıyorum. İki saat önce de hatırlatabilirim.
visit-nudges-on = Randevuyu üç gün, bir gün ve iki saat önce hatırlatıyorum.
visit-nudges-turn-on = İki saat önce de
visit-nudges-turn-off = İki saat önce olmasın
settings-visits = Randevu hatırlatma
