"""Broadcasts that were written: the list, and one of them with what can be done about it.

Opened with ``show.7``, ``pause.7`` and the like from buttons that stay good for ever, also
those of the message that shows the progress.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Final

from flows.clinic import broadcast_card
from flows.clinic.broadcast_card import FLOW_NAME, card, excerpt
from flows.clinic.broadcasting import SendLedger, SteerBroadcast, Steering
from flows.clinic.facts_broadcasts import BroadcastKnown, BroadcastPage, BroadcastState
from flows.facts import Need, NeedKind
from flows.flow import OPENED, Flow, Step
from flows.screens import Screen, Style, opening, screen
from flows.texts import Lines, text
from flows.ticking import in_rows

PAGE, NUMBER, DID = "broadcasts.page", "broadcasts.number", "broadcasts.did"
PAGE_SIZE: Final = 4
DIGITS_MAX: Final = 9
SHOW, ASK, LEDGER = "show", "ask", "ledger"
BECOMES: Final = {
    Steering.PAUSE: BroadcastState.PAUSED,
    Steering.RESUME: BroadcastState.RUNNING,
    Steering.CANCEL: BroadcastState.CANCELLED,
}


class State(StrEnum):
    """The list, one broadcast, and the second question before it is cancelled."""

    LIST = "list"
    SHOWN = "shown"
    SURE = "sure"


def _asked(value: str) -> tuple[str, int]:
    """Read what the flow was opened with; anything else is the list's first page."""
    word, _, digits = value.partition(".")
    is_number = digits.isascii() and digits.isdecimal() and len(digits) <= DIGITS_MAX
    if is_number and word in (SHOW, ASK, LEDGER, *Steering):
        return word, int(digits)
    return "", int(digits) if is_number and word == "page" else 0


def needs(step: Step, trigger: str) -> tuple[Need, ...]:
    """Look up the page or the broadcast that the next card shows."""
    if trigger == OPENED:
        word, number = _asked(step.value)
        return (_need(number if word else 0, 0 if word else number),)
    if PAGE not in step.data:
        return ()
    return (_need(int(step.data.get(NUMBER) or 0), int(step.data[PAGE] or 0)),)


def _need(number: int, page: int) -> Need:
    if number:
        return Need(NeedKind.BROADCAST, str(number))
    return Need(NeedKind.BROADCASTS, f"{page}.{PAGE_SIZE}")


def begin(step: Step) -> str:
    """Show what is asked for, and do what the button says where it can still be done."""
    word, number = _asked(step.value)
    step.put(PAGE, 0 if word else number)
    step.put(NUMBER, number if word else 0)
    step.put(DID, "")
    if not word:
        return State.LIST
    if word == LEDGER and _found(step):
        step.do(SendLedger(number))
    elif word in tuple(Steering):
        _steer(step, Steering(word), number)
    return State.SURE if word == ASK else State.SHOWN


def _steer(step: Step, steering: Steering, number: int) -> None:
    known = _found(step)
    if known and steering in broadcast_card.OFFERED[known.state]:
        step.do(SteerBroadcast(number, steering))
        step.put(DID, steering)


def _page(step: Step) -> BroadcastPage:
    number, page = int(step.data.get(NUMBER) or 0), int(step.data.get(PAGE) or 0)
    return step.fact(_need(number, page), BroadcastPage)


def _found(step: Step) -> BroadcastKnown | None:
    return next(iter(_page(step).broadcasts), None)


def draw(step: Step) -> Screen:
    """Draw the list, a broadcast as it stands after what was done, or the second question."""
    if State(step.state) is State.LIST:
        return _list(step)
    known = _found(step)
    if known is None:
        return screen("broadcasts-none", rows=[[opening("broadcasts-all", FLOW_NAME)]])
    if State(step.state) is State.SURE:
        return _sure(known)
    did = step.data.get(DID)
    if did:
        known = replace(known, state=_after(known, Steering(str(did)), step))
    return card(known, step.profile.zone)


def _after(known: BroadcastKnown, did: Steering, step: Step) -> BroadcastState:
    if did is Steering.RESUME and known.starts_at > step.at:
        return BroadcastState.SCHEDULED
    return BECOMES[did]


def _sure(known: BroadcastKnown) -> Screen:
    return screen(
        text("broadcasts-sure", number=known.id, words=excerpt(known)),
        rows=[
            [opening("broadcasts-keep", FLOW_NAME, f"show.{known.id}", Style.PRIMARY)],
            [opening("broadcasts-cancel-sure", FLOW_NAME, f"cancel.{known.id}", Style.DANGER)],
        ],
    )


def _list(step: Step) -> Screen:
    page, at = _page(step), int(step.data.get(PAGE) or 0)
    rows = tuple(
        text(
            "broadcasts-row",
            number=each.id,
            state=text(f"broadcasts-is-{each.state}"),
            words=excerpt(each),
        )
        for each in page.broadcasts
    )
    turning = [
        *([opening("broadcasts-later", FLOW_NAME, f"page.{at - 1}")] if at else []),
        *(
            [opening("broadcasts-earlier", FLOW_NAME, f"page.{at + 1}")]
            if (at + 1) * PAGE_SIZE < page.total
            else []
        ),
    ]
    opens = [
        opening(text("broadcasts-row-open", number=each.id), FLOW_NAME, f"show.{each.id}")
        for each in page.broadcasts
    ]
    return screen(
        "broadcasts-list" if rows else "broadcasts-none",
        *((text("lines", items=Lines(rows)),) if rows else ()),
        rows=[
            [opening("broadcasts-new", "compose", style=Style.PRIMARY)],
            *in_rows(opens, 2),
            *([turning] if turning else []),
            [opening("clinic-menu-open", "clinic")],
        ],
    )


FLOW = Flow(
    name=FLOW_NAME,
    version=1,
    states=State,
    rules=(),
    draw=draw,
    begin=begin,
    asks=False,
    needs=needs,
)
