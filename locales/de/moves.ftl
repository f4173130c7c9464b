### Moves between phases: what moved the patient, and what comes now. Said after a check-in.

# Variables:
#   $name (string) - the name of the new phase
#   $done (number) - how many sessions were done in the phase before
#   $planned (number) - how many sessions there were to do
move-forward =
    { $planned ->
        [one] <b>Ein Schritt nach vorn: { $name }.</b> Ihre letzten Rückmeldungen waren ruhig, und Sie haben { $done } von { $planned } Einheit geschafft. Die neuen Schritte beginnen morgen.
       *[other] <b>Ein Schritt nach vorn: { $name }.</b> Ihre letzten Rückmeldungen waren ruhig, und Sie haben { $done } von { $planned } Einheiten geschafft. Die neuen Schritte beginnen morgen.
    }
# Variables:
#   $name (string) - the name of the phase before, which the patient is in again
move-back = Zwei Tage hintereinander waren zu viel. Darum gehen wir einen Schritt zurück: { $name }. Die Schritte sind ab jetzt leichter.
move-back-normal = Das ist normal und kein Versagen. { $clinic } weiß Bescheid und kann es sich ansehen.
move-due = Sie haben geschafft, was diese Phase verlangt. Den nächsten Schritt öffnet Ihr Physio-Team. Ich habe { $clinic } Bescheid gegeben.
move-worse = Ihr Schmerz war zweimal hintereinander stark. Ich habe { $clinic } Bescheid gegeben, damit Ihr Physio-Team es sich ansehen kann.
# Variables:
#   $name (string) - the name of the next phase
move-opened = Ihr Physio-Team hat den nächsten Schritt für Sie geöffnet: { $name }. Er beginnt, wenn der Rest auch so weit ist. „Mein Plan“ zeigt, was noch kommt.
# Variables:
#   $name (string) - the name of the next phase
move-opened-now = Ihr Physio-Team hat den nächsten Schritt für Sie geöffnet: <b>{ $name }</b>. Er beginnt morgen.

## Staying well

move-stay-well = <b>Sie haben den ganzen Plan für zu Hause geschafft.</b> Ab morgen geht es darum, dass es gut bleibt.
move-stay-well-walk = Gehen Sie an fünf Tagen in der Woche. Beginnen Sie mit 15 Minuten, und steigern Sie sich auf 30. Dazu kommen zwei kleine Übungen.
move-stay-well-on = Sie brauchen jetzt nicht mehr jeden Tag ein Wort von mir. Soll ich einmal in der Woche schreiben? Wie es mit Sport oder schwerer Arbeit weitergeht, fragen Sie Ihr Physio-Team.

## Kind words

# Variables:
#   $days (number) - on how many days of the run something was done, 3 or more
day-streak = Das sind jetzt { $days } Tage mit Ihren Schritten. Ein freier Tag ab und zu ist in Ordnung.
finish-programme = Ihr Schmerz ist so gut wie weg. Gerade jetzt lohnt es sich weiterzumachen: Die Muskeln brauchen noch einige Wochen, bis sie sicher halten. Wer den Plan zu Ende macht, hat später meist weniger Krämpfe.
finish-read = Warum zu Ende machen hilft
