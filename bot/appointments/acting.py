"""Writes what a step does with visits, in the transaction of the step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from bot.storage import appointments, imports
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


@dataclass(frozen=True, slots=True)
class Done:
    """One thing done by the person of a conversation; ``key`` names its cause."""

    act: VisitAct
    patient_id: int
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
            await appointments.settle(conn, act, done.at, done.key)
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
        case DecideImport(import_id=number):
            await imports.move(conn, number, State.STAGED, State.DROPPED)
            await imports.forget_lines(conn, number)
        case _ as never:
            assert_never(never)
