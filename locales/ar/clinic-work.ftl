### The clinic's worklist: what waits, who takes it, how it is settled. Short, for staff.

clinic-open-worklist = قائمة العمل
clinic-open-patients = المرضى
clinic-open-invites = دعوة مريض
clinic-open-staff = فريق العمل
clinic-open-audit = من فعل ماذا
clinic-joined = أهلًا بك. أنت الآن في قسم فريق العمل.
clinic-role-owner = دورك هنا: مالك. كل شيء متاح لك.
clinic-role-clinician = دورك هنا: معالج. المرضى والخطط والعلامات وقائمة العمل.
clinic-role-front-desk = دورك هنا: الاستقبال. المواعيد والدعوات والأخبار.
clinic-page-before = الأحدث
clinic-page-after = المزيد
# Variables:
#   $number (number) - the page that is shown
#   $total (number) - how many pages there are
clinic-page = الصفحة { $number } من { $total }

## The list

# Variables:
#   $count (number) - how many matters wait
worklist-title =
    { $count ->
        [zero] <b>{ $count } أمر ينتظر.</b> الأكثر استعجالًا أولًا.
        [one] <b>أمر واحد ينتظر.</b> الأكثر استعجالًا أولًا.
        [two] <b>أمران ينتظران.</b> الأكثر استعجالًا أولًا.
        [few] <b>{ $count } أمور تنتظر.</b> الأكثر استعجالًا أولًا.
        [many] <b>{ $count } أمرًا ينتظر.</b> الأكثر استعجالًا أولًا.
       *[other] <b>{ $count } أمر ينتظر.</b> الأكثر استعجالًا أولًا.
    }
worklist-empty = لا شيء ينتظر. الأمور الجديدة تأتي هنا تلقائيًا.
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-open = { $patient }: { $kind }
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-mine = { $patient }: { $kind } (لديك)
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-taken = { $patient }: { $kind } (لدى زميل)
work-emergency = ⚠️ علامة طارئة
work-same-day = ⚠️ علامة لهذا اليوم
work-soon = علامة للأسابيع القادمة
work-appointment-wanted = يطلب موعدا
work-contact-wanted = يطلب اتصالا
work-worse = الحال تسوء
work-mistaken-tap = ⚠️ ضغطة بالخطأ؟
work-distress = ⚠️ كلمات مقلقة
work-step-back = خطوة إلى الخلف
work-phase-due = حان وقت المرحلة التالية
work-silent = صامت منذ أيام
work-reply = كتب إلينا
work-move-wanted = يطلب نقل موعد
work-visit-cancelled = ألغى موعدا

## One matter

# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
matter-named = <b>المريض { $patient }</b> ({ $reference })
matter-none = لم يعد هذا هنا.
# Variables:
#   $words (string) - what the patient wrote
matter-note = كتب المريض: «{ $words }»
matter-is-open = لم يأخذ أحد هذا الأمر بعد.
matter-is-yours = هذا الأمر لديك.
matter-is-taken = هذا الأمر لدى زميل.
matter-is-cleared = هذا الأمر تم.
matter-too-late = سبق زميل إلى هذا الأمر وهو لديه الآن.
# Variables:
#   $patient (number) - the patient's number
matter-news-answered = تم: وصلت إجابتك إلى المريض { $patient }.
# Variables:
#   $patient (number) - the patient's number
matter-news-called = تم: اتصلت بالمريض { $patient }.
# Variables:
#   $patient (number) - the patient's number
matter-news-booked = تم: للمريض { $patient } موعد.
# Variables:
#   $patient (number) - the patient's number
matter-news-no-need = تم: لا شيء مطلوب للمريض { $patient }.
# Variables:
#   $patient (number) - the patient's number
matter-news-judged-safe = تم. أخبرنا المريض { $patient } بأن التمارين مفتوحة من جديد.
# Variables:
#   $patient (number) - the patient's number
matter-news-phase-opened = تم. أخبرنا المريض { $patient }، ويتقدم عندما يكتمل الباقي.
matter-take = آخذ هذا الأمر
matter-give-back = إعادته
matter-answer = الكتابة إلى المريض
matter-clear = تم الأمر
matter-card = بطاقة المريض
matter-why = كيف انتهى الأمر؟
matter-reason-answered = إجابة هنا
matter-reason-called = اتصال
matter-reason-booked = حجز موعد
matter-reason-no-need = لا حاجة لشيء

## Writing to a patient

# Variables:
#   $patient (number) - the patient's number
answering-choose = ماذا يقرأ المريض { $patient }؟ يمكن اختيار نص، أو كتابة كلماتك.
# Variables:
#   $patient (number) - the patient's number
answering-look = سيصل هذا إلى المريض { $patient }:
answering-send = إرسال
answering-other = كلمات أخرى
# Variables:
#   $patient (number) - the patient's number
answering-sent = الرسالة في طريقها إلى المريض { $patient }.
answering-clear = تم الأمر
answering-matter = رجوع إلى الأمر
answering-none = يجب أخذ الأمر أولًا. بعدها تمكن الكتابة.
# Variables:
#   $patient (number) - the patient's number
answering-unreached = لا تصل رسائل من هنا إلى المريض { $patient } الآن. الرجاء الاتصال به.
# Variables:
#   $most (number) - how many letters fit
answering-too-long =
    { $most ->
        [zero] هذا طويل جدًا. الرجاء ألا يزيد على { $most } حرف.
        [one] هذا طويل جدًا. الرجاء ألا يزيد على حرف واحد.
        [two] هذا طويل جدًا. الرجاء ألا يزيد على حرفين.
        [few] هذا طويل جدًا. الرجاء ألا يزيد على { $most } أحرف.
        [many] هذا طويل جدًا. الرجاء ألا يزيد على { $most } حرفًا.
       *[other] هذا طويل جدًا. الرجاء ألا يزيد على { $most } حرف.
    }
letter-short-call = سنتصل بك
letter-short-visit = الرجاء حجز موعد
letter-short-keep-on = من الجيد الاستمرار
letter-short-ease-off = راحة قليلا
letter-short-thanks = شكرا
