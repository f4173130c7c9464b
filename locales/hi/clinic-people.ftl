### Patients, invites, staff and the audit log, as staff see them. Short.

## Finding a patient

patients-ask = रेफ़रेंस या नंबर लिखें, या कोई लिस्ट खोलें।
patients-silent = तीन दिन से जवाब नहीं
patients-clear = इलाज की ज़रूरत नहीं
patients-mild = हल्की
patients-moderate = मध्यम
patients-severe = तेज़
patients-all = सारे मरीज़
# Variables:
#   $what (text) - the name of the list
#   $count (number) - how many patients are on it
patients-list = <b>{ $what }</b>: { $count }
patients-nobody = इस लिस्ट में कोई नहीं है।
# Variables:
#   $count (number) - how many patients were found
patients-found =
    { $count ->
        [0] कोई नहीं मिला। फिर लिखें, या दूसरी तरह खोजें।
        [one] यह मरीज़ मिला। चाहें तो दूसरा लिखें।
       *[other] { $count } मरीज़ मिले। चाहें तो दूसरा लिखें।
    }
patients-search = खोजें
# Variables:
#   $patient (number) - the patient's number
#   $band (text) - the result in a word
patients-one = { $patient }: { $band }
# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
#   $band (text) - the result in a word
patients-one-named = { $patient } ({ $reference }): { $band }
patients-band-none = अभी नतीजा नहीं
patients-band-clear = शांत
patients-band-mild = हल्की
patients-band-moderate = मध्यम
patients-band-severe = तेज़

## The card

patient-none = ऐसा कोई मरीज़ नहीं है।
patient-no-result = अभी नतीजा नहीं है।
patient-band-clear = नतीजा: शांत।
patient-band-mild = नतीजा: <b>हल्की</b>।
patient-band-moderate = नतीजा: <b>मध्यम</b>।
patient-band-severe = नतीजा: <b>तेज़</b>।
# Variables:
#   $reasons (text) - the answers that caused the result
patient-because = क्यों: { $reasons }
patient-flag-none = चेतावनी का कोई संकेत खुला नहीं है।
patient-flag-soon = अगले हफ़्तों में देखने वाला एक संकेत खुला है।
patient-flag-same-day = ⚠️ आज देखने वाला एक संकेत खुला है। एक्सरसाइज़ बंद हैं।
patient-flag-emergency = ⚠️ इमरजेंसी का एक संकेत खुला है। एक्सरसाइज़ बंद हैं।
patient-no-plan = अभी प्लान नहीं है।
# Variables:
#   $name (text) - the name of the phase
#   $day (number) - the day of the phase, from 1
patient-phase = चरण: { $name }, दिन { $day }।
# Variables:
#   $done (number) - sessions done in this phase
#   $due (number) - sessions asked for in this phase
patient-sessions = इस चरण के सेशन: { $due } में से { $done } पूरे हुए।
patient-held = यह चरण आपने रोका हुआ है।
# Variables:
#   $number (number) - the first phase that is closed
patient-closed = चरण { $number } से आगे के चरण बंद हैं।
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
patient-day = { $day }: { $how }
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
#   $pain (number) - pain, 0 to 10
patient-day-pain = { $day }: { $how }, दर्द { $pain }
patient-day-done = पूरा हुआ
patient-day-some = थोड़ा हुआ
patient-day-could-not = नहीं हुआ
patient-day-skipped = छोड़ा गया
# Variables:
#   $what (text) - what was agreed to
patient-agreed = सहमति दी: { $what }।
patient-agreed-nothing = किसी बात की सहमति नहीं दी।
patient-agreed-care = रिमाइंडर
patient-agreed-broadcasts = ख़बरें
# Variables:
#   $language (string) - the code of the language
#   $place (text) - the place of the time zone
#   $time (time) - the time there now
patient-where = भाषा: { $language }। जगह: { $place }, वहाँ का समय: { $time }।
patient-has-blocked = बॉट को ब्लॉक किया है।
patient-has-stopped = सारे मैसेज बंद किए हैं।
# Variables:
#   $until (date) - the last day of the pause
patient-has-paused = रिमाइंडर { $until } तक रुके हैं।
patient-write = मरीज़ को लिखें
patient-show-chart = अब तक का हाल
patient-send-page = प्रिंट का पेज
patient-change-phase = चरण चुनें
patient-hold = इसी चरण में रोकें
patient-release = अब न रोकें
patient-close = अगले चरण बंद करें
patient-free = बंद चरण खोलें
# Variables:
#   $patient (number) - the patient's number
patient-which-phase = मरीज़ { $patient } के लिए कौन-सा चरण सही है?
# Variables:
#   $patient (number) - the patient's number
#   $name (text) - the name of the phase
patient-confirm-phase = मरीज़ { $patient } को इस चरण में रखें: { $name }? यह कल से शुरू होगा, और मरीज़ को बताया जाएगा।
patient-set-phase = हाँ, चुनें
# Variables:
#   $patient (number) - the patient's number
patient-news-told = ✓ हो गया। मरीज़ { $patient } को बता दिया गया।
# Variables:
#   $patient (number) - the patient's number
patient-news-phase-opened = ✓ हो गया। मरीज़ { $patient } को बता दिया गया। बाकी बातें पूरी होने पर आगे बढ़ना होगा।
patient-news-no-days = अभी दिखाने को कोई दिन नहीं है।
patient-news-chart = ✓ तस्वीर आ रही है।
patient-news-page = ✓ पेज आ रहा है।
# Variables:
#   $patient (number) - the patient's number
patient-chart = मरीज़ { $patient }: अब तक के दिन।
# Variables:
#   $patient (number) - the patient's number
patient-page = मरीज़ { $patient }: प्रिंट के लिए एक पेज। कृपया इसे संभालकर रखें।

## The page

# Variables:
#   $patient (number) - the patient's number
#   $date (date) - the day on which the page is made
page-title = { $clinic }: मरीज़ { $patient }, { $date }
page-who = मरीज़
# Variables:
#   $day (date) - the day of the first message
page-joined = Lumbot के साथ: { $day } से
page-result = नतीजा और जाँचें
page-plan = प्लान और पिछले दिन
page-agreed = सहमति और संपर्क

## Invites

# Variables:
#   $count (number) - how many invites can be used
invite-open =
    { $count ->
        [one] <b>{ $count } इनवाइट खुला है।</b> वापस लेने के लिए उस पर टैप करें।
       *[other] <b>{ $count } इनवाइट खुले हैं।</b> वापस लेने के लिए किसी पर टैप करें।
    }
invite-none-open = कोई इनवाइट खुला नहीं है।
invite-new = नया इनवाइट
invite-all = सारे इनवाइट
invite-ask = आपके यहाँ इस मरीज़ का रेफ़रेंस क्या है? कृपया लिखें। पूरा नाम नहीं होना चाहिए।
invite-without = बिना रेफ़रेंस
# Variables:
#   $most (number) - how many letters fit
invite-reference-long = कृपया ज़्यादा से ज़्यादा { $most } अक्षरों की एक लाइन लिखें।
# Variables:
#   $patient (number) - the patient's number
invite-reference-taken = यह रेफ़रेंस पहले से मरीज़ { $patient } का है। यह एक ही व्यक्ति का हो सकता है। कृपया फिर से देखें।
invite-record = एक इनवाइट बना।
invite-made = इनवाइट ऊपर है। इसे दिखाएँ या आगे भेजें। यह एक बार चलता है, 14 दिन तक।
# Variables:
#   $reference (string) - the clinic's own reference
#   $link (string) - the link that opens the bot
invite-picture-named = { $reference } के लिए इनवाइट। तस्वीर स्कैन करें, या यह लिंक खोलें: { $link }
# Variables:
#   $link (string) - the link that opens the bot
invite-picture = Lumbot का इनवाइट। तस्वीर स्कैन करें, या यह लिंक खोलें: { $link }
# Variables:
#   $reference (string) - the clinic's own reference
#   $until (day) - the day on which it ends
invite-one-named = { $reference }, { $until } तक
# Variables:
#   $number (number) - the number of the invite
#   $until (day) - the day on which it ends
invite-one = इनवाइट { $number }, { $until } तक
# Variables:
#   $role (text) - the part in the staff
#   $until (day) - the day on which it ends
invite-one-staff = स्टाफ़ ({ $role }), { $until } तक
invite-revoke-ask = यह इनवाइट वापस लें? इसका लिंक तुरंत बंद हो जाएगा।
invite-revoke = वापस लें
invite-revoked = हो गया। लिंक अब नहीं चलता।

## Staff

# Variables:
#   $count (number) - how many people joined
staff-title =
    { $count ->
        [one] <b>{ $count } साथी जुड़े हैं।</b> हटाने के लिए टैप करें।
       *[other] <b>{ $count } साथी जुड़े हैं।</b> हटाने के लिए किसी पर टैप करें।
    }
staff-nobody = अभी यहाँ सिर्फ़ मालिक काम करते हैं।
staff-add = साथी जोड़ें
staff-all = सारा स्टाफ़
staff-which = आपके साथी क्या काम करेंगे?
staff-role-owner = मालिक
staff-role-clinician = डॉक्टर/फ़िज़ियो
staff-role-front-desk = रिसेप्शन
# Variables:
#   $number (number) - the person's number
#   $role (text) - the part in the staff
staff-one = { $number }: { $role }
staff-added = लिंक ऊपर है। इसे सिर्फ़ अपने साथी को भेजें। यह एक बार चलता है, 14 दिन तक।
# Variables:
#   $role (text) - the part in the staff
#   $link (string) - the link that opens the bot
staff-picture = स्टाफ़ में जुड़ें, भूमिका: { $role }। तस्वीर स्कैन करें, या यह लिंक खोलें: { $link }
# Variables:
#   $number (number) - the person's number
staff-remove-ask = साथी { $number } को हटाएँ? उनके लिए क्लिनिक वाला हिस्सा तुरंत बंद हो जाएगा।
staff-remove = हाँ, हटाएँ
staff-removed = हो गया। जो काम उन्होंने लिए थे, वे फिर खुले हैं।

## Who did what

audit-title = <b>किसने क्या किया</b>, सबसे नया पहले:
audit-empty = अभी कुछ दर्ज नहीं है।
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
audit-line = { $when }, { $who }: { $what }
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
#   $patient (number) - the patient's number
audit-line-patient = { $when }, { $who }: { $what }, मरीज़ { $patient }
# Variables:
#   $staff (string) - the person's Telegram number
audit-staff = स्टाफ़ { $staff }
audit-cli = कमांड लाइन
audit-viewed = कार्ड देखा
audit-work-taken = काम लिया
audit-work-given-back = काम वापस दिया
audit-work-cleared = काम पूरा किया
audit-phase-set = चरण चुना
audit-phase-held = चरण रोका
audit-phase-released = रोक हटाई
audit-phase-closed = चरण बंद किए या खोले
audit-phase-opened = चरण खोला
audit-flag-cleared = चेतावनी का संकेत बंद किया
audit-clinic-wrote = मैसेज लिखा
audit-chart-sent = हाल की तस्वीर ली
audit-summary-sent = पेज लिया
audit-invite-made = इनवाइट बनाया
audit-invite-revoked = इनवाइट वापस लिया
audit-staff-joined = स्टाफ़ में नाम जुड़ा
audit-role-ended = साथी को हटाया
