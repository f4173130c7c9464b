### Stop, help, privacy, contact and appointments: the way out, one's rights, and a person to call.

## Stop

stop-done = تم. سأصمت الآن: لا تذكير ولا أخبار. قد تصلك فقط رسالة تخص سلامتك.
stop-come-back = إجاباتك محفوظة. عند الرغبة في العودة يمكن الضغط في الأسفل أو إرسال /start.
stop-start-again = البدء من جديد

## Help

help-commands =
    <b>ما يمكنك طلبه مني</b>
    خطوات اليوم: /today
    أين وصلنا في الخطة: /plan
    فحص ظهرك: /test
    نتيجتك: /result
    أسئلة علامات التحذير: /redflags
    تغيير أوقات رسائلي: /reminders
    كل الباقي: /settings
    نسخة من كل ما أحفظه عنك: /export
    نسيان كل شيء عنك: /erase
    إيقاف رسائلي: /stop
help-not-live = لا أحد يتابع هذه المحادثة مباشرة. أوقات العمل في { $clinic }: { $hours }. ورقم الهاتف: { $phone }.
help-emergency = عند الشعور بالخطر الرجاء الاتصال بالرقم { $emergency }.

## Privacy

privacy-open = ما يحفظ عني
# Variables:
#   $parts (list) - what is kept, one line a subject
privacy-kept =
    <b>ما أحفظه عنك</b>
    { $parts }
# The lines of the list; each ends with how long it is kept, as a sentence of its own.
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-answers = • <b>إجاباتك</b> وكيف مرت أيامك، لتناسبك الخطوات. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-settings = • <b>إعداداتك</b> ورقمك في Telegram، لأكتب لك في الوقت المناسب. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-consents = • <b>ما وافقت عليه</b> ومتى، للإثبات. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-messages = • <b>ما كتبناه</b> أنا وأنت، حتى لا تضيع أي رسالة. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-visits = • <b>مواعيدك</b> ودعوتك، لتذكيرك بها. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-care = • <b>ما فعلته العيادة</b> لك هنا، حتى يمكن التحقق منه. { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-erasure = • <b>بعد حذف كل شيء:</b> رمز واحد وتاريخ. هكذا لا تعيدك نسخة احتياطية قديمة إلى هنا. { $until }
# Variables:
#   $days (number) - how many days
privacy-until-days =
    { $days ->
        [zero] يزول بعد { $days } يوم.
        [one] يزول بعد يوم واحد.
        [two] يزول بعد يومين.
        [few] يزول بعد { $days } أيام.
        [many] يزول بعد { $days } يومًا.
       *[other] يزول بعد { $days } يوم.
    }
privacy-until-erased = يبقى حتى حذفه بطلب منك.
privacy-until-ever = يبقى دائمًا.
privacy-not-kept = لا أحفظ أي صورة ولا أي مكان. اسمك هنا فقط إذا كتبته أنت أو كتبه فريق { $clinic }.
privacy-more = من يراه، وما حقوقي

privacy-topic-answers = إجاباتك
privacy-topic-settings = إعداداتك
privacy-topic-consents = ما وافقت عليه
privacy-topic-messages = رسائلنا
privacy-topic-visits = مواعيدك
privacy-topic-care = ما فعلته العيادة هنا
privacy-reader-clinic = فريق العمل
privacy-reader-nobody = لا أحد
privacy-topic-erasure = الرمز المتبقي
# Variables:
#   $parts (list) - what staff can see, such as "your answers, your settings and your visits"
privacy-seen = <b>من يراه:</b> فريق { $clinic }، ومن يشغل هذا الروبوت لهم. على الشاشة يستطيع الفريق رؤية { $parts }. لا يباع شيء من ذلك ولا يستعمل للإعلانات.
privacy-telegram = <b>عن Telegram:</b> المحادثات مع الروبوتات غير مشفرة من الطرف إلى الطرف. ينقل Telegram ما يكتب هنا.
privacy-your-rights = <b>حقوقك:</b> يمكنك رؤية كل شيء، والحصول على نسخة منه، وحذفه، وسحب ما وافقت عليه. لتصحيح خطأ الرجاء سؤال فريق { $clinic }: { $phone }.
privacy-export = الحصول على نسخة
privacy-erase = حذف كل شيء

## A copy of everything

export-copy = هنا كل ما أحفظه عنك. القوائم داخل الملف، ويمكن فتحها بأي برنامج جداول.
export-sent = نسختك في الطريق. تصل كملف واحد في هذه المحادثة.
export-keep-safe = فيها إجاباتك الصحية، فالرجاء حفظها في مكان آمن. يمكنك طلبها مرة أخرى في أي وقت.
export-staff = أنت هنا من فريق العمل، لذلك لا توجد نسخة في هذه المحادثة. ما عرض عليك يخص أشخاصًا آخرين. يمكن سؤال من يشغل الروبوت.

## Erase everything

# Variables:
#   $parts (list) - what goes, one line a subject
erase-what-goes =
    <b>هل نحذف كل ما يخصك؟</b> سيزول ما يلي:
    { $parts }
erase-copy-first = لم يحذف شيء بعد. إذا أردت نسخة أولًا، يمكنك الحصول عليها الآن.
erase-get-copy = الحصول على نسخة أولا
erase-go-on = حذف كل شيء
erase-keep = الاحتفاظ بكل شيء
erase-means = <b>لا رجوع بعد ذلك.</b> تنتهي خطتك، ولا يصل أي تذكير، ولن أعرفك بعدها. يمكنك البدء من جديد في أي وقت.
erase-stays = يعلم فريق { $clinic } أنك فعلت هذا، ولا شيء أكثر. ملفاتهم الخاصة وTelegram والنسخ الاحتياطية القديمة لا تتغير. تبقى هذه المحادثة في هاتفك حتى حذفها منه.
erase-confirm = نعم، حذف كل شيء الآن
erase-left = حسنًا. لم يحذف شيء.
erase-staff = أنت هنا من فريق العمل. الرجاء أولًا طلب إنهاء دورك في { $clinic } من أحد المالكين. بعد ذلك يمكنك حذف كل ما يخصك.
erase-done = تم. كل ما حفظته عنك زال. هذه آخر رسالة مني. للبدء من جديد يمكن الضغط في الأسفل أو إرسال /start.
erase-known-no-more = لم أعد أحفظ شيئًا عنك، ولم أحفظ ما أرسلته الآن. للبدء من جديد يمكن الضغط في الأسفل أو إرسال /start. عند الشعور بالخطر الرجاء الاتصال بالرقم { $emergency }.

## Contact

contact-card = <b>{ $clinic }</b>، { $phone }. أوقات العمل: { $hours }. لا أحد يتابع هذه المحادثة مباشرة.
contact-ask-call = طلب اتصال من العيادة
contact-asked = أخبرت فريق { $clinic } بأنك طلبت اتصالًا. سيتصلون بك في أوقات العمل: { $hours }.
contact-asked-before = يعلم فريق { $clinic } منذ اليوم أنك طلبت اتصالًا. إذا طال الانتظار يمكنك الاتصال بالرقم { $phone }.

## Appointments

appointment-ask = طلب موعد
appointment-when = متى يناسبك الموعد أكثر؟
appointment-morning = صباحا
appointment-afternoon = بعد الظهر
appointment-any = أي وقت
appointment-asked-morning = أخبرت فريق { $clinic } بأنك طلبت موعدًا في الصباح. سيردون عليك.
appointment-asked-afternoon = أخبرت فريق { $clinic } بأنك طلبت موعدًا بعد الظهر. سيردون عليك.
appointment-asked-any = أخبرت فريق { $clinic } بأنك طلبت موعدًا في أي وقت من اليوم. سيردون عليك.
