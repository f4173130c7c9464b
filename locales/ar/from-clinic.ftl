### What reaches a patient from the clinic: a message, a decision on the plan, and their answer.

# Variables:
#   $words (text) - what the clinic wrote
letter = <b>رسالة من { $clinic }:</b> { $words }
letter-call = شكرًا لإخبارنا. سنتصل بك في أوقات العمل.
letter-visit = نود أن نراك. الرجاء حجز موعد أو الاتصال بنا: { $phone }.
letter-keep-on = نظرنا في أيامك. الأمور تسير جيدًا. الرجاء الاستمرار على هذا النحو.
letter-ease-off = اليوم للراحة أكثر. من الجيد الاستمرار في الحركة الخفيفة، والتقليل مما يزيد الألم.
letter-thanks = شكرًا لرسالتك. قرأناها وكل شيء على ما يرام.
letter-reply = الرد على { $clinic }
reply-ask = ما الرسالة التي ننقلها إلى فريق { $clinic }؟ الرجاء كتابتها في رسالة واحدة.
reply-not-live = لا أحد يقرأ هذا فورًا. عند الشعور بالخطر الرجاء الاتصال بالرقم { $emergency }.
reply-sent = شكرًا. وصلت رسالتك إلى فريق { $clinic }، وسيقرؤونها في أوقات العمل: { $hours }.
# Variables:
#   $most (number) - how many letters fit
reply-too-long =
    { $most ->
        [zero] هذا طويل قليلًا. هل يمكن قوله في { $most } حرف أو أقل؟
        [one] هذا طويل قليلًا. هل يمكن قوله في حرف واحد أو أقل؟
        [two] هذا طويل قليلًا. هل يمكن قوله في حرفين أو أقل؟
        [few] هذا طويل قليلًا. هل يمكن قوله في { $most } أحرف أو أقل؟
        [many] هذا طويل قليلًا. هل يمكن قوله في { $most } حرفًا أو أقل؟
       *[other] هذا طويل قليلًا. هل يمكن قوله في { $most } حرف أو أقل؟
    }

## Decisions on the plan

# Variables:
#   $name (text) - the name of the phase
order-phase-set = اختار فريق { $clinic } خطواتك التالية: { $name }. تبدأ غدًا.
order-phase-held = يود فريق { $clinic } أن تبقى خطواتك الحالية كما هي الآن. هذه سرعة جيدة.
order-phase-released = يسمح لك فريق { $clinic } بالتقدم من جديد عندما يحين الوقت المناسب لك.
order-phase-closed = يؤجل فريق { $clinic } الخطوات التالية. خطواتك الحالية هي المناسبة الآن.
order-phases-free = فتح لك فريق { $clinic } الخطوات التالية من جديد.

## Invites

invite-joined = أهلًا بك. أنت الآن في قائمة { $clinic }.
invite-used = هذا الرابط استعمل من قبل. لا مشكلة: يمكنك البدء بدونه.
invite-expired = هذا الرابط قديم جدًا. لا مشكلة: يمكنك البدء، وطلب رابط جديد من { $clinic }.
invite-gone = هذا الرابط لم يعد مستعملًا. يمكنك البدء، وطلب رابط جديد من { $clinic }.
invite-unknown = لا أعرف هذا الرابط. يمكنك البدء بدونه، أو سؤال فريق { $clinic }.
staff-ended = أغلق أمامك الآن قسم فريق العمل في { $clinic }. شكرًا لعملك.
