"""What a patient at the engine says besides taps, and what the bot asks of the world.

Nothing is sent here: the effects of the last event are read off as values.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from flows import reminding
from flows.effects import Effect, Say, SetWait
from flows.events import Choice, CommandGiven, LocationShared, TextSent, WaitElapsed
from flows.session import Scalar
from tests.flows.drive import START, Patient, patient

TODAY = START.date()
Kind = TypeVar("Kind", bound=Effect)


def planned(phase: int = 2, data: dict[str, Scalar] | None = None, **fields: Any) -> Patient:
    """Somebody with a plan since yesterday, reminded at eight every day, at nine o'clock UTC."""
    told: dict[str, Any] = {
        "phase": phase,
        "phase_since": TODAY - timedelta(days=1),
        "band": "mild",
        "zone_known": True,
        **fields,
    }
    return patient(data={"plan.is_set_up": True, **(data or {})}, **told)


def types(who: Patient, typed: str) -> None:
    """Type something that is read as a time, or as a number."""
    who.happens(TextSent(who.at, typed, Choice("typed", typed)))


def commands(who: Patient, name: str, argument: str = "") -> None:
    """Send a command."""
    who.happens(CommandGiven(who.at, name, argument))


def shares(who: Patient, zone: str) -> None:
    """Share a location."""
    who.happens(LocationShared(who.at, zone))


def taps(who: Patient, label: str) -> None:
    """Tap the button with this label, whether it fires a trigger or opens a flow."""
    found = next(each for each in who.buttons if each.label.id == label)
    if found.opens:
        who.open(found.opens, found.value)
    else:
        who.tap(found.trigger, found.value)


def falls_due(who: Patient, kind: str, on: date, late: timedelta = timedelta()) -> None:
    """Let a wait of a date fall due at the patient's present time."""
    who.happens(WaitElapsed(who.at, kind, on.isoformat(), who.at - late))


def found(who: Patient, kind: type[Kind]) -> list[Kind]:
    """The effects of one kind that the last event asked for."""
    return [each for each in who.effects if isinstance(each, kind)]


def waits(who: Patient) -> dict[str, datetime]:
    """The waits of the daily steps that the last event set, by kind and occurrence."""
    daily = [each for each in found(who, SetWait) if each.kind in reminding.DAILY_WAITS]
    return {f"{each.kind} {each.occurrence}": each.due_at for each in daily}


def said(who: Patient) -> list[str]:
    """The ids of the paragraphs sent beside the card by the last event."""
    return [line.id for each in found(who, Say) for line in each.screen.lines]


def offered(who: Patient) -> list[tuple[str, str]]:
    """What the buttons beside the card open, after the last event."""
    return [
        (each.opens, each.value)
        for say in found(who, Say)
        for row in say.screen.rows
        for each in row
    ]
