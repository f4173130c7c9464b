### The weekly check.

weekly-offer = It is time for your weekly check. It takes about three minutes.
weekly-start = Start

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
weekly-progress = Your week: question { $number } of { $total }
weekly-record = The questions about your week are answered.

# Variables:
#   $score (number) - the mean of the three answers, 0 to 10 with one decimal
weekly-score = Thank you. Your number for this week is <b>{ $score }</b> of 10. The lower, the better.
weekly-first = This is the first one. From next week on I can show you how it changes.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-better = You started at { $first }. That is a clear step forward.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-same = You started at { $first }, so this is about the same. Many backs take some weeks. Small steps count.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-higher = You started at { $first }, so it is higher now. Ups and downs are normal. If it stays like this, talk to your physio.
