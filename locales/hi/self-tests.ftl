# The four self-tests: how each is done and what is asked afterwards.
# An id is self-test-<key>-<part>; the keys are reach, bend, turn and hinge.
# A self-test is a look at today, not an exam: no text here praises going further.

self-test-intro =
    अब चार छोटे मूवमेंट हैं: शरीर को थोड़ा हिलाकर देखते हैं कि आज कमर का क्या हाल है।
    हर एक में एक मिनट से कम लगता है। चाहें तो कोई जाँच छोड़ दें, पीछे जाएँ या कभी भी रुक जाएँ।

# Variables:
#   $number (number) - which test this is, from 1
#   $total (number) - how many tests there are
self-test-progress = जाँच { $number }, कुल { $total }

# The head of a test.
# Variables:
#   $test (string) - the title of the test
self-test-heading = <b>{ $test }</b>

self-test-stand-ask = क्या अभी खड़े होना आपके लिए सुरक्षित है?
self-test-stop-rule = जहाँ दर्द शुरू हो, वहीं रुक जाएँ। अगर दर्द तीखा हो, तो धीरे से वापस आएँ और इसे छोड़ दें।

self-test-reach-title = जूतों तक झुकना
self-test-reach-steps =
    1. कुर्सी पर सीधे बैठें।
    2. धीरे-धीरे आगे झुकें, जैसे जूते पहनने हों।
    3. वापस ऊपर आएँ।
self-test-reach-alt = कुर्सी पर बैठा व्यक्ति जूतों की तरफ़ आगे झुकता है और वापस सीधा होता है।
self-test-reach-ask = जूतों तक झुकने पर कमर में कैसा लगा?

self-test-bend-title = बगल में झुकना
self-test-bend-steps =
    1. खड़े होकर पैर थोड़े खोलें और बाँहें लटकने दें।
    2. एक तरफ़ उतना झुकें, जितना आराम से हो।
    3. वापस ऊपर आएँ।
    4. दूसरी तरफ़ भी ऐसे ही करें।
self-test-bend-alt = एक व्यक्ति खड़े होकर एक बगल में झुकता है, फिर दूसरी बगल में।
# Variables:
#   $side (string) - left or right: the side the patient bends to
self-test-bend-ask =
    { $side ->
        [left] बाईं तरफ़ झुकने पर कमर में कैसा लगा?
       *[right] दाईं तरफ़ झुकने पर कमर में कैसा लगा?
    }

self-test-turn-title = बगल में मुड़ना
self-test-turn-steps =
    1. खड़े होकर पैर थोड़े खोलें और बाँहें लटकने दें।
    2. शरीर के ऊपरी हिस्से को एक तरफ़ मोड़ें, जैसे टाँग के पीछे हाथ लगाना हो।
    3. वापस बीच में आएँ।
    4. दूसरी तरफ़ भी ऐसे ही करें।
self-test-turn-alt = एक व्यक्ति खड़े होकर शरीर का ऊपरी हिस्सा एक तरफ़ मोड़ता है, फिर दूसरी तरफ़।
# Variables:
#   $side (string) - left or right: the side the patient turns to
self-test-turn-ask =
    { $side ->
        [left] बाईं तरफ़ मुड़ने पर कमर में कैसा लगा?
       *[right] दाईं तरफ़ मुड़ने पर कमर में कैसा लगा?
    }

self-test-hinge-title = कमर सपाट रखकर झुकना
self-test-hinge-steps =
    1. खड़े होकर पैर थोड़े खोलें और बाँहें लटकने दें।
    2. पूँछ की हड्डी को थोड़ा नीचे अंदर की तरफ़ लें, ताकि कमर सपाट हो जाए।
    3. पीठ सीधी रखकर धीरे-धीरे आगे झुकें।
    4. उसी तरह वापस ऊपर आएँ।
self-test-hinge-alt = एक व्यक्ति खड़े होकर कमर सपाट करता है, आगे झुकता है और ऊपर आता है।
self-test-hinge-ask = कमर सपाट रखकर झुकने पर कमर में कैसा लगा?

self-test-did-it = कर लिया
self-test-cannot = यह नहीं हो पाता
self-test-skip = यह छोड़ना है
self-test-show-again = फिर से दिखाएँ

self-test-answer-none = कोई तकलीफ़ नहीं
self-test-answer-tension = कसाव
self-test-answer-pain = दर्द
self-test-answer-unable = नहीं हो पाया
self-test-answer-lost-control = काबू नहीं रहा
self-test-answer-not-tested = जाँच नहीं हुई

self-test-side-left = बायाँ
self-test-side-right = दायाँ

self-test-pain-ask = दर्द कितना था? 0 मतलब कोई दर्द नहीं, 10 मतलब ऐसा दर्द जिससे ज़्यादा सोचा न जा सके।
self-test-severe-offer = बताने के लिए धन्यवाद। एक छोटे मूवमेंट के लिए यह बहुत दर्द है। चाहें तो बाकी जाँचें छोड़ दें।
self-test-skip-rest = बाकी छोड़ें
self-test-carry-on = जाँचें जारी रखें
