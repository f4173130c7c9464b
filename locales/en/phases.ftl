# The ten phases of the plan and the time after: what each is for and what comes next.
# An id is phase-<phase>-<part>. A milestone is a sign to look for, no test to pass.

## Phase 1

phase-protect-name = Calm and protect
phase-protect-aim = Let the spasm settle while you keep your back gently moving.
phase-protect-expect = Your back may be stiff and sore, above all in the morning. Small moves and warmth often ease it.
phase-protect-milestone = You get up, dress and walk a few minutes more easily.

## Phase 2

phase-pain-free-range-name = Find your free range
phase-pain-free-range-aim = Move up to the edge of the pain, not through it, so that the free range grows.
phase-pain-free-range-expect = Some moves are free and some still pull. The border moves a little from day to day.
phase-pain-free-range-milestone = You reach further than last week before it pulls.

## Phase 3

phase-tissue-healing-name = Let it heal
phase-tissue-healing-aim = Help your back muscles to tighten and let go smoothly again.
phase-tissue-healing-expect = The pain eases, but your back tires fast. Less pain does not mean that you are done.
phase-tissue-healing-milestone = Your muscles work and relax without a sudden grab.

## Phase 4

phase-stability-name = Steady your back
phase-stability-aim = Find the middle position of your back and hold it while you move.
phase-stability-expect = It asks for more focus than strength. Old habits feel easier at first.
phase-stability-milestone = You keep your back still while an arm or a leg moves.

## Phase 5

phase-full-range-name = Move all the way
phase-full-range-aim = Win back the full movement of your back, hips and nerves.
phase-full-range-expect = Stretches pull a little and fade when you let go. Most people move freely around week four.
phase-full-range-milestone = You bend, lean and turn all the way without pain.

## Phase 6

phase-strength-name = Get stronger
phase-strength-aim = Build strength around your back with some load and more repeats.
phase-strength-expect = Tired or sore muscles for a day or two are normal. Sharp pain is a sign to do less.
phase-strength-milestone = Lifting a shopping bag or a child feels steady.

## Phase 7

phase-control-name = Gain control
phase-control-aim = Lower slowly and move your arms and legs while your back stays steady.
phase-control-expect = Slow moves are harder than they look. Quality counts more than number.
phase-control-milestone = You put things down slowly and smoothly, and your back stays calm.

## Phase 8

phase-endurance-name = Last longer
phase-endurance-aim = Go back to your usual days and let your back last until the evening.
phase-endurance-expect = Your back may tire by the evening. A small flare-up can happen and most often settles soon.
phase-endurance-milestone = A full normal day feels fine. Many are back at sport in weeks six to eight.

## Phase 9

phase-power-name = Power and speed
phase-power-aim = Get ready for the fast and heavy moves of your sport or work, together with your physio.
phase-power-expect = You train at the clinic. There are no home exercises for this phase.
phase-power-milestone = You lift, jump or run as your sport or work asks, without a spasm.

## Phase 10

phase-clearance-name = Ready to go
phase-clearance-aim = Your physio tests movement, strength, control and power to see that you are ready.
phase-clearance-expect = It is a visit with several tests. You will know what is strong and what needs more work.
phase-clearance-milestone = Your physio says that you are ready for your sport and work.

## After the phases

phase-stay-well-name = Stay well
phase-stay-well-aim = Keep your back strong with regular walks and two exercises a day.
phase-stay-well-expect = Spasms can come back, and that is no failure. People who keep active tend to have fewer.
phase-stay-well-milestone = You walk 30 minutes on five days a week.

## Visits

phase-visits-often = See your physio twice a week for the first two weeks.
phase-visits-spread = See your physio once a week or every two weeks.
phase-visits-physio = Your physio plans these visits with you.
phase-visits-stay-well = You need no fixed visits. Ask for one whenever you like.

## What opens the next phase

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-bot =
    { $days ->
        [one] The next phase opens after at least { $days } day here.
       *[other] The next phase opens after at least { $days } days here.
    }
    It needs most of your sessions done, three calm check-ins in a row and no open warning sign.

# Variables:
#   $days (number) - the least number of days in this phase
phase-next-clinic =
    { $days ->
        [one] Your clinic opens the next phase, after at least { $days } day here.
       *[other] Your clinic opens the next phase, after at least { $days } days here.
    }
    It needs most of your sessions done, three calm check-ins in a row and no open warning sign.

phase-next-physio = Your physio decides when you go on, and does the next phase with you.
phase-next-calm = The next step opens after three calm check-ins in a row and with no open warning sign.
phase-next-none = This is the last step. You can stay here as long as you like.
