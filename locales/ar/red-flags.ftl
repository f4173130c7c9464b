### Warning signs: one plain question a screen, then what follows from the answers.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
red-flags-progress = علامات التحذير: السؤال { $number } من { $total }

## Emergency

red-flags-saddle-numbness = هل يوجد خدر أو تنميل بين ساقيك؟ أي حول الأعضاء التناسلية أو فتحة الشرج أو الأرداف. أو هل صار إحساسك بورق الحمام هناك مختلفًا؟
red-flags-bladder-bowel = منذ بدأ ألم ظهرك: هل صار بدء التبول أو إيقافه أصعب؟ هل يتسرب منك البول، أو فقدت الإحساس به عند التبول، أو فقدت التحكم في البراز؟
red-flags-sexual-function = منذ بدأ ألم ظهرك: هل تغير إحساسك أو قدرتك في العلاقة الجنسية؟
red-flags-both-legs = هل يوجد ألم أو ضعف أو خدر في ساقيك الاثنتين؟ أو هل يزداد ضعف إحدى الساقين حتى صارت تسبب لك التعثر؟
red-flags-chest-pain = هل لديك ألم في الصدر؟
red-flags-serious-accident = هل بدأ هذا بعد سقطة خطيرة أو حادث خطير؟
red-flags-belly-collapse = هل لديك إحساس بنبض قوي في بطنك، أو هل أغمي عليك أو انهارت قواك فجأة؟

## The same day

red-flags-fever-unwell = هل لديك حرارة مرتفعة أو قشعريرة، أو إحساس بمرض شديد؟
red-flags-infection-risk = هل لديك مناعة ضعيفة أو تعاط للمخدرات بالحقن؟ أو هل أصابتك عدوى أو خضعت لإجراء طبي في الظهر منذ وقت قريب؟
red-flags-one-leg-weak = هل صارت إحدى ساقيك أضعف بوضوح، مثلًا عند رفع القدم؟
red-flags-fragile-bones = هل بدأ هذا بعد سقطة بسيطة أو رفع شيء؟ وهل لديك أيضًا هشاشة عظام أو علاج طويل بالكورتيزون، أو هل عمرك أكثر من 70 سنة؟
red-flags-past-cancer = هل أصبت بالسرطان في أي وقت من حياتك، وألم الظهر هذا جديد أو صار أسوأ؟

## Within one or two weeks

red-flags-weight-loss = هل نقص وزنك دون قصد؟
red-flags-night-pain = هل الألم أسوأ في الليل، ولا تخففه أي وضعية؟
red-flags-lump-shape = هل ظهرت كتلة بارزة، أو هل تغير شكل ظهرك؟
red-flags-shoulder-blades = هل الألم بين لوحي الكتف؟
red-flags-cough-strain = هل يزيد الألم مع السعال أو العطس أو الحزق (الدفع بقوة مع حبس النفس)؟
red-flags-first-ever-age = هل هذا أول ألم ظهر في حياتك، وعمرك أقل من 20 سنة أو أكثر من 55 سنة؟
red-flags-leg-below-knee = هل ينزل الألم في ساق واحدة إلى ما تحت الركبة، مع تنميل؟
red-flags-no-better = هل مرت أربعة أسابيع دون تحسن؟
red-flags-morning-stiffness = هل يبقى ظهرك متيبسًا أكثر من نصف ساعة كل صباح؟
red-flags-pregnancy = هل أنت حامل؟

red-flags-record = تمت الإجابة عن أسئلة علامات التحذير.
