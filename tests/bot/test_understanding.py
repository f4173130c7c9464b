"""Typed answers: what people write instead of tapping, in their own words and digits."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.l10n import LOCALES, Catalogues
from bot.understanding import Understanding
from flows.events import Choice
from flows.screens import Button, Screen, Typed, button, opening, pain_rows
from flows.texts import text
from tests.bot.native_forms import FORMS, HOURS

SPOKEN = frozenset(path.name for path in LOCALES.iterdir() if path.is_dir())
LINES = (text("answer-yes"),)
ASKS = Screen(
    LINES,
    (
        (button("answer-yes", "answered", "yes"), button("answer-no", "answered", "no")),
        (button("answer-not-sure", "answered", "not_sure"),),
        (button("nav-back", "back"), button("nav-leave", "leave")),
        (opening("nav-resume", "home", "resume"),),
    ),
)
RATES = Screen(LINES, pain_rows("rated"))
CLOCK = Screen(LINES, typed=Typed.TIME)
COUNTS = Screen(LINES, (), typed=Typed.NUMBER)
YES, NO, NOT_SURE = (Choice("answered", value) for value in ("yes", "no", "not_sure"))
BACK, LEAVE = Choice("back"), Choice("leave")
RESUME = Choice("", "resume", "home")


def named(each: Button) -> Choice:
    """Return the choice that names this button."""
    return Choice(each.trigger, each.value, each.opens)


@pytest.fixture(scope="module")
def understand() -> Understanding:
    """The real catalogues of a made-up clinic."""
    facts = {"clinic": "Back & Co", "phone": "1", "hours": "9-17", "emergency": "112"}
    return Understanding(Catalogues.load(facts))


@pytest.mark.parametrize(
    ("typed", "choice"),
    [
        ("Yes", YES), ("yes", YES), ("YES", YES), (" yes ", YES), ("Yes.", YES), ("yes!!", YES),
        ("“Yes”", YES), ("y", YES), ("yep", YES), ("ok", YES), ("Yes 👍", YES), ("(yes)", YES),
        ("y\u200des", YES), ("\ufeffyes\u2069", YES), ("yes\x00", YES), ("ＹＥＳ", YES),
        ("yes\n", YES), ("No", NO), ("no, thanks", NO), ("nope", NO), ("I don't", NO),
        ("I don’t", NO), ("Not sure", NOT_SURE), ("not   sure", NOT_SURE), ("idk", NOT_SURE),
        ("maybe…", NOT_SURE), ("Back", BACK), ("go back", BACK), ("Stop for now", LEAVE),
        ("stop", LEAVE), ("Go on where I was", RESUME), ("go on where i was.", RESUME),
        ("resume", None), ("yes and no", None), ("", None), ("?", None),
        ("👍", None), ("7", None), ("yesterday", None), ("/start", None),
    ],
)  # fmt: skip
def test_words_in_english(understand: Understanding, typed: str, choice: Choice | None) -> None:
    """Labels and everyday words count in any case, with signs around them that mean nothing."""
    assert understand(typed, ASKS, "en") == choice


@pytest.mark.parametrize(
    ("typed", "choice"),
    [
        ("Sí", YES), ("si", YES), ("SI", YES), ("¡Sí!", YES), ("si\u0301", YES), ("claro", YES),
        ("vale", YES), ("No", NO), ("no gracias", NO), ("No estoy segura", NOT_SURE),
        ("no sé", NOT_SURE),
        ("no se", NOT_SURE), ("quizás", NOT_SURE), ("Atrás", BACK), ("atras", BACK),
        ("volver", BACK),
        ("parar", LEAVE), ("yes", YES), ("not sure", NOT_SURE), ("stop", LEAVE), ("sí no", None),
    ],
)  # fmt: skip
def test_words_in_spanish(understand: Understanding, typed: str, choice: Choice | None) -> None:
    """Spanish counts with and without its accents, and English beside it."""
    assert understand(typed, ASKS, "es") == choice


@pytest.mark.parametrize("language", ["en", "es", "xx"])
def test_every_button_is_understood_by_its_label(understand: Understanding, language: str) -> None:
    """Whoever types what a button says means that button."""
    for each in (each for row in ASKS.rows for each in row):
        label = understand.catalogues.label(each.label, language)
        for typed in (label, label.upper(), f"{label}."):
            assert understand(typed, ASKS, language) == named(each)


@pytest.mark.parametrize(
    ("typed", "points"),
    [
        ("7", "7"), ("0", "0"), ("10", "10"), ("07", "7"), ("7.", "7"), ("7/10", "7"),
        ("7 / 10", "7"),
        ("10/10", "10"), ("٧", "7"), ("١٠", "10"), ("७", "7"), ("१०", "10"), ("７", "7"),
        ("seven", "7"),
        ("Zero", "0"), ("no pain", "0"), ("ten", "10"), ("7️⃣", "7"),
        ("11", None), ("-1", None), ("7/5", None), ("7/100", None), ("7.5", None), ("7,5", None),
        ("six seven", None), ("½", None), ("²", "2"), ("1e1", None), ("999", None),
        ("7" * 60, None),
        ("yes", None),
    ],
)  # fmt: skip
def test_points_of_pain(understand: Understanding, typed: str, points: str | None) -> None:
    """Points from 0 to 10 count in words, in digits of any script and out of ten."""
    assert understand(typed, RATES, "en") == (Choice("rated", points) if points else None)


@pytest.mark.parametrize(("typed", "points"), [("siete", "7"), ("diez", "10"), ("nada", "0")])
def test_points_of_pain_in_spanish(understand: Understanding, typed: str, points: str) -> None:
    """Numbers in words are those of the reader's language."""
    assert understand(typed, RATES, "es") == Choice("rated", points)


@pytest.mark.parametrize(
    ("typed", "wall"),
    [
        ("14:20", "14:20"), ("14.20", "14:20"), ("14h20", "14:20"), ("14H20", "14:20"),
        ("1420", "14:20"), ("14 20", "14:20"), ("2:20 pm", "14:20"), ("2:20PM", "14:20"),
        ("2:20 p.m.", "14:20"), ("2:20 p. m.", "14:20"), ("2.20pm", "14:20"), ("2 pm", "14:00"),
        ("2p", "14:00"), ("8", "08:00"), ("08", "08:00"), ("8:05", "08:05"), ("805", "08:05"),
        ("14h", "14:00"), ("14:20h", "14:20"), ("14:20 hrs", "14:20"), ("١٤:٢٠", "14:20"),
        ("१४:२०", "14:20"), ("14：20", "14:20"), ("8 a.m.", "08:00"), ("8:00.", "08:00"),
        ("0:00", "00:00"), ("00:00", "00:00"), ("23:59", "23:59"), ("24:00", None),
        ("0:59", "00:59"),
        ("0:60", None), ("12 am", "00:00"), ("12:59 am", "00:59"), ("12 pm", "12:00"),
        ("1 am", "01:00"), ("11:59 pm", "23:59"), ("1 pm", "13:00"), ("0 am", "00:00"),
        ("0 pm", None), ("13 pm", "13:00"), ("2360", None), ("2400", None), ("25", None),
        ("60", None),
        ("14:2", None), ("14:200", None), ("14:20:30", None), ("5 m", None), ("8 1", None),
        ("half past two", None), ("14-20", None), ("99999", None), ("", None), (":", None),
    ],
)  # fmt: skip
def test_times_of_day(understand: Understanding, typed: str, wall: str | None) -> None:
    """A clock time counts as people write it, from 00:00 to 23:59."""
    assert understand(typed, CLOCK, "en") == (Choice("typed", wall) if wall else None)


@pytest.mark.parametrize(
    ("typed", "number"),
    [("14", "14"), ("0", "0"), ("120", "120"), ("three", "3"), ("١٢", "12"), ("1200", None),
     ("2 days", None), ("yes", None), ("1.5", None)],
)  # fmt: skip
def test_numbers(understand: Understanding, typed: str, number: str | None) -> None:
    """Where a number is asked for, any of up to three digits counts, also in words."""
    assert understand(typed, COUNTS, "en") == (Choice("typed", number) if number else None)


def test_every_language_has_forms_that_people_type(understand: Understanding) -> None:
    """A language is not shipped before somebody has written down how its people answer."""
    assert set(understand.catalogues.languages) <= set(FORMS.keys() & HOURS.keys())


@pytest.mark.parametrize(
    ("language", "meaning", "typed"),
    [
        (language, meaning, typed)
        for language, forms in FORMS.items()
        if language in SPOKEN
        for meaning, listed in forms.items()
        for typed in listed
    ],
)
def test_native_forms(understand: Understanding, language: str, meaning: str, typed: str) -> None:
    """Yes, no and numbers count in forms of every gender, with slips and in native digits."""
    expected = {"yes": YES, "no": NO, "not_sure": NOT_SURE, "back": BACK, "leave": LEAVE}
    if meaning in expected:
        assert understand(typed, ASKS, language) == expected[meaning]
    else:
        assert understand(typed, RATES, language) == Choice("rated", meaning)


@pytest.mark.parametrize(
    ("language", "typed", "wall"),
    [(code, typed, wall) for code, hours in HOURS.items() for typed, wall in hours.items()],
)
def test_native_hours(understand: Understanding, language: str, typed: str, wall: str) -> None:
    """A time counts with the words around it and in the digits of the language."""
    assert understand(typed, CLOCK, language) == Choice("typed", wall)


def test_a_button_goes_before_a_free_answer(understand: Understanding) -> None:
    """On a card with both, what a button offers is that button."""
    both = replace(RATES, typed=Typed.NUMBER)
    assert understand("7", both, "en") == Choice("rated", "7")
    assert understand("70", both, "en") == Choice("typed", "70")


@given(st.text(), st.sampled_from([ASKS, RATES, CLOCK, COUNTS]), st.sampled_from(["en", "es"]))
def test_nothing_typed_is_an_error(
    understand: Understanding, typed: str, screen: Screen, language: str
) -> None:
    """Any text is a choice that the card offers, or none."""
    choice = understand(typed, screen, language)
    offered = {named(each) for row in screen.rows for each in row}
    assert choice is None or choice in offered or choice.trigger == "typed"


@pytest.mark.parametrize("letter", ["a", "7", "\u200b", "🙏", "\ufdfa", "é", "-"])
def test_a_long_text_is_read_at_once(understand: Understanding, letter: str) -> None:
    """The longest message that Telegram carries keeps nobody else waiting."""
    understand("warm", ASKS, "en")
    began = time.perf_counter()
    assert understand(letter * 4096, ASKS, "en") is None
    assert time.perf_counter() - began < 0.05
