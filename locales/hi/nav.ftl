### Buttons and short answers that every part of the conversation shares.

## Moving through questions

nav-back = पीछे
nav-leave = अभी रुकें
nav-go-on = आगे बढ़ें
nav-resume = जहाँ छोड़ा था, वहीं से
nav-not-now = अभी नहीं
nav-share-location = मेरी लोकेशन भेजें

## Plain answers

answer-yes = हाँ
answer-no = नहीं
answer-not-sure = पक्का नहीं

# Variables:
#   $number (number) - a point on the scale from 0 to 10
number = { $number }

# Variables:
#   $place (string) - the name of a place, in the reader's language
place = { $place }

## Checklists

# A button of a list, once it is ticked.
# Variables:
#   $item (string) - what the button says
ticked = ✓ { $item }
tick-how = जो-जो आप पर सही बैठे, उस पर टैप करें। हटाने के लिए दोबारा टैप करें।
tick-done = हो गया
tick-none = इनमें से कोई नहीं

## When something does not fit here

answer-not-understood = यह मुझे समझ नहीं आया। नीचे का कोई बटन दबाएँ, या बटन पर जो लिखा है वही लिखें।
answer-moved-on = इस सवाल का जवाब पहले ही मिल चुका है। हम अभी यहाँ हैं।
answer-forged = यह बटन मेरे लिए नया है। हम अभी यहाँ हैं।
answer-no-back = यह पहला सवाल है, इससे पीछे कुछ नहीं है।
answer-unknown-command = यह कमांड मुझे नहीं पता। हम अभी यहाँ हैं। मेनू के लिए /help दबाएँ।
answer-media = मैं सिर्फ़ लिखे हुए शब्द, बटन और भेजी हुई लोकेशन समझ पाता हूँ। हम अभी यहाँ हैं।
answer-edited = आपका पहले दिया हुआ जवाब ही रखा है। बदलने के लिए “पीछे” दबाएँ या नया मैसेज भेजें।
answer-led-back = पिछली बात के बाद मुझमें कुछ बदलाव हुए हैं, और एक सवाल बदल गया है। इसलिए अब मेनू सामने है। आपके जवाब सुरक्षित हैं।
answer-fault = मेरी तरफ़ कुछ गड़बड़ हो गई। आपका मैसेज सुरक्षित है। आगे बढ़ने के लिए /start दबाएँ, या { $clinic } को फ़ोन करें।
