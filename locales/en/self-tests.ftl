# The four self-tests: how each is done and what is asked afterwards.
# An id is self-test-<key>-<part>; the keys are reach, bend, turn and hinge.
# A self-test is a look at today, not an exam: no text here praises going further.

self-test-intro =
    Now four small movements show us how your back is today.
    Each takes less than a minute. You can skip one, go back or stop at any time.

# Variables:
#   $number (number) - which test this is, from 1
#   $total (number) - how many tests there are
self-test-progress = Test { $number } of { $total }

# The head of a test.
# Variables:
#   $test (string) - the title of the test
self-test-heading = <b>{ $test }</b>

self-test-stand-ask = Can you stand up safely right now?
self-test-stop-rule = Stop where it starts to hurt. If a pain is sharp, come back slowly and leave it.

self-test-reach-title = Reach for your shoes
self-test-reach-steps =
    1. Sit upright on a chair.
    2. Lean forward slowly, as if to put on your shoes.
    3. Come back up.
self-test-reach-alt = A person on a chair leans forward to the shoes and comes back up.
self-test-reach-ask = How did your back feel when you reached for your shoes?

self-test-bend-title = Bend to the side
self-test-bend-steps =
    1. Stand with your feet a little apart and your arms hanging.
    2. Bend to one side, as far as it feels easy.
    3. Come back up.
    4. Do the same to the other side.
self-test-bend-alt = A person stands and bends to one side, then to the other.
# Variables:
#   $side (string) - left or right: the side the patient bends to
self-test-bend-ask =
    { $side ->
        [left] How did your back feel when you bent to the left?
       *[right] How did your back feel when you bent to the right?
    }

self-test-turn-title = Turn to the side
self-test-turn-steps =
    1. Stand with your feet a little apart and your arms hanging.
    2. Turn your upper body to one side, as if to reach the back of your leg.
    3. Come back to the middle.
    4. Do the same to the other side.
self-test-turn-alt = A person stands and turns the upper body to one side, then to the other.
# Variables:
#   $side (string) - left or right: the side the patient turns to
self-test-turn-ask =
    { $side ->
        [left] How did your back feel when you turned to the left?
       *[right] How did your back feel when you turned to the right?
    }

self-test-hinge-title = Bend with a flat back
self-test-hinge-steps =
    1. Stand with your feet a little apart and your arms hanging.
    2. Tuck your tail under a little, so that your low back gets flat.
    3. Keep your back straight and bend forward slowly.
    4. Come back up the same way.
self-test-hinge-alt = A person stands, flattens the low back, bends forward and comes up.
self-test-hinge-ask = How did your back feel when you bent with a flat back?

self-test-did-it = I have done it
self-test-cannot = I cannot do this one
self-test-skip = I skip this one
self-test-show-again = Show it again

self-test-answer-none = No discomfort
self-test-answer-tension = Tension
self-test-answer-pain = Pain
self-test-answer-unable = I could not do it
self-test-answer-lost-control = I could not control it
self-test-answer-not-tested = Not tested

self-test-side-left = Left
self-test-side-right = Right

self-test-pain-ask = How strong was the pain? 0 is no pain, 10 is the worst pain you can think of.
self-test-severe-offer = Thank you for telling me. That is a lot of pain for one small move. You can skip the other tests.
self-test-skip-rest = Skip the rest
self-test-carry-on = Go on with the tests
