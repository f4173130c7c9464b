### Buttons and short answers that every part of the conversation shares.

## Moving through questions

nav-back = رجوع
nav-leave = يكفي الآن
nav-go-on = إكمال
nav-resume = الإكمال من حيث توقفت
nav-not-now = ليس الآن
nav-share-location = مشاركة موقعي

## Plain answers

answer-yes = نعم
answer-no = لا
answer-not-sure = لا أدري

# Variables:
#   $number (number) - a point on the scale from 0 to 10
number = { $number }

# Variables:
#   $place (string) - the name of a place, in the reader's language
place = { $place }

## Checklists

# A button of a list, once it is ticked.
# Variables:
#   $item (string) - what the button says
ticked = ✓ { $item }
tick-how = يمكن الضغط على كل ما ينطبق. ضغطة ثانية تلغي الاختيار.
tick-done = تم
tick-none = لا شيء منها

## When something does not fit here

answer-not-understood = لم أفهم ذلك. الرجاء الضغط على زر في الأسفل، أو كتابة ما هو مكتوب عليه.
answer-moved-on = سبقت الإجابة عن هذا السؤال. ونحن الآن هنا.
answer-forged = لا أعرف هذا الزر. ونحن الآن هنا.
answer-no-back = هذا هو السؤال الأول، فلا رجوع من هنا.
answer-unknown-command = لا أعرف هذا الأمر. ونحن الآن هنا. القائمة في /help.
answer-media = أفهم فقط النص المكتوب والأزرار والموقع المشارك. ونحن الآن هنا.
answer-edited = أحتفظ بإجابتك الأولى. لتغييرها يمكن استعمال زر «رجوع» أو إرسال رسالة جديدة.
answer-led-back = تم تحديثي منذ آخر حديث بيننا، وتغير سؤال واحد. لذلك عدت بك إلى القائمة. إجاباتك محفوظة.
answer-fault = حدث خطأ من جهتي. رسالتك محفوظة. للاستمرار يمكن الضغط على /start أو الاتصال بفريق { $clinic }.
