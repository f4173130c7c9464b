### The learn library: lists, buttons and headings. What the topics say is in learn-*.ftl.

library-themes = आपको किस बारे में पढ़ना है? हर विषय में कुछ छोटे कार्ड हैं।
# Variables:
#   $title (string) - the title of a theme, such as "Causes"
library-theme = <b>{ $title }</b>

# A button: a topic that fits the answers of this person.
# Variables:
#   $title (string) - the title of a topic, such as "What is a spasm?"
library-for-you = आपके लिए: { $title }
# A button: a topic that was read to the end.
# Variables:
#   $title (string) - the title of a topic
library-read = ✓ { $title }
# A button below the last card.
# Variables:
#   $title (string) - the title of the topic that comes next
library-next-topic = अगला: { $title }

# Variables:
#   $title (string) - the title of the topic
#   $number (number) - which card this is
#   $total (number) - how many there are
library-heading = <b>{ $title }</b> · { $number }/{ $total }
# Variables:
#   $title (string) - the title of the topic
library-question-heading = <b>{ $title }</b> · एक छोटा सवाल
# Variables:
#   $title (string) - the title of the topic
library-finished = आपने <b>{ $title }</b> पढ़ लिया। /learn से इसे कभी भी फिर पढ़ लें।

library-next = अगला
library-question = एक छोटा सवाल
library-done = हो गया
library-again = फिर कोशिश करें
library-skip = छोड़ें
library-topics = दूसरे विषय
library-all = सारे विषय
