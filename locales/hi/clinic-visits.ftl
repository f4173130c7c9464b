### The clinic's visits: the day, one visit, files of visits, the daily summary and no-shows.

clinic-open-visits = अपॉइंटमेंट
clinic-open-upload = फ़ाइल से अपॉइंटमेंट
# Variables:
#   $patient (number) - the patient's number
clinic-alert-move-wanted = मरीज़ { $patient } को अपॉइंटमेंट का दूसरा समय चाहिए।
# Variables:
#   $patient (number) - the patient's number
clinic-alert-visit-cancelled = मरीज़ { $patient } ने अपॉइंटमेंट रद्द किया है।
clinic-matter-move-wanted = अपॉइंटमेंट का दूसरा समय माँगा गया है।
clinic-matter-visit-cancelled = मरीज़ ने अपॉइंटमेंट रद्द किया।

## A day

clinic-visits = अपॉइंटमेंट
clinic-visits-today = आज
clinic-visits-tomorrow = आने वाला कल
clinic-visits-upload = फ़ाइल से
clinic-visits-report = न आने वाले
# Variables:
#   $day (date) - the day
#   $count (number) - how many visits there are
clinic-visits-day =
    { $count ->
        [0] <b>{ $day }</b>: कोई अपॉइंटमेंट नहीं।
        [one] <b>{ $day }</b>: { $count } अपॉइंटमेंट।
       *[other] <b>{ $day }</b>: { $count } अपॉइंटमेंट।
    }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-open = { $time } { $reference }
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-booked = { $time } { $reference }: अभी जवाब नहीं
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-confirmed = { $time } { $reference }: पक्का
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-move-wanted = { $time } { $reference }: दूसरा समय चाहिए
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-cancelled = { $time } { $reference }: रद्द
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-missed = { $time } { $reference }: नहीं आए
# Variables:
#   $time (time) - when the visit begins
#   $reference (string) - the clinic's own reference of the patient
clinic-visit-line-done = { $time } { $reference }: आए

## One visit

# Variables:
#   $reference (string) - the clinic's own reference of the patient
#   $when (string) - the day and time of the visit
clinic-visit = <b>{ $reference }</b>, { $when }
clinic-visit-gone = यह अपॉइंटमेंट अब लिस्ट में नहीं है।
clinic-visit-status-booked = अभी जवाब नहीं।
clinic-visit-status-confirmed = मरीज़ ने पक्का किया है।
clinic-visit-status-move-wanted = मरीज़ को दूसरा समय चाहिए।
clinic-visit-status-cancelled = रद्द।
clinic-visit-status-missed = मरीज़ नहीं आए।
clinic-visit-status-done = मरीज़ आए।
# Variables:
#   $part (string) - the part of the day
#   $days (string) - the days that suit
clinic-visit-wish = क्या ठीक रहेगा: { $part }, { $days }।
clinic-visit-any-day = कोई भी दिन
clinic-visit-first = यह पहला अपॉइंटमेंट है।
clinic-visit-not-joined = इस रेफ़रेंस वाला कोई अभी नहीं जुड़ा है, इसलिए याद नहीं दिलाई जाती।
clinic-visit-came = आए
clinic-visit-missed = नहीं आए
clinic-visit-off = रद्द करें
clinic-visit-off-ask = मरीज़ को तुरंत बताया जाएगा कि यह अपॉइंटमेंट रद्द है। क्या यह पक्का है?
clinic-visit-off-sure = हाँ, रद्द करें
clinic-visit-settled-done = दर्ज: मरीज़ आए।
clinic-visit-settled-missed = दर्ज: नहीं आए। मरीज़ को एक नर्म मैसेज जाता है और वे नया समय माँग सकते हैं।
clinic-visit-settled-cancelled = अपॉइंटमेंट रद्द है, और मरीज़ को बता दिया गया।

## Files

upload-ask = अपॉइंटमेंट वाली फ़ाइल मुझे भेजें।
upload-kinds = मैं लिस्ट (CSV), कैलेंडर (iCalendar) और FHIR बंडल (JSON) पढ़ता हूँ। जब तक आप न देख लें कि उसमें क्या है, कुछ नहीं बदलता।
upload-too-large = यह फ़ाइल चैट के लिए बहुत बड़ी है, यहाँ ज़्यादा से ज़्यादा 20 एमबी चलती है। कृपया कमांड लाइन से करें।
upload-reading = मैं फ़ाइल पढ़ रहा हूँ। उसमें क्या है, पता चलते ही लिखूँगा।
upload-taking = मैं अपॉइंटमेंट ले रहा हूँ। सब आ जाएँ, तब लिखूँगा।
upload-dropped = ठीक है, कुछ नहीं बदला।
upload-over = यह फ़ाइल पहले ही ली या छोड़ी जा चुकी है। कृपया फिर भेजें।
upload-another = दूसरी फ़ाइल
upload-cancel = रद्द करें
# Variables:
#   $count (number) - how many visits the file holds
#   $new (number) - how many are new
#   $changed (number) - how many have changed
#   $cancelled (number) - how many are cancelled
#   $unchanged (number) - how many are as before
#   $refused (number) - how many lines are left out
upload-read = { $count } अपॉइंटमेंट पढ़े: { $new } नए, { $changed } बदले हुए, { $cancelled } रद्द, { $unchanged } पहले जैसे, { $refused } नहीं लिए गए।
# Variables:
#   $number (number) - the number of the line in the file
#   $reason (string) - why it is left out
upload-line = लाइन { $number }: { $reason }
# Variables:
#   $count (number) - how many refused lines are not shown
upload-more =
    { $count ->
        [one] { $count } और लाइन नहीं ली गई।
       *[other] { $count } और लाइनें नहीं ली गईं।
    }
upload-nothing = लेने को कुछ नहीं है।
# Variables:
#   $count (number) - how many visits are taken
upload-take =
    { $count ->
        [one] इसे लें
       *[other] ये { $count } लें
    }
# Variables:
#   $count (number) - how many visits were taken
upload-taken =
    { $count ->
        [one] हो गया: { $count } अपॉइंटमेंट ले लिया गया। उसकी याद दिलाना तय है।
       *[other] हो गया: { $count } अपॉइंटमेंट ले लिए गए। उनकी याद दिलाना तय है।
    }
# Variables:
#   $reason (string) - why the file cannot be read
upload-refused = यह फ़ाइल पढ़ी नहीं जा सकती। { $reason }

## Why a file or a line is refused

import-empty = फ़ाइल ख़ाली है।
# Variables:
#   $longest (string) - the most megabytes that are read
import-too-large = इसमें { $longest } एमबी से ज़्यादा है।
import-not-readable = यह कोई ऐसी लिस्ट, कैलेंडर या FHIR बंडल नहीं है, जो मुझे पता हो।
import-not-fetched = Telegram से मुझे फ़ाइल नहीं मिली। कृपया फिर भेजें।
# Variables:
#   $column (string) - the name of the column
import-no-column = इसमें “{ $column }” कॉलम नहीं है।
# Variables:
#   $column (string) - the name of the column
import-column-twice = दो कॉलम का मतलब “{ $column }” है।
import-broken-line = यह लाइन पढ़ी नहीं जा सकती।
# Variables:
#   $count (string) - how many cells the line has
import-too-many-cells = इसमें { $count } ख़ाने हैं, पहली लाइन से ज़्यादा।
# Variables:
#   $value (string) - what stands in the file
#   $longest (string) - how many letters are allowed
import-cell-too-long = “{ $value }” { $longest } अक्षरों से लंबा है।
import-no-reference = रेफ़रेंस नहीं है।
import-no-date = तारीख़ नहीं है।
# Variables:
#   $value (string) - what stands in the file
import-no-such-date = तारीख़ “{ $value }” होती ही नहीं।
# Variables:
#   $value (string) - what stands in the file
import-bad-date = “{ $value }” ऐसी तारीख़ नहीं, जो मुझे समझ आए। ऐसे लिखें: 2026-03-09।
import-no-time = समय नहीं है।
# Variables:
#   $value (string) - what stands in the file
import-bad-time = “{ $value }” ऐसा समय नहीं, जो मुझे समझ आए। ऐसे लिखें: 14:20।
# Variables:
#   $value (string) - what stands in the file
#   $zone (string) - the time zone
import-skipped-time = टाइम ज़ोन { $zone } की घड़ियाँ { $value } को छोड़ देती हैं।
import-ends-first = यह शुरू होने से पहले ख़त्म होता है।
import-lasts-too-long = यह एक दिन से ज़्यादा चलता है।
# Variables:
#   $value (string) - what stands in the file
import-bad-status = स्टेटस “{ $value }” मुझे नहीं पता।
# Variables:
#   $value (string) - what stands in the file
import-bad-zone = टाइम ज़ोन “{ $value }” मुझे नहीं पता।
import-no-uid = इसका अपना नंबर नहीं है।
import-bad-rule = यह कैसे दोहराता है, समझ नहीं आया।
# Variables:
#   $value (string) - what stands in the file
import-other-resource = “{ $value }” अपॉइंटमेंट नहीं है।
# Variables:
#   $value (string) - the name of the field
import-bad-field = इसका फ़ील्ड “{ $value }” पढ़ा नहीं जा सकता।
import-twice = यही अपॉइंटमेंट फ़ाइल में दो बार है।

## The daily summary and no-shows

# Variables:
#   $day (date) - the day that the visits are on
#   $confirmed (number) - how many are confirmed
#   $moved (number) - how many patients want another time
#   $cancelled (number) - how many are cancelled
#   $silent (number) - how many have no answer
clinic-summary = <b>{ $day }</b>: { $confirmed } पक्के, { $moved } को दूसरा समय चाहिए, { $cancelled } रद्द, { $silent } बिना जवाब।
clinic-summary-silent = अभी जवाब नहीं:
# Variables:
#   $days (number) - how many days are looked at
#   $over (number) - of how many visits staff noted who came
#   $missed (number) - how many of them were missed
#   $percent (number) - how many that is in a hundred
clinic-no-shows = पिछले { $days } दिनों में { $over } में से { $missed } अपॉइंटमेंट छूटे ({ $percent }%)।
# Variables:
#   $count (number) - how many visits are over without a note
clinic-no-shows-unnoted =
    { $count ->
        [one] { $count } और अपॉइंटमेंट हो चुका है, और किसी ने दर्ज नहीं किया कि मरीज़ आए या नहीं।
       *[other] { $count } और अपॉइंटमेंट हो चुके हैं, और किसी ने दर्ज नहीं किया कि मरीज़ आए या नहीं।
    }
clinic-no-shows-wordings = याद दिलाने के कौन-से शब्द कैसे चले:
# Variables:
#   $variant (number) - the number of the wording
#   $sent (number) - for how many visits it was sent
#   $confirmed (number) - how many of them were confirmed
#   $missed (number) - how many of them were missed
clinic-no-shows-variant = शब्द { $variant }: { $sent } अपॉइंटमेंट, { $confirmed } पक्के, { $missed } छूटे

## In the audit log

audit-visit-done = अपॉइंटमेंट पर “आए” दर्ज किया
audit-visit-missed = अपॉइंटमेंट पर “नहीं आए” दर्ज किया
audit-visit-cancelled = अपॉइंटमेंट रद्द किया
audit-visits-taken = फ़ाइल से अपॉइंटमेंट लिए
