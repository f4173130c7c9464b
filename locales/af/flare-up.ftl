### A flare-up: what helps now, and a lighter day.

flare-open = Dit het opgevlam
flare-normal = <b>’n Opvlamming is deel van beter word.</b> Dit voel sleg, maar dit bedaar meestal binne ’n paar dae.
flare-now =
    Wat nou help:
    • Bly sag aan die beweeg. Kort entjies stap is beter as die bed.
    • Gebruik warmte as jy daarvan hou, en haal stadig asem tot in jou maag.
    • Lê ’n paar minute met jou onderbene op ’n stoel.
    • Los optel en lank sit vir later.
flare-lighter = Jy bly in jou fase. Ek kan een dag vir jou ligter maak, met net twee sagte oefeninge.
flare-lighter-today = ’n Ligter dag vandag
flare-lighter-next = ’n Ligter dag môre
flare-lighter-tomorrow = Goed. Môre is daar net twee sagte oefeninge. Vir vandag het jy genoeg gedoen.
flare-read = Meer oor opvlammings
flare-ease = ’n Gemaklike posisie

# Variables:
#   $name (string) - the name of the position
ease-heading = <b>{ $name }</b>
