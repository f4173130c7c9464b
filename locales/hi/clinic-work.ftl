### The clinic's worklist: what waits, who takes it, how it is settled. Short, for staff.

clinic-open-worklist = काम की लिस्ट
clinic-open-patients = मरीज़
clinic-open-invites = मरीज़ को इनवाइट
clinic-open-staff = स्टाफ़
clinic-open-audit = किसने क्या किया
clinic-joined = स्वागत है। अब आप स्टाफ़ वाले हिस्से में हैं।
clinic-role-owner = आप यहाँ मालिक हैं। आपके लिए सब कुछ खुला है।
clinic-role-clinician = आपकी भूमिका है डॉक्टर/फ़िज़ियो: मरीज़, प्लान, संकेत और काम की लिस्ट।
clinic-role-front-desk = आपकी भूमिका है रिसेप्शन: अपॉइंटमेंट, इनवाइट और ख़बरें।
clinic-page-before = नए
clinic-page-after = और
# Variables:
#   $number (number) - the page that is shown
#   $total (number) - how many pages there are
clinic-page = पेज { $number }, कुल { $total }

## The list

# Variables:
#   $count (number) - how many matters wait
worklist-title =
    { $count ->
        [one] <b>{ $count } काम बाकी है।</b> सबसे ज़रूरी पहले।
       *[other] <b>{ $count } काम बाकी हैं।</b> सबसे ज़रूरी पहले।
    }
worklist-empty = कोई काम बाकी नहीं है। नए काम यहाँ अपने आप आते हैं।
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-open = { $patient }: { $kind }
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-mine = { $patient }: { $kind } (आपका)
# Variables:
#   $patient (number) - the patient's number
#   $kind (text) - what it is about, in a few words
worklist-taken = { $patient }: { $kind } (लिया हुआ)
work-emergency = ⚠️ इमरजेंसी का संकेत
work-same-day = ⚠️ आज का संकेत
work-soon = अगले हफ़्तों का संकेत
work-appointment-wanted = अपॉइंटमेंट चाहिए
work-contact-wanted = फ़ोन करने को कहा
work-worse = तकलीफ़ बढ़ रही है
work-mistaken-tap = ⚠️ ग़लती से दबा?
work-distress = ⚠️ चिंता वाले शब्द
work-step-back = एक चरण पीछे
work-phase-due = अगला चरण खोलना है
work-silent = कई दिन से जवाब नहीं
work-reply = हमें लिखा है
work-move-wanted = दूसरा समय चाहिए
work-visit-cancelled = अपॉइंटमेंट रद्द किया

## One matter

# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
matter-named = <b>मरीज़ { $patient }</b> ({ $reference })
matter-none = यह अब यहाँ नहीं है।
# Variables:
#   $words (string) - what the patient wrote
matter-note = उन्होंने लिखा: “{ $words }”
matter-is-open = यह काम अभी किसी ने नहीं लिया है।
matter-is-yours = यह काम आपने लिया है।
matter-is-taken = यह काम किसी साथी ने लिया है।
matter-is-cleared = यह काम हो गया है।
matter-too-late = किसी साथी ने पहले ले लिया, अब यह उनके पास है।
# Variables:
#   $patient (number) - the patient's number
matter-news-answered = हो गया: मरीज़ { $patient } को आपका जवाब मिल गया।
# Variables:
#   $patient (number) - the patient's number
matter-news-called = हो गया: आपने मरीज़ { $patient } को फ़ोन किया।
# Variables:
#   $patient (number) - the patient's number
matter-news-booked = हो गया: मरीज़ { $patient } का अपॉइंटमेंट है।
# Variables:
#   $patient (number) - the patient's number
matter-news-no-need = हो गया: मरीज़ { $patient } के लिए कुछ करने की ज़रूरत नहीं।
# Variables:
#   $patient (number) - the patient's number
matter-news-judged-safe = हो गया। मरीज़ { $patient } को बता दिया गया कि एक्सरसाइज़ फिर खुली हैं।
# Variables:
#   $patient (number) - the patient's number
matter-news-phase-opened = हो गया। मरीज़ { $patient } को बता दिया गया। बाकी बातें पूरी होने पर आगे बढ़ना होगा।
matter-take = यह मुझे दें
matter-give-back = वापस दें
matter-answer = मरीज़ को लिखें
matter-clear = यह हो गया
matter-card = मरीज़ का कार्ड
matter-why = यह कैसे निपटा?
matter-reason-answered = यहाँ जवाब दिया
matter-reason-called = फ़ोन किया
matter-reason-booked = अपॉइंटमेंट दिया
matter-reason-no-need = ज़रूरत नहीं थी

## Writing to a patient

# Variables:
#   $patient (number) - the patient's number
answering-choose = मरीज़ { $patient } को क्या लिखना है? एक चुनें, या अपने शब्द लिखें।
# Variables:
#   $patient (number) - the patient's number
answering-look = मरीज़ { $patient } को यह मिलेगा:
answering-send = भेजें
answering-other = दूसरे शब्द
# Variables:
#   $patient (number) - the patient's number
answering-sent = मरीज़ { $patient } को भेजा जा रहा है।
answering-clear = यह हो गया
answering-matter = काम पर वापस
answering-none = पहले यह काम लें। फिर लिखना हो पाएगा।
# Variables:
#   $patient (number) - the patient's number
answering-unreached = मरीज़ { $patient } को यहाँ से अभी मैसेज नहीं जाते। कृपया फ़ोन करें।
# Variables:
#   $most (number) - how many letters fit
answering-too-long = यह बहुत लंबा है। कृपया ज़्यादा से ज़्यादा { $most } अक्षर लिखें।
letter-short-call = हम फ़ोन करेंगे
letter-short-visit = अपॉइंटमेंट लें
letter-short-keep-on = ऐसे ही जारी रखें
letter-short-ease-off = थोड़ा आराम करें
letter-short-thanks = धन्यवाद
