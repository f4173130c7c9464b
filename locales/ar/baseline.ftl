### Daily life at the start and in week six. The items themselves are in questionnaires.ftl.

baseline-offer = هل يمكنني أن أسأل كيف يغير ظهرك حياتك اليومية؟ هناك 24 جملة للاختيار منها، وحتى ثلاثة أشياء للتقييم. يحتاج ذلك إلى نحو أربع دقائق. ويمكنك الرفض.
baseline-week-six = مرت ستة أسابيع. هل يمكنني أن أسأل مرة أخرى عن حياتك اليومية، لنرى ما تغير؟ يحتاج ذلك إلى نحو أربع دقائق.
baseline-begin = نعم، نبدأ
baseline-decline = لا، شكرا
baseline-declined = لا بأس. خطتك لا تحتاج إلى ذلك.

# Variables:
#   $number (number) - which page this is
#   $total (number) - how many there are
baseline-page = حياتك اليومية الآن: الصفحة { $number } من { $total }
baseline-next-page = الصفحة التالية
baseline-page-before = الصفحة السابقة
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement = { $number }. { $statement }
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement-ticked = ✓ <b>{ $number }. { $statement }</b>

baseline-pick = يمكن اختيار ثلاثة على الأكثر.
baseline-pick-full = لديك ثلاثة الآن. الضغط على واحد منها يلغيه.
# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
baseline-activity = <b>{ $activity }</b>

baseline-record = تمت الإجابة عن أسئلة حياتك اليومية.
baseline-thanks = شكرًا. يستطيع معالجك رؤية إجاباتك.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
baseline-rmdq-first =
    { $score ->
        [zero] انطبقت عليك { $score } جملة من 24. سأسأل مرة أخرى في الأسبوع السادس، لنرى ما تغير.
        [one] انطبقت عليك جملة واحدة من 24. سأسأل مرة أخرى في الأسبوع السادس، لنرى ما تغير.
        [two] انطبقت عليك جملتان من 24. سأسأل مرة أخرى في الأسبوع السادس، لنرى ما تغير.
        [few] انطبقت عليك { $score } جمل من 24. سأسأل مرة أخرى في الأسبوع السادس، لنرى ما تغير.
        [many] انطبقت عليك { $score } جملة من 24. سأسأل مرة أخرى في الأسبوع السادس، لنرى ما تغير.
       *[other] انطبقت عليك { $score } جملة من 24. سأسأل مرة أخرى في الأسبوع السادس، لنرى ما تغير.
    }
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-recovered = عدد الجمل التي انطبقت عليك الآن: { $score } من 24، وفي البداية: { $first }. ظهرك لا يكاد يحد من يومك الآن.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-better = عدد الجمل التي انطبقت عليك الآن: { $score } من 24، وفي البداية: { $first }. هذه خطوة واضحة إلى الأمام.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-same = عدد الجمل التي انطبقت عليك الآن: { $score } من 24، وفي البداية: { $first }. الحال كما هي تقريبًا. يمكنك الحديث عن ذلك مع معالجك.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-worse = عدد الجمل التي انطبقت عليك الآن: { $score } من 24، وفي البداية: { $first }. الرجاء الحديث عن ذلك مع معالجك.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
baseline-psfs-first = الأنشطة التي اخترتها: { $score } من 10. هنا الأكثر أفضل.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-better = الأنشطة التي اخترتها: { $score } من 10، وفي البداية { $first }. التحسن واضح فيما يمكنك فعله.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-same = الأنشطة التي اخترتها: { $score } من 10، وفي البداية { $first }. الحال كما هي تقريبًا.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-worse = الأنشطة التي اخترتها: { $score } من 10، وفي البداية { $first }. الرجاء الحديث عن ذلك مع معالجك.
