### A flare-up: what helps now, and a lighter day.

flare-open = اشتد الألم
flare-normal = <b>اشتداد الألم أحيانًا جزء من التحسن.</b> هو مزعج، لكنه يهدأ في أغلب الأحيان خلال أيام قليلة.
flare-now =
    ما يساعد الآن:
    • الاستمرار في الحركة الخفيفة. المشي القصير أفضل من السرير.
    • الدفء إذا كان مريحًا لك، والتنفس ببطء نحو البطن.
    • الاستلقاء بضع دقائق مع وضع أسفل الساقين على كرسي.
    • تأجيل رفع الأشياء والجلوس الطويل.
flare-lighter = مرحلتك تبقى كما هي. يمكنني أن أجعل يومًا واحدًا أخف لك، بتمرينين خفيفين فقط.
flare-lighter-today = يوم أخف اليوم
flare-lighter-next = يوم أخف غدا
flare-lighter-tomorrow = جيد. في الغد تمرينان خفيفان فقط. أما اليوم فقد فعلت ما يكفي.
flare-read = المزيد عن اشتداد الألم
flare-ease = وضعية مريحة

# Variables:
#   $name (string) - the name of the position
ease-heading = <b>{ $name }</b>
