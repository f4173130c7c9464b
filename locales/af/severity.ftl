### How much the back limits the day: seventeen short questions, one a screen.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
severity-progress = Jou dag: vraag { $number } van { $total }

## Activities

severity-ask-dressing = Hoe is dit om ’n broek, sokkies of skoene aan te trek?
severity-ask-sitting = Hoe is dit om 15 minute lank te sit?
severity-ask-getting-up = Hoe is dit om uit ’n stoel op te staan?
severity-ask-bending = Hoe is dit om vooroor te buig?
severity-ask-walking = Hoe is dit om 10 minute lank te stap?
severity-ask-stairs = Hoe is dit om trappe te klim of opdraand te stap?
severity-ask-lifting = Hoe is dit om ’n kind of ’n boks op te tel?
severity-ask-running = Hoe is dit om te hardloop of sport te doen?

severity-level-no-trouble = Sonder moeite
severity-level-some-pain = Ietwat pynlik
severity-level-very-painful = Baie pynlik
severity-level-cannot = Ek kan dit nie doen nie
severity-level-not-done = Ek doen nie so iets nie

## Pain

severity-ask-pain-now = Hoe erg is die pyn op die oomblik? 0 is geen pyn nie, 10 is die ergste pyn waaraan jy kan dink.
severity-ask-pain-worst = Hoe erg was die pyn op sy ergste in die afgelope dag? 0 is geen pyn nie, 10 is die ergste waaraan jy kan dink.
severity-ask-kind = Hoe voel die pyn?
severity-kind-dull = ’n Dowwe pyn
severity-kind-sharp = Skerp en skielik
severity-kind-both = Albei
severity-ask-spread = Waarheen trek die pyn?
severity-spread-low-back = Dit bly in my lae rug
severity-spread-hips-buttocks = Na my heupe of boude
severity-spread-up-the-back = Boontoe in my rug
severity-spread-leg-above-knee = Af in my been, tot bo die knie
severity-spread-leg-below-knee = Af in my been, tot onder die knie
severity-ask-tingling = Voel jy tinteling of gevoelloosheid daarmee saam?

## This spasm and the ones before

severity-ask-frequency = Hoe dikwels kry jy spasmas?
severity-frequency-first = Dit is my eerste een
severity-frequency-yearly = Een keer per jaar of minder
severity-frequency-few-months = Elke paar maande
severity-frequency-monthly = Elke maand
severity-frequency-weekly = Elke week
severity-frequency-constant = Die hele tyd
severity-ask-days = Wanneer het hierdie spasma begin? Jy kan ook tik hoeveel dae gelede dit was.
severity-days-today = Vandag
severity-days-some-days = Een tot drie dae gelede
severity-days-half-a-week = Vier tot ses dae gelede
severity-days-a-week = Een week gelede
severity-days-two-weeks = Twee weke gelede
severity-days-a-month = Vier weke gelede of langer
severity-ask-trend = Hoe gaan dit met die spasma?
severity-trend-easing = Dit word beter
severity-trend-same = Dit bly dieselfde
severity-trend-worse = Dit word erger
severity-ask-avoids = Is daar bewegings wat jy vermy omdat jy bang is vir die pyn?

severity-record = Die vrae oor jou dag is beantwoord.
