# The ten phases of the plan and the time after: what each is for and what comes next.
# An id is phase-<phase>-<part>. A milestone is a sign to look for, no test to pass.

## Phase 1

phase-protect-name = आराम और बचाव
phase-protect-aim = ऐंठन को शांत होने दें, और कमर को हल्का-हल्का हिलाना जारी रखें।
phase-protect-expect = कमर में अकड़न और दर्द रह सकता है, ख़ासकर सुबह। छोटे मूवमेंट और गर्म सिकाई से अक्सर आराम मिलता है।
phase-protect-milestone = उठना, कपड़े पहनना और कुछ मिनट चलना पहले से आसान है।

## Phase 2

phase-pain-free-range-name = बिना दर्द की हद पहचानें
phase-pain-free-range-aim = दर्द की हद तक जाएँ, उसके पार नहीं, ताकि बिना दर्द की हद बढ़ती जाए।
phase-pain-free-range-expect = कुछ मूवमेंट खुलकर होते हैं और कुछ में अब भी खिंचाव है। यह हद रोज़ थोड़ी आगे-पीछे होती है।
phase-pain-free-range-milestone = खिंचाव अब पिछले हफ़्ते से आगे जाकर आता है।

## Phase 3

phase-tissue-healing-name = ठीक होने दें
phase-tissue-healing-aim = कमर की मांसपेशियों को फिर से आराम से कसने और ढीला होने में मदद दें।
phase-tissue-healing-expect = दर्द घटता है, पर कमर जल्दी थकती है। दर्द कम होने का मतलब यह नहीं कि काम पूरा हो गया।
phase-tissue-healing-milestone = मांसपेशियाँ बिना अचानक जकड़े काम करती हैं और ढीली होती हैं।

## Phase 4

phase-stability-name = कमर को स्थिर करें
phase-stability-aim = कमर की बीच वाली स्थिति पहचानें और हिलते समय उसे बनाए रखें।
phase-stability-expect = इसमें ताक़त से ज़्यादा ध्यान लगता है। शुरू में पुरानी आदतें आसान लगती हैं।
phase-stability-milestone = हाथ या पैर हिलता है, और कमर स्थिर रहती है।

## Phase 5

phase-full-range-name = पूरा मूवमेंट
phase-full-range-aim = कमर, कूल्हों और नसों का पूरा मूवमेंट वापस पाएँ।
phase-full-range-expect = स्ट्रेच में थोड़ा खिंचाव होता है, जो छोड़ने पर चला जाता है। ज़्यादातर लोग चौथे हफ़्ते के आसपास खुलकर हिलने लगते हैं।
phase-full-range-milestone = पूरा आगे झुकना, बगल में झुकना और मुड़ना बिना दर्द के हो जाता है।

## Phase 6

phase-strength-name = ताक़त बढ़ाएँ
phase-strength-aim = थोड़े वज़न से और ज़्यादा बार दोहराकर कमर के आसपास ताक़त बढ़ाएँ।
phase-strength-expect = एक-दो दिन मांसपेशियों में थकान या दर्द रहना आम बात है। तीखा दर्द इशारा है कि कम करें।
phase-strength-milestone = सामान का थैला या बच्चा उठाते समय कमर स्थिर लगती है।

## Phase 7

phase-control-name = काबू बढ़ाएँ
phase-control-aim = धीरे-धीरे नीचे जाएँ और हाथ-पैर हिलाएँ, जबकि कमर स्थिर रहे।
phase-control-expect = धीमे मूवमेंट देखने में आसान हैं, करने में मुश्किल। गिनती से ज़्यादा सही ढंग ज़रूरी है।
phase-control-milestone = चीज़ें धीरे और आराम से नीचे रखी जाती हैं, और कमर शांत रहती है।

## Phase 8

phase-endurance-name = देर तक टिकें
phase-endurance-aim = अपने आम दिनों में लौटें और कमर को शाम तक साथ देने दें।
phase-endurance-expect = शाम तक कमर थक सकती है। कभी दर्द थोड़ा उभर सकता है, और अक्सर जल्दी शांत हो जाता है।
phase-endurance-milestone = पूरा आम दिन ठीक निकलता है। कई लोग छठे से आठवें हफ़्ते में खेल में लौट आते हैं।

## Phase 9

phase-power-name = ज़ोर और तेज़ी
phase-power-aim = अपने खेल या काम के तेज़ और भारी मूवमेंट की तैयारी, फ़िज़ियो के साथ मिलकर।
phase-power-expect = ट्रेनिंग क्लिनिक में होती है। इस चरण में घर की कोई एक्सरसाइज़ नहीं है।
phase-power-milestone = बिना ऐंठन के वैसा उठाना, कूदना या दौड़ना हो जाता है, जैसा आपका खेल या काम माँगता है।

## Phase 10

phase-clearance-name = पूरी तैयारी
phase-clearance-aim = फ़िज़ियो आपका मूवमेंट, ताक़त, काबू और ज़ोर जाँचते हैं, यह देखने के लिए कि आप तैयार हैं।
phase-clearance-expect = यह एक अपॉइंटमेंट है, जिसमें कई जाँचें होती हैं। पता चलेगा कि क्या मज़बूत है और किस पर और मेहनत चाहिए।
phase-clearance-milestone = फ़िज़ियो कहते हैं कि आप अपने खेल और काम के लिए तैयार हैं।

## After the phases

phase-stay-well-name = ठीक बने रहें
phase-stay-well-aim = नियमित पैदल चलने और रोज़ दो एक्सरसाइज़ से कमर को मज़बूत रखें।
phase-stay-well-expect = ऐंठन फिर हो सकती है, और यह कोई हार नहीं है। जो लोग चलते-फिरते रहते हैं, उन्हें यह अक्सर कम होती है।
phase-stay-well-milestone = हफ़्ते में पाँच दिन 30 मिनट पैदल चलना हो जाता है।

## Visits

phase-visits-often = पहले दो हफ़्ते, हफ़्ते में दो बार फ़िज़ियो को दिखाएँ।
phase-visits-spread = हफ़्ते में एक बार या दो हफ़्ते में एक बार फ़िज़ियो को दिखाएँ।
phase-visits-physio = ये अपॉइंटमेंट फ़िज़ियो आपके साथ मिलकर तय करते हैं।
phase-visits-stay-well = तय अपॉइंटमेंट की ज़रूरत नहीं है। जब मन हो, अपॉइंटमेंट माँग लें।

## What opens the next phase

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-bot =
    { $days ->
        [one] अगला चरण यहाँ कम से कम { $days } दिन के बाद खुलता है।
       *[other] अगला चरण यहाँ कम से कम { $days } दिनों के बाद खुलता है।
    }
    इसके लिए ज़्यादातर सेशन पूरे हों और लगातार तीन बार हाल में दर्द कम हो। चेतावनी का कोई संकेत भी खुला न हो।

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-clinic =
    { $days ->
        [one] अगला चरण आपका क्लिनिक खोलता है, यहाँ कम से कम { $days } दिन के बाद।
       *[other] अगला चरण आपका क्लिनिक खोलता है, यहाँ कम से कम { $days } दिनों के बाद।
    }
    इसके लिए ज़्यादातर सेशन पूरे हों और लगातार तीन बार हाल में दर्द कम हो। चेतावनी का कोई संकेत भी खुला न हो।

phase-next-physio = आगे कब बढ़ना है, यह फ़िज़ियो तय करते हैं, और अगला चरण आपके साथ करते हैं।
phase-next-calm = लगातार तीन बार हाल में दर्द कम हो, तो अगला स्टेप खुलता है। चेतावनी का कोई संकेत भी खुला न हो।
phase-next-none = यह आख़िरी चरण है। जब तक मन हो, यहीं रहें।
