"""The command line's part for data: backups, what is past its time, and a patient's rights."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from rich.console import Console
from rich.progress import Progress

from bot.config import Settings, load
from bot.errors import LumbotError

if TYPE_CHECKING:
    from bot.storage.database import Database

Result = TypeVar("Result")

patients = typer.Typer(help="One patient's data.", no_args_is_help=True)
NUMBER = typer.Argument(help="The clinic's number of the patient.")
AS_JSON = typer.Option("--json", help="Print JSON.")
ERR = Console(stderr=True, highlight=False)


def backup(
    file: Annotated[Path, typer.Argument(help="The new file to write.")],
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Copy the database to a file as it is now, also while Lumbot runs, and check the copy."""
    from bot.storage.backup import back_up

    with ERR.status("Copying and checking..."):
        size = back_up(load().database, file)
    if as_json:
        typer.echo(json.dumps({"file": str(file), "bytes": size}))
    else:
        typer.echo(f"{file} is a whole copy of the database, {size} bytes. Keep it safe.")


def restore(
    file: Annotated[Path, typer.Argument(help="A file that `lumbot db backup` wrote.")],
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Put a backup in the place of the database; refused while Lumbot runs."""
    from bot.clock import SystemClock
    from bot.storage.restoring import restore as put_back

    settings = load()
    with ERR.status("Checking and restoring..."):
        done = asyncio.run(put_back(settings.database, file, SystemClock().now()))
    if as_json:
        typer.echo(json.dumps(asdict(done), default=str))
        return
    typer.echo(
        f"Restored: {done.patients} patients. {done.erased_again} who were erased since are "
        f"erased again. {done.unsure} messages that were due may have been sent and stay unsent."
    )
    if done.kept:
        typer.echo(f"The database that was there is {done.kept}. Delete it when all is well.")
    if not done.is_complete:
        typer.echo(
            "The database that was there cannot be read: erase those again who were erased since "
            "the backup (lumbot patient erase)."
        )


def copy(
    source: Annotated[str, typer.Argument(metavar="FROM", help="The database that is there.")],
    target: Annotated[str, typer.Argument(metavar="TO", help="A new and empty one.")],
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Move a clinic from SQLite to PostgreSQL or back, and compare; refused while Lumbot runs.

    Both are written like LUMBOT_DATABASE_URL. A password may stand in PGPASSWORD instead. With
    LUMBOT_DATABASE_KEY a new SQLite file is encrypted; one that is there is read as it is.
    """
    from bot.config import database_key
    from bot.storage.copying import copy as copy_all
    from bot.storage.encryption import fitting

    key = database_key()

    with Progress(console=ERR, transient=True) as progress:
        task = progress.add_task("Copying and comparing", total=None)
        work = copy_all(
            fitting(source, key),
            fitting(target, key),
            begin=lambda rows: progress.update(task, total=rows),
            tell=lambda rows: progress.advance(task, rows),
        )
        copied = asyncio.run(work)
    if as_json:
        said = {name: {"rows": each.rows, "digest": each.digest} for name, each in copied.items()}
        typer.echo(json.dumps(said))
        return
    for name, each in copied.items():
        typer.echo(f"{name}: {each.rows} rows, {each.digest[:16]}")
    typer.echo("Both hold the same. Set LUMBOT_DATABASE_URL to the new one before the next start.")


def purge(
    older_than: Annotated[
        int | None, typer.Option(min=0, help="Days, instead of each kind's own.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only count.")] = False,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Remove what is past its time: updates, messages, waits, files, and who never joined."""
    from bot.clock import SystemClock
    from bot.purging import purge as remove
    from bot.purging import purgeable

    now = SystemClock().now()

    async def work(database: Database) -> dict[str, int]:
        found = await purgeable(database, now, days=older_than)
        if not dry_run:
            with Progress(console=ERR, transient=True) as progress:
                task = progress.add_task("Removing", total=sum(found.values()))
                found = await remove(
                    database, now, days=older_than, tell=lambda rows: progress.advance(task, rows)
                )
        return {each.value: count for each, count in found.items()}

    removed = _with_database(load(), work)
    if as_json:
        typer.echo(json.dumps(removed))
        return
    for what, count in removed.items():
        typer.echo(f"{what}: {count}{' would be removed' if dry_run else ' removed'}")


@patients.command("export")
def patient_export(
    number: Annotated[int, NUMBER],
    out: Annotated[Path | None, typer.Option(help="The archive to write.")] = None,
) -> None:
    """Write all that is held about a patient as an archive with JSON and CSV."""
    from bot.clock import SystemClock
    from bot.rights import archive
    from bot.storage.holdings import Holdings, held

    async def work(database: Database) -> Holdings | None:
        async with database.reading() as conn:
            return await held(conn, number)

    found = _with_database(load(), work)
    if found is None:
        raise LumbotError(_nobody(number))
    to = out or Path(f"patient-{number}.zip")
    try:
        to.touch(mode=0o600)
        to.write_bytes(archive(found, SystemClock().now()))
    except OSError as error:
        raise LumbotError(f"{to} cannot be written ({error.strerror}). Choose another.") from None
    typer.echo(f"{to} holds all about patient {number}.")


@patients.command("erase")
def patient_erase(
    number: Annotated[int, NUMBER],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Erase everything about a patient, who gets one last message that says so."""
    from bot.clock import SystemClock
    from bot.farewell import erase

    settings = load()
    if not yes:
        typer.confirm(f"Erase everything about patient {number}? There is no way back.", abort=True)
    now = SystemClock().now()
    if not _with_database(settings, lambda database: erase(database, settings, number, now)):
        raise LumbotError(_nobody(number))
    typer.echo(f"Everything about patient {number} is erased. They are told so by the bot.")


def privacy() -> None:
    """Print what is kept about patients, as a table in Markdown."""
    from bot.app import facts
    from bot.l10n import Catalogues
    from bot.rights import kept_table

    typer.echo(kept_table(Catalogues.load(facts(load()))), nl=False)


def _with_database(settings: Settings, work: Callable[[Database], Awaitable[Result]]) -> Result:
    """Do something with a database that is brought up to date first, and closed after."""
    from bot.storage.database import Database
    from bot.storage.migrating import upgrade

    async def opened() -> Result:
        await upgrade(settings.database)
        database = Database.open(settings.database)
        try:
            return await work(database)
        finally:
            await database.close()

    return asyncio.run(opened())


def _nobody(number: int) -> str:
    return f"There is no patient {number}. The number is the one that the clinic's screens show."
