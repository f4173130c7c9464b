### News of the clinic as a patient gets them, and the way out of them.

# What the clinic wrote, and nothing else.
# Variables:
#   $words (string) - the clinic's own words, in the reader's language
news-words = { $words }
news-no-more = Não quero mais novidades
news-ended = Pronto. Você não recebe mais novidades da clínica ({ $clinic }). Seus lembretes e consultas continuam como antes.
news-undo = Quero novidades de novo
news-given = Certo. Você recebe de novo as novidades da clínica ({ $clinic }).
