"""A broadcast while it is being written: kept in the conversation of who writes it."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from flows.clinic import segments
from flows.clinic.broadcasting import StartBroadcast
from flows.clinic.facts_broadcasts import Audience, Words
from flows.facts import Need, NeedKind
from flows.flow import Step
from flows.languages import LANGUAGES
from flows.session import Data

PREFIX: Final = "compose."
WORDS: Final = "compose.words."
FIRST, WRITING, PHOTO = "compose.first", "compose.writing", "compose.photo"
SEGMENT, FILTER, DAY = "compose.segment", "compose.filter", "compose.day"
STARTS_AT, IN_WAKING_HOURS = "compose.starts_at", "compose.in_waking_hours"
TEXT_MAX: Final = 4096
CAPTION_MAX: Final = 1024


def texts(data: Data) -> Words:
    """Return what is written so far, the first language first."""
    first = str(data.get(FIRST) or "")
    codes = [first, *(code for code in LANGUAGES if code != first)]
    return tuple((code, str(data[WORDS + code])) for code in codes if data.get(WORDS + code))


def length(words: str) -> int:
    """Return how long Telegram finds a text: in UTF-16 units."""
    return len(words.encode("utf-16-le")) // 2


def fit_a_caption(data: Data) -> bool:
    """Return whether every language's text is short enough to stand under a picture."""
    return all(length(words) <= CAPTION_MAX for _, words in texts(data))


def segment(data: Data) -> segments.Segment:
    """Return whom it is for."""
    return segments.read(str(data.get(SEGMENT) or segments.EVERYBODY))


def starts_at(data: Data) -> datetime | None:
    """Return when it begins, None for at once."""
    written = data.get(STARTS_AT)
    return datetime.fromisoformat(str(written)) if written else None


def audience_needed(step: Step) -> Need:
    """Name the counts of whom it would reach now."""
    return Need(NeedKind.AUDIENCE, f"{step.at.isoformat()}|{segment(step.data)}")


def audience(step: Step) -> Audience | None:
    """Return the counts of whom it would reach now; None on coming back from another part.

    What is taken up again when that part ends is not known beforehand, so nothing was looked up.
    """
    found = step.facts.get(audience_needed(step))
    return found if isinstance(found, Audience) else None


def finished(step: Step) -> StartBroadcast:
    """Make the broadcast of the draft."""
    reached = audience(step)
    return StartBroadcast(
        texts=texts(step.data),
        photo=str(step.data.get(PHOTO) or ""),
        segment=segment(step.data),
        starts_at=starts_at(step.data) or step.at,
        in_waking_hours=bool(step.data.get(IN_WAKING_HOURS)),
        expected=reached.count if reached else 0,
    )
