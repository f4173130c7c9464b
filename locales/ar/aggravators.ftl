### What makes it worse, what started it, and up to five short questions.

aggravators-ask = ما الذي يزيد ألم ظهرك؟

aggravators-dressing = لبس الملابس
aggravators-lifting-child = رفع طفل
aggravators-stairs = الدرج
aggravators-uphill = المشي في طريق صاعد
aggravators-running = الجري
aggravators-deadlifts = رفع الأثقال من الأرض
aggravators-jumping = القفز
aggravators-heels = الكعب العالي
aggravators-driving = قيادة السيارة
aggravators-desk = العمل على مكتب

## What started it

aggravators-cause-ask = ما الذي أثار الألم هذه المرة؟
aggravators-cause-lifting = رفع شيء
aggravators-cause-carrying = حمل شيء أو إمساكه مدة طويلة
aggravators-cause-repeating = الحركة نفسها مرات كثيرة
aggravators-cause-slipping = زلة قدم أو هزة مفاجئة
aggravators-cause-sitting = الجلوس مدة طويلة
aggravators-cause-swapping = كانت عضلاتي متعبة من قبل
aggravators-cause-unknown = لا أعرف

## Short questions for the physio, asked only where an answer points there

aggravators-ask-worse-sitting-driving = هل يزداد الألم بعد مدة من الجلوس أو قيادة السيارة؟
aggravators-ask-coming-up-with-hands = بعد الانحناء، هل تكون العودة إلى الأعلى بالدفع باليدين؟
aggravators-ask-one-deep-buttock = هل يوجد ألم عميق في ردف واحد عند الوقوف أو المشي أو صعود الدرج؟
aggravators-ask-worse-cold-mornings = هل يزداد الألم في البرد أو في الصباح؟
aggravators-ask-eases-with-rest = هل يخف الألم مع الراحة؟

aggravators-record = تمت الإجابة عما يزيد الألم.
