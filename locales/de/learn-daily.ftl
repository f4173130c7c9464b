### Learn library, theme "daily": what helps, what to leave out, and advice for everyday moves.
### A card is one idea: 2 to 4 short sentences, at most 60 words. It is shown under its topic's title.
### Cards of "home", "sport" and "seated" are also shown alone, as personal advice beside a result.

learn-theme-daily = Im Alltag

## What helps

learn-helps-title = Was hilft
learn-helps-move = Bewegen Sie sich immer wieder ein wenig, viele Male am Tag. Am besten sind kleine Bewegungen im freien Bereich und kurze Spaziergänge. Sie müssen nicht im Bett bleiben.
learn-helps-rest = Ruhen Sie, wenn Sie es brauchen, in kurzen Stücken. Legen Sie sich zum Beispiel zehn Minuten hin, die Beine auf einem Stuhl. Dann stehen Sie auf und bewegen sich ein wenig.
learn-helps-ease = Machen Sie vorerst weniger von dem, was es auslöst, zum Beispiel langes Sitzen oder tiefes Bücken. Das ist nur für eine Weile. Sie nehmen es Schritt für Schritt wieder dazu.
learn-helps-warmth = Wärme kann einen festen Muskel eine Weile beruhigen. Nehmen Sie 15 bis 20 Minuten lang ein Wärmekissen oder eine Dusche. Es soll warm sein, nicht heiß, mit einem Tuch auf der Haut.
learn-helps-check = Lassen Sie Ihr Physio-Team bestätigen, was es ist und wie weit es geht. Dann wissen Sie, was für Sie sicher ist, und Ihr Plan passt zu Ihnen.
learn-helps-finish = Gehen Sie den ganzen Plan durch, auch wenn es Ihnen besser geht. Die späteren Schritte bauen die Kraft auf, mit der es gut bleibt.

## What to leave out

learn-avoid-title = Was Sie vorerst lassen
learn-avoid-pills = Schmerzmittel oder muskelentspannende Tabletten allein lösen es nicht. Solche Mittel können den Schmerz lindern, damit Sie sich bewegen können. Nehmen Sie sie zusammen mit Ihren Übungen, nicht statt der Übungen. Manche machen müde: Dann fahren Sie nicht Auto.
learn-avoid-weeks = Entzündungshemmende Tabletten sind nicht dafür gedacht, dass Sie sie auf eigene Faust Woche für Woche nehmen. Solche Tabletten können Magen und Nieren belasten. Fragen Sie in der Arztpraxis oder Apotheke, was für Sie richtig ist.
learn-avoid-stretching = Dehnen Sie nicht durch stechenden Schmerz hindurch. Ein schützender Muskel packt dann vielleicht noch fester zu. Gehen Sie bis an den Rand des Schmerzes, bleiben Sie sanft da, und kommen Sie zurück.
learn-avoid-training = Gehen, rennen oder trainieren Sie nicht durch starken Schmerz hindurch. Bis 3 von 10 ist in Ordnung. Bei 6 oder mehr hören Sie für heute auf und nehmen das nächste Mal die leichtere Form.
learn-avoid-worse = Bitte warten Sie nicht, wenn der Schmerz immer schlimmer wird. Prüfen Sie die Warnzeichen mit /redflags, und sagen Sie Ihrem Physio-Team Bescheid.
learn-avoid-unsure = Sie sind nicht sicher, was es ist? Fragen Sie lieber, als zu raten. Ein kurzer Blick kann Ihnen Wochen voller Sorgen ersparen.
learn-avoid-quiz = Beim Dehnen fängt es an zu stechen. Was tun Sie?
learn-avoid-quiz-ease = Etwas nachlassen
learn-avoid-quiz-ease-answer = Ja. Bleiben Sie am Rand, wo es nicht sticht. Dieser Rand rückt mit der Zeit meist weiter.
learn-avoid-quiz-hold = Länger halten
learn-avoid-quiz-hold-answer = Ein schützender Muskel packt dann vielleicht noch fester zu. Lassen Sie etwas nach, bis es nicht mehr sticht.
learn-avoid-quiz-quit = Eine Woche aufhören
learn-avoid-quiz-quit-answer = Das ist mehr Ruhe, als Sie brauchen. Lassen Sie jetzt etwas nach, und machen Sie morgen sanft weiter.

## Rest

learn-rest-title = Wie viel Ruhe ist richtig?
learn-rest-much = Tagelang zu liegen, macht Sie steif, und Muskeln, die nichts tun, werden schwächer. Bettruhe hilft einem Krampf nicht, sich zu beruhigen.
learn-rest-little = Zu viel zu früh kann neue Krämpfe bringen oder einen Muskel reizen. Geht es Ihnen am nächsten Morgen deutlich schlechter? Dann machen Sie etwa die Hälfte, und bauen Sie wieder auf.
learn-rest-balance = Das richtige Maß liegt dazwischen. Bewegen Sie sich oft, jeweils ein wenig. Ruhen Sie in kurzen Stücken. Lassen Sie sich von Ihrer Schmerzzahl leiten.
learn-rest-today = Ein guter Anfang für heute: Stehen Sie jede Stunde auf, und gehen Sie fünf Minuten. Legen Sie sich nur zum Erholen hin. Sind fünf Minuten zu viel, beginnen Sie mit zwei.
learn-rest-quiz = Was ist in den ersten Tagen am besten?
learn-rest-quiz-both = Kleine Bewegungen, kurze Pausen
learn-rest-quiz-both-answer = Ja. Das hält Sie beweglich und gönnt gereizten Muskeln Erholung.
learn-rest-quiz-bed = Im Bett, bis es weg ist
learn-rest-quiz-bed-answer = Das liegt nahe. Aber es macht Sie steif und schwach. Kleine Bewegungen und kurze Pausen helfen mehr.
learn-rest-quiz-usual = Trainieren wie immer
learn-rest-quiz-usual-answer = Bewegung ist eine gute Idee. Machen Sie nur vorerst weniger: kleine Bewegungen und kurze Pausen.

## Dressing, stairs and lifting

learn-home-title = Anziehen, Treppen, Heben
learn-home-dressing = Anziehen: Setzen Sie sich für Socken und Hose hin. Holen Sie den Fuß zu sich hoch, statt sich zu ihm zu bücken. Beginnen Sie mit dem Bein, das mehr wehtut. Beim Ausziehen kommt es zuletzt dran.
learn-home-child = Ein Kind hochnehmen: Knien Sie sich auf ein Knie, und lassen Sie das Kind nah herankommen. Halten Sie es fest, atmen Sie aus, und stehen Sie mit der Kraft der Beine auf. An schlechten Tagen kuscheln Sie auf dem Sofa.
learn-home-stairs = Treppen: Nehmen Sie eine Stufe nach der anderen, mit der Hand am Geländer. Hinauf geht das bessere Bein voran, hinunter das Bein, das mehr wehtut. Bleiben Sie aufrecht, und lassen Sie sich Zeit.
learn-home-uphill = Bergauf: Machen Sie kürzere Schritte, und gehen Sie langsam. Solange es wehtut, wählen Sie einen ebenen Weg. Nehmen Sie einen kleinen Hügel dazu, wenn ebene Wege leicht gehen.
learn-home-heels = Hohe Absätze: Damit muss Ihr Rücken anders arbeiten. Solange er wehtut, wählen Sie flache oder niedrige Schuhe. Später tragen Sie Absätze für kurze Zeit und sehen, wie es sich anfühlt.

## Sport

learn-sport-title = Rennen, Springen, Gewichte
learn-sport-running = Rennen: Gehen Sie zuerst. Können Sie 30 Minuten lang leicht und schnell gehen? Dann versuchen Sie eine Minute Rennen und zwei Gehen. Nehmen Sie etwas dazu, wenn sich der nächste Morgen gut anfühlt.
learn-sport-deadlifts = Kreuzheben: Lassen Sie die schwere Stange vorerst liegen. Üben Sie das Beugen aus den Hüften mit einem Stab am Rücken. Ihr Physio-Team sagt Ihnen, wann Gewicht dazukommt.
learn-sport-jumping = Springen: Jede Landung ist eine schnelle Last für den Rücken. Warten Sie, bis Treppen und schnelles Gehen leicht sind. Dann beginnen Sie mit kleinen, weichen Landungen auf beiden Füßen.
learn-sport-return = Sport kommt in Schritten zurück: erst Kontrolle, dann Kraft, dann Tempo. Viele sind nach sechs bis acht Wochen wieder dabei. Manche brauchen länger, und das ist in Ordnung.
learn-sport-quiz = Gestern sind Sie ein wenig gerannt. Wann dürfen Sie mehr machen?
learn-sport-quiz-morning = Wenn heute alles gut ist
learn-sport-quiz-morning-answer = Ja. Der nächste Morgen zeigt es Ihnen am besten. Dann nehmen Sie nur wenig dazu.
learn-sport-quiz-double = Gleich doppelt so viel
learn-sport-quiz-double-answer = Schön, dass Sie das möchten. Aber Ihr Rücken mag kleine Schritte. Sehen Sie am nächsten Morgen, wie es Ihnen geht. Dann nehmen Sie etwas dazu.
learn-sport-quiz-never = Ich soll nicht mehr rennen
learn-sport-quiz-never-answer = Die meisten können wieder rennen. Sehen Sie am nächsten Morgen, wie es Ihnen geht. Dann nehmen Sie etwas dazu.

## Desk and car

learn-seated-title = Schreibtisch und Auto
learn-seated-desk = Schreibtisch: Stehen Sie alle 30 Minuten auf, auch nur für eine Minute. Stellen Sie den Bildschirm auf Augenhöhe, und legen Sie die Arme auf. Sitzen Sie so oft anders, wie Sie möchten.
learn-seated-driving = Autofahren: Schieben Sie den Sitz nah heran, und legen Sie ein kleines Handtuch hinter den unteren Rücken. Halten Sie jede Stunde an, und gehen Sie ein wenig. Fahren Sie erst, wenn Sie sich frei drehen und bremsen können.
learn-seated-break = Eine Pause kann kurz sein. Stehen Sie auf, lehnen Sie sich zweimal sanft zurück, und gehen Sie zum Fenster. Eine Minute reicht, um den tiefen Muskeln Abwechslung zu geben.
learn-seated-chair = Sie brauchen keinen besonderen Stuhl. Sitzen Sie weit hinten, spüren Sie etwas Halt, und stehen Sie oft auf. Die beste Stellung ist die nächste.

## A bad day

learn-flares-title = Ein schlechter Tag
learn-flares-normal = Schlechte Tage gehören zum Besserwerden. Die meisten haben welche, vor allem wenn sie mehr machen. Mit der Zeit werden solche Tage meist milder. Sie sind nicht wieder am Anfang.
learn-flares-today = Machen Sie heute weniger, aber nicht nichts. Nehmen Sie Wärme, legen Sie sich kurz mit hochgelegten Beinen hin, und machen Sie kurze Spaziergänge. Wählen Sie eine Übung in ihrer leichten Form.
learn-flares-check = Ist etwas neu: Taubheit, Schwäche, Fieber oder Probleme mit Urin oder Stuhl? Oder ist der Schmerz viel stärker als vorher? Dann prüfen Sie jetzt die Warnzeichen mit /redflags.
learn-flares-after = Wenn es wieder ruhig ist, schauen Sie ohne Vorwurf zurück. Gab es viel Sitzen oder Heben, Stress oder eine kurze Nacht? Planen Sie dafür etwas mehr Raum ein, und machen Sie weiter.
learn-flares-quiz = Heute tut es mehr weh als gestern, aber nichts Neues ist dazugekommen. Was nun?
learn-flares-quiz-less = Weniger, aber bewegen
learn-flares-quiz-less-answer = Ja. Wärme, kurze Spaziergänge und eine leichte Übung reichen für heute.
learn-flares-quiz-nothing = Den ganzen Tag liegen
learn-flares-quiz-nothing-answer = Kurze Pausen sind gut. Aber etwas Bewegung hilft Ihrem Rücken, ruhig zu werden. Machen Sie weniger, nicht nichts.
learn-flares-quiz-again = Bei null anfangen
learn-flares-quiz-again-answer = Nicht nötig. Ein schlechter Tag macht Ihre Arbeit nicht zunichte. Machen Sie heute weniger, und gehen Sie dann mit Ihrem Plan weiter.
