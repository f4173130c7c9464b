### Learn library, theme "causes": why a spasm comes, why it comes back, and why moving is safe.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### Cards of "causes" are also shown alone, beside a result. The tower is a picture of load and strength; it does not fall.

learn-theme-causes = Why it happens

## Why now?

learn-why-now-title = Why now?
learn-why-now-load = It often feels as if one lift or one twist did it. More often, many small things had added up. On that day the load was more than your back was ready for.
learn-why-now-tower = Think of a tower of wooden blocks. Good sleep, strong muscles, breaks and calm days are its blocks. With all of them in place, the tower can take a lot.
learn-why-now-blocks = Short nights, long sitting, stress or too little exercise each take a block away. The tower still stands, but it can take less. Many of us live like this.
learn-why-now-last = Then one small thing, like picking up a sock, is a bit too much. Your muscles grip to hold you steady. The blocks can be put back, one at a time.
learn-why-now-signs = Looking back, many people see small signs: stiff mornings, a dull ache, a sense that something is not right. When you notice one, slow down a little and ask your physio.
learn-why-now-low = The lowest part of your spine, around L4 and L5, carries the most. More body weight and long sitting add to its load. Stronger muscles and short breaks help it out.
learn-why-now-quiz = You bent down for a sock and your back gripped. What is the most likely reason?
learn-why-now-quiz-many = Many small things added up
learn-why-now-quiz-many-answer = Yes. The sock was only the last bit. That is good news, because there are many small things you can change.
learn-why-now-quiz-sock = I picked it up badly
learn-why-now-quiz-sock-answer = You did nothing wrong. A sock is light. More likely, many small things had added up before.
learn-why-now-quiz-weak = My back is weak for life
learn-why-now-quiz-weak-answer = No. Backs are strong and can get stronger at any age. More likely, many small things had added up.

## Why does it come back?

learn-why-again-title = Why does it come back?
learn-why-again-common = Spasms often settle within weeks, and they often return. That does not mean you did something wrong. You can make the next one less likely.
learn-why-again-fixed = Pills, a massage or a few stretches can make you feel better. It then seems to be fixed. But your back may not yet be as strong as your days ask of it.
learn-why-again-base = Think of the tower of blocks again. Putting the top block back is not enough. Start at the base: sleep, walks, breaks, and deep muscles that do their job.
learn-why-again-cause = Do your spasms come every month or more? Then ask for a check of the cause. Your physio can look at joints, discs, nerves and the way you move.
learn-why-again-keep = To stay well, two exercises and a daily walk go a long way. Build the walk up to 30 minutes, five times a week. Start with as much as feels easy.
learn-why-again-quiz = The pain is gone. What makes another spasm less likely?
learn-why-again-quiz-walk = Walks and two exercises
learn-why-again-quiz-walk-answer = Yes. A little, but often, keeps what you have built.
learn-why-again-quiz-rest = A few weeks of rest
learn-why-again-quiz-rest-answer = Rest feels safe, but muscles get weaker with it. Walks and two exercises keep your back ready.
learn-why-again-quiz-pills = Pills, just in case
learn-why-again-quiz-pills-answer = Pills can ease pain, but they do not build strength. Walks and two exercises do.

## What can start it

learn-causes-title = What can start it
learn-causes-lifting = Lifting: bending down stretches your back muscles. Coming up with a heavy box asks a lot of them. They may strain or grip. Next time, hold the box close or split the load.
learn-causes-carrying = Carrying: a heavy backpack or a sofa keeps your muscles tight for a long time. They get tired, and tired muscles grip sooner. Put the load down often, and share it.
learn-causes-repeating = The same move over and over: picking up toys, weeding, packing shelves. Each bend and twist is easy. Together they make your back tired. Change sides and take short breaks.
learn-causes-slipping = A slip or a fall: your muscles tighten fast and hard to catch you, and you may be bruised. After a serious fall, check the warning signs with /redflags first.
learn-causes-sitting = Sitting for hours: your deep muscles hold you up without a break and get tired. Discs and joints stay in one position, too. It helps to change your position often.
learn-causes-swapping = Muscles that swap jobs: when deep muscles tire, the big ones step in. They are made for power, not for holding all day. They start to ache and grip. Training the deep ones helps.
learn-causes-quiz = You sit all day. What helps your back most?
learn-causes-quiz-change = A new position, often
learn-causes-quiz-change-answer = Yes. No position is bad by itself. Your muscles just need a change now and then.
learn-causes-quiz-straight = Sitting up very straight
learn-causes-quiz-straight-answer = That is fine for a while. But holding one position tires your muscles. A new one, often, helps more.
learn-causes-quiz-chair = A costly chair
learn-causes-quiz-chair-answer = A good chair is pleasant. But even in the best one your muscles need a change, often.

## Why is it not going away?

learn-lasting-title = Why is it not going away?
learn-lasting-circle = Pain makes you move less. With less movement, muscles get weaker and joints stiffer. Then moving hurts sooner. This circle is common, and you can step out of it.
learn-lasting-pills = Medicine can ease pain and help you to move. By itself it does not make your back stronger. Does pain return each time it wears off? Then ask what else you can do.
learn-lasting-slow = Some backs just need more time. A strain heals more slowly than a spasm. Poor sleep, worry and stress can also keep a back sore. The pain is real, and it can get better.
learn-lasting-other = Sometimes another sore part keeps the muscle on guard. Let your physio check if it is no better after four weeks. Also ask if spasms come more often, get stronger or last longer.
learn-lasting-out = The way out is made of small steps. Find the moves that do not hurt, do them often, and let them grow. A little each day counts more than a lot on one day.

## Is it safe to move?

learn-moving-title = Is it safe to move?
learn-moving-alarm = Pain is an alarm. It can ring loud even when the problem is small. In a spasm it is set too sharp, so it rings early. As your back calms down, so does the alarm.
learn-moving-free = Most moves have a part that does not hurt. That is your free range. Moving there is safe, and it shows your back that all is well. With time the free part grows.
learn-moving-careful = It is normal to think twice before you play with your kids or pick something up. You do not have to push. Start with a small form of it. Add a bit when it goes well.
learn-moving-light = Let your pain number guide you. From 0 to 3: go on. At 4 or 5: do less, and watch for a day. At 6 or more: stop for today.
learn-moving-breathe = When your back grips, pause. Breathe out slowly and let your shoulders drop. Then try a smaller move. Many people find that the grip eases sooner this way.
learn-moving-quiz = You bend and it hurts a little: 2 out of 10. What now?
learn-moving-quiz-go = Go on gently
learn-moving-quiz-go-answer = Yes. From 0 to 3 you can go on. A little pain that soon fades is fine.
learn-moving-quiz-stop = Stop moving today
learn-moving-quiz-stop-answer = No need. From 0 to 3 you can go on gently. Stop for today at 6 or more.
learn-moving-quiz-push = Push right through
learn-moving-quiz-push-answer = There is no need to push. Go on gently, and stay where the pain is 3 or less.
