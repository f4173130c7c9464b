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
