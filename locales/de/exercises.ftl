# The exercises: what each is for, how it is done, what it feels like and when to stop.
# An id is exercise-<key>-<part>. "-steps" are numbered lines; "-alt" describes the picture.
# No text here says how often: the dose is in the catalogue and is said by exercise-dose.

## The dose

# How much of an exercise.
# Variables:
#   $sets (number) - rounds, 1 to 3
#   $repetitions (number) - times in each round, and for each side
#   $hold_seconds (number) - how long to hold each time; 0 means no hold
#   $sides (number) - 2 when each side is done, else 1
exercise-dose =
    { $sides ->
        [2] { $repetitions ->
                [one] Machen Sie es einmal auf jeder Seite.
               *[other] Machen Sie es { $repetitions } Mal auf jeder Seite.
            }
       *[other] { $repetitions ->
                [one] Machen Sie es einmal.
               *[other] Machen Sie es { $repetitions } Mal.
            }
    }{ $hold_seconds ->
        [0] { "" }
        [one] { " " }Halten Sie jedes Mal { $hold_seconds } Sekunde.
       *[other] { " " }Halten Sie jedes Mal { $hold_seconds } Sekunden.
    }{ $sets ->
        [one] { "" }
       *[other] { " " }Ruhen Sie sich kurz aus, und machen Sie insgesamt { $sets } Runden.
    }

# Variables:
#   $minutes (number) - how long, in one go
exercise-dose-minutes =
    { $minutes ->
        [one] Nehmen Sie sich { $minutes } Minute, am Stück oder mit Pause.
       *[other] Nehmen Sie sich { $minutes } Minuten, am Stück oder mit Pause.
    }

# A walk that grows over the weeks.
# Variables:
#   $minutes (number) - how long to start with
#   $goal_minutes (number) - how long in some weeks
exercise-dose-goal =
    { $minutes ->
        [one] Beginnen Sie mit { $minutes } Minute. Nehmen Sie jede Woche etwas dazu, bis zu { $goal_minutes } Minuten.
       *[other] Beginnen Sie mit { $minutes } Minuten. Nehmen Sie jede Woche etwas dazu, bis zu { $goal_minutes } Minuten.
    }

# Variables:
#   $minutes (number) - about how long today's exercises take, all together
exercise-day-minutes =
    { $minutes ->
        [one] Zusammen etwa { $minutes } Minute.
       *[other] Zusammen etwa { $minutes } Minuten.
    }

## What is needed

exercise-needs-floor = Eine Matte oder ein festes Bett.
exercise-needs-chair = Ein Stuhl, der nicht rutscht.
exercise-needs-wall = Eine Wand oder ein Türrahmen.
exercise-needs-stick = Ein Besenstiel oder ein anderer leichter Stab.
exercise-needs-band = Ein Übungsband. Fragen Sie Ihr Physio-Team, wenn Sie keines haben.
exercise-needs-bag = Eine Tasche mit Griff und etwas Leichtes darin.
exercise-needs-step = Eine niedrige Stufe, zum Beispiel die unterste Treppenstufe.

## Phase 1

exercise-belly-breathing-name = Bauchatmung
exercise-belly-breathing-why = Langsames Atmen sagt den festen Rückenmuskeln, dass sie etwas loslassen dürfen.
exercise-belly-breathing-steps =
    1. Legen Sie sich auf den Rücken, die Knie gebeugt.
    2. Legen Sie eine Hand auf den Bauch.
    3. Atmen Sie durch die Nase ein. Der Bauch hebt Ihre Hand.
    4. Atmen Sie langsam aus. Der Bauch sinkt.
exercise-belly-breathing-feel = Ihr Bauch hebt und senkt sich. Ihr Rücken wird etwas schwerer und weicher.
exercise-belly-breathing-stop = Hören Sie auf, wenn Ihnen schwindlig wird, und atmen Sie, wie Sie möchten.
exercise-belly-breathing-easier = Setzen Sie sich angelehnt auf einen Stuhl, und machen Sie dasselbe.
exercise-belly-breathing-harder = Atmen Sie jedes Mal etwas länger aus als ein.
exercise-belly-breathing-alt = Eine Person liegt auf dem Rücken, die Knie gebeugt. Der Bauch hebt und senkt sich.

exercise-pelvic-tilt-name = Beckenkippen
exercise-pelvic-tilt-why = Dieses kleine Kippen hält den unteren Rücken ohne Last in Bewegung.
exercise-pelvic-tilt-steps =
    1. Legen Sie sich auf den Rücken, die Knie gebeugt.
    2. Drücken Sie den unteren Rücken sanft zum Boden.
    3. Atmen Sie weiter, während Sie halten.
    4. Lassen Sie los, bis der Rücken wieder seinen kleinen Bogen hat.
exercise-pelvic-tilt-feel = Ihr Bauch arbeitet sanft. Der untere Rücken dehnt sich leicht und angenehm.
exercise-pelvic-tilt-stop = Hören Sie auf, wenn der Schmerz stechend wird oder ins Bein zieht.
exercise-pelvic-tilt-easier = Denken Sie nur an die Bewegung, und machen Sie sie winzig.
exercise-pelvic-tilt-harder = Gehen Sie in beide Richtungen etwas weiter, solange es leicht bleibt.
exercise-pelvic-tilt-alt = Eine Person liegt mit gebeugten Knien. Der untere Rücken wird flach und lässt los.

exercise-short-walk-name = Kurzer Spaziergang
exercise-short-walk-why = Gehen tut einem schmerzenden Rücken gut. Es bringt Wärme und hält Sie in Bewegung.
exercise-short-walk-steps =
    1. Stehen Sie auf, und lassen Sie die Schultern sinken.
    2. Gehen Sie auf ebenem Boden, mit so kleinen Schritten, wie Sie möchten.
    3. Lassen Sie die Arme schwingen.
    4. Kehren Sie um, bevor Sie müde werden.
exercise-short-walk-feel = Am Anfang kann Ihr Rücken steif sein. Beim Gehen wird es oft leichter.
exercise-short-walk-stop = Bleiben Sie stehen und ruhen Sie sich aus, wenn der Schmerz mit jedem Schritt steigt.
exercise-short-walk-easier = Gehen Sie zu Hause eine Minute, setzen Sie sich, und gehen Sie später noch einmal.
exercise-short-walk-harder = Gehen Sie denselben Weg später am Tag noch einmal.
exercise-short-walk-alt = Eine Person geht langsam auf ebenem Boden, die Arme locker.

exercise-legs-on-chair-name = Ruhen, die Beine auf dem Stuhl
exercise-legs-on-chair-why = In dieser Lage hat Ihr unterer Rücken sehr wenig zu tragen.
exercise-legs-on-chair-steps =
    1. Legen Sie sich vor einem Stuhl oder Sofa auf den Rücken.
    2. Legen Sie die Unterschenkel auf die Sitzfläche.
    3. Hüften und Knie sind etwa so gebeugt wie beim Sitzen.
    4. Zum Aufstehen rollen Sie auf die Seite und drücken sich mit den Armen hoch.
exercise-legs-on-chair-feel = Ihr Rücken liegt auf dem Boden und wird schwer. Wärme tut hier gut.
exercise-legs-on-chair-stop = Stehen Sie langsam auf, wenn die Beine kribbeln oder der Schmerz stärker wird.
exercise-legs-on-chair-easier = Legen Sie sich ins Bett, mit zwei Kissen unter den Knien.
exercise-legs-on-chair-harder = Hier kommt nichts dazu. Stehen Sie danach auf, und gehen Sie ein wenig.
exercise-legs-on-chair-alt = Eine Person liegt auf dem Boden, beide Unterschenkel auf der Sitzfläche eines Stuhls.

## Phase 2

exercise-knee-rolls-name = Knie rollen
exercise-knee-rolls-why = Kleine Drehungen helfen Ihrem Rücken, seinen freien Bereich wiederzufinden.
exercise-knee-rolls-steps =
    1. Legen Sie sich auf den Rücken, die Knie gebeugt, die Füße nebeneinander.
    2. Lassen Sie beide Knie langsam zu einer Seite sinken.
    3. Halten Sie an, kurz bevor es wehtut.
    4. Holen Sie sie zurück, dann kommt die andere Seite.
exercise-knee-rolls-feel = Eine leichte Dehnung zieht durch den unteren Rücken und die Hüfte.
exercise-knee-rolls-stop = Hören Sie auf, wenn der Schmerz stechend wird oder ein Bein taub.
exercise-knee-rolls-easier = Rollen Sie nur ein wenig, wie ein sanftes Schaukeln.
exercise-knee-rolls-harder = Lassen Sie die Knie etwas tiefer sinken, weiter ohne Schmerz.
exercise-knee-rolls-alt = Eine Person liegt mit gebeugten Knien. Beide Knie rollen von Seite zu Seite.

exercise-knee-hug-name = Ein Knie zur Brust
exercise-knee-hug-why = Wenn Sie eine Hüfte nach der anderen beugen, rundet sich der untere Rücken sanft.
exercise-knee-hug-steps =
    1. Legen Sie sich auf den Rücken, die Knie gebeugt.
    2. Fassen Sie ein Bein hinten am Oberschenkel.
    3. Ziehen Sie das Knie zur Brust, so weit es leicht geht.
    4. Halten Sie, atmen Sie, und lassen Sie das Bein langsam sinken.
exercise-knee-hug-feel = Sie spüren eine leichte Dehnung im Gesäß und im unteren Rücken.
exercise-knee-hug-stop = Hören Sie auf bei Schmerz, Kribbeln oder Taubheit im Bein.
exercise-knee-hug-easier = Legen Sie ein Handtuch hinter den Oberschenkel, und ziehen Sie daran.
exercise-knee-hug-harder = Lassen Sie das andere Bein gestreckt am Boden.
exercise-knee-hug-alt = Eine Person liegt auf dem Rücken und zieht ein Knie zur Brust.

exercise-heel-slide-name = Ferse schieben
exercise-heel-slide-why = Ihr Bein bewegt sich, und der Rücken bleibt ruhig. Das ist eine gute erste Übung.
exercise-heel-slide-steps =
    1. Legen Sie sich auf den Rücken, die Knie gebeugt.
    2. Schieben Sie eine Ferse weg, bis das Bein fast gestreckt ist.
    3. Halten Sie den unteren Rücken ruhig.
    4. Ziehen Sie die Ferse wieder heran.
exercise-heel-slide-feel = Ihr Bauch arbeitet ein wenig. Ihr Rücken bewegt sich kaum.
exercise-heel-slide-stop = Hören Sie auf, wenn der Rücken ins Hohlkreuz geht und anfängt wehzutun.
exercise-heel-slide-easier = Schieben Sie nur den halben Weg.
exercise-heel-slide-harder = Schieben Sie langsamer, und atmen Sie dabei aus.
exercise-heel-slide-alt = Eine Person liegt mit gebeugten Knien. Eine Ferse gleitet weg und zurück.

exercise-chair-reach-name = Vorbeugen im Sitzen
exercise-chair-reach-why = Dieses Beugen brauchen Sie beim Anziehen. Hier üben Sie es da, wo es noch frei ist.
exercise-chair-reach-steps =
    1. Setzen Sie sich auf einen Stuhl, die Füße breit und flach am Boden.
    2. Lassen Sie die Hände an den Schienbeinen hinuntergleiten.
    3. Halten Sie an, kurz bevor es wehtut.
    4. Drücken Sie sich an den Oberschenkeln wieder hoch.
exercise-chair-reach-feel = Der untere Rücken öffnet sich. Mit den Tagen kommen die Hände vielleicht tiefer.
exercise-chair-reach-stop = Hören Sie auf, wenn der Schmerz stechend wird oder ins Bein zieht.
exercise-chair-reach-easier = Lassen Sie die Hände nur bis zu den Knien gleiten.
exercise-chair-reach-harder = Lassen Sie unten einen Atemzug lang den Kopf hängen.
exercise-chair-reach-alt = Eine Person sitzt, lässt beide Hände an den Schienbeinen hinuntergleiten und kommt hoch.

## Phase 3

exercise-cat-camel-name = Katze und Kamel
exercise-cat-camel-why = Ihr ganzer Rücken rundet und streckt sich, ohne Last zu tragen.
exercise-cat-camel-steps =
    1. Gehen Sie auf Hände und Knie.
    2. Machen Sie langsam einen runden Rücken, wie eine Katze.
    3. Lassen Sie den Bauch sinken, bis der Rücken einen kleinen Bogen hat.
    4. Bewegen Sie sich mit dem Atem, ohne anzuhalten.
exercise-cat-camel-feel = Die Bewegung fließt durch den Rücken. Jedes Mal geht es flüssiger.
exercise-cat-camel-stop = Hören Sie auf, wenn es an einem der beiden Endpunkte sticht.
exercise-cat-camel-easier = Stellen Sie sich hin, stützen Sie die Hände auf einen Tisch, und machen Sie dasselbe.
exercise-cat-camel-harder = Machen Sie langsamer, und lassen Sie die Bewegung von den Hüften bis zum Kopf laufen.
exercise-cat-camel-alt = Eine Person auf Händen und Knien rundet den Rücken und lässt ihn dann sinken.

exercise-knee-fall-out-name = Knie öffnen
exercise-knee-fall-out-why = Sie lernen, eine Hüfte zu bewegen, während der Rumpf ruhig bleibt.
exercise-knee-fall-out-steps =
    1. Legen Sie sich auf den Rücken, die Knie gebeugt.
    2. Halten Sie beide Hüftknochen auf gleicher Höhe.
    3. Lassen Sie ein Knie langsam zur Seite aufgehen.
    4. Holen Sie es genauso langsam zurück.
exercise-knee-fall-out-feel = Ihr Bauch arbeitet sanft. Die Innenseite des Oberschenkels dehnt sich.
exercise-knee-fall-out-stop = Hören Sie auf, wenn es in Hüfte oder Rücken zwickt.
exercise-knee-fall-out-easier = Öffnen Sie das Knie nur eine Handbreit.
exercise-knee-fall-out-harder = Machen Sie es, während das andere Bein gestreckt liegt.
exercise-knee-fall-out-alt = Eine Person liegt mit gebeugten Knien. Ein Knie geht zur Seite auf und kommt zurück.

exercise-belly-squeeze-name = Tiefer Bauchmuskel
exercise-belly-squeeze-why = Der tiefe Bauchmuskel ist wie ein weicher Gürtel. Das hier weckt ihn auf.
exercise-belly-squeeze-steps =
    1. Legen Sie sich auf den Rücken, die Knie gebeugt.
    2. Legen Sie die Finger gleich innen neben die Hüftknochen.
    3. Ziehen Sie den Unterbauch sanft ein, weg von den Fingern.
    4. Atmen Sie weiter, während Sie halten. Lassen Sie dann ganz los.
exercise-belly-squeeze-feel = Unter den Fingern spüren Sie ein leichtes Ziehen. Der Rücken bleibt ruhig.
exercise-belly-squeeze-stop = Machen Sie eine Pause, wenn Sie anfangen, die Luft anzuhalten, oder wenn der Rücken fest wird.
exercise-belly-squeeze-easier = Spannen Sie nur beim Ausatmen an.
exercise-belly-squeeze-harder = Machen Sie es im Sitzen oder im Stehen.
exercise-belly-squeeze-alt = Eine Person liegt mit gebeugten Knien, die Finger auf dem Unterbauch.

exercise-lying-on-elbows-name = Auf den Ellbogen liegen
exercise-lying-on-elbows-why = Im Sitzen beugt sich der Rücken viel. Hier beugt er sich sanft in die andere Richtung.
exercise-lying-on-elbows-steps =
    1. Legen Sie sich auf den Bauch.
    2. Stellen Sie die Ellbogen unter die Schultern.
    3. Lassen Sie Bauch und Hüften zum Boden sinken.
    4. Atmen Sie, während Sie halten. Legen Sie sich dann wieder flach hin.
exercise-lying-on-elbows-feel = Sie spüren leichten Druck im unteren Rücken. Er lässt nach, wenn Sie flach liegen.
exercise-lying-on-elbows-stop = Hören Sie auf, wenn Schmerz ins Gesäß oder ins Bein zieht.
exercise-lying-on-elbows-easier = Legen Sie sich flach auf den Bauch, den Kopf auf den Händen.
exercise-lying-on-elbows-harder = Rücken Sie die Ellbogen etwas näher heran, wenn das leicht geht.
exercise-lying-on-elbows-alt = Eine Person liegt auf dem Bauch und stützt sich auf beide Ellbogen.

exercise-easy-walk-name = Lockerer Spaziergang
exercise-easy-walk-why = Gleichmäßiges Gehen versorgt Ihre Muskeln und schafft Vertrauen in den Rücken.
exercise-easy-walk-steps =
    1. Wählen Sie einen ebenen Weg, den Sie kennen.
    2. Gehen Sie so, dass Sie dabei plaudern können.
    3. Schauen Sie nach vorn, und lassen Sie die Arme schwingen.
    4. Gehen Sie in der letzten Minute langsamer.
exercise-easy-walk-feel = Ihnen wird warm. Etwas Steifheit ist in Ordnung und vergeht oft.
exercise-easy-walk-stop = Bleiben Sie stehen und ruhen Sie sich aus, wenn der Schmerz über 5 von 10 steigt.
exercise-easy-walk-easier = Teilen Sie ihn in zwei kurze Spaziergänge.
exercise-easy-walk-harder = Nehmen Sie einen kleinen Hügel dazu, wenn sich das gut anfühlt.
exercise-easy-walk-alt = Eine Person geht in lockerem Tempo, die Arme frei.

## Phase 4

exercise-neutral-finder-name = Die Mitte finden
exercise-neutral-finder-why = In der Mittelstellung ist Ihr Rücken am stärksten. Zuerst lernen Sie, sie zu finden.
exercise-neutral-finder-steps =
    1. Legen Sie sich auf den Rücken, die Knie gebeugt.
    2. Machen Sie den unteren Rücken flach, dann lassen Sie einen kleinen Bogen kommen.
    3. Bleiben Sie auf halbem Weg, wo es am leichtesten ist.
    4. Halten Sie diese Stelle mit weichem Bauch, und atmen Sie weiter.
exercise-neutral-finder-feel = Ihr Rücken fühlt sich lang und ruhig an. Ihr Bauch arbeitet ein wenig.
exercise-neutral-finder-stop = Machen Sie eine Pause, wenn sich der Rücken verkrampft oder Sie die Luft anhalten.
exercise-neutral-finder-easier = Legen Sie ein gefaltetes Handtuch unter den unteren Rücken, um die Mitte zu spüren.
exercise-neutral-finder-harder = Finden Sie dieselbe Mitte im Sitzen oder im Stehen.
exercise-neutral-finder-alt = Eine Person liegt mit gebeugten Knien. Der untere Rücken kippt hin und her und ruht dann in der Mitte.

exercise-bridge-name = Brücke
exercise-bridge-why = Die Gesäßmuskeln lernen, dem Rücken Arbeit abzunehmen.
exercise-bridge-steps =
    1. Legen Sie sich auf den Rücken, die Knie gebeugt.
    2. Spannen Sie den Bauch sanft an.
    3. Drücken Sie die Fersen in den Boden, und heben Sie die Hüften.
    4. Halten Sie, dann kommen Sie langsam herunter.
exercise-bridge-feel = Am meisten arbeiten das Gesäß und die Rückseite der Oberschenkel.
exercise-bridge-stop = Hören Sie auf, wenn der untere Rücken krampft oder es dort sticht.
exercise-bridge-easier = Heben Sie die Hüften nur eine Handbreit.
exercise-bridge-harder = Legen Sie die Arme gekreuzt auf die Brust.
exercise-bridge-alt = Eine Person liegt mit gebeugten Knien, hebt die Hüften und senkt sie.

exercise-dead-bug-arms-name = Arm heben in Rückenlage
exercise-dead-bug-arms-why = Der Rumpf bleibt ruhig, während sich ein Arm bewegt. Genau das verlangt der Alltag.
exercise-dead-bug-arms-steps =
    1. Legen Sie sich auf den Rücken, die Knie gebeugt.
    2. Strecken Sie beide Arme zur Decke, und spannen Sie den Bauch sanft an.
    3. Senken Sie einen Arm langsam hinter den Kopf.
    4. Holen Sie ihn zurück, dann bewegen Sie den anderen Arm.
exercise-dead-bug-arms-feel = Ihr Bauch arbeitet, damit Rippen und Rücken ruhig bleiben.
exercise-dead-bug-arms-stop = Hören Sie auf, wenn der Rücken ins Hohlkreuz geht und Sie ihn nicht ruhig halten können.
exercise-dead-bug-arms-easier = Senken Sie den Arm nur halb.
exercise-dead-bug-arms-harder = Halten Sie in jeder Hand eine kleine Flasche Wasser.
exercise-dead-bug-arms-alt = Eine Person liegt mit gebeugten Knien, die Arme oben. Ein Arm senkt sich und kommt zurück.

exercise-four-point-arm-lift-name = Armheben auf Händen und Knien
exercise-four-point-arm-lift-why = Sie halten den Rücken in der Mitte, mit etwas weniger Stütze.
exercise-four-point-arm-lift-steps =
    1. Gehen Sie auf Hände und Knie, der Rücken in der Mitte.
    2. Spannen Sie den Bauch sanft an.
    3. Strecken Sie einen Arm nach vorn, und halten Sie.
    4. Setzen Sie ihn langsam ab, dann kommt der andere Arm.
exercise-four-point-arm-lift-feel = Ihr Rumpf arbeitet, um gerade zu bleiben, wie ein Tisch.
exercise-four-point-arm-lift-stop = Hören Sie auf, wenn der Rücken durchhängt oder der Schmerz zunimmt.
exercise-four-point-arm-lift-easier = Nehmen Sie nur das Gewicht von einer Hand.
exercise-four-point-arm-lift-harder = Strecken Sie langsamer, und halten Sie etwas länger.
exercise-four-point-arm-lift-alt = Eine Person auf Händen und Knien streckt einen Arm nach vorn.

## Phase 5

exercise-open-book-name = Offenes Buch
exercise-open-book-why = Der obere Rücken lernt wieder, sich zu drehen. So hat der untere weniger zu tun.
exercise-open-book-steps =
    1. Legen Sie sich auf die Seite, Hüften und Knie gebeugt.
    2. Legen Sie die Arme vor sich, die Handflächen aufeinander.
    3. Öffnen Sie den oberen Arm nach oben und hinten, und schauen Sie ihm nach.
    4. Atmen Sie aus, halten Sie, und schließen Sie wieder.
exercise-open-book-feel = Eine Dehnung öffnet die Brust und die Seite des Rückens.
exercise-open-book-stop = Hören Sie auf, wenn die Schulter zwickt oder es im unteren Rücken sticht.
exercise-open-book-easier = Legen Sie die Hand auf die Rippen, und drehen Sie nur die Brust.
exercise-open-book-harder = Bleiben Sie noch einen langsamen Atemzug lang offen.
exercise-open-book-alt = Eine Person liegt auf der Seite und öffnet den oberen Arm wie ein Buch.

exercise-side-stretch-name = Seite dehnen
exercise-side-stretch-why = Die Muskeln an der Seite werden wieder lang.
exercise-side-stretch-steps =
    1. Stellen Sie sich seitlich an eine Wand, die Füße hüftbreit. Legen Sie die nahe Hand daran.
    2. Heben Sie den anderen Arm über den Kopf.
    3. Neigen Sie sich langsam zur Wand.
    4. Halten Sie, atmen Sie, und kommen Sie langsam zurück.
exercise-side-stretch-feel = Sie spüren eine lange, leichte Dehnung von der Hüfte bis zu den Rippen.
exercise-side-stretch-stop = Hören Sie auf, wenn es auf der Seite zwickt, zu der Sie sich neigen.
exercise-side-stretch-easier = Neigen Sie sich nur ein wenig, oder machen Sie es auf einem Stuhl.
exercise-side-stretch-harder = Kreuzen Sie das äußere Bein hinter das andere.
exercise-side-stretch-alt = Eine Person legt eine Hand an die Wand, hebt den anderen Arm und neigt sich zur Wand.

exercise-hip-flexor-stretch-name = Hüfte vorn dehnen
exercise-hip-flexor-stretch-why = Sitzen macht die Hüften vorn fest. Das zieht am unteren Rücken.
exercise-hip-flexor-stretch-steps =
    1. Knien Sie sich mit einem Knie auf ein Kissen. Die Hände ruhen auf dem anderen Oberschenkel.
    2. Ziehen Sie das Steißbein etwas unter sich.
    3. Verlagern Sie das Gewicht nach vorn, bis Sie eine Dehnung spüren.
    4. Halten Sie, atmen Sie, dann wechseln Sie das Bein.
exercise-hip-flexor-stretch-feel = Auf der Seite, auf der Sie knien, zieht es vorn an der Hüfte leicht.
exercise-hip-flexor-stretch-stop = Hören Sie auf, wenn das Knie oder der untere Rücken wehtut.
exercise-hip-flexor-stretch-easier = Machen Sie es im Stehen, ein Fuß einen langen Schritt hinten. Halten Sie sich an einem Stuhl fest.
exercise-hip-flexor-stretch-harder = Heben Sie den Arm auf der Seite, auf der Sie knien.
exercise-hip-flexor-stretch-alt = Eine Person kniet auf einem Knie und schiebt die Hüften nach vorn.

exercise-nerve-glide-name = Nerv gleiten lassen
exercise-nerve-glide-why = Der lange Nerv im Bein gleitet gern. So bleibt er beweglich.
exercise-nerve-glide-steps =
    1. Setzen Sie sich auf einen Stuhl, und lassen Sie den Rücken etwas rund werden.
    2. Strecken Sie ein Knie ein wenig, und schauen Sie dabei nach oben.
    3. Beugen Sie das Knie wieder, und schauen Sie dabei nach unten.
    4. Bewegen Sie sich langsam und ohne anzuhalten.
exercise-nerve-glide-feel = Hinten im Bein kommt und geht mit jeder Bewegung ein leichtes Ziehen.
exercise-nerve-glide-stop = Hören Sie auf, wenn Kribbeln oder Taubheit beginnt oder bleibt.
exercise-nerve-glide-easier = Strecken Sie das Knie nur wenig, und halten Sie den Kopf still.
exercise-nerve-glide-harder = Ziehen Sie die Zehen hoch, wenn das Knie gestreckt ist.
exercise-nerve-glide-alt = Eine Person sitzt, streckt ein Knie und schaut hoch, beugt es dann und schaut nach unten.

## Phase 6

exercise-bird-dog-name = Vierfüßlerstand, diagonal
exercise-bird-dog-why = Das trainiert die Rückenmuskeln gut, mit wenig Last auf der Wirbelsäule.
exercise-bird-dog-steps =
    1. Gehen Sie auf Hände und Knie, der Rücken in der Mitte.
    2. Spannen Sie den Bauch sanft an.
    3. Strecken Sie einen Arm nach vorn und das andere Bein nach hinten.
    4. Halten Sie, kommen Sie langsam zurück, und wechseln Sie.
exercise-bird-dog-feel = Rücken, Gesäß und Bauch arbeiten zusammen. Die Hüften bleiben auf gleicher Höhe.
exercise-bird-dog-stop = Hören Sie auf, wenn der Rücken durchhängt, sich verdreht oder wehtut.
exercise-bird-dog-easier = Schieben Sie das Bein nach hinten, die Zehen bleiben am Boden.
exercise-bird-dog-harder = Malen Sie beim Halten mit der Hand ein kleines Viereck.
exercise-bird-dog-alt = Eine Person auf Händen und Knien streckt einen Arm und das andere Bein aus.

exercise-sit-to-stand-name = Aufstehen vom Stuhl
exercise-sit-to-stand-why = Starke Beine nehmen dem Rücken bei jedem Aufstehen Arbeit ab.
exercise-sit-to-stand-steps =
    1. Setzen Sie sich vorn auf einen Stuhl, die Füße unter den Knien.
    2. Neigen Sie sich aus den Hüften nach vorn, der Rücken bleibt lang.
    3. Drücken Sie die Füße in den Boden, und stehen Sie auf.
    4. Setzen Sie sich langsam, die Hüften zuerst.
exercise-sit-to-stand-feel = Oberschenkel und Gesäß werden warm und müde.
exercise-sit-to-stand-stop = Hören Sie auf, wenn Rücken oder Knie mit jedem Mal mehr wehtun.
exercise-sit-to-stand-easier = Nehmen Sie einen höheren Stuhl, oder drücken Sie mit den Händen mit.
exercise-sit-to-stand-harder = Halten Sie eine leichte Tasche vor der Brust.
exercise-sit-to-stand-alt = Eine Person steht mit langem Rücken vom Stuhl auf und setzt sich langsam.

exercise-stick-hinge-name = Hüftbeugen mit Stab
exercise-stick-hinge-why = Sie lernen, sich aus den Hüften zu beugen. So fällt das Heben leicht.
exercise-stick-hinge-steps =
    1. Stellen Sie sich hin, und halten Sie einen Stab am Rücken entlang.
    2. Er berührt den Kopf, den oberen Rücken und das Steißbein.
    3. Schieben Sie die Hüften zurück, und neigen Sie sich vor. Alle drei Stellen bleiben am Stab.
    4. Kommen Sie hoch, indem Sie die Hüften nach vorn schieben.
exercise-stick-hinge-feel = Die Rückseite der Oberschenkel dehnt sich, und das Gesäß arbeitet.
exercise-stick-hinge-stop = Hören Sie auf, wenn der Rücken beim Hochkommen wehtut.
exercise-stick-hinge-easier = Stellen Sie sich nah vor eine Wand, und berühren Sie sie nur mit den Hüften.
exercise-stick-hinge-harder = Neigen Sie sich etwas weiter, solange der Stab noch anliegt.
exercise-stick-hinge-alt = Eine Person hält einen Stab am Rücken entlang und beugt sich aus den Hüften.

exercise-band-row-name = Rudern mit dem Band
exercise-band-row-why = Ziehen macht den oberen Rücken stark. Dann ist der untere nicht allein.
exercise-band-row-steps =
    1. Machen Sie das Band auf Bauchhöhe an etwas Festem fest. Prüfen Sie es mit einem Zug.
    2. Stellen Sie sich mit weichen Knien hin, in jeder Hand ein Ende.
    3. Ziehen Sie die Ellbogen neben den Rippen nach hinten.
    4. Lassen Sie das Band langsam nach vorn.
exercise-band-row-feel = Die Muskeln zwischen den Schulterblättern arbeiten. Der untere Rücken bleibt ruhig.
exercise-band-row-stop = Hören Sie auf, wenn der Rücken ins Hohlkreuz geht oder die Schulter wehtut.
exercise-band-row-easier = Gehen Sie näher heran, dann ist das Band lockerer.
exercise-band-row-harder = Gehen Sie weiter weg, dann ist das Band straffer.
exercise-band-row-alt = Eine Person steht, zieht ein Band zu den Rippen und lässt es langsam nach vorn.

exercise-suitcase-carry-name = Koffer tragen
exercise-suitcase-carry-why = Tragen auf einer Seite trainiert die Muskeln, die Sie aufrecht halten.
exercise-suitcase-carry-steps =
    1. Legen Sie etwas Leichtes in eine Tasche mit Griff.
    2. Beugen Sie Hüften und Knie, um sie aufzuheben.
    3. Richten Sie sich auf, und gehen Sie. Neigen Sie sich nicht zur Seite.
    4. Stellen Sie sie langsam ab, und wechseln Sie die Hand.
exercise-suitcase-carry-feel = Die Seite ohne Tasche arbeitet, damit Sie gerade bleiben.
exercise-suitcase-carry-stop = Stellen Sie die Tasche ab, sobald Sie anfangen, sich zu neigen, oder es wehtut.
exercise-suitcase-carry-easier = Tragen Sie eine leichtere Tasche, oder gehen Sie kürzer damit.
exercise-suitcase-carry-harder = Legen Sie etwas mehr in die Tasche.
exercise-suitcase-carry-alt = Eine Person geht aufrecht mit einer Tasche in einer Hand.

## Phase 7

exercise-slow-hinge-name = Langsames Hüftbeugen
exercise-slow-hinge-why = Langsam hinunterzugehen übt die Kontrolle, die Sie beim Abstellen brauchen.
exercise-slow-hinge-steps =
    1. Stellen Sie sich mit weichen Knien hin, in jeder Hand eine leichte Tasche.
    2. Schieben Sie die Hüften zurück, und neigen Sie sich vor. Gehen Sie so langsam hinunter, wie Sie können.
    3. Halten Sie den Rücken lang.
    4. Kommen Sie in Ihrem Tempo hoch.
exercise-slow-hinge-feel = Beim Hinuntergehen arbeiten die Rückseite der Oberschenkel und der Rücken.
exercise-slow-hinge-stop = Hören Sie auf, wenn der Rücken von selbst rund wird oder beim Hochkommen wehtut.
exercise-slow-hinge-easier = Machen Sie es ohne Taschen, die Hände auf den Oberschenkeln.
exercise-slow-hinge-harder = Legen Sie etwas mehr in die Taschen.
exercise-slow-hinge-alt = Eine Person mit einer Tasche in jeder Hand beugt sich langsam aus den Hüften.

exercise-side-plank-knees-name = Seitstütz auf den Knien
exercise-side-plank-knees-why = Die Muskeln an der Seite halten den Rücken wie die Seile ein Zelt.
exercise-side-plank-knees-steps =
    1. Legen Sie sich auf die Seite, die Knie gebeugt.
    2. Stellen Sie den Ellbogen unter die Schulter.
    3. Heben Sie die Hüften, bis der Körper vom Knie bis zum Kopf gerade ist.
    4. Halten Sie, atmen Sie, dann kommen Sie langsam herunter.
exercise-side-plank-knees-feel = Die Seite nahe am Boden arbeitet.
exercise-side-plank-knees-stop = Hören Sie auf, wenn die Schulter oder der Rücken wehtut.
exercise-side-plank-knees-easier = Stellen Sie sich hin, und stützen Sie den Unterarm an eine Wand.
exercise-side-plank-knees-harder = Heben Sie den oberen Arm zur Decke.
exercise-side-plank-knees-alt = Eine Person liegt auf der Seite, auf Ellbogen und Knien, und hebt die Hüften.

exercise-dead-bug-name = Käfer auf dem Rücken
exercise-dead-bug-why = Arme und Beine bewegen sich, der Rücken bleibt ruhig. Das ist Kontrolle.
exercise-dead-bug-steps =
    1. Legen Sie sich auf den Rücken. Heben Sie die Arme und die Knie, die Knie über den Hüften.
    2. Spannen Sie den Bauch sanft an.
    3. Senken Sie langsam einen Arm und das andere Bein.
    4. Holen Sie beide zurück, dann wechseln Sie.
exercise-dead-bug-feel = Ihr Bauch arbeitet kräftig. Der untere Rücken bleibt, wo er ist.
exercise-dead-bug-stop = Hören Sie auf, wenn der Rücken abhebt oder wehtut.
exercise-dead-bug-easier = Lassen Sie die Füße am Boden, und schieben Sie eine Ferse weg.
exercise-dead-bug-harder = Strecken Sie das Bein weiter aus, bevor Sie es zurückholen.
exercise-dead-bug-alt = Eine Person liegt, Arme und Knie oben. Ein Arm und das andere Bein senken sich.

exercise-step-down-name = Stufe hinunter
exercise-step-down-why = Das übt langsame Kontrolle in Hüfte und Knie, wie Sie sie auf Treppen brauchen.
exercise-step-down-steps =
    1. Stellen Sie sich auf eine niedrige Stufe, etwas Festes zum Halten neben sich.
    2. Halten Sie einen Fuß nach vorn, über die Kante hinaus.
    3. Beugen Sie langsam das andere Knie, bis die Ferse den Boden antippt.
    4. Drücken Sie sich ohne Sprung wieder hoch.
exercise-step-down-feel = Oberschenkel und Gesäß des Beins, auf dem Sie stehen, arbeiten.
exercise-step-down-stop = Hören Sie auf, wenn Knie oder Rücken wehtun oder Sie sich unsicher fühlen.
exercise-step-down-easier = Nehmen Sie ein dickes Buch als niedrigere Stufe.
exercise-step-down-harder = Machen Sie es, ohne sich festzuhalten.
exercise-step-down-alt = Eine Person auf einer niedrigen Stufe tippt mit einer Ferse auf den Boden und kommt hoch.

## Phase 8

exercise-plank-name = Unterarmstütz
exercise-plank-why = Ihr ganzer Rumpf lernt, etwas länger durchzuhalten.
exercise-plank-steps =
    1. Legen Sie sich auf den Bauch, die Ellbogen unter den Schultern.
    2. Stellen Sie die Zehen auf, und spannen Sie den Bauch sanft an.
    3. Heben Sie den Körper, bis er eine gerade Linie ist.
    4. Atmen Sie, während Sie halten. Kommen Sie dann herunter.
exercise-plank-feel = Bauch und Oberschenkel arbeiten. Der untere Rücken bleibt locker.
exercise-plank-stop = Kommen Sie herunter, wenn der Rücken durchhängt oder wehtut.
exercise-plank-easier = Bleiben Sie auf den Knien, oder stützen Sie sich auf die Küchenplatte.
exercise-plank-harder = Verlagern Sie das Gewicht langsam vor und zurück.
exercise-plank-alt = Eine Person hält auf Ellbogen und Zehen eine gerade Linie.

exercise-brisk-walk-name = Zügiges Gehen
exercise-brisk-walk-why = Regelmäßiges Gehen ist eines der besten Mittel, um Ihren Rücken fit zu halten.
exercise-brisk-walk-steps =
    1. Beginnen Sie ein paar Minuten lang locker.
    2. Gehen Sie schneller. Sie können noch reden, aber nicht singen.
    3. Lassen Sie die Arme schwingen.
    4. Werden Sie am Ende langsamer.
exercise-brisk-walk-feel = Ihnen wird warm, und Sie atmen tiefer. Müde Beine sind in Ordnung.
# Variables:
#   $emergency (string) - the emergency number
exercise-brisk-walk-stop = Gehen Sie langsamer, wenn der Rückenschmerz steigt. Hören Sie bei Schmerzen in der Brust auf, und rufen Sie die { $emergency } an.
exercise-brisk-walk-easier = Teilen Sie die Strecke in zwei Teile.
exercise-brisk-walk-harder = Wählen Sie einen Weg mit einem Hügel oder ein paar Treppen.
exercise-brisk-walk-alt = Eine Person geht schnell, die Arme schwingen.

exercise-long-bridge-name = Lange Brücke
exercise-long-bridge-why = Länger halten hilft Ihren Muskeln, bis zum Abend durchzuhalten.
exercise-long-bridge-steps =
    1. Legen Sie sich auf den Rücken, die Füße etwas weiter weg als sonst.
    2. Drücken Sie die Fersen in den Boden, und heben Sie die Hüften.
    3. Halten Sie, und atmen Sie weiter.
    4. Kommen Sie langsam herunter, bevor Sie zittern.
exercise-long-bridge-feel = Ihr Gesäß wird müde. Der untere Rücken krampft nicht.
exercise-long-bridge-stop = Kommen Sie herunter, wenn der Rücken krampft oder wehtut.
exercise-long-bridge-easier = Halten Sie nur halb so lange.
exercise-long-bridge-harder = Heben Sie eine Ferse, setzen Sie sie ab, dann heben Sie die andere.
exercise-long-bridge-alt = Eine Person liegt, die Füße weiter weg, und hält die Hüften oben.

exercise-long-carry-name = Langes Tragen
exercise-long-carry-why = Das macht Sie bereit für Einkaufstaschen und lange Tage.
exercise-long-carry-steps =
    1. Packen Sie zwei Taschen, die sich am Anfang leicht anfühlen.
    2. Beugen Sie Hüften und Knie, um sie aufzuheben.
    3. Gehen Sie aufrecht, in jeder Hand eine Tasche, und atmen Sie weiter.
    4. Stellen Sie sie langsam ab, und ruhen Sie sich aus.
exercise-long-carry-feel = Die Seiten und die Hände werden müde. Sie bleiben gerade.
exercise-long-carry-stop = Stellen Sie die Taschen ab, wenn Sie sich neigen oder der Rücken wehtut.
exercise-long-carry-easier = Stellen Sie die Taschen auf halbem Weg ab, und ruhen Sie sich aus.
exercise-long-carry-harder = Legen Sie in jede Tasche etwas mehr.
exercise-long-carry-alt = Eine Person geht eine Weile aufrecht, in jeder Hand eine Tasche.

## Phases 9 and 10: with the physiotherapist only

exercise-fast-and-heavy-name = Schnell und schwer, mit dem Physio-Team
exercise-fast-and-heavy-why = Sport und harte Arbeit verlangen Tempo und Last. Beides bauen Sie mit Hilfe auf.
exercise-fast-and-heavy-steps =
    1. Ihr Physio-Team fragt, zu welchem Sport oder welcher Arbeit Sie zurückwollen.
    2. Sie üben die Bewegungen dafür: Heben, Springen, Werfen oder Sprinten.
    3. Last und Tempo steigen in kleinen Schritten.
    4. Ihr Physio-Team achtet darauf, wie Ihr Rücken reagiert.
exercise-fast-and-heavy-feel = Sie arbeiten hart und fühlen sich sicher dabei.
exercise-fast-and-heavy-stop = Sagen Sie Ihrem Physio-Team sofort Bescheid, wenn Ihr Rücken wehtut.
exercise-fast-and-heavy-easier = Ihr Physio-Team nimmt Last oder Tempo zurück.
exercise-fast-and-heavy-harder = Ihr Physio-Team gibt etwas dazu, wenn Sie so weit sind.
exercise-fast-and-heavy-alt = Eine Person hebt ein Gewicht, daneben steht jemand vom Physio-Team.

exercise-clearance-tests-name = Letzte Tests mit dem Physio-Team
exercise-clearance-tests-why = Diese Tests zeigen, dass Ihr Rücken bereit ist für das Leben, das Sie möchten.
exercise-clearance-tests-steps =
    1. Ihr Physio-Team testet, wie weit und wie frei Sie sich bewegen.
    2. Dann kommen Kraft, Kontrolle und Ausdauer.
    3. Zuletzt kommen die Bewegungen aus Ihrem Sport oder Ihrer Arbeit.
    4. Gemeinsam sehen Sie die Ergebnisse an und planen die nächsten Monate.
exercise-clearance-tests-feel = Manche Tests sind anstrengend. Dafür sind sie da.
exercise-clearance-tests-stop = Sagen Sie Ihrem Physio-Team sofort Bescheid, wenn Ihr Rücken wehtut.
exercise-clearance-tests-easier = Ihr Physio-Team kann die Tests auf zwei Termine verteilen.
exercise-clearance-tests-harder = Ihr Physio-Team wählt Tests, die zu Ihrem Sport passen.
exercise-clearance-tests-alt = Eine Person steht auf einem Bein, daneben macht sich jemand vom Physio-Team Notizen.
