### Broadcasts: news of the clinic to many patients, as staff write and follow them.

## The list and one broadcast

broadcasts-open = ख़बरें भेजें
broadcasts-list = <b>ख़बरें</b>, सबसे नई पहले।
broadcasts-none = अभी तक कोई ख़बर नहीं भेजी गई।
broadcasts-new = नई लिखें
broadcasts-all = सारी ख़बरें
broadcasts-earlier = पहले की
broadcasts-later = बाद की
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-title =
    <b>ख़बर { $number }</b>
    { $words }
# Variables:
#   $number (number) - the broadcast's number
#   $state (string) - where it stands, in one word
#   $words (string) - its first words
broadcasts-row = { $number }: { $state }। { $words }
# Variables:
#   $number (number) - the broadcast's number
broadcasts-row-open = { $number } खोलें
broadcasts-is-scheduled = तय
broadcasts-is-running = जा रही है
broadcasts-is-paused = रुकी हुई
broadcasts-is-cancelled = रद्द
broadcasts-is-done = पूरी
# Variables:
#   $count (number) - how many patients it would reach
#   $start (string) - when it begins
broadcasts-scheduled =
    { $count ->
        [one] तय: { $start }, { $count } मरीज़ के लिए।
       *[other] तय: { $start }, { $count } मरीज़ों के लिए।
    }
# Variables:
#   $count (number) - how many patients it would reach
#   $percent (number) - how much of it is done
broadcasts-running =
    { $count ->
        [one] { $count } मरीज़ को जा रही है: { $percent }% हुआ।
       *[other] { $count } मरीज़ों को जा रही है: { $percent }% हुआ।
    }
# Variables:
#   $percent (number) - how much of it is done
broadcasts-paused = { $percent }% पर रुकी हुई। जब तक आप जारी न करें, आगे कुछ नहीं जाएगा।
broadcasts-cancelled = रद्द। आगे कुछ नहीं जाएगा।
# Variables:
#   $start (string) - when it began
broadcasts-done = पूरी। शुरू हुई: { $start }।
broadcasts-pause = थोड़ा रोकें
broadcasts-resume = जारी रखें
broadcasts-cancel = रद्द करें
# Variables:
#   $number (number) - the broadcast's number
#   $words (string) - its first words
broadcasts-sure =
    ख़बर { $number } रद्द करें? जिन्हें अभी नहीं मिली, उन्हें नहीं मिलेगी।
    { $words }
broadcasts-keep = रहने दें
broadcasts-cancel-sure = हाँ, रद्द करें
broadcasts-refresh = फिर देखें
broadcasts-ledger = मुझे लिस्ट भेजें
# Variables:
#   $number (number) - the broadcast's number
broadcasts-ledger-sent = ख़बर { $number } किस-किस को मिली, मरीज़ नंबर के हिसाब से।

## What became of the messages

# Variables:
#   $count (number) - how many patients
broadcasts-count-delivered = पहुँची: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-waiting = बाकी: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-blocked = बॉट ब्लॉक किया: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-stopped = बंद करने को कहा: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-no-consent = ख़बरें नहीं चाहिए: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-gone = Telegram छोड़ा: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-unknown = शायद पहुँची: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-failed = नहीं पहुँची: { $count }
# Variables:
#   $count (number) - how many patients
broadcasts-count-dropped = रद्द होने से नहीं गई: { $count }

## Writing one

# Variables:
#   $language (string) - the name of a language
compose-write = इस भाषा में क्या कहना है: { $language }? एक ही मैसेज में लिखें। लिंक चलते हैं, बाकी कोई सजावट नहीं।
# Variables:
#   $most (number) - how many characters fit
compose-too-long = यह बहुत लंबा है। एक मैसेज में { $most } अक्षर आते हैं, तस्वीर के साथ इससे कम।
# Variables:
#   $most (number) - how many characters fit under a picture
compose-too-long-for-picture = तस्वीर के नीचे { $most } अक्षर आते हैं। कृपया छोटा करें, या बिना तस्वीर आगे बढ़ें।
compose-languages = क्या कोई और भाषा चाहिए? जिनकी भाषा नहीं होगी, उन्हें पहली वाली मिलेगी।
# Variables:
#   $language (string) - the name of a language
compose-add = जोड़ें: { $language }
# Variables:
#   $language (string) - the name of a language
compose-change = बदलें: { $language }
# Variables:
#   $language (string) - the name of a language
#   $words (string) - the first words of the text
compose-text =
    <b>{ $language }</b>
    { $words }
compose-picture = क्या साथ में तस्वीर चाहिए? अभी भेजें, या आगे बढ़ें।
compose-no-picture = तस्वीर नहीं

## Who gets it

compose-who = किसे मिले? जो भी चुनें, वह सब मेल खाना चाहिए।
compose-everybody = ख़बरों के लिए सहमति देने वाले सभी।
# Variables:
#   $languages (string) - names of languages, as a list
compose-is-language = भाषा: { $languages }
# Variables:
#   $bands (string) - how severe the spasm is, as a list
compose-is-band = नतीजा: { $bands }
# Variables:
#   $phases (string) - numbers of phases, with commas
compose-is-phase = चरण: { $phases }
# Variables:
#   $days (number) - how many days without an answer
compose-is-silent =
    { $days ->
        [one] { $days } दिन या ज़्यादा से जवाब नहीं
       *[other] { $days } दिन या ज़्यादा से जवाब नहीं
    }
# Variables:
#   $day (string) - a date
compose-is-visit = इस दिन अपॉइंटमेंट है: { $day }
# Variables:
#   $count (number) - how many references are on the list
compose-is-reference =
    { $count ->
        [one] आपकी लिस्ट का { $count } रेफ़रेंस
       *[other] आपकी लिस्ट के { $count } रेफ़रेंस
    }
compose-by-language = भाषा
compose-by-band = नतीजा
compose-by-phase = चरण
compose-by-silent = जवाब नहीं
compose-by-visit = किसी दिन का अपॉइंटमेंट
compose-by-reference = रेफ़रेंस
compose-clear = फिर से सभी
compose-go-on = आगे बढ़ें
compose-choose-language = कौन-सी भाषा?
compose-choose-band = कौन-सा नतीजा?
compose-choose-phase = कौन-सा चरण?
compose-choose-silent = कितने दिन से जवाब नहीं?
compose-choose-visit = किस दिन का अपॉइंटमेंट?
compose-choose-reference = क्लिनिक के रेफ़रेंस लिखें, कॉमा लगाकर या एक लाइन में एक।
compose-not-a-list = यह लिस्ट समझ नहीं आई। रेफ़रेंस कॉमा लगाकर लिखें, जैसे A-12, B-7।
compose-band-severe = तेज़
compose-band-moderate = मध्यम
compose-band-mild = हल्की
compose-band-clear = शांत
# Variables:
#   $days (number) - how many days
compose-days =
    { $days ->
        [one] { $days } दिन
       *[other] { $days } दिन
    }
# Variables:
#   $day (string) - a date
compose-day = { $day }

## Before it is sent

# Variables:
#   $count (number) - how many patients get it
#   $languages (string) - how many in which language, as a list
compose-count =
    { $count ->
        [0] यह किसी को नहीं मिलेगी।
        [one] यह { $count } मरीज़ को मिलेगी: { $languages }।
       *[other] यह { $count } मरीज़ों को मिलेगी: { $languages }।
    }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
compose-count-own = { $count } { $language }
# Variables:
#   $count (number) - how many patients
#   $language (string) - their language
#   $instead (string) - the language of the text that they get
compose-count-instead = { $count } { $language } ({ $language } में नहीं लिखा गया, इसलिए { $instead } में)
# Variables:
#   $count (number) - how many patients
compose-left-out =
    { $count ->
        [one] { $count } और ने बॉट ब्लॉक किया है या मना किया है।
       *[other] { $count } और ने बॉट ब्लॉक किया है या मना किया है।
    }
# Variables:
#   $seconds (number) - about how many seconds
compose-takes-seconds =
    { $seconds ->
        [one] तय रफ़्तार से करीब { $seconds } सेकंड लगेगा।
       *[other] तय रफ़्तार से करीब { $seconds } सेकंड लगेंगे।
    }
# Variables:
#   $minutes (number) - about how many minutes
compose-takes-minutes =
    { $minutes ->
        [one] तय रफ़्तार से करीब { $minutes } मिनट लगेगा।
       *[other] तय रफ़्तार से करीब { $minutes } मिनट लगेंगे।
    }
# Variables:
#   $hours (number) - about how many hours
compose-takes-hours =
    { $hours ->
        [one] तय रफ़्तार से करीब { $hours } घंटा लगेगा।
       *[other] तय रफ़्तार से करीब { $hours } घंटे लगेंगे।
    }
compose-anew = आपका ड्राफ़्ट वैसा ही है, जैसा छोड़ा था। किसे मिलेगी, यह फिर गिनूँ?
compose-to-me = पहले मुझे भेजें
compose-to-me-done = यह ऐसी दिखेगी। और किसी को नहीं मिली।
compose-dry-run = ट्रायल
compose-dry-run-done = यह ट्रायल था। कुछ नहीं भेजा गया।
compose-now = अभी भेजें
compose-at = समय चुनें
compose-cancel = रद्द करें
# Variables:
#   $place (string) - the place whose time counts
compose-which-day = किस दिन, { $place } के समय से?
# Variables:
#   $day (string) - a date
compose-which-time = { $day } को किस समय? ऐसे लिखें: 09:30।
compose-past = वह समय निकल चुका है। कृपया बाद का समय चुनें।
compose-waking = क्या हर मरीज़ को उनके जागने के समय में मिले? नहीं तो दिन-रात जाएगी।
compose-waking-yes = जागने के समय में
compose-waking-no = किसी भी समय
# Variables:
#   $count (number) - how many patients get it
compose-confirm-now =
    { $count ->
        [one] यह अभी { $count } मरीज़ को मिलेगी। भेज दूँ?
       *[other] यह अभी { $count } मरीज़ों को मिलेगी। भेज दूँ?
    }
# Variables:
#   $count (number) - how many patients get it
#   $start (string) - when it begins
compose-confirm-at =
    { $count ->
        [one] यह { $count } मरीज़ को मिलेगी: { $start }। तय कर दूँ?
       *[other] यह { $count } मरीज़ों को मिलेगी: { $start }। तय कर दूँ?
    }
compose-confirm-waking = हर मरीज़ के जागने तक रुकेगी।
compose-send = हाँ, भेजें
compose-sent = जा रही है। आगे का मैसेज बताएगा कि कितना हुआ।
# Variables:
#   $start (string) - when it begins
compose-planned = इस समय के लिए तय है: { $start }। तब तक आप इसे रद्द कर दें, चाहें तो।

## In the audit log

audit-broadcast-start = ख़बर भेजना शुरू किया
audit-broadcast-pause = ख़बर रोकी
audit-broadcast-resume = ख़बर जारी की
audit-broadcast-cancel = ख़बर रद्द की
audit-broadcast-ledger = ख़बर की लिस्ट ली
