"""``lumbot appointments``: take visits from a file, list them, and write them out.

The bot may run at the same time: every portion is a short transaction, and patients are woken
by the running bot within a minute.
"""

from __future__ import annotations

import asyncio
import csv
import json
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from bot.config import Settings, load
from bot.errors import LumbotError
from flows.visits_known import ImportKnown, VisitKnown

if TYPE_CHECKING:  # the database's libraries take a second, and --help needs none
    from bot.imports import Rules
    from bot.storage.database import Database

app = typer.Typer(help="Visits: from files, and as they stand.", no_args_is_help=True)
OUT = Console(highlight=False, soft_wrap=True, markup=False)
NEWS = Console(stderr=True, highlight=False, soft_wrap=True, markup=False)

PAGE = 500
DECLINED = 1
BY_COMMAND = 0  # who used the command line is not known to the audit log
FORMULAS = ("=", "+", "-", "@", "\t")


class Dates(StrEnum):
    """How dates such as 03/04/2026 are written in a list."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the operator asked of an import."""

    path: Path
    takes: bool
    is_json: bool
    dates: Dates


@app.command("import")
def take_in(
    file: Annotated[
        Path,
        typer.Argument(
            help="A list (CSV), calendar (ICS) or FHIR bundle.", exists=True, dir_okay=False
        ),
    ],
    yes: Annotated[bool, typer.Option("--yes", help="Take it without asking.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print what is in it as JSON.")] = False,
    dates: Annotated[Dates, typer.Option(help="How 03/04/2026 is meant.")] = Dates.DAY_FIRST,
) -> None:
    """Show what a file of visits would change, ask, and take it. Exits with 1 when declined."""
    asyncio.run(_import(load(), Asked(file, yes, as_json, dates)))


async def _import(settings: Settings, asked: Asked) -> None:
    from bot.clock import SystemClock
    from bot.imports import FileRefused, Rules
    from bot.storage.database import Database
    from bot.storage.migrating import upgrade

    await upgrade(settings.database)
    database, now = Database.open(settings.database), SystemClock().now()
    try:
        found = await _staged(database, asked, Rules(settings.timezone, now, asked.dates.value))
        _show(found, is_json=asked.is_json)
        if not found.to_take or not (asked.takes or typer.confirm("Take it?", err=True)):
            await _drop(database, found.id)
            raise typer.Exit(DECLINED if found.to_take else 0)
        await _take(database, found, now)
    except FileRefused as refused:
        raise LumbotError(f"{asked.path}: {_worded(str(refused.reason), refused.said)}") from None
    finally:
        await database.close()


async def _staged(database: Database, asked: Asked, rules: Rules) -> ImportKnown:
    """Read the file and say what is in it. Raises FileRefused."""
    from bot.appointments.staging import stage
    from bot.storage import imports
    from bot.storage.imports import State

    key, name = f"cli.{rules.at.isoformat()}", asked.path.name
    async with database.writing() as conn:
        number = await imports.ask(conn, key=key, staff_id=None, file_id="", name=name, at=rules.at)
    with _bar("Reading") as bar:
        task = bar.add_task("read", total=None)
        await stage(database, number, asked.path, rules, lambda many: bar.advance(task, many))
    async with database.writing() as conn:
        await imports.move(conn, number, State.ASKED, State.STAGED)
        return await imports.known(conn, str(number))


async def _take(database: Database, found: ImportKnown, now: datetime) -> None:
    from bot.appointments.acting import TAKEN
    from bot.appointments.taking import take
    from bot.storage import audit, imports
    from bot.storage.audit import Line
    from bot.storage.imports import State

    async with database.writing() as conn:
        await imports.move(conn, found.id, State.STAGED, State.TAKING)
        await audit.add(conn, [Line(now, BY_COMMAND, TAKEN, detail=str(found.id))])
    with _bar("Taking") as bar:
        task = bar.add_task("take", total=found.to_take)
        await take(database, found.id, now, lambda many: bar.advance(task, many))
    async with database.writing() as conn:
        await imports.move(conn, found.id, State.TAKING, State.TAKEN)
    NEWS.print(f"Taken: {found.to_take}.")


async def _drop(database: Database, number: int) -> None:
    from bot.storage import imports
    from bot.storage.imports import State

    async with database.writing() as conn:
        await imports.move(conn, number, State.STAGED, State.DROPPED)
        await imports.forget_lines(conn, number)


def _bar(what: str) -> Progress:
    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn())
    return Progress(*columns, console=NEWS, transient=True)


def _show(found: ImportKnown, *, is_json: bool) -> None:
    refused = [
        {"line": each.number, "reason": each.reason, "said": dict(each.said)}
        for each in found.refusals
    ]
    counts = {
        "read": found.read,
        "new": found.new,
        "changed": found.changed,
        "cancelled": found.cancelled,
        "unchanged": found.unchanged,
        "refused": found.refused,
    }
    if is_json:
        typer.echo(json.dumps(counts | {"refusals": refused}, ensure_ascii=False))
        return
    OUT.print(", ".join(f"{name}: {count}" for name, count in counts.items()))
    for each in found.refusals:
        OUT.print(f"Line {each.number}: {_worded(each.reason, dict(each.said))}")
    if found.refused > len(found.refusals):
        OUT.print(f"... and {found.refused - len(found.refusals)} more.")


def _worded(reason: str, said: dict[str, str]) -> str:
    from bot.l10n import Catalogues
    from flows.texts import text

    facts = dict.fromkeys(("clinic", "phone", "emergency", "hours"), "")
    named = text(f"import-{reason.replace('_', '-')}", **said)
    return Catalogues.load(facts).label(named, "en")


@app.command("list")
def show_list(
    days: Annotated[int, typer.Option(help="How many days from today.", min=1)] = 2,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """List the visits of today and the days after it, by reference."""
    asyncio.run(_list(load(), days, is_json=as_json))


async def _list(settings: Settings, days: int, *, is_json: bool) -> None:
    from bot.clock import SystemClock

    zone = ZoneInfo(settings.timezone)
    today = SystemClock().now().astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    chosen = [
        each
        async for each in _all(settings)
        if today <= each.starts_at.astimezone(zone) < today + timedelta(days=days)
    ]
    for visit in sorted(chosen, key=lambda each: (each.starts_at, each.id)):
        told = _told(visit, zone)
        typer.echo(json.dumps(told, ensure_ascii=False) if is_json else "  ".join(told.values()))


@app.command("export")
def export() -> None:
    """Write all visits to standard output as CSV; nothing in it is computed by a spreadsheet."""
    asyncio.run(_export(load()))


async def _export(settings: Settings) -> None:
    zone, writer = ZoneInfo(settings.timezone), csv.writer(sys.stdout)
    is_first = True
    async for visit in _all(settings):
        told = _told(visit, zone)
        if is_first:
            writer.writerow(told)
            is_first = False
        writer.writerow([_plain(each) for each in told.values()])


def _told(visit: VisitKnown, zone: ZoneInfo) -> dict[str, str]:
    ends = visit.ends_at.astimezone(zone).isoformat(timespec="minutes") if visit.ends_at else ""
    return {
        "start": visit.starts_at.astimezone(zone).isoformat(timespec="minutes"),
        "end": ends,
        "reference": visit.reference,
        "status": visit.status.value,
        "kind": visit.kind,
        "first": "yes" if visit.is_first else "",
        "place": visit.place,
    }


def _plain(cell: str) -> str:
    """Keep a spreadsheet from computing what a source wrote."""
    return f"'{cell}" if cell.startswith(FORMULAS) else cell


async def _all(settings: Settings) -> AsyncIterator[VisitKnown]:
    """Go through all visits a page at a time."""
    from bot.storage import appointments
    from bot.storage.database import Database
    from bot.storage.migrating import upgrade

    await upgrade(settings.database)
    database, after = Database.open(settings.database), 0
    try:
        while True:
            async with database.reading() as conn:
                found = await appointments.page(conn, after, PAGE)
            if not found:
                return
            for visit in found:
                yield visit
            after = found[-1].id
    finally:
        await database.close()
