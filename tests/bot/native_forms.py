"""What people of each language type, by what they mean: common forms, slips, digits and hours.

Written by ear, not taken from the vocabularies: a form that a vocabulary lacks is found here.
"""

from __future__ import annotations

YES, NO, NOT_SURE, BACK, LEAVE = "yes", "no", "not_sure", "back", "leave"

FORMS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        YES: ("Yes!", "yep", "ok"), NO: ("nope", "no thanks"), NOT_SURE: ("I don’t know", "maybe"),
        BACK: ("go back",), LEAVE: ("STOP",), "0": ("zero", "none"), "3": ("Three.",),
        "7": ("seven", "7/10", "７"), "10": ("ten",),
    },
    "es": {
        YES: ("sí", "SI", "claro"), NO: ("no", "¡No gracias!"), NOT_SURE: ("no sé", "no se"),
        BACK: ("atras", "volver"), LEAVE: ("parar",), "0": ("cero",), "1": ("una",),
        "3": ("Tres",), "7": ("siete", "7 / 10"), "10": ("diez",),
    },
    "af": {
        YES: ("Ja", "ja asseblief"), NO: ("nee", "Nee dankie"), LEAVE: ("genoeg", "later"),
        NOT_SURE: ("ek weet nie", "miskien"), BACK: ("terug",), "0": ("nul", "geen pyn"),
        "3": ("drie",), "7": ("SEWE", "7"), "10": ("tien",),
    },
    "de": {
        YES: ("Ja", "jap", "klar"), NO: ("nein", "Nö", "nee"),
        NOT_SURE: ("weiß nicht", "WEISS NICHT", "keine Ahnung"), BACK: ("zurück", "zurueck"),
        LEAVE: ("aufhören", "stopp"), "0": ("null",), "2": ("zwei", "zwo"),
        "5": ("fünf", "fuenf", "FÜNF"), "7": ("sieben",), "10": ("zehn",),
    },
    "fr": {
        YES: ("Oui !", "ouais", "d’accord"), NO: ("non", "Non merci."),
        NOT_SURE: ("je ne sais pas", "peut-être", "PEUT-ETRE"), BACK: ("retour",),
        LEAVE: ("arrêter", "arreter"), "0": ("zéro", "zero"), "1": ("une",), "7": ("sept",),
        "10": ("dix",),
    },
    "pt-BR": {
        YES: ("Sim", "sim!", "claro"), NO: ("não", "nao", "NÃO"), NOT_SURE: ("não sei", "talvez"),
        BACK: ("voltar",), LEAVE: ("parar", "depois"), "0": ("zero",), "1": ("uma",),
        "2": ("duas", "dois"), "3": ("três", "tres"), "7": ("sete",), "10": ("dez",),
    },
    "ru": {
        YES: ("Да", "ага", "да."), NO: ("нет", "Неа"), NOT_SURE: ("не знаю", "может быть"),
        BACK: ("назад",), LEAVE: ("хватит", "стоп", "пока все"), "0": ("ноль", "нуль"),
        "1": ("один", "одна"), "2": ("две",), "4": ("четыре",), "7": ("семь",), "10": ("десять",),
    },
    "tr": {
        YES: ("Evet", "EVET", "tamam"), NO: ("hayır", "HAYIR", "hayir", "yok"),
        NOT_SURE: ("bilmiyorum", "EMİN DEĞİLİM", "belki"), BACK: ("geri", "GERİ DÖN"),
        LEAVE: ("dur", "yeter"), "0": ("sıfır", "SIFIR"), "3": ("üç", "uc"), "4": ("dört",),
        "6": ("altı", "ALTI"), "7": ("yedi",), "10": ("on",),
    },
    "hi": {
        YES: ("हाँ", "हां", "haan", "जी हाँ।"), NO: ("नहीं", "nahi"), NOT_SURE: ("पता नहीं", "शायद"),
        BACK: ("पीछे", "वापस"), LEAVE: ("बस", "बाद में"), "0": ("शून्य",), "3": ("तीन", "३"),
        "5": ("पाँच", "पांच"), "7": ("सात", "७", "saat"), "10": ("दस", "१०"),
    },
    "ar": {
        YES: ("نعم", "نعـــم", "نَعَم", "أيوه", "ايوة", "نعم،"),
        NO: ("لا", "لأ", "لا شكرا", "لا شكراً"),
        NOT_SURE: ("لا أعرف", "لا اعرف", "ربما"), BACK: ("رجوع", "ارجع"), LEAVE: ("يكفي", "بعدين"),
        "0": ("صفر",), "1": ("واحدة", "واحده"), "3": ("ثلاثة", "تلاتة", "٣"), "7": ("سبعة", "٧"),
        "10": ("عشرة", "عشر", "١٠", "۱۰"),
    },
}  # fmt: skip

HOURS: dict[str, dict[str, str]] = {
    "en": {"8 am": "08:00", "at 8": "08:00", "9:30 in the evening": "21:30"},
    "es": {"a las 8": "08:00", "8:30 de la mañana": "08:30", "9 p. m.": "21:00"},
    "af": {"8 uur": "08:00", "om 8": "08:00", "8 nm.": "20:00"},
    "de": {"8 Uhr": "08:00", "um 14:20 Uhr": "14:20", "7 abends": "19:00"},
    "fr": {"8 h": "08:00", "14h20": "14:20", "8 heures du soir": "20:00"},
    "pt-BR": {"às 8": "08:00", "14h20": "14:20", "8 da manhã": "08:00"},
    "ru": {"в 14:20": "14:20", "8 утра": "08:00", "6 часов вечера": "18:00"},
    "tr": {"saat 14.20": "14:20", "14.20": "14:20", "akşam 8": "20:00"},
    "hi": {"२:२० pm": "14:20", "सुबह 8 बजे": "08:00", "शाम 6 बजे": "18:00"},
    "ar": {"٨:٠٠": "08:00", "٢:٢٠ م": "14:20", "2:20 م": "14:20", "الساعة ٨ صباحًا": "08:00"},
}
