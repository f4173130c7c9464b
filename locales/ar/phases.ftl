# The ten phases of the plan and the time after: what each is for and what comes next.
# An id is phase-<phase>-<part>. A milestone is a sign to look for, no test to pass.

## Phase 1

phase-protect-name = تهدئة وحماية
phase-protect-aim = أن يهدأ التشنج مع استمرار ظهرك في حركة خفيفة.
phase-protect-expect = قد يكون ظهرك متيبسًا ومؤلمًا، خصوصًا في الصباح. كثيرًا ما تخفف ذلك الحركات الصغيرة والدفء.
phase-protect-milestone = القيام ولبس الملابس والمشي بضع دقائق صارت أسهل.

## Phase 2

phase-pain-free-range-name = إيجاد المدى الخالي من الألم
phase-pain-free-range-aim = الحركة حتى حد الألم، لا إلى ما بعده، حتى يكبر المدى الخالي من الألم.
phase-pain-free-range-expect = بعض الحركات حرة وبعضها ما زال يشد. الحد يتحرك قليلًا من يوم إلى يوم.
phase-pain-free-range-milestone = الحركة تصل أبعد من الأسبوع الماضي قبل أن تشد.

## Phase 3

phase-tissue-healing-name = وقت الالتئام
phase-tissue-healing-aim = مساعدة عضلات ظهرك على الانقباض والارتخاء بسلاسة من جديد.
phase-tissue-healing-expect = الألم يخف، لكن ظهرك يتعب بسرعة. ألم أقل لا يعني أن كل شيء انتهى.
phase-tissue-healing-milestone = عضلاتك تعمل وترتخي دون انقباض مفاجئ.

## Phase 4

phase-stability-name = تثبيت الظهر
phase-stability-aim = إيجاد الوضع الأوسط لظهرك والثبات عليه أثناء الحركة.
phase-stability-expect = يحتاج ذلك إلى تركيز أكثر من القوة. في البداية تبدو العادات القديمة أسهل.
phase-stability-milestone = ظهرك يبقى ثابتًا بينما تتحرك ذراع أو ساق.

## Phase 5

phase-full-range-name = حركة كاملة
phase-full-range-aim = استعادة الحركة الكاملة للظهر والوركين والأعصاب.
phase-full-range-expect = تمارين الإطالة تشد قليلًا ثم يزول الشد عند التوقف. معظم الناس يتحركون بحرية قرب الأسبوع الرابع.
phase-full-range-milestone = الانحناء والميل والدوران حتى النهاية دون ألم.

## Phase 6

phase-strength-name = زيادة القوة
phase-strength-aim = بناء القوة حول ظهرك ببعض الأثقال وتكرار أكثر.
phase-strength-expect = تعب العضلات أو وجعها يومًا أو يومين أمر طبيعي. الألم الحاد إشارة إلى التقليل.
phase-strength-milestone = رفع كيس مشتريات أو طفل يتم بثبات.

## Phase 7

phase-control-name = كسب التحكم
phase-control-aim = الإنزال ببطء وتحريك الذراعين والساقين بينما يبقى الظهر ثابتًا.
phase-control-expect = الحركات البطيئة أصعب مما تبدو. الجودة أهم من العدد.
phase-control-milestone = وضع الأشياء على الأرض ببطء وسلاسة، والظهر يبقى هادئًا.

## Phase 8

phase-endurance-name = تحمل أطول
phase-endurance-aim = العودة إلى أيامك المعتادة، وأن يتحمل ظهرك حتى المساء.
phase-endurance-expect = قد يتعب ظهرك في المساء. قد يشتد الألم قليلًا، وغالبًا ما يهدأ قريبًا.
phase-endurance-milestone = يوم عادي كامل يمر بخير. كثيرون يعودون إلى الرياضة بين الأسبوعين السادس والثامن.

## Phase 9

phase-power-name = القدرة والسرعة
phase-power-aim = الاستعداد للحركات السريعة والثقيلة في رياضتك أو عملك، مع معالجك.
phase-power-expect = التدريب في العيادة. لا توجد تمارين بيتية لهذه المرحلة.
phase-power-milestone = الرفع أو القفز أو الجري كما تتطلب رياضتك أو عملك، دون تشنج.

## Phase 10

phase-clearance-name = الجاهزية
phase-clearance-aim = معالجك يختبر الحركة والقوة والتحكم والقدرة، ليتأكد أنك على استعداد.
phase-clearance-expect = هو موعد فيه عدة اختبارات. بعده يتضح ما هو قوي وما يحتاج إلى عمل أكثر.
phase-clearance-milestone = معالجك يقول إن الوقت حان للعودة إلى رياضتك وعملك.

## After the phases

phase-stay-well-name = البقاء بخير
phase-stay-well-aim = أن يبقى ظهرك قويًا بالمشي المنتظم وتمرينين كل يوم.
phase-stay-well-expect = قد تعود التشنجات، وليس ذلك فشلًا. من يستمرون في الحركة يميلون إلى تشنجات أقل.
phase-stay-well-milestone = مشي 30 دقيقة في خمسة أيام من الأسبوع.

## Visits

phase-visits-often = موعدان مع معالجك كل أسبوع في أول أسبوعين.
phase-visits-spread = موعد مع معالجك مرة كل أسبوع أو كل أسبوعين.
phase-visits-physio = معالجك ينظم هذه المواعيد معك.
phase-visits-stay-well = لا حاجة إلى مواعيد ثابتة. يمكنك طلب موعد متى أردت.

## What opens the next phase

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-bot =
    تفتح المرحلة التالية بعد { $days ->
            [zero] { $days } يوم على الأقل
            [one] يوم واحد على الأقل
            [two] يومين على الأقل
            [few] { $days } أيام على الأقل
            [many] { $days } يومًا على الأقل
           *[other] { $days } يوم على الأقل
        } هنا.
    وتحتاج إلى إتمام معظم جلساتك، وثلاث متابعات هادئة متتالية، وألا تكون هناك علامة تحذير مفتوحة.

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-clinic =
    تفتح العيادة المرحلة التالية، بعد { $days ->
            [zero] { $days } يوم على الأقل
            [one] يوم واحد على الأقل
            [two] يومين على الأقل
            [few] { $days } أيام على الأقل
            [many] { $days } يومًا على الأقل
           *[other] { $days } يوم على الأقل
        } هنا.
    وتحتاج إلى إتمام معظم جلساتك، وثلاث متابعات هادئة متتالية، وألا تكون هناك علامة تحذير مفتوحة.

phase-next-physio = معالجك يقرر متى يكون التقدم، ويقوم معك بالمرحلة التالية.
phase-next-calm = تفتح الخطوة التالية بعد ثلاث متابعات هادئة متتالية، ودون علامة تحذير مفتوحة.
phase-next-none = هذه هي الخطوة الأخيرة. يمكنك البقاء هنا ما أردت.
