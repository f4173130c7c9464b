"""Ids that are put together from a register: every text that its members need, and who needs it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.understanding import MEANINGS
from flows.effects import WorkKind
from flows.exercises import EXERCISES
from flows.exercises.model import Equipment
from flows.exercises.phase_texts import PhasePart, phase_text
from flows.languages import LANGUAGES
from flows.learning import cards
from flows.learning.model import Theme, Topic
from flows.questionnaires import peg
from flows.registry import LISTED_COMMANDS
from flows.rules.phases import Phase
from flows.rules.red_flags import TIER_OF, RedFlag, Tier
from flows.rules.self_tests import PARTS, Response, SelfTest
from flows.rules.severity import Activity, Level
from flows.severity import QUESTIONS
from flows.wording import RESPONSES, TEST_TEXTS, activity, dashed, level, movement


def composed() -> Mapping[str, str]:
    """Return every id that a register needs, with what needs it."""
    found: dict[str, str] = {}
    for message_id, why in (*_programme(), *_library(), *_questions(), *_around()):
        found.setdefault(message_id, why)
    return found


def labels() -> frozenset[str]:
    """Return the ids that stand on buttons which are made from a register."""
    answers = (button.label.id for asked in QUESTIONS for row in asked.rows for button in row)
    topics = (
        message_id
        for topic in cards.topics()
        for message_id in (topic.title_id, *map(topic.choice_id, choices(topic)))
    )
    activities = (activity(each).id for each in Activity)
    return frozenset((*answers, *topics, *activities, *RESPONSES.values()))


def choices(topic: Topic) -> tuple[str, ...]:
    """Return the choices of a topic's question, none where it asks nothing."""
    return topic.quiz.choices if topic.quiz else ()


def _programme() -> Iterator[tuple[str, str]]:
    for exercise in EXERCISES.values():
        for each in exercise.texts:
            yield each.id, f"the exercise {exercise.key!r}"
    for thing in Equipment:
        yield f"exercise-needs-{thing.value}", f"the equipment {thing.value!r}"
    for phase in Phase:
        for part in PhasePart:
            yield phase_text(phase, part).id, f"phase {phase.value}"


def _library() -> Iterator[tuple[str, str]]:
    for theme in Theme:
        yield theme.title_id, f"the theme {theme.value!r}"
    for topic in cards.topics():
        for message_id in topic.message_ids():
            yield message_id, f"the topic {topic.key!r}"


def _questions() -> Iterator[tuple[str, str]]:
    for flag in RedFlag:
        yield f"red-flags-{dashed(flag)}", f"the warning sign {flag.value!r}"
        if TIER_OF[flag] is Tier.EMERGENCY:
            yield f"safety-card-{dashed(flag)}", f"the warning sign {flag.value!r}"
    for test in SelfTest:
        for part in ("title", "steps", "ask", "alt"):
            yield f"self-test-{TEST_TEXTS[test]}-{part}", f"the self-test {test.value!r}"
    for each in PARTS:
        yield movement(each).id, f"the self-test {each.test.value!r}"
    for response in Response:
        yield RESPONSES[response], f"the response {response.value!r}"
    for done in Activity:
        yield activity(done).id, f"the activity {done.value!r}"
    for how in Level:
        yield level(how).id, f"the level {how.name!r}"
    for item in peg.Item:
        yield f"{item.value}-scale", f"the question {item.value!r}"
    for question in QUESTIONS:
        yield question.asks, f"the question {question.key!r}"
        for button in (button for row in question.rows for button in row):
            yield button.label.id, f"the question {question.key!r}"


def _around() -> Iterator[tuple[str, str]]:
    for name in LISTED_COMMANDS:
        yield f"command-{name}", f"the command /{name}"
    for kind in WorkKind:
        for surface in ("work", "clinic-matter", "clinic-alert"):
            yield f"{surface}-{dashed(kind)}", f"work of the kind {kind.value!r}"
    for code, message_id in LANGUAGES.items():
        yield message_id, f"the language {code!r}"
    for meaning in (*MEANINGS, "distress"):
        yield f"vocabulary-{dashed(meaning)}", "understanding"
