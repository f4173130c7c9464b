"""What a topic of the learn library is made of, and when one is worth offering.

A topic holds no sentence: every message id is made from its key, so that a clinic signs off a
text and a translator finds it by the topic's name. "title" and "quiz" are no names for a card.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """The shelves of the library, in the order in which they are listed."""

    BACK = "back"
    CAUSES = "causes"
    DAILY = "daily"
    CHECKS = "checks"
    TREATMENT = "treatment"

    @property
    def title_id(self) -> str:
        return f"learn-theme-{self}"


class Moment(StrEnum):
    """A moment at which a topic helps, the most pressing first."""

    FLARE_UP = "flare_up"
    FEAR_OF_MOVEMENT = "fear_of_movement"
    RESTING_TOO_MUCH = "resting_too_much"
    LEG_SPREAD = "leg_spread"
    ASKED_ABOUT_SCAN = "asked_about_scan"
    PAIN_DROPPED_EARLY = "pain_dropped_early"
    RECURRING = "recurring"
    SITTING_DRIVEN = "sitting_driven"
    NEW_PHASE = "new_phase"
    AFTER_RESULT = "after_result"


class Cause(StrEnum):
    """What can start a spasm: the cards of the topic "causes", by their names."""

    LIFTING = "lifting"
    CARRYING = "carrying"
    REPEATING = "repeating"
    SLIPPING = "slipping"
    SITTING = "sitting"
    SWAPPING = "swapping"


@dataclass(frozen=True, slots=True)
class Quiz:
    """A check question: 2 or 3 choices, of which one is right; each gets a kind answer."""

    choices: tuple[str, ...]
    right: str


@dataclass(frozen=True, slots=True)
class Topic:
    """Three to six cards on one subject; ``suggested_by`` says at which moments it fits."""

    key: str
    theme: Theme
    cards: tuple[str, ...]
    quiz: Quiz | None = None
    suggested_by: frozenset[Moment] = frozenset()

    @property
    def title_id(self) -> str:
        return f"learn-{self.key}-title"

    @property
    def quiz_id(self) -> str:
        return f"learn-{self.key}-quiz"

    def card_id(self, card: str) -> str:
        return f"learn-{self.key}-{card}"

    def choice_id(self, choice: str) -> str:
        return f"{self.quiz_id}-{choice}"

    def answer_id(self, choice: str) -> str:
        return f"{self.quiz_id}-{choice}-answer"

    def message_ids(self) -> tuple[str, ...]:
        """Return every catalogue id that this topic needs, in reading order."""
        read = (self.title_id, *map(self.card_id, self.cards))
        if self.quiz is None:
            return read
        choices = self.quiz.choices
        return (*read, self.quiz_id, *map(self.choice_id, choices), *map(self.answer_id, choices))
