### Learn library, theme "daily": what helps, what to leave out, and advice for everyday moves.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### Cards of "home", "sport" and "seated" are also shown alone, as personal advice beside a result.

learn-theme-daily = Day to day

## What helps

learn-helps-title = What helps
learn-helps-move = Keep moving a little, many times a day. Small moves in your free range and short walks are best. There is no need to stay in bed.
learn-helps-rest = Rest when you need it, in short pieces. Try lying down for ten minutes with your legs on a chair. Then get up and move a little.
learn-helps-ease = For now, cut down on what sets it off, such as long sitting or deep bending. This is only for a while. You will add it back step by step.
learn-helps-warmth = Warmth can calm a tight muscle for a while. Use a warm pack or a shower for 15 to 20 minutes. Keep it warm, not hot, with a cloth on your skin.
learn-helps-check = Let your physio confirm what it is and how far it goes. Then you know what is safe for you, and your plan fits you.
learn-helps-finish = Go through the whole plan, even when you feel better. The later steps build the strength that helps you stay well.

## What to leave out

learn-avoid-title = What to leave out for now
learn-avoid-pills = Pain pills or muscle relaxants alone do not solve it. They can ease pain so that you can move. Use them along with your exercises, not in place of them. Some make you sleepy: then do not drive.
learn-avoid-weeks = Anti-inflammatory pills are not meant for week after week on your own. They can be hard on your stomach and kidneys. Ask a doctor or pharmacist what is right for you.
learn-avoid-stretching = Do not stretch through sharp pain. A guarding muscle may grip more. Go to the edge of the pain, stay there gently, and come back.
learn-avoid-training = Do not walk, run or train through strong pain. Up to 3 out of 10 is fine. At 6 or more, stop for today and use the lighter form next time.
learn-avoid-worse = Please do not wait when pain keeps getting worse. Check the warning signs with /redflags, and tell your physio.
learn-avoid-unsure = Not sure what it is? Ask rather than guess. A short check can save you weeks of worry.
learn-avoid-quiz = A stretch starts to hurt sharply. What do you do?
learn-avoid-quiz-ease = Ease back a little
learn-avoid-quiz-ease-answer = Yes. Stay at the edge, where it does not hurt sharply. That edge tends to move on with time.
learn-avoid-quiz-hold = Hold it longer
learn-avoid-quiz-hold-answer = A guarding muscle may then grip more. Ease back a little, to where it is not sharp.
learn-avoid-quiz-quit = Quit for a week
learn-avoid-quiz-quit-answer = That is more rest than you need. Ease back a little now, and go on gently tomorrow.

## Rest

learn-rest-title = How much rest is right?
learn-rest-much = Lying down for days makes you stiff, and muscles that are not used get weaker. Bed rest does not help a spasm to settle.
learn-rest-little = Doing too much too soon can bring on more spasms, or irritate a sore muscle. Do you feel clearly worse the next morning? Then do about half, and build up again.
learn-rest-balance = The right amount lies between the two. Move often, a little at a time. Rest in short pieces. Let your pain number guide you.
learn-rest-today = A good start for today: get up every hour and walk for five minutes. Lie down only to recover. If five minutes are too much, begin with two.
learn-rest-quiz = What is best in the first days?
learn-rest-quiz-both = Small moves, short rests
learn-rest-quiz-both-answer = Yes. That keeps you supple and gives sore muscles a break.
learn-rest-quiz-bed = Bed until it is gone
learn-rest-quiz-bed-answer = That feels natural. But it makes you stiff and weak. Small moves and short rests help more.
learn-rest-quiz-usual = Training as usual
learn-rest-quiz-usual-answer = Moving is a good idea. Just do less for now: small moves and short rests.

## Dressing, stairs and lifting

learn-home-title = Dressing, stairs, lifting
learn-home-dressing = Getting dressed: sit down for socks and trousers. Bring your foot up to you, rather than bending down to it. Start with the sorer leg. When you undress, take it out last.
learn-home-child = Picking up your child: go down on one knee and let your child come close. Hold on, breathe out and stand up with your legs. On a bad day, cuddle on the sofa.
learn-home-stairs = Stairs: take one step at a time and use the handrail. Lead with your better leg going up, and with the sorer leg going down. Stay tall and take your time.
learn-home-uphill = Walking uphill: take shorter steps and go slowly. While you are sore, choose a flat way. Add a small hill when flat walks feel easy.
learn-home-heels = High heels: they change the way your back has to work. While it is sore, choose flat or low shoes. Later, wear heels for short times and see how it feels.

## Sport

learn-sport-title = Running, jumping, weights
learn-sport-running = Running: walk first. Can you walk fast for 30 minutes with ease? Then try one minute of running and two of walking. Add a bit more when the next morning feels fine.
learn-sport-deadlifts = Deadlifts: leave the heavy bar for now. Practise bending at the hips with a stick along your back. Your physio will tell you when to add weight.
learn-sport-jumping = Jumping: each landing is a fast load for your back. Wait until stairs and fast walks are easy. Then begin with small, soft landings on both feet.
learn-sport-return = Sport comes back in steps: first control, then strength, then speed. Many people are back after six to eight weeks. Some need longer, and that is fine.
learn-sport-quiz = You ran a little yesterday. When can you add more?
learn-sport-quiz-morning = When today feels fine
learn-sport-quiz-morning-answer = Yes. The next morning is your best guide. Then add just a little.
learn-sport-quiz-double = At once, twice as much
learn-sport-quiz-double-answer = It is great that you want to. But your back likes small steps. See how you feel the next morning, then add a little.
learn-sport-quiz-never = I should not run again
learn-sport-quiz-never-answer = Most people can run again. See how you feel the next morning, then add a little.

## Desk and car

learn-seated-title = Desk and car
learn-seated-desk = Desk work: get up every 30 minutes, if only for a minute. Put the screen at eye height and rest your arms. Change the way you sit as often as you like.
learn-seated-driving = Driving: move the seat close and put a small towel behind your low back. Stop each hour and walk a little. Do not drive until you can turn and brake freely.
learn-seated-break = A break can be short. Stand up, lean back gently two times, and walk to the window. One minute is enough to give your deep muscles a change.
learn-seated-chair = You do not need a special chair. Sit well back, feel some support, and get up often. The best position is the next one.

## A bad day

learn-flares-title = A bad day
learn-flares-normal = Bad days are part of getting better. Most people have some, most of all when they start to do more. They tend to get milder. You are not back at the start.
learn-flares-today = Today, do less, but not nothing. Use warmth, lie with your legs up for a bit, and take short walks. Choose one exercise in its easy form.
learn-flares-check = Is something new: numbness, weakness, trouble with pee or poo, or a fever? Or is the pain much stronger than before? Then check the warning signs now with /redflags.
learn-flares-after = When it is calm again, look back without blame. Was there a lot of sitting or lifting, stress, or a short night? Plan a bit more room for that, and go on.
learn-flares-quiz = Today hurts more than yesterday, but nothing new has come. What now?
learn-flares-quiz-less = Do less, but move
learn-flares-quiz-less-answer = Yes. Warmth, short walks and one easy exercise are enough for today.
learn-flares-quiz-nothing = Lie down all day
learn-flares-quiz-nothing-answer = Short rests are good. But a little movement helps your back to calm down. Do less, not nothing.
learn-flares-quiz-again = Start from zero
learn-flares-quiz-again-answer = No need. A bad day does not undo your work. Do less today, and then go on with your plan.
