### Words that count as an answer when they are typed, separated by commas. Never shown.

vocabulary-yes = yes, y, yeah, yep, yup, ok, okay, sure, yes please, i do, correct, true
vocabulary-no = no, n, nope, nah, not, no thanks, no thank you, i do not, i don't, false
vocabulary-not-sure = not sure, unsure, maybe, i do not know, i don't know, dont know, don't know, idk, no idea
vocabulary-back = back, go back, previous, undo
vocabulary-leave = stop for now, stop, later, pause, quit, exit
vocabulary-0 = zero, none, nil, nothing, no pain
vocabulary-1 = one
vocabulary-2 = two
vocabulary-3 = three
vocabulary-4 = four
vocabulary-5 = five
vocabulary-6 = six
vocabulary-7 = seven
vocabulary-8 = eight
vocabulary-9 = nine
vocabulary-10 = ten

# Words of self-harm or abuse, found anywhere in what was typed. They lead to the emergency
# number and an alert at the clinic. Leave out what people also say of plain back pain.
vocabulary-distress =
    kill myself, killing myself, end my life, end it all, take my life, taking my life,
    suicide, suicidal, want to die, wanna die, wish i was dead, wish i were dead,
    better off dead, do not want to live, don't want to live, not want to be alive,
    no reason to live, can't go on living, harm myself, harming myself, self harm, self-harm,
    want to hurt myself, cutting myself, overdose, he hits me, she hits me, they hit me,
    husband hits me, wife hits me, partner hits me, he beats me, she beats me, they beat me,
    he hurts me, she hurts me, abuses me, abusing me, being abused, raped me, was raped,
    threatens to kill me, afraid of my husband, afraid of my wife, afraid of my partner,
    not safe at home
