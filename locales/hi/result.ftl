### The result: the band, the answers behind it, what usually happens, what is next.
### It never names a disease: it tells of a pattern that a physio can check.

result-none-yet = अभी कोई नतीजा नहीं है। कमर की जाँच में करीब दस मिनट लगते हैं, और बीच में रुकना भी ठीक है।

result-band-severe = इस समय कमर आपको काफ़ी रोक रही है। आपकी तकलीफ़: <b>तेज़</b>। यह एक ऐसे पैटर्न से मेल खाता है, जिसे आपके फ़िज़ियो जाँच सकते हैं।
result-band-moderate = कमर आपको दिन के कुछ कामों में रोक रही है। आपकी तकलीफ़: <b>मध्यम</b>। यह एक ऐसे पैटर्न से मेल खाता है, जिसे आपके फ़िज़ियो जाँच सकते हैं।
result-band-mild = कमर आपको थोड़ा-सा रोक रही है। आपकी तकलीफ़: <b>हल्की</b>। यह एक ऐसे पैटर्न से मेल खाता है, जिसे आपके फ़िज़ियो जाँच सकते हैं।
result-band-clear = <b>आज आपकी कमर शांत लग रही है।</b> आपके जवाबों में ऐंठन का कोई संकेत नहीं मिला।

# Variables:
#   $reasons (string) - the answers that caused the band, one a line
result-because =
    यह इन जवाबों से पता चला:
    { $reasons }
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-positive = जो मूवमेंट खुलकर नहीं हुए: { $movements }। ये मांसपेशियों के दर्द या ऐंठन की ओर इशारा कर सकते हैं।
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-left-out = इनकी जाँच नहीं हुई, इसलिए इन पर कुछ नहीं कहा जा सकता: { $movements }।

result-course-spasm = ज़्यादातर ऐंठन कुछ हफ़्तों में शांत हो जाती है, और कई बार फिर लौट भी आती है। बिना दर्द की हद में छोटे मूवमेंट सुरक्षित हैं और फ़ायदा करते हैं।
result-course-clear = इसे ऐसा ही रखने के लिए ज़्यादातर दिन पैदल चलें और बैठने का ढंग बार-बार बदलें। चीज़ें शरीर के पास रखकर उठाएँ। जब मन हो, वापस आएँ।

result-next-severe = आगे: दो दिन के अंदर अपने फ़िज़ियो को दिखाएँ। आज के लिए हल्के पहले स्टेप तैयार हैं।
result-next-moderate = आगे: एक हफ़्ते के अंदर अपने फ़िज़ियो को दिखाएँ। आज के लिए छोटे स्टेप तैयार हैं।
result-next-mild = आगे: अगर दो हफ़्ते में आराम न आए, तो अपने फ़िज़ियो को दिखाएँ। आज के लिए छोटे स्टेप तैयार हैं।
result-next-recurring = आपको ऐंठन बार-बार होती है। कारण जानने के लिए एक बार दिखा लेना अच्छा रहेगा।
result-start-plan = मेरा प्लान शुरू करें
result-noted = आपके जवाबों से जो मेल खाता है, वह आपके फ़िज़ियो के लिए लिख लिया है।
result-tips = मेरे दिन के लिए सुझाव
result-strain = ऐंठन या खिंची मांसपेशी?
result-baseline = मेरे दिन के बारे में सवाल

## The answers that caused it

# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
#   $level (string) - how it is, in the words of its button
reason-activity = • { $activity }: <i>{ $level }</i>
# Variables:
#   $pain (number) - the worst pain of the last day, 0 to 10
reason-worst-pain = • आपका सबसे ज़्यादा दर्द 10 में से { $pain } था।
# Variables:
#   $movement (string) - a movement of the self-tests
reason-self-test = • यह मूवमेंट खुलकर नहीं हुआ: { $movement }
reason-spread-hips-buttocks = • दर्द कूल्हों या नितंबों तक जाता है।
reason-spread-up-the-back = • दर्द ऊपर पीठ में जाता है।
reason-spread-leg-above-knee = • दर्द टाँग में, घुटने से ऊपर तक जाता है।
reason-spread-leg-below-knee = • दर्द टाँग में, घुटने से नीचे तक जाता है।
reason-sharp-sharp = • दर्द तीखा और अचानक होता है।
reason-sharp-both = • दर्द धीमा, भारी-सा है और कभी-कभी तीखा होता है।
reason-tingling = • आपको झनझनाहट या सुन्नपन होता है।
reason-frequency-weekly = • ऐंठन हर हफ़्ते होती है।
reason-frequency-constant = • ऐंठन हर समय रहती है।
reason-avoiding = • दर्द के डर से आपने कुछ मूवमेंट छोड़ रखे हैं।
reason-getting-worse = • तकलीफ़ बढ़ रही है।
