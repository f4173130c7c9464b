### News of the clinic as a patient gets them, and the way out of them.

# What the clinic wrote, and nothing else.
# Variables:
#   $words (string) - the clinic's own words, in the reader's language
news-words = { $words }
news-no-more = Geen nuus meer nie
news-ended = Klaar. Jy kry geen nuus meer van { $clinic } nie. Jou herinneringe en afsprake gaan aan soos voorheen.
news-undo = Ek wil weer nuus hê
news-given = Goed. Jy kry weer nuus van { $clinic }.
