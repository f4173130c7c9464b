### The weekly check.

weekly-offer = Haftalık değerlendirmenizin zamanı geldi. Yaklaşık üç dakika sürer.
weekly-start = Başla

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
weekly-progress = Haftanız: soru { $number } / { $total }
weekly-record = Haftanızla ilgili sorular yanıtlandı.

# Variables:
#   $score (number) - the mean of the three answers, 0 to 10 with one decimal
weekly-score = Teşekkürler. Bu haftaki sayınız 10 üzerinden <b>{ $score }</b>. Ne kadar düşükse o kadar iyi.
weekly-first = Bu ilk sayınız. Gelecek haftadan itibaren nasıl değiştiğini gösterebilirim.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-better = Başlangıçtaki sayınız { $first } idi. Bu, ileriye doğru belirgin bir adım.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-same = Başlangıçtaki sayınız { $first } idi, yani aşağı yukarı aynı. Birçok bel birkaç hafta ister. Küçük adımlar da değerlidir.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-higher = Başlangıçtaki sayınız { $first } idi, yani şimdi daha yüksek. İniş çıkışlar normaldir. Böyle kalırsa fizyoterapistinizle konuşun.
