"""The command line's part for the clinic's people: staff, invites and the audit log."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.config import load
from bot.errors import LumbotError

if TYPE_CHECKING:
    from bot.staffing import Made

staff = typer.Typer(help="The clinic's staff.", no_args_is_help=True)
AS_JSON = typer.Option("--json", help="Print JSON.")
QR = typer.Option("--qr", help="Write the QR code to this PNG or SVG file.")


class Joining(StrEnum):
    """The parts that one can be invited to; owners are named by LUMBOT_ADMINS."""

    CLINICIAN = "clinician"
    FRONT_DESK = "front_desk"


@staff.command("add")
def staff_add(
    role: Annotated[Joining, typer.Option(help="What the colleague will do.")],
    qr: Annotated[Path | None, QR] = None,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Make a one-time link with which a colleague joins; it works for 14 days."""
    from bot.clock import SystemClock
    from bot.staffing import invite as make
    from flows.clinic.acts import InviteKind

    made = asyncio.run(make(load(), SystemClock(), InviteKind.STAFF, role=role.value))
    _show(made, qr, as_json=as_json)


@staff.command("list")
def staff_list(as_json: Annotated[bool, AS_JSON] = False) -> None:
    """List the staff by Telegram id; owners stand in LUMBOT_ADMINS."""
    from bot.staffing import members

    found = asyncio.run(members(load()))
    if as_json:
        typer.echo(json.dumps([asdict(each) for each in found]))
        return
    _table(("Telegram id", "Role"), [(str(each.telegram_id), each.role) for each in found])


@staff.command("remove")
def staff_remove(
    telegram_id: Annotated[int, typer.Argument(help="The id that `staff list` prints.")],
) -> None:
    """Remove a colleague; a running Lumbot closes the clinic's side to them within a minute."""
    from bot.clock import SystemClock
    from bot.staffing import remove

    asyncio.run(remove(load(), SystemClock(), telegram_id))
    typer.echo(f"{telegram_id} is removed from the staff.")


def invite(
    reference: Annotated[str, typer.Option(help="The clinic's own reference, no name.")] = "",
    qr: Annotated[Path | None, QR] = None,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Make a one-time link for a patient, with its QR code; it works for 14 days."""
    from bot.clock import SystemClock
    from bot.staffing import invite as make
    from flows.clinic.acts import InviteKind

    made = asyncio.run(make(load(), SystemClock(), InviteKind.PATIENT, reference=reference))
    _show(made, qr, as_json=as_json)


def audit(
    limit: Annotated[int, typer.Option(min=1, help="How many lines, the newest first.")] = 50,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Print what staff did with patients' data; staff 0 is the command line."""
    from bot.staffing import log

    lines = asyncio.run(log(load(), limit))
    if as_json:
        typer.echo(json.dumps([{**asdict(each), "at": each.at.isoformat()} for each in lines]))
        return
    _table(
        ("When (UTC)", "Staff", "What", "Patient", "Detail"),
        [
            (
                f"{each.at:%Y-%m-%d %H:%M}",
                str(each.staff_id),
                each.action,
                str(each.patient_id or ""),
                each.detail,
            )
            for each in lines
        ],
    )


def _show(made: Made, qr: Path | None, *, as_json: bool) -> None:
    """Print the link; its picture goes to a file, or to a terminal that can show it."""
    import segno

    code = segno.make(made.url, error="m", micro=False)
    if qr is not None:
        try:
            code.save(str(qr), scale=12, border=4)
        except (OSError, ValueError):
            raise LumbotError(
                f"Cannot write {qr}. Name a .png or .svg file in a folder that is there."
            ) from None
    if as_json:
        said = {"url": made.url, "expires_at": made.expires_at.isoformat()}
        typer.echo(json.dumps(said))
        return
    if qr is None and sys.stdout.isatty():
        code.terminal(compact=True)
    typer.echo(made.url)
    typer.echo(f"It works once, until {made.expires_at:%Y-%m-%d %H:%M} UTC.")


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(*heads)
    for row in rows:
        table.add_row(*row)
    Console(highlight=False).print(table)
