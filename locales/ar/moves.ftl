### Moves between phases: what moved the patient, and what comes now. Said after a check-in.

# Variables:
#   $name (string) - the name of the new phase
#   $done (number) - how many sessions were done in the phase before
#   $planned (number) - how many sessions there were to do
move-forward =
    { $planned ->
        [zero] <b>خطوة إلى الأمام: { $name }.</b> كانت متابعاتك الأخيرة هادئة، وعدد الجلسات التي تمت { $done } من { $planned } جلسة. تبدأ الخطوات الجديدة غدًا.
        [one] <b>خطوة إلى الأمام: { $name }.</b> كانت متابعاتك الأخيرة هادئة، وعدد الجلسات التي تمت { $done } من جلسة واحدة. تبدأ الخطوات الجديدة غدًا.
        [two] <b>خطوة إلى الأمام: { $name }.</b> كانت متابعاتك الأخيرة هادئة، وعدد الجلسات التي تمت { $done } من جلستين. تبدأ الخطوات الجديدة غدًا.
        [few] <b>خطوة إلى الأمام: { $name }.</b> كانت متابعاتك الأخيرة هادئة، وعدد الجلسات التي تمت { $done } من { $planned } جلسات. تبدأ الخطوات الجديدة غدًا.
        [many] <b>خطوة إلى الأمام: { $name }.</b> كانت متابعاتك الأخيرة هادئة، وعدد الجلسات التي تمت { $done } من { $planned } جلسة. تبدأ الخطوات الجديدة غدًا.
       *[other] <b>خطوة إلى الأمام: { $name }.</b> كانت متابعاتك الأخيرة هادئة، وعدد الجلسات التي تمت { $done } من { $planned } جلسة. تبدأ الخطوات الجديدة غدًا.
    }
# Variables:
#   $name (string) - the name of the phase before, which the patient is in again
move-back = كان يومان متتاليان فوق المقدار المناسب لك، لذلك نرجع خطوة واحدة: { $name }. الخطوات أخف من الآن.
move-back-normal = هذا طبيعي وليس فشلًا. فريق { $clinic } على علم ويمكنه النظر في الأمر.
move-due = أتممت ما تطلبه هذه المرحلة. معالجك يفتح الخطوة التالية، وقد أخبرت فريق { $clinic }.
move-worse = كان ألمك مرتفعًا مرتين متتاليتين. أخبرت فريق { $clinic }، حتى ينظر معالجك في الأمر.
# Variables:
#   $name (string) - the name of the next phase
move-opened = فتح لك معالجك الخطوة التالية: { $name }. تبدأ عندما يكتمل الباقي. في «خطتي» ما بقي منه.
# Variables:
#   $name (string) - the name of the next phase
move-opened-now = فتح لك معالجك الخطوة التالية: <b>{ $name }</b>. تبدأ غدًا.

## Staying well

move-stay-well = <b>أتممت البرنامج البيتي كله.</b> من الغد يكون الهدف هو البقاء بخير.
move-stay-well-walk = المشي في خمسة أيام من الأسبوع: البداية 15 دقيقة، ثم زيادة حتى 30 دقيقة. ومعه تمرينان صغيران.
move-stay-well-on = لم تعد هناك حاجة إلى رسالة كل يوم. هل أكتب لك مرة في الأسبوع؟ للرياضة أو العمل الشاق يمكنك سؤال معالجك عن الخطوة التالية.

## Kind words

# Variables:
#   $days (number) - on how many days of the run something was done, 3 or more
day-streak =
    { $days ->
        [zero] اكتمل { $days } يوم مع خطواتك. يوم راحة من حين إلى آخر لا بأس به.
        [one] اكتمل يوم واحد مع خطواتك. يوم راحة من حين إلى آخر لا بأس به.
        [two] اكتمل يومان مع خطواتك. يوم راحة من حين إلى آخر لا بأس به.
        [few] اكتمل { $days } أيام مع خطواتك. يوم راحة من حين إلى آخر لا بأس به.
        [many] اكتمل { $days } يومًا مع خطواتك. يوم راحة من حين إلى آخر لا بأس به.
       *[other] اكتمل { $days } يوم مع خطواتك. يوم راحة من حين إلى آخر لا بأس به.
    }
finish-programme = ألمك يكاد يزول. هذا وقت جيد للاستمرار: ما زالت العضلات تحتاج إلى بضعة أسابيع لتثبت. من يكمل الخطة يميل إلى تشنجات أقل بعد ذلك.
finish-read = لماذا يفيد الإكمال
