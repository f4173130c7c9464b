### Patients, invites, staff and the audit log, as staff see them. Short.

## Finding a patient

patients-ask = Schreiben Sie eine Kennung oder Nummer, oder öffnen Sie eine Liste.
patients-silent = Drei Tage ohne Antwort
patients-clear = Ruhig
patients-mild = Leicht
patients-moderate = Mittel
patients-severe = Stark
patients-all = Alle
# Variables:
#   $what (text) - the name of the list
#   $count (number) - how many patients are on it
patients-list = <b>{ $what }</b>: { $count }
patients-nobody = Auf dieser Liste steht niemand.
# Variables:
#   $count (number) - how many patients were found
patients-found =
    { $count ->
        [0] Ich habe niemanden gefunden. Schreiben Sie es noch einmal, oder suchen Sie anders.
        [one] Ich habe diese Person gefunden. Sie können eine weitere suchen.
       *[other] Ich habe { $count } Personen gefunden. Sie können eine weitere suchen.
    }
patients-search = Suchen
# Variables:
#   $patient (number) - the patient's number
#   $band (text) - the result in a word
patients-one = { $patient }: { $band }
# Variables:
#   $patient (number) - the patient's number
#   $reference (string) - the clinic's own reference
#   $band (text) - the result in a word
patients-one-named = { $patient } ({ $reference }): { $band }
patients-band-none = noch kein Ergebnis
patients-band-clear = ruhig
patients-band-mild = leicht
patients-band-moderate = mittel
patients-band-severe = stark

## The card

patient-none = Diese Nummer gibt es nicht.
patient-no-result = Noch kein Ergebnis.
patient-band-clear = Ergebnis: ruhig.
patient-band-mild = Ergebnis: <b>leicht</b>.
patient-band-moderate = Ergebnis: <b>mittel</b>.
patient-band-severe = Ergebnis: <b>stark</b>.
# Variables:
#   $reasons (text) - the answers that caused the result
patient-because = Warum: { $reasons }
patient-flag-none = Kein Warnzeichen ist offen.
patient-flag-soon = Ein Zeichen für die nächsten Wochen ist offen.
patient-flag-same-day = ⚠️ Ein Zeichen für heute ist offen. Die Übungen sind geschlossen.
patient-flag-emergency = ⚠️ Ein Notfallzeichen ist offen. Die Übungen sind geschlossen.
patient-no-plan = Noch kein Plan.
# Variables:
#   $name (text) - the name of the phase
#   $day (number) - the day of the phase, from 1
patient-phase = Phase: { $name }, Tag { $day }.
# Variables:
#   $done (number) - sessions done in this phase
#   $due (number) - sessions asked for in this phase
patient-sessions = Einheiten in dieser Phase: { $done } von { $due } geschafft.
patient-held = Sie halten diese Phase.
# Variables:
#   $number (number) - the first phase that is closed
patient-closed = Phasen ab { $number } sind geschlossen.
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
patient-day = { $day }: { $how }
# Variables:
#   $day (date) - the day
#   $how (text) - how it went
#   $pain (number) - pain, 0 to 10
patient-day-pain = { $day }: { $how }, Schmerz { $pain }
patient-day-done = geschafft
patient-day-some = teilweise
patient-day-could-not = ging nicht
patient-day-skipped = ausgelassen
# Variables:
#   $what (text) - what was agreed to
patient-agreed = Zugestimmt: { $what }.
patient-agreed-nothing = Hat nichts zugestimmt.
patient-agreed-care = Erinnerungen
patient-agreed-broadcasts = Neuigkeiten
# Variables:
#   $language (string) - the code of the language
#   $place (text) - the place of the time zone
#   $time (time) - the time there now
patient-where = Sprache: { $language }. Ort: { $place }, dort ist es { $time } Uhr.
patient-has-blocked = Hat den Bot blockiert.
patient-has-stopped = Hat alle Nachrichten gestoppt.
# Variables:
#   $until (date) - the last day of the pause
patient-has-paused = Erinnerungen ruhen bis { $until }.
patient-write = Nachricht schreiben
patient-show-chart = Verlauf
patient-send-page = Seite zum Drucken
patient-change-phase = Phase wählen
patient-hold = Diese Phase halten
patient-release = Nicht mehr halten
patient-close = Nächste Phasen schließen
patient-free = Geschlossene Phasen öffnen
# Variables:
#   $patient (number) - the patient's number
patient-which-phase = Welche Phase ist für Pat. { $patient } richtig?
# Variables:
#   $patient (number) - the patient's number
#   $name (text) - the name of the phase
patient-confirm-phase = Pat. { $patient } in diese Phase setzen: { $name }? Sie beginnt morgen, und die Person erfährt es.
patient-set-phase = Ja, so wählen
# Variables:
#   $patient (number) - the patient's number
patient-news-told = ✓ Erledigt. Pat. { $patient } weiß Bescheid.
# Variables:
#   $patient (number) - the patient's number
patient-news-phase-opened = ✓ Erledigt. Pat. { $patient } weiß Bescheid. Es geht weiter, wenn der Rest auch so weit ist.
patient-news-no-days = Noch gibt es keine Tage zu zeigen.
patient-news-chart = ✓ Das Bild ist unterwegs.
patient-news-page = ✓ Die Seite ist unterwegs.
# Variables:
#   $patient (number) - the patient's number
patient-chart = Pat. { $patient }: die Tage bisher.
# Variables:
#   $patient (number) - the patient's number
patient-page = Pat. { $patient }: eine Seite zum Drucken. Bitte sicher aufbewahren.

## The page

# Variables:
#   $patient (number) - the patient's number
#   $date (date) - the day on which the page is made
page-title = { $clinic }: Pat. { $patient }, { $date }
page-who = Person
# Variables:
#   $day (date) - the day of the first message
page-joined = Mit Lumbot seit { $day }
page-result = Ergebnis und Tests
page-plan = Plan und letzte Tage
page-agreed = Einwilligungen und Kontakt

## Invites

# Variables:
#   $count (number) - how many invites can be used
invite-open =
    { $count ->
        [one] <b>Eine Einladung ist offen.</b> Tippen Sie darauf, um sie zurückzunehmen.
       *[other] <b>{ $count } Einladungen sind offen.</b> Tippen Sie auf eine, um sie zurückzunehmen.
    }
invite-none-open = Keine Einladung ist offen.
invite-new = Neue Einladung
invite-all = Alle Einladungen
invite-ask = Welche Kennung hat die Person bei Ihnen? Bitte schreiben Sie sie. Es darf kein voller Name sein.
invite-without = Ohne Kennung
# Variables:
#   $most (number) - how many letters fit
invite-reference-long = Bitte schreiben Sie eine Zeile mit höchstens { $most } Zeichen.
# Variables:
#   $patient (number) - the patient's number
invite-reference-taken = Pat. { $patient } hat diese Kennung schon. Sie kann nur zu einer Person gehören. Bitte prüfen Sie sie.
invite-record = Eine Einladung wurde erstellt.
invite-made = Die Einladung steht oben. Zeigen Sie sie, oder senden Sie sie weiter. Sie gilt einmal, 14 Tage lang.
# Variables:
#   $reference (string) - the clinic's own reference
#   $link (string) - the link that opens the bot
invite-picture-named = Einladung für { $reference }. Scannen Sie das Bild, oder öffnen Sie diesen Link: { $link }
# Variables:
#   $link (string) - the link that opens the bot
invite-picture = Einladung zu Lumbot. Scannen Sie das Bild, oder öffnen Sie diesen Link: { $link }
# Variables:
#   $reference (string) - the clinic's own reference
#   $until (day) - the day on which it ends
invite-one-named = { $reference }, bis { $until }
# Variables:
#   $number (number) - the number of the invite
#   $until (day) - the day on which it ends
invite-one = Einladung { $number }, bis { $until }
# Variables:
#   $role (text) - the part in the staff
#   $until (day) - the day on which it ends
invite-one-staff = Team ({ $role }), bis { $until }
invite-revoke-ask = Diese Einladung zurücknehmen? Ihr Link gilt dann sofort nicht mehr.
invite-revoke = Zurücknehmen
invite-revoked = Erledigt. Der Link gilt nicht mehr.

## Staff

# Variables:
#   $count (number) - how many people joined
staff-title =
    { $count ->
        [one] <b>Eine Person ist im Team.</b> Tippen Sie darauf, um sie zu entfernen.
       *[other] <b>{ $count } Personen sind im Team.</b> Tippen Sie auf eine, um sie zu entfernen.
    }
staff-nobody = Bisher arbeitet hier nur die Leitung.
staff-add = Jemanden dazunehmen
staff-all = Ganzes Team
staff-which = Was wird die Person tun?
staff-role-owner = Leitung
staff-role-clinician = Therapie
staff-role-front-desk = Empfang
# Variables:
#   $number (number) - the person's number
#   $role (text) - the part in the staff
staff-one = { $number }: { $role }
staff-added = Der Link steht oben. Senden Sie ihn nur an diese Person. Er gilt einmal, 14 Tage lang.
# Variables:
#   $role (text) - the part in the staff
#   $link (string) - the link that opens the bot
staff-picture = Dem Team beitreten, Aufgabe: { $role }. Scannen Sie das Bild, oder öffnen Sie diesen Link: { $link }
# Variables:
#   $number (number) - the person's number
staff-remove-ask = Person { $number } aus dem Team entfernen? Die Team-Seite schließt sich für sie sofort.
staff-remove = Ja, entfernen
staff-removed = Erledigt. Was die Person übernommen hatte, ist wieder offen.

## Who did what

audit-title = <b>Wer was getan hat</b>, das Neueste zuerst:
audit-empty = Noch ist nichts notiert.
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
audit-line = { $when }, { $who }: { $what }
# Variables:
#   $when (datetime) - when it was done
#   $who (text) - who did it
#   $what (text) - what was done
#   $patient (number) - the patient's number
audit-line-patient = { $when }, { $who }: { $what }, Pat. { $patient }
# Variables:
#   $staff (string) - the person's Telegram number
audit-staff = Team { $staff }
audit-cli = Befehlszeile
audit-viewed = Karte angesehen
audit-work-taken = Aufgabe übernommen
audit-work-given-back = Aufgabe zurückgegeben
audit-work-cleared = Aufgabe abgeschlossen
audit-phase-set = Phase gewählt
audit-phase-held = Phase gehalten
audit-phase-released = Halten beendet
audit-phase-closed = Phasen geschlossen oder geöffnet
audit-phase-opened = Phase geöffnet
audit-flag-cleared = Warnzeichen freigegeben
audit-clinic-wrote = Nachricht geschrieben
audit-chart-sent = Verlaufsbild geholt
audit-summary-sent = Seite geholt
audit-invite-made = Einladung erstellt
audit-invite-revoked = Einladung zurückgenommen
audit-staff-joined = dem Team beigetreten
audit-role-ended = jemanden aus dem Team entfernt
