### The clinic's side: alerts, and what staff decide about them. A patient is a number here.

clinic-menu = यह { $clinic } का स्टाफ़ वाला हिस्सा है।
clinic-menu-open = क्लिनिक मेनू

## Alerts

# Variables:
#   $patient (number) - the patient's number
clinic-alert-emergency = ⚠️ <b>मरीज़ { $patient }: इमरजेंसी का संकेत।</b> उनसे अभी मदद लेने को कहा गया है। जब तक आप संकेत बंद न करें, एक्सरसाइज़ बंद हैं।
# Variables:
#   $patient (number) - the patient's number
clinic-alert-same-day = ⚠️ <b>मरीज़ { $patient }: आज ही देखना ज़रूरी है।</b> जब तक आप संकेत बंद न करें, एक्सरसाइज़ बंद हैं।
# Variables:
#   $patient (number) - the patient's number
clinic-alert-soon = मरीज़ { $patient }: एक संकेत है, जिसे एक-दो हफ़्ते में देखना चाहिए। जब तक आप संकेत बंद न करें, प्लान हल्के स्टेप पर रहेगा।
# Variables:
#   $patient (number) - the patient's number
clinic-alert-appointment-wanted = मरीज़ { $patient } को अपॉइंटमेंट चाहिए।
# Variables:
#   $patient (number) - the patient's number
clinic-alert-contact-wanted = मरीज़ { $patient } ने फ़ोन करने को कहा है।
# Variables:
#   $patient (number) - the patient's number
clinic-alert-worse = मरीज़ { $patient } की तकलीफ़ बढ़ रही है। कृपया देख लें।
# Variables:
#   $patient (number) - the patient's number
clinic-alert-mistaken-tap = मरीज़ { $patient } का कहना है कि इमरजेंसी का संकेत ग़लती से दब गया। जब तक आप बंद न करें, वह बना रहेगा।
# Variables:
#   $patient (number) - the patient's number
clinic-alert-distress = ⚠️ <b>मरीज़ { $patient } के लिखे शब्द चिंता वाले हैं।</b> उन्हें इमरजेंसी नंबर और आपका फ़ोन नंबर दिया गया है। कृपया आज ही उन्हें फ़ोन करें।
# Variables:
#   $patient (number) - the patient's number
clinic-alert-step-back = मरीज़ { $patient }: लगातार दो बार दर्द ज़्यादा रहा। प्लान एक चरण पीछे गया है।
# Variables:
#   $patient (number) - the patient's number
clinic-alert-phase-due = मरीज़ { $patient } ने इस चरण का काम पूरा कर लिया है। अगला चरण आपको खोलना है।
# Variables:
#   $patient (number) - the patient's number
clinic-alert-erased = मरीज़ { $patient } ने सब मिटाने को कहा। उनके बारे में यहाँ सब हट गया है। इस बॉट में आपको कुछ नहीं करना है।
# Variables:
#   $patient (number) - the patient's number
clinic-alert-silent = मरीज़ { $patient } की तरफ़ से तीन दिन से कोई जवाब नहीं है।
# Variables:
#   $patient (number) - the patient's number
clinic-alert-reply = मरीज़ { $patient } ने आपको लिखा है।
clinic-alert-open = खोलें

## One patient's matter

# Variables:
#   $patient (number) - the patient's number
clinic-alert-patient = <b>मरीज़ { $patient }</b>
clinic-matter-emergency = इमरजेंसी का एक संकेत खुला है। एक्सरसाइज़ बंद हैं।
clinic-matter-same-day = आज ही देखने वाला एक संकेत खुला है। एक्सरसाइज़ बंद हैं।
clinic-matter-soon = अगले हफ़्तों में देखने वाला एक संकेत खुला है। प्लान हल्के स्टेप पर है।
clinic-matter-appointment-wanted = अपॉइंटमेंट माँगा गया है।
clinic-matter-contact-wanted = फ़ोन करने को कहा गया है।
clinic-matter-worse = दर्द बढ़ रहा है।
clinic-matter-mistaken-tap = मरीज़ का कहना है कि ग़लती से दब गया। एक्सरसाइज़ बंद हैं।
clinic-matter-distress = मरीज़ ने ऐसे शब्द लिखे, जो ख़ुद को चोट पहुँचाने या मारपीट जैसे लगते हैं। कृपया आज ही उन्हें फ़ोन करें।
clinic-matter-step-back = दो बार दर्द ज़्यादा रहने पर प्लान एक चरण पीछे गया।
clinic-matter-phase-due = चरण पूरा हो गया है। अगला आपके खोलने के इंतज़ार में है।
clinic-matter-silent = तीन दिन से कोई जवाब नहीं आया।
clinic-matter-reply = मरीज़ ने आपको लिखा है।
clinic-open-phase = अगला चरण खोलें
clinic-safe = सुरक्षित: एक्सरसाइज़ फिर खोलें
clinic-not-yet = अभी नहीं
# Variables:
#   $patient (number) - the patient's number
clinic-confirm = क्या आपने या किसी साथी ने मरीज़ { $patient } को देख लिया है? उनकी एक्सरसाइज़ और रिमाइंडर तुरंत खुल जाएँगे।
clinic-confirm-safe = हाँ, सुरक्षित है
