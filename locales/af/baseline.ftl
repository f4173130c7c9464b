### Daily life at the start and in week six. The items themselves are in questionnaires.ftl.

baseline-offer = Mag ek vra hoe jou rug jou daaglikse lewe verander? Daar is 24 sinne om te merk, en tot drie dinge om punte te gee. Dit vat omtrent vier minute. Jy kan nee sê.
baseline-week-six = Ses weke is verby. Mag ek weer oor jou daaglikse lewe vra, om te sien wat verander het? Dit vat omtrent vier minute.
baseline-begin = Ja, gaan voort
baseline-decline = Nee, dankie
baseline-declined = Dit is reg so. Jou plan het dit nie nodig nie.

# Variables:
#   $number (number) - which page this is
#   $total (number) - how many there are
baseline-page = Jou daaglikse lewe vandag: bladsy { $number } van { $total }
baseline-next-page = Volgende bladsy
baseline-page-before = Vorige bladsy
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement = { $number }. { $statement }
# Variables:
#   $number (number) - the number of the statement, 1 to 24
#   $statement (string) - the statement as published
baseline-statement-ticked = ✓ <b>{ $number }. { $statement }</b>

baseline-pick = Kies tot drie.
baseline-pick-full = Jy het drie. Druk op een om dit weg te haal.
# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
baseline-activity = <b>{ $activity }</b>

baseline-record = Die vrae oor jou daaglikse lewe is beantwoord.
baseline-thanks = Dankie. Jou fisio kan jou antwoorde sien.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
baseline-rmdq-first = Jy het { $score } van die 24 sinne gemerk. Ek vra weer in week ses, om te sien wat verander het.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-recovered = Jy het { $score } van die 24 sinne gemerk, en aan die begin { $first }. Jou rug hou jou nou amper nie meer in jou dag terug nie.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-better = Jy het { $score } van die 24 sinne gemerk, en aan die begin { $first }. Dit is ’n duidelike tree vorentoe.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-same = Jy het { $score } van die 24 sinne gemerk, en aan die begin { $first }. Dit is omtrent dieselfde. Praat met jou fisio daaroor.
# Variables:
#   $score (number) - how many sentences were ticked, 0 to 24
#   $first (number) - how many it were at the start
baseline-rmdq-worse = Jy het { $score } van die 24 sinne gemerk, en aan die begin { $first }. Praat asseblief met jou fisio daaroor.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
baseline-psfs-first = Jou eie aktiwiteite: { $score } uit 10. Hier is meer beter.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-better = Jou eie aktiwiteite: { $score } uit 10, en aan die begin { $first }. Jy kan duidelik meer doen.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-same = Jou eie aktiwiteite: { $score } uit 10, en aan die begin { $first }. Dit is omtrent dieselfde.
# Variables:
#   $score (number) - the mean of the rated activities, 0 to 10 with one decimal
#   $first (number) - the mean at the start
baseline-psfs-worse = Jou eie aktiwiteite: { $score } uit 10, en aan die begin { $first }. Praat asseblief met jou fisio daaroor.
