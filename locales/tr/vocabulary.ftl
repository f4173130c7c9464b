### Words that count as an answer when they are typed, separated by commas. Never shown.

vocabulary-yes = evet, e, evt, ewet, evet lütfen, evet lutfen, he, hee, hı hı, hıhı, aynen, aynen öyle, aynen oyle, tamam, tmm, tamamdır, tamamdir, olur, peki, tabii, tabi, tabii ki, tabi ki, elbette, doğru, dogru, kabul, kabul ediyorum, isterim, var, oldu, öyle, oyle, ok, okey
vocabulary-no = hayır, hayir, h, hyr, yok, yoo, yo, hayır teşekkürler, hayir tesekkurler, hayır sağ olun, hayir sag olun, istemiyorum, istemem, olmaz, olmadı, olmadi, değil, degil, öyle değil, oyle degil, yanlış, yanlis
vocabulary-not-sure = emin değilim, emin degilim, pek emin değilim, pek emin degilim, emin olamadım, emin olamadim, bilmiyorum, bilmiyom, bilmem, bilemedim, belki, galiba, olabilir, kararsızım, kararsizim, fikrim yok, hiç bilmiyorum, hic bilmiyorum
vocabulary-back = geri, geri dön, geri don, geri git, geri al, geriye, önceki, onceki, bir önceki, bir onceki, önceki soru, onceki soru
vocabulary-leave = şimdilik bırak, simdilik birak, bırak, birak, şimdilik dur, simdilik dur, dur, durdur, yeter, sonra, daha sonra, çık, cik, çıkış, cikis, kapat, ara ver, mola, bitir, vazgeç, vazgec, boş ver, bos ver, boşver, bosver
vocabulary-0 = sıfır, sifir, hiç, hic, hiçbiri, hicbiri, hiçbir şey, hicbir sey, hiç yok, hic yok, ağrı yok, agri yok, ağrım yok, agrim yok, hiç ağrı yok, hic agri yok, hiç ağrım yok, hic agrim yok, ağrımıyor, agrimiyor
vocabulary-1 = bir, bi
vocabulary-2 = iki
vocabulary-3 = üç, uc
vocabulary-4 = dört, dort
vocabulary-5 = beş, bes
vocabulary-6 = altı, alti
vocabulary-7 = yedi
vocabulary-8 = sekiz
vocabulary-9 = dokuz
vocabulary-10 = on

# Words of self-harm or abuse, found anywhere in what was typed. They lead to the emergency
# number and an alert at the clinic. Leave out what people also say of plain back pain.
vocabulary-distress =
    intihar, intiharı, intihari, intihara, intihardan, kendimi öldürmek, kendimi öldürmeyi,
    kendimi öldüreceğim, kendimi öldürücem, kendimi öldürcem, kendimi öldürürüm,
    kendimi öldüreyim, kendimi öldürsem, kendimi öldüresim, canıma kıymak, canima kiymak,
    canıma kıymayı, canima kiymayi, canıma kıyacağım, canima kiyacagim, canıma kıyarım,
    canima kiyarim, canıma kıyıcam, canima kiyicam, hayatıma son, hayatima son, yaşamıma son,
    yasamima son, ölmeyi düşünüyorum, kendime bir şey yapacağım, kendime bir sey yapacagim,
    kendime kötü bir şey yapacağım, kendime kotu bir sey yapacagim, kafama sıkacağım,
    kafama sikacagim, kafama sıkmak, kafama sikmak, kendimi vuracağım, kendimi vuracagim,
    kendimi vurmak, her şeye son vermek istiyorum, ölmek istiyorum, ölmek istiyom,
    ölmeyi istiyorum, ölmek istedim, keşke ölsem, keşke ölseydim, ölsem de kurtulsam,
    ölsem daha iyi, ölsem keşke, gebermek istiyorum, yok olmak istiyorum, yaşamak istemiyorum,
    yaşamak istemiyom, yaşamaktan bıktım, yasamaktan biktim, yaşamanın anlamı yok,
    yasamanin anlami yok, yaşamanın bir anlamı yok, yasamanin bir anlami yok,
    yaşamak için nedenim yok, yaşamak için bir nedenim yok, yaşamak için sebebim yok,
    yaşamak için bir sebebim yok, yaşamaya devam edemem, hayatta olmak istemiyorum,
    kendime zarar vermek, kendime zarar vermeyi, kendime zarar vereceğim, kendime zarar vericem,
    kendime zarar veriyorum, kendime zarar veririm, kendime zarar verebilirim, kendimi kesiyorum,
    kendimi kestim, kendimi kesmek, bileklerimi kesmek, bileklerimi keseceğim,
    bileklerimi kesicem, bileğimi kesmek, bileğimi kestim, jilet atıyorum, jilet atiyorum,
    kendimi asmak, kendimi asacağım, kendimi asacagim, kendimi asıcam, kendimi asicam,
    kendimi yakmak istiyorum, kendimi camdan, kendimi köprüden, kendimi trenin önüne, aşırı doz,
    asiri doz, bütün hapları içtim, butun haplari ictim, bütün hapları içeceğim,
    butun haplari icecegim, hap içip ölmek, beni döver, beni dövecek, bana el kaldırıyor,
    bana el kaldiriyor, bana el kaldırdı, bana el kaldirdi, benimle zorla, beni dövüyor,
    beni dövüyorlar, beni dövdü, beni dövdüler, kocam dövüyor, eşim dövüyor, karım dövüyor,
    karim dovuyor, sevgilim dövüyor, babam dövüyor, dayak yiyorum, dayak yedim, dayak atıyor,
    dayak atiyor, bana vuruyor, bana vuruyorlar, kocam vuruyor, eşim vuruyor, karım vuruyor,
    karim vuruyor, kocam bana vurdu, eşim bana vurdu, karım bana vurdu, karim bana vurdu,
    sevgilim bana vurdu, şiddet görüyorum, şiddet gördüm, şiddete uğruyorum, şiddete uğradım,
    siddete ugradim, bana şiddet uyguluyor, bana şiddet uyguladı, bana siddet uyguladi,
    şiddet uyguluyorlar, eşimden şiddet, kocamdan şiddet, aile içi şiddet, ev içi şiddet,
    bana eziyet ediyor, bana işkence ediyor, beni taciz ediyor, beni taciz etti,
    taciz ediliyorum, tacize uğradım, tacize ugradim, tacize uğruyorum, istismar ediliyorum,
    istismara uğradım, istismara ugradim, istismara uğruyorum, beni istismar ediyor,
    bana tecavüz, tecavüz etti, tecavüz ediyor, tecavüze uğradım, tecavuze ugradim,
    beni öldürmekle tehdit, ölümle tehdit, beni tehdit ediyor, beni öldüreceğini söylüyor,
    kocamdan korkuyorum, eşimden korkuyorum, karımdan korkuyorum, karimdan korkuyorum,
    sevgilimden korkuyorum, babamdan korkuyorum, evde güvende değilim, evimde güvende değilim
