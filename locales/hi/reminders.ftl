### Reminders: when they come, and how to change or rest them.

# Variables:
#   $day (string) - a day of the week
weekday = { $day }

# Variables:
#   $time (string) - the time of the reminder
reminders-are-daily = मैं <b>रोज़</b> { $time } पर याद दिलाता हूँ।
# Variables:
#   $time (string) - the time of the reminder
#   $days (string) - days of the week, as a list
reminders-are-on-days = मैं { $time } पर इन दिनों याद दिलाता हूँ: { $days }।
# Variables:
#   $time (string) - the time of the reminder
#   $day (string) - a day of the week
reminders-are-weekly = मैं <b>हफ़्ते में एक बार</b> { $time } पर याद दिलाता हूँ। दिन: { $day }।
reminders-in-the-hour = यह एक घंटे तक बाद में भी आ सकता है।
# Variables:
#   $until (string) - the date of the next possible reminder
reminders-are-paused = रिमाइंडर { $until } तक रुके हैं। आप इन्हें कभी भी फिर चालू कर दें।
reminders-are-off = जब तक आप चालू न करें, रिमाइंडर रुके रहेंगे।
reminders-are-stopped = आपने बंद करने को कहा था, इसलिए सब शांत है। रिमाइंडर यहाँ से फिर चालू करें।
reminders-need-plan = ये आपके प्लान के साथ शुरू होंगे।

reminders-change-time = समय बदलें
reminders-change-days = दिन बदलें
reminders-change-rhythm = कितनी बार
reminders-pause-some = थोड़ा रोकें
reminders-resume = फिर याद दिलाएँ
reminders-all = हो गया

reminders-days = किन दिनों लिखूँ? जिन दिनों पर ✓ है, वे चालू हैं। बदलने के लिए दिन पर टैप करें।
# Variables:
#   $day (string) - a day of the week
reminders-day-on = ✓ { $day }
# Variables:
#   $day (string) - a day of the week
reminders-day-off = { $day }
reminders-one-day = एक दिन रहना ज़रूरी है। कोई दिन न चाहिए, तो “थोड़ा रोकें” चुनें।

reminders-rhythm = कितनी बार याद दिलाऊँ?
reminders-daily = रोज़
reminders-weekly = हर हफ़्ते
reminders-rest = कुछ समय रुकें

reminders-pause = रिमाइंडर कितने समय रुके रहें?
# Variables:
#   $days (number) - how many days
reminders-pause-days =
    { $days ->
        [one] { $days } दिन
       *[other] { $days } दिन
    }
reminders-pause-open = जब तक मैं न कहूँ
