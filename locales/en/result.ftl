### The result: the band, the answers behind it, what usually happens, what is next.
### It never names a disease: it tells of a pattern that a physio can check.

result-none-yet = There is no result yet. Checking your back takes about ten minutes, and you can stop on the way.

result-band-severe = Your back limits you quite a lot right now: <b>severe</b>. This fits a pattern that your physio can check.
result-band-moderate = Your back limits you in part of your day: <b>moderate</b>. This fits a pattern that your physio can check.
result-band-mild = Your back limits you a little: <b>mild</b>. This fits a pattern that your physio can check.
result-band-clear = <b>Your back looks calm today.</b> I found no sign of a spasm in your answers.

# Variables:
#   $reasons (string) - the answers that caused the band, one a line
result-because =
    What told me so:
    { $reasons }
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-positive = Moves that were not free: { $movements }. They may point to sore muscles or a spasm.
# Variables:
#   $movements (string) - movements of the self-tests, as a list
result-tests-left-out = Not tested, so I cannot say anything about: { $movements }.

result-course-spasm = Most spasms calm down within some weeks, and many come back at times. Small moves in the free range are safe and help.
result-course-clear = To keep it so, walk most days, change how you sit often, and lift close to your body. Come back at any time.

result-next-severe = Next: see your physio within two days. I have gentle first steps for today.
result-next-moderate = Next: see your physio within a week. I have small steps for today.
result-next-mild = Next: if it has not settled in two weeks, see your physio. I have small steps for today.
result-next-recurring = Your spasms come often. It is worth a visit to find out why.
result-start-plan = Start my plan
result-noted = I have noted for your physio what fits your answers.
result-tips = Tips for my day
result-strain = Spasm or strain?
result-baseline = Questions about my day

## The answers that caused it

# Variables:
#   $activity (string) - an activity, such as "Getting up from a chair"
#   $level (string) - how it is, in the words of its button
reason-activity = • { $activity }: <i>{ $level }</i>
# Variables:
#   $pain (number) - the worst pain of the last day, 0 to 10
reason-worst-pain = • Your worst pain was { $pain } of 10.
# Variables:
#   $movement (string) - a movement of the self-tests
reason-self-test = • This move was not free: { $movement }
reason-spread-hips-buttocks = • The pain goes to your hips or buttocks.
reason-spread-up-the-back = • The pain goes up your back.
reason-spread-leg-above-knee = • The pain goes down your leg, above the knee.
reason-spread-leg-below-knee = • The pain goes down your leg, below the knee.
reason-sharp-sharp = • The pain is sharp and sudden.
reason-sharp-both = • The pain is dull and at times sharp.
reason-tingling = • You feel tingling or numbness.
reason-frequency-weekly = • Spasms come every week.
reason-frequency-constant = • Spasms are there all the time.
reason-avoiding = • You avoid some moves for fear of pain.
reason-getting-worse = • It is getting worse.
