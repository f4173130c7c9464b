### Items of questionnaires that others have published. Their words are fixed: an item that is
### changed is no longer the item that was tested, so a plainer one must not take its place.

## Pain, numeric rating scale (public domain)

questionnaire-nrs-pain = How strong is the pain right now? 0 is no pain, 10 is the worst pain you can think of.

## PEG, Krebs and others, J Gen Intern Med 2009;24:733-738. Free for clinical use.

questionnaire-peg-average-pain = What number best describes your pain on average in the past week?
questionnaire-peg-average-pain-scale = 0: no pain. 10: pain as bad as you can imagine.
questionnaire-peg-enjoyment = What number best describes how, during the past week, pain has interfered with your enjoyment of life?
questionnaire-peg-enjoyment-scale = 0: does not interfere. 10: completely interferes.
questionnaire-peg-general-activity = What number best describes how, during the past week, pain has interfered with your general activity?
questionnaire-peg-general-activity-scale = 0: does not interfere. 10: completely interferes.

## Patient-Specific Functional Scale, Stratford and others, Physiother Can 1995;47:258-263.
## Free to use with its source. The activities come from the answers, so the question is ours.

questionnaire-psfs-activity = Which of these matter most to you and are hard to do right now?
questionnaire-psfs-rating = How well can you do this today? 0: unable to do it. 10: able to do it as before.

## Roland-Morris, Spine 1983;8:141-144. Free to use without permission.
## The statements and their order stay as published; how to tick them is said for a screen.

questionnaire-rmdq-how = Think of yourself today. When a sentence describes you today, tap its number. Only tap it if you are sure.
questionnaire-rmdq-1 = I stay at home most of the time because of my back.
questionnaire-rmdq-2 = I change position frequently to try and get my back comfortable.
questionnaire-rmdq-3 = I walk more slowly than usual because of my back.
questionnaire-rmdq-4 = Because of my back I am not doing any of the jobs that I usually do around the house.
questionnaire-rmdq-5 = Because of my back, I use a handrail to get upstairs.
questionnaire-rmdq-6 = Because of my back, I lie down to rest more often.
questionnaire-rmdq-7 = Because of my back, I have to hold on to something to get out of an easy chair.
questionnaire-rmdq-8 = Because of my back, I try to get other people to do things for me.
questionnaire-rmdq-9 = I get dressed more slowly than usual because of my back.
questionnaire-rmdq-10 = I only stand for short periods of time because of my back.
questionnaire-rmdq-11 = Because of my back, I try not to bend or kneel down.
questionnaire-rmdq-12 = I find it difficult to get out of a chair because of my back.
questionnaire-rmdq-13 = My back is painful almost all the time.
questionnaire-rmdq-14 = I find it difficult to turn over in bed because of my back.
questionnaire-rmdq-15 = My appetite is not very good because of my back pain.
questionnaire-rmdq-16 = I have trouble putting on my socks (or stockings) because of the pain in my back.
questionnaire-rmdq-17 = I only walk short distances because of my back.
questionnaire-rmdq-18 = I sleep less well because of my back.
questionnaire-rmdq-19 = Because of my back pain, I get dressed with help from someone else.
questionnaire-rmdq-20 = I sit down for most of the day because of my back.
questionnaire-rmdq-21 = I avoid heavy jobs around the house because of my back.
questionnaire-rmdq-22 = Because of my back pain, I am more irritable and bad tempered with people than usual.
questionnaire-rmdq-23 = Because of my back, I go upstairs more slowly than usual.
questionnaire-rmdq-24 = I stay in bed most of the time because of my back.
