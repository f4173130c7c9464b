"""Stored facts that a step may look at: asked for by name before it, handed in as values.

A flow stays pure: it says what it needs for an event, the application looks that up in the very
transaction that will hold the step's effects, and the step reads it. Nobody else's change can
come in between.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class NeedKind(StrEnum):
    """What can be looked up; each has its own type of fact."""

    MATTERS = "matters"
    MATTER = "matter"
    CARD = "card"
    PATIENTS = "patients"
    PATIENTS_NAMED = "patients_named"
    HOLDER = "holder"
    CODE = "code"
    INVITES = "invites"
    STAFF = "staff"
    AUDIT = "audit"
    REPORT = "report"
    OWN_VISITS = "own_visits"
    VISIT = "visit"
    DAY_VISITS = "day_visits"
    DAY_SUMMARY = "day_summary"
    NO_SHOWS = "no_shows"
    IMPORT = "import"
    AUDIENCE = "audience"
    BROADCAST = "broadcast"
    BROADCASTS = "broadcasts"


@dataclass(frozen=True, slots=True)
class Need:
    """One thing to look up: of which kind, and of whom, of what number or which page."""

    kind: NeedKind
    key: str = ""


Facts = Mapping[Need, object]
NO_FACTS: Facts = MappingProxyType({})


class FactMissing(LookupError):
    """A step looked at a fact that its flow had not asked for."""
