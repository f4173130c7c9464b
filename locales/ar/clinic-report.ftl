### The clinic's report, for owners and clinicians: numbers by week, and nobody's name.

clinic-open-report = التقرير
# Variables:
#   $weeks (number) - how many weeks
report-title =
    <b>العيادة حسب الأسابيع</b>: { $weeks ->
            [zero] آخر { $weeks } أسبوع
            [one] الأسبوع الأخير
            [two] الأسبوعان الأخيران
            [few] آخر { $weeks } أسابيع
            [many] آخر { $weeks } أسبوعًا
           *[other] آخر { $weeks } أسبوع
        }، والأسبوع الحالي أولًا.
# Variables:
#   $monday (date) - the first day of the week
#   $joined (string) - how many joined, or "<5"
#   $completion (string) - who finished the first check, of those who joined
#   $response (string) - how many reminders were answered
#   $adherence (string) - on how many days the exercises were done
#   $missed (string) - how many visits were missed
#   $results (string) - how many people got which result
report-week =
    <b>{ $monday }</b>
    مرضى جدد: { $joined }. أتموا الفحص الأول: { $completion }.
    تذكيرات لها إجابة: { $response }. تمارين تمت: { $adherence }.
    مواعيد فائتة: { $missed }.
    النتائج: { $results }.
# Variables:
#   $percent (number) - a share
report-percent = { $percent }%
report-none = –
# Variables:
#   $severe (string) - people with this result
#   $moderate (string) - people with this result
#   $mild (string) - people with this result
#   $clear (string) - people with this result
report-results = شديد { $severe }، متوسط { $moderate }، خفيف { $mild }، بلا تشنج { $clear }
report-left-out = الخط (–) يعني لا أحد، أو عددًا قليلًا جدًا لا يعرض. حتى لا يعرف أي شخص من هنا.
# Variables:
#   $weeks (number) - how many weeks
report-weeks =
    { $weeks ->
        [zero] { $weeks } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $weeks } أسابيع
        [many] { $weeks } أسبوعًا
       *[other] { $weeks } أسبوع
    }
report-as-picture = صورة
report-as-table = جدول (CSV)
# Variables:
#   $weeks (number) - how many weeks
report-picture-sent =
    العيادة حسب الأسابيع: { $weeks ->
            [zero] آخر { $weeks } أسبوع
            [one] الأسبوع الأخير
            [two] الأسبوعان الأخيران
            [few] آخر { $weeks } أسابيع
            [many] آخر { $weeks } أسبوعًا
           *[other] آخر { $weeks } أسبوع
        }. الأرقام نفسها في البطاقة أعلاه.
# Variables:
#   $weeks (number) - how many weeks
report-table-sent =
    { $weeks ->
        [zero] آخر { $weeks } أسبوع في جدول.
        [one] الأسبوع الأخير في جدول.
        [two] الأسبوعان الأخيران في جدول.
        [few] آخر { $weeks } أسابيع في جدول.
        [many] آخر { $weeks } أسبوعًا في جدول.
       *[other] آخر { $weeks } أسبوع في جدول.
    }

## The picture

report-picture-title = العيادة حسب الأسابيع
report-picture-completion = أتموا الفحص الأول (%)
report-picture-response = تذكيرات لها إجابة (%)
report-picture-adherence = تمارين تمت (%)
report-picture-missed = مواعيد فائتة (%)
