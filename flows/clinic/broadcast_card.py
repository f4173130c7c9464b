"""One broadcast on a card: the same for who looks at it and for the message that shows progress.

All its buttons open a flow, so that they are good on a message that is edited from outside.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from flows.clinic.broadcasting import Steering
from flows.clinic.facts_broadcasts import BroadcastKnown, BroadcastState, Tally
from flows.screens import Button, Screen, Style, opening, screen
from flows.texts import Lines, Text, text
from flows.zones import local

FLOW_NAME: Final = "broadcasts"
EXCERPT_MAX: Final = 120
OFFERED: Final = {
    BroadcastState.SCHEDULED: (Steering.CANCEL,),
    BroadcastState.RUNNING: (Steering.PAUSE, Steering.CANCEL),
    BroadcastState.PAUSED: (Steering.RESUME, Steering.CANCEL),
    BroadcastState.CANCELLED: (),
    BroadcastState.DONE: (),
}
COUNTED: Final = (
    "delivered",
    "waiting",
    "blocked",
    "stopped",
    "no_consent",
    "gone",
    "unknown",
    "failed",
    "dropped",
)


def card(known: BroadcastKnown, zone: str) -> Screen:
    """Draw where a broadcast stands; times are those of ``zone``."""
    starts = local(known.starts_at, zone)
    return screen(
        text("broadcasts-title", number=known.id, words=excerpt(known)),
        state_line(known, starts),
        *counts(known.tally),
        rows=[
            *([steering] if (steering := _row(known)) else []),
            [
                opening("broadcasts-refresh", FLOW_NAME, f"show.{known.id}"),
                opening("broadcasts-ledger", FLOW_NAME, f"ledger.{known.id}"),
            ],
            [opening("broadcasts-all", FLOW_NAME)],
        ],
    )


def state_line(known: BroadcastKnown, starts: datetime) -> Text:
    """Say where it stands in one sentence."""
    match known.state:
        case BroadcastState.SCHEDULED:
            return text("broadcasts-scheduled", count=known.expected, start=starts)
        case BroadcastState.RUNNING:
            return text("broadcasts-running", count=known.expected, percent=known.percent)
        case BroadcastState.PAUSED:
            return text("broadcasts-paused", percent=known.percent)
        case BroadcastState.CANCELLED:
            return text("broadcasts-cancelled")
        case BroadcastState.DONE:
            return text("broadcasts-done", start=starts)


def counts(tally: Tally) -> tuple[Text, ...]:
    """List what became of the messages, leaving out what is none."""
    lines = tuple(
        text(f"broadcasts-count-{name.replace('_', '-')}", count=getattr(tally, name))
        for name in COUNTED
        if getattr(tally, name)
    )
    return (text("lines", items=Lines(lines)),) if lines else ()


def excerpt(known: BroadcastKnown) -> str:
    """Return the first words, on one line."""
    words = " ".join(known.texts[0][1].split()) if known.texts else ""
    return words if len(words) <= EXCERPT_MAX else f"{words[: EXCERPT_MAX - 1].rstrip()}…"


def sign(known: BroadcastKnown) -> str:
    """Name what a follower was told: the state, and while it runs each tenth of the way."""
    if known.state is BroadcastState.RUNNING:
        return f"running.{known.percent // 10}"
    return known.state.value


def news(words: str, photo: str = "") -> Screen:
    """Draw a broadcast as a patient gets it, with the way out of all later ones under it."""
    return Screen(
        (text("news-words", words=words),),
        ((opening("news-no-more", "news", "end"),),),
        photo=photo,
    )


def _row(known: BroadcastKnown) -> list[Button]:
    return [_steering(known, each) for each in OFFERED[known.state]]


def _steering(known: BroadcastKnown, steering: Steering) -> Button:
    """Cancelling is asked once more; the rest is done at once."""
    if steering is Steering.CANCEL:
        return opening("broadcasts-cancel", FLOW_NAME, f"ask.{known.id}", Style.DANGER)
    return opening(f"broadcasts-{steering}", FLOW_NAME, f"{steering}.{known.id}")
