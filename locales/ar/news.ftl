### News of the clinic as a patient gets them, and the way out of them.

# What the clinic wrote, and nothing else.
# Variables:
#   $words (string) - the clinic's own words, in the reader's language
news-words = { $words }
news-no-more = لا أخبار بعد الآن
news-ended = تم. لن تصلك أخبار { $clinic } بعد الآن. رسائل التذكير والمواعيد مستمرة كما هي.
news-undo = أريد الأخبار من جديد
news-given = جيد. ستصلك أخبار { $clinic } من جديد.
