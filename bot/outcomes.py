"""What became of a call, in four words, and what follows from each for its row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never

from bot.storage.outbox import AWAITED, Change, Row, State

BACK_OFF_MAX_SECONDS = 900.0
BLOCKED_CODE = 403


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram has it, or it was so already ("message is not modified")."""

    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will never take it; ``reason`` is a short word of ours, no text of a patient."""

    code: int
    reason: str


@dataclass(frozen=True, slots=True)
class NotSent:
    """It surely did not arrive; ``retry_after`` seconds are Telegram's wish, if it has one."""

    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may or may not have arrived."""

    reason: str = ""


Outcome = Sent | Refused | NotSent | Unknown
OUTCOMES = {Sent: "sent", Refused: "refused", NotSent: "not_sent", Unknown: "unknown"}


def settled(row: Row, outcome: Outcome, now: datetime) -> Change:
    """Decide what becomes of a row; past its ``expires_at`` nothing is tried again."""
    match outcome:
        case Sent(message_id=message_id):
            return Change(
                id=row.id,
                state=State.SENT,
                due_at=row.due_at,
                message_id=message_id,
                sent_at=now,
                is_kept=not row.is_fleeting,
            )
        case Refused(code=code, reason=reason):
            return Change(
                id=row.id, state=State.REFUSED, due_at=row.due_at, reason=f"{code} {reason}"
            )
        case NotSent(retry_after=retry_after):
            return _again(row, now, retry_after, "not sent")
        case Unknown(reason=reason) if row.priority in AWAITED:  # a repeat is better than nothing
            return _again(row, now, None, reason or "unknown")
        case Unknown(reason=reason):
            return Change(id=row.id, state=State.UNCERTAIN, due_at=row.due_at, reason=reason)
        case _ as never:
            assert_never(never)


def is_blocked(row: Row, outcome: Outcome) -> bool:
    """Tell whether a patient has blocked the bot, which is an event of its own."""
    is_forbidden = isinstance(outcome, Refused) and outcome.code == BLOCKED_CODE
    return is_forbidden and row.patient_id is not None


def _again(row: Row, now: datetime, retry_after: float | None, reason: str) -> Change:
    back_off = min(2.0 ** min(row.attempts - 1, 20), BACK_OFF_MAX_SECONDS)
    seconds = back_off if retry_after is None else retry_after
    due_at = now + timedelta(seconds=seconds)
    state = State.DUE if due_at < row.expires_at else State.GIVEN_UP
    return Change(id=row.id, state=state, due_at=due_at, reason=reason)
