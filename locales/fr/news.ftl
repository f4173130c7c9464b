### News of the clinic as a patient gets them, and the way out of them.

# What the clinic wrote, and nothing else.
# Variables:
#   $words (string) - the clinic's own words, in the reader's language
news-words = { $words }
news-no-more = Ne plus en recevoir
news-ended = C’est fait. Vous ne recevez plus d’actualités de l’équipe { $clinic }. Vos rappels et vos rendez-vous continuent comme avant.
news-undo = Les recevoir à nouveau
news-given = Bien. Vous recevez à nouveau les actualités de l’équipe { $clinic }.
