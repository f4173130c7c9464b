### What reaches a patient from the clinic: a message, a decision on the plan, and their answer.

# Variables:
#   $words (text) - what the clinic wrote
letter = <b>{ $clinic } का मैसेज:</b> { $words }
letter-call = हमें बताने के लिए धन्यवाद। हम अपने खुलने के समय में आपको फ़ोन करेंगे।
letter-visit = हम आपको देखना चाहेंगे। कृपया अपॉइंटमेंट लें, या हमें फ़ोन करें: { $phone }।
letter-keep-on = हमने आपके दिनों का हाल देखा है। यह अच्छा चल रहा है। कृपया अभी जैसा चल रहा है, वैसे ही जारी रखें।
letter-ease-off = आज थोड़ा आराम रखें। हल्का-हल्का हिलना-डुलना जारी रखें, और जहाँ ज़्यादा दर्द हो वहाँ कम करें।
letter-thanks = लिखने के लिए धन्यवाद। हमने पढ़ लिया है और सब ठीक है।
letter-reply = { $clinic } को जवाब दें
reply-ask = { $clinic } को क्या बताना है? एक ही मैसेज में लिखें।
reply-not-live = इसे कोई तुरंत नहीं पढ़ता। अगर ख़तरा महसूस हो, तो { $emergency } पर कॉल करें।
reply-sent = धन्यवाद। { $clinic } को आपका मैसेज मिल गया है और खुलने के समय में पढ़ा जाएगा: { $hours }।
# Variables:
#   $most (number) - how many letters fit
reply-too-long = यह थोड़ा लंबा है। क्या इसे { $most } अक्षरों या कम में लिखा जा सकता है?

## Decisions on the plan

# Variables:
#   $name (text) - the name of the phase
order-phase-set = { $clinic } ने आपके अगले स्टेप चुने हैं: { $name }। ये कल से शुरू होंगे।
order-phase-held = { $clinic } की सलाह है कि आप अभी इन्हीं स्टेप पर रहें। यह अच्छी रफ़्तार है।
order-phase-released = { $clinic } ने आगे बढ़ने की इजाज़त दे दी है। तैयार होने पर आगे बढ़ें।
order-phase-closed = { $clinic } ने अगले स्टेप बाद के लिए रखे हैं। अभी वाले स्टेप आपके लिए सही हैं।
order-phases-free = { $clinic } ने बाद वाले स्टेप आपके लिए फिर खोल दिए हैं।

## Invites

invite-joined = स्वागत है। अब आप { $clinic } की लिस्ट में हैं।
invite-used = यह लिंक पहले इस्तेमाल हो चुका है। कोई बात नहीं: इसके बिना भी शुरू कर लें।
invite-expired = यह लिंक बहुत पुराना है। कोई बात नहीं: शुरू कर लें, और { $clinic } से नया माँग लें।
invite-gone = यह लिंक अब काम में नहीं है। शुरू कर लें, और { $clinic } से नया माँग लें।
invite-unknown = यह लिंक मुझे नहीं पता। इसके बिना शुरू कर लें, या { $clinic } से पूछें।
staff-ended = { $clinic } का स्टाफ़ वाला हिस्सा अब आपके लिए बंद है। आपके काम के लिए धन्यवाद।
