### Settings: quiet hours, language, time zone and consents.

settings-menu = ما الذي نغيره؟
settings-pause = توقف
settings-quiet-hours = ساعات الهدوء
settings-language = اللغة
settings-zone = المنطقة الزمنية
settings-pictures-on = الصور: مفعلة
settings-pictures-off = الصور: متوقفة
settings-consents = ما وافقت عليه

## Quiet hours

# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-stand = ساعات الهدوء من { $start } إلى { $end }. فيها لا أرسل إلا رسائل السلامة.
quiet-hours-ask = أي ساعات تكون هادئة؟
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-choice = من { $start } إلى { $end }
quiet-hours-other = ساعات أخرى
quiet-hours-start = متى يبدأ الهدوء؟ يكتب الوقت هكذا: 21:30.
quiet-hours-end = ومتى ينتهي؟ يكتب الوقت هكذا: 07:30.
quiet-hours-same = هذا وقت بدء الهدوء. الرجاء كتابة وقت بعده أو قبله.
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-kept = جيد. الهدوء من { $start } إلى { $end }.
# Variables:
#   $time (string) - the new time of the reminder
quiet-hours-moved = كان تذكيرك داخل هذه الساعات، لذلك يأتي الآن في الساعة { $time }.

## Time zone

# Variables:
#   $place (string) - the name of a place, in the reader's language
time-zone-stands = أعتمد توقيت { $place }.

## Language

language-ask = بأي لغة نتكلم؟
language-name-en = English
language-name-es = Español
language-name-af = Afrikaans
language-name-de = Deutsch
language-name-fr = Français
language-name-pt-BR = Português (Brasil)
language-name-ru = Русский
language-name-tr = Türkçe
language-name-hi = हिन्दी
language-name-ar = العربية
# Variables:
#   $code (string) - the short code of a language that has no name here
language-code = { $code }

## Consents

consents-care-given = <b>الرعاية:</b> وافقت. أحفظ إجاباتك وأذكرك بالتمارين والمواعيد.
consents-care-not-given = <b>الرعاية:</b> لا موافقة منك. لا أسأل شيئًا ولا أرسل رسائل تذكير.
consents-news-given = <b>أخبار { $clinic }:</b> وافقت. تصلك أخبار من حين إلى آخر.
consents-news-not-given = <b>أخبار { $clinic }:</b> لا موافقة منك. لا تصلك أخبار.
consents-care-withdraw = سحب الموافقة: الرعاية
consents-care-give = موافقة: الرعاية
consents-news-withdraw = سحب الموافقة: الأخبار
consents-news-give = موافقة: الأخبار
consents-care-effect = بدون هذه الموافقة يتوقف التذكير وتغلق خطتك. يحتفظ فريق { $clinic } بما يجب حفظه بالقانون. تبقى علامات التحذير مفتوحة لك.
consents-care-keep = يبقى كما هو
consents-care-end = نعم، سحب الموافقة
