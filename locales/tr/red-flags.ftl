### Warning signs: one plain question a screen, then what follows from the answers.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
red-flags-progress = Uyarı işaretleri: soru { $number } / { $total }

## Emergency

red-flags-saddle-numbness = Bacaklarınızın arasında uyuşma ya da karıncalanma var mı? Yani cinsel bölgenizin, makatınızın ya da kaba etlerinizin çevresinde? Ya da tuvalet kâğıdını orada farklı mı hissediyorsunuz?
red-flags-bladder-bowel = Beliniz ağrıdığından beri idrar yapmaya başlamak ya da idrarınızı durdurmak zorlaştı mı? İdrar kaçırıyor musunuz, idrar yaptığınızı hissetmiyor musunuz ya da büyük abdestinizi tutamıyor musunuz?
red-flags-sexual-function = Beliniz ağrıdığından beri cinsel ilişki sırasındaki hissinizde ya da cinsel işlevinizde bir değişiklik oldu mu?
red-flags-both-legs = Her iki bacağınızda ağrı, güçsüzlük ya da uyuşma var mı? Ya da bir bacağınız giderek güçsüzleşiyor ve bu yüzden ayağınız takılıyor mu?
red-flags-chest-pain = Göğsünüzde ağrı var mı?
red-flags-serious-accident = Bu, ciddi bir düşmeyle ya da kazayla mı başladı?
red-flags-belly-collapse = Karnınızda güçlü bir nabız atışı hissediyor musunuz? Ya da bayıldınız mı veya yığılıp kaldınız mı?

## The same day

red-flags-fever-unwell = Ateşiniz var mı, üşüyüp titriyor musunuz ya da kendinizi çok hasta hissediyor musunuz?
red-flags-infection-risk = Bağışıklığınız zayıf mı ya da iğneyle uyuşturucu kullanıyor musunuz? Ya da yakın zamanda bir enfeksiyon geçirdiniz mi ya da belinize veya sırtınıza tıbbi bir işlem yapıldı mı?
red-flags-one-leg-weak = Bir bacağınız belirgin şekilde güçsüzleşti mi, örneğin ayağınızı kaldırırken?
red-flags-fragile-bones = Bu, küçük bir düşmeyle ya da bir şey kaldırırken mi başladı? Ve şunlardan biri sizde var mı: kemik erimesi, uzun süredir kortizon kullanmak ya da 70 yaşın üstünde olmak?
red-flags-past-cancer = Hiç kanser geçirdiniz mi ve bu bel ağrısı yeni mi ya da eskisinden daha mı kötü?

## Within one or two weeks

red-flags-weight-loss = İstemeden kilo verdiniz mi?
red-flags-night-pain = Ağrınız geceleri artıyor ve hiçbir pozisyonda azalmıyor mu?
red-flags-lump-shape = Bir şişlik görüyor musunuz ya da sırtınızın veya belinizin şekli değişti mi?
red-flags-shoulder-blades = Ağrı kürek kemiklerinizin arasında mı?
red-flags-cough-strain = Öksürünce, hapşırınca ya da ıkınınca ağrınız artıyor mu?
red-flags-first-ever-age = Bu, hayatınızdaki ilk bel ağrınız mı ve 20 yaşın altında ya da 55 yaşın üstünde misiniz?
red-flags-leg-below-knee = Ağrı tek bacağınızda dizinizin altına kadar iniyor mu ve karıncalanma da var mı?
red-flags-no-better = Dört haftadır iyileşmeden sürüyor mu?
red-flags-morning-stiffness = Beliniz her sabah yarım saatten uzun süre tutuk mu?
red-flags-pregnancy = Hamile misiniz?

red-flags-record = Uyarı işaretleriyle ilgili sorular yanıtlandı.
