### Learn library, theme "causes": why a spasm comes, why it comes back, and why moving is safe.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### Cards of "causes" are also shown alone, beside a result. The tower is a picture of load and strength; it does not fall.

learn-theme-causes = Warum es passiert

## Why now?

learn-why-now-title = Warum gerade jetzt?
learn-why-now-load = Oft scheint es, als wäre es dieses eine Heben oder Drehen gewesen. Häufiger ist vieles Kleine zusammengekommen. An diesem Tag war die Last größer, als Ihr Rücken gerade vertragen hat.
learn-why-now-tower = Denken Sie an einen Turm aus Holzklötzen. Guter Schlaf, starke Muskeln, Pausen und ruhige Tage sind seine Klötze. Sind alle da, verträgt der Turm viel.
learn-why-now-blocks = Kurze Nächte, langes Sitzen, Stress oder zu wenig Bewegung nehmen je einen Klotz weg. Der Turm steht noch, aber er verträgt weniger. So leben viele von uns.
learn-why-now-last = Dann ist eine Kleinigkeit ein bisschen zu viel, zum Beispiel eine Socke aufzuheben. Ihre Muskeln packen zu, um Sie zu halten. Die Klötze lassen sich zurücklegen, einer nach dem anderen.
learn-why-now-signs = Im Nachhinein sehen viele kleine Zeichen: steife Morgen, ein dumpfer Schmerz, ein Gefühl, dass etwas nicht stimmt. Wenn Sie so eines bemerken, machen Sie etwas langsamer und fragen Sie Ihr Physio-Team.
learn-why-now-low = Der unterste Teil der Wirbelsäule, um L4 und L5, trägt am meisten. Mehr Körpergewicht und langes Sitzen erhöhen die Last. Stärkere Muskeln und kurze Pausen entlasten ihn.
learn-why-now-quiz = Sie haben sich nach einer Socke gebückt, und der Rücken hat zugepackt. Was ist der wahrscheinlichste Grund?
learn-why-now-quiz-many = Vieles Kleine kam zusammen
learn-why-now-quiz-many-answer = Ja. Die Socke war nur das letzte bisschen. Das ist eine gute Nachricht, denn vieles Kleine können Sie ändern.
learn-why-now-quiz-sock = Ich habe mich falsch gebückt
learn-why-now-quiz-sock-answer = Sie haben nichts falsch gemacht. Eine Socke ist leicht. Wahrscheinlich war vorher schon vieles Kleine zusammengekommen.
learn-why-now-quiz-weak = Mein Rücken bleibt schwach
learn-why-now-quiz-weak-answer = Nein. Rücken sind stark und können in jedem Alter stärker werden. Wahrscheinlich war vieles Kleine zusammengekommen.

## Why does it come back?

learn-why-again-title = Warum kommt es wieder?
learn-why-again-common = Krämpfe beruhigen sich oft in Wochen, und sie kommen oft wieder. Das heißt nicht, dass Sie etwas falsch gemacht haben. Sie können den nächsten weniger wahrscheinlich machen.
learn-why-again-fixed = Tabletten, eine Massage oder ein paar Dehnungen können Ihnen guttun. Dann scheint alles behoben. Aber Ihr Rücken ist vielleicht noch nicht so stark, wie Ihr Alltag es verlangt.
learn-why-again-base = Denken Sie wieder an den Turm aus Klötzen. Den obersten Klotz zurückzulegen, reicht nicht. Fangen Sie unten an: Schlaf, Gehen, Pausen und tiefe Muskeln, die ihre Arbeit tun.
learn-why-again-cause = Kommen Ihre Krämpfe jeden Monat oder öfter? Dann lassen Sie die Ursache prüfen. Ihr Physio-Team kann Gelenke, Bandscheiben, Nerven und Ihre Bewegungen ansehen.
learn-why-again-keep = Damit es gut bleibt, bringen zwei Übungen und ein täglicher Spaziergang viel. Steigern Sie das Gehen auf 30 Minuten, fünfmal in der Woche. Beginnen Sie mit so viel, wie sich leicht anfühlt.
learn-why-again-quiz = Der Schmerz ist weg. Was macht einen neuen Krampf weniger wahrscheinlich?
learn-why-again-quiz-walk = Gehen und zwei Übungen
learn-why-again-quiz-walk-answer = Ja. Wenig, aber oft: So bleibt, was Sie aufgebaut haben.
learn-why-again-quiz-rest = Ein paar Wochen Ruhe
learn-why-again-quiz-rest-answer = Ruhe fühlt sich sicher an, aber Muskeln werden dabei schwächer. Gehen und zwei Übungen halten Ihren Rücken bereit.
learn-why-again-quiz-pills = Vorsorglich Tabletten
learn-why-again-quiz-pills-answer = Tabletten können Schmerz lindern, aber sie bauen keine Kraft auf. Gehen und zwei Übungen schon.

## What can start it

learn-causes-title = Womit es anfangen kann
learn-causes-lifting = Heben: Beim Bücken dehnen sich die Rückenmuskeln. Mit einer schweren Kiste hochzukommen, verlangt viel von ihnen. Dabei kann es eine Zerrung geben, oder sie packen zu. Halten Sie die Kiste das nächste Mal nah am Körper, oder teilen Sie die Last.
learn-causes-carrying = Tragen: Ein schwerer Rucksack oder ein Sofa hält die Muskeln lange angespannt. Dann werden sie müde, und müde Muskeln packen eher zu. Setzen Sie die Last oft ab, und tragen Sie gemeinsam.
learn-causes-repeating = Immer dieselbe Bewegung: Spielzeug aufheben, Unkraut jäten, Regale füllen. Jedes Beugen und Drehen ist leicht. Zusammen machen sie den Rücken müde. Wechseln Sie die Seite, und machen Sie kurze Pausen.
learn-causes-slipping = Ausrutschen oder Sturz: Die Muskeln spannen sich schnell und fest an, um Sie zu halten. Vielleicht gibt es auch Prellungen. Nach einem schweren Sturz prüfen Sie zuerst die Warnzeichen mit /redflags.
learn-causes-sitting = Stundenlang sitzen: Die tiefen Muskeln halten Sie ohne Pause aufrecht und werden müde. Auch Bandscheiben und Gelenke bleiben in einer Stellung. Es hilft, die Stellung oft zu wechseln.
learn-causes-swapping = Muskeln, die Aufgaben tauschen: Werden die tiefen müde, springen die großen ein. Diese sind für Kraft gemacht, nicht zum Halten den ganzen Tag. Dann fangen sie an, wehzutun und zuzupacken. Die tiefen zu üben, hilft.
learn-causes-quiz = Sie sitzen den ganzen Tag. Was hilft Ihrem Rücken am meisten?
learn-causes-quiz-change = Oft die Stellung wechseln
learn-causes-quiz-change-answer = Ja. Keine Stellung ist für sich allein schlecht. Ihre Muskeln brauchen nur ab und zu einen Wechsel.
learn-causes-quiz-straight = Ganz gerade sitzen
learn-causes-quiz-straight-answer = Eine Weile ist das in Ordnung. Aber eine Stellung zu halten, macht die Muskeln müde. Oft wechseln hilft mehr.
learn-causes-quiz-chair = Ein teurer Stuhl
learn-causes-quiz-chair-answer = Ein guter Stuhl ist angenehm. Aber auch im besten brauchen die Muskeln oft einen Wechsel.

## Why is it not going away?

learn-lasting-title = Warum geht es nicht weg?
learn-lasting-circle = Mit Schmerz bewegt man sich weniger. Mit weniger Bewegung werden Muskeln schwächer und Gelenke steifer. Dann tut Bewegung eher weh. Dieser Kreis ist häufig, und Sie können aus ihm heraustreten.
learn-lasting-pills = Medikamente können Schmerz lindern und Ihnen helfen, sich zu bewegen. Allein machen sie den Rücken nicht stärker. Kommt der Schmerz jedes Mal wieder, wenn die Wirkung nachlässt? Dann fragen Sie, was Sie noch tun können.
learn-lasting-slow = Manche Rücken brauchen einfach mehr Zeit. Eine Zerrung heilt langsamer als ein Krampf. Auch schlechter Schlaf, Sorgen und Stress können den Rücken gereizt halten. Der Schmerz ist echt, und er kann besser werden.
learn-lasting-other = Manchmal hält eine andere gereizte Stelle den Muskel in Alarm. Lassen Sie es von Ihrem Physio-Team prüfen, wenn es nach vier Wochen nicht besser ist. Fragen Sie auch, wenn Krämpfe häufiger, stärker oder länger werden.
learn-lasting-out = Der Weg heraus besteht aus kleinen Schritten. Finden Sie Bewegungen, die nicht wehtun, machen Sie sie oft, und lassen Sie sie wachsen. Jeden Tag ein wenig zählt mehr als viel an einem Tag.

## Is it safe to move?

learn-moving-title = Ist Bewegung sicher?
learn-moving-alarm = Schmerz ist ein Alarm. Er kann laut sein, auch wenn das Problem klein ist. Bei einem Krampf ist er zu empfindlich eingestellt und geht früh los. Beruhigt sich Ihr Rücken, beruhigt sich auch der Alarm.
learn-moving-free = Die meisten Bewegungen haben einen Teil, der nicht wehtut. Das ist Ihr freier Bereich. Dort ist Bewegung sicher, und Ihr Rücken merkt, dass alles gut ist. Mit der Zeit wird der freie Teil größer.
learn-moving-careful = Es ist normal, zweimal nachzudenken, bevor Sie mit Ihren Kindern spielen oder etwas aufheben. Sie müssen sich nicht zwingen. Fangen Sie mit einer kleinen Form an. Nehmen Sie etwas dazu, wenn es gut geht.
learn-moving-light = Lassen Sie sich von Ihrer Schmerzzahl leiten. Von 0 bis 3: weitermachen. Bei 4 oder 5: weniger machen und einen Tag beobachten. Bei 6 oder mehr: für heute aufhören.
learn-moving-breathe = Wenn der Rücken zupackt, halten Sie inne. Atmen Sie langsam aus, und lassen Sie die Schultern sinken. Dann versuchen Sie eine kleinere Bewegung. Viele merken, dass der Griff so eher nachlässt.
learn-moving-quiz = Sie beugen sich, und es tut ein wenig weh: 2 von 10. Was nun?
learn-moving-quiz-go = Sanft weitermachen
learn-moving-quiz-go-answer = Ja. Von 0 bis 3 können Sie weitermachen. Ein kleiner Schmerz, der bald vergeht, ist in Ordnung.
learn-moving-quiz-stop = Heute nicht mehr bewegen
learn-moving-quiz-stop-answer = Nicht nötig. Von 0 bis 3 können Sie sanft weitermachen. Hören Sie bei 6 oder mehr für heute auf.
learn-moving-quiz-push = Durch den Schmerz hindurch
learn-moving-quiz-push-answer = Sie müssen sich nicht zwingen. Machen Sie sanft weiter, und bleiben Sie da, wo der Schmerz 3 oder weniger ist.
