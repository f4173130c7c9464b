"""The pseudo-language: it says what English says, and shows what no catalogue does."""

from __future__ import annotations

import pytest

from bot import pseudo
from bot.l10n import Catalogues
from flows.languages import LANGUAGES, PSEUDO
from flows.texts import text


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    """The real catalogues of a made-up clinic."""
    return Catalogues.load({"clinic": "Hill", "phone": "1", "hours": "9-17", "emergency": "112"})


@pytest.mark.parametrize(
    ("english", "turned"),
    [
        ("Back", "ßåçķ~"), ("Go on", "Ĝö~ öñ~"), ("<b>Now.</b>", "<b>Ñöŵ~.</b>"),
        ("Tap /start", "Ţåp~ /start"), ("a &amp; b", "å &amp; b"), ("FHIR", "FHIR"), ("5 ", "5 "),
    ],
)  # fmt: skip
def test_words_are_longer_and_accented(english: str, turned: str) -> None:
    """Markup, commands and names stay, because they have to."""
    assert pseudo.said(english) == turned


def test_a_message_is_whole_between_its_brackets(catalogues: Catalogues) -> None:
    """Values stay as they are, and a message of a value alone has nothing to bracket."""
    said = catalogues.html(text("safety-show-card"), PSEUDO)
    assert said == "⟦Šĥöŵ~ ţĥé~ çåŕð~⟧"
    assert catalogues.label(text("number", number=7), PSEUDO) == "7"
    assert catalogues.label(text("vocabulary-back"), PSEUDO).startswith("back, ")


def test_it_is_offered_to_nobody(catalogues: Catalogues) -> None:
    """It is on no list, and spoken only to who names it."""
    assert PSEUDO not in catalogues.languages
    assert PSEUDO not in LANGUAGES
    assert catalogues.best(PSEUDO) == PSEUDO
    assert catalogues.best("en-GB") == "en"
