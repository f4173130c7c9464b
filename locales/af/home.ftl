### The menu.

home-menu = Wat wil jy graag doen?
home-back = Lekker om jou weer te sien. Wat wil jy graag doen?
home-left = Reg so. Jou antwoorde is gebêre, en jy kan enige tyd aangaan.
home-cancelled = Ek het dit gestop. Niks meer word gevra nie. Wat wil jy graag doen?

# Variables:
#   $part (string) - the part that was left in the middle, such as "the self-tests"
home-resume = Gaan aan met { $part }
home-part-welcome = die begin
home-part-red-flags = die waarskuwingstekens
home-part-self-tests = die toetse
home-part-severity = die vrae
home-part-aggravators = wat dit erger maak
home-part-weekly = die weeklikse vrae
home-part-baseline = die vrae oor my daaglikse lewe
home-part-summary = my antwoorde

home-today = Vandag
home-plan = My plan
home-progress = My vordering
home-result = My uitslag
home-test = Toets my rug
home-test-again = Toets weer
home-safety = Wat ek nou moet doen
home-learn = Lees en leer
home-red-flags = Waarskuwingstekens
home-settings = Instellings
home-contact = Kontak
home-help = Hulp

menu-open = Kieslys
assessment-left = Jy was besig om jou rug te toets. Sal ons aangaan?
assessment-anew = Begin weer
