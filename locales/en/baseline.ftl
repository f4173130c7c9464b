### Daily life at the start and in week six. The items themselves are in questionnaires.ftl.

baseline-offer = May I ask how your back changes your daily life? There are 24 sentences to tick, and up to three things to rate. It takes about four minutes. You can say no.
baseline-week-six = Six weeks have gone by. May I ask again about your daily life, to see what has changed? It takes about four minutes.
baseline-begin = Yes, go ahead
baseline-decline = No, thank you
baseline-declined = That is fine. Your plan does not need it.

# Variables:
#   $number (number) - which page this is
#   $total (number) - how many there are
baseline-page = Your daily life today: page { $number } of { $total }
baseline-next-page = Next page
baseline-page-before = Page before
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement = { $number }. { $statement }
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement-ticked = ✓ <b>{ $number }. { $statement }</b>

baseline-pick = Tap up to three.
baseline-pick-full = You have three. Tap one to take it away.
# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
baseline-activity = <b>{ $activity }</b>

baseline-record = The questions about your daily life are answered.
baseline-thanks = Thank you. Your physio can see your answers.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
baseline-rmdq-first = You ticked { $score } of 24 sentences. I ask again in week six, to see what has changed.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-recovered = You ticked { $score } of 24 sentences, and { $first } at the start. Your back hardly limits your day now.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-better = You ticked { $score } of 24 sentences, and { $first } at the start. That is a clear step forward.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-same = You ticked { $score } of 24 sentences, and { $first } at the start. That is about the same. Talk it over with your physio.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-worse = You ticked { $score } of 24 sentences, and { $first } at the start. Please talk it over with your physio.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
baseline-psfs-first = Your own activities: { $score } of 10. Here more is better.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-better = Your own activities: { $score } of 10, and { $first } at the start. You can do clearly more.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-same = Your own activities: { $score } of 10, and { $first } at the start. That is about the same.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-worse = Your own activities: { $score } of 10, and { $first } at the start. Please talk it over with your physio.
