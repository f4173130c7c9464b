### Broadcasts: news of the clinic to many patients, as staff write and follow them.

## The list and one broadcast

broadcasts-open = الرسائل الجماعية
broadcasts-list = <b>الرسائل الجماعية</b>، الأحدث أولًا.
broadcasts-none = لم ترسل رسالة جماعية بعد.
broadcasts-new = كتابة رسالة جديدة
broadcasts-all = كل الرسائل الجماعية
broadcasts-earlier = الأقدم
broadcasts-later = الأحدث
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-title =
    <b>الرسالة الجماعية { $number }</b>
    { $words }
# Variables:
#   $number (number) - the broadcast's number
#   $state (string) - where it stands, in one word
#   $words (string) - its first words
broadcasts-row = { $number }: { $state }. { $words }
# Variables:
#   $number (number) - the broadcast's number
broadcasts-row-open = فتح { $number }
broadcasts-is-scheduled = مجدولة
broadcasts-is-running = في الطريق
broadcasts-is-paused = متوقفة
broadcasts-is-cancelled = ملغاة
broadcasts-is-done = تمت
# Variables:
#   $count (number) - how many patients it would reach
#   $start (string) - when it begins
broadcasts-scheduled =
    { $count ->
        [zero] مجدولة: { $start }، إلى { $count } مريض.
        [one] مجدولة: { $start }، إلى مريض واحد.
        [two] مجدولة: { $start }، إلى مريضين.
        [few] مجدولة: { $start }، إلى { $count } مرضى.
        [many] مجدولة: { $start }، إلى { $count } مريضًا.
       *[other] مجدولة: { $start }، إلى { $count } مريض.
    }
# Variables:
#   $count (number) - how many patients it would reach
#   $percent (number) - how much of it is done
broadcasts-running =
    { $count ->
        [zero] في الطريق إلى { $count } مريض: تم { $percent }%.
        [one] في الطريق إلى مريض واحد: تم { $percent }%.
        [two] في الطريق إلى مريضين: تم { $percent }%.
        [few] في الطريق إلى { $count } مرضى: تم { $percent }%.
        [many] في الطريق إلى { $count } مريضًا: تم { $percent }%.
       *[other] في الطريق إلى { $count } مريض: تم { $percent }%.
    }
# Variables:
#   $percent (number) - how much of it is done
broadcasts-paused = متوقفة عند { $percent }%. لا يرسل شيء آخر حتى الاستئناف.
broadcasts-cancelled = ملغاة. لا يرسل شيء آخر.
# Variables:
#   $start (string) - when it began
broadcasts-done = تمت. بدأت: { $start }.
broadcasts-pause = إيقاف مؤقت
broadcasts-resume = استئناف
broadcasts-cancel = إلغاؤها
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-sure =
    هل نلغي الرسالة الجماعية { $number }؟ من لم تصله بعد لن تصله.
    { $words }
broadcasts-keep = إبقاؤها
broadcasts-cancel-sure = نعم، إلغاؤها
broadcasts-refresh = تحديث
broadcasts-ledger = إرسال القائمة إلي
# Variables:
#   $number (number) - the broadcast's number
broadcasts-ledger-sent = هنا من وصلته الرسالة الجماعية { $number }، حسب رقم المريض.

## What became of the messages

# Variables:
#   $count (number) - how many patients
broadcasts-count-delivered = وصلت: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-waiting = تنتظر: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-blocked = حظروا الروبوت: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-stopped = طلبوا الإيقاف: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-no-consent = لا يريدون أخبارًا: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-gone = تركوا Telegram: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-unknown = ربما وصلت: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-failed = فشلت: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-dropped = لم ترسل، لأنها ألغيت: { $count }

## Writing one

# Variables:
#   $language (string) - the name of a language
compose-write = ما النص باللغة التالية: { $language }؟ الرجاء كتابته في رسالة واحدة. الروابط تعمل، ولا تنسيق لغيرها.
# Variables:
#   $most (number) - how many characters fit
compose-too-long =
    { $most ->
        [zero] هذا طويل جدًا. تتسع الرسالة لما لا يزيد على { $most } حرف، وأقل من ذلك مع صورة.
        [one] هذا طويل جدًا. تتسع الرسالة لما لا يزيد على حرف واحد، وأقل من ذلك مع صورة.
        [two] هذا طويل جدًا. تتسع الرسالة لما لا يزيد على حرفين، وأقل من ذلك مع صورة.
        [few] هذا طويل جدًا. تتسع الرسالة لما لا يزيد على { $most } أحرف، وأقل من ذلك مع صورة.
        [many] هذا طويل جدًا. تتسع الرسالة لما لا يزيد على { $most } حرفًا، وأقل من ذلك مع صورة.
       *[other] هذا طويل جدًا. تتسع الرسالة لما لا يزيد على { $most } حرف، وأقل من ذلك مع صورة.
    }
# Variables:
#   $most (number) - how many characters fit under a picture
compose-too-long-for-picture =
    { $most ->
        [zero] تحت الصورة يتسع المكان لما لا يزيد على { $most } حرف. الرجاء تقصير النص، أو الإكمال بدون صورة.
        [one] تحت الصورة يتسع المكان لما لا يزيد على حرف واحد. الرجاء تقصير النص، أو الإكمال بدون صورة.
        [two] تحت الصورة يتسع المكان لما لا يزيد على حرفين. الرجاء تقصير النص، أو الإكمال بدون صورة.
        [few] تحت الصورة يتسع المكان لما لا يزيد على { $most } أحرف. الرجاء تقصير النص، أو الإكمال بدون صورة.
        [many] تحت الصورة يتسع المكان لما لا يزيد على { $most } حرفًا. الرجاء تقصير النص، أو الإكمال بدون صورة.
       *[other] تحت الصورة يتسع المكان لما لا يزيد على { $most } حرف. الرجاء تقصير النص، أو الإكمال بدون صورة.
    }
compose-languages = هل تحتاج إلى لغة أخرى؟ المرضى الذين تنقص لغتهم تصلهم الأولى.
# Variables:
#   $language (string) - the name of a language
compose-add = إضافة { $language }
# Variables:
#   $language (string) - the name of a language
compose-change = تغيير { $language }
# Variables:
#   $language (string) - the name of a language
#   $words (string) - the first words of the text
compose-text =
    <b>{ $language }</b>
    { $words }
compose-picture = هل نرفق صورة؟ يمكن إرسال واحدة الآن، أو الإكمال.
compose-no-picture = بدون صورة

## Who gets it

compose-who = لمن نرسلها؟ يجب أن ينطبق كل ما يتم اختياره.
compose-everybody = كل من وافق على الأخبار.
# Variables:
#   $languages (string) - names of languages, as a list
compose-is-language = اللغة: { $languages }
# Variables:
#   $bands (string) - how severe the spasm is, as a list
compose-is-band = النتيجة: { $bands }
# Variables:
#   $phases (string) - numbers of phases, with commas
compose-is-phase = المرحلة: { $phases }
# Variables:
#   $days (number) - how many days without an answer
compose-is-silent =
    { $days ->
        [zero] صامت منذ { $days } يوم أو أكثر
        [one] صامت منذ يوم واحد أو أكثر
        [two] صامت منذ يومين أو أكثر
        [few] صامت منذ { $days } أيام أو أكثر
        [many] صامت منذ { $days } يومًا أو أكثر
       *[other] صامت منذ { $days } يوم أو أكثر
    }
# Variables:
#   $day (string) - a date
compose-is-visit = لديه موعد في { $day }
# Variables:
#   $count (number) - how many references are on the list
compose-is-reference =
    { $count ->
        [zero] { $count } رقم ملف من قائمتك
        [one] رقم ملف واحد من قائمتك
        [two] رقما ملفين من قائمتك
        [few] { $count } أرقام ملفات من قائمتك
        [many] { $count } رقم ملف من قائمتك
       *[other] { $count } رقم ملف من قائمتك
    }
compose-by-language = اللغة
compose-by-band = النتيجة
compose-by-phase = المرحلة
compose-by-silent = صامت
compose-by-visit = موعد في يوم
compose-by-reference = أرقام الملفات
compose-clear = الجميع من جديد
compose-go-on = إكمال
compose-choose-language = أي لغة؟
compose-choose-band = أي نتيجة؟
compose-choose-phase = أي مرحلة؟
compose-choose-silent = بلا إجابة منذ كم يوم؟
compose-choose-visit = موعد في أي يوم؟
compose-choose-reference = الرجاء كتابة أرقام الملفات، بفواصل بينها أو كل رقم في سطر.
compose-not-a-list = لا أستطيع قراءة هذه القائمة. تكتب أرقام الملفات بفواصل بينها، مثل A-12, B-7.
compose-band-severe = شديد
compose-band-moderate = متوسط
compose-band-mild = خفيف
compose-band-clear = بلا تشنج
# Variables:
#   $days (number) - how many days
compose-days =
    { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
# Variables:
#   $day (string) - a date
compose-day = { $day }

## Before it is sent

# Variables:
#   $count (number) - how many patients get it
#   $languages (string) - how many in which language, as a list
compose-count =
    { $count ->
        [0] لن تصل هذه إلى أحد.
        [zero] لن تصل هذه إلى أحد.
        [one] ستصل هذه إلى مريض واحد: { $languages }.
        [two] ستصل هذه إلى مريضين: { $languages }.
        [few] ستصل هذه إلى { $count } مرضى: { $languages }.
        [many] ستصل هذه إلى { $count } مريضًا: { $languages }.
       *[other] ستصل هذه إلى { $count } مريض: { $languages }.
    }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
compose-count-own = { $language }: { $count }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
#   $instead (string) - the language of the text that they get
compose-count-instead = { $language }: { $count } (النص بلغة { $instead }، فلا نص بلغة { $language })
# Variables:
#   $count (number) - how many patients
compose-left-out =
    { $count ->
        [zero] وهناك { $count } مريض آخر حظروا الروبوت أو رفضوا.
        [one] وهناك مريض آخر حظر الروبوت أو رفض.
        [two] وهناك مريضان آخران حظرا الروبوت أو رفضا.
        [few] وهناك { $count } مرضى آخرين حظروا الروبوت أو رفضوا.
        [many] وهناك { $count } مريضًا آخر حظروا الروبوت أو رفضوا.
       *[other] وهناك { $count } مريض آخر حظروا الروبوت أو رفضوا.
    }
# Variables:
#   $seconds (number) - about how many seconds
compose-takes-seconds =
    { $seconds ->
        [zero] بالسرعة المسموح بها تحتاج إلى نحو { $seconds } ثانية.
        [one] بالسرعة المسموح بها تحتاج إلى نحو ثانية واحدة.
        [two] بالسرعة المسموح بها تحتاج إلى نحو ثانيتين.
        [few] بالسرعة المسموح بها تحتاج إلى نحو { $seconds } ثوان.
        [many] بالسرعة المسموح بها تحتاج إلى نحو { $seconds } ثانية.
       *[other] بالسرعة المسموح بها تحتاج إلى نحو { $seconds } ثانية.
    }
# Variables:
#   $minutes (number) - about how many minutes
compose-takes-minutes =
    { $minutes ->
        [zero] بالسرعة المسموح بها تحتاج إلى نحو { $minutes } دقيقة.
        [one] بالسرعة المسموح بها تحتاج إلى نحو دقيقة واحدة.
        [two] بالسرعة المسموح بها تحتاج إلى نحو دقيقتين.
        [few] بالسرعة المسموح بها تحتاج إلى نحو { $minutes } دقائق.
        [many] بالسرعة المسموح بها تحتاج إلى نحو { $minutes } دقيقة.
       *[other] بالسرعة المسموح بها تحتاج إلى نحو { $minutes } دقيقة.
    }
# Variables:
#   $hours (number) - about how many hours
compose-takes-hours =
    { $hours ->
        [zero] بالسرعة المسموح بها تحتاج إلى نحو { $hours } ساعة.
        [one] بالسرعة المسموح بها تحتاج إلى نحو ساعة واحدة.
        [two] بالسرعة المسموح بها تحتاج إلى نحو ساعتين.
        [few] بالسرعة المسموح بها تحتاج إلى نحو { $hours } ساعات.
        [many] بالسرعة المسموح بها تحتاج إلى نحو { $hours } ساعة.
       *[other] بالسرعة المسموح بها تحتاج إلى نحو { $hours } ساعة.
    }
compose-anew = مسودتك كما تركتها. هل أعد من جديد من تصلهم؟
compose-to-me = إرسال إلي أولا
compose-to-me-done = هكذا تبدو. لم تصل إلى أحد غيرك.
compose-dry-run = تجربة
compose-dry-run-done = كانت هذه تجربة. لم يرسل شيء.
compose-now = إرسال الآن
compose-at = اختيار وقت
compose-cancel = إلغاء
# Variables:
#   $place (string) - the place whose time counts
compose-which-day = في أي يوم، حسب توقيت { $place }؟
# Variables:
#   $day (string) - a date
compose-which-time = في أي ساعة يوم { $day }؟ تكتب هكذا: 09:30.
compose-past = هذا الوقت مضى. الرجاء اختيار وقت لاحق.
compose-waking = هل تصل كل مريض في ساعات صحوه؟ وإلا فترسل ليلًا ونهارًا.
compose-waking-yes = في ساعات الصحو
compose-waking-no = في أي ساعة
# Variables:
#   $count (number) - how many patients get it
compose-confirm-now =
    { $count ->
        [zero] تصل الآن إلى { $count } مريض. هل أرسلها؟
        [one] تصل الآن إلى مريض واحد. هل أرسلها؟
        [two] تصل الآن إلى مريضين. هل أرسلها؟
        [few] تصل الآن إلى { $count } مرضى. هل أرسلها؟
        [many] تصل الآن إلى { $count } مريضًا. هل أرسلها؟
       *[other] تصل الآن إلى { $count } مريض. هل أرسلها؟
    }
# Variables:
#   $count (number) - how many patients get it
#   $start (string) - when it begins
compose-confirm-at =
    { $count ->
        [zero] تصل إلى { $count } مريض، والموعد: { $start }. هل أجدولها؟
        [one] تصل إلى مريض واحد، والموعد: { $start }. هل أجدولها؟
        [two] تصل إلى مريضين، والموعد: { $start }. هل أجدولها؟
        [few] تصل إلى { $count } مرضى، والموعد: { $start }. هل أجدولها؟
        [many] تصل إلى { $count } مريضًا، والموعد: { $start }. هل أجدولها؟
       *[other] تصل إلى { $count } مريض، والموعد: { $start }. هل أجدولها؟
    }
compose-confirm-waking = تنتظر حتى يستيقظ كل مريض.
compose-send = نعم، إرسال
compose-sent = هي في الطريق. رسالة عن تقدمها تأتي بعد هذا.
# Variables:
#   $start (string) - when it begins
compose-planned = جدولت، والموعد: { $start }. يمكن إلغاؤها حتى ذلك الحين.

## In the audit log

audit-broadcast-start = بدأ رسالة جماعية
audit-broadcast-pause = أوقف رسالة جماعية مؤقتًا
audit-broadcast-resume = استأنف رسالة جماعية
audit-broadcast-cancel = ألغى رسالة جماعية
audit-broadcast-ledger = أخذ قائمة رسالة جماعية
