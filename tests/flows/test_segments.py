"""Whom a broadcast is for, as one line of words: read back as it was written, or refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.clinic.segments import Filter, Segment, SegmentUnread, read
from flows.references import normalised
from flows.rules.phases import Phase
from flows.rules.severity import Band

WORDS = st.text("ABC-129 é", min_size=1, max_size=8).map(str.strip).filter(bool)
SEGMENTS = st.builds(
    Segment,
    languages=st.lists(st.sampled_from(("en", "es", "pt-BR")), unique=True).map(tuple),
    bands=st.lists(st.sampled_from(Band), unique=True).map(tuple),
    phases=st.lists(st.sampled_from(Phase), unique=True).map(tuple),
    silent_days=st.integers(0, 365),
    visit_on=st.none() | st.dates(),
    references=st.lists(WORDS.map(normalised), unique=True).map(tuple),
)


@given(SEGMENTS)
def test_a_segment_is_read_back_as_it_was_written(segment: Segment) -> None:
    """The chat, the command line and the disk mean the same patients."""
    assert read(str(segment)) == segment


@pytest.mark.parametrize("written", ["all", " ALL ", "All"])
def test_all_is_everybody(written: str) -> None:
    """It is a word of its own, so that forgetting the filters reaches nobody."""
    assert read(written) == Segment()


def test_filters_are_joined_and_their_values_are_alternatives() -> None:
    """Blanks and capitals of the filters' names do not matter, and no value counts twice."""
    segment = read("Language=es, en,es and band=severe and phase=2,3 and visit=2026-11-30")

    assert segment.languages == ("es", "en")
    assert (segment.bands, [int(each) for each in segment.phases]) == ((Band.SEVERE,), [2, 3])
    assert segment.visit_on == date(2026, 11, 30)


def test_references_may_come_from_a_column_of_a_table() -> None:
    """One a line, or with semicolons, in any case of letters."""
    segment = Segment().having(Filter.REFERENCE, "a-12\nB-7;a-12")

    assert segment.references == (normalised("a-12"), normalised("B-7"))


@pytest.mark.parametrize(
    "written",
    [
        "",
        "everybody",
        "language",
        "language=",
        "language=,",
        "language=e5",
        "band=awful",
        "phase=99",
        "phase=two",
        "silent=0",
        "silent=366",
        "silent=-3",
        "visit=tomorrow",
        "visit=2026-02-30",
        "name=Ana",
        "language=es or silent=7",
        "language=es and",
        "language=es and language=en",
    ],
)
def test_what_is_not_understood_reaches_nobody(written: str) -> None:
    """It is refused with how to write it, and never read as everybody."""
    with pytest.raises(SegmentUnread, match="Write 'all', or filters joined with ' and '"):
        read(written)


def test_a_reference_cannot_hold_the_word_that_joins() -> None:
    """Else the list could not be read again from the disk."""
    with pytest.raises(SegmentUnread):
        Segment().having(Filter.REFERENCE, "Smith and Sons")
