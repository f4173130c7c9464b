### What Telegram shows beside each command, and about the bot before the first message.

command-start = शुरू करें, या वापस आएँ
command-test = देखें कि कमर का क्या हाल है
command-result = मेरा पिछला नतीजा
command-plan = मेरा प्लान
command-today = आज की एक्सरसाइज़
command-progress = अब तक कैसा रहा
command-learn = अपनी कमर के बारे में पढ़ें
command-reminders = मुझे रिमाइंडर कब आएँ
command-redflags = चेतावनी के संकेत
command-language = भाषा बदलें
command-settings = सेटिंग
command-privacy = मेरे बारे में क्या रखा जाता है
command-export = मेरी सारी जानकारी की कॉपी
command-erase = मेरी सारी जानकारी मिटाएँ
command-appointments = मेरे अपॉइंटमेंट
command-contact = क्लिनिक से बात करें
command-help = मदद और इमरजेंसी नंबर
command-stop = सारे मैसेज बंद करें
command-cancel = चल रहे सवाल बंद करें

bot-about = { $clinic } का सहायक, कमर की मांसपेशी की ऐंठन के लिए।
bot-description = नमस्ते, मैं Lumbot हूँ, { $clinic } का सहायक। मैं देखता हूँ कि आपकी कमर का क्या हाल है, सुरक्षित एक्सरसाइज़ दिखाता हूँ और रोज़ याद दिलाता हूँ। मैं डॉक्टर नहीं हूँ, और इस चैट को कोई लाइव नहीं देखता। इमरजेंसी में { $emergency } पर कॉल करें।
