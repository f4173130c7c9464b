### Daily life at the start and in week six. The items themselves are in questionnaires.ftl.

baseline-offer = Belinizin günlük hayatınızı nasıl değiştirdiğini sorabilir miyim? İşaretlenecek 24 cümle ve puan vereceğiniz en fazla üç etkinlik var. Yaklaşık dört dakika sürer. Hayır diyebilirsiniz.
baseline-week-six = Altı hafta geçti. Neyin değiştiğini görmek için günlük hayatınızı yeniden sorabilir miyim? Yaklaşık dört dakika sürer.
baseline-begin = Evet, başlayalım
baseline-decline = Hayır, teşekkürler
baseline-declined = Sorun değil. Planınız için gerekli değil.

# Variables:
#   $number (number) - which page this is
#   $total (number) - how many there are
baseline-page = Bugün günlük hayatınız: sayfa { $number } / { $total }
baseline-next-page = Sonraki sayfa
baseline-page-before = Önceki sayfa
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement = { $number }. { $statement }
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement-ticked = ✓ <b>{ $number }. { $statement }</b>

baseline-pick = En fazla üç tanesine dokunun.
baseline-pick-full = Üç tane seçtiniz. Birini çıkarmak için ona dokunun.
# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
baseline-activity = <b>{ $activity }</b>

baseline-record = Günlük hayatınızla ilgili sorular yanıtlandı.
baseline-thanks = Teşekkürler. Yanıtlarınızı fizyoterapistiniz görebilir.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
baseline-rmdq-first = 24 cümleden { $score } tanesini işaretlediniz. Neyin değiştiğini görmek için altıncı haftada yeniden soracağım.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-recovered = 24 cümleden { $score } tanesini işaretlediniz, başlangıçta { $first } tanesini. Beliniz artık gününüzü neredeyse hiç kısıtlamıyor.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-better = 24 cümleden { $score } tanesini işaretlediniz, başlangıçta { $first } tanesini. Bu, ileriye doğru belirgin bir adım.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-same = 24 cümleden { $score } tanesini işaretlediniz, başlangıçta { $first } tanesini. Yani aşağı yukarı aynı. Bunu fizyoterapistinizle konuşun.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-worse = 24 cümleden { $score } tanesini işaretlediniz, başlangıçta { $first } tanesini. Lütfen bunu fizyoterapistinizle konuşun.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
baseline-psfs-first = Seçtiğiniz etkinlikler: 10 üzerinden { $score }. Burada sayı ne kadar yüksekse o kadar iyi.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-better = Seçtiğiniz etkinlikler: 10 üzerinden { $score }, başlangıçta { $first }. Belirgin şekilde daha fazlasını yapabiliyorsunuz.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-same = Seçtiğiniz etkinlikler: 10 üzerinden { $score }, başlangıçta { $first }. Yani aşağı yukarı aynı.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-worse = Seçtiğiniz etkinlikler: 10 üzerinden { $score }, başlangıçta { $first }. Lütfen bunu fizyoterapistinizle konuşun.
