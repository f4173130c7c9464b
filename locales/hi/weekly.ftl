### The weekly check.

weekly-offer = आपके हफ़्ते के हाल का समय हो गया है। करीब तीन मिनट लगते हैं।
weekly-start = शुरू करें

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
weekly-progress = आपका हफ़्ता: सवाल { $number }, कुल { $total }
weekly-record = हफ़्ते का हाल: सवाल पूरे हुए।

# Variables:
#   $score (number) - the mean of the three answers, 0 to 10 with one decimal
weekly-score = धन्यवाद। इस हफ़्ते का आपका नंबर 10 में से <b>{ $score }</b> है। जितना कम, उतना अच्छा।
weekly-first = यह पहली बार है। अगले हफ़्ते से मैं दिखा पाऊँगा कि यह कैसे बदलता है।
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-better = शुरुआत { $first } से हुई थी। यह साफ़ सुधार है।
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-same = शुरुआत { $first } से हुई थी, यानी अभी लगभग वैसा ही है। कई लोगों की कमर कुछ हफ़्ते लेती है। छोटे क़दम भी मायने रखते हैं।
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-higher = शुरुआत { $first } से हुई थी, यानी अब यह ज़्यादा है। उतार-चढ़ाव आम बात है। ऐसा ही रहे, तो अपने फ़िज़ियो से बात करें।
