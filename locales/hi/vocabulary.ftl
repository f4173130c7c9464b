### Words that count as an answer when they are typed, separated by commas. Never shown.

vocabulary-yes = हाँ, हां, हा, हाँ जी, हां जी, जी, जी हाँ, जी हां, बिल्कुल, बिलकुल, ज़रूर, जरूर, सही, सही है, ठीक, ठीक है, ओके, haan, han, haa, ha, haan ji, han ji, haanji, hanji, ji, ji haan, ji han, bilkul, zaroor, zarur, jarur, sahi, sahi hai, theek hai, thik hai, theek, thik
vocabulary-no = नहीं, नही, नहि, ना, न, जी नहीं, जी नही, नहीं जी, बिल्कुल नहीं, बिलकुल नहीं, कभी नहीं, ऐसा नहीं है, nahi, nahin, nahee, nai, nhi, naa, na, ji nahi, ji nahin, nahi ji, bilkul nahi, kabhi nahi, aisa nahi hai
vocabulary-not-sure = पक्का नहीं, पक्का नही, पक्का नहीं पता, पता नहीं, पता नही, नहीं पता, मालूम नहीं, मालूम नही, नहीं मालूम, शायद, कह नहीं सकता, कह नहीं सकती, यकीन नहीं, समझ नहीं आ रहा, pakka nahi, pakka nahin, pata nahi, pata nahin, pta nahi, pta nhi, nahi pata, malum nahi, maloom nahi, shayad, kah nahi sakta, keh nahi sakta, kah nahi sakti, keh nahi sakti, yakeen nahi, sure nahi, samajh nahi aa raha
vocabulary-back = पीछे, पीछे जाएँ, पीछे जाएं, पीछे जाओ, वापस, वापिस, वापस जाएँ, वापस जाएं, पिछला, पिछला सवाल, बैक, peeche, piche, pichhe, peechhe, wapas, vapas, wapis, vapis, pichla, pichhla, pichla sawal
vocabulary-leave = अभी रुकें, रुकें, रुको, रुक जाओ, रुकना है, बस, बस करो, बंद करो, बंद करें, बंद, बाद में, बाद मे, फिर कभी, छोड़ो, छोड़ दो, रहने दो, रहने दें, स्टॉप, ruko, ruk jao, rukna hai, bas, bas karo, band karo, band, baad me, baad mein, bad me, phir kabhi, fir kabhi, chhodo, chodo, rehne do, rahne do
vocabulary-0 = शून्य, ज़ीरो, जीरो, सिफ़र, सिफर, कुछ नहीं, कुछ नही, दर्द नहीं, दर्द नही, दर्द नहीं है, कोई दर्द नहीं, बिल्कुल दर्द नहीं, shunya, shoonya, jeero, kuch nahi, kuchh nahi, dard nahi, dard nahi hai, koi dard nahi
vocabulary-1 = एक, वन, ek, aik
vocabulary-2 = दो, टू, do
vocabulary-3 = तीन, थ्री, teen, tin
vocabulary-4 = चार, फ़ोर, फोर, char, chaar
vocabulary-5 = पाँच, पांच, पाच, फ़ाइव, फाइव, paanch, panch, paach, pach
vocabulary-6 = छह, छः, छ:, छे, छै, छ, सिक्स, chhe, chhah, chah, che, cheh, chhai
vocabulary-7 = सात, सेवन, saat, sat
vocabulary-8 = आठ, एट, aath, aat, ath
vocabulary-9 = नौ, नाइन, nau, nou
vocabulary-10 = दस, टेन, das, dus

# Words of self-harm or abuse, found anywhere in what was typed. They lead to the emergency
# number and an alert at the clinic. Leave out what people also say of plain back pain.
vocabulary-distress =
    आत्महत्या, सुसाइड, ख़ुदकुशी, खुदकुशी, खुद को मार लूँ, खुद को मार लूं,
    खुद को मार डालूँ, खुद को मारना चाहता, खुद को मारना चाहती,
    खुद को ख़त्म कर, खुद को खत्म कर, अपनी जान दे दूँ, अपनी जान दे दूंगा, अपनी जान दे दूंगी, अपनी जान लेना,
    अपनी जान ले लूँ, जान दे दूँगा, जान दे दूँगी, जान देना चाहता, जान देना चाहती,
    मरना चाहता, मरना चाहती, मर जाना चाहता, मर जाना चाहती, मुझे मरना है, मरने का मन, मरने का मन करता,
    मर जाऊँ तो अच्छा, मर जाऊं तो अच्छा, मर जाना ही अच्छा, मर जाना बेहतर, काश मैं मर जाऊँ,
    काश मैं मर जाता, काश मैं मर जाती, जीना नहीं चाहता, जीना नहीं चाहती, ज़िंदा नहीं रहना, जिंदा नहीं रहना,
    जीने का मन नहीं, जीने की इच्छा नहीं, जीने की चाह नहीं, जीने का कोई मतलब नहीं,
    अब नहीं जीना, और नहीं जीना, मुझे नहीं जीना, अब जीना नहीं, ज़िंदगी ख़त्म कर, जिंदगी खत्म कर, जीवन खत्म कर,
    फाँसी लगा लूँ, फांसी लगा लूं, ज़हर खा लूँ, जहर खा लूं, ज़हर पी लूँ, जहर पी लूं, कलाई काट लूँ, कलाई काटना,
    नस काट लूँ, नस काट लूं, नस काटना चाहता, नस काटना चाहती, हाथ काट लूँ,
    नींद की गोलियाँ खा लूँ, ढेर सारी गोलियाँ खा, खुद को नुकसान पहुँचाना, खुद को नुक़सान पहुँचाना, खुद को नुकसान पहुंचाना,
    खुद को चोट पहुँचाना चाहता, खुद को चोट पहुँचाना चाहती, खुद को चोट पहुंचाना चाहता, खुद को चोट पहुंचाना चाहती,
    पति मारता है, पति मारते हैं, पति मुझे मारता, पति मुझे मारते, पति पीटता, पति मुझे पीटता, पति मुझे पीटते, पति ने मारा,
    पति ने मुझे मारा, पति ने पीटा, पति ने मुझे पीटा, पत्नी मुझे मारती, पत्नी मारती है, पत्नी मुझे पीटती, बीवी मुझे मारती, बीवी मारती है,
    सास मुझे मारती, ससुराल वाले मारते, ससुराल वाले मुझे मारते, घरवाले मुझे मारते, घर वाले मुझे मारते, बेटा मुझे मारता,
    वह मुझे मारता, वो मुझे मारता, वह मुझे मारती, वो मुझे मारती, वह मुझे पीटता, वो मुझे पीटता, वो मुझे मारते, वे मुझे मारते,
    मुझे मारते पीटते, मुझे मारता पीटता, मारपीट करता, मारपीट करते, मेरे साथ मारपीट, घरेलू हिंसा, मुझ पर ज़ुल्म, मुझ पर जुल्म,
    मेरा बलात्कार, मेरा रेप, मेरे साथ रेप, मेरे साथ ज़बरदस्ती की, मेरे साथ जबरदस्ती की,
    यौन शोषण, मेरा शोषण, जान से मारने की धमकी, मार डालने की धमकी, जान से मार देगा, जान से मार देंगे, पति से डर लगता, पत्नी से डर लगता, बीवी से डर लगता,
    घर में सुरक्षित नहीं, घर पर सुरक्षित नहीं,
    aatmahatya, atmahatya, khudkushi, khud kushi, khud ko maar lu, khud ko maar lun,
    khud ko maar dalu, khud ko khatam kar, khud ko marna chahta, khud ko marna chahti, khud ko maarna chahta, khud ko maarna chahti,
    apni jaan de du, apni jaan le lu, apni jaan lena, jaan de dunga, jaan de dungi, jaan dena chahta, jaan dena chahti,
    marna chahta, marna chahti, mar jana chahta, mar jana chahti, mujhe marna hai, mujhe mar jana hai, marne ka man, mar jau to acha, mar jaun to accha,
    jeena nahi chahta, jeena nahi chahti, jina nahi chahta, jina nahi chahti, zinda nahi rehna, jinda nahi rehna, jeene ka man nahi, jeene ki ichha nahi,
    jeene ka koi matlab nahi, ab nahi jeena, aur nahi jeena, mujhe nahi jeena, mujhe jeena nahi, zindagi khatam kar, jindagi khatam kar,
    phansi laga lu, faansi laga lu, fansi laga lu, zeher kha lu, zahar kha lu, jahar kha lu, nas kaat lu, nas kat lu, kalai kaat lu,
    khud ko nuksan pahuchana, khud ko nuksan pahunchana, khud ko chot pahunchana chahta, khud ko chot pahunchana chahti,
    pati maarta hai, pati marta hai, pati mujhe maarta, pati mujhe marta, pati mujhe marte, pati mujhe maarte, pati peetta, pati mujhe peetta, pati ne maara, pati ne mara, pati ne mujhe mara, pati ne mujhe maara,
    husband mujhe marta, husband mujhe maarta, husband marta hai, husband maarta hai, wife mujhe marti, wife mujhe maarti, patni mujhe marti, patni mujhe maarti, biwi mujhe marti, biwi mujhe maarti,
    saas mujhe marti, sasural wale marte, gharwale mujhe marte, ghar wale mujhe marte, wo mujhe marta, woh mujhe marta, wo mujhe maarta, woh mujhe maarta, wo mujhe marti, woh mujhe maarti,
    mere sath marpeet, mere saath marpeet, mere sath maarpeet, marpeet karta, gharelu hinsa, mera rape, mere sath rape, mere saath rape, mere sath zabardasti ki, mere saath jabardasti ki,
    jaan se marne ki dhamki, jaan se maarne ki dhamki, pati se dar lagta, husband se dar lagta, ghar me safe nahi, ghar mein safe nahi, ghar me surakshit nahi, ghar mein surakshit nahi
