### The clinic's visits: the day, one visit, files of visits, the daily summary and no-shows.

clinic-open-visits = المواعيد
clinic-open-upload = مواعيد من ملف
# Variables:
#   $patient (number) - the patient's number
clinic-alert-move-wanted = المريض { $patient } يطلب نقل موعد.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-visit-cancelled = المريض { $patient } ألغى موعدًا.
clinic-matter-move-wanted = وقت آخر لموعد مطلوب.
clinic-matter-visit-cancelled = ألغى المريض موعدًا.

## A day

clinic-visits = المواعيد
clinic-visits-today = اليوم
clinic-visits-tomorrow = الغد
clinic-visits-upload = من ملف
clinic-visits-report = الغياب
# Variables:
#   $day (date) - the day
#   $count (number) - how many visits there are
clinic-visits-day =
    { $count ->
        [0] <b>{ $day }</b>: لا مواعيد.
        [zero] <b>{ $day }</b>: لا مواعيد.
        [one] <b>{ $day }</b>: موعد واحد.
        [two] <b>{ $day }</b>: موعدان.
        [few] <b>{ $day }</b>: { $count } مواعيد.
        [many] <b>{ $day }</b>: { $count } موعدًا.
       *[other] <b>{ $day }</b>: { $count } موعد.
    }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-open = { $time } { $reference }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-booked = { $time } { $reference }: لا إجابة بعد
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-confirmed = { $time } { $reference }: مؤكد
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-move-wanted = { $time } { $reference }: يطلب وقتًا آخر
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-cancelled = { $time } { $reference }: ملغى
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-missed = { $time } { $reference }: غاب
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-done = { $time } { $reference }: حضر

## One visit

# Variables:
#   $reference (string) - the clinic's own reference of the patient
#   $when (string) - the day and time of the visit
clinic-visit = <b>{ $reference }</b>، { $when }
clinic-visit-gone = لم يعد هذا الموعد في القائمة.
clinic-visit-status-booked = لا إجابة بعد.
clinic-visit-status-confirmed = أكده المريض.
clinic-visit-status-move-wanted = يطلب المريض وقتًا آخر.
clinic-visit-status-cancelled = ملغى.
clinic-visit-status-missed = غاب المريض.
clinic-visit-status-done = حضر المريض.
# Variables:
#   $part (string) - the part of the day
#   $days (string) - the days that suit
clinic-visit-wish = ما يناسب: { $part }، { $days }.
clinic-visit-any-day = أي يوم
clinic-visit-first = هذا أول موعد.
clinic-visit-not-joined = لم ينضم بعد أحد بهذا الرقم، لذلك لا ترسل تذكيرات.
clinic-visit-came = حضر
clinic-visit-missed = غاب
clinic-visit-off = إلغاء
clinic-visit-off-ask = يعلم المريض فورًا أن هذا الموعد ملغى. هل نلغيه؟
clinic-visit-off-sure = نعم، إلغاء الموعد
clinic-visit-settled-done = تم التسجيل: حضر المريض.
clinic-visit-settled-missed = تم التسجيل: غاب المريض. تصله كلمة لطيفة ويمكنه طلب وقت جديد.
clinic-visit-settled-cancelled = الموعد ملغى، والمريض على علم.

## Files

upload-ask = الرجاء إرسال الملف الذي فيه المواعيد.
upload-kinds = أستطيع قراءة القوائم (CSV) والتقويمات (iCalendar) وحزم FHIR (JSON). لا يتغير شيء قبل أن يعرض عليك ما فيه.
upload-too-large = هذا الملف كبير جدًا للمحادثة، فهي تقبل 20 ميغابايت على الأكثر. الرجاء استعمال سطر الأوامر.
upload-reading = أقرأ الملف. سأكتب فور معرفة ما فيه.
upload-taking = أضيف المواعيد. سأكتب عندما تكتمل كلها.
upload-dropped = جيد، لم يتغير شيء.
upload-over = سبق قبول هذا الملف أو تركه. الرجاء إرساله مرة أخرى.
upload-another = ملف آخر
upload-cancel = إلغاء
# Variables:
#   $count (number) - how many visits the file holds
#   $new (number) - how many are new
#   $changed (number) - how many have changed
#   $cancelled (number) - how many are cancelled
#   $unchanged (number) - how many are as before
#   $refused (number) - how many lines are left out
upload-read = عدد المواعيد المقروءة { $count }: جديدة { $new }، متغيرة { $changed }، ملغاة { $cancelled }، كما كانت { $unchanged }، مرفوضة { $refused }.
# Variables:
#   $number (number) - the number of the line in the file
#   $reason (string) - why it is left out
upload-line = السطر { $number }: { $reason }
# Variables:
#   $count (number) - how many refused lines are not shown
upload-more =
    { $count ->
        [zero] و{ $count } سطر مرفوض آخر.
        [one] وسطر مرفوض آخر.
        [two] وسطران مرفوضان آخران.
        [few] و{ $count } أسطر مرفوضة أخرى.
        [many] و{ $count } سطرًا مرفوضًا آخر.
       *[other] و{ $count } سطر مرفوض آخر.
    }
upload-nothing = لا يوجد شيء لإضافته.
# Variables:
#   $count (number) - how many visits are taken
upload-take =
    { $count ->
        [zero] إضافة { $count } موعد
        [one] إضافة الموعد
        [two] إضافة الموعدين
        [few] إضافة { $count } مواعيد
        [many] إضافة { $count } موعدًا
       *[other] إضافة { $count } موعد
    }
# Variables:
#   $count (number) - how many visits were taken
upload-taken =
    { $count ->
        [zero] تم: أضيف { $count } موعد وضبطت تذكيراتها.
        [one] تم: أضيف موعد واحد وضبطت تذكيراته.
        [two] تم: أضيف موعدان وضبطت تذكيراتهما.
        [few] تم: أضيفت { $count } مواعيد وضبطت تذكيراتها.
        [many] تم: أضيف { $count } موعدًا وضبطت تذكيراتها.
       *[other] تم: أضيف { $count } موعد وضبطت تذكيراتها.
    }
# Variables:
#   $reason (string) - why the file cannot be read
upload-refused = لا أستطيع قراءة هذا الملف. { $reason }

## Why a file or a line is refused

import-empty = الملف فارغ.
# Variables:
#   $longest (string) - the most megabytes that are read
import-too-large = حجمه أكثر من { $longest } ميغابايت.
import-not-readable = ليس قائمة ولا تقويمًا ولا حزمة FHIR أعرفها.
import-not-fetched = لم يسلمني Telegram الملف. الرجاء إرساله مرة أخرى.
# Variables:
#   $column (string) - the name of the column
import-no-column = لا يوجد فيه عمود «{ $column }».
# Variables:
#   $column (string) - the name of the column
import-column-twice = عمودان يعنيان «{ $column }».
import-broken-line = لا تمكن قراءة السطر.
# Variables:
#   $count (string) - how many cells the line has
import-too-many-cells = عدد خاناته { $count }، أكثر من السطر الأول.
# Variables:
#   $value (string) - what stands in the file
#   $longest (string) - how many letters are allowed
import-cell-too-long = «{ $value }»: أطول من المسموح، والحد بالأحرف { $longest }.
import-no-reference = لا يوجد رقم ملف.
import-no-date = لا يوجد تاريخ.
# Variables:
#   $value (string) - what stands in the file
import-no-such-date = التاريخ «{ $value }» غير موجود.
# Variables:
#   $value (string) - what stands in the file
import-bad-date = «{ $value }» ليس تاريخًا أعرفه. يكتب هكذا: 2026-03-09.
import-no-time = لا يوجد وقت.
# Variables:
#   $value (string) - what stands in the file
import-bad-time = «{ $value }» ليس وقتًا أعرفه. يكتب هكذا: 14:20.
# Variables:
#   $value (string) - what stands in the file
#   $zone (string) - the time zone
import-skipped-time = الوقت { $value } غير موجود في { $zone } بسبب تغيير الساعة.
import-ends-first = ينتهي قبل أن يبدأ.
import-lasts-too-long = يستمر أكثر من يوم.
# Variables:
#   $value (string) - what stands in the file
import-bad-status = لا أعرف الحالة «{ $value }».
# Variables:
#   $value (string) - what stands in the file
import-bad-zone = لا أعرف المنطقة الزمنية «{ $value }».
import-no-uid = ليس له رقم خاص به.
import-bad-rule = لا أستطيع متابعة طريقة تكراره.
# Variables:
#   $value (string) - what stands in the file
import-other-resource = «{ $value }» ليس موعدًا.
# Variables:
#   $value (string) - the name of the field
import-bad-field = لا تمكن قراءة الحقل «{ $value }».
import-twice = الموعد نفسه موجود في الملف مرتين.

## The daily summary and no-shows

# Variables:
#   $day (date) - the day that the visits are on
#   $confirmed (number) - how many are confirmed
#   $moved (number) - how many patients want another time
#   $cancelled (number) - how many are cancelled
#   $silent (number) - how many have no answer
clinic-summary = <b>{ $day }</b>: مؤكدة { $confirmed }، تطلب وقتًا آخر { $moved }، ملغاة { $cancelled }، بلا إجابة { $silent }.
clinic-summary-silent = لا إجابة بعد:
# Variables:
#   $days (number) - how many days are looked at
#   $over (number) - of how many visits staff noted who came
#   $missed (number) - how many of them were missed
#   $percent (number) - how many that is in a hundred
clinic-no-shows =
    المواعيد الفائتة في { $days ->
            [zero] آخر { $days } يوم
            [one] آخر يوم
            [two] آخر يومين
            [few] آخر { $days } أيام
            [many] آخر { $days } يومًا
           *[other] آخر { $days } يوم
        }: { $missed } من { $over } ({ $percent }%).
# Variables:
#   $count (number) - how many visits are over without a note
clinic-no-shows-unnoted =
    { $count ->
        [zero] وانتهى { $count } موعد آخر، ولم يسجل أحد هل حضر المريض.
        [one] وانتهى موعد آخر، ولم يسجل أحد هل حضر المريض.
        [two] وانتهى موعدان آخران، ولم يسجل أحد هل حضر المريض.
        [few] وانتهت { $count } مواعيد أخرى، ولم يسجل أحد هل حضر المريض.
        [many] وانتهى { $count } موعدًا آخر، ولم يسجل أحد هل حضر المريض.
       *[other] وانتهى { $count } موعد آخر، ولم يسجل أحد هل حضر المريض.
    }
clinic-no-shows-wordings = نتيجة كل صيغة من صيغ التذكير:
# Variables:
#   $variant (number) - the number of the wording
#   $sent (number) - for how many visits it was sent
#   $confirmed (number) - how many of them were confirmed
#   $missed (number) - how many of them were missed
clinic-no-shows-variant = الصيغة { $variant }: مواعيد { $sent }، مؤكدة { $confirmed }، فائتة { $missed }

## In the audit log

audit-visit-done = سجل حضورًا
audit-visit-missed = سجل غيابًا
audit-visit-cancelled = ألغى موعدًا
audit-visits-taken = أضاف مواعيد من ملف
