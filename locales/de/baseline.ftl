### Daily life at the start and in week six. The items themselves are in questionnaires.ftl.

baseline-offer = Darf ich fragen, wie Ihr Rücken Ihren Alltag verändert? Es sind 24 Sätze zum Antippen und bis zu drei Dinge zum Einschätzen. Das dauert etwa vier Minuten. Sie können Nein sagen.
baseline-week-six = Sechs Wochen sind vorbei. Darf ich noch einmal nach Ihrem Alltag fragen, um zu sehen, was sich verändert hat? Das dauert etwa vier Minuten.
baseline-begin = Ja, gern
baseline-decline = Nein, danke
baseline-declined = Das ist in Ordnung. Ihr Plan braucht es nicht.

# Variables:
#   $number (number) - which page this is
#   $total (number) - how many there are
baseline-page = Ihr Alltag heute: Seite { $number } von { $total }
baseline-next-page = Nächste Seite
baseline-page-before = Vorige Seite
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement = { $number }. { $statement }
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement-ticked = ✓ <b>{ $number }. { $statement }</b>

baseline-pick = Tippen Sie auf bis zu drei.
baseline-pick-full = Das sind schon drei. Tippen Sie auf eine, um sie wieder wegzunehmen.
# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
baseline-activity = <b>{ $activity }</b>

baseline-record = Die Fragen zu Ihrem Alltag sind beantwortet.
baseline-thanks = Danke. Ihr Physio-Team kann Ihre Antworten sehen.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
baseline-rmdq-first = Sie haben { $score } von 24 Sätzen angetippt. In Woche sechs frage ich noch einmal, um zu sehen, was sich verändert hat.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-recovered = Sie haben { $score } von 24 Sätzen angetippt, am Anfang { $first }. Ihr Rücken schränkt Ihren Tag kaum noch ein.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-better = Sie haben { $score } von 24 Sätzen angetippt, am Anfang { $first }. Das ist ein klarer Schritt nach vorn.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-same = Sie haben { $score } von 24 Sätzen angetippt, am Anfang { $first }. Das ist etwa gleich. Sprechen Sie mit Ihrem Physio-Team darüber.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-worse = Sie haben { $score } von 24 Sätzen angetippt, am Anfang { $first }. Bitte sprechen Sie mit Ihrem Physio-Team darüber.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
baseline-psfs-first = Ihre eigenen Aktivitäten: { $score } von 10. Hier ist mehr besser.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-better = Ihre eigenen Aktivitäten: { $score } von 10, am Anfang { $first }. Sie können deutlich mehr.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-same = Ihre eigenen Aktivitäten: { $score } von 10, am Anfang { $first }. Das ist etwa gleich.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-worse = Ihre eigenen Aktivitäten: { $score } von 10, am Anfang { $first }. Bitte sprechen Sie mit Ihrem Physio-Team darüber.
