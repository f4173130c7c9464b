### Today's exercises, the reminders, and what follows from how the day went.
### Reminders are seen on a locked phone: they never name a body part or a condition.

## Reminders

# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-1 =
    { $minutes ->
        [one] Hallo. { $count } klein dingetjies vir vandag, omtrent { $minutes } minuut.
       *[other] Hallo. { $count } klein dingetjies vir vandag, omtrent { $minutes } minute.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-2 =
    { $minutes ->
        [one] Het jy { $minutes } minuut? Vandag se rondte wag vir jou.
       *[other] Het jy { $minutes } minute? Vandag se rondte wag vir jou.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-3 = ’n Rustige oomblik vir jouself: { $count } klein dingetjies, op jou eie tyd.
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-4 =
    { $minutes ->
        [one] Hier is jou klein rondte vir vandag. Dit vat omtrent { $minutes } minuut.
       *[other] Hier is jou klein rondte vir vandag. Dit vat omtrent { $minutes } minute.
    }
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-5 = Lekker om weer hier te wees. Vandag is daar { $count } dingetjies vir jou. Stadig is goed.
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-reminder-6 = Elke dag ’n bietjie maak saam baie. { $count } dingetjies wag, teen jou eie pas.
# Variables:
#   $count (number) - how many exercises today has
#   $minutes (number) - about how many minutes they take
day-follow-up = Net ’n sagte kloppie: vandag se rondte is nog hier as jy wil. Nee is ook goed.
day-missed = Ek was laas laat en wou jou nie pla nie.
day-rhythm-ask = Geen stres oor die laaste dae nie. Moet ek aanhou om elke dag te vra, een keer per week, of ’n rukkie rus?

day-show-me = Wys my
day-in-an-hour = Oor ’n uur
day-not-today = Nie vandag nie

## The list and the cards

day-is-new-day = Daardie knoppie was van ’n ander dag. Hier is vandag se oefeninge.
# Variables:
#   $phase (string) - the name of the phase
day-list = <b>Vandag: { $phase }</b>
# Variables:
#   $name (string) - the name of an exercise
day-list-line = • { $name }
# Variables:
#   $things (string) - what to have ready, one a line
day-at-hand =
    Kry gereed:
    { $things }
day-pain-hint = Pyn tot by 3 uit 10 is in orde. By 4 of 5, doen minder. Van 6 af, stop vir vandag.
day-begin = Begin
# Variables:
#   $number (number) - which exercise this is, from 1
#   $total (number) - how many today has
#   $name (string) - the name of the exercise
day-exercise = { $number } van { $total }: <b>{ $name }</b>
# Variables:
#   $minutes (number) - how many minutes to walk this week
day-walk =
    { $minutes ->
        [one] Stap { $minutes } minuut lank. Die doel is 30 minute op vyf dae van die week.
       *[other] Stap { $minutes } minute lank. Die doel is 30 minute op vyf dae van die week.
    }
day-form-easier = Makliker
day-form-harder = Moeiliker
# Variables:
#   $how (string) - how the exercise is made easier
day-in-form-easier = <b>Makliker:</b> { $how }
# Variables:
#   $how (string) - how the exercise is made harder
day-in-form-harder = <b>Moeiliker:</b> { $how }
day-next = Volgende
day-all-done = Alles klaar
day-no-exercises = Daar is nou geen oefeninge hier vir jou nie. Jou fisio doen hierdie deel saam met jou.

## How it went

day-how = Hoe het dit gegaan?
day-done = Klaar
day-some = Deels
day-could-not = Kon nie
day-which = Watter een wou nie werk nie?
day-which-none = Geen een nie, ek het net minder gedoen
day-pain = Hoe erg is jou pyn nou? 0 is geen pyn nie, 10 is die ergste pyn waaraan jy kan dink.
# Variables:
#   $day (date) - the date of the exercises
#   $outcome (string) - done, some or could-not
#   $pain (number) - the pain after it, 0 to 10
day-record =
    { $outcome ->
        [done] { $day }: klaar, pyn { $pain } uit 10.
        [some] { $day }: deels gedoen, pyn { $pain } uit 10.
       *[could-not] { $day }: nie moontlik nie, pyn { $pain } uit 10.
    }

## What follows

day-green = Dankie. Dit pas goed: jou rug kan hierdie las dra.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-amber = Dankie dat jy dit vir my sê. Met { $pain } uit 10, doen een dag lank minder: half soveel, en stadiger. Kyk dan hoe dit voel.
# Variables:
#   $pain (number) - the pain after the exercises, 0 to 10
day-red = Dankie dat jy dit vir my sê: { $pain } uit 10 is te veel vir vandag. Stop die oefeninge, bly saggies aan die beweeg, en gebruik warmte as jy daarvan hou.
day-red-tomorrow = As dit môre nog so is, kom daar ligter oefeninge. Dit is normaal en nie ’n mislukking nie.
day-easier = Wat nie gewerk het nie, kom volgende keer in ’n makliker vorm.
# Variables:
#   $when (string) - the day and time of the next reminder
day-next-reminder = Ek skryf weer op { $when }.
day-signs-again = Voor ons aangaan, vra ek weer oor die waarskuwingstekens, net om seker te maak.
day-check-signs = Kyk na waarskuwingstekens
day-skipped = Reg so, nie vandag nie. Rusdae is deel daarvan.
day-later = Goed, ek vra weer oor ’n uur.
day-later-once = Ek het dit vandag reeds een keer uitgestel. Maak dit oop wanneer dit jou pas.
day-too-late = Oor ’n uur is dit te laat om vir jou te skryf. Vandag se oefeninge is hier as jy dit nou wil doen.
day-already = Vandag is reeds beantwoord. Dit is genoeg vir een dag.
day-see-again = Kyk weer na die oefeninge
