### The first minutes: what Lumbot is, consent, age and time zone.

welcome-hello = नमस्ते, मैं Lumbot हूँ, { $clinic } का सहायक। मैं देखता हूँ कि आपकी कमर का क्या हाल है, सुरक्षित एक्सरसाइज़ दिखाता हूँ और रोज़ याद दिलाता हूँ।
welcome-not-a-doctor = मैं डॉक्टर नहीं हूँ, और इस चैट को कोई लाइव नहीं देखता। कभी भी ख़तरा महसूस हो, तो { $emergency } पर कॉल करें।
welcome-start = शुरू करें
welcome-warning-signs = पहले चेतावनी के संकेत देखें
welcome-what-is-kept = मेरे बारे में क्या रखा जाता है
welcome-language = दूसरी भाषा

## Consent

welcome-care = क्या मैं आपके जवाब रखूँ, और एक्सरसाइज़ और अपॉइंटमेंट की याद दिलाऊँ?
welcome-care-how = आपके इलाज से जुड़ी बातें { $clinic } में पढ़ी जा सकती हैं। Telegram में बॉट के साथ चैट एंड-टू-एंड एन्क्रिप्टेड नहीं होती। आप /stop लिखकर कभी भी मना कर दें।
welcome-agree = हाँ, सहमति है
welcome-decline = नहीं, धन्यवाद
welcome-declined = कोई बात नहीं। मैं जवाब नहीं रखूँगा और रिमाइंडर नहीं भेजूँगा। चेतावनी के संकेत तब भी देखे जा सकते हैं, और जब मन हो तब शुरू करें।
welcome-broadcasts = क्या { $clinic } कभी-कभी ख़बरें भी भेजे, जैसे बदला हुआ समय या कोई क्लास? मना करने पर भी बाकी सब वैसे ही चलेगा।

## Age

welcome-age = क्या आपकी उम्र 18 साल या ज़्यादा है?
welcome-under-age = Lumbot बड़ों के लिए बना है। कृपया माता-पिता में से किसी को बताएँ और { $clinic } को फ़ोन करें: { $phone }। चेतावनी के संकेत तब भी देखे जा सकते हैं।
welcome-age-mistake = उम्र 18 या ज़्यादा है

## Time zone

# Variables:
#   $time (string) - the clinic's time now
welcome-clock = सही समय पर लिखने के लिए: क्या आपके यहाँ अभी यह समय है: { $time }?
welcome-other-time = नहीं, दूसरा समय
welcome-share-location = मेरी लोकेशन भेजें
welcome-time = आपके फ़ोन में क्या समय दिख रहा है? ऐसे लिखें: 14:20।
welcome-no-place = मुझे ऐसी कोई जगह नहीं मिली जहाँ अभी यह समय हो। कृपया फिर से देखें।
welcome-places = किस जगह का समय पूरे साल आपके यहाँ जैसा रहता है?
welcome-location = लिखने की जगह के नीचे वाला बटन दबाएँ। मैं सिर्फ़ टाइम ज़ोन रखता हूँ, जगह नहीं।
# Variables:
#   $place (string) - the name of a place, in the reader's language
welcome-zone-kept = धन्यवाद। मैं { $place } के समय से चलूँगा।

welcome-record = धन्यवाद। शुरू करने के लिए जो चाहिए था, मिल गया।
