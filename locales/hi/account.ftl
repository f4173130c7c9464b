### Stop, help, privacy, contact and appointments: the way out, one's rights, and a person to call.

## Stop

stop-done = हो गया। अब मैं चुप हूँ: न रिमाइंडर, न ख़बरें। सिर्फ़ आपकी सुरक्षा का मैसेज फिर भी आ सकता है।
stop-come-back = आपके जवाब सुरक्षित हैं। मुझे वापस बुलाना हो, तो नीचे टैप करें या /start भेजें।
stop-start-again = फिर से शुरू करें

## Help

help-commands =
    <b>मुझसे क्या-क्या पूछें</b>
    /today आज के स्टेप दिखाता है।
    /plan दिखाता है कि प्लान कहाँ तक पहुँचा।
    /test आपकी कमर की जाँच करता है।
    /result आपका नतीजा दिखाता है।
    /redflags चेतावनी के संकेत पूछता है।
    /reminders से मेरे लिखने का समय बदलें।
    /settings में बाकी सब है।
    /export से अपनी सारी जानकारी की कॉपी पाएँ।
    /erase से मैं आपको भूल जाता हूँ।
    /stop से मैं चुप हो जाता हूँ।
help-not-live = इस चैट को कोई लाइव नहीं देखता। { $clinic } का समय: { $hours }। फ़ोन नंबर: { $phone }।
help-emergency = अगर ख़तरा महसूस हो, तो { $emergency } पर कॉल करें।

## Privacy

privacy-open = मेरे बारे में क्या रखा जाता है
# Variables:
#   $parts (list) - what is kept, one line a subject
privacy-kept =
    <b>आपके बारे में मेरे पास क्या है</b>
    { $parts }
# The lines of the list; each ends with how long it is kept, as a sentence of its own.
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-answers = • <b>आपके जवाब</b> और आपके दिन कैसे रहे, ताकि स्टेप आपके हिसाब से हों। { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-settings = • <b>आपकी सेटिंग</b> और आपका Telegram नंबर (आईडी), ताकि सही समय पर लिख सकूँ। { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-consents = • <b>आपकी सहमति</b> और उसकी तारीख़, सबूत के तौर पर। { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-messages = • <b>हमारे मैसेज</b>, ताकि कुछ खो न जाए। { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-visits = • <b>आपके अपॉइंटमेंट</b> और आपका इनवाइट, ताकि उनकी याद दिला सकूँ। { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-care = • <b>क्लिनिक ने यहाँ आपके लिए क्या किया</b>, ताकि उसे जाँचा जा सके। { $until }
# Variables:
#   $until (string) - a whole sentence, such as "Kept until you erase it."
privacy-kept-erasure = • <b>सब मिटाने के बाद:</b> एक कोड और एक तारीख़। फिर कोई पुराना बैकअप आपकी जानकारी वापस नहीं ला सकता। { $until }
# Variables:
#   $days (number) - how many days
privacy-until-days = { $days ->
    [one] { $days } दिन बाद हट जाता है।
   *[other] { $days } दिन बाद हट जाता है।
}
privacy-until-erased = जब तक आप न मिटाएँ, रखा जाता है।
privacy-until-ever = हमेशा रखा जाता है।
privacy-not-kept = मैं कोई फ़ोटो और कोई जगह नहीं रखता। आपका नाम यहाँ तभी है, जब आपने या { $clinic } ने लिखा हो।
privacy-more = कौन देखता है, और मेरे अधिकार

privacy-topic-answers = आपके जवाब
privacy-topic-settings = आपकी सेटिंग
privacy-topic-consents = आपकी सहमति
privacy-topic-messages = हमारे मैसेज
privacy-topic-visits = आपके अपॉइंटमेंट
privacy-topic-care = क्लिनिक ने यहाँ जो किया
privacy-reader-clinic = स्टाफ़
privacy-reader-nobody = कोई नहीं
privacy-topic-erasure = बचा हुआ कोड
# Variables:
#   $parts (list) - what staff can see, such as "your answers, your settings and your visits"
privacy-seen = <b>कौन देखता है:</b> { $clinic } का स्टाफ़, और जो उनके लिए यह बॉट चलाता है। स्टाफ़ को स्क्रीन पर ये दिखते हैं: { $parts }। यह न बेचा जाता है, न विज्ञापन में काम आता है।
privacy-telegram = <b>Telegram:</b> बॉट के साथ चैट एंड-टू-एंड एन्क्रिप्टेड नहीं होती। यहाँ लिखी हुई हर बात Telegram से होकर आती है।
privacy-your-rights = <b>आपके अधिकार:</b> सब देखना, कॉपी लेना, सब मिटवाना, और दी हुई सहमति वापस लेना। कोई ग़लती ठीक करवानी हो, तो { $clinic } से कहें: { $phone }।
privacy-export = कॉपी लें
privacy-erase = सब मिटाएँ

## A copy of everything

export-copy = आपके बारे में मेरे पास जो कुछ है, सब यहाँ है। सूचियाँ देखने के लिए फ़ाइल खोलें। वे किसी भी टेबल वाले प्रोग्राम में खुलती हैं।
export-sent = आपकी कॉपी आ रही है। वह इसी चैट में एक फ़ाइल के रूप में आएगी।
export-keep-safe = इसमें आपकी सेहत के जवाब हैं, इसलिए इसे संभालकर रखें। आप इसे कभी भी फिर माँग लें।
export-staff = आप यहाँ स्टाफ़ में हैं, इसलिए इस चैट में कॉपी नहीं मिलती। आपको जो दिखा, वह दूसरे लोगों के बारे में है। बॉट चलाने वाले से पूछें।

## Erase everything

# Variables:
#   $parts (list) - what goes, one line a subject
erase-what-goes =
    <b>आपके बारे में सब मिटा दूँ?</b> ये चीज़ें हट जाएँगी:
    { $parts }
erase-copy-first = अभी कुछ नहीं मिटा है। पहले कॉपी चाहिए, तो अभी ले लें।
erase-get-copy = पहले कॉपी लें
erase-go-on = सब मिटाएँ
erase-keep = सब रहने दें
erase-means = <b>इसके बाद वापसी नहीं है।</b> आपका प्लान ख़त्म हो जाएगा, रिमाइंडर नहीं आएँगे, और मैं आपको नहीं पहचानूँगा। नए सिरे से शुरू करना कभी भी हो सकता है।
erase-stays = { $clinic } को बस इतना बताया जाता है कि आपने ऐसा किया। उनकी अपनी फ़ाइलें, Telegram और पुराने बैकअप नहीं बदलते। यह चैट आपके फ़ोन में रहेगी, जब तक आप उसे न मिटाएँ।
erase-confirm = हाँ, अभी सब मिटाएँ
erase-left = ठीक है। कुछ नहीं मिटाया गया।
erase-staff = आप यहाँ स्टाफ़ में हैं। पहले किसी मालिक से कहें कि { $clinic } में आपकी भूमिका ख़त्म करें। फिर आप अपनी सारी जानकारी मिटा लें।
erase-done = हो गया। आपके बारे में मेरे पास जो कुछ था, मिट गया। यह मेरा आख़िरी मैसेज है। नए सिरे से शुरू करने के लिए नीचे टैप करें या /start भेजें।
erase-known-no-more = आपके बारे में अब मेरे पास कुछ नहीं है, और अभी भेजा हुआ भी मैंने नहीं रखा। नए सिरे से शुरू करने के लिए नीचे टैप करें या /start भेजें। अगर ख़तरा महसूस हो, तो { $emergency } पर कॉल करें।

## Contact

contact-card = <b>{ $clinic }</b>, { $phone }। समय: { $hours }। इस चैट को कोई लाइव नहीं देखता।
contact-ask-call = क्लिनिक मुझे फ़ोन करे
contact-asked = मैंने { $clinic } को बता दिया है कि आपको फ़ोन करें। वे अपने समय में फ़ोन करेंगे: { $hours }।
contact-asked-before = { $clinic } को आज पहले ही बता दिया है कि आपको फ़ोन करें। बहुत देर लगे, तो { $phone } पर कॉल करें।

## Appointments

appointment-ask = अपॉइंटमेंट माँगें
appointment-when = आपको किस समय आना ठीक रहेगा?
appointment-morning = सुबह
appointment-afternoon = दोपहर बाद
appointment-any = कभी भी
appointment-asked-morning = मैंने { $clinic } को बता दिया है कि आपको सुबह का अपॉइंटमेंट चाहिए। वे आपसे बात करेंगे।
appointment-asked-afternoon = मैंने { $clinic } को बता दिया है कि आपको दोपहर बाद का अपॉइंटमेंट चाहिए। वे आपसे बात करेंगे।
appointment-asked-any = मैंने { $clinic } को बता दिया है कि आपको दिन में किसी भी समय का अपॉइंटमेंट चाहिए। वे आपसे बात करेंगे।
