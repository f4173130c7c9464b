### Visits: the list, one visit, its nudges, and what is said when the clinic changes one.

## The list and one visit

visits-list = <b>مواعيدك القادمة</b>
visits-none = لا أعرف أي موعد قادم. يمكنك طلب موعد من { $clinic }.
visits-all = كل مواعيدي
visit-ask = طلب موعد
visit-ask-again = طلب وقت جديد
visit-before = السابقة
visit-after = اللاحقة
# Variables:
#   $when (string) - the day and time of the visit
visit-open = { $when }
# Variables:
#   $when (string) - the day and time of the visit
visit-line-booked = { $when }: الرجاء إخبارنا إن كان بإمكانك الحضور.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-confirmed = { $when }: أكدت حضورك.
# Variables:
#   $when (string) - the day and time of the visit
visit-line-move-wanted = { $when }: طلبت وقتًا آخر.
# Variables:
#   $place (string) - where the visit is, as the clinic wrote it
visit-place = المكان: { $place }
visit-gone = هذا الموعد تغير أو انتهى. في قائمتك المواعيد الصحيحة الآن.
visit-confirm = سأحضر
visit-move = وقت آخر
visit-cancel = لا أستطيع الحضور
visit-calendar = إضافة إلى التقويم
visit-keep = يبقى كما هو
visit-confirmed = جيد، أخبرت فريق { $clinic } بحضورك. إلى اللقاء.
visit-sent = فتح الملف يضع الموعد في تقويمك.
# Variables:
#   $when (string) - the day and time of the visit
visit-file = موعدك: { $when }.
visit-file-title = موعد في { $clinic }

## Another time

# Variables:
#   $when (string) - the day and time of the visit
visit-move-part = موعدك: { $when }. متى يناسبك أكثر؟
visit-move-days = أي الأيام تناسبك؟ يمكن الضغط على كل ما يناسب، أو على لا شيء إذا كان أي يوم مناسبًا.
# Variables:
#   $day (string) - the name of a weekday
visit-day = { $day }
# Variables:
#   $day (string) - the name of a weekday
visit-day-taken = ✓ { $day }
visit-move-ask = طلب وقت جديد
visit-asked = أخبرت فريق { $clinic }. سيبحثون معك عن وقت جديد. وحتى ذلك الحين يبقى وقتك القديم.

## Cancelling

# Variables:
#   $when (string) - the day and time of the visit
visit-cancel-ask = هل ألغي موعدك: { $when }؟ عندها يمكن أن يأخذ شخص آخر هذا الوقت.
visit-cancel-sure = نعم، إلغاء الموعد
visit-cancelled-done = ألغي موعدك، وفريق { $clinic } على علم. شكرًا لإخبارنا في الوقت المناسب.

## Nudges

# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-72h = لديك موعد في { $clinic }: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-extra = تذكير بموعدك في { $clinic }: { $when }. يسعدنا أن نراك.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-24h = موعدك في { $clinic } قريب: { $when }.
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-2h = اقترب وقت موعدك في { $clinic }: { $when }.
visit-nudge-ask-1 = هل الحضور ممكن لك؟
visit-nudge-ask-2 = إذا تعذر الحضور، فضغطة قصيرة الآن تعطي الوقت لشخص ينتظر.
visit-nudge-ask-3 = معالجك يحفظ هذا الوقت لك وحدك. هل نعتمد على حضورك؟
visit-nudge-confirmed = أكدت حضورك. إذا تغير ذلك، يمكن إخبارنا هنا.
visit-nudge-move-wanted = طلبت وقتًا آخر. وحتى يجده فريق { $clinic } يبقى هذا الوقت.

## When the clinic changes a visit

# Variables:
#   $when (string) - the day and time of the visit
visit-cancelled = ألغى فريق { $clinic } موعدك: { $when }. لا حاجة إلى الحضور.
# Variables:
#   $when (string) - the new day and time of the visit
visit-moved = صار لموعدك وقت جديد: { $when }. هل يناسبك؟
# Variables:
#   $when (string) - the day and time of the visit
visit-missed = لم نرك في موعدك: { $when }. هذا يحدث. هل نبحث عن وقت جديد؟

## The late nudge

visit-nudges-off = أذكرك بالموعد قبل ثلاثة أيام وقبل يوم واحد. ويمكنني ذلك أيضًا قبل ساعتين.
visit-nudges-on = أذكرك بالموعد قبل ثلاثة أيام وقبل يوم واحد وقبل ساعتين.
visit-nudges-turn-on = وقبل ساعتين أيضا
visit-nudges-turn-off = بدون تذكير قبل ساعتين
settings-visits = تذكير المواعيد
