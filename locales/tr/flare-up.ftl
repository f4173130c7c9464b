### A flare-up: what helps now, and a lighter day.

flare-open = Ağrım alevlendi
flare-normal = <b>Alevlenme, iyileşmenin bir parçasıdır.</b> Kötü hissettirir, ama çoğu zaman birkaç günde yatışır.
flare-now =
    Şimdi iyi gelenler:
    • Hafif hafif hareket etmeye devam edin. Kısa yürüyüşler yataktan iyidir.
    • Hoşunuza giderse sıcak uygulayın ve karnınıza doğru yavaşça nefes alın.
    • Baldırlarınızı bir sandalyeye koyup birkaç dakika uzanın.
    • Kaldırma işlerini ve uzun oturmayı sonraya bırakın.
flare-lighter = Aynı aşamada kalıyorsunuz. Size bir günü hafifletebilirim, yalnızca iki hafif egzersizle.
flare-lighter-today = Bugün daha hafif olsun
flare-lighter-next = Yarın daha hafif olsun
flare-lighter-tomorrow = Tamam. Yarın yalnızca iki hafif egzersiz var. Bugünlük yeterince yaptınız.
flare-read = Alevlenme hakkında daha fazlası
flare-ease = Rahat bir pozisyon

# Variables:
#   $name (string) - the name of the position
ease-heading = <b>{ $name }</b>
