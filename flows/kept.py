"""What is kept about a patient: the one table behind /privacy, /export, the purge and the docs.

Every table of the database stands here, with what it is for, who sees it and for how long, or
among ``OTHERS`` with the reason why it holds nothing about a patient. A test compares.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from flows.texts import Text, text


class Topic(StrEnum):
    """What a patient would call it; each has a line on the card that says what for."""

    ANSWERS = "answers"
    SETTINGS = "settings"
    CONSENTS = "consents"
    MESSAGES = "messages"
    VISITS = "visits"
    CARE = "care"
    ERASURE = "erasure"


class Reader(StrEnum):
    """Who sees it on a screen; whoever runs the machine can read everything on it."""

    CLINIC = "clinic"
    NOBODY = "nobody"


class Until(StrEnum):
    """How long it is kept, the shortest first."""

    DAYS = "days"
    ERASED = "erased"
    EVER = "ever"


@dataclass(frozen=True, slots=True)
class Kept:
    """One table. ``of`` names the columns that say whose a row is, none for nobody's any more.

    ``days`` counts from when a row is over; ``hides`` are columns about somebody else, which
    are left out of the patient's own copy.
    """

    table: str
    topic: Topic
    reader: Reader = Reader.CLINIC
    until: Until = Until.ERASED
    days: int = 0
    of: tuple[str, ...] = ("patient_id",)
    hides: frozenset[str] = frozenset()


KEPT: Final = (
    Kept("patients", Topic.SETTINGS, of=("id",)),
    Kept("waits", Topic.SETTINGS, Reader.NOBODY, Until.DAYS, 90),
    Kept("sessions", Topic.ANSWERS),
    Kept("assessments", Topic.ANSWERS),
    Kept("check_ins", Topic.ANSWERS),
    Kept("questionnaires", Topic.ANSWERS),
    Kept("consents", Topic.CONSENTS),
    Kept("inbox", Topic.MESSAGES, Reader.NOBODY, Until.DAYS, 7, of=("user_key",)),
    Kept("outbox", Topic.MESSAGES, Reader.NOBODY, Until.DAYS, 90, of=("chat_id",)),
    Kept("appointments", Topic.VISITS),
    Kept("nudges", Topic.VISITS),
    Kept("invites", Topic.VISITS, of=("used_by",), hides=frozenset({"created_by", "code_hash"})),
    Kept("worklist", Topic.CARE, hides=frozenset({"taken_by", "cleared_by"})),
    Kept("broadcast_skips", Topic.CARE),
    Kept("audit", Topic.CARE, hides=frozenset({"staff_id"})),
    Kept("tombstones", Topic.ERASURE, Reader.NOBODY, Until.EVER, of=()),
)
BY_TABLE: Final = MappingProxyType({each.table: each for each in KEPT})

OTHERS: Final = MappingProxyType(
    {
        "broadcasts": "the text of a message to many; who got it stands in outbox",
        "files": "the ids of pictures that are the same for everybody",
        "leases": "which process of several leads just now",
        "imports": "which appointment files staff have sent; gone after 7 days",
        "import_lines": "lines of such a file, by the clinic's own references; gone with it",
    }
)

# People who never agreed to care and whose warning signs are settled are forgotten after this.
NEVER_ENROLLED_DAYS: Final = 30
# Files of visits, and what was read of them: until somebody has decided, or let them lie.
FILE_DAYS: Final = 7


def lines() -> tuple[Text, ...]:
    """Say of each topic what is kept, what for, and for how long."""
    return tuple(text(f"privacy-kept-{topic}", until=_until(topic)) for topic in Topic)


def seen_by_clinic() -> tuple[Text, ...]:
    """Name the topics of which the clinic's staff see something."""
    seen = {each.topic for each in KEPT if each.reader is Reader.CLINIC}
    return tuple(text(f"privacy-topic-{topic}") for topic in Topic if topic in seen)


def erased() -> tuple[Text, ...]:
    """Name the topics that go when somebody has everything erased."""
    return tuple(text(f"privacy-topic-{topic}") for topic in Topic if topic is not Topic.ERASURE)


def how_long(each: Kept) -> Text:
    """Say how long the rows of a table are kept."""
    if each.until is Until.DAYS:
        return text("privacy-until-days", days=each.days)
    return text(f"privacy-until-{each.until}")


def _until(topic: Topic) -> Text:
    """Say how long the longest-kept table of a topic is kept."""
    order = list(Until)
    of_topic = [each for each in KEPT if each.topic is topic]
    return how_long(max(of_topic, key=lambda each: (order.index(each.until), each.days)))
