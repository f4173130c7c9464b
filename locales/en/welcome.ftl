### The first minutes: what Lumbot is, consent, age and time zone.

welcome-hello = Hi, I am Lumbot, the helper of { $clinic }. I can check how your back is doing, show you safe exercises and remind you each day.
welcome-not-a-doctor = I am not a doctor, and nobody watches this chat live. If you ever feel in danger, call { $emergency }.
welcome-start = Start
welcome-warning-signs = Check warning signs first
welcome-what-is-kept = What I keep about you
welcome-language = Other language

## Consent

welcome-care = May I keep your answers and remind you of your exercises and visits?
welcome-care-how = { $clinic } can read what concerns your care. Telegram chats with a bot are not end-to-end encrypted. You can say stop at any time with /stop.
welcome-agree = Yes, I agree
welcome-decline = No, thank you
welcome-declined = That is fine. I will not keep answers or send reminders. You can still check the warning signs, and you can start whenever you like.
welcome-broadcasts = May { $clinic } also send you news now and then, such as changed hours or a class? You can say no and still use everything else.

## Age

welcome-age = Are you 18 or older?
welcome-under-age = Lumbot is made for adults. Please ask a parent and call { $clinic }: { $phone }. You can still check the warning signs.
welcome-age-mistake = I am 18 or older

## Time zone

# Variables:
#   $time (string) - the clinic's time now
welcome-clock = So that I write at the right hour: is it { $time } where you are?
welcome-other-time = No, another time
welcome-share-location = Share my location
welcome-time = What time does your phone show? Write it like 14:20.
welcome-no-place = I know no place where it is that time now. Please look again.
welcome-places = Which place has the same time as yours all year?
welcome-location = Tap the button under the text field. I keep only the time zone, not the place.
# Variables:
#   $place (string) - the name of a place, in the reader's language
welcome-zone-kept = Thank you. I will use the time of { $place }.

welcome-record = Thank you. I know what I need to start.
