### Warning signs: one plain question a screen, then what follows from the answers.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
red-flags-progress = Warnzeichen: Frage { $number } von { $total }

## Emergency

red-flags-saddle-numbness = Ist es zwischen Ihren Beinen taub, oder kribbelt es dort? Gemeint ist die Gegend um Ihren Intimbereich, den After oder das Gesäß. Oder fühlt sich Toilettenpapier dort anders an?
red-flags-bladder-bowel = Seit Ihr Rücken wehtut: Fällt es Ihnen schwerer, mit dem Wasserlassen (Pinkeln) anzufangen oder aufzuhören? Verlieren Sie Urin, spüren Sie das Wasserlassen nicht, oder können Sie den Stuhl nicht halten?
red-flags-sexual-function = Seit Ihr Rücken wehtut: Fühlt sich beim Sex etwas anders an als vorher? Oder funktioniert dabei etwas anders?
red-flags-both-legs = Tun beide Beine weh, sind beide schwach oder taub? Oder wird ein Bein immer schwächer, sodass Sie stolpern?
red-flags-chest-pain = Haben Sie Schmerzen in der Brust?
red-flags-serious-accident = Fing es mit einem schweren Sturz oder Unfall an?
red-flags-belly-collapse = Spüren Sie ein starkes Pochen im Bauch? Oder sind Sie ohnmächtig geworden oder zusammengebrochen?

## The same day

red-flags-fever-unwell = Haben Sie Fieber oder Schüttelfrost, oder fühlen Sie sich sehr krank?
red-flags-infection-risk = Ist Ihr Immunsystem schwach, oder spritzen Sie sich Drogen? Hatten Sie vor Kurzem eine Infektion, oder gab es einen Eingriff an Ihrem Rücken?
red-flags-one-leg-weak = Ist ein Bein deutlich schwächer geworden, zum Beispiel beim Anheben des Fußes?
red-flags-fragile-bones = Fing es mit einem kleinen Sturz oder mit Heben an? Und haben Sie Knochenschwund, nehmen Sie schon lange Kortison, oder sind Sie über 70?
red-flags-past-cancer = Hatten Sie schon einmal Krebs, und sind diese Rückenschmerzen neu oder schlimmer?

## Within one or two weeks

red-flags-weight-loss = Haben Sie abgenommen, ohne es zu wollen?
red-flags-night-pain = Ist der Schmerz nachts schlimmer, und wird er in keiner Lage besser?
red-flags-lump-shape = Sehen Sie eine Beule, oder hat sich die Form Ihres Rückens verändert?
red-flags-shoulder-blades = Sitzt der Schmerz zwischen Ihren Schulterblättern?
red-flags-cough-strain = Wird es schlimmer, wenn Sie husten, niesen oder pressen?
red-flags-first-ever-age = Sind das Ihre ersten Rückenschmerzen überhaupt, und sind Sie unter 20 oder über 55?
red-flags-leg-below-knee = Zieht der Schmerz in ein Bein bis unter das Knie, und kribbelt es dabei?
red-flags-no-better = Dauert es schon vier Wochen, ohne besser zu werden?
red-flags-morning-stiffness = Ist Ihr Rücken jeden Morgen länger als eine halbe Stunde steif?
red-flags-pregnancy = Sind Sie schwanger?

red-flags-record = Die Fragen zu den Warnzeichen sind beantwortet.
