### Reminders: when they come, and how to change or rest them.

# Variables:
#   $day (string) - a day of the week
weekday = { $day }

# Variables:
#   $time (string) - the time of the reminder
reminders-are-daily = Size <b>her gün</b> hatırlatıyorum. Saat: { $time }.
# Variables:
#   $time (string) - the time of the reminder
#   $days (string) - days of the week, as a list
reminders-are-on-days = Size şu günlerde hatırlatıyorum: { $days }. Saat: { $time }.
# Variables:
#   $time (string) - the time of the reminder
#   $day (string) - a day of the week
reminders-are-weekly = Size <b>haftada bir</b> hatırlatıyorum. Gün: { $day }. Saat: { $time }.
reminders-in-the-hour = Bir saate kadar geç gelebilir.
# Variables:
#   $until (string) - the date of the next possible reminder
reminders-are-paused = Hatırlatmalar şu tarihe kadar duruyor: { $until }. Arayı istediğiniz zaman bitirebilirsiniz.
reminders-are-off = Hatırlatmalar siz yeniden açana kadar duruyor.
reminders-are-stopped = Dur dediğiniz için her şey sessiz. Hatırlatmaları buradan yeniden açabilirsiniz.
reminders-need-plan = Planınızla birlikte başlarlar.

reminders-change-time = Saati değiştir
reminders-change-days = Günleri değiştir
reminders-change-rhythm = Ne sıklıkla
reminders-pause-some = Ara ver
reminders-resume = Yeniden hatırlat
reminders-all = Tamam

reminders-days = Hangi günler yazabilirim? ✓ işaretli günler açık. Değiştirmek için bir güne dokunun.
# Variables:
#   $day (string) - a day of the week
reminders-day-on = ✓ { $day }
# Variables:
#   $day (string) - a day of the week
reminders-day-off = { $day }
reminders-one-day = Bir gün kalmalı. Hiç istemiyorsanız ara vermeyi seçin.

reminders-rhythm = Size ne sıklıkla hatırlatayım?
reminders-daily = Her gün
reminders-weekly = Haftada bir
reminders-rest = Ara ver

reminders-pause = Hatırlatmalar ne kadar dursun?
# Variables:
#   $days (number) - how many days
reminders-pause-days =
    { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    }
reminders-pause-open = Ben söyleyene kadar
