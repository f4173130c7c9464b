### Buttons and short answers that every part of the conversation shares.

## Moving through questions

nav-back = Geri
nav-leave = Şimdilik bırak
nav-go-on = Devam et
nav-resume = Kaldığım yerden devam
nav-not-now = Şimdi değil
nav-share-location = Konumumu paylaş

## Plain answers

answer-yes = Evet
answer-no = Hayır
answer-not-sure = Emin değilim

# Variables:
#   $number (number) - a point on the scale from 0 to 10
number = { $number }

# Variables:
#   $place (string) - the name of a place, in the reader's language
place = { $place }

## Checklists

# A button of a list, once it is ticked.
# Variables:
#   $item (string) - what the button says
ticked = ✓ { $item }
tick-how = Size uyanların hepsine dokunun. Geri almak için bir daha dokunun.
tick-done = Tamam
tick-none = Bunların hiçbiri

## When something does not fit here

answer-not-understood = Bunu anlayamadım. Lütfen aşağıdaki düğmelerden birine dokunun ya da üzerinde yazanı yazın.
answer-moved-on = Bu soruyu daha önce yanıtladınız. Kaldığımız yer burası.
answer-forged = Bu düğmeyi tanımıyorum. Kaldığımız yer burası.
answer-no-back = Bu ilk soru. Buradan geriye gidilemez.
answer-unknown-command = Bu komutu bilmiyorum. Kaldığımız yer burası. Menü için: /help.
answer-media = Yalnızca yazıları, düğmeleri ve paylaşılan konumu okuyabilirim. Kaldığımız yer burası.
answer-edited = İlk verdiğiniz yanıt bende kayıtlı. Değiştirmek için “Geri” düğmesine dokunun ya da yeni bir mesaj yazın.
answer-led-back = Son konuşmamızdan sonra yenilendim ve bir soru değişti. Bu yüzden sizi menüye getirdim. Yanıtlarınız duruyor.
answer-fault = Benim tarafımda bir sorun çıktı. Mesajınız kayıtlı. Devam etmek için lütfen /start yazısına dokunun ya da { $clinic } ekibini arayın.
