"""Days and words for the progress picture, in several scripts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from bot.pictures.fonts import FOLDERS
from bot.pictures.ordering import Direction
from bot.pictures.progress import DayPoint, Labels, Progress
from flows.diary import Outcome
from flows.rules.phases import Phase

FIRST: Final = date(2026, 9, 28)
HAS_FONTS: Final = any((folder / "NotoSansDevanagari-Bold.ttf").is_file() for folder in FOLDERS)
FONTS_MISSING: Final = "The fonts of Debian's fonts-noto-core are not installed."
DIGITS: Final = tuple(str(number) for number in range(11))
EASTERN: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

WORDS: Final = {
    "en": (
        "Your progress", "Pain from 0 to 10", "Go on", "Do less", "Stop for today", "Phase",
        "Stay well", "Sessions", "Done", "Some of it", "Could not", "Skipped", "No answer",
        "Each point and each column is one week.", "Your first check-in will show here.",
    ),
    "es": (
        "Tu progreso", "Dolor de 0 a 10", "Sigue", "Haz menos", "Para por hoy", "Fase",
        "Seguir bien", "Sesiones", "Hecha", "Una parte", "No pude", "No la hice", "Sin respuesta",
        "Cada punto y cada columna es una semana.", "Aquí verás tu primer registro.",
    ),
    "ar": (
        "تقدّمك في Lumbot", "الألم (٠–١٠)", "تابع", "قلّل", "توقّف اليوم", "المرحلة",
        "حافظ على صحتك", "الجلسات", "تمّت", "جزء منها", "لم أستطع", "تخطّيتها", "بلا إجابة",
        "كل نقطة وكل عمود أسبوع واحد.", "سيظهر هنا أول تسجيل لك.",
    ),
    "hi": (
        "आपकी प्रगति", "दर्द, 0 से 10 तक", "जारी रखें", "कम करें", "आज रुकें", "चरण",
        "स्वस्थ रहें", "सत्र", "पूरा किया", "कुछ हिस्सा", "नहीं कर सका", "छोड़ दिया", "कोई उत्तर नहीं",
        "हर बिंदु और हर स्तंभ एक सप्ताह है।", "आपकी पहली जानकारी यहाँ दिखेगी।",
    ),
    "de": (
        "Ihr Behandlungsfortschritt seit Beginn der Rückenmuskelverspannungsbehandlungsmaßnahme",
        "Schmerzstärke von 0 (kein Schmerz) bis 10 (stärkster vorstellbarer Schmerz)",
        "Mit den Übungen weitermachen", "Übungen verringern und einen Tag lang beobachten",
        "Für heute mit allen Übungen aufhören und ausruhen", "Rehabilitationsphase",
        "Gesundbleiben", "Übungseinheiten", "Vollständig durchgeführt", "Teilweise durchgeführt",
        "Konnte beim besten Willen nicht durchgeführt werden", "Absichtlich ausgelassen",
        "Keine Rückmeldung erhalten", "Jeder Punkt und jede Säule steht für eine ganze Woche.",
        "Hier erscheint Ihre erste Rückmeldung.",
    ),
}  # fmt: skip


def labels(language: str = "en", direction: Direction | None = None) -> Labels:
    """Return the words of a language; another direction turns the picture, not the words."""
    numbers = DIGITS
    if language == "ar":
        numbers = tuple(number.translate(EASTERN) for number in DIGITS)
    usual: Direction = "rtl" if language == "ar" else "ltr"
    return Labels(direction or usual, *WORDS[language], numbers)


def day(
    index: int = 0,
    pain_nrs: int | None = None,
    outcome: Outcome | None = None,
    phase: Phase = Phase.PROTECT,
) -> DayPoint:
    """Return the day that is ``index`` days after the first."""
    when = FIRST + timedelta(days=index)
    return DayPoint(when, pain_nrs, outcome, phase, f"{when:%d.%m.}")


def pains(*said: int | None) -> Progress:
    """Return an English progress with one day for each pain."""
    return Progress(tuple(day(i, pain) for i, pain in enumerate(said)), "en", labels())


def course(count: int, language: str = "en", direction: Direction | None = None) -> Progress:
    """Return days on which pain falls, some answers are missing and the phases go up."""
    outcomes = (*(Outcome.DONE,) * 4, *Outcome, None)
    days = tuple(
        day(
            index,
            None if index % 5 == 3 else max(0, 8 - index // 6 - index % 2),
            outcomes[index * 7 % len(outcomes)],
            Phase(min(11, 1 + index // 7)),
        )
        for index in range(count)
    )
    return Progress(days, language, labels(language, direction))


def days_of(count: int, answer: Callable[[int], DayPoint]) -> Progress:
    """Return an English progress of ``count`` days, each as ``answer`` gives it."""
    return Progress(tuple(answer(index) for index in range(count)), "en", labels())
