"""What a patient answers who says nothing else: a first, mild spasm of today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.rules.red_flags import ORDER, TIER_OF, RedFlag, Tier
from flows.rules.severity import Activity

FREE, TENSE = "self-test-answer-none", "self-test-answer-tension"
DID, YES, NO = "self-test-did-it", "answer-yes", "answer-no"


@dataclass(frozen=True)
class Answers:
    """One patient's answers, each by the message on its button.

    ``flags`` and ``levels`` name what differs from "no" and "no trouble"; ``days`` may be
    any typed number.
    """

    consents: tuple[str, ...] = ("welcome-agree", NO, YES, YES)
    flags: Mapping[RedFlag, str] = field(default_factory=dict)
    moves: tuple[str, ...] = (
        YES, DID, TENSE, DID, FREE, FREE, DID, FREE, FREE, DID, FREE,
    )  # fmt: skip
    levels: Mapping[Activity, str] = field(default_factory=dict)
    pain_now: int = 1
    pain_worst: int = 2
    kind: str = "severity-kind-dull"
    spread: str = "severity-spread-low-back"
    tingling: str = NO
    frequency: str = "severity-frequency-first"
    days: str = "severity-days-today"
    trend: str = "severity-trend-same"
    avoids: str = NO
    about_worse: tuple[str, ...] = ("tick-none", "aggravators-cause-unknown")

    @property
    def is_soon(self) -> bool:
        """A sign for the next weeks is told of on a card of its own."""
        yes = [flag for flag, answer in self.flags.items() if answer == YES]
        return any(TIER_OF[flag] is Tier.SOON for flag in yes)

    def of(self, part: str) -> tuple[str, ...]:
        """Return the answers of one part, in the order of its questions."""
        match part:
            case "red_flags":
                return tuple(self.flags.get(flag, NO) for flag in ORDER)
            case "self_tests":
                return self.moves
            case "severity":
                return (*self.daily_life(), *self.about_pain())
            case "aggravators":
                return self.about_worse
            case "summary":
                return ("summary-right", "summary-right", "summary-show-result")
            case _:
                return ()

    def daily_life(self) -> tuple[str, ...]:
        """Return how the activities go, lightest first."""
        free = "severity-level-no-trouble"
        return tuple(self.levels.get(activity, free) for activity in Activity)

    def about_pain(self) -> tuple[str, ...]:
        """Return the nine answers about the pain and the spasm."""
        return (
            str(self.pain_now),
            str(self.pain_worst),
            self.kind,
            self.spread,
            self.tingling,
            self.frequency,
            self.days,
            self.trend,
            self.avoids,
        )
