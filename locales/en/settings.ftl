### Settings: quiet hours, language, time zone and consents.

settings-menu = What would you like to change?
settings-pause = Pause
settings-quiet-hours = Quiet hours
settings-language = Language
settings-zone = Time zone
settings-pictures-on = Pictures: on
settings-pictures-off = Pictures: off
settings-consents = What I agreed to

## Quiet hours

# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-stand = Your quiet hours run from { $start } to { $end }. In them I send nothing but safety texts.
quiet-hours-ask = Which hours shall be quiet?
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-choice = { $start } to { $end }
quiet-hours-other = Other hours
quiet-hours-start = When shall the quiet begin? Write it like 21:30.
quiet-hours-end = And when shall it end? Write it like 07:30.
quiet-hours-same = That is when the quiet begins. Please write a later or an earlier time.
# Variables:
#   $start (string) - when the quiet hours begin
#   $end (string) - when they end
quiet-hours-kept = Good. It is quiet from { $start } to { $end }.
# Variables:
#   $time (string) - the new time of the reminder
quiet-hours-moved = Your reminder was inside these hours, so it now comes at { $time }.

## Time zone

# Variables:
#   $place (string) - the name of a place, in the reader's language
time-zone-stands = I use the time of { $place }.

## Language

language-ask = Which language shall I speak?
language-name-en = English
language-name-es = Español
language-name-af = Afrikaans
language-name-de = Deutsch
language-name-fr = Français
language-name-pt-BR = Português (Brasil)
language-name-ru = Русский
language-name-tr = Türkçe
language-name-hi = हिन्दी
language-name-ar = العربية
# Variables:
#   $code (string) - the short code of a language that has no name here
language-code = { $code }

## Consents

consents-care-given = <b>Care:</b> you agreed. I keep your answers and remind you of exercises and visits.
consents-care-not-given = <b>Care:</b> you did not agree. I ask nothing and send no reminders.
consents-news-given = <b>News of { $clinic }:</b> you agreed. You get news now and then.
consents-news-not-given = <b>News of { $clinic }:</b> you did not agree. You get none.
consents-care-withdraw = Take back: care
consents-care-give = Agree: care
consents-news-withdraw = Take back: news
consents-news-give = Agree: news
consents-care-effect = Without this your reminders end and your plan closes. { $clinic } keeps what it must keep by law. The warning signs stay open to you.
consents-care-keep = Keep it as it is
consents-care-end = Yes, take it back
