### A flare-up: what helps now, and a lighter day.

flare-open = It flared up
flare-normal = <b>A flare-up is part of getting better.</b> It feels bad, but it most often settles in a few days.
flare-now =
    What helps now:
    • Keep moving gently. Short walks are better than bed.
    • Use warmth if you like it, and breathe slowly into your belly.
    • Lie for a few minutes with your lower legs on a chair.
    • Leave lifting and long sitting for later.
flare-lighter = You stay in your phase. I can make one day lighter for you, with two gentle exercises only.
flare-lighter-today = A lighter day today
flare-lighter-next = A lighter day tomorrow
flare-lighter-tomorrow = Good. Tomorrow has two gentle exercises only. For today you have done enough.
flare-read = More about flare-ups
flare-ease = A position of ease

# Variables:
#   $name (string) - the name of the position
ease-heading = <b>{ $name }</b>
