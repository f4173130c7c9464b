### How much the back limits the day: seventeen short questions, one a screen.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
severity-progress = يومك: السؤال { $number } من { $total }

## Activities

severity-ask-dressing = كيف الأمر معك عند لبس البنطال أو الجوارب أو الحذاء؟
severity-ask-sitting = كيف الأمر معك عند الجلوس مدة 15 دقيقة؟
severity-ask-getting-up = كيف الأمر معك عند القيام من الكرسي؟
severity-ask-bending = كيف الأمر معك عند الانحناء إلى الأمام؟
severity-ask-walking = كيف الأمر معك عند المشي مدة 10 دقائق؟
severity-ask-stairs = كيف الأمر معك عند صعود الدرج أو المشي في طريق صاعد؟
severity-ask-lifting = كيف الأمر معك عند رفع طفل أو صندوق؟
severity-ask-running = كيف الأمر معك عند الجري أو ممارسة الرياضة؟

severity-level-no-trouble = بلا صعوبة
severity-level-some-pain = بعض الألم
severity-level-very-painful = مؤلم جدا
severity-level-cannot = لا أستطيع ذلك
severity-level-not-done = لا أفعل هذا

## Pain

severity-ask-pain-now = ما شدة الألم الآن؟ 0 يعني لا ألم، و10 يعني أسوأ ألم يمكنك تصوره.
severity-ask-pain-worst = ما شدة الألم في أسوأ لحظاته خلال آخر 24 ساعة؟ 0 يعني لا ألم، و10 يعني أسوأ ألم يمكنك تصوره.
severity-ask-kind = كيف هو الألم؟
severity-kind-dull = ألم ثقيل غير حاد
severity-kind-sharp = حاد ومفاجئ
severity-kind-both = النوعان معا
severity-ask-spread = إلى أين يمتد الألم؟
severity-spread-low-back = يبقى في أسفل ظهري
severity-spread-hips-buttocks = إلى الوركين أو الأرداف
severity-spread-up-the-back = نحو أعلى ظهري
severity-spread-leg-above-knee = ينزل في ساقي، فوق الركبة
severity-spread-leg-below-knee = ينزل في ساقي، تحت الركبة
severity-ask-tingling = هل يأتي معه تنميل أو خدر؟

## This spasm and the ones before

severity-ask-frequency = كم مرة يأتي التشنج؟
severity-frequency-first = هذه أول مرة
severity-frequency-yearly = مرة في السنة أو أقل
severity-frequency-few-months = كل بضعة أشهر
severity-frequency-monthly = كل شهر
severity-frequency-weekly = كل أسبوع
severity-frequency-constant = طوال الوقت
severity-ask-days = متى بدأ هذا التشنج؟ يمكنك أيضًا كتابة عدد الأيام التي مرت.
severity-days-today = اليوم
severity-days-some-days = قبل يوم إلى ثلاثة أيام
severity-days-half-a-week = قبل أربعة إلى ستة أيام
severity-days-a-week = قبل أسبوع
severity-days-two-weeks = قبل أسبوعين
severity-days-a-month = قبل أربعة أسابيع أو أكثر
severity-ask-trend = كيف تسير الأمور؟
severity-trend-easing = الألم يخف
severity-trend-same = الحال كما هي
severity-trend-worse = الألم يزداد
severity-ask-avoids = هل يدفعك الخوف من الألم إلى تجنب بعض الحركات؟

severity-record = تمت الإجابة عن الأسئلة المتعلقة بيومك.
