### Moves between phases: what moved the patient, and what comes now. Said after a check-in.

# Variables:
#   $name (string) - the name of the new phase
#   $done (number) - how many sessions were done in the phase before
#   $planned (number) - how many sessions there were to do
move-forward =
    { $planned ->
        [one] <b>One step forward: { $name }.</b> Your last check-ins were calm, and you did { $done } of { $planned } session. The new steps start tomorrow.
       *[other] <b>One step forward: { $name }.</b> Your last check-ins were calm, and you did { $done } of { $planned } sessions. The new steps start tomorrow.
    }
# Variables:
#   $name (string) - the name of the phase before, which the patient is in again
move-back = Two days in a row were too much, so we go one step back: { $name }. The steps are lighter from now on.
move-back-normal = That is normal and not a failure. { $clinic } knows and can have a look.
move-due = You have done what this phase asks for. Your physio opens the next step, and I have told { $clinic }.
move-worse = Your pain has been high two times in a row. I have told { $clinic }, so that your physio can have a look.
# Variables:
#   $name (string) - the name of the next phase
move-opened = Your physio has opened the next step for you: { $name }. It starts when the rest is there. My plan shows what is still to come.
# Variables:
#   $name (string) - the name of the next phase
move-opened-now = Your physio has opened the next step for you: <b>{ $name }</b>. It starts tomorrow.

## Staying well

move-stay-well = <b>You have come through the whole home plan.</b> From tomorrow it is about staying well.
move-stay-well-walk = Walk on five days a week. Begin with 15 minutes and build up to 30. Two small exercises go with it.
move-stay-well-on = You need no daily word from me now. Shall I write once a week? For sport or heavy work, ask your physio how to go on.

## Kind words

# Variables:
#   $days (number) - on how many days of the run something was done, 3 or more
day-streak = That makes { $days } days with your steps. A day off now and then is fine.
finish-programme = Your pain is as good as gone. That is a good time to go on: the muscles still need some weeks to get steady. Those who finish the plan tend to have fewer spasms later.
finish-read = Why finishing helps
