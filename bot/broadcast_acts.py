"""What staff did about broadcasts, written in their step's own transaction."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from bot.calls import Call
from bot.ledger import LEDGER
from bot.storage import audit, broadcasts
from bot.storage.audit import Line
from bot.storage.database import Connection
from flows.clinic.broadcasting import SendLedger, StartBroadcast, SteerBroadcast

Deed = StartBroadcast | SteerBroadcast | SendLedger


@dataclass(frozen=True, slots=True)
class Ordered:
    """What somebody of the staff wants of the broadcasts; ``person_id`` is their Telegram id."""

    deed: Deed
    person_id: int
    patient_id: int
    at: datetime


async def write(conn: Connection, ordered: Collection[Ordered]) -> None:
    """Take broadcasts in and steer them, each with a line in the audit log."""
    await audit.add(conn, [await _written(conn, each) for each in ordered])


async def _written(conn: Connection, done: Ordered) -> Line:
    match done.deed:
        case StartBroadcast():
            number = await broadcasts.add(conn, done.deed, done.patient_id, done.at)
            return Line(done.at, done.person_id, "broadcast_start", None, str(number))
        case SteerBroadcast(broadcast_id=number, steering=steering):
            await broadcasts.steer(conn, number, steering, done.at)
            return Line(done.at, done.person_id, f"broadcast_{steering}", None, str(number))
        case SendLedger(broadcast_id=number):
            return Line(done.at, done.person_id, "broadcast_ledger", None, str(number))
        case _ as never:
            assert_never(never)


def with_ledger(call: Call, effect: SendLedger) -> Call:
    """Make of the words that go with a ledger the call that sends it as a file."""
    params = {name: call.params[name] for name in ("chat_id", "parse_mode")}
    file = {"caption": call.params["text"], LEDGER: effect.broadcast_id}
    return Call("sendDocument", params | file, picture=LEDGER)
