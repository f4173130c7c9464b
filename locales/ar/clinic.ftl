### The clinic's side: alerts, and what staff decide about them. A patient is a number here.

clinic-menu = هذا قسم فريق { $clinic }.
clinic-menu-open = قائمة العيادة

## Alerts

# Variables:
#   $patient (number) - the patient's number
clinic-alert-emergency = ⚠️ <b>المريض { $patient }: علامة طارئة.</b> طلبنا منه الحصول على المساعدة الآن. التمارين مغلقة حتى تسمح بها العيادة.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-same-day = ⚠️ <b>المريض { $patient }: يحتاج إلى نظرة اليوم.</b> التمارين مغلقة حتى تسمح بها العيادة.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-soon = المريض { $patient }: علامة تحتاج إلى نظرة خلال أسبوع أو أسبوعين. تبقى الخطة على تمارين خفيفة حتى تسمح العيادة بغيرها.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-appointment-wanted = المريض { $patient } يطلب موعدًا.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-contact-wanted = المريض { $patient } يطلب اتصالًا.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-worse = حال المريض { $patient } تسوء. الرجاء النظر في الأمر.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-mistaken-tap = المريض { $patient } يقول إن علامة الطوارئ كانت ضغطة بالخطأ. تبقى قائمة حتى تزيلها العيادة.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-distress = ⚠️ <b>المريض { $patient } كتب كلمات تقلقني.</b> لديه رقم الطوارئ ورقم هاتف العيادة. الرجاء الاتصال به اليوم.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-step-back = المريض { $patient }: كان الألم مرتفعًا مرتين متتاليتين. رجعت الخطة خطوة واحدة.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-phase-due = المريض { $patient } أتم ما تطلبه المرحلة. المرحلة التالية تفتحها العيادة.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-erased = المريض { $patient } طلب حذف بياناته. كل ما يخصه زال من هنا. لا شيء مطلوب منكم في هذا الروبوت.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-silent = المريض { $patient } صامت منذ ثلاثة أيام.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-reply = المريض { $patient } كتب إليكم.
clinic-alert-open = فتح

## One patient's matter

# Variables:
#   $patient (number) - the patient's number
clinic-alert-patient = <b>المريض { $patient }</b>
clinic-matter-emergency = علامة طارئة مفتوحة. التمارين مغلقة.
clinic-matter-same-day = علامة لهذا اليوم مفتوحة. التمارين مغلقة.
clinic-matter-soon = علامة للأسابيع القادمة مفتوحة. تبقى الخطة على تمارين خفيفة.
clinic-matter-appointment-wanted = موعد مطلوب.
clinic-matter-contact-wanted = اتصال مطلوب.
clinic-matter-worse = الألم يزداد.
clinic-matter-mistaken-tap = يقول المريض إنها كانت ضغطة بالخطأ. التمارين مغلقة.
clinic-matter-distress = كتب المريض كلمات تبدو عن إيذاء النفس أو عن سوء معاملة. الرجاء الاتصال به اليوم.
clinic-matter-step-back = رجعت الخطة خطوة واحدة بعد ألم مرتفع مرتين.
clinic-matter-phase-due = المرحلة تمت. التالية بانتظاركم.
clinic-matter-silent = لم تأت إجابة منذ ثلاثة أيام.
clinic-matter-reply = كتب المريض إليكم.
clinic-open-phase = فتح المرحلة التالية
clinic-safe = آمن: فتح التمارين من جديد
clinic-not-yet = ليس بعد
# Variables:
#   $patient (number) - the patient's number
clinic-confirm = هل فحصت حال المريض { $patient } أنت أو أحد الزملاء؟ تفتح تمارينه ورسائل تذكيره فورًا.
clinic-confirm-safe = نعم، الأمر آمن
