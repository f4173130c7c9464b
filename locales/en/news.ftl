### News of the clinic as a patient gets them, and the way out of them.

# What the clinic wrote, and nothing else.
# Variables:
#   $words (string) - the clinic's own words, in the reader's language
news-words = { $words }
news-no-more = No more news
news-ended = Done. You get no more news of { $clinic }. Your reminders and visits go on as before.
news-undo = I want news again
news-given = Good. You get news of { $clinic } again.
