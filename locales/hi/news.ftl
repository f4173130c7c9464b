### News of the clinic as a patient gets them, and the way out of them.

# What the clinic wrote, and nothing else.
# Variables:
#   $words (string) - the clinic's own words, in the reader's language
news-words = { $words }
news-no-more = ख़बरें बंद करें
news-ended = हो गया। अब आपको { $clinic } की ख़बरें नहीं आएँगी। रिमाइंडर और अपॉइंटमेंट पहले जैसे चलेंगे।
news-undo = ख़बरें फिर चाहिए
news-given = ठीक है। आपको { $clinic } की ख़बरें फिर आएँगी।
