### Patients, invites, staff and the audit log, as staff see them. Short.

## Finding a patient

patients-ask = الرجاء كتابة رقم ملف أو رقم مريض، أو فتح قائمة.
patients-silent = صامتون منذ ثلاثة أيام
patients-clear = بلا تشنج
patients-mild = خفيف
patients-moderate = متوسط
patients-severe = شديد
patients-all = كل المرضى
# Variables:
#   $what (text) - the name of the list
#   $count (number) - how many patients are on it
patients-list = <b>{ $what }</b>: العدد { $count }
patients-nobody = لا أحد في هذه القائمة.
# Variables:
#   $count (number) - how many patients were found
patients-found =
    { $count ->
        [0] لم أجد أحدًا. يمكن الكتابة مرة أخرى، أو البحث بطريقة أخرى.
        [zero] لم أجد أحدًا. يمكن الكتابة مرة أخرى، أو البحث بطريقة أخرى.
        [one] وجدت هذا المريض. يمكن كتابة آخر.
        [two] وجدت مريضين. يمكن كتابة آخر.
        [few] وجدت { $count } مرضى. يمكن كتابة آخر.
        [many] وجدت { $count } مريضًا. يمكن كتابة آخر.
       *[other] وجدت { $count } مريض. يمكن كتابة آخر.
    }
patients-search = بحث
# Variables:
#   $patient (number) - the patient's number
#   $band (text) - the result in a word
patients-one = المريض { $patient }: { $band }
# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
#   $band (text) - the result in a word
patients-one-named = المريض { $patient } ({ $reference }): { $band }
patients-band-none = لا نتيجة بعد
patients-band-clear = بلا تشنج
patients-band-mild = خفيف
patients-band-moderate = متوسط
patients-band-severe = شديد

## The card

patient-none = لا يوجد مريض كهذا.
patient-no-result = لا نتيجة بعد.
patient-band-clear = النتيجة: بلا تشنج.
patient-band-mild = النتيجة: <b>خفيف</b>.
patient-band-moderate = النتيجة: <b>متوسط</b>.
patient-band-severe = النتيجة: <b>شديد</b>.
# Variables:
#   $reasons (text) - the answers that caused the result
patient-because = السبب: { $reasons }
patient-flag-none = لا علامة تحذير مفتوحة.
patient-flag-soon = علامة للأسابيع القادمة مفتوحة.
patient-flag-same-day = ⚠️ علامة لهذا اليوم مفتوحة. التمارين مغلقة.
patient-flag-emergency = ⚠️ علامة طارئة مفتوحة. التمارين مغلقة.
patient-no-plan = لا خطة بعد.
# Variables:
#   $name (text) - the name of the phase
#   $day (number) - the day of the phase, from 1
patient-phase = المرحلة: { $name }، اليوم { $day }.
# Variables:
#   $done (number) - sessions done in this phase
#   $due (number) - sessions asked for in this phase
patient-sessions = الجلسات في هذه المرحلة: تمت { $done } من { $due }.
patient-held = هذه المرحلة مثبتة من العيادة.
# Variables:
#   $number (number) - the first phase that is closed
patient-closed = المراحل ابتداء من { $number } مغلقة.
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
patient-day = { $day }: { $how }
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
#   $pain (number) - pain, 0 to 10
patient-day-pain = { $day }: { $how }، الألم { $pain }
patient-day-done = تمت
patient-day-some = بعضها
patient-day-could-not = لم يستطع
patient-day-skipped = تركها
# Variables:
#   $what (text) - what was agreed to
patient-agreed = وافق على: { $what }.
patient-agreed-nothing = لم يوافق على شيء.
patient-agreed-care = التذكير
patient-agreed-broadcasts = الأخبار
# Variables:
#   $language (string) - the code of the language
#   $place (text) - the place of the time zone
#   $time (time) - the time there now
patient-where = اللغة: { $language }. المكان: { $place }، والساعة فيه { $time }.
patient-has-blocked = حظر الروبوت.
patient-has-stopped = أوقف كل الرسائل.
# Variables:
#   $until (date) - the last day of the pause
patient-has-paused = التذكير متوقف حتى { $until }.
patient-write = الكتابة إلى المريض
patient-show-chart = التقدم
patient-send-page = صفحة للطباعة
patient-change-phase = اختيار المرحلة
patient-hold = تثبيت هذه المرحلة
patient-release = إنهاء التثبيت
patient-close = إغلاق المراحل التالية
patient-free = فتح المراحل المغلقة
# Variables:
#   $patient (number) - the patient's number
patient-which-phase = أي مرحلة مناسبة للمريض { $patient }؟
# Variables:
#   $patient (number) - the patient's number
#   $name (text) - the name of the phase
patient-confirm-phase = هل نضع المريض { $patient } في هذه المرحلة: { $name }؟ تبدأ غدًا، ويعلم المريض بذلك.
patient-set-phase = نعم، اختيارها
# Variables:
#   $patient (number) - the patient's number
patient-news-told = ✓ تم. أخبرنا المريض { $patient }.
# Variables:
#   $patient (number) - the patient's number
patient-news-phase-opened = ✓ تم. أخبرنا المريض { $patient }، ويتقدم عندما يكتمل الباقي.
patient-news-no-days = لا توجد أيام لعرضها بعد.
patient-news-chart = ✓ الصورة في الطريق.
patient-news-page = ✓ الصفحة في الطريق.
# Variables:
#   $patient (number) - the patient's number
patient-chart = المريض { $patient }: الأيام حتى الآن.
# Variables:
#   $patient (number) - the patient's number
patient-page = المريض { $patient }: صفحة واحدة للطباعة. الرجاء حفظها في مكان آمن.

## The page

# Variables:
#   $patient (number) - the patient's number
#   $date (date) - the day on which the page is made
page-title = { $clinic }: المريض { $patient }، { $date }
page-who = المريض
# Variables:
#   $day (date) - the day of the first message
page-joined = مع Lumbot منذ { $day }
page-result = النتيجة والاختبارات
page-plan = الخطة والأيام الأخيرة
page-agreed = الموافقات والتواصل

## Invites

# Variables:
#   $count (number) - how many invites can be used
invite-open =
    { $count ->
        [zero] <b>{ $count } دعوة مفتوحة.</b> الضغط على واحدة يسحبها.
        [one] <b>دعوة واحدة مفتوحة.</b> الضغط عليها يسحبها.
        [two] <b>دعوتان مفتوحتان.</b> الضغط على واحدة يسحبها.
        [few] <b>{ $count } دعوات مفتوحة.</b> الضغط على واحدة يسحبها.
        [many] <b>{ $count } دعوة مفتوحة.</b> الضغط على واحدة يسحبها.
       *[other] <b>{ $count } دعوة مفتوحة.</b> الضغط على واحدة يسحبها.
    }
invite-none-open = لا دعوة مفتوحة.
invite-new = دعوة جديدة
invite-all = كل الدعوات
invite-ask = ما رقم ملف المريض لديكم؟ الرجاء كتابته. يجب ألا يكون اسمًا كاملًا.
invite-without = بدون رقم ملف
# Variables:
#   $most (number) - how many letters fit
invite-reference-long =
    { $most ->
        [zero] الرجاء كتابة سطر واحد لا يزيد على { $most } حرف.
        [one] الرجاء كتابة سطر واحد لا يزيد على حرف واحد.
        [two] الرجاء كتابة سطر واحد لا يزيد على حرفين.
        [few] الرجاء كتابة سطر واحد لا يزيد على { $most } أحرف.
        [many] الرجاء كتابة سطر واحد لا يزيد على { $most } حرفًا.
       *[other] الرجاء كتابة سطر واحد لا يزيد على { $most } حرف.
    }
# Variables:
#   $patient (number) - the patient's number
invite-reference-taken = رقم الملف هذا مسجل للمريض { $patient }. لا يمكن أن يكون لأكثر من شخص واحد. الرجاء التحقق منه.
invite-record = أنشئت دعوة.
invite-made = الدعوة في الأعلى. يمكن عرضها أو إرسالها. تصلح مرة واحدة، مدة 14 يومًا.
# Variables:
#   $reference (string) - the clinic's own reference
#   $link (string) - the link that opens the bot
invite-picture-named = دعوة لرقم الملف { $reference }. تفتح بمسح الصورة أو بهذا الرابط: { $link }
# Variables:
#   $link (string) - the link that opens the bot
invite-picture = دعوة إلى Lumbot. تفتح بمسح الصورة أو بهذا الرابط: { $link }
# Variables:
#   $reference (string) - the clinic's own reference
#   $until (day) - the day on which it ends
invite-one-named = { $reference }، حتى { $until }
# Variables:
#   $number (number) - the number of the invite
#   $until (day) - the day on which it ends
invite-one = الدعوة { $number }، حتى { $until }
# Variables:
#   $role (text) - the part in the staff
#   $until (day) - the day on which it ends
invite-one-staff = فريق العمل ({ $role })، حتى { $until }
invite-revoke-ask = هل نسحب هذه الدعوة؟ يتوقف رابطها فورًا.
invite-revoke = سحب الدعوة
invite-revoked = تم. لم يعد الرابط يعمل.

## Staff

# Variables:
#   $count (number) - how many people joined
staff-title =
    { $count ->
        [zero] <b>انضم { $count } زميل.</b> الضغط على واحد يزيله.
        [one] <b>انضم زميل واحد.</b> الضغط عليه يزيله.
        [two] <b>انضم زميلان.</b> الضغط على واحد يزيله.
        [few] <b>انضم { $count } زملاء.</b> الضغط على واحد يزيله.
        [many] <b>انضم { $count } زميلًا.</b> الضغط على واحد يزيله.
       *[other] <b>انضم { $count } زميل.</b> الضغط على واحد يزيله.
    }
staff-nobody = لا يعمل هنا حتى الآن غير المالكين.
staff-add = إضافة زميل
staff-all = كل الفريق
staff-which = ما عمل الزميل الجديد؟
staff-role-owner = مالك
staff-role-clinician = معالج
staff-role-front-desk = استقبال
# Variables:
#   $number (number) - the person's number
#   $role (text) - the part in the staff
staff-one = { $number }: { $role }
staff-added = الرابط في الأعلى. يرسل إلى الزميل وحده. يصلح مرة واحدة، مدة 14 يومًا.
# Variables:
#   $role (text) - the part in the staff
#   $link (string) - the link that opens the bot
staff-picture = الانضمام إلى فريق العمل، الدور: { $role }. بمسح الصورة أو بفتح هذا الرابط: { $link }
# Variables:
#   $number (number) - the person's number
staff-remove-ask = هل نزيل الزميل { $number }؟ يغلق قسم العيادة أمامه فورًا.
staff-remove = نعم، إزالة
staff-removed = تم. ما كان قد أخذه مفتوح من جديد.

## Who did what

audit-title = <b>من فعل ماذا</b>، الأحدث أولًا:
audit-empty = لم يسجل شيء بعد.
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
audit-line = { $when }، { $who }: { $what }
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
#   $patient (number) - the patient's number
audit-line-patient = { $when }، { $who }: { $what }، المريض { $patient }
# Variables:
#   $staff (string) - the person's Telegram number
audit-staff = من الفريق { $staff }
audit-cli = سطر الأوامر
audit-viewed = فتح البطاقة
audit-work-taken = أخذ أمرًا
audit-work-given-back = أعاد أمرًا
audit-work-cleared = أنهى أمرًا
audit-phase-set = اختار مرحلة
audit-phase-held = ثبت المرحلة
audit-phase-released = أنهى التثبيت
audit-phase-closed = أغلق مراحل أو فتحها
audit-phase-opened = فتح مرحلة
audit-flag-cleared = أزال علامة تحذير
audit-clinic-wrote = كتب رسالة
audit-chart-sent = أخذ صورة التقدم
audit-summary-sent = أخذ الصفحة
audit-invite-made = أنشأ دعوة
audit-invite-revoked = سحب دعوة
audit-staff-joined = انضم إلى الفريق
audit-role-ended = أزال زميلًا
