### The clinic's report, for owners and clinicians: numbers by week, and nobody's name.

clinic-open-report = रिपोर्ट
# Variables:
#   $weeks (number) - how many weeks
report-title = <b>हफ़्तेवार क्लिनिक</b>: पिछले { $weeks } हफ़्ते, इस हफ़्ते से शुरू।
# Variables:
#   $monday (date) - the first day of the week
#   $joined (string) - how many joined, or "<5"
#   $completion (string) - who finished the first check, of those who joined
#   $response (string) - how many reminders were answered
#   $adherence (string) - on how many days the exercises were done
#   $missed (string) - how many visits were missed
#   $results (string) - how many people got which result
report-week =
    <b>{ $monday }</b>
    नए मरीज़: { $joined }। पहली जाँच पूरी: { $completion }।
    रिमाइंडर के जवाब: { $response }। एक्सरसाइज़ हुई: { $adherence }।
    छूटे अपॉइंटमेंट: { $missed }।
    नतीजे: { $results }।
# Variables:
#   $percent (number) - a share
report-percent = { $percent }%
report-none = –
# Variables:
#   $severe (string) - people with this result
#   $moderate (string) - people with this result
#   $mild (string) - people with this result
#   $clear (string) - people with this result
report-results = तेज़ { $severe }, मध्यम { $moderate }, हल्की { $mild }, शांत { $clear }
report-left-out = लकीर (–) का मतलब है कोई नहीं, या दिखाने के लिए बहुत कम लोग। ताकि यहाँ किसी को पहचाना न जा सके।
# Variables:
#   $weeks (number) - how many weeks
report-weeks = { $weeks } हफ़्ते
report-as-picture = तस्वीर
report-as-table = टेबल (CSV)
# Variables:
#   $weeks (number) - how many weeks
report-picture-sent = हफ़्तेवार क्लिनिक: पिछले { $weeks } हफ़्ते। यही नंबर ऊपर के कार्ड में हैं।
# Variables:
#   $weeks (number) - how many weeks
report-table-sent = पिछले { $weeks } हफ़्ते, टेबल में।

## The picture

report-picture-title = हफ़्तेवार क्लिनिक
report-picture-completion = पहली जाँच पूरी (%)
report-picture-response = रिमाइंडर के जवाब (%)
report-picture-adherence = एक्सरसाइज़ हुई (%)
report-picture-missed = छूटे अपॉइंटमेंट (%)
