### Visits: the list, one visit, its nudges, and what is said when the clinic changes one.

## The list and one visit

visits-list = <b>आपके अगले अपॉइंटमेंट</b>
visits-none = मुझे आगे का कोई अपॉइंटमेंट नहीं दिख रहा। चाहें तो { $clinic } से माँग लें।
visits-all = मेरे सारे अपॉइंटमेंट
visit-ask = अपॉइंटमेंट माँगें
visit-ask-again = नया समय माँगें
visit-before = पहले
visit-after = बाद में
# Variables:
#   $when (string) - the day and time of the visit
visit-open = { $when }
# Variables:
#   $when (string) - the day and time of the visit
visit-line-booked = { $when }: कृपया बताएँ कि आना हो पाएगा या नहीं।
# Variables:
#   $when (string) - the day and time of the visit
visit-line-confirmed = { $when }: आपने बताया है कि आना पक्का है।
# Variables:
#   $when (string) - the day and time of the visit
visit-line-move-wanted = { $when }: आपने दूसरा समय माँगा है।
# Variables:
#   $place (string) - where the visit is, as the clinic wrote it
visit-place = जगह: { $place }
visit-gone = यह अपॉइंटमेंट बदल गया है या हो चुका है। अभी क्या तय है, वह आपकी लिस्ट में है।
visit-confirm = आना पक्का
visit-move = दूसरा समय
visit-cancel = आना नहीं होगा
visit-calendar = कैलेंडर में डालें
visit-keep = ऐसे ही रहने दें
visit-confirmed = ठीक है, मैंने { $clinic } को बता दिया है कि आपका आना पक्का है। तब मिलते हैं।
visit-sent = अपॉइंटमेंट को कैलेंडर में डालने के लिए फ़ाइल खोलें।
# Variables:
#   $when (string) - the day and time of the visit
visit-file = आपका अपॉइंटमेंट: { $when }।
visit-file-title = अपॉइंटमेंट: { $clinic }

## Another time

# Variables:
#   $when (string) - the day and time of the visit
visit-move-part = आपका अपॉइंटमेंट: { $when }। इसकी जगह कब ठीक रहेगा?
visit-move-days = आपके लिए कौन-से दिन ठीक हैं? जो-जो ठीक हों, उन पर टैप करें। कोई भी दिन चलेगा, तो किसी पर नहीं।
# Variables:
#   $day (string) - the name of a weekday
visit-day = { $day }
# Variables:
#   $day (string) - the name of a weekday
visit-day-taken = ✓ { $day }
visit-move-ask = नया समय माँगें
visit-asked = मैंने { $clinic } को बता दिया है। वे आपसे पूछकर नया समय तय करेंगे। तब तक पुराना समय बना रहेगा।

## Cancelling

# Variables:
#   $when (string) - the day and time of the visit
visit-cancel-ask = क्या आपका यह अपॉइंटमेंट रद्द कर दूँ: { $when }? फिर यह समय किसी और को मिल सकेगा।
visit-cancel-sure = हाँ, रद्द करें
visit-cancelled-done = आपका अपॉइंटमेंट रद्द हो गया है, और { $clinic } को ख़बर है। समय पर बताने के लिए धन्यवाद।

## Nudges

# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-72h = { $clinic } में आपका अपॉइंटमेंट है: { $when }।
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-extra = { $clinic } में आपके अपॉइंटमेंट के बारे में: { $when }। आपसे मिलकर अच्छा लगेगा।
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-24h = { $clinic } में आपका अपॉइंटमेंट जल्द है: { $when }।
# Variables:
#   $when (string) - the day and time of the visit
visit-nudge-2h = { $clinic } में आपके अपॉइंटमेंट का समय होने वाला है: { $when }।
visit-nudge-ask-1 = क्या आपका आना होगा?
visit-nudge-ask-2 = अगर आना न हो पाए, तो अभी एक टैप से यह समय किसी इंतज़ार करने वाले को मिल जाएगा।
visit-nudge-ask-3 = आपके फ़िज़ियो ने यह समय सिर्फ़ आपके लिए रखा है। क्या आपका आना पक्का मानें?
visit-nudge-confirmed = आपने बताया था कि आपका आना पक्का है। कुछ बदला हो, तो यहाँ बताएँ।
visit-nudge-move-wanted = आपने दूसरा समय माँगा है। जब तक { $clinic } से नया समय न मिले, यही समय बना रहेगा।

## When the clinic changes a visit

# Variables:
#   $when (string) - the day and time of the visit
visit-cancelled = { $clinic } ने आपका यह अपॉइंटमेंट रद्द कर दिया है: { $when }। आपको आने की ज़रूरत नहीं है।
# Variables:
#   $when (string) - the new day and time of the visit
visit-moved = आपके अपॉइंटमेंट का नया समय: { $when }। क्या यह आपके लिए ठीक है?
# Variables:
#   $when (string) - the day and time of the visit
visit-missed = इस समय आपसे मिलना नहीं हुआ: { $when }। ऐसा हो जाता है। क्या नया समय चाहिए?

## The late nudge

visit-nudges-off = मैं अपॉइंटमेंट की याद तीन दिन और एक दिन पहले दिलाता हूँ। चाहें तो दो घंटे पहले भी दिला दूँ।
visit-nudges-on = मैं अपॉइंटमेंट की याद तीन दिन, एक दिन और दो घंटे पहले दिलाता हूँ।
visit-nudges-turn-on = दो घंटे पहले भी
visit-nudges-turn-off = दो घंटे पहले नहीं
settings-visits = अपॉइंटमेंट की याद
