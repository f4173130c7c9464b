### The menu.

home-menu = What would you like to do?
home-back = Good to see you again. What would you like to do?
home-left = All right. Your answers are kept, and you can go on at any time.
home-cancelled = I have stopped that. Nothing more is asked. What would you like to do?

# Variables:
#   $part (string) - the part that was left in the middle, such as "the self-tests"
home-resume = Go on with { $part }
home-part-welcome = the start
home-part-red-flags = the warning signs
home-part-self-tests = the self-tests
home-part-severity = the questions
home-part-aggravators = what makes it worse
home-part-weekly = the weekly check
home-part-baseline = the questions about my daily life
home-part-summary = my answers

home-today = Today
home-plan = My plan
home-progress = My progress
home-result = My result
home-test = Check my back
home-test-again = Check again
home-safety = What I should do now
home-learn = Learn
home-red-flags = Warning signs
home-settings = Settings
home-contact = Contact
home-help = Help

menu-open = Menu
assessment-left = You were in the middle of checking your back. Shall we go on?
assessment-anew = Begin again
