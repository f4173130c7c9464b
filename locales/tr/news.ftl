### News of the clinic as a patient gets them, and the way out of them.

# What the clinic wrote, and nothing else.
# Variables:
#   $words (string) - the clinic's own words, in the reader's language
news-words = { $words }
news-no-more = Artık duyuru istemiyorum
news-ended = Tamam. Artık { $clinic } duyuruları gelmeyecek. Hatırlatmalarınız ve randevularınız eskisi gibi sürüyor.
news-undo = Yine duyuru istiyorum
news-given = Tamam. { $clinic } duyuruları size yeniden gelecek.
