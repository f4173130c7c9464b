### How much the back limits the day: seventeen short questions, one a screen.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
severity-progress = Your day: question { $number } of { $total }

## Activities

severity-ask-dressing = How is it to put on trousers, socks or shoes?
severity-ask-sitting = How is it to sit for 15 minutes?
severity-ask-getting-up = How is it to get up from a chair?
severity-ask-bending = How is it to bend forward?
severity-ask-walking = How is it to walk for 10 minutes?
severity-ask-stairs = How is it to climb stairs or walk uphill?
severity-ask-lifting = How is it to lift a child or a box?
severity-ask-running = How is it to run or do sport?

severity-level-no-trouble = No trouble
severity-level-some-pain = Some pain
severity-level-very-painful = Very painful
severity-level-cannot = I cannot do it
severity-level-not-done = I don't do this

## Pain

severity-ask-pain-now = How strong is the pain right now? 0 is no pain, 10 is the worst pain you can think of.
severity-ask-pain-worst = How strong was the pain at its worst in the last 24 hours? 0 is no pain, 10 is the worst you can think of.
severity-ask-kind = What is the pain like?
severity-kind-dull = A dull ache
severity-kind-sharp = Sharp and sudden
severity-kind-both = Both
severity-ask-spread = Where does the pain go?
severity-spread-low-back = It stays in my low back
severity-spread-hips-buttocks = To my hips or buttocks
severity-spread-up-the-back = Up my back
severity-spread-leg-above-knee = Down my leg, above the knee
severity-spread-leg-below-knee = Down my leg, below the knee
severity-ask-tingling = Do you feel tingling or numbness with it?

## This spasm and the ones before

severity-ask-frequency = How often do spasms come?
severity-frequency-first = This is my first one
severity-frequency-yearly = Once a year or less
severity-frequency-few-months = Every few months
severity-frequency-monthly = Every month
severity-frequency-weekly = Every week
severity-frequency-constant = All the time
severity-ask-days = When did this one begin? You can also type how many days ago it was.
severity-days-today = Today
severity-days-some-days = One to three days ago
severity-days-half-a-week = Four to six days ago
severity-days-a-week = One week ago
severity-days-two-weeks = Two weeks ago
severity-days-a-month = Four weeks ago or more
severity-ask-trend = How is it going?
severity-trend-easing = It is easing
severity-trend-same = It stays the same
severity-trend-worse = It is getting worse
severity-ask-avoids = Are there moves that you avoid because you are afraid of the pain?

severity-record = The questions about your day are answered.
