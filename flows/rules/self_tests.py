"""The four self-tests: their parts, which answers are positive, what is offered next.

"Not tested" is never counted as negative, so leaving early never makes a
result look better than it is.

Source: the clinic's article, "Self tests for a muscle spasm in your lower back".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from flows.rules.limits import OFFER_SKIP_PAIN_MIN
from flows.rules.pain_light import check_nrs


class SelfTest(StrEnum):
    """The movements, in the order in which they are tried."""

    SEATED_REACH = "seated_reach"
    SIDE_BEND = "side_bend"
    TURN = "turn"
    FLAT_BACK_HINGE = "flat_back_hinge"


class Side(StrEnum):
    """The side the patient bends or turns to."""

    LEFT = "left"
    RIGHT = "right"


class Response(StrEnum):
    """What the patient felt; lost control is an answer of the flat-back hinge only."""

    NO_DISCOMFORT = "no_discomfort"
    TENSION = "tension"
    PAIN = "pain"
    COULD_NOT = "could_not"
    LOST_CONTROL = "lost_control"
    NOT_TESTED = "not_tested"


@dataclass(frozen=True, slots=True)
class Part:
    """One movement to try: a test, and the side where the test has sides."""

    test: SelfTest
    side: Side | None = None


PARTS: Final[tuple[Part, ...]] = (
    Part(SelfTest.SEATED_REACH),
    Part(SelfTest.SIDE_BEND, Side.LEFT),
    Part(SelfTest.SIDE_BEND, Side.RIGHT),
    Part(SelfTest.TURN, Side.LEFT),
    Part(SelfTest.TURN, Side.RIGHT),
    Part(SelfTest.FLAT_BACK_HINGE),
)

POSITIVE: Final = frozenset(
    {Response.TENSION, Response.PAIN, Response.COULD_NOT, Response.LOST_CONTROL}
)


@dataclass(frozen=True, slots=True)
class Trial:
    """One part as it was tried and answered; ``pain_nrs`` is 0-10, given with pain only.

    Raises ValueError for a part that does not exist, an answer that the test
    does not offer, or a pain that does not go with the answer.
    """

    part: Part
    response: Response
    pain_nrs: int | None = None

    def __post_init__(self) -> None:
        if self.part not in PARTS:
            raise ValueError(f"{self.part} is none of the self-tests' parts. Use one of PARTS.")
        if self.response not in responses(self.part.test):
            raise ValueError(
                f"{self.response.value!r} is no answer to {self.part.test.value!r}."
                " Offer what responses() names."
            )
        if (self.pain_nrs is not None) != (self.response is Response.PAIN):
            raise ValueError(
                f"pain_nrs={self.pain_nrs} with {self.response.value!r}:"
                " a pain from 0 to 10 belongs to the answer 'pain', and to no other."
            )
        if self.pain_nrs is not None:
            check_nrs(self.pain_nrs)


def parts(*, can_stand: bool) -> tuple[Part, ...]:
    """Return what to try, in order; who cannot stand takes the seated reach only."""
    return PARTS if can_stand else PARTS[:1]


def responses(test: SelfTest) -> tuple[Response, ...]:
    """Return the answers that ``test`` offers, easiest first, leaving it out last."""
    if test is SelfTest.FLAT_BACK_HINGE:
        return tuple(Response)
    return tuple(response for response in Response if response is not Response.LOST_CONTROL)


def positives(trials: Iterable[Trial]) -> tuple[Part, ...]:
    """Return the parts that may point to a muscle spasm, in the order of the tests.

    Positive means tension, pain, could not, or lost control. A part that was
    repeated counts as it went the last time.
    """
    latest = {trial.part: trial.response for trial in trials}
    return tuple(part for part in PARTS if latest.get(part) in POSITIVE)


def not_tested(trials: Iterable[Trial]) -> tuple[Part, ...]:
    """Return the parts of which nothing is known, so that a result can say so."""
    latest = {trial.part: trial.response for trial in trials}
    return tuple(
        part for part in PARTS if latest.get(part, Response.NOT_TESTED) is Response.NOT_TESTED
    )


def offers_to_skip_rest(trial: Trial) -> bool:
    """Return whether this trial hurt so much (8-10) that the rest may be skipped."""
    return trial.pain_nrs is not None and trial.pain_nrs >= OFFER_SKIP_PAIN_MIN
