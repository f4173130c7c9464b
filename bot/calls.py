"""Calls of the Bot API on their way to the outbox: what is called, for whom, and how urgently."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from bot.storage.outbox import Message, Urgency
from flows.clinic.acts import MakeInvite
from flows.clinic.reporting import SendReport
from flows.effects import Priority, Say, SendChart, SendCopy, SendPage, Show
from flows.visit_acts import SendCalendar

JsonValue: TypeAlias = "str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None"

# How long a call is worth making, counted from when it should have been made.
WORTH_SENDING = {
    Urgency.REPLY: timedelta(hours=24),
    Urgency.SAFETY: timedelta(hours=72),
    Urgency.REMINDER: timedelta(hours=3),
    Urgency.NUDGE: timedelta(hours=3),
    Urgency.BROADCAST: timedelta(hours=48),
}
URGENCIES = {
    Priority.REPLY: Urgency.REPLY,
    Priority.SAFETY: Urgency.SAFETY,
    Priority.REMINDER: Urgency.REMINDER,
    Priority.NUDGE: Urgency.NUDGE,
}


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the Bot API. ``picture`` is the key of what is attached when it is made."""

    method: str
    params: dict[str, JsonValue]
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """Who is shown something, where their conversation is, and which card they tapped."""

    chat_id: int
    language: str
    flow: str
    step: int
    tapped_message_id: int | None = None
    tapped_has_media: bool = False
    tapped_picture: str = ""


Shown = Show | Say | SendChart | SendPage | SendCopy | SendCalendar | SendReport | MakeInvite
Render = Callable[[Shown, Target], tuple[Call, ...]]


@dataclass(frozen=True, slots=True)
class Cause:
    """The event behind a step: the key of its rows, when it happened and when it was due."""

    key: str
    at: datetime
    due_at: datetime


def message(
    call: Call,
    effect: Shown,
    target: Target,
    cause: Cause,
    key: str,
    patient_id: int | None,
) -> Message:
    """Make the outbox row of one call; ``patient_id`` is None for who is not a patient."""
    urgency = URGENCIES[effect.priority] if isinstance(effect, Say) else Urgency.REPLY
    # Whether a late nudge is still worth sending, its conversation has decided.
    expires_at = cause.at if urgency is Urgency.NUDGE else cause.due_at
    expires_at += WORTH_SENDING[urgency]
    if isinstance(effect, Say) and effect.until:
        expires_at = min(expires_at, effect.until)
    return Message(
        dedupe_key=key,
        patient_id=patient_id,
        chat_id=target.chat_id,
        kind=effect.screen.lines[0].id,
        priority=urgency,
        due_at=cause.at,
        expires_at=expires_at,
        method=call.method,
        params=call.params,
        picture=call.picture,
        language=target.language,
        created_at=cause.at,
    )
