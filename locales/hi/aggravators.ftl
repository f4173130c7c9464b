### What makes it worse, what started it, and up to five short questions.

aggravators-ask = आपकी कमर की तकलीफ़ किससे बढ़ती है?

aggravators-dressing = कपड़े पहनना
aggravators-lifting-child = बच्चा उठाना
aggravators-stairs = सीढ़ियाँ
aggravators-uphill = चढ़ाई पर चलना
aggravators-running = दौड़ना
aggravators-deadlifts = डेडलिफ़्ट
aggravators-jumping = कूदना
aggravators-heels = ऊँची हील
aggravators-driving = गाड़ी चलाना
aggravators-desk = डेस्क का काम

## What started it

aggravators-cause-ask = इस बार यह कैसे शुरू हुआ?
aggravators-cause-lifting = कुछ उठाने से
aggravators-cause-carrying = देर तक कुछ उठाए या पकड़े रखने से
aggravators-cause-repeating = एक ही मूवमेंट बार-बार करने से
aggravators-cause-slipping = फिसलने या झटके से
aggravators-cause-sitting = देर तक बैठने से
aggravators-cause-swapping = मांसपेशियाँ पहले से थकी थीं
aggravators-cause-unknown = पता नहीं

## Short questions for the physio, asked only where an answer points there

aggravators-ask-worse-sitting-driving = क्या कुछ देर बैठने या गाड़ी चलाने पर दर्द बढ़ता है?
aggravators-ask-coming-up-with-hands = झुकने के बाद, क्या ऊपर आने के लिए हाथों से ज़ोर लगाना पड़ता है?
aggravators-ask-one-deep-buttock = क्या खड़े होने, चलने या सीढ़ी चढ़ने पर एक नितंब में गहराई में दर्द महसूस होता है?
aggravators-ask-worse-cold-mornings = क्या ठंड में या सुबह दर्द ज़्यादा होता है?
aggravators-ask-eases-with-rest = क्या आराम करने से बेहतर लगता है?

aggravators-record = दर्द किससे बढ़ता है, यह हिस्सा पूरा हुआ।
