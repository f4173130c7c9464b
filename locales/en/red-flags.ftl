### Warning signs: one plain question a screen, then what follows from the answers.

# Variables:
#   $number (number) - which question this is
#   $total (number) - how many there are
red-flags-progress = Warning signs: question { $number } of { $total }

## Emergency

red-flags-saddle-numbness = Is it numb or tingly between your legs? That means around your private parts, your back passage or your buttocks. Or does toilet paper feel different there?
red-flags-bladder-bowel = Since your back hurts: is it harder to start or stop peeing? Do you leak, not feel it when you pee, or lose control of your bowels?
red-flags-sexual-function = Has your feeling or function during sex changed since your back hurts?
red-flags-both-legs = Do both legs hurt, feel weak or feel numb? Or is a leg getting weaker, so that you trip?
red-flags-chest-pain = Do you have pain in your chest?
red-flags-serious-accident = Did this start with a serious fall or accident?
red-flags-belly-collapse = Do you feel a strong beat in your belly, or did you faint or collapse?

## The same day

red-flags-fever-unwell = Do you have a fever or chills, or feel very ill?
red-flags-infection-risk = Is your immune system weak, or do you inject drugs? Or did you have an infection or a back procedure not long ago?
red-flags-one-leg-weak = Has one leg become clearly weaker, for example when you lift your foot?
red-flags-fragile-bones = Did this start with a small fall or a lift? And do you have thin bones, take steroids for a long time, or are you over 70?
red-flags-past-cancer = Have you ever had cancer, and is this back pain new or worse?

## Within one or two weeks

red-flags-weight-loss = Have you lost weight without trying?
red-flags-night-pain = Is the pain worse at night, and no position makes it better?
red-flags-lump-shape = Do you see a lump, or has your back changed its shape?
red-flags-shoulder-blades = Is the pain between your shoulder blades?
red-flags-cough-strain = Does it get worse when you cough, sneeze or strain?
red-flags-first-ever-age = Is this your first back pain ever, and are you under 20 or over 55?
red-flags-leg-below-knee = Does pain run down one leg to below the knee, with tingling?
red-flags-no-better = Has it lasted four weeks without getting better?
red-flags-morning-stiffness = Is your back stiff for more than half an hour each morning?
red-flags-pregnancy = Are you pregnant?

red-flags-record = The questions about warning signs are answered.
