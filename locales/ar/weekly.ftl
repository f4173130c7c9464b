### The weekly check.

weekly-offer = حان وقت متابعتك الأسبوعية. تحتاج إلى نحو ثلاث دقائق.
weekly-start = بدء

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
weekly-progress = أسبوعك: السؤال { $number } من { $total }
weekly-record = تمت الإجابة عن أسئلة أسبوعك.

# Variables:
#   $score (number) - the mean of the three answers, 0 to 10 with one decimal
weekly-score = شكرًا. رقمك لهذا الأسبوع <b>{ $score }</b> من 10. كلما قل كان أفضل.
weekly-first = هذه هي المرة الأولى. من الأسبوع القادم أستطيع أن أعرض لك كيف يتغير الرقم.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-better = كانت البداية عند { $first }. هذه خطوة واضحة إلى الأمام.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-same = كانت البداية عند { $first }، فالحال كما هي تقريبًا. كثير من الظهور تحتاج إلى بضعة أسابيع. للخطوات الصغيرة قيمتها.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-higher = كانت البداية عند { $first }، فهو الآن أعلى. الصعود والهبوط أمر طبيعي. إذا بقي هكذا، يمكنك الحديث مع معالجك.
