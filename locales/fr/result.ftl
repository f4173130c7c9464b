### The result: the band, the answers behind it, what usually happens, what is next.
### It never names a disease: it tells of a pattern that a physio can check.

result-none-yet = Il n’y a pas encore de résultat. Faire le point sur votre dos prend environ dix minutes, et vous pouvez vous arrêter en chemin.

result-band-severe = Votre dos vous limite beaucoup en ce moment : niveau <b>sévère</b>. Cela correspond à un ensemble de signes que votre kiné peut vérifier.
result-band-moderate = Votre dos vous limite une partie de la journée : niveau <b>modéré</b>. Cela correspond à un ensemble de signes que votre kiné peut vérifier.
result-band-mild = Votre dos vous limite un peu : niveau <b>léger</b>. Cela correspond à un ensemble de signes que votre kiné peut vérifier.
result-band-clear = <b>Votre dos semble calme aujourd’hui.</b> Je n’ai trouvé aucun signe de spasme dans vos réponses.

# Variables:
#   $reasons (string) - the answers that caused the band, one a line
result-because =
    Ce qui me l’a montré :
    { $reasons }
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-positive = Mouvements qui n’étaient pas libres : { $movements }. Cela peut indiquer des muscles douloureux ou un spasme.
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-left-out = Non testé, je ne peux donc rien dire sur : { $movements }.

result-course-spasm = La plupart des spasmes se calment en quelques semaines, et beaucoup reviennent de temps en temps. De petits mouvements dans la zone libre sont sans danger et aident.
result-course-clear = Pour que cela dure, marchez presque chaque jour, changez souvent de position assise, et soulevez les choses près du corps. Revenez à tout moment.

result-next-severe = La suite : voyez votre kiné d’ici deux jours. J’ai de premiers exercices doux pour aujourd’hui.
result-next-moderate = La suite : voyez votre kiné d’ici une semaine. J’ai de petits exercices pour aujourd’hui.
result-next-mild = La suite : si cela ne s’est pas calmé dans deux semaines, voyez votre kiné. J’ai de petits exercices pour aujourd’hui.
result-next-recurring = Vos spasmes viennent souvent. Un rendez-vous pour en chercher la cause vaut la peine.
result-start-plan = Commencer mon programme
result-noted = J’ai noté pour votre kiné ce qui correspond à vos réponses.
result-tips = Conseils pour ma journée
result-strain = Spasme ou élongation ?
result-baseline = Questions sur mon quotidien

## The answers that caused it

# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
#   $level (string) - how it is, in the words of its button
reason-activity = • { $activity } : <i>{ $level }</i>
# Variables:
#   $pain (number) - the worst pain of the last day, 0 to 10
reason-worst-pain = • Votre douleur la plus forte était de { $pain } sur 10.
# Variables:
#   $movement (string) - a movement of the self-tests
reason-self-test = • Ce mouvement n’était pas libre : { $movement }
reason-spread-hips-buttocks = • La douleur va dans les hanches ou les fesses.
reason-spread-up-the-back = • La douleur monte dans le dos.
reason-spread-leg-above-knee = • La douleur descend dans la jambe, au-dessus du genou.
reason-spread-leg-below-knee = • La douleur descend dans la jambe, sous le genou.
reason-sharp-sharp = • La douleur est vive et soudaine.
reason-sharp-both = • La douleur est sourde, et par moments vive.
reason-tingling = • Vous sentez des fourmis ou un engourdissement.
reason-frequency-weekly = • Les spasmes viennent toutes les semaines.
reason-frequency-constant = • Les spasmes sont là tout le temps.
reason-avoiding = • Vous évitez certains mouvements par peur de la douleur.
reason-getting-worse = • Cela s’aggrave.
