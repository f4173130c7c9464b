"""Looks up what the screens of staff show; a look at a patient's card goes to the audit log.

The line is written here and not by the flow, so that no way to a card can forget it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, TypeVar

from bot import facts_broadcasts, reporting
from bot.invites import hash_of
from bot.storage import (
    appointments,
    audit,
    filings,
    invites,
    patient_lists,
    patients,
    sessions,
    worklist,
)
from bot.storage.database import Connection
from flows.clinic import roles
from flows.clinic.acts import InviteKind
from flows.clinic.facts_broadcasts import Audience
from flows.clinic.facts_report import Report
from flows.clinic.facts_staff import (
    PAGE_ROWS,
    URGENT,
    Card,
    CardFound,
    CheckInFiled,
    CodeFound,
    Colleague,
    Held,
    Invited,
    Matter,
    MatterFound,
    Noted,
    Page,
    PatientRow,
    WorkState,
)
from flows.clinic.roles import INVITED
from flows.effects import WorkKind
from flows.facts import NeedKind
from flows.references import normalised
from flows.visits_known import VisitKnown, VisitStatus

Entry = TypeVar("Entry")
CHECK_INS_SHOWN: Final = 7
SILENT_FOR: Final = timedelta(days=3)
VISITS_SHOWN: Final = 3
# Work that is about visits, and how these stand then.
CALLED_FOR_BY: Final[Mapping[str, VisitStatus]] = {
    WorkKind.MOVE_WANTED: VisitStatus.MOVE_WANTED,
    WorkKind.VISIT_CANCELLED: VisitStatus.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks at stored facts, by Telegram id, when, and what the clinic has set.

    ``zone`` is where the clinic is, ``news_per_second`` the pace of its broadcasts.
    """

    person_id: int
    at: datetime
    zone: str
    news_per_second: float


async def matters(conn: Connection, key: str, reader: Reader) -> Page[Matter]:
    """Return a page of the work that a role sees; the key is "role.page"."""
    role, number = _keyed(key)
    kinds = [kind.value for kind in WorkKind if roles.sees(role, kind)]

    async def fetch(offset: int) -> tuple[list[worklist.Item], int]:
        return await worklist.waiting(
            conn, kinds, [kind.value for kind in URGENT], offset=offset, limit=PAGE_ROWS
        )

    page = await _paged(fetch, number)
    entries = [_matter(each, reader) for each in page.entries]
    return Page(entries, page.number, page.pages, page.count)


async def matter(conn: Connection, key: str, reader: Reader) -> MatterFound:
    """Return a matter by its number, or the newest of a patient's by "patient.kind"."""
    number, _, kind = key.partition(".")
    if kind:
        found = await worklist.newest(conn, int(number), kind)
    else:
        found = await worklist.find(conn, int(number))
    if found is None:
        return MatterFound(None)
    return MatterFound(replace(_matter(found, reader), visits=await _visits(conn, found)))


async def _visits(conn: Connection, item: worklist.Item) -> tuple[VisitKnown, ...]:
    status = CALLED_FOR_BY.get(item.kind)
    own = (await appointments.own(conn, item.reference)).visits if status else ()
    ahead = [each for each in own if each.status is status and each.starts_at > item.at]
    return tuple(ahead[:VISITS_SHOWN])


def _matter(item: worklist.Item, reader: Reader) -> Matter:
    return Matter(
        item.id,
        item.patient_id,
        item.reference,
        item.reached,
        item.kind,
        item.at,
        WorkState(item.state),
        item.state == WorkState.TAKEN and item.taken_by == reader.person_id,
        item.note,
    )


async def card(conn: Connection, key: str, reader: Reader) -> CardFound:
    """Return a patient's card, and note who looked at it."""
    found = await sessions.find(conn, int(key))
    if found is None:
        return CardFound(None)
    session, joined_at = found
    await audit.note_viewed(conn, reader.person_id, int(key), reader.at)
    filed = await filings.latest_check_ins(conn, int(key), CHECK_INS_SHOWN)
    return CardFound(
        Card(int(key), session, joined_at, tuple(CheckInFiled(*each) for each in filed))
    )


async def patient_rows(conn: Connection, key: str, reader: Reader) -> Page[PatientRow]:
    """Return a page of patients; the key is "all.page", "silent.page" or "band.page"."""
    which, number = _keyed(key)

    async def fetch(offset: int) -> tuple[list[patient_lists.Listed], int]:
        return await patient_lists.listed(
            conn, which, silent_since=reader.at - SILENT_FOR, offset=offset, limit=PAGE_ROWS
        )

    return await _as_rows(fetch, number)


async def found_patients(conn: Connection, key: str, _reader: Reader) -> Page[PatientRow]:
    """Return who has this number or this reference; the key is what was typed."""

    async def fetch(_offset: int) -> tuple[list[patient_lists.Listed], int]:
        return await patient_lists.named(conn, key, normalised(key), limit=PAGE_ROWS)

    return await _as_rows(fetch, 0)


async def _as_rows(fetch: Fetch[patient_lists.Listed], number: int) -> Page[PatientRow]:
    page = await _paged(fetch, number)
    rows = [PatientRow(each.id, each.reference, each.band) for each in page.entries]
    return Page(rows, page.number, page.pages, page.count)


async def holder(conn: Connection, key: str, _reader: Reader) -> Held:
    """Return who has this reference; the key is the reference as it is kept."""
    found = await patients.holder(conn, key)
    return Held(0 if found is None else found[0])


async def code(conn: Connection, key: str, reader: Reader) -> CodeFound:
    """Return the invite of a code as somebody wrote it."""
    found = await invites.find(conn, hash_of(key))
    if found is None:
        return CodeFound(None)
    held = await patients.holder(conn, found.reference)
    return CodeFound(
        replace(_invited(found), is_held=held is not None and held[1] != reader.person_id)
    )


async def open_invites(conn: Connection, key: str, reader: Reader) -> Page[Invited]:
    """Return a page of invites that can still be used; the key is "role.page"."""
    role, number = _keyed(key)
    kinds = [kind.value for kind in InviteKind if roles.may_invite(role, kind)]

    async def fetch(offset: int) -> tuple[list[invites.Invite], int]:
        return await invites.usable(conn, kinds, reader.at, offset=offset, limit=PAGE_ROWS)

    page = await _paged(fetch, number)
    return Page([_invited(each) for each in page.entries], page.number, page.pages, page.count)


def _invited(invite: invites.Invite) -> Invited:
    return Invited(
        invite.id,
        invite.kind,
        invite.role,
        invite.reference,
        invite.expires_at,
        is_used=invite.used_at is not None,
        is_revoked=invite.revoked_at is not None,
    )


async def colleagues(conn: Connection, key: str, _reader: Reader) -> Page[Colleague]:
    """Return a page of who joined the staff, or of them the one with a number.

    The key is the page, or "remove.number". Owners stand in the settings.
    """
    chosen, number = _keyed(key)
    members = await patients.members(conn, INVITED)
    if chosen:
        members, number = [each for each in members if each[0] == number], 0

    async def fetch(offset: int) -> tuple[Sequence[tuple[int, int, str]], int]:
        return members[offset : offset + PAGE_ROWS], len(members)

    page = await _paged(fetch, number)
    entries = [Colleague(*each) for each in page.entries]
    return Page(entries, page.number, page.pages, page.count)


async def noted(conn: Connection, key: str, _reader: Reader) -> Page[Noted]:
    """Return a page of the audit log, the newest lines first; the key is the page."""

    async def fetch(offset: int) -> tuple[list[audit.Line], int]:
        return await audit.latest(conn, offset=offset, limit=PAGE_ROWS)

    page = await _paged(fetch, int(key))
    lines = [
        Noted(each.at, each.staff_id, each.action, each.patient_id or 0, each.detail)
        for each in page.entries
    ]
    return Page(lines, page.number, page.pages, page.count)


async def by_week(conn: Connection, key: str, reader: Reader) -> Report:
    """Return the clinic by its own weeks; the key is how many."""
    return Report(tuple(await reporting.report(conn, reader.at, reader.zone, int(key))))


async def audience(conn: Connection, key: str, reader: Reader) -> Audience:
    """Count whom a broadcast would reach, and say at which pace."""
    found = await facts_broadcasts.audience(conn, key)
    return replace(found, per_second=reader.news_per_second)


Fetch = Callable[[int], Awaitable[tuple[Sequence[Entry], int]]]


async def _paged(fetch: Fetch[Entry], number: int) -> Page[Entry]:
    """Fetch a page; past the last one, the last one, because a list may have become shorter."""
    entries, count = await fetch(number * PAGE_ROWS)
    pages = max(1, -(-count // PAGE_ROWS))
    if number >= pages:
        number = pages - 1
        entries, count = await fetch(number * PAGE_ROWS)
    return Page(entries, number, pages, count)


def _keyed(key: str) -> tuple[str, int]:
    which, _, number = key.rpartition(".")
    return which, int(number)


Lookup = Callable[[Connection, str, Reader], Awaitable[object]]
LOOKUPS: Final[Mapping[NeedKind, Lookup]] = {
    NeedKind.MATTERS: matters,
    NeedKind.MATTER: matter,
    NeedKind.CARD: card,
    NeedKind.PATIENTS: patient_rows,
    NeedKind.PATIENTS_NAMED: found_patients,
    NeedKind.HOLDER: holder,
    NeedKind.CODE: code,
    NeedKind.INVITES: open_invites,
    NeedKind.STAFF: colleagues,
    NeedKind.AUDIT: noted,
    NeedKind.REPORT: by_week,
    NeedKind.AUDIENCE: audience,
}
