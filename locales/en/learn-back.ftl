### Learn library, theme "back": how a low back works and what a spasm is.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.

learn-theme-back = Your back and how it works

## What is a spasm?

learn-spasm-title = What is a spasm?
learn-spasm-feeling = A back muscle tightens hard and will not let go. It can grip or sting when you bend, turn or get up. You may move slowly and feel older than you are. It hurts, and it is very common.
learn-spasm-guard = The muscle is trying to guard you. It grips to hold a sore area still, like a car alarm that goes off too easily. Strong pain does not have to mean that much is wrong.
learn-spasm-ache = You do not choose to tighten the muscle, and you cannot just tell it to stop. While it is tight, less fresh blood may reach it. That may be one reason why it aches. Gentle moves and warmth can ease it for a while.
learn-spasm-under = Sometimes the muscle grips because another part is sore, such as a joint, a ligament or a nerve. Often no single cause is found, and that is fine. Your physio can check what fits you.
learn-spasm-outlook = Most spasms calm down within some weeks. Many people get another one later. So your plan has two parts: first ease, then a back that can take more.
learn-spasm-names = You may hear other names: back cramp, pulled muscle, low back muscle pain. People mostly mean the same thing. A strain is a little different and has its own topic here.
learn-spasm-quiz = Your back grips when you bend. What is the muscle doing?
learn-spasm-quiz-guarding = Guarding a sore area
learn-spasm-quiz-guarding-answer = Yes. It holds the area still to guard it. As the area calms down, the muscle can let go.
learn-spasm-quiz-tearing = Tearing
learn-spasm-quiz-tearing-answer = It can feel that way. But a spasm is a tight muscle, not a torn one. It grips to guard a sore area.
learn-spasm-quiz-sleeping = Giving up
learn-spasm-quiz-sleeping-answer = It is the other way round: the muscle is working too hard. It grips to guard a sore area.

## Spasm or strain?

learn-strain-title = Spasm or strain?
learn-strain-difference = In a spasm, a muscle stays tight. In a strain, some of its fibres are stretched too far or torn. The muscles around them may then tighten too, to guard the spot.
learn-strain-start = A strain can start when a tired muscle has to hold or lift too much. Think of bending down for a heavy box and coming back up with it.
learn-strain-time = A spasm can ease quite fast. A strain takes longer, because fibres need time to heal. Both do well with calm moves that grow step by step.
learn-strain-first = In the first days the two feel much the same, and so are the first steps. Move a little and often. Stay below sharp pain. Use warmth if you like it.
learn-strain-check = You do not have to work out which one you have. Your physio can test the muscles and tell you. A big bruise, or pain that grows each day, is a good reason to ask soon.
learn-strain-quiz = What helps in the first days, be it a spasm or a strain?
learn-strain-quiz-moves = Small moves, often
learn-strain-quiz-moves-answer = Yes. Small moves below sharp pain are good for both. You can start before you know which one it is.
learn-strain-quiz-bed = Staying in bed
learn-strain-quiz-bed-answer = Short rests are fine. But days in bed make you stiff and weak. Small moves, often, help more.
learn-strain-quiz-stretch = Strong stretches
learn-strain-quiz-stretch-answer = Not yet. A strong stretch can make a guarding muscle grip more. Small moves, often, help more.

## Your low back

learn-low-back-title = Your low back
learn-low-back-bones = Your low back has five bones, called L1 to L5. They are big and thick, because they carry your upper body. L1 is at the top. L5 sits just above the back of your pelvis.
learn-low-back-discs = Between the bones lie the discs. They are tough outside and soft like gel inside. They soften bumps and let you bend and turn. A disc can bulge, but it cannot slip out like a bar of soap.
learn-low-back-ligaments = Ligaments are strong bands that tie the bones together. They cannot tighten by themselves. They give firm support, and your muscles add support that moves with you.
learn-low-back-nerves = Between the bones, a nerve root comes out on each side. From there the nerves branch out, many of them down to your legs. They carry feeling and tell your muscles to move.
learn-low-back-strong = Big bones, tough bands and large muscles make your low back very strong. It also bends a lot. It is made to bend, lift and carry.
learn-low-back-quiz = What do the discs do?
learn-low-back-quiz-soften = Soften bumps
learn-low-back-quiz-soften-answer = Yes. They soften bumps and let your spine bend and turn.
learn-low-back-quiz-tie = Tie bones together
learn-low-back-quiz-tie-answer = Close: that is what the ligaments do most. The discs soften bumps and let your spine bend.
learn-low-back-quiz-feel = Carry feeling
learn-low-back-quiz-feel-answer = That is the work of the nerves. The discs soften bumps and let your spine bend.

## Muscles that hold, muscles that move

learn-muscles-title = Muscles that hold or move
learn-muscles-fibres = A muscle is made of thousands of thin fibres. They tighten and let go, and that is how you move. With use, a muscle grows. With long rest, it gets smaller and weaker.
learn-muscles-deep = Deep muscles lie close to your spine and steady each bone. They switch on just before you move, and they work softly all day. Physios call them stabilisers. The best known one is the multifidus.
learn-muscles-big = Big muscles run over many joints and give you power. They bend you, turn you and help you lift. Physios call them mobilisers. The long muscles beside your spine are an example.
learn-muscles-share = The two groups help each other out. When the deep ones are sore or tired, the big ones do part of their work. Then they have two jobs. They tire sooner and may start to grip.
learn-muscles-relearn = Deep muscles can learn their job again. It starts with small, slow exercises that need little force. That is why your first steps may look so easy.
learn-muscles-quiz = Which muscles switch on just before you move?
learn-muscles-quiz-deep = The deep ones
learn-muscles-quiz-deep-answer = Yes. The deep ones steady each bone first. Then the big ones can move you.
learn-muscles-quiz-big = The big ones
learn-muscles-quiz-big-answer = They come a blink later and give the power. The deep ones steady each bone first.
learn-muscles-quiz-all = All at the same time
learn-muscles-quiz-all-answer = Nearly. They do work as a team. But the deep ones start a blink sooner, to steady each bone.

## Four ways to move

learn-directions-title = Four ways to move
learn-directions-back = Leaning back and standing up tall is one way. The long muscles beside your spine give the power. They are called erector spinae. The small multifidus keeps each bone steady.
learn-directions-forward = Bending forward is the next one. The “six-pack” (rectus abdominis), the obliques at your sides and the hip muscle iliopsoas can pull you down. Deep in your belly, the transversus helps to keep you steady.
learn-directions-side = Bending to the side is the third. A muscle between your ribs and your hip does much of it: the quadratus lumborum. The obliques help. Tiny muscles between the bones keep them steady.
learn-directions-turn = Turning is the fourth. The obliques of your left and right side work as a pair. One pulls while the other lets go. You use this each time you look over your shoulder.
learn-directions-team = No muscle works alone. When one side tightens, the other has to let go at just the right time. Your brain does this for you. In a spasm, the timing is off for a while.
learn-directions-sitting = Sitting looks like rest. But deep and big muscles keep working to hold you up. After some hours they are tired. Getting up now and then gives them a change.

## Your core

learn-core-title = Your core
learn-core-can = Your core is a ring of muscles around your middle, shaped like a drink can. It supports your spine from all sides.
learn-core-parts = The lid of the can is the diaphragm, which you breathe with. The base is the pelvic floor. The deep belly muscle, the transversus, wraps around the front and sides. At the back is the multifidus.
learn-core-control = A good core is more than strong. It uses the right muscles at the right time, with just enough force. Then your big muscles are free to lift, push and carry.
learn-core-story = A weak core is rarely the whole story. Sleep, stress, load and habits count as well. So you do not need to hold your belly tight all day.
learn-core-try = You can try it now. Breathe in softly and let your belly get wide. Breathe out slowly and feel your low belly draw in a little. It should feel easy.
learn-core-quiz = What makes a good core?
learn-core-quiz-timing = Good timing
learn-core-quiz-timing-answer = Yes. The right muscles, at the right time, with just enough force. Strength grows from there.
learn-core-quiz-tight = A tight belly all day
learn-core-quiz-tight-answer = Many people think so. But a muscle that is tight all day gets tired. Good timing counts more.
learn-core-quiz-situps = Lots of sit-ups
learn-core-quiz-situps-answer = Sit-ups train the muscles in front. A core works on all sides, and good timing counts more.
