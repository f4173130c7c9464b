"""What staff did, written for good: the matter or invite it changes, and its line in the log."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias, assert_never

from bot.invites import GOOD_FOR, code_of, hash_of
from bot.storage import appointments, audit, invites, worklist
from bot.storage.audit import Line
from bot.storage.database import Connection
from bot.storage.invites import NewInvite
from flows.clinic.acts import (
    Act,
    ClearWork,
    GiveBackWork,
    InviteKind,
    LeaveStaff,
    MakeInvite,
    NoteDown,
    Order,
    RevokeInvite,
    TakeWork,
    UseInvite,
)
from flows.effects import ClearFlag, OpenPhase

Acting: TypeAlias = "Act | ClearFlag | OpenPhase"


@dataclass(frozen=True, slots=True)
class Acted:
    """Something that a person did: by Telegram id and the clinic's number, and under which key."""

    act: Acting
    person_id: int
    patient_id: int
    at: datetime
    key: str


async def write(conn: Connection, acted: Collection[Acted], secret: str) -> None:
    """Write what was done, in its order. Raises where a matter is not as it was looked at."""
    for each in acted:
        await _change(conn, each, secret)
    await audit.add(conn, [line for each in acted if (line := _line(each)) is not None])


async def _change(conn: Connection, done: Acted, secret: str) -> None:
    match done.act:
        case TakeWork(item_id=item_id):
            await worklist.take(conn, item_id, done.person_id, done.at)
        case GiveBackWork(item_id=item_id):
            await worklist.give_back(conn, item_id)
        case ClearWork(item_id=item_id, reason=reason):
            await worklist.clear(conn, item_id, done.person_id, done.at, reason.value)
            await appointments.hear_wish(conn, item_id, done.at)
        case LeaveStaff():
            await worklist.give_back_all(conn, done.person_id)
        case MakeInvite() as invite:
            await invites.add(conn, _new_invite(invite, done, secret))
        case RevokeInvite(invite_id=invite_id, kinds=kinds):
            await invites.revoke(conn, kinds, invite_id, done.at)
        case UseInvite(invite_id=invite_id):
            await invites.use(conn, invite_id, done.patient_id, done.at)
        case Order() | NoteDown() | ClearFlag() | OpenPhase():
            pass
        case _ as never:
            assert_never(never)


def _new_invite(invite: MakeInvite, done: Acted, secret: str) -> NewInvite:
    return NewInvite(
        code_hash=hash_of(code_of(secret, done.key)),
        kind=invite.kind.value,
        role=invite.role,
        reference=invite.reference,
        created_by=done.person_id,
        created_at=done.at,
        expires_at=done.at + GOOD_FOR,
    )


def _line(done: Acted) -> Line | None:
    def line(action: str, patient_id: int | None = None, detail: str = "") -> Line:
        return Line(done.at, done.person_id, action, patient_id, detail)

    match done.act:
        case TakeWork(patient_id=patient_id):
            return line("work_taken", patient_id)
        case GiveBackWork(patient_id=patient_id):
            return line("work_given_back", patient_id)
        case ClearWork(patient_id=patient_id, reason=reason):
            return line("work_cleared", patient_id, reason.value)
        case Order(patient_id=patient_id, kind=kind, detail=detail):
            return line(kind.value, patient_id, detail)
        case ClearFlag(patient_id=patient_id):
            return line("flag_cleared", patient_id)
        case OpenPhase(patient_id=patient_id):
            return line("phase_opened", patient_id)
        case NoteDown(patient_id=patient_id, note=note):
            return line(note.value, patient_id)
        case MakeInvite(kind=kind, role=role):
            return line("invite_made", detail=role or kind.value)
        case RevokeInvite():
            return line("invite_revoked")
        case UseInvite(kind=InviteKind.STAFF):
            return line("staff_joined")
        case UseInvite() | LeaveStaff():
            return None
        case _ as never:
            assert_never(never)
