### A flare-up: what helps now, and a lighter day.

flare-open = Schmerzschub
flare-normal = <b>Ein Schmerzschub gehört zum Besserwerden dazu.</b> Er fühlt sich schlimm an, lässt aber meist in ein paar Tagen nach.
flare-now =
    Was jetzt hilft:
    • Bewegen Sie sich sanft weiter. Kurze Spaziergänge sind besser als das Bett.
    • Nehmen Sie Wärme, wenn sie Ihnen guttut, und atmen Sie langsam in den Bauch.
    • Legen Sie sich ein paar Minuten hin, die Unterschenkel auf einem Stuhl.
    • Heben und langes Sitzen können warten.
flare-lighter = Sie bleiben in Ihrer Phase. Ich kann einen Tag leichter für Sie machen, mit nur zwei sanften Übungen.
flare-lighter-today = Heute ein leichter Tag
flare-lighter-next = Morgen ein leichter Tag
flare-lighter-tomorrow = Gut. Morgen gibt es nur zwei sanfte Übungen. Für heute haben Sie genug getan.
flare-read = Mehr über Schmerzschübe
flare-ease = Eine Lage, die entlastet

# Variables:
#   $name (string) - the name of the position
ease-heading = <b>{ $name }</b>
