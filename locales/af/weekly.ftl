### The weekly check.

weekly-offer = Dit is tyd vir jou weeklikse vrae. Dit vat omtrent drie minute.
weekly-start = Begin

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
weekly-progress = Jou week: vraag { $number } van { $total }
weekly-record = Die vrae oor jou week is beantwoord.

# Variables:
#   $score (number) - the mean of the three answers, 0 to 10 with one decimal
weekly-score = Dankie. Jou getal vir hierdie week is <b>{ $score }</b> uit 10. Hoe laer, hoe beter.
weekly-first = Dit is die eerste een. Van volgende week af kan ek jou wys hoe dit verander.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-better = Jy het by { $first } begin. Dit is ’n duidelike tree vorentoe.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-same = Jy het by { $first } begin, so dit is omtrent dieselfde. Baie rûe vat ’n paar weke. Elke bietjie tel.
# Variables:
#   $first (number) - the number of the first week, 0 to 10 with one decimal
weekly-higher = Jy het by { $first } begin, so dit is nou hoër. Op en af is normaal. As dit so bly, praat met jou fisio.
