### Learn library, theme "treatment": what a physio does, how long healing takes, and other treatments.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.

learn-theme-treatment = Treatment and healing

## Six aims

learn-physio-title = Six aims of your physio
learn-physio-ease = Aim 1: ease the tight muscles. Hands, warmth and gentle moves can help them let go. This is the start, not the whole way.
learn-physio-unload = Aim 2: take load off the sore spot. The way you lie, sit and lift can send the load somewhere else. You learn what works for you.
learn-physio-relieve = Aim 3: give overworked muscles a rest, and some support for a while. The support is meant to become less as you get stronger.
learn-physio-steady = Aim 4: wake up the deep muscles that steady each bone. You do small, exact exercises. They are the base for all that comes later.
learn-physio-calm = Aim 5: calm the nerves. After days of pain they send alarms too easily. Safe moves, done often, help to turn the alarm down.
learn-physio-review = Aim 6: check again and adjust. At each visit your physio tests how you move now. So your plan grows with you, neither too slow nor too fast.

## A session

learn-session-title = What happens in a session?
learn-session-first = The first visit is mostly talking and testing. Wear clothes you can move in. Say what worries you most, and what you would love to do again.
learn-session-measure = Your physio looks at how far you bend and turn. Strength, stretch and control are tested too. That shows where to begin and, later, how far you have come.
learn-session-hands = Your physio may use massage, stretches, or gentle moves of joints and nerves. Ask if you want to know why. You can say stop at any time.
learn-session-tools = Some physios also use ultrasound, laser or dry needling, and some do not. How much these add is not clear. It is fine to ask, and fine to say no.
learn-session-program = Then comes your own part: exercises that build strength, control and stamina, step by step. What you do at home between visits counts the most.
learn-session-quiz = What counts most for the weeks to come?
learn-session-quiz-home = What I do at home
learn-session-quiz-home-answer = Yes. Your physio shows the way, and a few minutes a day at home carry you along.
learn-session-quiz-machines = The machines
learn-session-quiz-machines-answer = They may or may not be used, and they are a small part. A few minutes a day at home count more.
learn-session-quiz-massage = A strong massage
learn-session-quiz-massage-answer = A massage can feel good and ease you for a while. A few minutes a day at home count more.

## Healing time

learn-healing-title = How long does it take?
learn-healing-weeks = Many people can move freely and without pain after about four weeks. Heavy loads and speed come later. Some need more time, and that is fine.
learn-healing-visits = A common rhythm is two visits a week for two weeks. After that it is once a week, or every two weeks. Your physio fits it to you.
learn-healing-phases = Your plan has ten phases. First you calm it, move freely, heal, find a steady hold and get your full range. Then come strength, control, stamina, speed and a last check. Your physio opens the later ones.
learn-healing-sport = Many people who finish the plan are back at sport after six to eight weeks. First comes the load, then the speed, then a test by your physio.
learn-healing-exercise = Exercise may not make a new spasm go away faster. It does give you back movement and strength. And it makes another spasm less likely.
learn-healing-wavy = Getting better looks like a wavy line. A few bad days are part of it. Look at the last two weeks, not at the last two days.
learn-healing-quiz = You feel worse than two days ago, but better than two weeks ago. What does it mean?
learn-healing-quiz-wave = I am on the way
learn-healing-quiz-wave-answer = Yes. Small waves are normal. The last two weeks tell you more than the last two days.
learn-healing-quiz-back = I am back at the start
learn-healing-quiz-back-answer = It can feel that way. But you are better than two weeks ago. Small waves are normal.

## Finishing the plan

learn-finish-title = Better already? Go on
learn-finish-halfway = Pain often drops when you are about halfway. That is great, and it is also when many people stop. Strength and control are still growing then.
learn-finish-mask = Pills, an injection, massage, cupping or foam rolling can ease you for a while. They work best as a part of the plan. Alone, they do not build strength.
learn-finish-later = The later phases teach your deep muscles to cope with real life: lifting, long days, sport. They make another spasm less likely.
learn-finish-smaller = No time? Do a smaller form rather than none. Two exercises and a short walk still count. Tell your physio if the plan does not fit your week.
learn-finish-quiz = Your pain has dropped to 1. What is best now?
learn-finish-quiz-on = Go on with the plan
learn-finish-quiz-on-answer = Yes. Now is the time when your back gets ready for more.
learn-finish-quiz-stop = Stop, it is fixed
learn-finish-quiz-stop-answer = It is good that you feel well. But strength takes longer than pain relief. Going on makes another spasm less likely.
learn-finish-quiz-double = Do twice as much
learn-finish-quiz-double-answer = Good that you want to do more. Small steps work better. Go on with the plan as it is.

## Braces

learn-brace-title = A back brace?
learn-brace-feel = A brace can make you feel held and steady while you wear it. A physio may suggest one for a short time, or may not. It is not a treatment by itself.
learn-brace-weeks = Do not wear a brace for longer than four weeks. Your own muscles do less while it does the holding. Without it you may then feel weak and sore.
learn-brace-leave = Do you use one now? Keep it for the harder parts of your day and leave it off for the easy ones. Make these times longer bit by bit, along with your exercises.

## Other treatments

learn-treatments-title = Other treatments
learn-treatments-medicine = A doctor may give you pain medicine or an injection, such as an anti-inflammatory. It can ease pain and stiffness for a while. Use that time to move. Take it only as you were told.
learn-treatments-hands = Massage, cupping, stretching and foam rolling can feel good for a while. That is fine, as long as it does not hurt sharply. They do not take the place of exercise.
learn-treatments-clicking = Having your back clicked may feel good, or may set off a spasm. There is nothing out of place that must be put back. Ask your physio first.
learn-treatments-minerals = Calcium and magnesium help muscles to work. But extra pills are not a sure way to end a back spasm. Ask a pharmacist before you take them.
learn-treatments-coach = In the later phases, an exercise coach can help you back to training. In some countries this is a biokineticist. Your physio can tell you when it is time.
learn-treatments-quiz = You were given an injection and it hurts less. What is a good idea?
learn-treatments-quiz-move = Use the time to move
learn-treatments-quiz-move-answer = Yes. Gentle moves and your exercises make the best of it.
learn-treatments-quiz-load = Catch up on heavy work
learn-treatments-quiz-load-answer = That may be too much. The injection hides the pain for a while. Begin with gentle moves and your exercises.
learn-treatments-quiz-wait = Wait for the next one
learn-treatments-quiz-wait-answer = An injection does not build strength. Use the good time for gentle moves and your exercises.

## Surgery

learn-surgery-title = Is surgery an option?
learn-surgery-spasm = A muscle spasm is not treated with surgery. Movement, time and a good plan are the way.
learn-surgery-reason = Surgery is for a few other problems. A nerve may be pressed hard, or a part of the spine may not be steady. A specialist looks at this with you.
learn-surgery-fusion = One kind of surgery joins two bones of the spine. That takes load off discs, nerves and joints. But that part then moves less, and the parts next to it carry more. So it is thought over with care.
learn-surgery-refer = If something worries your physio, you will be sent to the right specialist. The warning signs in /redflags are the ones that cannot wait.
