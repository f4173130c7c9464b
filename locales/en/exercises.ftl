# The exercises: what each is for, how it is done, what it feels like and when to stop.
# An id is exercise-<key>-<part>. "-steps" are numbered lines; "-alt" describes the picture.
# No text here says how often: the dose is in the catalogue and is said by exercise-dose.

## The dose

# How much of an exercise.
# Variables:
#   $sets (number) - rounds, 1 to 3
#   $repetitions (number) - times in each round, and for each side
#   $hold_seconds (number) - how long to hold each time; 0 means no hold
#   $sides (number) - 2 when each side is done, else 1
exercise-dose =
    { $sides ->
        [2] { $repetitions ->
                [one] Do it { $repetitions } time on each side.
               *[other] Do it { $repetitions } times on each side.
            }
       *[other] { $repetitions ->
                [one] Do it { $repetitions } time.
               *[other] Do it { $repetitions } times.
            }
    }{ $hold_seconds ->
        [0] { "" }
        [one] { " " }Hold for { $hold_seconds } second each time.
       *[other] { " " }Hold for { $hold_seconds } seconds each time.
    }{ $sets ->
        [one] { "" }
       *[other] { " " }Rest a moment, and do { $sets } rounds in all.
    }

# Variables:
#   $minutes (number) - how long, in one go
exercise-dose-minutes =
    { $minutes ->
        [one] Take { $minutes } minute, in one go or with a pause.
       *[other] Take { $minutes } minutes, in one go or with a pause.
    }

# A walk that grows over the weeks.
# Variables:
#   $minutes (number) - how long to start with
#   $goal_minutes (number) - how long in some weeks
exercise-dose-goal =
    { $minutes ->
        [one] Start with { $minutes } minute. Add a little each week, up to { $goal_minutes } minutes.
       *[other] Start with { $minutes } minutes. Add a little each week, up to { $goal_minutes } minutes.
    }

# Variables:
#   $minutes (number) - about how long today's exercises take, all together
exercise-day-minutes =
    { $minutes ->
        [one] About { $minutes } minute in all.
       *[other] About { $minutes } minutes in all.
    }

## How it starts and what is needed

exercise-starts-back = You lie on your back.
exercise-starts-front = You lie on your front.
exercise-starts-side = You lie on your side.
exercise-starts-all-fours = You are on your hands and knees.
exercise-starts-kneeling = You kneel on one knee.
exercise-starts-sitting = You sit on a chair.
exercise-starts-standing = You stand.
exercise-starts-walking = You walk.
exercise-starts-clinic = You do this at the clinic.

exercise-needs-floor = A mat or a firm bed.
exercise-needs-chair = A chair that does not slide.
exercise-needs-wall = A wall or a door post.
exercise-needs-stick = A broom handle or another light stick.
exercise-needs-band = An exercise band. Ask your physio if you have none.
exercise-needs-bag = A bag with a handle and something light in it.
exercise-needs-step = A low step, such as the bottom stair.

## Phase 1

exercise-belly-breathing-name = Belly breathing
exercise-belly-breathing-why = Slow breathing tells tight back muscles that they can let go a little.
exercise-belly-breathing-steps =
    1. Lie on your back with your knees bent.
    2. Put one hand on your belly.
    3. Breathe in through your nose. Let your belly lift your hand.
    4. Breathe out slowly. Let your belly sink.
exercise-belly-breathing-feel = Your belly moves up and down. Your back grows a little heavier and softer.
exercise-belly-breathing-stop = Stop if you feel dizzy, and breathe as you like.
exercise-belly-breathing-easier = Sit in a chair with your back supported and do the same.
exercise-belly-breathing-harder = Make each breath out a little longer than the breath in.
exercise-belly-breathing-alt = A person lies on their back, knees bent. The belly rises and falls.

exercise-pelvic-tilt-name = Pelvic tilt
exercise-pelvic-tilt-why = This small rock keeps your low back moving without load.
exercise-pelvic-tilt-steps =
    1. Lie on your back with your knees bent.
    2. Gently press your low back toward the floor.
    3. Keep breathing while you hold.
    4. Let go until your back has its small arch again.
exercise-pelvic-tilt-feel = Your belly works softly. Your low back gets a light, easy stretch.
exercise-pelvic-tilt-stop = Stop if the pain gets sharp or runs into your leg.
exercise-pelvic-tilt-easier = Only think of the move and make it tiny.
exercise-pelvic-tilt-harder = Go a little further both ways, as long as it stays easy.
exercise-pelvic-tilt-alt = A person lies with knees bent. The low back flattens and lets go.

exercise-short-walk-name = Short walk
exercise-short-walk-why = Walking is kind to a sore back. It brings warmth and keeps you moving.
exercise-short-walk-steps =
    1. Stand up and let your shoulders drop.
    2. Walk on flat ground, with steps as small as you like.
    3. Let your arms swing.
    4. Turn back before you feel tired.
exercise-short-walk-feel = Your back may be stiff at first. It often eases as you walk.
exercise-short-walk-stop = Stop and rest if the pain climbs with each step.
exercise-short-walk-easier = Walk one minute at home, sit down, and walk again later.
exercise-short-walk-harder = Take the same walk once more later in the day.
exercise-short-walk-alt = A person walks slowly on flat ground with loose arms.

exercise-legs-on-chair-name = Rest with your legs on a chair
exercise-legs-on-chair-why = In this position your low back has very little to carry.
exercise-legs-on-chair-steps =
    1. Lie on your back in front of a chair or sofa.
    2. Rest your lower legs on the seat.
    3. Let your hips and knees bend about as far as when you sit.
    4. To get up, roll to your side and push up with your arms.
exercise-legs-on-chair-feel = Your back rests on the floor and grows heavy. Warmth feels good here.
exercise-legs-on-chair-stop = Get up slowly if your legs tingle or the pain grows.
exercise-legs-on-chair-easier = Lie in bed with two pillows under your knees.
exercise-legs-on-chair-harder = There is nothing to add. Get up and walk a little after it.
exercise-legs-on-chair-alt = A person lies on the floor with both lower legs on a chair seat.

## Phase 2

exercise-knee-rolls-name = Knee rolls
exercise-knee-rolls-why = Small turns help your back to find its free range again.
exercise-knee-rolls-steps =
    1. Lie on your back with knees bent and feet together.
    2. Let both knees sink slowly to one side.
    3. Stop just before it hurts.
    4. Bring them back, then go to the other side.
exercise-knee-rolls-feel = A light stretch moves across your low back and hip.
exercise-knee-rolls-stop = Stop if the pain turns sharp or a leg goes numb.
exercise-knee-rolls-easier = Make the rolls small, like a gentle rocking.
exercise-knee-rolls-harder = Let the knees go a little lower, still without pain.
exercise-knee-rolls-alt = A person lies with bent knees. Both knees roll from side to side.

exercise-knee-hug-name = Single knee hug
exercise-knee-hug-why = Bending one hip at a time lets your low back round gently.
exercise-knee-hug-steps =
    1. Lie on your back with your knees bent.
    2. Hold one leg behind the thigh.
    3. Draw the knee toward your chest as far as it feels easy.
    4. Hold, breathe, and let it down slowly.
exercise-knee-hug-feel = You feel a mild stretch in your buttock and low back.
exercise-knee-hug-stop = Stop if you get pain, tingling or numbness down your leg.
exercise-knee-hug-easier = Put a towel behind your thigh and pull on that.
exercise-knee-hug-harder = Keep the other leg straight on the floor.
exercise-knee-hug-alt = A person lies on their back and draws one knee to the chest.

exercise-heel-slide-name = Heel slide
exercise-heel-slide-why = Your leg moves while your back stays calm. That is good first practice.
exercise-heel-slide-steps =
    1. Lie on your back with your knees bent.
    2. Slide one heel away until that leg is nearly straight.
    3. Keep your low back still.
    4. Slide the heel back.
exercise-heel-slide-feel = Your belly works a little. Your back hardly moves.
exercise-heel-slide-stop = Stop if your back arches and starts to hurt.
exercise-heel-slide-easier = Slide only half of the way.
exercise-heel-slide-harder = Slide more slowly and breathe out on the way.
exercise-heel-slide-alt = A person lies with knees bent. One heel slides away and back.

exercise-chair-reach-name = Seated reach
exercise-chair-reach-why = You need this bend to dress. Here you train it where it is still free.
exercise-chair-reach-steps =
    1. Sit on a chair with your feet wide and flat.
    2. Let your hands slide down your shins.
    3. Stop just before it hurts.
    4. Push on your thighs to come back up.
exercise-chair-reach-feel = Your low back opens. Over the days your hands may get lower.
exercise-chair-reach-stop = Stop if the pain turns sharp or runs down your leg.
exercise-chair-reach-easier = Slide your hands only as far as your knees.
exercise-chair-reach-harder = Let your head hang for a breath at the bottom.
exercise-chair-reach-alt = A person sits and slides both hands down the shins, then comes up.

## Phase 3

exercise-cat-camel-name = Cat and camel
exercise-cat-camel-why = Your whole back bends and arches without carrying load.
exercise-cat-camel-steps =
    1. Go on your hands and knees.
    2. Round your back slowly, like a cat.
    3. Let your belly sink until your back has a small arch.
    4. Move with your breath, without a stop.
exercise-cat-camel-feel = The move flows through your back. It gets smoother each time.
exercise-cat-camel-stop = Stop if one of the two ends hurts sharply.
exercise-cat-camel-easier = Stand, lean your hands on a table and do the same.
exercise-cat-camel-harder = Go slower and let the move run from hips to head.
exercise-cat-camel-alt = A person on hands and knees rounds the back, then lets it sink.

exercise-knee-fall-out-name = Knee fall-out
exercise-knee-fall-out-why = You learn to move a hip while your trunk stays still.
exercise-knee-fall-out-steps =
    1. Lie on your back with your knees bent.
    2. Keep both hip bones level.
    3. Let one knee open slowly to the side.
    4. Bring it back just as slowly.
exercise-knee-fall-out-feel = Your belly works softly. The inside of your thigh stretches.
exercise-knee-fall-out-stop = Stop if your hip or back pinches.
exercise-knee-fall-out-easier = Open the knee only a hand's width.
exercise-knee-fall-out-harder = Do it with the other leg lying straight.
exercise-knee-fall-out-alt = A person lies with knees bent. One knee opens to the side and returns.

exercise-belly-squeeze-name = Deep belly squeeze
exercise-belly-squeeze-why = The deep belly muscle is like a soft belt. This wakes it up.
exercise-belly-squeeze-steps =
    1. Lie on your back with your knees bent.
    2. Put your fingers just inside your hip bones.
    3. Draw your lower belly in softly, away from your fingers.
    4. Keep breathing while you hold, then let go fully.
exercise-belly-squeeze-feel = A light pull grows under your fingers. Your back stays still.
exercise-belly-squeeze-stop = Rest if you start to hold your breath or your back tightens.
exercise-belly-squeeze-easier = Squeeze only as you breathe out.
exercise-belly-squeeze-harder = Do it while you sit or stand.
exercise-belly-squeeze-alt = A person lies with knees bent and fingers on the lower belly.

exercise-lying-on-elbows-name = Lying on your elbows
exercise-lying-on-elbows-why = Sitting bends your back a lot. This lets it bend gently the other way.
exercise-lying-on-elbows-steps =
    1. Lie on your front.
    2. Put your elbows under your shoulders.
    3. Let your belly and hips sink to the floor.
    4. Breathe while you hold, then lie flat again.
exercise-lying-on-elbows-feel = You feel light pressure in your low back. It fades when you lie flat.
exercise-lying-on-elbows-stop = Stop if pain moves into your buttock or leg.
exercise-lying-on-elbows-easier = Lie flat on your front with your head on your hands.
exercise-lying-on-elbows-harder = Move your elbows a little closer, if that is easy.
exercise-lying-on-elbows-alt = A person lies on their front, propped on both elbows.

exercise-easy-walk-name = Easy walk
exercise-easy-walk-why = A steady walk feeds your muscles and builds trust in your back.
exercise-easy-walk-steps =
    1. Choose a flat way you know.
    2. Walk at a pace at which you can chat.
    3. Look ahead and let your arms swing.
    4. Slow down for the last minute.
exercise-easy-walk-feel = You get warm. A little stiffness is fine and often fades.
exercise-easy-walk-stop = Stop and rest if the pain climbs above 5 of 10.
exercise-easy-walk-easier = Split it into two short walks.
exercise-easy-walk-harder = Add a small hill, if that feels good.
exercise-easy-walk-alt = A person walks at an easy pace with loose arms.
