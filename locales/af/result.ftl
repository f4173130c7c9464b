### The result: the band, the answers behind it, what usually happens, what is next.
### It never names a disease: it tells of a pattern that a physio can check.

result-none-yet = Daar is nog geen uitslag nie. Om jou rug na te gaan, vat omtrent tien minute, en jy kan tussenin stop.

result-band-severe = Jou rug hou jou nou nogal baie terug: <b>erg</b>. Dit pas by ’n patroon wat jou fisio kan nagaan.
result-band-moderate = Jou rug hou jou in ’n deel van jou dag terug: <b>matig</b>. Dit pas by ’n patroon wat jou fisio kan nagaan.
result-band-mild = Jou rug hou jou ’n bietjie terug: <b>lig</b>. Dit pas by ’n patroon wat jou fisio kan nagaan.
result-band-clear = <b>Jou rug lyk vandag rustig.</b> Ek het geen teken van ’n spasma in jou antwoorde gekry nie.

# Variables:
#   $reasons (string) - the answers that caused the band, one a line
result-because =
    Hoekom ek so sê:
    { $reasons }
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-positive = Bewegings wat nie vry was nie: { $movements }. Dit kan wys op seer spiere of ’n spasma.
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-left-out = Nie getoets nie, so ek kan niks hieroor sê nie: { $movements }.

result-course-spasm = Die meeste spasmas bedaar binne ’n paar weke, en baie kom soms terug. Klein bewegings in die vrye bereik is veilig en help.
result-course-clear = Om dit so te hou: stap op die meeste dae, verander dikwels hoe jy sit, en hou wat jy optel, naby jou lyf. Kom enige tyd terug.

result-next-severe = Volgende: gaan sien jou fisio binne twee dae. Ek het sagte eerste oefeninge vir vandag.
result-next-moderate = Volgende: gaan sien jou fisio binne ’n week. Ek het klein oefeninge vir vandag.
result-next-mild = Volgende: as dit binne twee weke nie bedaar het nie, gaan sien jou fisio. Ek het klein oefeninge vir vandag.
result-next-recurring = Jou spasmas kom dikwels. Dit is ’n afspraak werd om uit te vind hoekom.
result-start-plan = Begin my plan
result-noted = Ek het vir jou fisio neergeskryf wat by jou antwoorde pas.
result-tips = Wenke vir my dag
result-strain = Spasma of verrekking?
result-baseline = Vrae oor my dag

## The answers that caused it

# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
#   $level (string) - how it is, in the words of its button
reason-activity = • { $activity }: <i>{ $level }</i>
# Variables:
#   $pain (number) - the worst pain of the last day, 0 to 10
reason-worst-pain = • Jou ergste pyn was { $pain } uit 10.
# Variables:
#   $movement (string) - a movement of the self-tests
reason-self-test = • Hierdie beweging was nie vry nie: { $movement }
reason-spread-hips-buttocks = • Die pyn trek na jou heupe of boude.
reason-spread-up-the-back = • Die pyn trek op in jou rug.
reason-spread-leg-above-knee = • Die pyn trek af in jou been, tot bo die knie.
reason-spread-leg-below-knee = • Die pyn trek af in jou been, tot onder die knie.
reason-sharp-sharp = • Die pyn is skerp en skielik.
reason-sharp-both = • Die pyn is dof en soms skerp.
reason-tingling = • Jy voel tinteling of gevoelloosheid.
reason-frequency-weekly = • Spasmas kom elke week.
reason-frequency-constant = • Spasmas is die hele tyd daar.
reason-avoiding = • Jy vermy party bewegings omdat jy bang is vir pyn.
reason-getting-worse = • Dit word erger.
