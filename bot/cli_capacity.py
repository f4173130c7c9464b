"""The command line's word on capacity: whether all reminders fit, and how the day looks."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer
from rich.bar import Bar
from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from bot.capacity import Day

FAILED = 1
DAYS = 2  # the second begins with what the first has left


def capacity(
    patients: Annotated[int, typer.Option(min=1, help="How many are reminded daily.")],
    rate: Annotated[
        float, typer.Option(min=1, help="Messages a second that need not be paid for.")
    ] = 30,
    zone: Annotated[
        str, typer.Option(help="Where most of them live.", envvar="LUMBOT_TIMEZONE")
    ] = "UTC",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Tell whether everyone's reminder fits its hour, and show the day.

    Ends with 1 when some do not fit. Who lives where and likes which time is assumed. Reminders
    are never paid for, whatever LUMBOT_PAID_BROADCAST says of news.
    """
    from bot.capacity import A_MINUTE, play
    from bot.clock import SystemClock
    from bot.telegram.pacing import Pacing

    per_second = Pacing(rate).reminders_per_second
    days = play(patients, 60 * per_second, zone, _midnight(zone, SystemClock().now()), DAYS)
    day = days[-1]
    if as_json:
        typer.echo(json.dumps(_plain(day, per_second)))
    else:
        _show(day, 3600 * per_second)
        if day.late:
            share = day.late / day.reminders
            typer.echo(
                f"It does not fit: {day.late:,.0f} reminders ({share:.0%}) leave"
                f" after their hour. A higher rate helps, or fewer patients a bot."
            )
        else:
            waited = day.latest // A_MINUTE + 1
            typer.echo(f"It fits: no reminder waits longer than {waited} min after its turn.")
    if day.late:
        raise typer.Exit(FAILED)


def _midnight(zone: str, now: datetime) -> datetime:
    try:
        here = ZoneInfo(zone)
    except (OSError, ValueError, ZoneInfoNotFoundError):
        wanted = "Use an IANA name such as 'Africa/Johannesburg'"
        raise typer.BadParameter(f"{zone!r} is no time zone. {wanted}.") from None
    return datetime.combine(now.astimezone(here), time(), here).astimezone(UTC)


def _show(day: Day, per_hour: float) -> None:
    most = max(per_hour, *day.due)
    table = Table("Hour", "Due", "Leave", f"of {per_hour:,.0f}", box=None)
    for hour, (due, left) in enumerate(zip(day.due, day.left, strict=True)):
        bar = Bar(most, 0, left, width=40, color="red" if due > per_hour else "green")
        table.add_row(f"{hour:02}:00", f"{due:,.0f}", f"{left:,.0f}", bar)
    Console(highlight=False).print(table)


def _plain(day: Day, per_second: float) -> dict[str, object]:
    return {
        "fits": not day.late,
        "per_second": per_second,
        "reminders": round(day.reminders),
        "late": round(day.late),
        "longest_wait_seconds": day.latest.total_seconds(),
        "due_by_hour": [round(each) for each in day.due],
        "left_by_hour": [round(each) for each in day.left],
    }
