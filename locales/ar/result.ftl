### The result: the band, the answers behind it, what usually happens, what is next.
### It never names a disease: it tells of a pattern that a physio can check.

result-none-yet = لا توجد نتيجة بعد. فحص ظهرك يحتاج إلى نحو عشر دقائق، ويمكنك التوقف في الطريق.

result-band-severe = ظهرك يحد من يومك كثيرًا الآن: <b>شديد</b>. هذا يشبه نمطًا يمكن لمعالجك أن يفحصه.
result-band-moderate = ظهرك يحد من جزء من يومك: <b>متوسط</b>. هذا يشبه نمطًا يمكن لمعالجك أن يفحصه.
result-band-mild = ظهرك يحد من يومك قليلًا: <b>خفيف</b>. هذا يشبه نمطًا يمكن لمعالجك أن يفحصه.
result-band-clear = <b>ظهرك يبدو هادئًا اليوم.</b> لم أجد في إجاباتك علامة على تشنج.

# Variables:
#   $reasons (string) - the answers that caused the band, one a line
result-because =
    ما دلني على ذلك:
    { $reasons }
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-positive = حركات لم تكن حرة: { $movements }. قد تشير إلى عضلات مؤلمة أو تشنج.
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-left-out = لم تختبر، لذلك لا أستطيع أن أقول شيئًا عن: { $movements }.

result-course-spasm = معظم التشنجات تهدأ خلال بضعة أسابيع، وكثير منها يعود أحيانًا. الحركات الصغيرة في المدى الخالي من الألم آمنة وتساعد.
result-course-clear = للمحافظة على ذلك: المشي في معظم الأيام، وتغيير وضعية الجلوس كثيرًا، ورفع الأشياء قريبًا من الجسم. أهلًا بعودتك في أي وقت.

result-next-severe = التالي: زيارة معالجك خلال يومين. لدي خطوات أولى خفيفة لليوم.
result-next-moderate = التالي: زيارة معالجك خلال أسبوع. لدي خطوات صغيرة لليوم.
result-next-mild = التالي: زيارة معالجك إذا لم تهدأ الحال خلال أسبوعين. لدي خطوات صغيرة لليوم.
result-next-recurring = تشنجاتك تأتي كثيرًا. الأمر يستحق موعدًا لمعرفة السبب.
result-start-plan = بدء خطتي
result-noted = سجلت لمعالجك ما يناسب إجاباتك.
result-tips = نصائح ليومي
result-strain = تشنج أم إجهاد عضلي؟
result-baseline = أسئلة عن يومي

## The answers that caused it

# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
#   $level (string) - how it is, in the words of its button
reason-activity = • { $activity }: <i>{ $level }</i>
# Variables:
#   $pain (number) - the worst pain of the last day, 0 to 10
reason-worst-pain = • كان أسوأ ألم لديك { $pain } من 10.
# Variables:
#   $movement (string) - a movement of the self-tests
reason-self-test = • هذه الحركة لم تكن حرة: { $movement }
reason-spread-hips-buttocks = • الألم يمتد إلى الوركين أو الأرداف.
reason-spread-up-the-back = • الألم يمتد إلى أعلى ظهرك.
reason-spread-leg-above-knee = • الألم ينزل في الساق، فوق الركبة.
reason-spread-leg-below-knee = • الألم ينزل في الساق، تحت الركبة.
reason-sharp-sharp = • الألم حاد ومفاجئ.
reason-sharp-both = • الألم ثقيل وأحيانًا حاد.
reason-tingling = • يوجد تنميل أو خدر.
reason-frequency-weekly = • التشنجات تأتي كل أسبوع.
reason-frequency-constant = • التشنجات موجودة طوال الوقت.
reason-avoiding = • تجنب بعض الحركات خوفًا من الألم.
reason-getting-worse = • الألم يزداد.
