### Learn library, theme "checks": how a back is examined, what else it could be, when to ask for help.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### A pattern is something "your physio can check"; a card does not say what somebody has.

learn-theme-checks = Getting it checked

## How is it checked?

learn-checking-title = How is it checked?
learn-checking-talk = First your physio listens. When did it begin, what brings it on, what would you like to do again? Your story often tells more than a picture does.
learn-checking-tests = Then you bend, turn and push against a hand. Your physio stretches and loads the muscles one by one. Joints, discs and nerves are tested too. So you learn where it may come from.
learn-checking-xray = An X-ray shows the bones, how they line up, and the space for the discs. It cannot show muscles. So a plain spasm does not need one.
learn-checking-ultrasound = Ultrasound can show a torn or swollen muscle, and at times a tight one. It is only used when the answer would change your care.
learn-checking-mri = An MRI shows discs, nerves, bones and soft parts. It costs a lot, and a plain spasm does not need one. Many people with no pain at all have worn discs on an MRI.
learn-checking-when = Does something point to more than a spasm? Then your physio sends you for a picture, or to the right doctor. The questions in /redflags look for just that.
learn-checking-quiz = Does a plain spasm need an X-ray or an MRI?
learn-checking-quiz-no = No
learn-checking-quiz-no-answer = That is right: it does not. Your story and a good examination tell more.
learn-checking-quiz-mri = Yes, an MRI
learn-checking-quiz-mri-answer = It would show a lot, but hardly anything that changes your care. A plain spasm does not need one.
learn-checking-quiz-xray = Yes, an X-ray
learn-checking-quiz-xray-answer = An X-ray shows bones, but not muscles. A plain spasm does not need one.

## What else could it be?

learn-lookalikes-title = What else could it be?
learn-lookalikes-list = These patterns can help you to tell your physio more. None of them says what you have. Only an examination can show which one fits, if any does.
learn-lookalikes-disc = Pain in your low back that may run down a leg, and is worse when you bend, sit or drive. Your physio can check if a disc plays a part. Most disc trouble calms down without surgery.
learn-lookalikes-slip = Bending hurts, and coming up hurts more. You push yourself up with your hands. Your physio can check if one bone sits a little forward on the next. It is called spondylolisthesis.
learn-lookalikes-pelvis = Deep pain in one buttock when you stand, walk or climb stairs. Your physio can check the joint between your spine and your pelvis. Its name is the sacroiliac joint.
learn-lookalikes-wear = Sore after long walking, standing or sitting, and in cold weather or the morning. Better with rest. Your physio can check for wear in the small joints (osteoarthritis). Exercise helps that too.
learn-lookalikes-nerve = Pain, tingling or numb skin down one leg. Your physio can check the sciatic nerve. Is a leg getting weak, or are you numb between your legs? Then use /redflags right away.

## When to ask for help

learn-waiting-title = When to ask for help
learn-waiting-early = Asking early makes things easier. Many people wait for months or years, and then the way back takes longer. It is also fine to ask when you are just not sure.
learn-waiting-cause = Treatment works best when someone has looked for the cause. Without that, you can try a lot of things and still have spasms come back.
learn-waiting-when = For a warning sign, use /redflags now. Within two days if it is very hard to dress, sit, get up or walk. Within a week if it limits you a fair bit. Within two weeks if it is mild but does not settle.
learn-waiting-life = Have you begun to skip the garden, or games with your kids? That is a good reason to ask. It is not too late, however long it has lasted.
learn-waiting-quiz = Your spasms are mild, but they come every month. What now?
learn-waiting-quiz-check = Book a check
learn-waiting-quiz-check-answer = Yes. When spasms keep coming, it pays to look for the cause, even if each one is mild.
learn-waiting-quiz-wait = Wait until it is bad
learn-waiting-quiz-wait-answer = You do not have to wait. When spasms keep coming, an early check makes things easier.
