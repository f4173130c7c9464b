"""The registry: what is shipped, when it is asked, and whose it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.questionnaires.instrument import Instrument, Name, Rhythm
from flows.questionnaires.registry import REGISTRY, asked

GUIDE = Path(__file__).parents[2] / "docs" / "clinic.md"


def test_every_name_has_its_instrument() -> None:
    """Each known name leads to the instrument of that name."""
    assert set(REGISTRY) == set(Name)
    assert all(instrument.name is name for name, instrument in REGISTRY.items())


@pytest.mark.parametrize(
    ("rhythm", "names"),
    [
        (Rhythm.EACH_SESSION, [Name.NRS]),
        (Rhythm.WEEKLY, [Name.PEG]),
        (Rhythm.START_AND_WEEK_6, [Name.RMDQ, Name.PSFS]),
        (Rhythm.OFF, [Name.START_BACK]),
    ],
)
def test_each_instrument_has_its_rhythm(rhythm: Rhythm, names: list[Name]) -> None:
    """Pain each session, PEG weekly, the longer two at start and week 6, one off."""
    assert [instrument.name for instrument in asked(rhythm)] == names


@pytest.mark.parametrize("name", Name)
def test_every_instrument_names_its_source_and_licence(name: Name) -> None:
    """Nothing is asked whose origin and terms are not on record."""
    instrument = REGISTRY[name]

    assert instrument.source
    assert instrument.licence
    assert instrument.attribution or instrument.licence == "Public domain."


def test_only_what_is_off_ships_no_items() -> None:
    """STarT Back keeps its copyright notice and no statement of it is shipped."""
    without = [name for name, instrument in REGISTRY.items() if not instrument.items]

    assert without == [Name.START_BACK]
    assert "© 2007 Keele University" in REGISTRY[Name.START_BACK].attribution


@pytest.mark.parametrize("instrument", REGISTRY.values(), ids=lambda each: str(each.name.value))
def test_the_clinics_guide_says_whose_each_questionnaire_is(instrument: Instrument) -> None:
    """Attribution, licence and source stand there as they stand in the registry."""
    guide = GUIDE.read_text("utf-8")

    for owed in (instrument.attribution, instrument.licence, instrument.source):
        assert owed in guide
