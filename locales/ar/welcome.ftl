### The first minutes: what Lumbot is, consent, age and time zone.

welcome-hello = مرحبًا، أنا Lumbot، مساعد { $clinic }. أتابع معك حال ظهرك، وأعرض لك تمارين آمنة، وأذكرك كل يوم.
welcome-not-a-doctor = لست طبيبًا، ولا أحد يتابع هذه المحادثة مباشرة. عند الشعور بالخطر في أي وقت الرجاء الاتصال بالرقم { $emergency }.
welcome-start = بدء
welcome-warning-signs = علامات التحذير أولا
welcome-what-is-kept = ما أحفظه عنك
welcome-language = لغة أخرى

## Consent

welcome-care = هل يمكنني حفظ إجاباتك وتذكيرك بالتمارين والمواعيد؟
welcome-care-how = يستطيع فريق { $clinic } قراءة ما يخص رعايتك. محادثات Telegram مع الروبوتات غير مشفرة من الطرف إلى الطرف. يمكنك طلب الإيقاف في أي وقت بالأمر /stop.
welcome-agree = نعم، أوافق
welcome-decline = لا، شكرا
welcome-declined = لا بأس. لن أحفظ إجابات ولن أرسل رسائل تذكير. يمكنك مع ذلك فحص علامات التحذير، ويمكنك البدء متى أردت.
welcome-broadcasts = هل يمكن أن يرسل لك فريق { $clinic } أخبارًا من حين إلى آخر، مثل تغير أوقات العمل أو درس جماعي؟ يمكنك الرفض مع استعمال كل شيء آخر.

## Age

welcome-age = هل عمرك 18 سنة أو أكثر؟
welcome-under-age = هذا الروبوت مخصص للبالغين. الرجاء طلب المساعدة من أحد الوالدين والاتصال بفريق { $clinic }: { $phone }. يمكنك مع ذلك فحص علامات التحذير.
welcome-age-mistake = عمري 18 سنة أو أكثر

## Time zone

# Variables:
#   $time (string) - the clinic's time now
welcome-clock = حتى أكتب لك في الساعة المناسبة: هل الساعة عندك الآن { $time }؟
welcome-other-time = لا، وقت آخر
welcome-share-location = مشاركة موقعي
welcome-time = ما الوقت الظاهر على هاتفك؟ يكتب هكذا: 14:20.
welcome-no-place = لا أعرف مكانًا فيه هذا الوقت الآن. الرجاء التأكد من الوقت مرة أخرى.
welcome-places = أي مكان توقيته مثل توقيتك طوال السنة؟
welcome-location = الرجاء الضغط على الزر تحت حقل الكتابة. أحتفظ بالمنطقة الزمنية فقط، لا بالمكان.
# Variables:
#   $place (string) - the name of a place, in the reader's language
welcome-zone-kept = شكرًا. سأعتمد توقيت { $place }.

welcome-record = شكرًا. صار لدي ما أحتاج إليه للبدء.
