"""Writes what a step does with visits, in the transaction of the step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from bot.storage import appointments, audit, imports
from bot.storage.audit import Line
from bot.storage.database import Connection
from bot.storage.imports import State
from flows.visit_acts import (
    AnswerVisit,
    DecideImport,
    FetchImport,
    FileNudge,
    SettleVisit,
    VisitAct,
)

TAKEN = "visits_taken"


@dataclass(frozen=True, slots=True)
class Done:
    """One thing done by the person of a conversation, by number and Telegram id.

    ``key`` names its cause.
    """

    act: VisitAct
    patient_id: int
    person_id: int
    at: datetime
    key: str


async def write(conn: Connection, acts: Iterable[Done]) -> None:
    """Write these in their order."""
    for done in acts:
        await _write(conn, done)


async def _write(conn: Connection, done: Done) -> None:
    match done.act:
        case AnswerVisit() as act:
            await appointments.answer(conn, done.patient_id, act, done.at)
        case SettleVisit() as act:
            about = await appointments.settle(conn, act, done.at, done.key)
            if about:
                action = f"visit_{act.status.value}"
                await audit.add(conn, [Line(done.at, done.person_id, action, about)])
        case FileNudge() as act:
            await appointments.file_nudge(conn, done.patient_id, act, done.at, done.key)
        case FetchImport(file_id=file_id, name=name):
            await imports.ask(
                conn,
                key=done.key,
                staff_id=done.patient_id,
                file_id=file_id,
                name=name,
                at=done.at,
            )
        case DecideImport(import_id=number, takes=True):
            await imports.move(conn, number, State.STAGED, State.TAKING)
            await audit.add(conn, [Line(done.at, done.person_id, TAKEN, detail=str(number))])
        case DecideImport(import_id=number):
            await imports.move(conn, number, State.STAGED, State.DROPPED)
            await imports.forget_lines(conn, number)
        case _ as never:
            assert_never(never)
