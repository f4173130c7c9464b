### Daily life at the start and in week six. The items themselves are in questionnaires.ftl.

baseline-offer = क्या मैं पूछूँ कि कमर से आपके रोज़ के कामों पर क्या असर है? 24 वाक्य हैं जिन पर टिक करना है, और ज़्यादा से ज़्यादा तीन काम जिन्हें नंबर देना है। करीब चार मिनट लगते हैं। मना करना भी ठीक है।
baseline-week-six = छह हफ़्ते हो गए। क्या मैं आपके रोज़ के कामों के बारे में फिर पूछूँ, ताकि पता चले क्या बदला? करीब चार मिनट लगते हैं।
baseline-begin = हाँ, पूछें
baseline-decline = नहीं, धन्यवाद
baseline-declined = कोई बात नहीं। आपके प्लान को इसकी ज़रूरत नहीं है।

# Variables:
#   $number (number) - which page this is
#   $total (number) - how many there are
baseline-page = आज आपके रोज़ के काम: पेज { $number }, कुल { $total }
baseline-next-page = अगला पेज
baseline-page-before = पिछला पेज
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement = { $number }. { $statement }
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement-ticked = ✓ <b>{ $number }. { $statement }</b>

baseline-pick = ज़्यादा से ज़्यादा तीन पर टैप करें।
baseline-pick-full = तीन हो गए। किसी को हटाने के लिए उस पर टैप करें।
# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
baseline-activity = <b>{ $activity }</b>

baseline-record = आपके रोज़ के कामों के सवाल पूरे हुए।
baseline-thanks = धन्यवाद। आपके फ़िज़ियो आपके जवाब देख सकते हैं।
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
baseline-rmdq-first = आपने 24 में से { $score } वाक्यों पर टिक किया। क्या बदला, यह देखने के लिए मैं छठे हफ़्ते में फिर पूछूँगा।
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-recovered = आपने 24 में से { $score } वाक्यों पर टिक किया, शुरुआत में { $first } थे। अब कमर आपके दिन में लगभग रुकावट नहीं है।
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-better = आपने 24 में से { $score } वाक्यों पर टिक किया, शुरुआत में { $first } थे। यह साफ़ सुधार है।
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-same = आपने 24 में से { $score } वाक्यों पर टिक किया, शुरुआत में { $first } थे। यह लगभग वैसा ही है। अपने फ़िज़ियो से बात कर लें।
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-worse = आपने 24 में से { $score } वाक्यों पर टिक किया, शुरुआत में { $first } थे। कृपया अपने फ़िज़ियो से बात करें।
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
baseline-psfs-first = आपके अपने काम: 10 में से { $score }। यहाँ जितना ज़्यादा, उतना अच्छा।
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-better = आपके अपने काम: 10 में से { $score }, शुरुआत में { $first } था। अब आपसे साफ़ तौर पर ज़्यादा होता है।
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-same = आपके अपने काम: 10 में से { $score }, शुरुआत में { $first } था। यह लगभग वैसा ही है।
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-worse = आपके अपने काम: 10 में से { $score }, शुरुआत में { $first } था। कृपया अपने फ़िज़ियो से बात करें।
