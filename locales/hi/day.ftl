### Today's exercises, the reminders, and what follows from how the day went.
### Reminders are seen on a locked phone: they never name a body part or a condition.

## Reminders

# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-1 =
    { $minutes ->
        [one] नमस्ते। आज के लिए { $count } छोटे काम, करीब { $minutes } मिनट।
       *[other] नमस्ते। आज के लिए { $count } छोटे काम, करीब { $minutes } मिनट।
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-2 =
    { $minutes ->
        [one] क्या आपके पास { $minutes } मिनट है? जब मन हो, आज के स्टेप तैयार हैं।
       *[other] क्या आपके पास { $minutes } मिनट हैं? जब मन हो, आज के स्टेप तैयार हैं।
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-3 = अपने लिए सुकून का एक पल: { $count } छोटे स्टेप, अपनी रफ़्तार से।
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-4 =
    { $minutes ->
        [one] आज का छोटा-सा राउंड तैयार है। करीब { $minutes } मिनट लगेगा।
       *[other] आज का छोटा-सा राउंड तैयार है। करीब { $minutes } मिनट लगेंगे।
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-5 = फिर मिलकर अच्छा लगा। आज आपके लिए { $count } स्टेप हैं। धीरे-धीरे करना भी ठीक है।
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-6 = रोज़ का थोड़ा-थोड़ा मिलकर बहुत हो जाता है। { $count } स्टेप तैयार हैं, अपनी रफ़्तार से।
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-follow-up = बस याद दिलाना था: आज के स्टेप अब भी यहाँ हैं, अगर मन हो। न हो, तो भी ठीक है।
day-missed = पिछली बार मुझे देर हो गई थी और मैं परेशान नहीं करना चाहता था।
day-rhythm-ask = पिछले दिनों की चिंता न करें। क्या मैं रोज़ पूछूँ, हफ़्ते में एक बार, या कुछ समय रुकूँ?

day-show-me = दिखाएँ
day-in-an-hour = 1 घंटे बाद
day-not-today = आज नहीं

## The list and the cards

day-is-new-day = वह बटन किसी और दिन का था। आज के स्टेप ये हैं।
# Variables:
#   $phase (string) - the name of the phase
day-list = <b>आज: { $phase }</b>
# Variables:
#   $name (string) - the name of an exercise
day-list-line = • { $name }
# Variables:
#   $things (string) - what to have ready, one a line
day-at-hand =
    पास रखें:
    { $things }
day-pain-hint = 10 में से 3 तक दर्द ठीक है। 4 या 5 हो, तो कम करें। 6 या ज़्यादा हो, तो आज के लिए रुक जाएँ।
day-begin = शुरू करें
# Variables:
#   $number (number) - which exercise this is, from 1
#   $total (number) - how many today has
#   $name (string) - the name of the exercise
day-exercise = { $number }/{ $total }: <b>{ $name }</b>
# Variables:
#   $minutes (number) - how many minutes to walk this week
day-walk =
    { $minutes ->
        [one] { $minutes } मिनट पैदल चलें। लक्ष्य है हफ़्ते में पाँच दिन, 30 मिनट।
       *[other] { $minutes } मिनट पैदल चलें। लक्ष्य है हफ़्ते में पाँच दिन, 30 मिनट।
    }
day-form-easier = आसान तरीक़ा
day-form-harder = मुश्किल तरीक़ा
# Variables:
#   $how (string) - how the exercise is made easier
day-in-form-easier = <b>आसान:</b> { $how }
# Variables:
#   $how (string) - how the exercise is made harder
day-in-form-harder = <b>मुश्किल:</b> { $how }
day-next = अगला
day-all-done = सब हो गए
day-no-exercises = अभी यहाँ आपके लिए कोई एक्सरसाइज़ नहीं है। यह हिस्सा फ़िज़ियो आपके साथ करते हैं।

## How it went

day-how = कैसा रहा?
day-done = पूरा हुआ
day-some = थोड़ा हुआ
day-could-not = नहीं हुआ
day-which = कौन-सी एक्सरसाइज़ नहीं हो पाई?
day-which-none = कोई नहीं, बस कम किया
day-pain = अब आपका दर्द कितना है? 0 मतलब कोई दर्द नहीं, 10 मतलब ऐसा दर्द जिससे ज़्यादा सोचा न जा सके।
# Variables:
#   $day (date) - the date of the exercises
#   $outcome (string) - done, some or could-not
#   $pain (number) - the pain after it, 0 to 10
day-record =
    { $outcome ->
        [done] { $day }: पूरा हुआ, दर्द 10 में से { $pain }।
        [some] { $day }: थोड़ा हुआ, दर्द 10 में से { $pain }।
       *[could-not] { $day }: नहीं हुआ, दर्द 10 में से { $pain }।
    }

## What follows

day-green = धन्यवाद। यह सही चल रहा है: आपकी कमर इतना बोझ उठा लेती है।
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-amber = बताने के लिए धन्यवाद। दर्द 10 में से { $pain } है, तो एक दिन के लिए कम करें: गिनती आधी, और रफ़्तार धीमी। फिर देखें कि कैसा लगता है।
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-red = बताने के लिए धन्यवाद: 10 में से { $pain } आज के लिए ज़्यादा है। एक्सरसाइज़ रोक दें, हल्का-हल्का हिलना-डुलना जारी रखें, और अच्छा लगे तो गर्म सिकाई करें।
day-red-tomorrow = अगर कल भी ऐसा ही रहे, तो आगे छोटे स्टेप होंगे। यह आम बात है, कोई हार नहीं।
day-easier = जो नहीं हो पाई, वह अगली बार आसान तरीक़े से आएगी।
# Variables:
#   $when (string) - the day and time of the next reminder
day-next-reminder = मैं फिर लिखूँगा: { $when }।
day-signs-again = आगे बढ़ने से पहले मैं चेतावनी के संकेत एक बार फिर पूछ लेता हूँ, बस तसल्ली के लिए।
day-check-signs = चेतावनी के संकेत देखें
day-skipped = ठीक है, आज नहीं। आराम के दिन भी इसका हिस्सा हैं।
day-later = ठीक है, मैं एक घंटे बाद फिर पूछूँगा।
day-later-once = आज इसे एक बार पहले ही टाल चुका हूँ। जब ठीक लगे, तब खोल लें।
day-too-late = एक घंटे बाद आपको लिखने के लिए बहुत देर हो जाएगी। अभी करना हो, तो आज के स्टेप यहाँ हैं।
day-already = आज का जवाब मिल चुका है। एक दिन के लिए इतना काफ़ी है।
day-see-again = एक्सरसाइज़ फिर देखें
