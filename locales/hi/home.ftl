### The menu.

home-menu = अब क्या करना है?
home-back = आपसे फिर मिलकर अच्छा लगा। अब क्या करना है?
home-left = ठीक है। आपके जवाब सुरक्षित हैं। जब मन हो, आगे बढ़ें।
home-cancelled = वह बंद कर दिया। अब और कुछ नहीं पूछा जाएगा। अब क्या करना है?

# Variables:
#   $part (string) - the part that was left in the middle, such as "the self-tests"
home-resume = आगे बढ़ें: { $part }
home-part-welcome = शुरुआत
home-part-red-flags = चेतावनी के संकेत
home-part-self-tests = जाँचें
home-part-severity = सवाल
home-part-aggravators = दर्द किससे बढ़ता है
home-part-weekly = हफ़्ते का हाल
home-part-baseline = रोज़ के कामों के सवाल
home-part-summary = मेरे जवाब

home-today = आज
home-plan = मेरा प्लान
home-progress = अब तक का हाल
home-result = मेरा नतीजा
home-test = कमर की जाँच
home-test-again = फिर से जाँच
home-safety = अभी क्या करना चाहिए
home-learn = जानें
home-red-flags = चेतावनी के संकेत
home-settings = सेटिंग
home-contact = संपर्क
home-help = मदद

menu-open = मेनू
assessment-left = आपकी कमर की जाँच बीच में रह गई थी। आगे बढ़ें?
assessment-anew = नए सिरे से शुरू
