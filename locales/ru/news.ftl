### News of the clinic as a patient gets them, and the way out of them.

# What the clinic wrote, and nothing else.
# Variables:
#   $words (string) - the clinic's own words, in the reader's language
news-words = { $words }
news-no-more = Не присылать новости
news-ended = Готово. Новостей клиники «{ $clinic }» больше не будет. Напоминания и приёмы остаются как раньше.
news-undo = Хочу снова получать новости
news-given = Хорошо. Вы снова получаете новости клиники «{ $clinic }».
