### The weekly check.

weekly-offer = Es ist Zeit für Ihren Wochen-Check. Er dauert etwa drei Minuten.
weekly-start = Anfangen

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
weekly-progress = Ihre Woche: Frage { $number } von { $total }
weekly-record = Die Fragen zu Ihrer Woche sind beantwortet.

# Variables:
#   $score (number) - the mean of the three answers, 0 to 10 with one decimal
weekly-score = Danke. Ihre Zahl für diese Woche ist <b>{ $score }</b> von 10. Je niedriger, desto besser.
weekly-first = Das ist die erste. Ab nächster Woche kann ich Ihnen zeigen, wie sie sich verändert.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-better = Angefangen haben Sie bei { $first }. Das ist ein klarer Schritt nach vorn.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-same = Angefangen haben Sie bei { $first }, das ist also etwa gleich. Viele Rücken brauchen einige Wochen. Kleine Schritte zählen.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-higher = Angefangen haben Sie bei { $first }, jetzt ist es also mehr. Auf und Ab ist normal. Wenn es so bleibt, sprechen Sie mit Ihrem Physio-Team.
