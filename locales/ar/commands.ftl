### What Telegram shows beside each command, and about the bot before the first message.

command-start = البدء أو العودة
command-test = فحص حال ظهري
command-result = آخر نتيجة لي
command-plan = خطتي
command-today = تمارين اليوم
command-progress = كيف سارت الأمور حتى الآن
command-learn = القراءة عن ظهري
command-reminders = أوقات تذكيري
command-redflags = علامات التحذير
command-language = تغيير اللغة
command-settings = الإعدادات
command-privacy = ما يحفظ عني
command-export = نسخة من كل ما يخصني
command-erase = حذف كل ما يخصني
command-appointments = مواعيدي
command-contact = التواصل مع العيادة
command-help = المساعدة ورقم الطوارئ
command-stop = إيقاف كل الرسائل
command-cancel = إلغاء ما أجيب عنه الآن

bot-about = مساعد { $clinic } لمن لديه تشنج عضلي في أسفل الظهر.
bot-description = مرحبًا، أنا Lumbot، مساعد { $clinic }. أتابع معك حال ظهرك، وأعرض لك تمارين آمنة، وأذكرك كل يوم. لست طبيبًا، ولا أحد يتابع هذه المحادثة مباشرة. عند الطوارئ الرجاء الاتصال بالرقم { $emergency }.
