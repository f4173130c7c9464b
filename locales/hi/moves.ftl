### Moves between phases: what moved the patient, and what comes now. Said after a check-in.

# Variables:
#   $name (string) - the name of the new phase
#   $done (number) - how many sessions were done in the phase before
#   $planned (number) - how many sessions there were to do
move-forward =
    { $planned ->
        [one] <b>एक स्टेप आगे: { $name }।</b> पिछली बार हाल में दर्द कम रहा, और { $planned } में से { $done } सेशन हुआ। नए स्टेप कल से शुरू होंगे।
       *[other] <b>एक स्टेप आगे: { $name }।</b> पिछली कुछ बार हाल में दर्द कम रहा, और { $planned } में से { $done } सेशन हुए। नए स्टेप कल से शुरू होंगे।
    }
# Variables:
#   $name (string) - the name of the phase before, which the patient is in again
move-back = लगातार दो दिन ज़्यादा हो गया, इसलिए हम एक चरण पीछे जाते हैं: { $name }। अब से स्टेप हल्के होंगे।
move-back-normal = यह आम बात है, कोई हार नहीं। { $clinic } को ख़बर है और वहाँ से देखा जा सकता है।
move-due = इस चरण में जो करना था, वह आपने कर लिया। अगला चरण आपके फ़िज़ियो खोलेंगे, और मैंने { $clinic } को बता दिया है।
move-worse = लगातार दो बार आपका दर्द ज़्यादा रहा। मैंने { $clinic } को बता दिया है, ताकि आपके फ़िज़ियो देख सकें।
# Variables:
#   $name (string) - the name of the next phase
move-opened = आपके फ़िज़ियो ने आपके लिए अगला चरण खोल दिया है: { $name }। बाकी बातें पूरी होने पर यह शुरू होगा। क्या बाकी है, यह “मेरा प्लान” में दिखता है।
# Variables:
#   $name (string) - the name of the next phase
move-opened-now = आपके फ़िज़ियो ने आपके लिए अगला चरण खोल दिया है: <b>{ $name }</b>। यह कल से शुरू होगा।

## Staying well

move-stay-well = <b>घर का पूरा प्लान आपने पूरा कर लिया।</b> कल से बात है ठीक बने रहने की।
move-stay-well-walk = हफ़्ते में पाँच दिन पैदल चलें। 15 मिनट से शुरू करके 30 तक बढ़ाएँ। साथ में दो छोटी एक्सरसाइज़ हैं।
move-stay-well-on = अब रोज़ मेरे लिखने की ज़रूरत नहीं है। क्या मैं हफ़्ते में एक बार लिखूँ? खेल या भारी काम के लिए अपने फ़िज़ियो से पूछें कि आगे कैसे बढ़ना है।

## Kind words

# Variables:
#   $days (number) - on how many days of the run something was done, 3 or more
day-streak = अब तक { $days } दिन आपने अपने स्टेप किए। बीच में एक-आध दिन की छुट्टी ठीक है।
finish-programme = आपका दर्द लगभग चला गया है। आगे बढ़ने का यह अच्छा समय है: मांसपेशियों को मज़बूत होने में अभी कुछ हफ़्ते लगेंगे। जो लोग प्लान पूरा करते हैं, उन्हें बाद में ऐंठन अक्सर कम होती है।
finish-read = पूरा करना क्यों अच्छा है
