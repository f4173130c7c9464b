### The plan: where the patient is, what comes next, and the time of the reminders.

# Variables:
#   $name (string) - the name of the phase
plan-phase = <b>Planınız: { $name }</b>
# Variables:
#   $day (number) - which day of the phase today is, from 1
#   $least (number) - the least number of days in this phase
plan-day-of =
    { $least ->
        [one] Bugün bu aşamanın { $day }. günü. Aşama en az { $least } gün sürer.
       *[other] Bugün bu aşamanın { $day }. günü. Aşama en az { $least } gün sürer.
    }
# Variables:
#   $day (number) - which day of the phase today is, from 1
plan-day = Bugün burada { $day }. gününüz.
# Variables:
#   $milestone (string) - the sign that shows that the phase has done its work
plan-milestone = İyiye gidiş işareti: { $milestone }
plan-limited = Fizyoterapistiniz bir yanıtınıza bakana kadar şimdilik yalnızca hafif adımları gösteriyorum.
plan-reminders = Hatırlatmalar

## What the next phase needs

# Variables:
#   $needs (string) - what is missing, one a line
plan-needs =
    Sonraki aşamadan önce şunlar gerekiyor:
    { $needs }
# Variables:
#   $count (number) - how many more check-ins with little pain are needed
plan-needs-calm =
    { $count ->
        [one] • { $count } sakin günlük yanıt daha
       *[other] • { $count } sakin günlük yanıt daha
    }
# Variables:
#   $days (number) - how many days this phase still lasts at least
plan-needs-days =
    { $days ->
        [one] • Burada { $days } gün daha
       *[other] • Burada { $days } gün daha
    }
# Variables:
#   $done (number) - how many sessions were done
#   $planned (number) - how many there were to do
plan-needs-sessions = • Seansların çoğu: şimdiye kadar { $planned } seansın { $done } tanesi yapıldı
plan-needs-first-session = • Buradaki ilk seansınız
plan-needs-flag-open = • Fizyoterapistinizin bir yanıtınıza bakması
plan-needs-held = • Fizyoterapistinizin kararı: şimdilik bu aşamada kalmanızı istiyor
plan-needs-closed = • Fizyoterapistinizin kararı: sonraki aşamayı şimdilik kapalı tutuyor
plan-opens-bot = O zaman, bir sonraki günlük yanıtınızın ardından sonraki aşamayı açarım.
plan-opens-clinic = O zaman sonraki aşamayı fizyoterapistiniz açar.
plan-with-physio = Bu bölümü fizyoterapistiniz sizinle planlar ve ne zaman ilerleyeceğinizi söyler.
plan-opens-stay-well = Sonra iyi kalma dönemi gelir: yürüyüşler ve iki egzersiz. Spor ve ağır iş, fizyoterapistinizle birlikte bundan sonra gelir.
plan-come-back = Beliniz yeniden ağrırsa “Ağrım alevlendi” düğmesine dokunun. Baştan başlamak için menüden belinize yeniden bakın.
plan-later = Daha sonra, fizyoterapistle
plan-later-how = Spor ve ağır iş en son gelir. Bu bölümü evde değil, klinikte yaparsınız.
# Variables:
#   $name (string) - the name of what is done
plan-later-part = <b>{ $name }</b>

## The beginning

plan-time-ask = Size her gün ne zaman hatırlatayım? Yaklaşık bir saat seçin. Ya da 14:20 gibi bir saat yazın, tam o saatte yazarım.
# Variables:
#   $first (string) - the first time of day at which a reminder may come
#   $last (string) - when the quiet hours begin
plan-time-quiet = Geceleriniz sessiz kalsın diye yalnızca şu saatler arasında yazarım: { $first } – { $last }.
# Variables:
#   $time (string) - a time of day
plan-time-about = Yaklaşık { $time }
# Variables:
#   $when (string) - the day and time of the first reminder
plan-ready = Her şey hazır. İlk hatırlatmanız: { $when }. Bugünün egzersizlerini hemen yapabilirsiniz.
plan-ready-silent = Her şey hazır. Hatırlatmalar şimdilik kapalı. Bugünün egzersizlerini hemen yapabilirsiniz.
plan-today-now = Bugünün egzersizleri
plan-change-days = Günleri değiştir
plan-none-yet = Şu anda bir plan yok. Plan, belinize bakmakla başlar; bu yaklaşık on dakika sürer.
