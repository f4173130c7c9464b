### Items of questionnaires that others have published. Their words are fixed: an item that is
### changed is no longer the item that was tested, so a plainer one must not take its place.

## Pain, numeric rating scale (public domain)

questionnaire-nrs-pain = ما شدة الألم الآن؟ 0 يعني لا ألم، و10 يعني أسوأ ألم يمكنك تصوره.

## PEG, Krebs and others, J Gen Intern Med 2009;24:733-738. Free for clinical use.

questionnaire-peg-average-pain = ما الرقم الذي يصف على أفضل وجه متوسط ألمك خلال الأسبوع الماضي؟
questionnaire-peg-average-pain-scale = 0: لا ألم. 10: أسوأ ألم يمكنك تخيله.
questionnaire-peg-enjoyment = ما الرقم الذي يصف على أفضل وجه كم أعاق الألم استمتاعك بالحياة خلال الأسبوع الماضي؟
questionnaire-peg-enjoyment-scale = 0: لا يعيق. 10: يعيق تمامًا.
questionnaire-peg-general-activity = ما الرقم الذي يصف على أفضل وجه كم أعاق الألم نشاطك العام خلال الأسبوع الماضي؟
questionnaire-peg-general-activity-scale = 0: لا يعيق. 10: يعيق تمامًا.

## Patient-Specific Functional Scale, Stratford and others, Physiother Can 1995;47:258-263.
## Free to use with its source. The activities come from the answers, so the question is ours.

questionnaire-psfs-activity = أي هذه الأنشطة يهمك أكثر ويصعب عليك الآن؟
questionnaire-psfs-rating = إلى أي حد يمكنك فعل هذا اليوم؟ 0: لا أستطيع فعله. 10: أستطيع فعله كما في السابق.

## Roland-Morris, Spine 1983;8:141-144. Free to use without permission.
## The statements and their order stay as published; how to tick them is said for a screen.

questionnaire-rmdq-how = الرجاء التفكير في حالك اليوم. إذا كانت جملة تصف حالك اليوم، فالرجاء الضغط على رقمها. والضغط فقط عند التأكد منها.
questionnaire-rmdq-1 = أبقى في البيت معظم الوقت بسبب ظهري.
questionnaire-rmdq-2 = أغير وضعيتي كثيرًا لأحاول إراحة ظهري.
questionnaire-rmdq-3 = أمشي أبطأ من المعتاد بسبب ظهري.
questionnaire-rmdq-4 = بسبب ظهري لا أقوم بأي من الأعمال التي أقوم بها عادة في البيت.
questionnaire-rmdq-5 = بسبب ظهري أستعمل الدرابزين لصعود الدرج.
questionnaire-rmdq-6 = بسبب ظهري أستلقي للراحة مرات أكثر.
questionnaire-rmdq-7 = بسبب ظهري أحتاج إلى التمسك بشيء لأقوم من كرسي مريح.
questionnaire-rmdq-8 = بسبب ظهري أحاول أن أجعل غيري يقوم بالأشياء بدلًا مني.
questionnaire-rmdq-9 = ألبس ملابسي أبطأ من المعتاد بسبب ظهري.
questionnaire-rmdq-10 = لا أقف إلا فترات قصيرة بسبب ظهري.
questionnaire-rmdq-11 = بسبب ظهري أحاول ألا أنحني أو أركع على ركبتي.
questionnaire-rmdq-12 = أجد صعوبة في القيام من الكرسي بسبب ظهري.
questionnaire-rmdq-13 = يؤلمني ظهري طوال الوقت تقريبًا.
questionnaire-rmdq-14 = أجد صعوبة في التقلب في السرير بسبب ظهري.
questionnaire-rmdq-15 = شهيتي للطعام ليست جيدة جدًا بسبب ألم ظهري.
questionnaire-rmdq-16 = أجد صعوبة في لبس جواربي (القصيرة أو الطويلة) بسبب ألم ظهري.
questionnaire-rmdq-17 = لا أمشي إلا مسافات قصيرة بسبب ظهري.
questionnaire-rmdq-18 = أنام نومًا أقل راحة بسبب ظهري.
questionnaire-rmdq-19 = بسبب ألم ظهري ألبس ملابسي بمساعدة شخص آخر.
questionnaire-rmdq-20 = أجلس معظم اليوم بسبب ظهري.
questionnaire-rmdq-21 = أتجنب الأعمال الشاقة في البيت بسبب ظهري.
questionnaire-rmdq-22 = بسبب ألم ظهري أكون مع الناس أكثر عصبية وأسوأ مزاجًا من المعتاد.
questionnaire-rmdq-23 = بسبب ظهري أصعد الدرج أبطأ من المعتاد.
questionnaire-rmdq-24 = أبقى في السرير معظم الوقت بسبب ظهري.
