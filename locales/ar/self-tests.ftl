# The four self-tests: how each is done and what is asked afterwards.
# An id is self-test-<key>-<part>; the keys are reach, bend, turn and hinge.
# A self-test is a look at today, not an exam: no text here praises going further.

self-test-intro =
    الآن أربع حركات صغيرة تبين لنا حال ظهرك اليوم.
    كل حركة تحتاج إلى أقل من دقيقة. يمكنك تخطي حركة أو الرجوع أو التوقف في أي وقت.

# Variables:
#   $number (number) - which test this is, from 1
#   $total (number) - how many tests there are
self-test-progress = الاختبار { $number } من { $total }

# The head of a test.
# Variables:
#   $test (string) - the title of the test
self-test-heading = <b>{ $test }</b>

self-test-stand-ask = هل يمكنك الوقوف الآن بأمان؟
self-test-stop-rule = نتوقف حيث يبدأ الألم. إذا كان الألم حادًا، نعود ببطء ونترك الحركة.

self-test-reach-title = الوصول إلى الحذاء
self-test-reach-steps =
    1. نجلس على كرسي والظهر مستقيم.
    2. نميل ببطء إلى الأمام، كأننا نلبس الحذاء.
    3. نعود إلى الجلوس المستقيم.
self-test-reach-alt = شخص على كرسي يميل إلى الأمام نحو حذائه ثم يعود.
self-test-reach-ask = كيف كان الإحساس في ظهرك عند الوصول إلى الحذاء؟

self-test-bend-title = الميل إلى الجانب
self-test-bend-steps =
    1. نقف والقدمان متباعدتان قليلًا والذراعان إلى الأسفل.
    2. نميل إلى جانب واحد، بقدر ما تكون الحركة سهلة.
    3. نعود إلى الوقوف المستقيم.
    4. نفعل الشيء نفسه إلى الجانب الآخر.
self-test-bend-alt = شخص واقف يميل إلى جانب، ثم إلى الجانب الآخر.
# Variables:
#   $side (string) - left or right: the side the patient bends to
self-test-bend-ask =
    { $side ->
        [left] كيف كان الإحساس في ظهرك عند الميل إلى اليسار؟
       *[right] كيف كان الإحساس في ظهرك عند الميل إلى اليمين؟
    }

self-test-turn-title = الدوران إلى الجانب
self-test-turn-steps =
    1. نقف والقدمان متباعدتان قليلًا والذراعان إلى الأسفل.
    2. ندير أعلى الجسم إلى جانب واحد، كأننا نمد اليد إلى الجهة الخلفية من الساق.
    3. نعود إلى الوسط.
    4. نفعل الشيء نفسه إلى الجانب الآخر.
self-test-turn-alt = شخص واقف يدير أعلى جسمه إلى جانب، ثم إلى الجانب الآخر.
# Variables:
#   $side (string) - left or right: the side the patient turns to
self-test-turn-ask =
    { $side ->
        [left] كيف كان الإحساس في ظهرك عند الدوران إلى اليسار؟
       *[right] كيف كان الإحساس في ظهرك عند الدوران إلى اليمين؟
    }

self-test-hinge-title = الانحناء بظهر مسطح
self-test-hinge-steps =
    1. نقف والقدمان متباعدتان قليلًا والذراعان إلى الأسفل.
    2. نسحب العصعص قليلًا إلى الداخل، حتى يصير أسفل الظهر مسطحًا.
    3. نبقي الظهر مستقيمًا وننحني ببطء إلى الأمام.
    4. نعود إلى الأعلى بالطريقة نفسها.
self-test-hinge-alt = شخص واقف يسطح أسفل ظهره، وينحني إلى الأمام، ثم يعود.
self-test-hinge-ask = كيف كان الإحساس في ظهرك عند الانحناء بظهر مسطح؟

self-test-did-it = قمت بالحركة
self-test-cannot = لا أستطيع هذه الحركة
self-test-skip = أتخطى هذه الحركة
self-test-show-again = عرضها مرة أخرى

self-test-answer-none = بلا انزعاج
self-test-answer-tension = شد
self-test-answer-pain = ألم
self-test-answer-unable = لم أستطع ذلك
self-test-answer-lost-control = لم أستطع التحكم في الحركة
self-test-answer-not-tested = لم تختبر

self-test-side-left = اليسار
self-test-side-right = اليمين

self-test-pain-ask = كم كانت شدة الألم؟ 0 يعني لا ألم، و10 يعني أسوأ ألم يمكنك تصوره.
self-test-severe-offer = شكرًا لإخباري. هذا ألم كثير مع حركة صغيرة واحدة. يمكنك تخطي بقية الاختبارات.
self-test-skip-rest = تخطي البقية
self-test-carry-on = إكمال الاختبارات
