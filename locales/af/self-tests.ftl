# The four self-tests: how each is done and what is asked afterwards.
# An id is self-test-<key>-<part>; the keys are reach, bend, turn and hinge.
# A self-test is a look at today, not an exam: no text here praises going further.

self-test-intro =
    Nou wys vier klein bewegings vir ons hoe dit vandag met jou rug gaan.
    Elkeen vat minder as ’n minuut. Jy kan enige tyd een oorslaan, teruggaan of stop.

# Variables:
#   $number (number) - which test this is, from 1
#   $total (number) - how many tests there are
self-test-progress = Toets { $number } van { $total }

# The head of a test.
# Variables:
#   $test (string) - the title of the test
self-test-heading = <b>{ $test }</b>

self-test-stand-ask = Kan jy nou veilig opstaan?
self-test-stop-rule = Stop waar dit begin seer word. As ’n pyn skerp is, kom stadig terug en los dit.

self-test-reach-title = Reik na jou skoene
self-test-reach-steps =
    1. Sit regop op ’n stoel.
    2. Leun stadig vorentoe, asof jy jou skoene wil aantrek.
    3. Kom weer regop.
self-test-reach-alt = ’n Persoon op ’n stoel leun vorentoe na die skoene en kom weer regop.
self-test-reach-ask = Hoe het jou rug gevoel toe jy na jou skoene gereik het?

self-test-bend-title = Buig na die kant
self-test-bend-steps =
    1. Staan met jou voete effens uitmekaar en laat jou arms hang.
    2. Buig na een kant, so ver as wat dit maklik voel.
    3. Kom weer regop.
    4. Doen dieselfde na die ander kant.
self-test-bend-alt = ’n Persoon staan en buig na een kant, dan na die ander kant.
# Variables:
#   $side (string) - left or right: the side the patient bends to
self-test-bend-ask =
    { $side ->
        [left] Hoe het jou rug gevoel toe jy na links gebuig het?
       *[right] Hoe het jou rug gevoel toe jy na regs gebuig het?
    }

self-test-turn-title = Draai na die kant
self-test-turn-steps =
    1. Staan met jou voete effens uitmekaar en laat jou arms hang.
    2. Draai jou bolyf na een kant, asof jy agter aan jou been wil raak.
    3. Kom terug na die middel.
    4. Doen dieselfde na die ander kant.
self-test-turn-alt = ’n Persoon staan en draai die bolyf na een kant, dan na die ander kant.
# Variables:
#   $side (string) - left or right: the side the patient turns to
self-test-turn-ask =
    { $side ->
        [left] Hoe het jou rug gevoel toe jy na links gedraai het?
       *[right] Hoe het jou rug gevoel toe jy na regs gedraai het?
    }

self-test-hinge-title = Buig met ’n plat rug
self-test-hinge-steps =
    1. Staan met jou voete effens uitmekaar en laat jou arms hang.
    2. Trek jou stuitjie effens onder jou in, sodat jou lae rug plat word.
    3. Hou jou rug reguit en buig stadig vooroor.
    4. Kom op dieselfde manier weer regop.
self-test-hinge-alt = ’n Persoon staan, maak die lae rug plat, buig vooroor en kom weer op.
self-test-hinge-ask = Hoe het jou rug gevoel toe jy met ’n plat rug gebuig het?

self-test-did-it = Ek het dit gedoen
self-test-cannot = Ek kan nie hierdie een doen nie
self-test-skip = Ek slaan hierdie een oor
self-test-show-again = Wys dit weer

self-test-answer-none = Geen ongemak nie
self-test-answer-tension = Spanning
self-test-answer-pain = Pyn
self-test-answer-unable = Ek kon dit nie doen nie
self-test-answer-lost-control = Ek kon dit nie beheer nie
self-test-answer-not-tested = Nie getoets nie

self-test-side-left = Links
self-test-side-right = Regs

self-test-pain-ask = Hoe erg was die pyn? 0 is geen pyn nie, 10 is die ergste pyn waaraan jy kan dink.
self-test-severe-offer = Dankie dat jy dit vir my sê. Dit is baie pyn vir een klein beweging. Jy kan die ander toetse oorslaan.
self-test-skip-rest = Slaan die res oor
self-test-carry-on = Gaan aan met die toetse
