# The exercises: what each is for, how it is done, what it feels like and when to stop.
# An id is exercise-<key>-<part>. "-steps" are numbered lines; "-alt" describes the picture.
# No text here says how often: the dose is in the catalogue and is said by exercise-dose.

## The dose

# How much of an exercise.
# Variables:
#   $sets (number) - rounds, 1 to 3
#   $repetitions (number) - times in each round, and for each side
#   $hold_seconds (number) - how long to hold each time; 0 means no hold
#   $sides (number) - 2 when each side is done, else 1
exercise-dose =
    { $sides ->
        [2] { $repetitions ->
                [one] हर तरफ़ { $repetitions } बार करें।
               *[other] हर तरफ़ { $repetitions } बार करें।
            }
       *[other] { $repetitions ->
                [one] { $repetitions } बार करें।
               *[other] { $repetitions } बार करें।
            }
    }{ $hold_seconds ->
        [0] { "" }
        [one] { " " }हर बार { $hold_seconds } सेकंड रोककर रखें।
       *[other] { " " }हर बार { $hold_seconds } सेकंड रोककर रखें।
    }{ $sets ->
        [one] { "" }
       *[other] { " " }थोड़ा आराम करें, और कुल { $sets } राउंड करें।
    }

# Variables:
#   $minutes (number) - how long, in one go
exercise-dose-minutes =
    { $minutes ->
        [one] { $minutes } मिनट करें, एक बार में या बीच में रुककर।
       *[other] { $minutes } मिनट करें, एक बार में या बीच में रुककर।
    }

# A walk that grows over the weeks.
# Variables:
#   $minutes (number) - how long to start with
#   $goal_minutes (number) - how long in some weeks
exercise-dose-goal =
    { $minutes ->
        [one] { $minutes } मिनट से शुरू करें। हर हफ़्ते थोड़ा बढ़ाएँ, { $goal_minutes } मिनट तक।
       *[other] { $minutes } मिनट से शुरू करें। हर हफ़्ते थोड़ा बढ़ाएँ, { $goal_minutes } मिनट तक।
    }

# Variables:
#   $minutes (number) - about how long today's exercises take, all together
exercise-day-minutes =
    { $minutes ->
        [one] कुल करीब { $minutes } मिनट।
       *[other] कुल करीब { $minutes } मिनट।
    }

## What is needed

exercise-needs-floor = मैट या सख़्त बिस्तर।
exercise-needs-chair = ऐसी कुर्सी जो फिसले नहीं।
exercise-needs-wall = दीवार या दरवाज़े की चौखट।
exercise-needs-stick = झाड़ू या पोंछे का डंडा, या कोई और हल्की छड़ी।
exercise-needs-band = एक्सरसाइज़ बैंड। न हो, तो अपने फ़िज़ियो से पूछें।
exercise-needs-bag = हैंडल वाला थैला, जिसमें कुछ हल्का सामान हो।
exercise-needs-step = नीची सीढ़ी, जैसे ज़ीने की सबसे नीचे वाली।

## Phase 1

exercise-belly-breathing-name = पेट से साँस
exercise-belly-breathing-why = धीमी साँस से कमर की कसी हुई मांसपेशियों को थोड़ा ढीला होने का इशारा मिलता है।
exercise-belly-breathing-steps =
    1. घुटने मोड़कर पीठ के बल लेटें।
    2. एक हाथ पेट पर रखें।
    3. नाक से साँस लें। पेट को फूलकर हाथ ऊपर उठाने दें।
    4. धीरे-धीरे साँस छोड़ें। पेट को नीचे जाने दें।
exercise-belly-breathing-feel = पेट ऊपर-नीचे होता है। कमर थोड़ी भारी और ढीली लगने लगती है।
exercise-belly-breathing-stop = चक्कर आए, तो रुक जाएँ और जैसे आराम लगे वैसे साँस लें।
exercise-belly-breathing-easier = पीठ टिकाकर कुर्सी पर बैठें और यही करें।
exercise-belly-breathing-harder = हर बार साँस छोड़ने में, साँस लेने से थोड़ा ज़्यादा समय लगाएँ।
exercise-belly-breathing-alt = एक व्यक्ति घुटने मोड़कर पीठ के बल लेटा है। पेट ऊपर-नीचे होता है।

exercise-pelvic-tilt-name = पेल्विक टिल्ट
exercise-pelvic-tilt-why = यह छोटा-सा मूवमेंट बिना बोझ के कमर को हिलाता रहता है।
exercise-pelvic-tilt-steps =
    1. घुटने मोड़कर पीठ के बल लेटें।
    2. कमर को हल्के-से फ़र्श की तरफ़ दबाएँ।
    3. रोककर रखते समय साँस चलती रहे।
    4. छोड़ें, जब तक कमर में फिर हल्का-सा मोड़ न आ जाए।
exercise-pelvic-tilt-feel = पेट हल्का-सा काम करता है। कमर में हल्का, आराम वाला खिंचाव आता है।
exercise-pelvic-tilt-stop = दर्द तीखा हो या टाँग में जाए, तो रुक जाएँ।
exercise-pelvic-tilt-easier = बस मूवमेंट के बारे में सोचें और उसे बहुत छोटा रखें।
exercise-pelvic-tilt-harder = दोनों तरफ़ थोड़ा और आगे जाएँ, जब तक आसान लगे।
exercise-pelvic-tilt-alt = एक व्यक्ति घुटने मोड़कर लेटा है। कमर सपाट होती है और फिर छूटती है।

exercise-short-walk-name = छोटी सैर
exercise-short-walk-why = दुखती कमर के लिए चलना अच्छा है। इससे गर्माहट आती है और शरीर हिलता-डुलता रहता है।
exercise-short-walk-steps =
    1. खड़े होकर कंधे ढीले छोड़ें।
    2. समतल ज़मीन पर चलें, क़दम जितने छोटे चाहें उतने रखें।
    3. बाँहें झूलने दें।
    4. थकने से पहले लौट आएँ।
exercise-short-walk-feel = शुरू में कमर अकड़ी हो सकती है। चलते-चलते अक्सर आराम आता है।
exercise-short-walk-stop = अगर हर क़दम पर दर्द बढ़े, तो रुककर आराम करें।
exercise-short-walk-easier = घर में एक मिनट चलें, बैठ जाएँ, और बाद में फिर चलें।
exercise-short-walk-harder = दिन में बाद में यही सैर एक बार और करें।
exercise-short-walk-alt = एक व्यक्ति समतल ज़मीन पर ढीली बाँहों से धीरे-धीरे चलता है।

exercise-legs-on-chair-name = पैर कुर्सी पर रखकर आराम
exercise-legs-on-chair-why = इस स्थिति में कमर पर बहुत कम बोझ रहता है।
exercise-legs-on-chair-steps =
    1. कुर्सी या सोफ़े के सामने पीठ के बल लेटें।
    2. पिंडलियाँ सीट पर रख दें।
    3. कूल्हे और घुटने लगभग उतने मुड़ें, जितने बैठने पर मुड़ते हैं।
    4. उठने के लिए करवट लें और बाँहों से ज़ोर लगाकर उठें।
exercise-legs-on-chair-feel = पीठ फ़र्श पर टिककर भारी लगने लगती है। यहाँ गर्म सिकाई अच्छी लगती है।
exercise-legs-on-chair-stop = टाँगों में झनझनाहट हो या दर्द बढ़े, तो धीरे-से उठ जाएँ।
exercise-legs-on-chair-easier = घुटनों के नीचे दो तकिए रखकर बिस्तर पर लेटें।
exercise-legs-on-chair-harder = इसमें कुछ बढ़ाना नहीं है। इसके बाद उठकर थोड़ा चलें।
exercise-legs-on-chair-alt = एक व्यक्ति फ़र्श पर लेटा है, दोनों पिंडलियाँ कुर्सी की सीट पर हैं।

## Phase 2

exercise-knee-rolls-name = घुटने दाएँ-बाएँ
exercise-knee-rolls-why = छोटे-छोटे घुमाव से कमर को बिना दर्द की हद फिर मिलती है।
exercise-knee-rolls-steps =
    1. घुटने मोड़कर, पैर जोड़कर पीठ के बल लेटें।
    2. दोनों घुटनों को धीरे-धीरे एक तरफ़ झुकने दें।
    3. दर्द होने से ज़रा पहले रुक जाएँ।
    4. वापस लाएँ, फिर दूसरी तरफ़ जाएँ।
exercise-knee-rolls-feel = कमर और कूल्हे में हल्का खिंचाव चलता है।
exercise-knee-rolls-stop = दर्द तीखा हो जाए या कोई टाँग सुन्न हो जाए, तो रुक जाएँ।
exercise-knee-rolls-easier = घुटने थोड़े-से ही हिलाएँ, जैसे हल्का झूला।
exercise-knee-rolls-harder = घुटनों को थोड़ा और नीचे जाने दें, पर बिना दर्द के।
exercise-knee-rolls-alt = एक व्यक्ति घुटने मोड़कर लेटा है। दोनों घुटने दाएँ-बाएँ जाते हैं।

exercise-knee-hug-name = एक घुटना छाती की ओर
exercise-knee-hug-why = एक-एक करके कूल्हा मोड़ने से कमर हल्के-से गोल होती है।
exercise-knee-hug-steps =
    1. घुटने मोड़कर पीठ के बल लेटें।
    2. एक टाँग को जाँघ के पीछे से पकड़ें।
    3. घुटने को छाती की तरफ़ उतना लाएँ, जितना आराम से आए।
    4. वहीं रुकें, साँस लें, और धीरे-धीरे नीचे रखें।
exercise-knee-hug-feel = नितंब और कमर में हल्का खिंचाव महसूस होता है।
exercise-knee-hug-stop = टाँग में नीचे दर्द, झनझनाहट या सुन्नपन हो, तो रुक जाएँ।
exercise-knee-hug-easier = जाँघ के पीछे तौलिया डालें और उसे खींचें।
exercise-knee-hug-harder = दूसरी टाँग फ़र्श पर सीधी रखें।
exercise-knee-hug-alt = एक व्यक्ति पीठ के बल लेटकर एक घुटना छाती की तरफ़ लाता है।

exercise-heel-slide-name = एड़ी सरकाना
exercise-heel-slide-why = टाँग हिलती है और कमर शांत रहती है। शुरुआत के लिए यह अच्छा अभ्यास है।
exercise-heel-slide-steps =
    1. घुटने मोड़कर पीठ के बल लेटें।
    2. एक एड़ी को आगे सरकाएँ, जब तक वह टाँग लगभग सीधी हो जाए।
    3. कमर न हिले।
    4. एड़ी को वापस सरकाएँ।
exercise-heel-slide-feel = पेट थोड़ा काम करता है। कमर मुश्किल से हिलती है।
exercise-heel-slide-stop = कमर ऊपर उठकर दुखने लगे, तो रुक जाएँ।
exercise-heel-slide-easier = सिर्फ़ आधी दूरी तक सरकाएँ।
exercise-heel-slide-harder = और धीरे सरकाएँ और सरकाते समय साँस छोड़ें।
exercise-heel-slide-alt = एक व्यक्ति घुटने मोड़कर लेटा है। एक एड़ी आगे सरकती है और वापस आती है।

exercise-chair-reach-name = बैठकर आगे झुकना
exercise-chair-reach-why = कपड़े पहनने में यह झुकना काम आता है। यहाँ इसका अभ्यास वहीं तक है, जहाँ तक दर्द नहीं होता।
exercise-chair-reach-steps =
    1. कुर्सी पर बैठें, पैर खुले हों और ज़मीन पर पूरे टिके हों।
    2. हाथों को टाँगों के सामने से नीचे सरकने दें।
    3. दर्द होने से ज़रा पहले रुक जाएँ।
    4. जाँघों पर ज़ोर देकर वापस ऊपर आएँ।
exercise-chair-reach-feel = कमर खुलती है। कुछ दिनों में हाथ और नीचे तक जा सकते हैं।
exercise-chair-reach-stop = दर्द तीखा हो जाए या टाँग में नीचे जाए, तो रुक जाएँ।
exercise-chair-reach-easier = हाथों को सिर्फ़ घुटनों तक सरकाएँ।
exercise-chair-reach-harder = नीचे जाकर एक साँस भर सिर लटकने दें।
exercise-chair-reach-alt = एक व्यक्ति बैठकर दोनों हाथ टाँगों पर नीचे सरकाता है, फिर ऊपर आता है।

## Phase 3

exercise-cat-camel-name = बिल्ली और ऊँट
exercise-cat-camel-why = बिना बोझ उठाए आपकी पूरी पीठ गोल होती है और फिर नीचे झुकती है।
exercise-cat-camel-steps =
    1. हाथों और घुटनों के बल आएँ।
    2. पीठ को धीरे-धीरे गोल करें, बिल्ली की तरह।
    3. पेट को नीचे जाने दें, जब तक कमर में हल्का-सा मोड़ आ जाए।
    4. साँस के साथ हिलें, बिना रुके।
exercise-cat-camel-feel = मूवमेंट पूरी पीठ में बहता है। हर बार और आसान होता है।
exercise-cat-camel-stop = मूवमेंट के दोनों सिरों में से किसी पर तीखा दर्द हो, तो रुक जाएँ।
exercise-cat-camel-easier = खड़े होकर हाथ मेज़ पर टिकाएँ और यही करें।
exercise-cat-camel-harder = और धीरे करें और मूवमेंट को कूल्हों से सिर तक जाने दें।
exercise-cat-camel-alt = एक व्यक्ति हाथों और घुटनों के बल पीठ गोल करता है, फिर उसे नीचे जाने देता है।

exercise-knee-fall-out-name = घुटना बाहर खोलना
exercise-knee-fall-out-why = इससे धड़ को स्थिर रखकर कूल्हा हिलाना आ जाता है।
exercise-knee-fall-out-steps =
    1. घुटने मोड़कर पीठ के बल लेटें।
    2. कूल्हे की दोनों हड्डियाँ बराबर रखें।
    3. एक घुटने को धीरे-धीरे बगल में खुलने दें।
    4. उतने ही धीरे वापस लाएँ।
exercise-knee-fall-out-feel = पेट हल्का-सा काम करता है। जाँघ के अंदर की तरफ़ खिंचाव आता है।
exercise-knee-fall-out-stop = कूल्हे या कमर में चुभन हो, तो रुक जाएँ।
exercise-knee-fall-out-easier = घुटना सिर्फ़ एक हथेली जितना खोलें।
exercise-knee-fall-out-harder = इसे दूसरी टाँग सीधी रखकर करें।
exercise-knee-fall-out-alt = एक व्यक्ति घुटने मोड़कर लेटा है। एक घुटना बगल में खुलता है और वापस आता है।

exercise-belly-squeeze-name = पेट को अंदर से कसना
exercise-belly-squeeze-why = पेट की अंदर वाली मांसपेशी नर्म बेल्ट जैसी है। यह उसे जगाता है।
exercise-belly-squeeze-steps =
    1. घुटने मोड़कर पीठ के बल लेटें।
    2. उँगलियाँ कूल्हे की हड्डियों के ठीक अंदर की तरफ़ रखें।
    3. पेट के निचले हिस्से को हल्के-से अंदर लें, उँगलियों से दूर।
    4. रोककर रखते समय साँस चलती रहे, फिर पूरा ढीला छोड़ें।
exercise-belly-squeeze-feel = उँगलियों के नीचे हल्का खिंचाव आता है। कमर नहीं हिलती।
exercise-belly-squeeze-stop = आप साँस रोकने लगें या कमर कसने लगे, तो आराम करें।
exercise-belly-squeeze-easier = सिर्फ़ साँस छोड़ते समय कसें।
exercise-belly-squeeze-harder = इसे बैठकर या खड़े होकर करें।
exercise-belly-squeeze-alt = एक व्यक्ति घुटने मोड़कर लेटा है, उँगलियाँ पेट के निचले हिस्से पर हैं।

exercise-lying-on-elbows-name = कोहनियों पर लेटना
exercise-lying-on-elbows-why = बैठने से कमर बहुत मुड़ती है। यह उसे हल्के-से दूसरी तरफ़ मोड़ता है।
exercise-lying-on-elbows-steps =
    1. पेट के बल लेटें।
    2. कोहनियाँ कंधों के नीचे रखें।
    3. पेट और कूल्हों को फ़र्श पर टिकने दें।
    4. रोककर रखते समय साँस लें, फिर सपाट लेट जाएँ।
exercise-lying-on-elbows-feel = कमर में हल्का दबाव महसूस होता है। सपाट लेटने पर वह चला जाता है।
exercise-lying-on-elbows-stop = दर्द नितंब या टाँग में जाए, तो रुक जाएँ।
exercise-lying-on-elbows-easier = पेट के बल सपाट लेटें, सिर हाथों पर रखें।
exercise-lying-on-elbows-harder = आसान लगे, तो कोहनियाँ थोड़ी और पास लाएँ।
exercise-lying-on-elbows-alt = एक व्यक्ति पेट के बल लेटा है, दोनों कोहनियों पर टिका है।

exercise-easy-walk-name = आराम से चलना
exercise-easy-walk-why = एक रफ़्तार से चलना मांसपेशियों को ताज़गी देता है और कमर पर भरोसा बढ़ाता है।
exercise-easy-walk-steps =
    1. जाना-पहचाना समतल रास्ता चुनें।
    2. ऐसी रफ़्तार से चलें, जिसमें बातें हो सकें।
    3. सामने देखें और बाँहें झूलने दें।
    4. आख़िरी मिनट में रफ़्तार धीमी करें।
exercise-easy-walk-feel = शरीर गर्म होता है। थोड़ी अकड़न ठीक है और अक्सर चली जाती है।
exercise-easy-walk-stop = दर्द 10 में से 5 के ऊपर जाए, तो रुककर आराम करें।
exercise-easy-walk-easier = इसे दो छोटी सैर में बाँट लें।
exercise-easy-walk-harder = अच्छा लगे, तो थोड़ी-सी चढ़ाई जोड़ें।
exercise-easy-walk-alt = एक व्यक्ति ढीली बाँहों से आराम से चलता है।

## Phase 4

exercise-neutral-finder-name = बीच की स्थिति पहचानना
exercise-neutral-finder-why = कमर अपनी बीच वाली स्थिति में सबसे मज़बूत होती है। पहले उसे पहचानना सीखते हैं।
exercise-neutral-finder-steps =
    1. घुटने मोड़कर पीठ के बल लेटें।
    2. कमर को सपाट करें, फिर उसमें हल्का मोड़ आने दें।
    3. बीच में ठहर जाएँ, जहाँ सबसे आसान लगे।
    4. पेट नर्म रखकर वहीं रुकें और साँस चलने दें।
exercise-neutral-finder-feel = कमर लंबी और शांत लगती है। पेट थोड़ा काम करता है।
exercise-neutral-finder-stop = कमर जकड़े या आप साँस रोक लें, तो आराम करें।
exercise-neutral-finder-easier = बीच की जगह महसूस करने के लिए कमर के नीचे मोड़ा हुआ तौलिया रखें।
exercise-neutral-finder-harder = बैठकर या खड़े होकर वही बीच की स्थिति ढूँढें।
exercise-neutral-finder-alt = एक व्यक्ति घुटने मोड़कर लेटा है। कमर ऊपर-नीचे हिलती है, फिर बीच में ठहरती है।

exercise-bridge-name = ब्रिज (पुल)
exercise-bridge-why = नितंब की मांसपेशियाँ कमर का काम बाँटना सीखती हैं।
exercise-bridge-steps =
    1. घुटने मोड़कर पीठ के बल लेटें।
    2. पेट को हल्का-सा कसें।
    3. एड़ियों से ज़ोर लगाकर कूल्हे ऊपर उठाएँ।
    4. वहीं रुकें, फिर धीरे-धीरे नीचे आएँ।
exercise-bridge-feel = सबसे ज़्यादा नितंब और जाँघों का पिछला हिस्सा काम करता है।
exercise-bridge-stop = कमर में मरोड़ या तीखा दर्द हो, तो रुक जाएँ।
exercise-bridge-easier = कूल्हे सिर्फ़ एक हथेली जितने उठाएँ।
exercise-bridge-harder = बाँहें छाती पर मोड़कर रखें।
exercise-bridge-alt = एक व्यक्ति घुटने मोड़कर लेटा है, कूल्हे उठाता है और नीचे लाता है।

exercise-dead-bug-arms-name = लेटकर बाँह हिलाना
exercise-dead-bug-arms-why = एक बाँह हिलती है और धड़ स्थिर रहता है। रोज़ के कामों में यही चाहिए।
exercise-dead-bug-arms-steps =
    1. घुटने मोड़कर पीठ के बल लेटें।
    2. दोनों बाँहें छत की तरफ़ करें और पेट को हल्का-सा कसें।
    3. एक बाँह को धीरे-धीरे सिर के पीछे ले जाएँ।
    4. उसे वापस लाएँ, फिर दूसरी बाँह हिलाएँ।
exercise-dead-bug-arms-feel = पसलियों और कमर को स्थिर रखने के लिए पेट काम करता है।
exercise-dead-bug-arms-stop = कमर ऊपर उठे और स्थिर न रह पाए, तो रुक जाएँ।
exercise-dead-bug-arms-easier = बाँह को सिर्फ़ आधा नीचे ले जाएँ।
exercise-dead-bug-arms-harder = दोनों हाथों में पानी की छोटी बोतल लें।
exercise-dead-bug-arms-alt = एक व्यक्ति घुटने मोड़कर लेटा है, बाँहें ऊपर हैं। एक बाँह नीचे जाती है और लौटती है।

exercise-four-point-arm-lift-name = हाथ-घुटनों पर बाँह उठाना
exercise-four-point-arm-lift-why = थोड़े कम सहारे में कमर को बीच की स्थिति में रखना होता है।
exercise-four-point-arm-lift-steps =
    1. हाथों और घुटनों के बल आएँ, कमर बीच की स्थिति में हो।
    2. पेट को हल्का-सा कसें।
    3. एक बाँह आगे बढ़ाएँ और वहीं रुकें।
    4. धीरे-से नीचे रखें, फिर दूसरी बाँह बढ़ाएँ।
exercise-four-point-arm-lift-feel = धड़ मेज़ की तरह बराबर रहने के लिए काम करता है।
exercise-four-point-arm-lift-stop = कमर नीचे लटके या दर्द बढ़ने लगे, तो रुक जाएँ।
exercise-four-point-arm-lift-easier = बस एक हाथ से वज़न हटाएँ।
exercise-four-point-arm-lift-harder = बाँह और धीरे बढ़ाएँ और थोड़ा ज़्यादा रुकें।
exercise-four-point-arm-lift-alt = एक व्यक्ति हाथों और घुटनों के बल एक बाँह आगे बढ़ाता है।

## Phase 5

exercise-open-book-name = खुली किताब
exercise-open-book-why = पीठ का ऊपरी हिस्सा फिर घूमना सीखता है, तो कमर को कम काम करना पड़ता है।
exercise-open-book-steps =
    1. कूल्हे और घुटने मोड़कर करवट से लेटें।
    2. बाँहें सामने रखें, हथेलियाँ मिली हों।
    3. ऊपर वाली बाँह को उठाकर पीछे खोलें, और आँखों से उसे देखें।
    4. साँस छोड़ें, वहीं रुकें, और फिर बंद करें।
exercise-open-book-feel = छाती खुलती है और पीठ के साइड में खिंचाव आता है।
exercise-open-book-stop = कंधे में चुभन या कमर में तीखा दर्द हो, तो रुक जाएँ।
exercise-open-book-easier = हाथ पसलियों पर रखें और सिर्फ़ छाती घुमाएँ।
exercise-open-book-harder = एक और धीमी साँस तक खुली स्थिति में रहें।
exercise-open-book-alt = एक व्यक्ति करवट से लेटकर ऊपर वाली बाँह किताब की तरह खोलता है।

exercise-side-stretch-name = साइड स्ट्रेच
exercise-side-stretch-why = शरीर के साइड की मांसपेशियों को अपनी लंबाई वापस मिलती है।
exercise-side-stretch-steps =
    1. दीवार के बगल में खड़े होकर पैर कूल्हों जितने खोलें। पास वाला हाथ दीवार पर टिकाएँ।
    2. दूसरी बाँह सिर के ऊपर उठाएँ।
    3. धीरे-धीरे दीवार की तरफ़ झुकें।
    4. वहीं रुकें और साँस लें, फिर धीरे-धीरे वापस आएँ।
exercise-side-stretch-feel = कूल्हे से पसलियों तक लंबा, हल्का खिंचाव महसूस होता है।
exercise-side-stretch-stop = जिस तरफ़ झुकना है, वहाँ चुभन हो, तो रुक जाएँ।
exercise-side-stretch-easier = थोड़ा-सा ही झुकें, या कुर्सी पर बैठकर करें।
exercise-side-stretch-harder = बाहर वाली टाँग को दूसरी के पीछे रखें।
exercise-side-stretch-alt = एक व्यक्ति एक हाथ दीवार पर टिकाकर दूसरी बाँह उठाता है और दीवार की तरफ़ झुकता है।

exercise-hip-flexor-stretch-name = कूल्हे के सामने का स्ट्रेच
exercise-hip-flexor-stretch-why = बैठने से कूल्हों का सामने का हिस्सा कस जाता है। वह कमर को खींचता है।
exercise-hip-flexor-stretch-steps =
    1. एक घुटना तकिए पर टिकाएँ। हाथ दूसरी जाँघ पर रखें।
    2. पूँछ की हड्डी को थोड़ा नीचे अंदर की तरफ़ लें।
    3. वज़न आगे ले जाएँ, जब तक खिंचाव महसूस हो।
    4. वहीं रुकें और साँस लें, फिर टाँग बदलें।
exercise-hip-flexor-stretch-feel = जिस तरफ़ का घुटना टिका है, उस कूल्हे के सामने हल्का खिंचाव आता है।
exercise-hip-flexor-stretch-stop = घुटने या कमर में दर्द हो, तो रुक जाएँ।
exercise-hip-flexor-stretch-easier = इसे खड़े होकर करें, एक पैर एक लंबा क़दम पीछे। कुर्सी पकड़ लें।
exercise-hip-flexor-stretch-harder = जिस तरफ़ का घुटना टिका है, उसी तरफ़ की बाँह उठाएँ।
exercise-hip-flexor-stretch-alt = एक व्यक्ति एक घुटने पर टिककर कूल्हे आगे ले जाता है।

exercise-nerve-glide-name = नस सरकाना (नर्व ग्लाइड)
exercise-nerve-glide-why = टाँग की लंबी नस को सरकना अच्छा लगता है। यह उसे चलता रखता है।
exercise-nerve-glide-steps =
    1. कुर्सी पर बैठें और पीठ को थोड़ा गोल होने दें।
    2. ऊपर देखते हुए एक घुटना थोड़ा सीधा करें।
    3. नीचे देखते हुए घुटना फिर मोड़ें।
    4. धीरे-धीरे और बिना रुके करें।
exercise-nerve-glide-feel = हर बार टाँग के पीछे हल्का खिंचाव आता है और चला जाता है।
exercise-nerve-glide-stop = झनझनाहट या सुन्नपन शुरू हो या बना रहे, तो रुक जाएँ।
exercise-nerve-glide-easier = घुटना थोड़ा-सा ही सीधा करें और सिर न हिलाएँ।
exercise-nerve-glide-harder = घुटना सीधा होने पर पंजे ऊपर की तरफ़ करें।
exercise-nerve-glide-alt = एक व्यक्ति बैठकर घुटना सीधा करता है और ऊपर देखता है, फिर मोड़कर नीचे देखता है।

## Phase 6

exercise-bird-dog-name = बर्ड डॉग
exercise-bird-dog-why = यह रीढ़ पर कम बोझ डालकर पीठ की मांसपेशियों की अच्छी कसरत करवाता है।
exercise-bird-dog-steps =
    1. हाथों और घुटनों के बल आएँ, कमर बीच की स्थिति में हो।
    2. पेट को हल्का-सा कसें।
    3. एक बाँह आगे और दूसरी तरफ़ की टाँग पीछे बढ़ाएँ।
    4. वहीं रुकें, धीरे-धीरे वापस आएँ, और बदलें।
exercise-bird-dog-feel = पीठ, नितंब और पेट मिलकर काम करते हैं। कूल्हे बराबर रहते हैं।
exercise-bird-dog-stop = कमर नीचे लटके, मुड़े या दुखे, तो रुक जाएँ।
exercise-bird-dog-easier = टाँग पीछे सरकाएँ और पंजा फ़र्श पर ही रखें।
exercise-bird-dog-harder = वहीं रुककर हाथ से हवा में एक छोटा चौकोर बनाएँ।
exercise-bird-dog-alt = एक व्यक्ति हाथों और घुटनों के बल एक बाँह और दूसरी तरफ़ की टाँग फैलाता है।

exercise-sit-to-stand-name = बैठकर उठना
exercise-sit-to-stand-why = मज़बूत टाँगें हर बार उठते समय कमर का काम हल्का करती हैं।
exercise-sit-to-stand-steps =
    1. कुर्सी के आगे वाले हिस्से पर बैठें, पैर घुटनों के नीचे हों।
    2. पीठ लंबी रखकर कूल्हों से आगे झुकें।
    3. पैरों से ज़ोर लगाकर उठें।
    4. धीरे-धीरे बैठें, पहले कूल्हे पीछे जाएँ।
exercise-sit-to-stand-feel = जाँघें और नितंब गर्म होते हैं और थकते हैं।
exercise-sit-to-stand-stop = हर बार कमर या घुटनों का दर्द बढ़े, तो रुक जाएँ।
exercise-sit-to-stand-easier = ऊँची कुर्सी लें या हाथों से ज़ोर लगाएँ।
exercise-sit-to-stand-harder = एक हल्का थैला छाती से लगाकर रखें।
exercise-sit-to-stand-alt = एक व्यक्ति पीठ लंबी रखकर कुर्सी से उठता है और धीरे-धीरे बैठता है।

exercise-stick-hinge-name = छड़ी के साथ कूल्हों से झुकना
exercise-stick-hinge-why = इससे कूल्हों से झुकना आता है। चीज़ें आसानी से ऐसे ही उठती हैं।
exercise-stick-hinge-steps =
    1. खड़े होकर एक छड़ी को पीठ से लगाकर पकड़ें।
    2. वह सिर, ऊपरी पीठ और पूँछ की हड्डी को छुए।
    3. कूल्हे पीछे ले जाएँ और आगे झुकें। छड़ी तीनों जगह छूती रहे।
    4. कूल्हे आगे लाकर ऊपर आएँ।
exercise-stick-hinge-feel = जाँघों के पीछे खिंचाव आता है और नितंब काम करते हैं।
exercise-stick-hinge-stop = ऊपर आते समय कमर में दर्द हो, तो रुक जाएँ।
exercise-stick-hinge-easier = दीवार के पास खड़े होकर बस कूल्हों से दीवार छुएँ।
exercise-stick-hinge-harder = थोड़ा और आगे झुकें, जब तक छड़ी छूती रहे।
exercise-stick-hinge-alt = एक व्यक्ति छड़ी को पीठ से लगाकर कूल्हों से झुकता है।

exercise-band-row-name = बैंड खींचना
exercise-band-row-why = खींचने से ऊपरी पीठ मज़बूत होती है, ताकि कमर अकेली न पड़े।
exercise-band-row-steps =
    1. बैंड को पेट की ऊँचाई पर किसी मज़बूत चीज़ से बाँधें। खींचकर परख लें।
    2. खड़े होकर घुटने ज़रा ढीले रखें, दोनों हाथों में बैंड का एक-एक सिरा हो।
    3. कोहनियाँ पसलियों के पास से पीछे खींचें।
    4. बैंड को धीरे-धीरे आगे जाने दें।
exercise-band-row-feel = कंधों की चपटी हड्डियों के बीच काम होता है। कमर स्थिर रहती है।
exercise-band-row-stop = कमर पीछे की तरफ़ मुड़े या कंधे में दर्द हो, तो रुक जाएँ।
exercise-band-row-easier = पास आ जाएँ, ताकि बैंड ढीला रहे।
exercise-band-row-harder = पीछे हट जाएँ, ताकि बैंड ज़्यादा कसा रहे।
exercise-band-row-alt = एक व्यक्ति खड़े होकर बैंड को पसलियों की तरफ़ खींचता है और धीरे-धीरे छोड़ता है।

exercise-suitcase-carry-name = एक हाथ में थैला लेकर चलना
exercise-suitcase-carry-why = एक तरफ़ वज़न उठाने से वे मांसपेशियाँ मज़बूत होती हैं, जो शरीर को सीधा रखती हैं।
exercise-suitcase-carry-steps =
    1. हैंडल वाले थैले में कुछ हल्का सामान रखें।
    2. उसे उठाने के लिए कूल्हे और घुटने मोड़ें।
    3. तनकर सीधे चलें। एक तरफ़ न झुकें।
    4. धीरे-से नीचे रखें और हाथ बदलें।
exercise-suitcase-carry-feel = थैले से दूसरी तरफ़ की मांसपेशियाँ शरीर को सीधा रखने का काम करती हैं।
exercise-suitcase-carry-stop = शरीर झुकने लगे या दर्द हो, तो थैला नीचे रख दें।
exercise-suitcase-carry-easier = हल्का थैला लें, या कम देर चलें।
exercise-suitcase-carry-harder = थैले में थोड़ा और सामान रखें।
exercise-suitcase-carry-alt = एक व्यक्ति एक हाथ में थैला लेकर सीधा चलता है।

## Phase 7

exercise-slow-hinge-name = धीरे-धीरे झुकना
exercise-slow-hinge-why = धीरे-धीरे नीचे जाने से वह काबू आता है, जो चीज़ें नीचे रखने में चाहिए।
exercise-slow-hinge-steps =
    1. खड़े होकर घुटने ज़रा ढीले रखें, दोनों हाथों में एक-एक हल्का थैला हो।
    2. कूल्हे पीछे ले जाएँ और आगे झुकें। जितना धीरे हो सके, नीचे जाएँ।
    3. पीठ लंबी रखें।
    4. अपनी रफ़्तार से ऊपर आएँ।
exercise-slow-hinge-feel = नीचे जाते समय जाँघों का पिछला हिस्सा और पीठ काम करते हैं।
exercise-slow-hinge-stop = कमर अपने आप गोल होने लगे या ऊपर आते समय दर्द हो, तो रुक जाएँ।
exercise-slow-hinge-easier = बिना थैलों के करें, हाथ जाँघों पर रखें।
exercise-slow-hinge-harder = थैलों में थोड़ा और सामान रखें।
exercise-slow-hinge-alt = एक व्यक्ति दोनों हाथों में थैला लेकर धीरे-धीरे कूल्हों से झुकता है।

exercise-side-plank-knees-name = घुटनों पर साइड प्लैंक
exercise-side-plank-knees-why = शरीर के साइड की मांसपेशियाँ कमर को ऐसे थामती हैं, जैसे तंबू को रस्सियाँ।
exercise-side-plank-knees-steps =
    1. घुटने मोड़कर करवट से लेटें।
    2. कोहनी कंधे के नीचे रखें।
    3. कूल्हे उठाएँ, जब तक शरीर घुटने से सिर तक सीधा हो जाए।
    4. वहीं रुकें और साँस लें, फिर धीरे-धीरे नीचे आएँ।
exercise-side-plank-knees-feel = फ़र्श की तरफ़ वाला हिस्सा काम करता है।
exercise-side-plank-knees-stop = कंधे या कमर में दर्द हो, तो रुक जाएँ।
exercise-side-plank-knees-easier = खड़े होकर कोहनी से हाथ तक का हिस्सा दीवार पर टिकाएँ।
exercise-side-plank-knees-harder = ऊपर वाली बाँह छत की तरफ़ उठाएँ।
exercise-side-plank-knees-alt = एक व्यक्ति करवट से, कोहनी और घुटनों पर टिककर कूल्हे उठाता है।

exercise-dead-bug-name = डेड बग
exercise-dead-bug-why = बाँहें और टाँगें हिलती हैं, कमर स्थिर रहती है। यही काबू है।
exercise-dead-bug-steps =
    1. पीठ के बल लेटें। बाँहें उठाएँ, और घुटने कूल्हों के ऊपर लाएँ।
    2. पेट को हल्का-सा कसें।
    3. एक बाँह और दूसरी तरफ़ की टाँग धीरे-धीरे नीचे ले जाएँ।
    4. वापस लाएँ, फिर बदलें।
exercise-dead-bug-feel = पेट पर अच्छा ज़ोर पड़ता है। कमर अपनी जगह पर रहती है।
exercise-dead-bug-stop = कमर फ़र्श से उठे या दुखे, तो रुक जाएँ।
exercise-dead-bug-easier = पैर फ़र्श पर रखें और एक एड़ी आगे सरकाएँ।
exercise-dead-bug-harder = वापस लाने से पहले टाँग को और आगे तक फैलाएँ।
exercise-dead-bug-alt = एक व्यक्ति बाँहें और घुटने उठाकर लेटा है। एक बाँह और दूसरी तरफ़ की टाँग नीचे जाती है।

exercise-step-down-name = सीढ़ी से पैर नीचे रखना
exercise-step-down-why = यह कूल्हे और घुटने का धीमा काबू सिखाता है, जो सीढ़ियों पर चाहिए।
exercise-step-down-steps =
    1. नीची सीढ़ी पर खड़े होकर बगल में पकड़ने को कुछ मज़बूत रखें।
    2. एक पैर सामने, किनारे के बाहर निकालें।
    3. दूसरा घुटना धीरे-धीरे मोड़ें, जब तक एड़ी फ़र्श को छू ले।
    4. बिना उछले वापस ऊपर आएँ।
exercise-step-down-feel = जिस टाँग पर वज़न है, उसकी जाँघ और नितंब काम करते हैं।
exercise-step-down-stop = घुटने या कमर में दर्द हो, या पैर डगमगाए, तो रुक जाएँ।
exercise-step-down-easier = नीची सीढ़ी की जगह एक मोटी किताब लें।
exercise-step-down-harder = बिना पकड़े करें।
exercise-step-down-alt = एक व्यक्ति नीची सीढ़ी पर खड़े होकर एक एड़ी फ़र्श से छुआता है और ऊपर आता है।

## Phase 8

exercise-plank-name = प्लैंक
exercise-plank-why = यह पूरे धड़ को थोड़ी ज़्यादा देर टिके रहना सिखाता है।
exercise-plank-steps =
    1. पेट के बल लेटें, कोहनियाँ कंधों के नीचे हों।
    2. पंजे फ़र्श पर टिकाएँ और पेट को हल्का-सा कसें।
    3. शरीर उठाएँ, जब तक वह एक सीधी लाइन में आ जाए।
    4. रोककर रखते समय साँस लें, फिर नीचे आएँ।
exercise-plank-feel = पेट और जाँघें काम करती हैं। कमर आराम में रहती है।
exercise-plank-stop = कमर नीचे लटके या दुखे, तो नीचे आ जाएँ।
exercise-plank-easier = घुटनों पर रहें, या रसोई की स्लैब पर टिककर करें।
exercise-plank-harder = वज़न को धीरे-धीरे आगे और पीछे ले जाएँ।
exercise-plank-alt = एक व्यक्ति कोहनियों और पंजों पर टिककर सीधी लाइन बनाता है।

exercise-brisk-walk-name = तेज़ चाल से चलना
exercise-brisk-walk-why = नियमित चलना कमर को ठीक रखने के सबसे अच्छे तरीक़ों में से एक है।
exercise-brisk-walk-steps =
    1. कुछ मिनट आराम से शुरू करें।
    2. इतना तेज़ चलें कि बात हो सके, पर गाना न गाया जाए।
    3. बाँहें झूलने दें।
    4. आख़िर में रफ़्तार धीमी करें।
exercise-brisk-walk-feel = शरीर गर्म होता है और साँस गहरी होती है। टाँगें थकें, तो ठीक है।
# Variables:
#   $emergency (string) - the emergency number
exercise-brisk-walk-stop = कमर का दर्द बढ़े, तो रफ़्तार धीमी करें। सीने में दर्द हो, तो रुक जाएँ और { $emergency } पर कॉल करें।
exercise-brisk-walk-easier = सैर को दो हिस्सों में बाँट लें।
exercise-brisk-walk-harder = चढ़ाई या कुछ सीढ़ियों वाला रास्ता चुनें।
exercise-brisk-walk-alt = एक व्यक्ति बाँहें झुलाते हुए तेज़ चलता है।

exercise-long-bridge-name = लंबा ब्रिज
exercise-long-bridge-why = ज़्यादा देर रोकने से मांसपेशियाँ शाम तक साथ देती हैं।
exercise-long-bridge-steps =
    1. पीठ के बल लेटें, पैर रोज़ से थोड़े दूर रखें।
    2. एड़ियों से ज़ोर लगाकर कूल्हे ऊपर उठाएँ।
    3. वहीं रुकें और साँस चलने दें।
    4. शरीर काँपने से पहले धीरे-धीरे नीचे आएँ।
exercise-long-bridge-feel = नितंब थकते हैं। कमर में मरोड़ नहीं आती।
exercise-long-bridge-stop = कमर में मरोड़ या दर्द हो, तो नीचे आ जाएँ।
exercise-long-bridge-easier = आधे समय तक रोककर रखें।
exercise-long-bridge-harder = एक एड़ी उठाएँ, नीचे रखें, फिर दूसरी उठाएँ।
exercise-long-bridge-alt = एक व्यक्ति पैर दूर रखकर लेटा है और कूल्हे ऊपर रोककर रखता है।

exercise-long-carry-name = थैले लेकर देर तक चलना
exercise-long-carry-why = यह सामान के थैलों और लंबे दिनों के लिए तैयार करता है।
exercise-long-carry-steps =
    1. दो थैले ऐसे भरें, जो शुरू में हल्के लगें।
    2. उन्हें उठाने के लिए कूल्हे और घुटने मोड़ें।
    3. तनकर चलें, हर हाथ में एक थैला, और साँस चलने दें।
    4. धीरे-से नीचे रखें और आराम करें।
exercise-long-carry-feel = शरीर के दोनों साइड और हाथों की पकड़ थकती है। शरीर सीधा रहता है।
exercise-long-carry-stop = शरीर झुके या कमर में दर्द हो, तो थैले नीचे रख दें।
exercise-long-carry-easier = आधे रास्ते में थैले नीचे रखकर आराम करें।
exercise-long-carry-harder = हर थैले में थोड़ा और सामान रखें।
exercise-long-carry-alt = एक व्यक्ति दोनों हाथों में थैला लेकर कुछ देर सीधा चलता है।

## Phases 9 and 10: with the physiotherapist only

exercise-fast-and-heavy-name = फ़िज़ियो के साथ तेज़ और भारी मूवमेंट
exercise-fast-and-heavy-why = खेल और मेहनत के काम में तेज़ी और वज़न चाहिए। दोनों मदद के साथ बढ़ते हैं।
exercise-fast-and-heavy-steps =
    1. फ़िज़ियो पूछते हैं कि आपको किस खेल या काम में लौटना है।
    2. उसी के मूवमेंट की ट्रेनिंग होती है: उठाना, कूदना, फेंकना या तेज़ दौड़ना।
    3. वज़न और तेज़ी छोटे-छोटे स्टेप में बढ़ते हैं।
    4. फ़िज़ियो देखते हैं कि आपकी कमर कैसे जवाब देती है।
exercise-fast-and-heavy-feel = मेहनत होती है और सब काबू में लगता है।
exercise-fast-and-heavy-stop = कमर में दर्द हो, तो तुरंत फ़िज़ियो को बताएँ।
exercise-fast-and-heavy-easier = फ़िज़ियो वज़न या तेज़ी कम करते हैं।
exercise-fast-and-heavy-harder = आप तैयार हों, तो फ़िज़ियो थोड़ा बढ़ाते हैं।
exercise-fast-and-heavy-alt = एक व्यक्ति वज़न उठाता है और फ़िज़ियो बगल में खड़े हैं।

exercise-clearance-tests-name = फ़िज़ियो के साथ आख़िरी जाँचें
exercise-clearance-tests-why = इनसे पता चलता है कि आपकी कमर आपकी मनचाही ज़िंदगी के लिए तैयार है।
exercise-clearance-tests-steps =
    1. फ़िज़ियो जाँचते हैं कि शरीर कितना और कितना खुलकर हिलता है।
    2. फिर ताक़त, काबू और टिके रहने की जाँच होती है।
    3. आख़िर में आपके खेल या काम के मूवमेंट आते हैं।
    4. नतीजे साथ देखकर अगले महीनों का प्लान बनता है।
exercise-clearance-tests-feel = कुछ जाँचों में मेहनत लगती है। वे इसीलिए हैं।
exercise-clearance-tests-stop = कमर में दर्द हो, तो तुरंत फ़िज़ियो को बताएँ।
exercise-clearance-tests-easier = फ़िज़ियो जाँचों को दो अपॉइंटमेंट में बाँट सकते हैं।
exercise-clearance-tests-harder = फ़िज़ियो आपके खेल के हिसाब से जाँचें चुनते हैं।
exercise-clearance-tests-alt = एक व्यक्ति एक टाँग पर खड़ा है और फ़िज़ियो लिख रहे हैं।
