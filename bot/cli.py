"""The command line: ``lumbot --help``.

Exit codes: 0 done, 1 something an operator has to put right (one line says what), 2 wrong use.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from typing import Annotated

import typer
from rich.console import Console

from bot import logs
from bot.app import opened
from bot.clock import SystemClock
from bot.config import LogForm, Settings, load
from bot.errors import LumbotError
from bot.storage.migrating import upgrade

FAILED = 1

app = typer.Typer(
    help="Lumbot, a Telegram bot for people with a low-back muscle spasm.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
database = typer.Typer(help="The database.", no_args_is_help=True)
app.add_typer(database, name="db")
OUT = Console(highlight=False, soft_wrap=True)


@app.command()
def run() -> None:
    """Serve patients until stopped; settings come from LUMBOT_* variables or a .env file."""
    settings = load()
    logs.configure(settings.log)
    asyncio.run(_serve(settings))


async def _serve(settings: Settings) -> None:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, stopping.set)
    async with opened(settings, SystemClock()):
        OUT.print("Lumbot is running. Stop it with Ctrl+C.")
        await stopping.wait()


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
        OUT.print(f"{'✗' if each.is_problem else '✓'} {each.text}")
    if any(each.is_problem for each in found):
        raise typer.Exit(FAILED)


@database.command("upgrade")
def db_upgrade() -> None:
    """Bring the database up to this version of Lumbot; `lumbot run` does it too."""
    asyncio.run(upgrade(load().database_url))
    OUT.print("The database is up to date.")


def main() -> None:
    """Run the command line; a fault that an operator can put right is one line, no traceback."""
    try:
        app()
    except LumbotError as error:
        Console(stderr=True, highlight=False, soft_wrap=True).print(str(error), style="red")
        sys.exit(FAILED)
    except BaseExceptionGroup as group:
        known = group.subgroup(LumbotError)
        if known is None:
            raise
        Console(stderr=True, highlight=False, soft_wrap=True).print(_first(known), style="red")
        sys.exit(FAILED)


def _first(group: BaseExceptionGroup[LumbotError]) -> str:
    first = group.exceptions[0]
    return _first(first) if isinstance(first, BaseExceptionGroup) else str(first)
