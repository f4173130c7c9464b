### The clinic's side: alerts, and what staff decide about them. A patient is a number here.

clinic-menu = Dit is die kant van { $clinic }.
clinic-menu-open = Praktyk se kieslys

## Alerts

# Variables:
#   $patient (number) - the patient's number
clinic-alert-emergency = ⚠️ <b>Pasiënt { $patient }: noodteken.</b> Daar is vir die pasiënt gesê om nou hulp te kry. Oefeninge is toe totdat jy dit opklaar.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-same-day = ⚠️ <b>Pasiënt { $patient }: iemand moet vandag daarna kyk.</b> Oefeninge is toe totdat jy dit opklaar.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-soon = Pasiënt { $patient }: ’n teken waarna iemand binne een of twee weke moet kyk. Die plan hou by sagte oefeninge totdat jy dit opklaar.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-appointment-wanted = Pasiënt { $patient } vra vir ’n afspraak.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-contact-wanted = Pasiënt { $patient } vra vir ’n oproep.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-worse = Pasiënt { $patient } gaan agteruit. Kyk asseblief daarna.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-mistaken-tap = Pasiënt { $patient } sê dat die noodteken per ongeluk gedruk is. Dit bly staan totdat jy dit opklaar.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-distress = ⚠️ <b>Pasiënt { $patient } het woorde geskryf wat my bekommer.</b> Die pasiënt het die noodnommer en julle telefoonnommer. Bel asseblief vandag.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-step-back = Pasiënt { $patient }: pyn was twee keer na mekaar hoog. Die plan het een fase teruggegaan.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-phase-due = Pasiënt { $patient } het gedoen wat die fase vra. Die volgende een is vir jou om oop te maak.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-erased = Pasiënt { $patient } het gevra om uitgevee te word. Alles oor die pasiënt is hier weg. Daar is niks vir jou om in hierdie bot te doen nie.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-silent = Pasiënt { $patient } is al drie dae lank stil.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-reply = Pasiënt { $patient } het vir julle geskryf.
clinic-alert-open = Maak oop

## One patient's matter

# Variables:
#   $patient (number) - the patient's number
clinic-alert-patient = <b>Pasiënt { $patient }</b>
clinic-matter-emergency = ’n Noodteken is oop. Oefeninge is toe.
clinic-matter-same-day = ’n Teken vir vandag is oop. Oefeninge is toe.
clinic-matter-soon = ’n Teken vir die volgende weke is oop. Die plan hou by sagte oefeninge.
clinic-matter-appointment-wanted = Daar word vir ’n afspraak gevra.
clinic-matter-contact-wanted = Daar word vir ’n oproep gevra.
clinic-matter-worse = Die pyn word erger.
clinic-matter-mistaken-tap = Die pasiënt sê dit is per ongeluk gedruk. Oefeninge is toe.
clinic-matter-distress = Die pasiënt het woorde geskryf wat na selfbesering of mishandeling klink. Bel asseblief vandag die pasiënt.
clinic-matter-step-back = Die plan het een fase teruggegaan nadat die pyn twee keer hoog was.
clinic-matter-phase-due = Die fase is klaar. Die volgende een wag vir jou.
clinic-matter-silent = Daar het drie dae lank geen antwoord gekom nie.
clinic-matter-reply = Die pasiënt het vir julle geskryf.
clinic-open-phase = Maak die volgende fase oop
clinic-safe = Veilig: maak oefeninge weer oop
clinic-not-yet = Nog nie
# Variables:
#   $patient (number) - the patient's number
clinic-confirm = Het jy of ’n kollega na pasiënt { $patient } gekyk? Die oefeninge en herinneringe gaan dadelik oop.
clinic-confirm-safe = Ja, dit is veilig
