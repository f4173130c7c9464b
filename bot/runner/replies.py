"""Answers that no flow gives: to a chat that is left, and to somebody who is known no more."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.calls import Call, Cause, Render, message
from bot.runner.arrivals import Happened, Leave, target_of
from bot.storage.outbox import Message, Urgency
from flows.effects import Say
from flows.registry import FIRST
from flows.screens import opening, screen
from flows.session import Session

LEAVE_WITHIN = timedelta(hours=24)


def known_no_more(
    render: Render, read: Happened, session: Session, key: str, now: datetime
) -> list[Message]:
    """Answer somebody who was erased; the rows go once they have left."""
    said = Say(screen("erase-known-no-more", rows=[[opening("stop-start-again", FIRST)]]))
    target, cause = target_of(read.person, session), Cause(key, now, now)
    calls = enumerate(render(said, target))
    made = [message(call, said, target, cause, f"{key}.{n}", None) for n, call in calls]
    return [replace(each, is_fleeting=True) for each in made]


def leaving(leave: Leave, key: str, now: datetime) -> Message:
    """Make the row that leaves a chat."""
    call = Call("leaveChat", {"chat_id": leave.chat_id})
    return Message(
        dedupe_key=f"{key}.leave",
        patient_id=None,
        chat_id=leave.chat_id,
        kind="leave",
        priority=Urgency.REPLY,
        due_at=now,
        expires_at=now + LEAVE_WITHIN,
        method=call.method,
        params=call.params,
        language="",
        created_at=now,
    )
