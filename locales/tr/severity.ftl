### How much the back limits the day: seventeen short questions, one a screen.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
severity-progress = Gününüz: soru { $number } / { $total }

## Activities

severity-ask-dressing = Pantolon, çorap ya da ayakkabı giymek nasıl?
severity-ask-sitting = 15 dakika oturmak nasıl?
severity-ask-getting-up = Sandalyeden kalkmak nasıl?
severity-ask-bending = Öne eğilmek nasıl?
severity-ask-walking = 10 dakika yürümek nasıl?
severity-ask-stairs = Merdiven ya da yokuş çıkmak nasıl?
severity-ask-lifting = Bir çocuğu ya da bir kutuyu kaldırmak nasıl?
severity-ask-running = Koşmak ya da spor yapmak nasıl?

severity-level-no-trouble = Sorunsuz
severity-level-some-pain = Biraz ağrılı
severity-level-very-painful = Çok ağrılı
severity-level-cannot = Yapamıyorum
severity-level-not-done = Bunu zaten yapmam

## Pain

severity-ask-pain-now = Şu anda ağrınız ne kadar güçlü? 0 hiç ağrı yok, 10 düşünebileceğiniz en kötü ağrı demek.
severity-ask-pain-worst = Son bir gün içinde ağrınız en kötü anında ne kadar güçlüydü? 0 hiç ağrı yok, 10 düşünebileceğiniz en kötü ağrı demek.
severity-ask-kind = Nasıl bir ağrı?
severity-kind-dull = Sızlayan bir ağrı
severity-kind-sharp = Keskin ve ani
severity-kind-both = İkisi de
severity-ask-spread = Ağrı nereye yayılıyor?
severity-spread-low-back = Belimde kalıyor
severity-spread-hips-buttocks = Kalçama ya da kaba etlerime
severity-spread-up-the-back = Yukarı, sırtıma doğru
severity-spread-leg-above-knee = Bacağıma, dizin üstünde kalıyor
severity-spread-leg-below-knee = Bacağıma, dizin altına iniyor
severity-ask-tingling = Bununla birlikte karıncalanma ya da uyuşma oluyor mu?

## This spasm and the ones before

severity-ask-frequency = Spazmlar ne sıklıkla geliyor?
severity-frequency-first = Bu benim ilk spazmım
severity-frequency-yearly = Yılda bir ya da daha seyrek
severity-frequency-few-months = Birkaç ayda bir
severity-frequency-monthly = Her ay
severity-frequency-weekly = Her hafta
severity-frequency-constant = Sürekli var
severity-ask-days = Bu spazm ne zaman başladı? Kaç gün önce olduğunu da yazabilirsiniz.
severity-days-today = Bugün
severity-days-some-days = Bir ila üç gün önce
severity-days-half-a-week = Dört ila altı gün önce
severity-days-a-week = Bir hafta önce
severity-days-two-weeks = İki hafta önce
severity-days-a-month = Dört hafta ya da daha önce
severity-ask-trend = Nasıl gidiyor?
severity-trend-easing = Hafifliyor
severity-trend-same = Aynı kalıyor
severity-trend-worse = Kötüleşiyor
severity-ask-avoids = Ağrıdan korktuğunuz için kaçındığınız hareketler var mı?

severity-record = Gününüzle ilgili sorular yanıtlandı.
