### The clinic's report, for owners and clinicians: numbers by week, and nobody's name.

clinic-open-report = Rapor
# Variables:
#   $weeks (number) - how many weeks
report-title = <b>Hafta hafta klinik</b>: son { $weeks } hafta, önce bu hafta.
# Variables:
#   $monday (date) - the first day of the week
#   $joined (string) - how many joined, or "<5"
#   $completion (string) - who finished the first check, of those who joined
#   $response (string) - how many reminders were answered
#   $adherence (string) - on how many days the exercises were done
#   $missed (string) - how many visits were missed
#   $results (string) - how many people got which result
report-week =
    <b>{ $monday }</b>
    Yeni hastalar: { $joined }. İlk değerlendirmeyi bitirenler: { $completion }.
    Yanıtlanan hatırlatmalar: { $response }. Yapılan egzersizler: { $adherence }.
    Gelinmeyen randevular: { $missed }.
    Sonuçlar: { $results }.
# Variables:
#   $percent (number) - a share
report-percent = %{ $percent }
report-none = –
# Variables:
#   $severe (string) - people with this result
#   $moderate (string) - people with this result
#   $mild (string) - people with this result
#   $clear (string) - people with this result
report-results = şiddetli { $severe }, orta { $moderate }, hafif { $mild }, belirti yok { $clear }
report-left-out = Çizgi (–), hiç kimse yok ya da gösterilemeyecek kadar az kişi var demektir. Böylece burada kimse tanınamaz.
# Variables:
#   $weeks (number) - how many weeks
report-weeks = { $weeks } hafta
report-as-picture = Resim
report-as-table = Tablo (CSV)
# Variables:
#   $weeks (number) - how many weeks
report-picture-sent = Hafta hafta klinik: son { $weeks } hafta. Aynı sayılar yukarıdaki kartta.
# Variables:
#   $weeks (number) - how many weeks
report-table-sent = Tablo olarak son { $weeks } hafta.

## The picture

report-picture-title = Hafta hafta klinik
report-picture-completion = İlk değerlendirmeyi bitirenler (%)
report-picture-response = Yanıtlanan hatırlatmalar (%)
report-picture-adherence = Yapılan egzersizler (%)
report-picture-missed = Gelinmeyen randevular (%)
