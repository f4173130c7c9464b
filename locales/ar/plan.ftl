### The plan: where the patient is, what comes next, and the time of the reminders.

# Variables:
#   $name (string) - the name of the phase
plan-phase = <b>خطتك: { $name }</b>
# Variables:
#   $day (number) - which day of the phase today is, from 1
#   $least (number) - the least number of days in this phase
plan-day-of =
    { $least ->
        [zero] هذا هو اليوم { $day } من { $least } يوم على الأقل.
        [one] هذا هو اليوم { $day } من يوم واحد على الأقل.
        [two] هذا هو اليوم { $day } من يومين على الأقل.
        [few] هذا هو اليوم { $day } من { $least } أيام على الأقل.
        [many] هذا هو اليوم { $day } من { $least } يومًا على الأقل.
       *[other] هذا هو اليوم { $day } من { $least } يوم على الأقل.
    }
# Variables:
#   $day (number) - which day of the phase today is, from 1
plan-day = هذا هو اليوم { $day } هنا.
# Variables:
#   $milestone (string) - the sign that shows that the phase has done its work
plan-milestone = إشارة جيدة نبحث عنها: { $milestone }
plan-limited = أعرض الآن تمارين خفيفة فقط، حتى ينظر معالجك في إحدى إجاباتك.
plan-reminders = التذكير

## What the next phase needs

# Variables:
#   $needs (string) - what is missing, one a line
plan-needs =
    قبل المرحلة التالية بقي ما يلي:
    { $needs }
# Variables:
#   $count (number) - how many more check-ins with little pain are needed
plan-needs-calm =
    { $count ->
        [zero] • { $count } متابعة هادئة أخرى
        [one] • متابعة هادئة واحدة أخرى
        [two] • متابعتان هادئتان أخريان
        [few] • { $count } متابعات هادئة أخرى
        [many] • { $count } متابعة هادئة أخرى
       *[other] • { $count } متابعة هادئة أخرى
    }
# Variables:
#   $days (number) - how many days this phase still lasts at least
plan-needs-days =
    { $days ->
        [zero] • { $days } يوم آخر هنا
        [one] • يوم واحد آخر هنا
        [two] • يومان آخران هنا
        [few] • { $days } أيام أخرى هنا
        [many] • { $days } يومًا آخر هنا
       *[other] • { $days } يوم آخر هنا
    }
# Variables:
#   $done (number) - how many sessions were done
#   $planned (number) - how many there were to do
plan-needs-sessions = • إتمام معظم الجلسات: حتى الآن { $done } من { $planned }
plan-needs-first-session = • جلستك الأولى هنا
plan-needs-flag-open = • نظرة من معالجك في إحدى إجاباتك
plan-needs-held = • كلمة من معالجك: يبقيك في هذه المرحلة الآن
plan-needs-closed = • كلمة من معالجك: يبقي المرحلة التالية مغلقة الآن
plan-opens-bot = عندها أفتح المرحلة التالية بعد متابعتك القادمة.
plan-opens-clinic = عندها يفتح معالجك المرحلة التالية.
plan-with-physio = معالجك ينظم معك هذا الجزء ويقول متى يكون التقدم.
plan-opens-stay-well = عندها يأتي البقاء بخير: المشي وتمرينان. والرياضة والعمل الشاق هما التالي مع معالجك.
plan-come-back = إذا عاد ألم ظهرك، يمكن الضغط على «اشتد الألم». ولبداية جديدة يمكن فحص ظهرك مرة أخرى من القائمة.
plan-later = لاحقا، مع معالجك
plan-later-how = الرياضة والعمل الشاق يأتيان في الآخر. هذا الجزء يكون في العيادة، لا في البيت.
# Variables:
#   $name (string) - the name of what is done
plan-later-part = <b>{ $name }</b>

## The beginning

plan-time-ask = متى يمكنني تذكيرك كل يوم؟ يمكن اختيار وقت تقريبي. أو كتابة وقت هكذا: 14:20، وسألتزم به.
# Variables:
#   $first (string) - the first time of day at which a reminder may come
#   $last (string) - when the quiet hours begin
plan-time-quiet = أكتب لك بين { $first } و{ $last }، حتى تبقى لياليك هادئة.
# Variables:
#   $time (string) - a time of day
plan-time-about = نحو { $time }
# Variables:
#   $when (string) - the day and time of the first reminder
plan-ready = كل شيء جاهز. موعد أول تذكير: { $when }. يمكنك البدء بخطوات اليوم فورًا.
plan-ready-silent = كل شيء جاهز. التذكير متوقف الآن. يمكنك البدء بخطوات اليوم فورًا.
plan-today-now = خطوات اليوم الآن
plan-change-days = تغيير الأيام
plan-none-yet = لا توجد خطة الآن. تبدأ بفحص ظهرك، ويحتاج إلى نحو عشر دقائق.
