"""What staff do about broadcasts, as effects."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from flows.clinic.facts_broadcasts import Words
from flows.clinic.segments import Segment


class Steering(StrEnum):
    """What can be done about a broadcast on its way; it holds for messages in the queue too."""

    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class StartBroadcast:
    """Send these words to everybody whom the segment fits when their turn comes.

    ``texts`` are language and words; the first is for languages that have none of their own.
    ``photo`` is Telegram's id of a picture, "" for none. ``expected`` is how many it would reach
    now, which the progress is measured by.
    """

    texts: Words
    photo: str
    segment: Segment
    starts_at: datetime
    in_waking_hours: bool
    expected: int


@dataclass(frozen=True, slots=True)
class SteerBroadcast:
    """Pause a broadcast, let it go on, or end it; one that has ended stays as it is."""

    broadcast_id: int
    steering: Steering


@dataclass(frozen=True, slots=True)
class SendLedger:
    """Send a file of who got a broadcast, by the patients' numbers."""

    broadcast_id: int


Broadcasting = StartBroadcast | SteerBroadcast | SendLedger
