### Today's exercises, the reminders, and what follows from how the day went.
### Reminders are seen on a locked phone: they never name a body part or a condition.

## Reminders

# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-1 =
    مرحبًا. { $count ->
            [zero] لليوم { $count } خطوة صغيرة
            [one] لليوم خطوة صغيرة واحدة
            [two] لليوم خطوتان صغيرتان
            [few] لليوم { $count } خطوات صغيرة
            [many] لليوم { $count } خطوة صغيرة
           *[other] لليوم { $count } خطوة صغيرة
        }، والوقت { $minutes ->
            [zero] نحو { $minutes } دقيقة
            [one] نحو دقيقة واحدة
            [two] نحو دقيقتين
            [few] نحو { $minutes } دقائق
            [many] نحو { $minutes } دقيقة
           *[other] نحو { $minutes } دقيقة
        }.
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-2 =
    { $minutes ->
        [zero] هل لديك { $minutes } دقيقة؟ خطوات اليوم جاهزة متى أردت.
        [one] هل لديك دقيقة واحدة؟ خطوات اليوم جاهزة متى أردت.
        [two] هل لديك دقيقتان؟ خطوات اليوم جاهزة متى أردت.
        [few] هل لديك { $minutes } دقائق؟ خطوات اليوم جاهزة متى أردت.
        [many] هل لديك { $minutes } دقيقة؟ خطوات اليوم جاهزة متى أردت.
       *[other] هل لديك { $minutes } دقيقة؟ خطوات اليوم جاهزة متى أردت.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-3 =
    { $count ->
        [zero] لحظة هادئة لك: { $count } خطوة صغيرة، في الوقت الذي يناسبك.
        [one] لحظة هادئة لك: خطوة صغيرة واحدة، في الوقت الذي يناسبك.
        [two] لحظة هادئة لك: خطوتان صغيرتان، في الوقت الذي يناسبك.
        [few] لحظة هادئة لك: { $count } خطوات صغيرة، في الوقت الذي يناسبك.
        [many] لحظة هادئة لك: { $count } خطوة صغيرة، في الوقت الذي يناسبك.
       *[other] لحظة هادئة لك: { $count } خطوة صغيرة، في الوقت الذي يناسبك.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-4 =
    { $minutes ->
        [zero] هذه جولتك الصغيرة لليوم. تحتاج إلى نحو { $minutes } دقيقة.
        [one] هذه جولتك الصغيرة لليوم. تحتاج إلى نحو دقيقة واحدة.
        [two] هذه جولتك الصغيرة لليوم. تحتاج إلى نحو دقيقتين.
        [few] هذه جولتك الصغيرة لليوم. تحتاج إلى نحو { $minutes } دقائق.
        [many] هذه جولتك الصغيرة لليوم. تحتاج إلى نحو { $minutes } دقيقة.
       *[other] هذه جولتك الصغيرة لليوم. تحتاج إلى نحو { $minutes } دقيقة.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-5 =
    { $count ->
        [zero] جميل أن نلتقي من جديد. لك اليوم { $count } خطوة. البطء لا بأس به.
        [one] جميل أن نلتقي من جديد. لك اليوم خطوة واحدة. البطء لا بأس به.
        [two] جميل أن نلتقي من جديد. لك اليوم خطوتان. البطء لا بأس به.
        [few] جميل أن نلتقي من جديد. لك اليوم { $count } خطوات. البطء لا بأس به.
        [many] جميل أن نلتقي من جديد. لك اليوم { $count } خطوة. البطء لا بأس به.
       *[other] جميل أن نلتقي من جديد. لك اليوم { $count } خطوة. البطء لا بأس به.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-6 =
    { $count ->
        [zero] القليل كل يوم يصبح كثيرًا. بانتظارك { $count } خطوة، بالسرعة التي تناسبك.
        [one] القليل كل يوم يصبح كثيرًا. بانتظارك خطوة واحدة، بالسرعة التي تناسبك.
        [two] القليل كل يوم يصبح كثيرًا. بانتظارك خطوتان، بالسرعة التي تناسبك.
        [few] القليل كل يوم يصبح كثيرًا. بانتظارك { $count } خطوات، بالسرعة التي تناسبك.
        [many] القليل كل يوم يصبح كثيرًا. بانتظارك { $count } خطوة، بالسرعة التي تناسبك.
       *[other] القليل كل يوم يصبح كثيرًا. بانتظارك { $count } خطوة، بالسرعة التي تناسبك.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-follow-up = طرقة خفيفة على الباب: خطوات اليوم ما زالت هنا إذا أردت. ولا بأس إن كان الجواب لا.
day-missed = تأخرت في المرة الماضية ولم أرد إزعاجك.
day-rhythm-ask = لا داعي للقلق بشأن الأيام الماضية. هل أسأل كل يوم، أو مرة في الأسبوع، أو نستريح مدة؟

day-show-me = عرض
day-in-an-hour = بعد ساعة
day-not-today = ليس اليوم

## The list and the cards

day-is-new-day = هذا الزر من يوم آخر. وهذه خطوات اليوم.
# Variables:
#   $phase (string) - the name of the phase
day-list = <b>اليوم: { $phase }</b>
# Variables:
#   $name (string) - the name of an exercise
day-list-line = • { $name }
# Variables:
#   $things (string) - what to have ready, one a line
day-at-hand =
    نحتاج إلى:
    { $things }
day-pain-hint = الألم حتى 3 من 10 لا بأس به. عند 4 أو 5 نقلل. ومن 6 نتوقف لهذا اليوم.
day-begin = بدء
# Variables:
#   $number (number) - which exercise this is, from 1
#   $total (number) - how many today has
#   $name (string) - the name of the exercise
day-exercise = { $number } من { $total }: <b>{ $name }</b>
# Variables:
#   $minutes (number) - how many minutes to walk this week
day-walk =
    { $minutes ->
        [zero] نمشي { $minutes } دقيقة. الهدف 30 دقيقة في خمسة أيام من الأسبوع.
        [one] نمشي دقيقة واحدة. الهدف 30 دقيقة في خمسة أيام من الأسبوع.
        [two] نمشي دقيقتين. الهدف 30 دقيقة في خمسة أيام من الأسبوع.
        [few] نمشي { $minutes } دقائق. الهدف 30 دقيقة في خمسة أيام من الأسبوع.
        [many] نمشي { $minutes } دقيقة. الهدف 30 دقيقة في خمسة أيام من الأسبوع.
       *[other] نمشي { $minutes } دقيقة. الهدف 30 دقيقة في خمسة أيام من الأسبوع.
    }
day-form-easier = شكل أسهل
day-form-harder = شكل أصعب
# Variables:
#   $how (string) - how the exercise is made easier
day-in-form-easier = <b>الأسهل:</b> { $how }
# Variables:
#   $how (string) - how the exercise is made harder
day-in-form-harder = <b>الأصعب:</b> { $how }
day-next = التالي
day-all-done = انتهت كلها
day-no-exercises = لا توجد تمارين لك هنا الآن. معالجك يقوم معك بهذا الجزء.

## How it went

day-how = كيف سارت التمارين؟
day-done = تمت
day-some = بعضها
day-could-not = لم أستطع
day-which = أي تمرين لم ينجح؟
day-which-none = لا شيء منها، فعلت أقل فقط
day-pain = ما شدة ألمك الآن؟ 0 يعني لا ألم، و10 يعني أسوأ ألم يمكنك تصوره.
# Variables:
#   $day (date) - the date of the exercises
#   $outcome (string) - done, some or could-not
#   $pain (number) - the pain after it, 0 to 10
day-record =
    { $outcome ->
        [done] { $day }: تمت، الألم { $pain } من 10.
        [some] { $day }: تم بعضها، الألم { $pain } من 10.
       *[could-not] { $day }: لم تكن ممكنة، الألم { $pain } من 10.
    }

## What follows

day-green = شكرًا. هذا مناسب جدًا: ظهرك يتحمل هذا القدر.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-amber = شكرًا لإخباري. عند { $pain } من 10 نقلل ليوم واحد: نصف العدد، وببطء أكثر. ثم نرى كيف تكون الحال.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-red = شكرًا لإخباري: { $pain } من 10 كثير لهذا اليوم. الرجاء إيقاف التمارين، مع الاستمرار في الحركة الخفيفة، والدفء إذا كان مريحًا لك.
day-red-tomorrow = إذا بقيت الحال هكذا غدًا، فالتالي خطوات أصغر. هذا طبيعي وليس فشلًا.
day-easier = ما لم ينجح يأتي بشكل أسهل في المرة القادمة.
# Variables:
#   $when (string) - the day and time of the next reminder
day-next-reminder = رسالتي القادمة: { $when }.
day-signs-again = قبل أن نكمل، أسأل عن علامات التحذير مرة أخرى، للاطمئنان فقط.
day-check-signs = فحص علامات التحذير
day-skipped = حسنًا، ليس اليوم. أيام الراحة جزء من الخطة.
day-later = جيد، سأسأل مرة أخرى بعد ساعة.
day-later-once = سبق أن أجلتها مرة اليوم. يمكنك فتحها متى ناسبك ذلك.
day-too-late = بعد ساعة يكون الوقت متأخرًا لأكتب لك. خطوات اليوم هنا إذا أردتها الآن.
day-already = سبقت الإجابة عن هذا اليوم. هذا يكفي ليوم واحد.
day-see-again = عرض التمارين مرة أخرى
