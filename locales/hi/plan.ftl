### The plan: where the patient is, what comes next, and the time of the reminders.

# Variables:
#   $name (string) - the name of the phase
plan-phase = <b>आपका प्लान: { $name }</b>
# Variables:
#   $day (number) - which day of the phase today is, from 1
#   $least (number) - the least number of days in this phase
plan-day-of =
    { $least ->
        [one] आज इस चरण का दिन { $day } है। चरण कम से कम { $least } दिन का है।
       *[other] आज इस चरण का दिन { $day } है। चरण कम से कम { $least } दिनों का है।
    }
# Variables:
#   $day (number) - which day of the phase today is, from 1
plan-day = आज इस चरण का दिन { $day } है।
# Variables:
#   $milestone (string) - the sign that shows that the phase has done its work
plan-milestone = सुधार की निशानी: { $milestone }
plan-limited = अभी मैं सिर्फ़ हल्के स्टेप दिखाता हूँ, जब तक आपके फ़िज़ियो आपका एक जवाब देख न लें।
plan-reminders = रिमाइंडर

## What the next phase needs

# Variables:
#   $needs (string) - what is missing, one a line
plan-needs =
    अगले चरण से पहले ये बाकी हैं:
    { $needs }
# Variables:
#   $count (number) - how many more check-ins with little pain are needed
plan-needs-calm =
    { $count ->
        [one] • { $count } बार और हाल बताना, जिसमें दर्द कम हो
       *[other] • { $count } बार और हाल बताना, जिनमें दर्द कम हो
    }
# Variables:
#   $days (number) - how many days this phase still lasts at least
plan-needs-days =
    { $days ->
        [one] • इस चरण में { $days } दिन और
       *[other] • इस चरण में { $days } दिन और
    }
# Variables:
#   $done (number) - how many sessions were done
#   $planned (number) - how many there were to do
plan-needs-sessions = • ज़्यादातर सेशन करना: अब तक { $planned } में से { $done } हुए
plan-needs-first-session = • इस चरण का पहला सेशन
plan-needs-flag-open = • आपके एक जवाब पर फ़िज़ियो की नज़र
plan-needs-held = • फ़िज़ियो की राय: अभी आपको इसी चरण में रहना है
plan-needs-closed = • फ़िज़ियो की राय: अगला चरण अभी बंद रहेगा
plan-opens-bot = फिर आपके अगली बार हाल बताने के बाद मैं अगला चरण खोलूँगा।
plan-opens-clinic = फिर आपके फ़िज़ियो अगला चरण खोलेंगे।
plan-with-physio = यह हिस्सा फ़िज़ियो आपके साथ मिलकर तय करते हैं, और वही बताएँगे कि आगे कब बढ़ना है।
plan-opens-stay-well = इसके बाद है ठीक बने रहना: पैदल चलना और दो एक्सरसाइज़। खेल और भारी काम उसके बाद, फ़िज़ियो के साथ।
plan-come-back = अगर कमर में फिर दर्द हो, तो “दर्द फिर उभर आया” पर टैप करें। नए सिरे से शुरू करने के लिए मेनू से कमर की जाँच फिर करें।
plan-later = बाद में, फ़िज़ियो के साथ
plan-later-how = खेल और भारी काम सबसे आख़िर में आते हैं। यह हिस्सा क्लिनिक में होता है, घर पर नहीं।
# Variables:
#   $name (string) - the name of what is done
plan-later-part = <b>{ $name }</b>

## The beginning

plan-time-ask = रोज़ कब याद दिलाऊँ? मोटा-मोटा समय चुनें। या ऐसे लिखें: 14:20, तो मैं ठीक उसी समय लिखूँगा।
# Variables:
#   $first (string) - the first time of day at which a reminder may come
#   $last (string) - when the quiet hours begin
plan-time-quiet = मैं { $first } और { $last } के बीच लिखता हूँ, ताकि रात में आपको आराम रहे।
# Variables:
#   $time (string) - a time of day
plan-time-about = करीब { $time }
# Variables:
#   $when (string) - the day and time of the first reminder
plan-ready = सब तैयार है। आपका पहला रिमाइंडर: { $when }। आज के स्टेप चाहें तो अभी कर लें।
plan-ready-silent = सब तैयार है। रिमाइंडर अभी बंद हैं। आज के स्टेप चाहें तो अभी कर लें।
plan-today-now = आज के स्टेप अभी
plan-change-days = दिन बदलें
plan-none-yet = अभी कोई प्लान नहीं है। यह कमर की जाँच से शुरू होता है, जिसमें करीब दस मिनट लगते हैं।
