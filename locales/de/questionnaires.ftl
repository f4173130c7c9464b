### Items of questionnaires that others have published. Their words are fixed: an item that is
### changed is no longer the item that was tested, so a plainer one must not take its place.

## Pain, numeric rating scale (public domain)

questionnaire-nrs-pain = Wie stark ist der Schmerz jetzt gerade? 0 heißt kein Schmerz, 10 heißt der schlimmste Schmerz, den Sie sich vorstellen können.

## PEG, Krebs and others, J Gen Intern Med 2009;24:733-738. Free for clinical use.

questionnaire-peg-average-pain = Welche Zahl beschreibt am besten, wie stark Ihre Schmerzen in der letzten Woche im Durchschnitt waren?
questionnaire-peg-average-pain-scale = 0: kein Schmerz. 10: die schlimmsten Schmerzen, die Sie sich vorstellen können.
questionnaire-peg-enjoyment = Welche Zahl beschreibt am besten, wie sehr Schmerzen in der letzten Woche Ihre Lebensfreude beeinträchtigt haben?
questionnaire-peg-enjoyment-scale = 0: gar nicht beeinträchtigt. 10: völlig beeinträchtigt.
questionnaire-peg-general-activity = Welche Zahl beschreibt am besten, wie sehr Schmerzen in der letzten Woche Ihre allgemeinen Aktivitäten beeinträchtigt haben?
questionnaire-peg-general-activity-scale = 0: gar nicht beeinträchtigt. 10: völlig beeinträchtigt.

## Patient-Specific Functional Scale, Stratford and others, Physiother Can 1995;47:258-263.
## Free to use with its source. The activities come from the answers, so the question is ours.

questionnaire-psfs-activity = Was davon ist Ihnen am wichtigsten und fällt Ihnen gerade schwer?
questionnaire-psfs-rating = Wie gut geht das heute? 0: Ich kann es nicht. 10: Ich kann es wie früher.

## Roland-Morris, Spine 1983;8:141-144. Free to use without permission.
## The statements and their order stay as published; how to tick them is said for a screen.

questionnaire-rmdq-how = Denken Sie an sich heute. Wenn ein Satz heute auf Sie zutrifft, tippen Sie auf seine Nummer. Tippen Sie nur, wenn Sie sicher sind.
questionnaire-rmdq-1 = Ich bleibe wegen meines Rückens die meiste Zeit zu Hause.
questionnaire-rmdq-2 = Ich wechsle oft die Stellung, damit mein Rücken es bequem hat.
questionnaire-rmdq-3 = Ich gehe wegen meines Rückens langsamer als sonst.
questionnaire-rmdq-4 = Wegen meines Rückens mache ich keine der Arbeiten, die ich sonst im Haus mache.
questionnaire-rmdq-5 = Wegen meines Rückens halte ich mich am Geländer fest, wenn ich die Treppe hochgehe.
questionnaire-rmdq-6 = Wegen meines Rückens lege ich mich öfter hin, um mich auszuruhen.
questionnaire-rmdq-7 = Wegen meines Rückens muss ich mich festhalten, um aus einem Sessel aufzustehen.
questionnaire-rmdq-8 = Wegen meines Rückens versuche ich, andere Menschen Dinge für mich tun zu lassen.
questionnaire-rmdq-9 = Ich ziehe mich wegen meines Rückens langsamer an als sonst.
questionnaire-rmdq-10 = Ich stehe wegen meines Rückens nur kurze Zeit am Stück.
questionnaire-rmdq-11 = Wegen meines Rückens versuche ich, mich nicht zu bücken oder hinzuknien.
questionnaire-rmdq-12 = Wegen meines Rückens fällt es mir schwer, von einem Stuhl aufzustehen.
questionnaire-rmdq-13 = Mein Rücken tut fast die ganze Zeit weh.
questionnaire-rmdq-14 = Wegen meines Rückens fällt es mir schwer, mich im Bett umzudrehen.
questionnaire-rmdq-15 = Wegen meiner Rückenschmerzen habe ich keinen sehr guten Appetit.
questionnaire-rmdq-16 = Wegen meiner Rückenschmerzen habe ich Mühe, mir Socken (oder Strümpfe) anzuziehen.
questionnaire-rmdq-17 = Ich gehe wegen meines Rückens nur kurze Strecken.
questionnaire-rmdq-18 = Ich schlafe wegen meines Rückens weniger gut.
questionnaire-rmdq-19 = Wegen meiner Rückenschmerzen hilft mir jemand beim Anziehen.
questionnaire-rmdq-20 = Wegen meines Rückens sitze ich den größten Teil des Tages.
questionnaire-rmdq-21 = Wegen meines Rückens vermeide ich schwere Arbeiten im Haus.
questionnaire-rmdq-22 = Wegen meiner Rückenschmerzen bin ich gereizter und schlechter gelaunt gegenüber anderen als sonst.
questionnaire-rmdq-23 = Wegen meines Rückens gehe ich Treppen langsamer hoch als sonst.
questionnaire-rmdq-24 = Ich bleibe wegen meines Rückens die meiste Zeit im Bett.
