# The exercises: what each is for, how it is done, what it feels like and when to stop.
# An id is exercise-<key>-<part>. "-steps" are numbered lines; "-alt" describes the picture.
# No text here says how often: the dose is in the catalogue and is said by exercise-dose.

## The dose

# How much of an exercise.
# Variables:
#   $sets (number) - rounds, 1 to 3
#   $repetitions (number) - times in each round, and for each side
#   $hold_seconds (number) - how long to hold each time; 0 means no hold
#   $sides (number) - 2 when each side is done, else 1
exercise-dose =
    { $sides ->
        [2] { $repetitions ->
                [zero] { $repetitions } مرة في كل جهة.
                [one] مرة واحدة في كل جهة.
                [two] مرتان في كل جهة.
                [few] { $repetitions } مرات في كل جهة.
                [many] { $repetitions } مرة في كل جهة.
               *[other] { $repetitions } مرة في كل جهة.
            }
       *[other] { $repetitions ->
                [zero] { $repetitions } مرة.
                [one] مرة واحدة.
                [two] مرتان.
                [few] { $repetitions } مرات.
                [many] { $repetitions } مرة.
               *[other] { $repetitions } مرة.
            }
    }{ $hold_seconds ->
        [0] { "" }
        [zero] { "" }
        [one] { " " }الثبات ثانية واحدة في كل مرة.
        [two] { " " }الثبات ثانيتين في كل مرة.
        [few] { " " }الثبات { $hold_seconds } ثوان في كل مرة.
        [many] { " " }الثبات { $hold_seconds } ثانية في كل مرة.
       *[other] { " " }الثبات { $hold_seconds } ثانية في كل مرة.
    }{ $sets ->
        [zero] { "" }
        [one] { "" }
        [two] { " " }راحة قصيرة بين الجولات، والمجموع جولتان.
        [few] { " " }راحة قصيرة بين الجولات، والمجموع { $sets } جولات.
        [many] { " " }راحة قصيرة بين الجولات، والمجموع { $sets } جولة.
       *[other] { " " }راحة قصيرة بين الجولات، والمجموع { $sets } جولة.
    }

# Variables:
#   $minutes (number) - how long, in one go
exercise-dose-minutes =
    { $minutes ->
        [zero] المدة { $minutes } دقيقة، دفعة واحدة أو مع استراحة.
        [one] المدة دقيقة واحدة، دفعة واحدة أو مع استراحة.
        [two] المدة دقيقتان، دفعة واحدة أو مع استراحة.
        [few] المدة { $minutes } دقائق، دفعة واحدة أو مع استراحة.
        [many] المدة { $minutes } دقيقة، دفعة واحدة أو مع استراحة.
       *[other] المدة { $minutes } دقيقة، دفعة واحدة أو مع استراحة.
    }

# A walk that grows over the weeks.
# Variables:
#   $minutes (number) - how long to start with
#   $goal_minutes (number) - how long in some weeks
exercise-dose-goal =
    نبدأ بمدة { $minutes ->
            [zero] { $minutes } دقيقة
            [one] دقيقة واحدة
            [two] دقيقتين
            [few] { $minutes } دقائق
            [many] { $minutes } دقيقة
           *[other] { $minutes } دقيقة
        }. ونزيد قليلًا كل أسبوع، حتى { $goal_minutes ->
            [zero] { $goal_minutes } دقيقة
            [one] دقيقة واحدة
            [two] دقيقتين
            [few] { $goal_minutes } دقائق
            [many] { $goal_minutes } دقيقة
           *[other] { $goal_minutes } دقيقة
        }.

# Variables:
#   $minutes (number) - about how long today's exercises take, all together
exercise-day-minutes =
    { $minutes ->
        [zero] نحو { $minutes } دقيقة في المجموع.
        [one] نحو دقيقة واحدة في المجموع.
        [two] نحو دقيقتين في المجموع.
        [few] نحو { $minutes } دقائق في المجموع.
        [many] نحو { $minutes } دقيقة في المجموع.
       *[other] نحو { $minutes } دقيقة في المجموع.
    }

## What is needed

exercise-needs-floor = سجادة رياضية أو سرير متماسك.
exercise-needs-chair = كرسي لا ينزلق.
exercise-needs-wall = جدار أو إطار باب.
exercise-needs-stick = عصا مكنسة أو عصا خفيفة أخرى.
exercise-needs-band = حزام مطاطي للتمرين. إن لم يوجد، يمكن سؤال معالجك.
exercise-needs-bag = حقيبة لها مقبض وفيها شيء خفيف.
exercise-needs-step = درجة منخفضة، مثل أول درجة في الدرج.

## Phase 1

exercise-belly-breathing-name = تنفس البطن
exercise-belly-breathing-why = التنفس البطيء يقول لعضلات الظهر المشدودة إنها تستطيع أن ترتخي قليلًا.
exercise-belly-breathing-steps =
    1. نستلقي على الظهر ونثني الركبتين.
    2. نضع يدًا على البطن.
    3. نأخذ نفسًا من الأنف، ونترك البطن يرفع اليد.
    4. نخرج النفس ببطء، ونترك البطن ينزل.
exercise-belly-breathing-feel = البطن يصعد وينزل. والظهر يصير أثقل وأرخى قليلًا.
exercise-belly-breathing-stop = نتوقف إذا شعرنا بدوخة، ونتنفس كما نشاء.
exercise-belly-breathing-easier = نجلس على كرسي والظهر مسنود، ونفعل الشيء نفسه.
exercise-belly-breathing-harder = نجعل الزفير أطول قليلًا من الشهيق.
exercise-belly-breathing-alt = شخص مستلق على ظهره وركبتاه مثنيتان. البطن يصعد وينزل.

exercise-pelvic-tilt-name = إمالة الحوض
exercise-pelvic-tilt-why = هذه الحركة الصغيرة تبقي أسفل الظهر متحركًا دون ثقل عليه.
exercise-pelvic-tilt-steps =
    1. نستلقي على الظهر ونثني الركبتين.
    2. نضغط أسفل الظهر برفق نحو الأرض.
    3. نستمر في التنفس أثناء الثبات.
    4. نرتخي حتى يعود للظهر تقوسه الصغير.
exercise-pelvic-tilt-feel = البطن يعمل برفق. وأسفل الظهر يتمدد تمددًا خفيفًا مريحًا.
exercise-pelvic-tilt-stop = نتوقف إذا صار الألم حادًا أو نزل إلى الساق.
exercise-pelvic-tilt-easier = نفكر في الحركة فقط ونجعلها صغيرة جدًا.
exercise-pelvic-tilt-harder = نزيد الحركة قليلًا في الاتجاهين، ما دامت سهلة.
exercise-pelvic-tilt-alt = شخص مستلق وركبتاه مثنيتان. أسفل ظهره يتسطح ثم يرتخي.

exercise-short-walk-name = مشي قصير
exercise-short-walk-why = المشي لطيف على الظهر المتألم. يجلب الدفء ويبقي الجسم في حركة.
exercise-short-walk-steps =
    1. نقف ونرخي الكتفين.
    2. نمشي على أرض مستوية، بخطوات صغيرة كما نشاء.
    3. نترك الذراعين تتأرجحان.
    4. نعود قبل أن نتعب.
exercise-short-walk-feel = قد يكون ظهرك متيبسًا في البداية. وكثيرًا ما يخف ذلك أثناء المشي.
exercise-short-walk-stop = نتوقف ونستريح إذا زاد الألم مع كل خطوة.
exercise-short-walk-easier = نمشي دقيقة واحدة في البيت، ثم نجلس، ثم نمشي مرة أخرى لاحقًا.
exercise-short-walk-harder = نكرر المشي نفسه مرة أخرى في وقت لاحق من اليوم.
exercise-short-walk-alt = شخص يمشي ببطء على أرض مستوية وذراعاه مرتخيتان.

exercise-legs-on-chair-name = راحة والساقان على كرسي
exercise-legs-on-chair-why = في هذه الوضعية لا يحمل أسفل الظهر إلا القليل.
exercise-legs-on-chair-steps =
    1. نستلقي على الظهر أمام كرسي أو أريكة.
    2. نريح أسفل الساقين على المقعد.
    3. نترك الوركين والركبتين في انثناء، كما في الجلوس تقريبًا.
    4. عند القيام ندور إلى الجانب وندفع بالذراعين.
exercise-legs-on-chair-feel = الظهر يستريح على الأرض ويصير ثقيلًا. والدفء مريح هنا.
exercise-legs-on-chair-stop = نقوم ببطء إذا حدث تنميل في الساقين أو زاد الألم.
exercise-legs-on-chair-easier = نستلقي في السرير مع وسادتين تحت الركبتين.
exercise-legs-on-chair-harder = لا شيء نضيفه هنا. بعدها نقوم ونمشي قليلًا.
exercise-legs-on-chair-alt = شخص مستلق على الأرض وأسفل ساقيه على مقعد كرسي.

## Phase 2

exercise-knee-rolls-name = إمالة الركبتين
exercise-knee-rolls-why = الدورانات الصغيرة تساعد ظهرك على إيجاد المدى الخالي من الألم من جديد.
exercise-knee-rolls-steps =
    1. نستلقي على الظهر، والركبتان مثنيتان والقدمان معًا.
    2. نترك الركبتين معًا تنزلان ببطء إلى جانب واحد.
    3. نتوقف قبل أن يبدأ الألم مباشرة.
    4. نعيدهما، ثم ننتقل إلى الجانب الآخر.
exercise-knee-rolls-feel = تمدد خفيف يمر في أسفل الظهر والورك.
exercise-knee-rolls-stop = نتوقف إذا صار الألم حادًا أو حدث خدر في ساق.
exercise-knee-rolls-easier = نجعل الحركة صغيرة، كأنها هز خفيف.
exercise-knee-rolls-harder = نترك الركبتين تنزلان أكثر قليلًا، دون ألم أيضًا.
exercise-knee-rolls-alt = شخص مستلق وركبتاه مثنيتان. الركبتان تميلان من جانب إلى جانب.

exercise-knee-hug-name = ضم ركبة واحدة
exercise-knee-hug-why = ثني ورك واحد كل مرة يجعل أسفل الظهر يستدير برفق.
exercise-knee-hug-steps =
    1. نستلقي على الظهر ونثني الركبتين.
    2. نمسك ساقًا واحدة من خلف الفخذ.
    3. نقرب الركبة من الصدر بقدر ما تكون الحركة سهلة.
    4. نثبت ونتنفس، ثم ننزلها ببطء.
exercise-knee-hug-feel = تمدد خفيف في الردف وأسفل الظهر.
exercise-knee-hug-stop = نتوقف إذا حدث ألم أو تنميل أو خدر ينزل في الساق.
exercise-knee-hug-easier = نضع منشفة خلف الفخذ ونسحب بها.
exercise-knee-hug-harder = نبقي الساق الأخرى ممدودة على الأرض.
exercise-knee-hug-alt = شخص مستلق على ظهره يقرب ركبة واحدة من صدره.

exercise-heel-slide-name = انزلاق الكعب
exercise-heel-slide-why = الساق تتحرك والظهر يبقى هادئًا. هذا تدريب أول جيد.
exercise-heel-slide-steps =
    1. نستلقي على الظهر ونثني الركبتين.
    2. نبعد كعبًا واحدًا بالانزلاق حتى تكاد الساق تصير ممدودة.
    3. نبقي أسفل الظهر ثابتًا.
    4. نعيد الكعب بالانزلاق.
exercise-heel-slide-feel = البطن يعمل قليلًا. والظهر لا يكاد يتحرك.
exercise-heel-slide-stop = نتوقف إذا تقوس الظهر وبدأ يؤلمنا.
exercise-heel-slide-easier = نبعد الكعب نصف المسافة فقط.
exercise-heel-slide-harder = نبعد الكعب أبطأ، ونخرج النفس في أثناء ذلك.
exercise-heel-slide-alt = شخص مستلق وركبتاه مثنيتان. كعب واحد ينزلق بعيدًا ثم يعود.

exercise-chair-reach-name = مد اليدين أثناء الجلوس
exercise-chair-reach-why = نحتاج إلى هذا الانحناء للبس الملابس. هنا ندربه حيث لا يزال خاليًا من الألم.
exercise-chair-reach-steps =
    1. نجلس على كرسي، والقدمان متباعدتان ومستويتان على الأرض.
    2. نترك اليدين تنزلقان إلى الأسفل على مقدمة الساقين.
    3. نتوقف قبل أن يبدأ الألم مباشرة.
    4. ندفع على الفخذين لنعود إلى الأعلى.
exercise-chair-reach-feel = أسفل الظهر ينفتح. ومع الأيام قد تصل اليدان إلى أسفل أكثر.
exercise-chair-reach-stop = نتوقف إذا صار الألم حادًا أو نزل في الساق.
exercise-chair-reach-easier = ننزل اليدين حتى الركبتين فقط.
exercise-chair-reach-harder = نترك الرأس متدليًا مدة نفس واحد في الأسفل.
exercise-chair-reach-alt = شخص جالس ينزل يديه على مقدمة ساقيه، ثم يعود إلى الأعلى.

## Phase 3

exercise-cat-camel-name = القطة والجمل
exercise-cat-camel-why = الظهر كله ينحني ويتقوس دون أن يحمل وزنًا.
exercise-cat-camel-steps =
    1. نتخذ وضع الحبو، على اليدين والركبتين.
    2. نرفع الظهر ببطء ليصير مستديرًا، مثل القطة.
    3. نترك البطن ينزل حتى يصير للظهر تقوس صغير.
    4. نتحرك مع النفس، دون توقف.
exercise-cat-camel-feel = الحركة تسري في الظهر. وتصير أسلس في كل مرة.
exercise-cat-camel-stop = نتوقف إذا حدث ألم حاد عند أحد طرفي الحركة.
exercise-cat-camel-easier = نقف ونسند اليدين على طاولة، ونفعل الشيء نفسه.
exercise-cat-camel-harder = نتحرك أبطأ، ونترك الحركة تسري من الوركين إلى الرأس.
exercise-cat-camel-alt = شخص على يديه وركبتيه يرفع ظهره مستديرًا، ثم يتركه ينزل.

exercise-knee-fall-out-name = فتح الركبة إلى الجانب
exercise-knee-fall-out-why = نتعلم تحريك ورك واحد بينما يبقى الجذع ثابتًا.
exercise-knee-fall-out-steps =
    1. نستلقي على الظهر ونثني الركبتين.
    2. نبقي عظمتي الورك على مستوى واحد.
    3. نفتح ركبة واحدة ببطء إلى الجانب.
    4. نعيدها بالبطء نفسه.
exercise-knee-fall-out-feel = البطن يعمل برفق. وباطن الفخذ يتمدد.
exercise-knee-fall-out-stop = نتوقف إذا أحسسنا بقرصة في الورك أو الظهر.
exercise-knee-fall-out-easier = نفتح الركبة بعرض كف واحد فقط.
exercise-knee-fall-out-harder = نفعل ذلك والساق الأخرى ممدودة.
exercise-knee-fall-out-alt = شخص مستلق وركبتاه مثنيتان. ركبة واحدة تنفتح إلى الجانب ثم تعود.

exercise-belly-squeeze-name = شد البطن العميق
exercise-belly-squeeze-why = عضلة البطن العميقة مثل حزام لين. هذا التمرين يوقظها.
exercise-belly-squeeze-steps =
    1. نستلقي على الظهر ونثني الركبتين.
    2. نضع الأصابع إلى الداخل قليلًا من عظمتي الورك.
    3. نسحب أسفل البطن إلى الداخل برفق، بعيدًا عن الأصابع.
    4. نستمر في التنفس أثناء الثبات، ثم نرتخي تمامًا.
exercise-belly-squeeze-feel = شد خفيف يظهر تحت الأصابع. والظهر يبقى ثابتًا.
exercise-belly-squeeze-stop = نستريح إذا بدأنا نحبس النفس أو صار الظهر مشدودًا.
exercise-belly-squeeze-easier = نشد فقط أثناء إخراج النفس.
exercise-belly-squeeze-harder = نفعل ذلك في أثناء الجلوس أو الوقوف.
exercise-belly-squeeze-alt = شخص مستلق وركبتاه مثنيتان وأصابعه على أسفل بطنه.

exercise-lying-on-elbows-name = الاستلقاء على المرفقين
exercise-lying-on-elbows-why = الجلوس يثني الظهر كثيرًا. هذا يجعله ينثني برفق في الاتجاه الآخر.
exercise-lying-on-elbows-steps =
    1. نستلقي على البطن.
    2. نضع المرفقين تحت الكتفين.
    3. نترك البطن والوركين ينزلان إلى الأرض.
    4. نتنفس أثناء الثبات، ثم نستلقي من جديد.
exercise-lying-on-elbows-feel = ضغط خفيف في أسفل الظهر. يزول عند الاستلقاء.
exercise-lying-on-elbows-stop = نتوقف إذا انتقل الألم إلى الردف أو الساق.
exercise-lying-on-elbows-easier = نستلقي على البطن والرأس على اليدين.
exercise-lying-on-elbows-harder = نقرب المرفقين قليلًا، إذا كان ذلك سهلًا.
exercise-lying-on-elbows-alt = شخص مستلق على بطنه ومستند على مرفقيه.

exercise-easy-walk-name = مشي هادئ
exercise-easy-walk-why = المشي بسرعة ثابتة يغذي العضلات ويبني الثقة في الظهر.
exercise-easy-walk-steps =
    1. نختار طريقًا مستويًا نعرفه.
    2. نمشي بسرعة تسمح لنا بالحديث.
    3. ننظر إلى الأمام ونترك الذراعين تتأرجحان.
    4. نبطئ في الدقيقة الأخيرة.
exercise-easy-walk-feel = الجسم يدفأ. قليل من التيبس لا بأس به، وكثيرًا ما يزول.
exercise-easy-walk-stop = نتوقف ونستريح إذا صعد الألم فوق 5 من 10.
exercise-easy-walk-easier = نقسمه إلى مشيتين قصيرتين.
exercise-easy-walk-harder = نضيف مرتفعًا صغيرًا، إذا كان ذلك مريحًا.
exercise-easy-walk-alt = شخص يمشي بهدوء وذراعاه مرتخيتان.

## Phase 4

exercise-neutral-finder-name = إيجاد الوضع الأوسط
exercise-neutral-finder-why = ظهرك أقوى ما يكون في وضعه الأوسط. أولًا نتعلم أن نجده.
exercise-neutral-finder-steps =
    1. نستلقي على الظهر ونثني الركبتين.
    2. نسطح أسفل الظهر، ثم نتركه يتقوس قليلًا.
    3. نستقر في المنتصف، حيث يكون الوضع أسهل.
    4. نثبت في هذا الوضع والبطن لين، ونستمر في التنفس.
exercise-neutral-finder-feel = الظهر ممدود وهادئ. والبطن يعمل قليلًا.
exercise-neutral-finder-stop = نستريح إذا انقبض الظهر أو حبسنا النفس.
exercise-neutral-finder-easier = نضع منشفة مطوية تحت أسفل الظهر لنحس بالوضع الأوسط.
exercise-neutral-finder-harder = نبحث عن الوضع الأوسط نفسه في أثناء الجلوس أو الوقوف.
exercise-neutral-finder-alt = شخص مستلق وركبتاه مثنيتان. أسفل ظهره يتحرك، ثم يستقر في المنتصف.

exercise-bridge-name = الجسر
exercise-bridge-why = عضلات الأرداف تتعلم أن تشارك الظهر في عمله.
exercise-bridge-steps =
    1. نستلقي على الظهر ونثني الركبتين.
    2. نشد البطن برفق.
    3. نضغط على الكعبين ونرفع الوركين.
    4. نثبت، ثم ننزل ببطء.
exercise-bridge-feel = أكثر ما يعمل هنا الأرداف والعضلات خلف الفخذين.
exercise-bridge-stop = نتوقف إذا تقلص أسفل الظهر أو آلمنا ألمًا حادًا.
exercise-bridge-easier = نرفع الوركين بعرض كف واحد فقط.
exercise-bridge-harder = نضم الذراعين على الصدر.
exercise-bridge-alt = شخص مستلق وركبتاه مثنيتان يرفع وركيه ثم ينزلهما.

exercise-dead-bug-arms-name = مد الذراع أثناء الاستلقاء
exercise-dead-bug-arms-why = الجذع يبقى ثابتًا بينما تتحرك ذراع. هذا ما تطلبه الحياة اليومية.
exercise-dead-bug-arms-steps =
    1. نستلقي على الظهر ونثني الركبتين.
    2. نوجه الذراعين نحو السقف ونشد البطن برفق.
    3. ننزل ذراعًا واحدة ببطء خلف الرأس.
    4. نعيدها، ثم نحرك الذراع الأخرى.
exercise-dead-bug-arms-feel = البطن يعمل ليبقى القفص الصدري والظهر ثابتين.
exercise-dead-bug-arms-stop = نتوقف إذا تقوس الظهر ولم نستطع أن نبقيه ثابتًا.
exercise-dead-bug-arms-easier = ننزل الذراع نصف المسافة فقط.
exercise-dead-bug-arms-harder = نمسك زجاجة ماء صغيرة في كل يد.
exercise-dead-bug-arms-alt = شخص مستلق وركبتاه مثنيتان وذراعاه إلى الأعلى. ذراع واحدة تنزل ثم تعود.

exercise-four-point-arm-lift-name = رفع الذراع على اليدين والركبتين
exercise-four-point-arm-lift-why = الظهر يبقى في وضعه الأوسط مع سند أقل قليلًا.
exercise-four-point-arm-lift-steps =
    1. نتخذ وضع الحبو، على اليدين والركبتين، والظهر في وضعه الأوسط.
    2. نشد البطن برفق.
    3. نمد ذراعًا واحدة إلى الأمام ونثبت.
    4. ننزلها ببطء، ثم نمد الأخرى.
exercise-four-point-arm-lift-feel = الجذع يعمل ليبقى مستويًا، مثل الطاولة.
exercise-four-point-arm-lift-stop = نتوقف إذا هبط الظهر أو تزايد الألم.
exercise-four-point-arm-lift-easier = نزيح الوزن عن يد واحدة فقط.
exercise-four-point-arm-lift-harder = نمد الذراع أبطأ ونثبت أطول قليلًا.
exercise-four-point-arm-lift-alt = شخص على يديه وركبتيه يمد ذراعًا واحدة إلى الأمام.

## Phase 5

exercise-open-book-name = الكتاب المفتوح
exercise-open-book-why = أعلى الظهر يتعلم الدوران من جديد، فيقل عمل أسفل الظهر.
exercise-open-book-steps =
    1. نستلقي على الجانب، مع ثني الوركين والركبتين.
    2. نضع الذراعين أمامنا، والكفان متقابلتان.
    3. نفتح الذراع العليا إلى الأعلى والخلف، ونتبعها بالعينين.
    4. نخرج النفس، ونثبت، ثم نغلق من جديد.
exercise-open-book-feel = تمدد يفتح الصدر وجانب الظهر.
exercise-open-book-stop = نتوقف إذا أحسسنا بقرصة في الكتف أو بألم حاد في أسفل الظهر.
exercise-open-book-easier = نضع اليد على الأضلاع وندير الصدر فقط.
exercise-open-book-harder = نبقي الذراع مفتوحة مدة نفس بطيء آخر.
exercise-open-book-alt = شخص مستلق على جانبه يفتح ذراعه العليا مثل كتاب.

exercise-side-stretch-name = إطالة الجانب
exercise-side-stretch-why = عضلات الجانب تستعيد طولها.
exercise-side-stretch-steps =
    1. نقف بجانب جدار، والقدمان بعرض الوركين. نسند اليد القريبة عليه.
    2. نرفع الذراع الأخرى فوق الرأس.
    3. نميل ببطء نحو الجدار.
    4. نثبت ونتنفس، ثم نعود ببطء.
exercise-side-stretch-feel = تمدد طويل خفيف من الورك إلى الأضلاع.
exercise-side-stretch-stop = نتوقف إذا أحسسنا بقرصة في الجانب الذي نميل إليه.
exercise-side-stretch-easier = نميل قليلًا فقط، أو نفعل ذلك على كرسي.
exercise-side-stretch-harder = نضع الساق البعيدة خلف الأخرى.
exercise-side-stretch-alt = شخص يسند يدًا على جدار، ويرفع الذراع الأخرى ويميل نحو الجدار.

exercise-hip-flexor-stretch-name = إطالة مقدمة الورك
exercise-hip-flexor-stretch-why = الجلوس يشد مقدمة الوركين. وهذا يسحب أسفل الظهر.
exercise-hip-flexor-stretch-steps =
    1. نضع ركبة واحدة على وسادة على الأرض. ونريح اليدين على الفخذ الأخرى.
    2. نسحب العصعص قليلًا إلى الداخل.
    3. ننقل الوزن إلى الأمام حتى نحس بالتمدد.
    4. نثبت ونتنفس، ثم نبدل الساقين.
exercise-hip-flexor-stretch-feel = شد خفيف في مقدمة الورك من جهة الركبة التي على الأرض.
exercise-hip-flexor-stretch-stop = نتوقف إذا آلمتنا الركبة أو أسفل الظهر.
exercise-hip-flexor-stretch-easier = نفعل ذلك في الوقوف، وقدم واحدة إلى الخلف بخطوة طويلة. ونتمسك بكرسي.
exercise-hip-flexor-stretch-harder = نرفع الذراع من جهة الركبة التي على الأرض.
exercise-hip-flexor-stretch-alt = شخص على ركبة واحدة ينقل وركيه إلى الأمام.

exercise-nerve-glide-name = انزلاق العصب
exercise-nerve-glide-why = العصب الطويل في الساق يحب أن ينزلق. هذا يبقيه في حركة.
exercise-nerve-glide-steps =
    1. نجلس على كرسي ونترك الظهر يستدير قليلًا إلى الأمام.
    2. نمد ركبة واحدة قليلًا ونحن ننظر إلى الأعلى.
    3. نثني الركبة من جديد ونحن ننظر إلى الأسفل.
    4. نتحرك ببطء ودون توقف.
exercise-nerve-glide-feel = شد خفيف خلف الساق يأتي ويذهب مع كل حركة.
exercise-nerve-glide-stop = نتوقف إذا بدأ التنميل أو الخدر أو بقي.
exercise-nerve-glide-easier = نمد الركبة قليلًا فقط ونبقي الرأس ثابتًا.
exercise-nerve-glide-harder = نرفع أصابع القدم إلى الأعلى عندما تكون الركبة ممدودة.
exercise-nerve-glide-alt = شخص جالس يمد ركبة واحدة وينظر إلى الأعلى، ثم يثنيها وينظر إلى الأسفل.

## Phase 6

exercise-bird-dog-name = مد الذراع مع الساق المعاكسة
exercise-bird-dog-why = يدرب عضلات الظهر جيدًا مع ثقل قليل على العمود الفقري.
exercise-bird-dog-steps =
    1. نتخذ وضع الحبو، على اليدين والركبتين، والظهر في وضعه الأوسط.
    2. نشد البطن برفق.
    3. نمد ذراعًا واحدة إلى الأمام والساق المعاكسة إلى الخلف.
    4. نثبت، ونعود ببطء، ثم نبدل.
exercise-bird-dog-feel = الظهر والردف والبطن تعمل معًا. والوركان يبقيان على مستوى واحد.
exercise-bird-dog-stop = نتوقف إذا هبط الظهر أو التوى أو آلمنا.
exercise-bird-dog-easier = نزلق الساق إلى الخلف ونبقي أصابع القدم على الأرض.
exercise-bird-dog-harder = نرسم باليد مربعًا صغيرًا أثناء الثبات.
exercise-bird-dog-alt = شخص على يديه وركبتيه يمد ذراعًا واحدة والساق المعاكسة.

exercise-sit-to-stand-name = الجلوس والوقوف
exercise-sit-to-stand-why = الساقان القويتان تخففان العمل عن الظهر عند كل قيام.
exercise-sit-to-stand-steps =
    1. نجلس قرب حافة الكرسي الأمامية، والقدمان تحت الركبتين.
    2. نميل إلى الأمام من الوركين والظهر ممدود.
    3. نضغط على القدمين ونقف.
    4. نجلس ببطء، والوركان أولًا.
exercise-sit-to-stand-feel = الفخذان والأرداف تدفأ وتتعب.
exercise-sit-to-stand-stop = نتوقف إذا زاد ألم الظهر أو الركبتين مع كل مرة.
exercise-sit-to-stand-easier = نستعمل كرسيًا أعلى أو ندفع باليدين.
exercise-sit-to-stand-harder = نحمل حقيبة خفيفة على الصدر.
exercise-sit-to-stand-alt = شخص يقوم من كرسي وظهره ممدود، ثم يجلس ببطء.

exercise-stick-hinge-name = الانحناء من الورك مع عصا
exercise-stick-hinge-why = نتعلم الانحناء من الوركين. هكذا يكون رفع الأشياء سهلًا.
exercise-stick-hinge-steps =
    1. نقف ونمسك عصا على طول الظهر.
    2. العصا تلمس الرأس وأعلى الظهر والعصعص.
    3. ندفع الوركين إلى الخلف ونميل إلى الأمام. تبقى العصا ملامسة للثلاثة.
    4. نعود إلى الأعلى بدفع الوركين إلى الأمام.
exercise-stick-hinge-feel = العضلات خلف الفخذين تتمدد والأرداف تعمل.
exercise-stick-hinge-stop = نتوقف إذا آلمنا الظهر في طريق العودة إلى الأعلى.
exercise-stick-hinge-easier = نقف قريبًا من جدار ونلمسه بالوركين فقط.
exercise-stick-hinge-harder = نميل أكثر قليلًا، ما دامت العصا ملامسة.
exercise-stick-hinge-alt = شخص يمسك عصا على طول ظهره وينحني من الوركين.

exercise-band-row-name = سحب الحزام المطاطي
exercise-band-row-why = السحب يقوي أعلى الظهر، فلا يبقى أسفل الظهر وحده.
exercise-band-row-steps =
    1. نثبت الحزام على ارتفاع البطن في شيء متين. ونجربه بسحبة.
    2. نقف والركبتان مرتخيتان، وفي كل يد طرف من الحزام.
    3. نسحب المرفقين إلى الخلف بجانب الأضلاع.
    4. نترك الحزام يعود ببطء إلى الأمام.
exercise-band-row-feel = العمل يكون بين لوحي الكتف. وأسفل الظهر يبقى ثابتًا.
exercise-band-row-stop = نتوقف إذا تقوس أسفل الظهر إلى الداخل أو آلمنا الكتف.
exercise-band-row-easier = نقترب، حتى يصير الحزام أرخى.
exercise-band-row-harder = نبتعد، حتى يصير الحزام مشدودًا أكثر.
exercise-band-row-alt = شخص واقف يسحب حزامًا نحو أضلاعه ثم يتركه يعود ببطء.

exercise-suitcase-carry-name = حمل الحقيبة
exercise-suitcase-carry-why = حمل الأشياء في جهة واحدة يدرب العضلات التي تبقي الجسم مستقيمًا.
exercise-suitcase-carry-steps =
    1. نضع شيئًا خفيفًا في حقيبة لها مقبض.
    2. نثني الوركين والركبتين لنرفعها.
    3. نقف باستقامة ونمشي دون ميل.
    4. ننزلها ببطء ونبدل اليدين.
exercise-suitcase-carry-feel = الجانب البعيد عن الحقيبة يعمل ليبقى الجسم مستقيمًا.
exercise-suitcase-carry-stop = ننزل الحقيبة إذا بدأنا نميل أو بدأ الألم.
exercise-suitcase-carry-easier = نحمل حقيبة أخف، أو نمشي بها وقتًا أقل.
exercise-suitcase-carry-harder = نضع في الحقيبة أكثر قليلًا.
exercise-suitcase-carry-alt = شخص يمشي باستقامة وفي يد واحدة حقيبة.

## Phase 7

exercise-slow-hinge-name = الانحناء البطيء
exercise-slow-hinge-why = النزول ببطء يدرب التحكم الذي نحتاج إليه لوضع الأشياء على الأرض.
exercise-slow-hinge-steps =
    1. نقف والركبتان مرتخيتان، وفي كل يد حقيبة خفيفة.
    2. ندفع الوركين إلى الخلف ونميل إلى الأمام. ننزل بأبطأ ما نستطيع.
    3. نبقي الظهر ممدودًا.
    4. نعود إلى الأعلى بالسرعة التي تناسبنا.
exercise-slow-hinge-feel = العضلات خلف الفخذين وعضلات الظهر تعمل في النزول.
exercise-slow-hinge-stop = نتوقف إذا استدار الظهر وحده أو آلمنا في طريق العودة إلى الأعلى.
exercise-slow-hinge-easier = نفعل ذلك بلا حقائب، واليدان على الفخذين.
exercise-slow-hinge-harder = نضع في الحقائب أكثر قليلًا.
exercise-slow-hinge-alt = شخص في كل يد منه حقيبة ينحني ببطء من الوركين.

exercise-side-plank-knees-name = اللوح الجانبي على الركبتين
exercise-side-plank-knees-why = عضلات الجانب تمسك الظهر مثل حبال الخيمة.
exercise-side-plank-knees-steps =
    1. نستلقي على الجانب ونثني الركبتين.
    2. نضع المرفق تحت الكتف.
    3. نرفع الوركين حتى يصير الجسم مستقيمًا من الركبة إلى الرأس.
    4. نثبت ونتنفس، ثم ننزل ببطء.
exercise-side-plank-knees-feel = الجانب القريب من الأرض يعمل.
exercise-side-plank-knees-stop = نتوقف إذا آلمنا الكتف أو الظهر.
exercise-side-plank-knees-easier = نقف ونسند الساعد على جدار.
exercise-side-plank-knees-harder = نرفع الذراع العليا نحو السقف.
exercise-side-plank-knees-alt = شخص على جانبه، على المرفق والركبتين، يرفع وركيه.

exercise-dead-bug-name = خفض الذراع والساق
exercise-dead-bug-why = الذراعان والساقان تتحرك، والظهر يبقى ثابتًا. هذا هو التحكم.
exercise-dead-bug-steps =
    1. نستلقي على الظهر. نرفع الذراعين، ونرفع الركبتين فوق الوركين.
    2. نشد البطن برفق.
    3. ننزل ذراعًا واحدة والساق المعاكسة ببطء.
    4. نعيدهما، ثم نبدل.
exercise-dead-bug-feel = البطن يعمل بقوة. وأسفل الظهر يبقى مكانه.
exercise-dead-bug-stop = نتوقف إذا ارتفع الظهر عن الأرض أو آلمنا.
exercise-dead-bug-easier = نبقي القدمين على الأرض ونبعد كعبًا واحدًا بالانزلاق.
exercise-dead-bug-harder = نمد الساق أبعد قبل أن نعيدها.
exercise-dead-bug-alt = شخص مستلق وذراعاه وركبتاه إلى الأعلى. تنزل ذراع والساق المعاكسة.

exercise-step-down-name = النزول عن الدرجة
exercise-step-down-why = يدرب التحكم البطيء في الورك والركبة، كما نحتاج على الدرج.
exercise-step-down-steps =
    1. نقف على درجة منخفضة، وبجانبنا شيء متين نتمسك به.
    2. نمد قدمًا واحدة إلى الأمام، خارج الحافة.
    3. نثني الركبة الأخرى ببطء حتى يلمس الكعب الأرض.
    4. ندفع إلى الأعلى من جديد دون قفز.
exercise-step-down-feel = الفخذ والردف في الساق التي نقف عليها يعملان.
exercise-step-down-stop = نتوقف إذا آلمتنا الركبة أو الظهر، أو إذا فقدنا الثبات.
exercise-step-down-easier = نستعمل كتابًا سميكًا كدرجة أخفض.
exercise-step-down-harder = نفعل ذلك دون التمسك بشيء.
exercise-step-down-alt = شخص على درجة منخفضة يلمس الأرض بكعب واحد ثم يصعد.

## Phase 8

exercise-plank-name = اللوح
exercise-plank-why = يعلم الجذع كله أن يثبت أطول قليلًا.
exercise-plank-steps =
    1. نستلقي على البطن، والمرفقان تحت الكتفين.
    2. نثني أصابع القدمين على الأرض ونشد البطن برفق.
    3. نرفع الجسم حتى يصير خطًا مستقيمًا واحدًا.
    4. نتنفس أثناء الثبات، ثم ننزل.
exercise-plank-feel = البطن والفخذان تعمل. وأسفل الظهر يبقى مرتاحًا.
exercise-plank-stop = ننزل إذا هبط الظهر أو آلمنا.
exercise-plank-easier = نبقى على الركبتين، أو نستند على طاولة المطبخ.
exercise-plank-harder = ننقل الوزن ببطء إلى الأمام وإلى الخلف.
exercise-plank-alt = شخص ثابت في خط مستقيم على مرفقيه وأصابع قدميه.

exercise-brisk-walk-name = مشي سريع
exercise-brisk-walk-why = المشي المنتظم من أفضل الطرق ليبقى ظهرك بخير.
exercise-brisk-walk-steps =
    1. نبدأ بهدوء بضع دقائق.
    2. نمشي أسرع، بحيث نستطيع الكلام ولا نستطيع الغناء.
    3. نترك الذراعين تتأرجحان.
    4. نبطئ في النهاية.
exercise-brisk-walk-feel = الجسم يدفأ والنفس يصير أعمق. تعب الساقين لا بأس به.
# Variables:
#   $emergency (string) - the emergency number
exercise-brisk-walk-stop = نبطئ إذا زاد ألم الظهر. عند ألم في الصدر نتوقف ونتصل بالرقم { $emergency }.
exercise-brisk-walk-easier = نقسم المشي إلى جزأين.
exercise-brisk-walk-harder = نختار طريقًا فيه مرتفع أو بعض الدرج.
exercise-brisk-walk-alt = شخص يمشي بسرعة وذراعاه تتأرجحان.

exercise-long-bridge-name = الجسر الطويل
exercise-long-bridge-why = الثبات أطول يساعد العضلات على التحمل حتى المساء.
exercise-long-bridge-steps =
    1. نستلقي على الظهر، والقدمان أبعد قليلًا من المعتاد.
    2. نضغط على الكعبين ونرفع الوركين.
    3. نثبت ونستمر في التنفس.
    4. ننزل ببطء قبل أن نرتجف.
exercise-long-bridge-feel = الأرداف تتعب. وأسفل الظهر لا يتقلص.
exercise-long-bridge-stop = ننزل إذا تقلص الظهر أو آلمنا.
exercise-long-bridge-easier = نثبت نصف الوقت.
exercise-long-bridge-harder = نرفع كعبًا واحدًا، ثم ننزله، ثم نرفع الآخر.
exercise-long-bridge-alt = شخص مستلق وقدماه أبعد، ووركاه مرفوعان في ثبات.

exercise-long-carry-name = المشي الطويل بحقيبتين
exercise-long-carry-why = يجهزنا لأكياس المشتريات والأيام الطويلة.
exercise-long-carry-steps =
    1. نملأ حقيبتين بحيث تكونان سهلتين في البداية.
    2. نثني الوركين والركبتين لنرفعهما.
    3. نمشي باستقامة، حقيبة في كل يد، ونستمر في التنفس.
    4. ننزلهما ببطء ونستريح.
exercise-long-carry-feel = الجانبان وقبضة اليد تتعب. والجسم يبقى مستقيمًا.
exercise-long-carry-stop = ننزل الحقيبتين إذا ملنا أو آلمنا الظهر.
exercise-long-carry-easier = ننزل الحقيبتين في منتصف الطريق ونستريح.
exercise-long-carry-harder = نضع في كل حقيبة أكثر قليلًا.
exercise-long-carry-alt = شخص يمشي باستقامة مدة وفي كل يد حقيبة.

## Phases 9 and 10: with the physiotherapist only

exercise-fast-and-heavy-name = حركات سريعة وثقيلة مع معالجك
exercise-fast-and-heavy-why = الرياضة والعمل الشاق يطلبان السرعة والأثقال. نبنيهما معًا بمساعدة معالجك.
exercise-fast-and-heavy-steps =
    1. معالجك يسأل عن الرياضة أو العمل الذي نريد العودة إليه.
    2. نتدرب على حركاته: الرفع أو القفز أو الرمي أو الجري السريع.
    3. الثقل والسرعة يزيدان بخطوات صغيرة.
    4. معالجك يراقب كيف يستجيب الظهر.
exercise-fast-and-heavy-feel = الجهد كبير، مع إحساس بالتحكم.
exercise-fast-and-heavy-stop = نخبر المعالج فورًا إذا آلمنا الظهر.
exercise-fast-and-heavy-easier = معالجك يخفف الثقل أو السرعة.
exercise-fast-and-heavy-harder = معالجك يزيد قليلًا عندما يحين الوقت.
exercise-fast-and-heavy-alt = شخص يرفع ثقلًا ومعالج يقف بجانبه.

exercise-clearance-tests-name = آخر الاختبارات مع معالجك
exercise-clearance-tests-why = تبين أن ظهرك جاهز للحياة التي أردتها.
exercise-clearance-tests-steps =
    1. معالجك يختبر مدى الحركة وحريتها.
    2. بعدها القوة والتحكم والتحمل.
    3. وأخيرًا حركات الرياضة أو العمل.
    4. ننظر معًا في النتائج ونخطط للأشهر القادمة.
exercise-clearance-tests-feel = بعض الاختبارات شاق. وهذا هو الغرض منها.
exercise-clearance-tests-stop = نخبر المعالج فورًا إذا آلمنا الظهر.
exercise-clearance-tests-easier = يمكن لمعالجك أن يقسم الاختبارات على موعدين.
exercise-clearance-tests-harder = معالجك يختار اختبارات تناسب رياضتك.
exercise-clearance-tests-alt = شخص يقف على ساق واحدة ومعالج يكتب ملاحظات.
