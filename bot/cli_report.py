"""The command line's report: the clinic by week, without names and without small numbers."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from bot.config import Settings, load

if TYPE_CHECKING:
    from flows.clinic.facts_report import Week

HEADS = (
    "Week",
    "Joined",
    "Checked %",
    "Answered %",
    "Did %",
    "Missed %",
    "Severe",
    "Moderate",
    "Mild",
    "Clear",
)
TITLES = {
    "completion": "Finished the first check (%)",
    "response": "Answered a reminder (%)",
    "adherence": "Did their exercises (%)",
    "no_shows": "Missed visits (%)",
}


def report(
    weeks: Annotated[int, typer.Option(min=1, max=104, help="How many, the present one last.")] = 8,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
    picture: Annotated[Path | None, typer.Option(help="Write a PNG to this file.")] = None,
) -> None:
    """Show adherence, completion, bands, no-shows and answers by week.

    No names. Fewer than five people are "<5", and a share of fewer than five is left out.
    """
    from bot import reporting

    found = asyncio.run(_found(load(), weeks))
    if picture:
        picture.write_bytes(_drawn(found))
    if as_json:
        typer.echo(json.dumps(reporting.as_plain(found)))
    elif as_csv:
        typer.echo(reporting.as_csv(found), nl=False)
    else:
        table = Table(*HEADS, box=None)
        for week in found:
            table.add_row(*week.cells())
        Console(highlight=False).print(table)


async def _found(settings: Settings, weeks: int) -> list[Week]:
    from bot import reporting
    from bot.clock import SystemClock
    from bot.storage.database import Database
    from bot.storage.migrating import upgrade

    await upgrade(settings.database)
    database = Database.open(settings.database)
    try:
        async with database.reading() as conn:
            return await reporting.report(conn, SystemClock().now(), settings.timezone, weeks)
    finally:
        await database.close()


def _drawn(weeks: list[Week]) -> bytes:
    from bot.pictures.fonts import Lettering
    from bot.pictures.report import Panel, draw

    names = [f"{week.first:%d.%m.}" for week in weeks]
    panels = [
        Panel(title, tuple(getattr(week, field) for week in weeks))
        for field, title in TITLES.items()
    ]
    return draw("The clinic by week", names, panels, Lettering("en", "ltr"))
