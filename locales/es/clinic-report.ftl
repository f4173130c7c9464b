### El informe de la clínica, para dueños y fisioterapeutas: números por semana, sin nombres.

clinic-open-report = Informe
# Variables:
#   $weeks (number) - cuántas semanas
report-title = <b>La clínica por semanas</b>: las últimas { $weeks } semanas, primero la actual.
# Variables:
#   $monday (date) - el primer día de la semana
#   $joined (string) - cuántos pacientes nuevos, o "<5"
#   $completion (string) - quién terminó la primera revisión, entre los nuevos
#   $response (string) - cuántos recordatorios tuvieron respuesta
#   $adherence (string) - cuántos días se hicieron los ejercicios
#   $missed (string) - a cuántas citas no vino nadie
#   $results (string) - cuántas personas tienen cada resultado
report-week =
    <b>{ $monday }</b>
    Pacientes nuevos: { $joined }. Primera revisión hecha: { $completion }.
    Recordatorios con respuesta: { $response }. Ejercicios hechos: { $adherence }.
    Citas sin venir: { $missed }.
    Resultados: { $results }.
# Variables:
#   $percent (number) - un porcentaje
report-percent = { $percent } %
report-none = –
# Variables:
#   $severe (string) - personas con este resultado
#   $moderate (string) - personas con este resultado
#   $mild (string) - personas con este resultado
#   $clear (string) - personas con este resultado
report-results = fuerte { $severe }, moderado { $moderate }, leve { $mild }, sin hallazgos { $clear }
report-left-out = Una raya (–) quiere decir que no hay nadie o que son muy pocos. Así no se reconoce a nadie.
# Variables:
#   $weeks (number) - cuántas semanas
report-weeks = { $weeks } semanas
report-as-picture = Imagen
report-as-table = Tabla (CSV)
# Variables:
#   $weeks (number) - cuántas semanas
report-picture-sent = La clínica por semanas: las últimas { $weeks } semanas. Los mismos números están en la tarjeta de arriba.
# Variables:
#   $weeks (number) - cuántas semanas
report-table-sent = Las últimas { $weeks } semanas en una tabla.

## La imagen

report-picture-title = La clínica por semanas
report-picture-completion = Primera revisión hecha (%)
report-picture-response = Recordatorios con respuesta (%)
report-picture-adherence = Ejercicios hechos (%)
report-picture-missed = Citas sin venir (%)
