"""The command line's part for broadcasts: ``lumbot broadcast FILE --to SEGMENT``."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.config import load

if TYPE_CHECKING:
    from flows.clinic.facts_broadcasts import Audience, BroadcastKnown, Words


class Verb(StrEnum):
    """What can be asked of a broadcast; anything else is the name of a file."""

    STATUS = "status"
    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"


def broadcast(
    what: Annotated[
        str, typer.Argument(metavar="FILE|VERB", help="A file, or status, pause, resume, cancel.")
    ],
    number: Annotated[
        int | None, typer.Argument(metavar="[ID]", help="Of which broadcast.")
    ] = None,
    *,
    to: Annotated[
        str, typer.Option(help="Whom: all, or filters such as 'language=es and silent=7'.")
    ] = "",
    at: Annotated[str, typer.Option(help="When: '2026-11-30 09:00' or '09:00'; else now.")] = "",
    waking_hours: Annotated[
        bool, typer.Option("--waking-hours", help="Only while each patient is awake.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Count, and send nothing.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print JSON; needs --yes to send.")
    ] = False,
) -> None:
    """Send news to many patients, or look after a broadcast on its way.

    FILE is TOML with one table: [text], then a line for each language, such as
    en = "We are closed on Friday." The first language is for everybody without their own.
    """
    if what in tuple(Verb):
        _steer(Verb(what), number, as_json=as_json)
        return
    if number is not None or not to:
        raise typer.BadParameter("Name a file and --to SEGMENT, or a verb and a number.")
    _send(Path(what), to, at, waking=waking_hours, dry_run=dry_run, yes=yes, as_json=as_json)


def _steer(verb: Verb, number: int | None, *, as_json: bool) -> None:
    from bot import broadcasting
    from bot.clock import SystemClock
    from flows.clinic.broadcasting import Steering

    settings = load()
    if verb is Verb.STATUS and number is None:
        found = asyncio.run(broadcasting.newest(settings))
    elif number is None:
        raise typer.BadParameter(f"{verb} needs the number of a broadcast.")
    elif verb is Verb.STATUS:
        found = (asyncio.run(broadcasting.status(settings, number)),)
    else:
        steering = Steering(verb.value)
        done = broadcasting.steered(settings, SystemClock(), number, steering)
        found = (asyncio.run(done),)
    if as_json:
        written = [_plain(each) for each in found]
        typer.echo(json.dumps(written if number is None else written[0]))
        return
    for each in found:
        typer.echo(_line(each))


def _send(
    path: Path, to: str, at: str, *, waking: bool, dry_run: bool, yes: bool, as_json: bool
) -> None:
    from bot import broadcasting
    from bot.clock import SystemClock
    from flows.clinic.broadcasting import StartBroadcast

    settings, clock = load(), SystemClock()
    texts, segment = broadcasting.texts_in(path), broadcasting.segment_in(to)
    now = clock.now()
    starts_at = broadcasting.moment_in(at, settings.timezone, now) if at else now
    found = asyncio.run(broadcasting.counted(settings, clock, segment))
    if not as_json:
        _preview(found, texts)
    number = None
    if not dry_run:
        if not yes and (as_json or not typer.confirm("Send it?")):
            raise typer.Exit(1)
        plan = StartBroadcast(texts, "", segment, starts_at, waking, found.count)
        number = asyncio.run(broadcasting.started(settings, clock, plan))
    if as_json:
        typer.echo(json.dumps({"broadcast": number, **_counts(found)}))
    elif number is None:
        typer.echo("This was a dry run. Nothing was sent.")
    else:
        typer.echo(f"Broadcast {number} begins {starts_at:%Y-%m-%d %H:%M} UTC.")


def _preview(found: Audience, texts: Words) -> None:
    own, first = dict(texts), texts[0][0]
    typer.echo(f"{found.count} patients will get this.")
    for language, count in found.gets:
        instead = "" if language in own else f" ({first} text, no {language} given)"
        typer.echo(f"  {count} {language}{instead}")
    if found.left_out:
        typer.echo(
            f"Left out: {found.blocked} blocked, {found.stopped} stopped, "
            f"{found.no_consent} without consent."
        )


def _counts(found: Audience) -> dict[str, object]:
    return {
        "count": found.count,
        "languages": dict(found.gets),
        "blocked": found.blocked,
        "stopped": found.stopped,
        "no_consent": found.no_consent,
    }


def _line(known: BroadcastKnown) -> str:
    tally = ", ".join(f"{name} {count}" for name, count in asdict(known.tally).items() if count)
    return f"{known.id}  {known.state}  {known.percent} %  {known.segment}  {tally}"


def _plain(known: BroadcastKnown) -> dict[str, object]:
    return {
        "broadcast": known.id,
        "state": known.state.value,
        "percent": known.percent,
        "segment": known.segment,
        "created_at": known.created_at.isoformat(),
        "starts_at": known.starts_at.isoformat(),
        "in_waking_hours": known.in_waking_hours,
        "expected": known.expected,
        **asdict(known.tally),
    }
