### Everything that was answered, once more; any of it can be corrected.

# Texts one below the other.
# Variables:
#   $items (string) - the lines
lines = { $items }

summary-movements = <b>आपके जवाब, 3 में से 1: मूवमेंट</b>
summary-activities = <b>आपके जवाब, 3 में से 2: रोज़ के काम</b>
summary-pain = <b>आपके जवाब, 3 में से 3: दर्द</b>
summary-right = यह सही है
summary-show-result = ठीक है, मेरा नतीजा दिखाएँ
summary-correct = जवाब बदलें
summary-which = कौन-सा जवाब बदलना है?

# Variables:
#   $what (string) - what was asked about, such as "Bend to the left"
#   $answer (string) - the answer, in the words of its button
summary-line = • { $what }: <i>{ $answer }</i>
# Variables:
#   $what (string) - the move that hurt
#   $pain (number) - how strong the pain was, 0 to 10
summary-hurts = • { $what }: <i>दर्द, 10 में से { $pain }</i>
# Variables:
#   $what (string) - which pain was asked about
#   $number (number) - how strong it is, 0 to 10
summary-number = • { $what }: <i>10 में से { $number }</i>
# Variables:
#   $what (string) - what was asked about
#   $days (number) - how many days ago it began, 0 is today
summary-days =
    { $days ->
        [0] • { $what }: <i>आज</i>
        [one] • { $what }: <i>{ $days } दिन पहले</i>
       *[other] • { $what }: <i>{ $days } दिन पहले</i>
    }

summary-about-pain-now = अभी का दर्द
summary-about-pain-worst = पिछले एक दिन का सबसे ज़्यादा दर्द
summary-about-kind = दर्द कैसा है
summary-about-spread = दर्द कहाँ तक जाता है
summary-about-tingling = झनझनाहट या सुन्नपन
summary-about-frequency = ऐंठन कितनी बार होती है
summary-about-days = कब शुरू हुआ
summary-about-trend = कैसा चल रहा है
summary-about-avoids = दर्द के डर से टाले मूवमेंट

summary-record = आपके जवाब पूरे हुए।

## The movements of the self-tests

movement-reach = जूतों तक झुकना
movement-bend-left = बाईं तरफ़ झुकना
movement-bend-right = दाईं तरफ़ झुकना
movement-turn-left = बाईं तरफ़ मुड़ना
movement-turn-right = दाईं तरफ़ मुड़ना
movement-hinge = कमर सपाट रखकर झुकना

## Activities

activity-dressing = पैंट, मोज़े या जूते पहनना
activity-sitting = 15 मिनट बैठना
activity-getting-up = कुर्सी से उठना
activity-bending = आगे झुकना
activity-walking = 10 मिनट चलना
activity-stairs = सीढ़ी चढ़ना या चढ़ाई पर चलना
activity-lifting = बच्चा या डिब्बा उठाना
activity-running = दौड़ना या खेल-कूद
