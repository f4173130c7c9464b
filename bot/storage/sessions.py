"""Sessions: where each patient is in the conversation, as one JSON text a patient.

A session is loaded and saved whole, many in one statement. The flows decide whether a place
still exists; nothing here looks inside.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import bindparam, select

from bot.storage.database import Connection, insert, kept_out
from bot.storage.patients import PROFILE_FIELDS, profile_of
from bot.storage.schema import PATIENTS, SESSIONS
from flows.session import Place, Profile, Session, Turn


@dataclass(frozen=True, slots=True)
class Stored:
    """A known patient's conversation."""

    patient_id: int
    session: Session


_LOAD = (
    select(
        PATIENTS.c.id,
        PATIENTS.c.telegram_id,
        SESSIONS.c.state,
        *(PATIENTS.c[name] for name in PROFILE_FIELDS),
    )
    .join(SESSIONS, SESSIONS.c.patient_id == PATIENTS.c.id)
    .where(PATIENTS.c.telegram_id.in_(bindparam("people", expanding=True)))
)


async def load(conn: Connection, telegram_ids: Collection[int]) -> dict[int, Stored]:
    """Load the sessions of these people by Telegram id; who is new is left out."""
    found = await conn.execute(_LOAD, {"people": list(telegram_ids)})
    return {
        telegram_id: Stored(number, decoded(state, profile_of(profile)))
        for number, telegram_id, state, *profile in map(tuple, found)
    }


async def find(conn: Connection, patient_id: int) -> tuple[Session, datetime] | None:
    """Return a patient's session by the clinic's number, and when they first wrote."""
    columns = [PATIENTS.c[name] for name in PROFILE_FIELDS]
    found = await conn.execute(
        select(PATIENTS.c.created_at, SESSIONS.c.state, *columns)
        .join(SESSIONS, SESSIONS.c.patient_id == PATIENTS.c.id)
        .where(PATIENTS.c.id == patient_id)
    )
    row = found.first()
    if row is None:
        return None
    created_at, state, *profile = tuple(row)
    return decoded(state, profile_of(profile)), created_at


async def save(conn: Connection, sessions: Mapping[int, Session], at: datetime) -> None:
    """Write these sessions, by the clinic's number; the profiles are saved apart."""
    if not sessions:
        return
    statement = insert(conn, SESSIONS).on_conflict_do_update(
        index_elements=["patient_id"], set_=kept_out("step", "state", "updated_at")
    )
    rows = [
        {"patient_id": number, "step": each.step, "state": encoded(each), "updated_at": at}
        for number, each in sorted(sessions.items())
    ]
    await conn.execute(statement, rows)


def encoded(session: Session) -> str:
    """Write all of a session but the profile as JSON."""
    return orjson.dumps(
        {
            "place": _place_out(session.place),
            "step": session.step,
            "data": dict(session.data),
            "parked": [_place_out(place) for place in session.parked],
            "picture": session.picture,
        }
    ).decode()


def decoded(state: str, profile: Profile) -> Session:
    """Read what ``encoded`` wrote."""
    read = orjson.loads(state)
    return Session(
        profile=profile,
        place=_place_in(read["place"]),
        step=read["step"],
        data=read["data"],
        parked=tuple(_place_in(place) for place in read["parked"]),
        picture=read["picture"],
    )


def _place_out(place: Place) -> dict[str, object]:
    return {
        "flow": place.flow,
        "state": place.state,
        "version": place.version,
        "trail": [[turn.state, turn.undo] for turn in place.trail],
        "since": place.since,
    }


def _place_in(read: dict[str, Any]) -> Place:
    return Place(
        flow=read["flow"],
        state=read["state"],
        version=read["version"],
        trail=tuple(Turn(state, tuple(map(tuple, undo))) for state, undo in read["trail"]),
        since=read["since"] and datetime.fromisoformat(read["since"]),
    )
