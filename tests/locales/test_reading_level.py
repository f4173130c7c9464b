"""What a patient reads in English is plain: school grade 6 at most, sentences of 20 words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.locales import reading_level

ENGLISH = Path(__file__).parents[2] / "locales" / "en"
CATALOGUES = sorted(ENGLISH.glob("*.ftl"))
GRADE_MAX = 6.0
SENTENCE_WORDS_MAX = 20

EXCEPTIONS: dict[str, str] = {}
"""The id or group that may be harder to read, and why."""


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: str(path.stem))
def test_a_group_of_messages_reads_at_grade_6_or_less(catalogue: Path) -> None:
    """A patient of any schooling can read the texts of one part of a catalogue."""
    grades = {
        name: round(reading_level.grade(texts), 1)
        for name, texts in reading_level.groups(catalogue).items()
        if name not in EXCEPTIONS
    }

    assert {name: found for name, found in grades.items() if found > GRADE_MAX} == {}


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: str(path.stem))
def test_a_sentence_has_20_words_or_fewer(catalogue: Path) -> None:
    """No sentence, in any wording of its message, is too long to be read in one breath."""
    long = {
        (message_id, sentence)
        for message_id, texts in reading_level.messages(catalogue).items()
        for text in texts
        for sentence in reading_level.sentences(text)
        if len(reading_level.words(sentence)) > SENTENCE_WORDS_MAX
        if message_id not in EXCEPTIONS
    }

    assert long == set()


def test_every_exception_is_still_needed() -> None:
    """An exception for a text that is gone, or that has become plain, is struck off."""
    hard = set()
    for catalogue in CATALOGUES:
        for name, texts in reading_level.groups(catalogue).items():
            if reading_level.grade(texts) > GRADE_MAX:
                hard.add(name)
        for message_id, texts in reading_level.messages(catalogue).items():
            counts = [
                len(reading_level.words(s)) for t in texts for s in reading_level.sentences(t)
            ]
            if max(counts, default=0) > SENTENCE_WORDS_MAX:
                hard.add(message_id)

    assert set(EXCEPTIONS) <= hard


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("back", 1), ("move", 1), ("moves", 1), ("moved", 1), ("rested", 2), ("muscle", 2),
        ("muscles", 2), ("exercise", 3), ("exercises", 4), ("movement", 2), ("safely", 2),
        ("physio", 3), ("physiotherapist", 6), ("doing", 2), ("pushes", 2), ("aches", 1),
        ("question", 2), ("serious", 3), ("spondylolisthesis", 6), ("X-ray", 2), ("it's", 1),
        ("the", 1), ("see", 1), ("people", 2), ("area", 3), ("tired", 1), ("needed", 2), ("30", 2),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    """Silent endings, endings that sound, and vowels that part are told from one another."""
    assert reading_level.syllables(word) == count


def test_the_grade_is_that_of_the_published_formula() -> None:
    """A sentence of 16 words and 23 syllables needs seven and a half years of school."""
    text = "This sentence, taken as a reading passage unto itself, is being used to prove a point."

    assert reading_level.grade([text]) == pytest.approx(7.61, abs=0.01)


def test_the_parts_of_a_message_are_read_apart(tmp_path: Path) -> None:
    """List numbers and tags are no words, a line ends a sentence, each variant is read."""
    catalogue = tmp_path / "day.ftl"
    catalogue.write_text(
        "day-steps =\n    1. Sit <b>up</b>.\n    2. Lean to { $side }\n"
        "day-left = { $n ->\n    [one] One day.\n   *[other] { $n } days. Well done.\n }\n",
        "utf-8",
    )
    found = reading_level.messages(catalogue)

    assert reading_level.sentences(found["day-steps"][0]) == ["Sit up.", "Lean to this"]
    assert found["day-left"] == ["One day.", "this days. Well done."]


def test_a_few_words_are_graded_with_the_rest_of_their_catalogue(tmp_path: Path) -> None:
    """One hard button does not fail alone, nor does it hide: it counts for its catalogue."""
    catalogue = tmp_path / "day.ftl"
    plain = "We walk a bit and then we rest. " * 6
    catalogue.write_text(f"day-walk-why = {plain}\nday-open = Appointments\n", "utf-8")

    assert reading_level.groups(catalogue) == {
        "day-walk": [plain.strip()],
        "day.ftl": ["Appointments"],
    }
