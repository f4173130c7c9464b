### Progress: a picture of the days so far, and the words under it, which must work alone.

# Variables:
#   $days (number) - how many days there are, from the first answer to today
#   $done (number) - on how many days all exercises were done
#   $some (number) - on how many days some of them were done
progress-days =
    { $days ->
        [zero] <b>أيامك حتى الآن: { $days }.</b>
        [one] <b>يومك الأول.</b>
        [two] <b>يوماك حتى الآن.</b>
        [few] <b>أيامك حتى الآن: { $days } أيام.</b>
        [many] <b>أيامك حتى الآن: { $days } يومًا.</b>
       *[other] <b>أيامك حتى الآن: { $days } يوم.</b>
    }
    الجلسات التي تمت: { $done }. والتي تم جزء منها: { $some }.
# Variables:
#   $pain (number) - the mean pain of the first week, 0 to 10 with one decimal
progress-pain-so-far = متوسط ألمك حتى الآن { $pain } من 10. بعد أسبوعين أستطيع أن أعرض لك كيف يتغير.
# Variables:
#   $first (number) - the mean pain of the first week, 0 to 10 with one decimal
#   $latest (number) - the mean pain of the last seven days, 0 to 10 with one decimal
progress-pain = الألم في أسبوعك الأول: { $first } من 10. وفي الأيام السبعة الأخيرة: { $latest } من 10.
progress-pain-better = هذا تغير واضح نحو الأفضل.
progress-pain-same = الحال كما هي تقريبًا. كثير من الظهور تحتاج إلى بضعة أسابيع، وللخطوات الصغيرة قيمتها.
progress-pain-worse = هذا أكثر مما كان في البداية. الرجاء الحديث عن ذلك مع معالجك.
# Variables:
#   $name (string) - the name of the phase
progress-phase = المرحلة الآن: { $name }.
# Variables:
#   $first (number) - the number of the first weekly check, 0 to 10 with one decimal
#   $now (number) - the number of the latest one
progress-peg = كان رقمك الأسبوعي { $first } في البداية وهو { $now } الآن. كلما قل كان أفضل.
# Variables:
#   $first (number) - how many statements fitted at the start, 0 to 24
#   $now (number) - how many fitted the last time
progress-rmdq = من 24 جملة عن يومك، انطبق { $first } في البداية و{ $now } في آخر مرة.
progress-record = تقدمك حتى الآن:
progress-next = هكذا سارت الأمور حتى الآن. ماذا نفعل الآن؟
progress-none-yet = لا يوجد شيء لعرضه بعد. يبدأ ذلك بأول إجابة منك بعد التمارين.

## Words in the picture

chart-title = تقدمك
chart-pain = الألم، من 0 إلى 10
chart-go-on = إكمال
chart-do-less = تقليل
chart-stop = توقف لهذا اليوم
chart-phase = المرحلة
chart-stay-well = البقاء بخير
chart-sessions = الجلسات
chart-done = تمت
chart-some = بعضها
chart-could-not = لم أستطع
chart-skipped = متروكة
chart-no-answer = بلا إجابة
chart-by-week = كل نقطة وكل عمود أسبوع واحد.
chart-no-check-in = أول متابعة لك ستظهر هنا.
