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
                [one] Do it once on each side.
               *[other] Do it { $repetitions } times on each side.
            }
       *[other] { $repetitions ->
                [one] Do it once.
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

## What is needed

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

## Phase 4

exercise-neutral-finder-name = Find your middle
exercise-neutral-finder-why = Your back is strongest in its middle position. First you learn to find it.
exercise-neutral-finder-steps =
    1. Lie on your back with your knees bent.
    2. Flatten your low back, then let it arch a little.
    3. Settle halfway, where it feels easiest.
    4. Hold that place with a soft belly and keep breathing.
exercise-neutral-finder-feel = Your back feels long and calm. Your belly works a little.
exercise-neutral-finder-stop = Rest if your back grips or you hold your breath.
exercise-neutral-finder-easier = Put a folded towel under your low back to feel the middle.
exercise-neutral-finder-harder = Find the same middle as you sit or stand.
exercise-neutral-finder-alt = A person lies with knees bent. The low back rocks, then rests halfway.

exercise-bridge-name = Bridge
exercise-bridge-why = Your buttock muscles learn to share the work of your back.
exercise-bridge-steps =
    1. Lie on your back with your knees bent.
    2. Tighten your belly softly.
    3. Press through your heels and lift your hips.
    4. Hold, then come down slowly.
exercise-bridge-feel = Your buttocks and the backs of your thighs work most.
exercise-bridge-stop = Stop if your low back cramps or hurts sharply.
exercise-bridge-easier = Lift your hips only a hand's width.
exercise-bridge-harder = Fold your arms on your chest.
exercise-bridge-alt = A person lies with knees bent, lifts the hips and lowers them.

exercise-dead-bug-arms-name = Arm reach on your back
exercise-dead-bug-arms-why = Your trunk stays still while an arm moves. Daily life asks for just that.
exercise-dead-bug-arms-steps =
    1. Lie on your back with your knees bent.
    2. Point both arms at the ceiling and tighten your belly softly.
    3. Lower one arm slowly behind your head.
    4. Bring it back, then move the other arm.
exercise-dead-bug-arms-feel = Your belly works to keep your ribs and back still.
exercise-dead-bug-arms-stop = Stop if your back arches and you cannot keep it still.
exercise-dead-bug-arms-easier = Lower the arm only halfway.
exercise-dead-bug-arms-harder = Hold a small bottle of water in each hand.
exercise-dead-bug-arms-alt = A person lies with knees bent, arms up. One arm lowers and returns.

exercise-four-point-arm-lift-name = Arm lift on hands and knees
exercise-four-point-arm-lift-why = You keep your back in its middle with a little less support.
exercise-four-point-arm-lift-steps =
    1. Go on your hands and knees with your back in its middle.
    2. Tighten your belly softly.
    3. Reach one arm forward and hold.
    4. Put it down slowly, then reach with the other.
exercise-four-point-arm-lift-feel = Your trunk works to stay level, like a table.
exercise-four-point-arm-lift-stop = Stop if your back sags or pain builds up.
exercise-four-point-arm-lift-easier = Only take the weight off one hand.
exercise-four-point-arm-lift-harder = Reach more slowly and hold a bit longer.
exercise-four-point-arm-lift-alt = A person on hands and knees reaches one arm forward.

## Phase 5

exercise-open-book-name = Open book
exercise-open-book-why = Your upper back learns to turn again, so your low back has less to do.
exercise-open-book-steps =
    1. Lie on your side with hips and knees bent.
    2. Put your arms in front of you, palms together.
    3. Open the top arm up and back, and follow it with your eyes.
    4. Breathe out, hold, and close again.
exercise-open-book-feel = A stretch opens your chest and the side of your back.
exercise-open-book-stop = Stop if your shoulder pinches or your low back hurts sharply.
exercise-open-book-easier = Put your hand on your ribs and turn only your chest.
exercise-open-book-harder = Stay open for one more slow breath.
exercise-open-book-alt = A person lies on one side and opens the top arm like a book.

exercise-side-stretch-name = Side stretch
exercise-side-stretch-why = The muscles at your side get their length back.
exercise-side-stretch-steps =
    1. Stand beside a wall with your feet hip-wide. Rest the near hand on it.
    2. Lift the other arm over your head.
    3. Lean slowly toward the wall.
    4. Hold and breathe, then come back slowly.
exercise-side-stretch-feel = You feel a long, mild stretch from hip to ribs.
exercise-side-stretch-stop = Stop if the side you lean to pinches.
exercise-side-stretch-easier = Lean only a little, or do it on a chair.
exercise-side-stretch-harder = Cross the outer leg behind the other.
exercise-side-stretch-alt = A person rests one hand on a wall, lifts the other arm and leans to the wall.

exercise-hip-flexor-stretch-name = Front of the hip stretch
exercise-hip-flexor-stretch-why = Sitting makes the front of your hips tight. That pulls on your low back.
exercise-hip-flexor-stretch-steps =
    1. Kneel on one knee on a cushion. Rest your hands on the other thigh.
    2. Tuck your tail under a little.
    3. Shift your weight forward until you feel a stretch.
    4. Hold and breathe, then change legs.
exercise-hip-flexor-stretch-feel = A mild pull comes at the front of the hip you kneel on.
exercise-hip-flexor-stretch-stop = Stop if your knee or your low back hurts.
exercise-hip-flexor-stretch-easier = Do it while you stand, one foot a long step back. Hold on to a chair.
exercise-hip-flexor-stretch-harder = Lift the arm on the kneeling side.
exercise-hip-flexor-stretch-alt = A person kneels on one knee and shifts the hips forward.

exercise-nerve-glide-name = Nerve glide
exercise-nerve-glide-why = The long nerve of your leg likes to slide. This keeps it moving.
exercise-nerve-glide-steps =
    1. Sit on a chair and let your back round a little.
    2. Straighten one knee a little as you look up.
    3. Bend the knee again as you look down.
    4. Move slowly and without a stop.
exercise-nerve-glide-feel = A light pull behind your leg comes and goes with each move.
exercise-nerve-glide-stop = Stop if tingling or numbness starts or stays.
exercise-nerve-glide-easier = Straighten the knee only a little and keep your head still.
exercise-nerve-glide-harder = Point your toes up when the knee is straight.
exercise-nerve-glide-alt = A person sits, straightens one knee and looks up, then bends and looks down.

## Phase 6

exercise-bird-dog-name = Bird dog
exercise-bird-dog-why = It trains your back muscles well with little load on your spine.
exercise-bird-dog-steps =
    1. Go on your hands and knees with your back in its middle.
    2. Tighten your belly softly.
    3. Reach one arm forward and the other leg back.
    4. Hold, come back slowly, and change.
exercise-bird-dog-feel = Your back, buttock and belly work together. Your hips stay level.
exercise-bird-dog-stop = Stop if your back sags, twists or hurts.
exercise-bird-dog-easier = Slide the leg back and keep your toes on the floor.
exercise-bird-dog-harder = Draw a small square with your hand as you hold.
exercise-bird-dog-alt = A person on hands and knees reaches out one arm and the other leg.

exercise-sit-to-stand-name = Sit to stand
exercise-sit-to-stand-why = Strong legs take work from your back each time you get up.
exercise-sit-to-stand-steps =
    1. Sit near the front of a chair, feet under your knees.
    2. Lean forward from your hips with a long back.
    3. Press through your feet and stand up.
    4. Sit down slowly, hips first.
exercise-sit-to-stand-feel = Your thighs and buttocks get warm and tired.
exercise-sit-to-stand-stop = Stop if your back or knees hurt more with each one.
exercise-sit-to-stand-easier = Use a higher chair or push with your hands.
exercise-sit-to-stand-harder = Hold a light bag against your chest.
exercise-sit-to-stand-alt = A person gets up from a chair with a long back and sits down slowly.

exercise-stick-hinge-name = Hip hinge with a stick
exercise-stick-hinge-why = You learn to bend from your hips. That is how you lift with ease.
exercise-stick-hinge-steps =
    1. Stand and hold a stick along your back.
    2. It touches your head, your upper back and your tail.
    3. Push your hips back and lean forward. Keep all three touching.
    4. Come up by pushing your hips forward.
exercise-stick-hinge-feel = The backs of your thighs stretch and your buttocks work.
exercise-stick-hinge-stop = Stop if your back hurts on the way up.
exercise-stick-hinge-easier = Stand close to a wall and only touch it with your hips.
exercise-stick-hinge-harder = Lean a little further, while the stick still touches.
exercise-stick-hinge-alt = A person holds a stick along the back and bends from the hips.

exercise-band-row-name = Band row
exercise-band-row-why = Pulling makes your upper back strong, so your low back is not alone.
exercise-band-row-steps =
    1. Fix the band at belly height on something firm. Test it with a pull.
    2. Stand with soft knees and a band end in each hand.
    3. Pull your elbows back beside your ribs.
    4. Let the band go forward slowly.
exercise-band-row-feel = You work between your shoulder blades. Your low back stays still.
exercise-band-row-stop = Stop if your back arches or your shoulder hurts.
exercise-band-row-easier = Step closer, so that the band is looser.
exercise-band-row-harder = Step back, so that the band is tighter.
exercise-band-row-alt = A person stands, pulls a band toward the ribs and lets it go slowly.

exercise-suitcase-carry-name = Suitcase carry
exercise-suitcase-carry-why = Carrying on one side trains the muscles that keep you upright.
exercise-suitcase-carry-steps =
    1. Put something light in a bag with a handle.
    2. Bend your hips and knees to pick it up.
    3. Stand tall and walk. Do not lean.
    4. Put it down slowly and change hands.
exercise-suitcase-carry-feel = The side away from the bag works to keep you straight.
exercise-suitcase-carry-stop = Put the bag down if you start to lean or it hurts.
exercise-suitcase-carry-easier = Carry a lighter bag, or walk with it for less time.
exercise-suitcase-carry-harder = Put a little more in the bag.
exercise-suitcase-carry-alt = A person walks upright with a bag in one hand.

## Phase 7

exercise-slow-hinge-name = Slow lowering hinge
exercise-slow-hinge-why = Going down slowly trains the control that you need to set things down.
exercise-slow-hinge-steps =
    1. Stand with soft knees and a light bag in each hand.
    2. Push your hips back and lean forward. Go down as slowly as you can.
    3. Keep your back long.
    4. Come up at your own pace.
exercise-slow-hinge-feel = The backs of your thighs and your back work on the way down.
exercise-slow-hinge-stop = Stop if your back rounds by itself or hurts on the way up.
exercise-slow-hinge-easier = Do it without bags, your hands on your thighs.
exercise-slow-hinge-harder = Put a little more in the bags.
exercise-slow-hinge-alt = A person with a bag in each hand bends slowly from the hips.

exercise-side-plank-knees-name = Side plank on your knees
exercise-side-plank-knees-why = The muscles at your side hold your back like the ropes of a tent.
exercise-side-plank-knees-steps =
    1. Lie on your side with your knees bent.
    2. Put your elbow under your shoulder.
    3. Lift your hips until your body is straight from knee to head.
    4. Hold and breathe, then come down slowly.
exercise-side-plank-knees-feel = The side near the floor works.
exercise-side-plank-knees-stop = Stop if your shoulder or your back hurts.
exercise-side-plank-knees-easier = Stand and lean your forearm on a wall.
exercise-side-plank-knees-harder = Lift your top arm to the ceiling.
exercise-side-plank-knees-alt = A person lies on one side, on elbow and knees, and lifts the hips.

exercise-dead-bug-name = Dead bug
exercise-dead-bug-why = Arms and legs move, your back stays still. This is control.
exercise-dead-bug-steps =
    1. Lie on your back. Lift your arms, and your knees over your hips.
    2. Tighten your belly softly.
    3. Lower one arm and the other leg slowly.
    4. Bring them back, then change.
exercise-dead-bug-feel = Your belly works hard. Your low back stays where it is.
exercise-dead-bug-stop = Stop if your back lifts off or hurts.
exercise-dead-bug-easier = Keep your feet on the floor and slide one heel away.
exercise-dead-bug-harder = Stretch the leg out further before you bring it back.
exercise-dead-bug-alt = A person lies with arms and knees up. One arm and the other leg lower.

exercise-step-down-name = Step down
exercise-step-down-why = It trains slow control in hip and knee, as you need on stairs.
exercise-step-down-steps =
    1. Stand on a low step, with something firm to hold beside you.
    2. Hold one foot out in front, over the edge.
    3. Bend the other knee slowly until the heel taps the floor.
    4. Push back up without a jump.
exercise-step-down-feel = The thigh and buttock of the leg you stand on work.
exercise-step-down-stop = Stop if your knee or back hurts, or you feel unsteady.
exercise-step-down-easier = Use a thick book as a lower step.
exercise-step-down-harder = Do it without holding on.
exercise-step-down-alt = A person on a low step taps one heel on the floor and comes up.

## Phase 8

exercise-plank-name = Plank
exercise-plank-why = It teaches your whole trunk to hold on a little longer.
exercise-plank-steps =
    1. Lie on your front with your elbows under your shoulders.
    2. Tuck your toes and tighten your belly softly.
    3. Lift your body until it is one straight line.
    4. Breathe while you hold, then come down.
exercise-plank-feel = Your belly and thighs work. Your low back stays easy.
exercise-plank-stop = Come down if your back sags or hurts.
exercise-plank-easier = Stay on your knees, or lean on a kitchen counter.
exercise-plank-harder = Shift your weight slowly forward and back.
exercise-plank-alt = A person holds a straight line on elbows and toes.

exercise-brisk-walk-name = Brisk walk
exercise-brisk-walk-why = Regular walking is one of the best ways to keep your back well.
exercise-brisk-walk-steps =
    1. Start easy for a few minutes.
    2. Walk faster, so that you can talk but not sing.
    3. Let your arms swing.
    4. Slow down at the end.
exercise-brisk-walk-feel = You get warm and breathe deeper. Tired legs are fine.
# Variables:
#   $emergency (string) - the emergency number
exercise-brisk-walk-stop = Slow down if your back pain climbs. Stop for chest pain and call { $emergency }.
exercise-brisk-walk-easier = Split the walk into two parts.
exercise-brisk-walk-harder = Choose a way with a hill or some stairs.
exercise-brisk-walk-alt = A person walks fast with swinging arms.

exercise-long-bridge-name = Long bridge
exercise-long-bridge-why = Holding longer helps your muscles to last until the evening.
exercise-long-bridge-steps =
    1. Lie on your back with your feet a bit further away than usual.
    2. Press through your heels and lift your hips.
    3. Hold and keep breathing.
    4. Come down slowly before you shake.
exercise-long-bridge-feel = Your buttocks get tired. Your low back does not cramp.
exercise-long-bridge-stop = Come down if your back cramps or hurts.
exercise-long-bridge-easier = Hold for half of the time.
exercise-long-bridge-harder = Lift one heel, put it down, then lift the other.
exercise-long-bridge-alt = A person lies with the feet further away and holds the hips up.

exercise-long-carry-name = Long carry
exercise-long-carry-why = It gets you ready for shopping bags and long days.
exercise-long-carry-steps =
    1. Pack two bags that feel easy at first.
    2. Bend your hips and knees to pick them up.
    3. Walk tall, one bag in each hand, and keep breathing.
    4. Put them down slowly and rest.
exercise-long-carry-feel = Your sides and your grip get tired. You stay straight.
exercise-long-carry-stop = Put the bags down if you lean or your back hurts.
exercise-long-carry-easier = Put the bags down halfway and rest.
exercise-long-carry-harder = Put a little more in each bag.
exercise-long-carry-alt = A person walks upright for a while with a bag in each hand.

## Phases 9 and 10: with the physiotherapist only

exercise-fast-and-heavy-name = Fast and heavy moves with your physio
exercise-fast-and-heavy-why = Sport and hard work ask for speed and load. You build both with help.
exercise-fast-and-heavy-steps =
    1. Your physio asks which sport or work you want to go back to.
    2. You train its moves: lifts, jumps, throws or sprints.
    3. Load and speed go up in small steps.
    4. Your physio watches how your back answers.
exercise-fast-and-heavy-feel = You work hard and feel in control.
exercise-fast-and-heavy-stop = Tell your physio at once if your back hurts.
exercise-fast-and-heavy-easier = Your physio lowers the load or the speed.
exercise-fast-and-heavy-harder = Your physio adds a little when you are ready.
exercise-fast-and-heavy-alt = A person lifts a weight while a physio stands beside them.

exercise-clearance-tests-name = Last tests with your physio
exercise-clearance-tests-why = They show that your back is ready for the life you want.
exercise-clearance-tests-steps =
    1. Your physio tests how far and how freely you move.
    2. Then come strength, control and staying power.
    3. Last come the moves of your sport or work.
    4. You look at the results and plan the next months.
exercise-clearance-tests-feel = Some tests are hard work. That is what they are for.
exercise-clearance-tests-stop = Tell your physio at once if your back hurts.
exercise-clearance-tests-easier = Your physio can split the tests over two visits.
exercise-clearance-tests-harder = Your physio chooses tests that fit your sport.
exercise-clearance-tests-alt = A person stands on one leg while a physio takes notes.
