### How much the back limits the day: seventeen short questions, one a screen.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
severity-progress = आपका दिन: सवाल { $number }, कुल { $total }

## Activities

severity-ask-dressing = पैंट, मोज़े या जूते पहनना कैसा रहता है?
severity-ask-sitting = 15 मिनट बैठना कैसा रहता है?
severity-ask-getting-up = कुर्सी से उठना कैसा रहता है?
severity-ask-bending = आगे झुकना कैसा रहता है?
severity-ask-walking = 10 मिनट चलना कैसा रहता है?
severity-ask-stairs = सीढ़ी चढ़ना या चढ़ाई पर चलना कैसा रहता है?
severity-ask-lifting = बच्चा या कोई डिब्बा उठाना कैसा रहता है?
severity-ask-running = दौड़ना या खेल-कूद कैसा रहता है?

severity-level-no-trouble = कोई दिक्कत नहीं
severity-level-some-pain = थोड़ा दर्द
severity-level-very-painful = बहुत दर्द
severity-level-cannot = नहीं हो पाता
severity-level-not-done = यह मेरे कामों में नहीं है

## Pain

severity-ask-pain-now = इस समय दर्द कितना है? 0 मतलब कोई दर्द नहीं, 10 मतलब ऐसा दर्द जिससे ज़्यादा सोचा न जा सके।
severity-ask-pain-worst = पिछले एक दिन में दर्द सबसे ज़्यादा कितना हुआ? 0 मतलब कोई दर्द नहीं, 10 मतलब ऐसा दर्द जिससे ज़्यादा सोचा न जा सके।
severity-ask-kind = दर्द कैसा है?
severity-kind-dull = धीमा, भारी-सा दर्द
severity-kind-sharp = तीखा और अचानक
severity-kind-both = दोनों तरह का
severity-ask-spread = दर्द कहाँ तक जाता है?
severity-spread-low-back = कमर में ही रहता है
severity-spread-hips-buttocks = कूल्हों या नितंबों तक
severity-spread-up-the-back = ऊपर पीठ में
severity-spread-leg-above-knee = टाँग में, घुटने से ऊपर तक
severity-spread-leg-below-knee = टाँग में, घुटने से नीचे तक
severity-ask-tingling = क्या साथ में झनझनाहट या सुन्नपन होता है?

## This spasm and the ones before

severity-ask-frequency = ऐंठन कितनी बार होती है?
severity-frequency-first = यह पहली बार है
severity-frequency-yearly = साल में एक बार या कम
severity-frequency-few-months = हर कुछ महीनों में
severity-frequency-monthly = हर महीने
severity-frequency-weekly = हर हफ़्ते
severity-frequency-constant = हर समय
severity-ask-days = इस बार यह कब शुरू हुआ? चाहें तो लिख दें कि कितने दिन पहले हुआ था।
severity-days-today = आज
severity-days-some-days = एक से तीन दिन पहले
severity-days-half-a-week = चार से छह दिन पहले
severity-days-a-week = एक हफ़्ता पहले
severity-days-two-weeks = दो हफ़्ते पहले
severity-days-a-month = चार हफ़्ते या उससे ज़्यादा पहले
severity-ask-trend = अब कैसा चल रहा है?
severity-trend-easing = आराम आ रहा है
severity-trend-same = वैसा ही है
severity-trend-worse = बढ़ रहा है
severity-ask-avoids = क्या दर्द के डर से आपने कुछ मूवमेंट छोड़ रखे हैं?

severity-record = आपके दिन के बारे में सवाल पूरे हुए।
