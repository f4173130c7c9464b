### Items of questionnaires that others have published. Their words are fixed: an item that is
### changed is no longer the item that was tested, so a plainer one must not take its place.

## Pain, numeric rating scale (public domain)

questionnaire-nrs-pain = इस समय दर्द कितना है? 0 मतलब कोई दर्द नहीं, 10 मतलब ऐसा दर्द जिससे ज़्यादा सोचा न जा सके।

## PEG, Krebs and others, J Gen Intern Med 2009;24:733-738. Free for clinical use.

questionnaire-peg-average-pain = पिछले एक हफ़्ते में आपका दर्द औसतन कितना रहा? सबसे सही नंबर चुनें।
questionnaire-peg-average-pain-scale = 0: कोई दर्द नहीं। 10: ज़्यादा से ज़्यादा दर्द, जितना सोचा जा सके।
questionnaire-peg-enjoyment = पिछले एक हफ़्ते में दर्द ने आपके जीवन का आनंद लेने में कितनी रुकावट डाली? सबसे सही नंबर चुनें।
questionnaire-peg-enjoyment-scale = 0: कोई रुकावट नहीं। 10: पूरी रुकावट।
questionnaire-peg-general-activity = पिछले एक हफ़्ते में दर्द ने आपके आम कामकाज में कितनी रुकावट डाली? सबसे सही नंबर चुनें।
questionnaire-peg-general-activity-scale = 0: कोई रुकावट नहीं। 10: पूरी रुकावट।

## Patient-Specific Functional Scale, Stratford and others, Physiother Can 1995;47:258-263.
## Free to use with its source. The activities come from the answers, so the question is ours.

questionnaire-psfs-activity = इनमें से कौन-से काम आपके लिए सबसे ज़रूरी हैं और अभी मुश्किल हैं?
questionnaire-psfs-rating = आज आपसे यह काम कितनी अच्छी तरह हो पाता है? 0: नहीं हो पाता। 10: पहले जैसा हो जाता है।

## Roland-Morris, Spine 1983;8:141-144. Free to use without permission.
## The statements and their order stay as published; how to tick them is said for a screen.

questionnaire-rmdq-how = आज के बारे में सोचें। जो वाक्य आज आप पर सही बैठे, उसके नंबर पर टैप करें। पक्का हो तभी टैप करें।
questionnaire-rmdq-1 = कमर की वजह से मेरा ज़्यादातर समय घर पर ही बीतता है।
questionnaire-rmdq-2 = कमर को आराम देने के लिए मुझे बार-बार स्थिति बदलनी पड़ती है।
questionnaire-rmdq-3 = कमर की वजह से मेरी चाल पहले से धीमी है।
questionnaire-rmdq-4 = कमर की वजह से घर के वे काम मुझसे नहीं हो रहे, जो आम तौर पर मेरे ज़िम्मे होते हैं।
questionnaire-rmdq-5 = कमर की वजह से सीढ़ी चढ़ते समय मुझे रेलिंग पकड़नी पड़ती है।
questionnaire-rmdq-6 = कमर की वजह से मुझे आराम के लिए ज़्यादा बार लेटना पड़ता है।
questionnaire-rmdq-7 = कमर की वजह से आराम-कुर्सी से उठने के लिए मुझे किसी चीज़ का सहारा लेना पड़ता है।
questionnaire-rmdq-8 = कमर की वजह से मेरी कोशिश रहती है कि मेरे काम दूसरे लोग कर दें।
questionnaire-rmdq-9 = कमर की वजह से मुझे कपड़े पहनने में पहले से ज़्यादा समय लगता है।
questionnaire-rmdq-10 = कमर की वजह से मुझसे थोड़ी देर ही खड़ा रहा जाता है।
questionnaire-rmdq-11 = कमर की वजह से मेरी कोशिश रहती है कि झुकना या घुटनों के बल बैठना न पड़े।
questionnaire-rmdq-12 = कमर की वजह से मुझे कुर्सी से उठने में मुश्किल होती है।
questionnaire-rmdq-13 = मेरी कमर में लगभग हर समय दर्द रहता है।
questionnaire-rmdq-14 = कमर की वजह से मुझे बिस्तर में करवट लेने में मुश्किल होती है।
questionnaire-rmdq-15 = कमर दर्द की वजह से मुझे भूख कम लगती है।
questionnaire-rmdq-16 = कमर दर्द की वजह से मुझे मोज़े (या स्टॉकिंग) पहनने में परेशानी होती है।
questionnaire-rmdq-17 = कमर की वजह से मुझसे थोड़ी दूर ही चला जाता है।
questionnaire-rmdq-18 = कमर की वजह से मेरी नींद पहले से कम अच्छी है।
questionnaire-rmdq-19 = कमर दर्द की वजह से मुझे कपड़े पहनने में किसी और की मदद लेनी पड़ती है।
questionnaire-rmdq-20 = कमर की वजह से मेरा दिन ज़्यादातर बैठकर बीतता है।
questionnaire-rmdq-21 = कमर की वजह से मुझे घर के भारी काम टालने पड़ते हैं।
questionnaire-rmdq-22 = कमर दर्द की वजह से लोगों के साथ मेरा चिड़चिड़ापन और ग़ुस्सा पहले से ज़्यादा है।
questionnaire-rmdq-23 = कमर की वजह से मुझे सीढ़ी चढ़ने में पहले से ज़्यादा समय लगता है।
questionnaire-rmdq-24 = कमर की वजह से मेरा ज़्यादातर समय बिस्तर में बीतता है।
