### Reminders: when they come, and how to change or rest them.

# Variables:
#   $day (string) - a day of the week
weekday = { $day }

# Variables:
#   $time (string) - the time of the reminder
reminders-are-daily = أذكرك <b>كل يوم</b> في الساعة { $time }.
# Variables:
#   $time (string) - the time of the reminder
#   $days (string) - days of the week, as a list
reminders-are-on-days = أذكرك في الساعة { $time } في هذه الأيام: { $days }.
# Variables:
#   $time (string) - the time of the reminder
#   $day (string) - a day of the week
reminders-are-weekly = أذكرك <b>مرة في الأسبوع</b> في الساعة { $time }. اليوم هو: { $day }.
reminders-in-the-hour = قد يصل التذكير متأخرًا ساعة على الأكثر.
# Variables:
#   $until (string) - the date of the next possible reminder
reminders-are-paused = التذكير متوقف حتى { $until }. يمكنك إنهاء التوقف في أي وقت.
reminders-are-off = التذكير متوقف حتى تشغيله من جديد.
reminders-are-stopped = كل شيء صامت لأنك طلبت الإيقاف. يمكنك تشغيل التذكير من جديد هنا.
reminders-need-plan = يبدأ التذكير مع خطتك.

reminders-change-time = تغيير الوقت
reminders-change-days = تغيير الأيام
reminders-change-rhythm = عدد المرات
reminders-pause-some = توقف
reminders-resume = تشغيل التذكير من جديد
reminders-all = تم

reminders-days = في أي أيام يمكنني أن أكتب لك؟ الأيام التي معها ✓ مختارة. الضغط على يوم يغيره.
# Variables:
#   $day (string) - a day of the week
reminders-day-on = ✓ { $day }
# Variables:
#   $day (string) - a day of the week
reminders-day-off = { $day }
reminders-one-day = يجب أن يبقى يوم واحد. ولإيقافها كلها يمكن اختيار «توقف».

reminders-rhythm = كم مرة أذكرك؟
reminders-daily = كل يوم
reminders-weekly = كل أسبوع
reminders-rest = راحة

reminders-pause = كم يستمر توقف التذكير؟
# Variables:
#   $days (number) - how many days
reminders-pause-days =
    { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
reminders-pause-open = حتى أطلب عودته
