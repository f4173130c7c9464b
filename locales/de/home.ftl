### The menu.

home-menu = Was möchten Sie tun?
home-back = Schön, dass Sie wieder da sind. Was möchten Sie tun?
home-left = In Ordnung. Ihre Antworten sind gespeichert. Sie können jederzeit weitermachen.
home-cancelled = Ich habe das beendet. Es kommt keine Frage mehr. Was möchten Sie tun?

# Variables:
#   $part (string) - the part that was left in the middle, such as "the self-tests"
home-resume = Weiter: { $part }
home-part-welcome = der Anfang
home-part-red-flags = die Warnzeichen
home-part-self-tests = die Tests
home-part-severity = die Fragen
home-part-aggravators = was es schlimmer macht
home-part-weekly = der Wochen-Check
home-part-baseline = Fragen zu meinem Alltag
home-part-summary = meine Antworten

home-today = Heute
home-plan = Mein Plan
home-progress = Mein Verlauf
home-result = Mein Ergebnis
home-test = Rücken prüfen
home-test-again = Erneut prüfen
home-safety = Was ich jetzt tun soll
home-learn = Wissen
home-red-flags = Warnzeichen
home-settings = Einstellungen
home-contact = Kontakt
home-help = Hilfe

menu-open = Menü
assessment-left = Sie waren gerade dabei, Ihren Rücken zu prüfen. Machen wir weiter?
assessment-anew = Von vorn anfangen
