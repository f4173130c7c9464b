### Settings: quiet hours, language, time zone and consents.

settings-menu = आपको क्या बदलना है?
settings-pause = थोड़ा रोकें
settings-quiet-hours = शांत समय
settings-language = भाषा
settings-zone = टाइम ज़ोन
settings-pictures-on = तस्वीरें: चालू
settings-pictures-off = तस्वीरें: बंद
settings-consents = मेरी सहमति

## Quiet hours

# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-stand = आपका शांत समय { $start } से { $end } तक है। इसमें मैं सुरक्षा के मैसेज छोड़कर कुछ नहीं भेजता।
quiet-hours-ask = शांत समय कौन-सा हो?
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-choice = { $start } से { $end }
quiet-hours-other = दूसरा समय
quiet-hours-start = शांत समय कब शुरू हो? ऐसे लिखें: 21:30।
quiet-hours-end = और कब ख़त्म हो? ऐसे लिखें: 07:30।
quiet-hours-same = शांत समय तो इसी समय शुरू होता है। कृपया इससे पहले या बाद का समय लिखें।
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-kept = ठीक है। { $start } से { $end } तक शांति रहेगी।
# Variables:
#   $time (string) - the new time of the reminder
quiet-hours-moved = आपका रिमाइंडर इसी बीच था, इसलिए अब उसका समय { $time } है।

## Time zone

# Variables:
#   $place (string) - the name of a place, in the reader's language
time-zone-stands = मैं { $place } के समय से चलता हूँ।

## Language

language-ask = मैं किस भाषा में बात करूँ?
language-name-en = English
language-name-es = Español
language-name-af = Afrikaans
language-name-de = Deutsch
language-name-fr = Français
language-name-pt-BR = Português (Brasil)
language-name-ru = Русский
language-name-tr = Türkçe
language-name-hi = हिन्दी
language-name-ar = العربية
# Variables:
#   $code (string) - the short code of a language that has no name here
language-code = { $code }

## Consents

consents-care-given = <b>इलाज:</b> आपने सहमति दी है। मैं आपके जवाब रखता हूँ और एक्सरसाइज़ और अपॉइंटमेंट याद दिलाता हूँ।
consents-care-not-given = <b>इलाज:</b> आपने सहमति नहीं दी है। मैं कुछ नहीं पूछता और कोई रिमाइंडर नहीं भेजता।
consents-news-given = <b>{ $clinic } की ख़बरें:</b> आपने सहमति दी है। आपको कभी-कभी ख़बरें मिलती हैं।
consents-news-not-given = <b>{ $clinic } की ख़बरें:</b> आपने सहमति नहीं दी है। आपको ख़बरें नहीं मिलतीं।
consents-care-withdraw = सहमति वापस लें: इलाज
consents-care-give = सहमति दें: इलाज
consents-news-withdraw = सहमति वापस लें: ख़बरें
consents-news-give = सहमति दें: ख़बरें
consents-care-effect = इसके बिना आपके रिमाइंडर रुक जाएँगे और प्लान बंद हो जाएगा। क़ानून के हिसाब से जो रखना ज़रूरी है, वह { $clinic } के पास रहता है। चेतावनी के संकेत आपके लिए खुले रहेंगे।
consents-care-keep = ऐसे ही रहने दें
consents-care-end = हाँ, वापस लें
