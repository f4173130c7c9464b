"""Every text of the exercises, phases and self-tests is there and can be put into words."""

from __future__ import annotations

import re

import pytest

from flows.exercises import EXERCISES, Dose, Equipment, Exercise, PhasePart, phase_text
from flows.rules.phases import Phase
from flows.texts import Arg, text
from tests.exercises.words import FILES, LANGUAGES, ids, say

SELF_TESTS = ("reach", "bend", "turn", "hinge")
TWO_SIDED = ("bend", "turn")
ANSWERS = ("none", "tension", "pain", "unable", "lost-control")
WORDS_IN_A_SENTENCE_MAX = 20
FILLED_IN: dict[str, Arg] = {
    "minutes": 5, "goal_minutes": 30, "sets": 2, "repetitions": 8, "hold_seconds": 3, "sides": 2,
    "days": 7, "side": "left", "number": 1, "total": 4, "test": "One", "answer": "Two",
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES)
def test_an_exercise_can_be_told_in_every_language(exercise: Exercise, language: str) -> None:
    """All its parts, its start, what it needs and its dose have words."""
    dose = (exercise.dose.text,) if exercise.dose else ()

    told = [say(language, t) for t in (*exercise.texts, *exercise.needs, *dose)]

    assert all(words.strip() for words in told)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES)
def test_the_steps_are_three_to_five_numbered_lines(exercise: Exercise, language: str) -> None:
    """Each step is a line of its own, counted from 1."""
    lines = say(language, exercise.text("steps")).splitlines()

    assert 3 <= len(lines) <= 5
    assert [line.split(". ")[0] for line in lines] == [str(n + 1) for n in range(len(lines))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_place_and_a_thing_can_be_told_before_an_exercise_uses_them(language: str) -> None:
    """Every position and every thing has words, so that adding an exercise needs none."""
    named = [f"exercise-needs-{thing.value}" for thing in Equipment]

    assert all(say(language, text(message_id)) for message_id in named)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PhasePart)
@pytest.mark.parametrize("phase", Phase)
def test_a_phase_can_be_told_in_every_language(
    phase: Phase, part: PhasePart, language: str
) -> None:
    """Its name, aim, what to expect, milestone, visits and what comes next have words."""
    assert say(language, phase_text(phase, part)).strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_self_test_can_be_told_in_every_language(language: str) -> None:
    """Title, steps, picture and question of each are there, for each side where it has sides."""
    for key in SELF_TESTS:
        for part in ("title", "steps", "alt"):
            assert say(language, text(f"self-test-{key}-{part}"))
        if key in TWO_SIDED:
            left, right = (
                say(language, text(f"self-test-{key}-ask", side=side)) for side in ("left", "right")
            )
            assert left != right
        else:
            assert say(language, text(f"self-test-{key}-ask"))
    labels = [say(language, text(f"self-test-answer-{answer}")) for answer in ANSWERS]
    assert len(set(labels)) == len(ANSWERS)


@pytest.mark.parametrize("file", FILES)
def test_the_languages_have_the_same_messages(file: str) -> None:
    """A text is added to every language at once, in the same order."""
    first, *others = (ids(language, file) for language in LANGUAGES)

    assert all(other == first for other in others)


def test_no_text_of_an_exercise_is_left_without_its_exercise() -> None:
    """When an exercise goes, its texts go with it."""
    shared = re.compile("exercise-(dose|day|starts|needs)")

    assert [name for name in ids("en", "exercises.ftl") if not shared.match(name)] == [
        one.id for exercise in EXERCISES.values() for one in exercise.texts
    ]


def test_english_sentences_are_short() -> None:
    """No sentence that a patient reads has more than 20 words."""
    for file in FILES:
        for message_id in ids("en", file):
            words = say("en", text(message_id, **FILLED_IN))
            for sentence in re.split(r"[.?!:]\s+|\n", words):
                assert len(sentence.split()) <= WORDS_IN_A_SENTENCE_MAX, (message_id, sentence)


@pytest.mark.parametrize(
    ("dose", "english", "spanish"),
    [
        (Dose(repetitions=1), "Do it once.", "Hazlo una vez."),
        (Dose(repetitions=8), "Do it 8 times.", "Hazlo 8 veces."),
        (
            Dose(sets=2, repetitions=6, sides=2),
            "Do it 6 times on each side. Rest a moment, and do 2 rounds in all.",
            "Hazlo 6 veces por cada lado. Descansa un momento y haz 2 series en total.",
        ),
        (
            Dose(repetitions=1, hold_seconds=1, sides=2),
            "Do it once on each side. Hold for 1 second each time.",
            "Hazlo una vez por cada lado. Mantén 1 segundo cada vez.",
        ),
        (
            Dose(repetitions=3, hold_seconds=20),
            "Do it 3 times. Hold for 20 seconds each time.",
            "Hazlo 3 veces. Mantén 20 segundos cada vez.",
        ),
        (
            Dose(minutes=1),
            "Take 1 minute, in one go or with a pause.",
            "Dedícale 1 minuto, seguido o con una pausa.",
        ),
        (
            Dose(minutes=15, goal_minutes=30),
            "Start with 15 minutes. Add a little each week, up to 30 minutes.",
            "Empieza con 15 minutos. Añade un poco cada semana, hasta llegar a 30 minutos.",
        ),
    ],
)
def test_a_dose_is_said_in_whole_sentences(dose: Dose, english: str, spanish: str) -> None:
    """One and many differ, and a hold, the sides and the rounds are said only where they are."""
    assert [say(language, dose.text) for language in LANGUAGES] == [english, spanish]


@pytest.mark.parametrize(
    ("phase", "message_id", "days"),
    [
        (Phase.PROTECT, "phase-next-bot", 3),
        (Phase.FULL_RANGE, "phase-next-clinic", 7),
        (Phase.CONTROL, "phase-next-clinic", 14),
        (Phase.ENDURANCE, "phase-next-physio", None),
        (Phase.POWER, "phase-next-physio", None),
        (Phase.CLEARANCE, "phase-next-calm", None),
        (Phase.STAY_WELL, "phase-next-none", None),
    ],
)
def test_what_opens_the_next_phase_follows_from_the_rules(
    phase: Phase, message_id: str, days: int | None
) -> None:
    """Who opens the next phase, and the least days here, are said as the rules have them."""
    told = phase_text(phase, PhasePart.NEXT)

    assert (told.id, told.args.get("days")) == (message_id, days)


@pytest.mark.parametrize(
    ("phase", "message_id"),
    [
        (Phase.PROTECT, "phase-visits-often"),
        (Phase.TISSUE_HEALING, "phase-visits-often"),
        (Phase.STABILITY, "phase-visits-spread"),
        (Phase.ENDURANCE, "phase-visits-spread"),
        (Phase.POWER, "phase-visits-physio"),
        (Phase.CLEARANCE, "phase-visits-physio"),
        (Phase.STAY_WELL, "phase-visits-stay-well"),
    ],
)
def test_visits_are_close_at_first_and_then_further_apart(phase: Phase, message_id: str) -> None:
    """Twice a week for two weeks, then weekly or fortnightly, then as the physio plans."""
    assert phase_text(phase, PhasePart.VISITS).id == message_id
