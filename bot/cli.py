"""The command line: ``lumbot --help``.

Exit codes: 0 done, 1 something an operator has to put right (one line says what), 2 wrong use.
Whatever else goes wrong is logged without its text, which might quote a patient.
"""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import signal
import sys
from contextlib import suppress
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from typing import Annotated, NoReturn

import structlog
import typer
from rich.console import Console

from bot import (
    cli_appointments,
    cli_broadcasts,
    cli_capacity,
    cli_data,
    cli_locales,
    cli_report,
    cli_staff,
    logs,
)
from bot.config import LogForm, Settings, load
from bot.errors import LumbotError

LOG = structlog.get_logger(__name__)

FAILED = 1
RUBBISH_AFTER = 5_000  # new objects; a batch makes thousands, of which few are left
HEALTH_SECONDS = 4.0  # the image gives up on the whole command after ten

app = typer.Typer(
    help="Lumbot, a Telegram bot for people with a low-back muscle spasm.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
database = typer.Typer(help="The database.", no_args_is_help=True)
app.add_typer(database, name="db")
app.add_typer(cli_data.patients, name="patient")
conversation = typer.Typer(help="What is said and when.", no_args_is_help=True)
app.add_typer(conversation, name="flows")
app.add_typer(cli_locales.locales, name="locales")
app.add_typer(cli_appointments.app, name="appointments")
app.add_typer(cli_staff.staff, name="staff")
app.command()(cli_staff.invite)
app.command()(cli_staff.audit)
app.command()(cli_broadcasts.broadcast)
app.command()(cli_report.report)
app.command()(cli_capacity.capacity)
OUT = Console(highlight=False, soft_wrap=True)


@app.command()
def run() -> None:
    """Serve patients until stopped; settings come from LUMBOT_* variables or a .env file."""
    settings = load()
    logs.configure(settings.log)
    asyncio.run(_serve(settings))


async def _serve(settings: Settings) -> None:
    """Serve until a signal comes; it also ends the wait for a Telegram that does not answer."""
    from bot.app import opened
    from bot.clock import SystemClock

    serving = asyncio.current_task()
    assert serving is not None
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, serving.cancel)
    with suppress(asyncio.CancelledError):
        async with opened(settings, SystemClock()) as house:
            # What is built by now stays: to look through it for rubbish holds up every patient.
            gc.collect()
            gc.freeze()
            gc.set_threshold(RUBBISH_AFTER)
            OUT.print("Lumbot is running. Stop it with Ctrl+C.")
            await house.ingest.watch()


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="The first port to try.")] = 8080,
) -> None:
    """Serve Lumbot against a local Telegram, with a chat page and a clock to move."""
    from bot.demo import serve

    logs.configure(LogForm.CONSOLE, least=logging.WARNING)
    asyncio.run(serve(port, OUT.print))


@app.command()
def tour(
    language: Annotated[str, typer.Option(help="The language to play in, such as es.")] = "en",
) -> None:
    """Play a patient and a day at the clinic through a local Telegram, and print it."""
    from bot.tour import play

    logs.configure(LogForm.CONSOLE, least=logging.WARNING)
    asyncio.run(play(language, OUT))


@app.command()
def check() -> None:
    """Tell whether everything that `lumbot run` needs is there."""
    from bot.checking import findings

    settings = load()
    logs.configure(LogForm.CONSOLE, least=logging.ERROR)
    found = asyncio.run(findings(settings))
    for each in found:
        OUT.print(f"{'✗' if each.is_problem else '✓'} {each.text}", markup=False)
    if any(each.is_problem for each in found):
        raise typer.Exit(FAILED)


@app.command()
def health() -> None:
    """Ask the bot that runs at LUMBOT_METRICS whether all is well."""
    address = load().metrics
    if address is None:
        raise LumbotError("LUMBOT_METRICS is off, so there is nothing to ask. Set host:port.")
    try:
        asking = HTTPConnection(address.host, address.port, timeout=HEALTH_SECONDS)
        asking.request("GET", "/healthz")
        answer = asking.getresponse()
        checks = json.loads(answer.read())["checks"]
    except (OSError, HTTPException, ValueError, LookupError, TypeError) as error:
        where = f"{address.host}:{address.port}"
        raise LumbotError(f"No Lumbot answers at {where} ({type(error).__name__}).") from None
    OUT.print(", ".join(f"{name}: {said}" for name, said in checks.items()), markup=False)
    if answer.status != HTTPStatus.OK:
        raise typer.Exit(FAILED)


@database.command("upgrade")
def db_upgrade() -> None:
    """Bring the database up to this version of Lumbot; `lumbot run` does it too."""
    from bot.storage.migrating import upgrade

    asyncio.run(upgrade(load().database))
    OUT.print("The database is up to date.")


@conversation.command("draw")
def flows_draw(
    name: Annotated[str, typer.Argument(help="One flow; all of them without it.")] = "",
) -> None:
    """Print the flows as diagrams, in Markdown with Mermaid."""
    from bot.diagrams import document
    from flows.registry import FLOWS

    if name and name not in FLOWS:
        raise LumbotError(f"There is no flow {name!r}. There are: {', '.join(sorted(FLOWS))}.")
    typer.echo(document([FLOWS[name]] if name else FLOWS.values()))


database.command("backup")(cli_data.backup)
database.command("restore")(cli_data.restore)
database.command("copy")(cli_data.copy)
database.command("purge")(cli_data.purge)
app.command("privacy")(cli_data.privacy)


def main() -> None:
    """Run the command line; what an operator can put right is one line, and never a traceback."""
    logs.configure(LogForm.CONSOLE, least=logging.WARNING)
    try:
        app()
    except LumbotError as error:
        _fail(str(error))
    except Exception as error:
        known = error.subgroup(LumbotError) if isinstance(error, ExceptionGroup) else None
        if known is None:
            LOG.critical("ended_by_a_fault", exc_info=_first(error))
            _fail("Lumbot ended by a fault of its own. The line above says where.")
        _fail(str(_first(known)))


def _first(error: Exception) -> Exception:
    return _first(error.exceptions[0]) if isinstance(error, ExceptionGroup) else error


def _fail(said: str) -> NoReturn:
    Console(stderr=True, highlight=False, markup=False, soft_wrap=True).print(said, style="red")
    sys.exit(FAILED)
