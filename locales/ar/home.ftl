### The menu.

home-menu = ماذا نفعل الآن؟
home-back = سعيد بعودتك. ماذا نفعل الآن؟
home-left = حسنًا. إجاباتك محفوظة، ويمكنك الإكمال في أي وقت.
home-cancelled = أوقفت ذلك. لا أسئلة أخرى. ماذا نفعل الآن؟

# Variables:
#   $part (string) - the part that was left in the middle, such as "the self-tests"
home-resume = إكمال: { $part }
home-part-welcome = البداية
home-part-red-flags = علامات التحذير
home-part-self-tests = الاختبارات الذاتية
home-part-severity = الأسئلة
home-part-aggravators = ما يزيد الألم
home-part-weekly = المتابعة الأسبوعية
home-part-baseline = أسئلة حياتي اليومية
home-part-summary = إجاباتي

home-today = اليوم
home-plan = خطتي
home-progress = تقدمي
home-result = نتيجتي
home-test = فحص ظهري
home-test-again = فحص جديد
home-safety = ما علي فعله الآن
home-learn = معلومات
home-red-flags = علامات التحذير
home-settings = الإعدادات
home-contact = التواصل
home-help = المساعدة

menu-open = القائمة
assessment-left = توقفنا في وسط فحص ظهرك. هل نكمل؟
assessment-anew = بدء من جديد
