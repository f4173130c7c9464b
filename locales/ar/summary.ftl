### Everything that was answered, once more; any of it can be corrected.

# Texts one below the other.
# Variables:
#   $items (string) - the lines
lines = { $items }

summary-movements = <b>إجاباتك، 1 من 3: الحركات</b>
summary-activities = <b>إجاباتك، 2 من 3: الحياة اليومية</b>
summary-pain = <b>إجاباتك، 3 من 3: الألم</b>
summary-right = هذا صحيح
summary-show-result = صحيح، عرض نتيجتي
summary-correct = تغيير إجابة
summary-which = أي إجابة نغيرها؟

# Variables:
#   $what (string) - what was asked about, such as "Bend to the left"
#   $answer (string) - the answer, in the words of its button
summary-line = • { $what }: <i>{ $answer }</i>
# Variables:
#   $what (string) - the move that hurt
#   $pain (number) - how strong the pain was, 0 to 10
summary-hurts = • { $what }: <i>ألم، { $pain } من 10</i>
# Variables:
#   $what (string) - which pain was asked about
#   $number (number) - how strong it is, 0 to 10
summary-number = • { $what }: <i>{ $number } من 10</i>
# Variables:
#   $what (string) - what was asked about
#   $days (number) - how many days ago it began, 0 is today
summary-days =
    { $days ->
        [0] • { $what }: <i>اليوم</i>
        [zero] • { $what }: <i>اليوم</i>
        [one] • { $what }: <i>قبل يوم واحد</i>
        [two] • { $what }: <i>قبل يومين</i>
        [few] • { $what }: <i>قبل { $days } أيام</i>
        [many] • { $what }: <i>قبل { $days } يومًا</i>
       *[other] • { $what }: <i>قبل { $days } يوم</i>
    }

summary-about-pain-now = الألم الآن
summary-about-pain-worst = أسوأ ألم في آخر 24 ساعة
summary-about-kind = نوع الألم
summary-about-spread = إلى أين يمتد
summary-about-tingling = تنميل أو خدر
summary-about-frequency = كم مرة يأتي التشنج
summary-about-days = متى بدأ
summary-about-trend = كيف تسير الأمور
summary-about-avoids = حركات أتجنبها خوفا من الألم

summary-record = إجاباتك كاملة.

## The movements of the self-tests

movement-reach = الوصول إلى الحذاء
movement-bend-left = الميل إلى اليسار
movement-bend-right = الميل إلى اليمين
movement-turn-left = الدوران إلى اليسار
movement-turn-right = الدوران إلى اليمين
movement-hinge = الانحناء بظهر مسطح

## Activities

activity-dressing = لبس البنطال أو الجوارب أو الحذاء
activity-sitting = الجلوس مدة 15 دقيقة
activity-getting-up = القيام من الكرسي
activity-bending = الانحناء إلى الأمام
activity-walking = المشي مدة 10 دقائق
activity-stairs = صعود الدرج أو طريق صاعد
activity-lifting = رفع طفل أو صندوق
activity-running = الجري أو الرياضة
