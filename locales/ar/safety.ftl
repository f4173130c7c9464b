### What follows from the warning signs.

## Emergency

safety-emergency = <b>الرجاء طلب المساعدة الآن.</b> ما أخبرتني به قد يعني أن الأعصاب أو جزءًا آخر من جسمك يحتاج إلى رعاية اليوم.
safety-emergency-act = الرجاء الاتصال بالرقم { $emergency } أو الذهاب إلى قسم الطوارئ. الرجاء عدم قيادة السيارة بنفسك. الزر في الأسفل يعرض بطاقة للمستشفى.
safety-emergency-told = أخبرت فريق { $clinic }. هذه المحادثة لا يتابعها أحد مباشرة، فالرجاء عدم انتظار رد هنا. لا تمارين حتى يسمح بها فريق { $clinic }.
safety-show-card = عرض البطاقة
safety-on-my-way = أنا في الطريق
safety-mistaken = ضغطت بالخطأ
safety-on-my-way-reply = جيد. الرجاء إبقاء البطاقة معك. فريق { $clinic } على علم بذلك، وسأكون هنا عند عودتك.
safety-mistaken-reply = شكرًا لإخباري. أخبرت فريق { $clinic }. للاطمئنان تبقى التمارين مغلقة حتى يسمح بها الفريق. إذا كانت إحدى العلامات صحيحة فعلًا، فالرجاء الاتصال بالرقم { $emergency } الآن.

## Card for hospital staff

safety-card-title = <b>لفريق المستشفى</b>
# Variables:
#   $signs (string) - the warning signs as a list
safety-card = لدى هذا الشخص ألم في أسفل الظهر، وقد أخبرنا اليوم عن: { $signs }. الرجاء التحقق من وجود سبب خطير، مثل متلازمة ذيل الفرس. مرسل من { $clinic }، { $phone }.
safety-card-saddle-numbness = خدر أو تغير الإحساس في منطقة السرج (بين الفخذين)
safety-card-bladder-bowel = تغير في التحكم في البول أو البراز
safety-card-sexual-function = تغير في الوظيفة الجنسية
safety-card-both-legs = ألم أو ضعف أو خدر في الساقين معًا، أو ضعف متزايد
safety-card-chest-pain = ألم في الصدر
safety-card-serious-accident = سقطة خطيرة أو حادث خطير
safety-card-belly-collapse = نبض قوي في البطن أو انهيار (إغماء)

## The same day

safety-same-day = الرجاء زيارة طبيب أو معالجك (أخصائي العلاج الطبيعي) <b>اليوم</b>. من الممكن جدًا ألا يكون الأمر خطيرًا، لكن ينبغي فحصه.
safety-same-day-told = أخبرت فريق { $clinic }. تتوقف التمارين ورسائل التذكير حتى يتحققوا من الأمر. إذا ساءت الحال فالرجاء الاتصال بالرقم { $emergency }.
safety-contact = التواصل مع { $clinic }
safety-ask-again = الإجابة من جديد

## Soon

safety-soon = شكرًا. إحدى إجاباتك تستحق أن ينظر فيها معالجك خلال أسبوع أو أسبوعين. نادرًا ما يكون ذلك شيئًا خطيرًا.
safety-soon-plan = يمكنك الاستمرار. تبقى خطتك على تمارين خفيفة حتى يتحقق معالجك من الأمر.

## None

safety-clear = شكرًا. لا شيء مما أخبرتني به يعد علامة تحذير.
safety-net = إذا تغير أي شيء، يمكنك الرجوع عن طريق /redflags في أي ساعة. وعند الشعور بالخطر الرجاء الاتصال بالرقم { $emergency }.

safety-cleared = اطلع فريق { $clinic } على إجاباتك. تمارينك متاحة من جديد.

## Words of self-harm or abuse

safety-distress = شكرًا لإخباري بذلك. يبدو هذا صعبًا جدًا، ولا يلزمك مواجهته وحدك.
safety-distress-act = <b>إذا كان من الممكن أن يصيبك أذى، أو أن تؤذي نفسك، فالرجاء الاتصال بالرقم { $emergency } الآن.</b> يمكنك أيضًا الاتصال بفريق { $clinic }: { $phone }. أو الاتصال بشخص موضع ثقتك، والطلب منه أن يبقى معك.
safety-distress-told = أخبرت فريق { $clinic }. لا أحد يتابع هذه المحادثة مباشرة، فالرجاء عدم انتظار رد هنا. يمكن للخطة أن تنتظر.
