### News of the clinic as a patient gets them, and the way out of them.

# What the clinic wrote, and nothing else.
# Variables:
#   $words (string) - the clinic's own words, in the reader's language
news-words = { $words }
news-no-more = Keine Neuigkeiten mehr
news-ended = Erledigt. Sie bekommen keine Neuigkeiten von { $clinic } mehr. Ihre Erinnerungen und Termine laufen weiter wie bisher.
news-undo = Doch wieder Neuigkeiten
news-given = Gut. Sie bekommen wieder Neuigkeiten von { $clinic }.
