### What Telegram shows beside each command, and about the bot before the first message.

command-start = Başla ya da geri dön
command-test = Belimin durumuna bak
command-result = Son sonucum
command-plan = Planım
command-today = Bugünün egzersizleri
command-progress = Şimdiye kadar nasıl gitti
command-learn = Belim hakkında oku
command-reminders = Hatırlatma zamanlarım
command-redflags = Uyarı işaretleri
command-language = Dili değiştir
command-settings = Ayarlar
command-privacy = Hakkımda neler saklanıyor
command-export = Hakkımdaki her şeyin kopyasını al
command-erase = Hakkımdaki her şeyi sil
command-appointments = Randevularım
command-contact = Kliniğe ulaş
command-help = Yardım ve acil numara
command-stop = Bütün mesajları durdur
command-cancel = Yanıtladığım soruları bırak

bot-about = Bel kası spazmında yanınızda: { $clinic } ekibinin yardımcısı.
bot-description = Merhaba, ben Lumbot, { $clinic } ekibinin yardımcısıyım. Belinizin durumuna bakarım, güvenli egzersizler gösteririm ve her gün hatırlatırım. Doktor değilim ve bu sohbeti kimse anlık takip etmiyor. Acil durumda { $emergency } numarasını arayın.
