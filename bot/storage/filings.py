"""What is filed for good: consents, assessments, check-ins, questionnaires and the worklist.

Each row carries the key of the effect that asked for it, so that filing again changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import assert_never

import orjson
from sqlalchemy import Table, select

from bot.storage.database import Connection, insert
from bot.storage.schema import ASSESSMENTS, CHECK_INS, CONSENTS, QUESTIONNAIRES, WORKLIST
from flows.effects import (
    AlertClinic,
    FileAssessment,
    FileCheckIn,
    FileConsent,
    FileQuestionnaire,
)

Filed = FileConsent | FileAssessment | FileCheckIn | FileQuestionnaire | AlertClinic


@dataclass(frozen=True, slots=True)
class Filing:
    """One row to be filed for a patient."""

    patient_id: int
    at: datetime
    dedupe_key: str
    filed: Filed


async def add(conn: Connection, filings: Collection[Filing]) -> None:
    """File these, each once."""
    by_table: dict[str, tuple[Table, list[dict[str, object]]]] = {}
    for filing in filings:
        table, columns = _row(filing.filed)
        head = {
            "patient_id": filing.patient_id,
            "at": filing.at,
            "dedupe_key": filing.dedupe_key,
        }
        by_table.setdefault(table.name, (table, []))[1].append({**head, **columns})
    for table, rows in by_table.values():
        statement = insert(conn, table).on_conflict_do_nothing(index_elements=["dedupe_key"])
        await conn.execute(statement, rows)


async def latest_check_ins(
    conn: Connection, patient_id: int, limit: int
) -> list[tuple[date, str, int | None]]:
    """Return how a patient's latest days went, the newest first."""
    found = await conn.execute(
        select(CHECK_INS.c.day, CHECK_INS.c.outcome, CHECK_INS.c.pain_nrs)
        .where(CHECK_INS.c.patient_id == patient_id)
        .order_by(CHECK_INS.c.id.desc())
        .limit(limit)
    )
    return [(row.day, row.outcome, row.pain_nrs) for row in found]


def _row(filed: Filed) -> tuple[Table, dict[str, object]]:
    match filed:
        case FileConsent(purpose=purpose, given=given, text_version=version):
            return CONSENTS, {"purpose": purpose, "given": given, "text_version": version}
        case FileAssessment(band=band, tier=tier, answers=answers):
            written = orjson.dumps(dict(answers)).decode()
            return ASSESSMENTS, {"band": band, "tier": tier, "answers": written}
        case FileCheckIn(day=day, outcome=outcome, pain_nrs=pain_nrs):
            return CHECK_INS, {"day": day, "outcome": outcome, "pain_nrs": pain_nrs}
        case FileQuestionnaire(name=name, score=score, answers=answers):
            written = orjson.dumps(dict(answers)).decode()
            return QUESTIONNAIRES, {"name": name, "score": score, "answers": written}
        case AlertClinic(kind=kind, note=note):
            return WORKLIST, {"kind": kind.value, "note": note}
        case _ as never:
            assert_never(never)
