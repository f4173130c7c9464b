### Progress: a picture of the days so far, and the words under it, which must work alone.

# Variables:
#   $days (number) - how many days there are, from the first answer to today
#   $done (number) - on how many days all exercises were done
#   $some (number) - on how many days some of them were done
progress-days =
    { $days ->
        [one] <b>आपका पहला दिन।</b>
       *[other] <b>अब तक आपके { $days } दिन।</b>
    }
    पूरे हुए सेशन: { $done }। थोड़े हुए: { $some }।
# Variables:
#   $pain (number) - the mean pain of the first week, 0 to 10 with one decimal
progress-pain-so-far = अब तक आपका दर्द औसतन 10 में से { $pain } है। दो हफ़्ते बाद मैं दिखा पाऊँगा कि यह कैसे बदलता है।
# Variables:
#   $first (number) - the mean pain of the first week, 0 to 10 with one decimal
#   $latest (number) - the mean pain of the last seven days, 0 to 10 with one decimal
progress-pain = पहले हफ़्ते में दर्द: 10 में से { $first }। पिछले सात दिनों में: 10 में से { $latest }।
progress-pain-better = यह साफ़ सुधार है।
progress-pain-same = यह लगभग वैसा ही है। कई लोगों की कमर कुछ हफ़्ते लेती है, और छोटे क़दम भी मायने रखते हैं।
progress-pain-worse = यह शुरुआत से ज़्यादा है। कृपया इस बारे में अपने फ़िज़ियो से बात करें।
# Variables:
#   $name (string) - the name of the phase
progress-phase = अभी आप यहाँ हैं: { $name }।
# Variables:
#   $first (number) - the number of the first weekly check, 0 to 10 with one decimal
#   $now (number) - the number of the latest one
progress-peg = आपका हफ़्ते का नंबर पहले { $first } था और अब { $now } है। जितना कम, उतना अच्छा।
# Variables:
#   $first (number) - how many statements fitted at the start, 0 to 24
#   $now (number) - how many fitted the last time
progress-rmdq = आपके दिन के 24 वाक्यों में से शुरुआत में { $first } सही बैठे थे, पिछली बार { $now }।
progress-record = अब तक का हाल:
progress-next = अब तक ऐसा रहा है। अब क्या करना है?
progress-none-yet = अभी दिखाने को कुछ नहीं है। यह एक्सरसाइज़ के बाद आपके पहले जवाब से शुरू होगा।

## Words in the picture

chart-title = अब तक का हाल
chart-pain = दर्द, 0 से 10
chart-go-on = जारी रखें
chart-do-less = कम करें
chart-stop = आज रुकें
chart-phase = चरण
chart-stay-well = ठीक बने रहें
chart-sessions = सेशन
chart-done = पूरा हुआ
chart-some = थोड़ा हुआ
chart-could-not = नहीं हुआ
chart-skipped = छोड़ा
chart-no-answer = जवाब नहीं
chart-by-week = हर बिंदु और हर खंभा एक हफ़्ता है।
chart-no-check-in = आपके पहली बार हाल बताने पर वह यहाँ दिखेगा।
