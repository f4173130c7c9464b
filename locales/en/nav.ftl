### Buttons and short answers that every part of the conversation shares.

## Moving through questions

nav-back = Back
nav-leave = Stop for now
nav-go-on = Go on
nav-resume = Go on where I was
nav-not-now = Not now
nav-share-location = Share my location

## Plain answers

answer-yes = Yes
answer-no = No
answer-not-sure = Not sure

# Variables:
#   $number (number) - a point on the scale from 0 to 10
number = { $number }

# Variables:
#   $place (string) - the name of a place, in the reader's language
place = { $place }

## Checklists

# A button of a list, once it is ticked.
# Variables:
#   $item (string) - what the button says
ticked = ✓ { $item }
tick-how = Tap all that fit. Tap again to take one away.
tick-done = Done
tick-none = None of these

## When something does not fit here

answer-not-understood = I did not get that. Please use a button below, or type what it says.
answer-moved-on = That question is already answered. Here is where we are.
answer-forged = That button is not one I know. Here is where we are.
answer-no-back = This is the first question, so there is no way back from here.
answer-unknown-command = I do not know that command. Here is where we are. The menu is at /help.
answer-media = I can only read text, taps and a shared location. Here is where we are.
answer-edited = I keep the answer you gave first. To change it, use Back or send a new message.
answer-led-back = I have been updated since we last talked, and one question has changed. I have brought you back to the menu. Your answers are safe.
answer-fault = Something went wrong on my side. Your message is kept. Please tap /start to go on, or call { $clinic }.
