"""Where each part of the clinic's article has gone: topics, flows, or both.

It holds no text and decides nothing for a patient. A test walks it, so that no part of the
article can fall out of the bot unseen when a topic or a flow is renamed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Part(StrEnum):
    """The parts of the clinic's article, in its order."""

    SPASM = "what a spasm is, why it guards, what lies under it, other names"
    ANATOMY = "vertebrae, discs, ligaments, nerve roots"
    MUSCLES = "stabilisers and mobilisers, four directions, teamwork"
    CORE = "core cylinder and core strength"
    HOW_IT_HAPPENS = "warning signs, lifestyle, sitting, the tower, felt fixed"
    CAUSES = "strain, sustained load, repetition, slip, sitting, wrong muscles"
    SELF_TESTS = "four self-tests"
    SEVERITY = "how severe it is"
    SPASM_OR_STRAIN = "spasm or strain"
    DIAGNOSIS = "examination, X-ray, ultrasound, MRI"
    NOT_GOING_AWAY = "why it is not going away"
    DO_AND_DO_NOT = "what to do and what not to do"
    MAKES_IT_WORSE = "what makes it worse"
    PROBLEMS = "waiting, unfinished treatment, brace, too much or too little rest"
    PHYSIOTHERAPY = "six aims and what a session does"
    PHASES = "ten phases"
    HEALING_TIME = "healing time and visit rhythm"
    OTHER_TREATMENTS = "other treatments, surgery"
    WHAT_ELSE = "what else it could be"


class Place(StrEnum):
    """A part of the bot outside the library that carries a part of the article."""

    SELF_TESTS = "flow:self_tests"
    SEVERITY = "flow:severity"
    AGGRAVATORS = "flow:aggravators"
    RESULT = "flow:result"
    PLAN = "flow:plan"
    APPOINTMENT = "flow:appointment"

    @property
    def flow(self) -> str:
        return self.value.removeprefix("flow:")


@dataclass(frozen=True, slots=True)
class Covered:
    """Where a patient meets a part: topics of the library and places outside it."""

    topics: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()


SOURCES: Final[Mapping[Part, Covered]] = MappingProxyType(
    {
        Part.SPASM: Covered(topics=("spasm",)),
        Part.ANATOMY: Covered(topics=("low-back",)),
        Part.MUSCLES: Covered(topics=("muscles", "directions")),
        Part.CORE: Covered(topics=("core",)),
        Part.HOW_IT_HAPPENS: Covered(topics=("why-now", "why-again")),
        Part.CAUSES: Covered(topics=("causes",), places=(Place.AGGRAVATORS, Place.RESULT)),
        Part.SELF_TESTS: Covered(places=(Place.SELF_TESTS,)),
        Part.SEVERITY: Covered(places=(Place.SEVERITY,)),
        Part.SPASM_OR_STRAIN: Covered(topics=("strain",), places=(Place.RESULT,)),
        Part.DIAGNOSIS: Covered(topics=("checking",)),
        Part.NOT_GOING_AWAY: Covered(topics=("lasting", "moving")),
        Part.DO_AND_DO_NOT: Covered(topics=("helps", "avoid"), places=(Place.RESULT,)),
        Part.MAKES_IT_WORSE: Covered(
            topics=("home", "sport", "seated"), places=(Place.AGGRAVATORS, Place.RESULT)
        ),
        Part.PROBLEMS: Covered(topics=("waiting", "finish", "brace", "rest")),
        Part.PHYSIOTHERAPY: Covered(topics=("physio", "session")),
        Part.PHASES: Covered(topics=("healing", "flares"), places=(Place.PLAN,)),
        Part.HEALING_TIME: Covered(topics=("healing",), places=(Place.PLAN, Place.APPOINTMENT)),
        Part.OTHER_TREATMENTS: Covered(topics=("treatments", "surgery")),
        Part.WHAT_ELSE: Covered(topics=("lookalikes",), places=(Place.AGGRAVATORS,)),
    }
)
