"""The command line: what an operator types, what is answered, and with which exit code."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
import typer

from bot.cli import app
from bot.emulator import Server, Telegram
from tests.bot.lumbot import TOKEN, Lumbot, free_address

pytestmark = pytest.mark.process


@pytest.fixture
def lumbot(tmp_path: Path) -> Lumbot:
    return Lumbot(tmp_path)


def commands(typed: typer.Typer, *words: str) -> list[tuple[str, ...]]:
    """Return the words of every command, and of the groups that they are in."""
    own = [
        each.name or getattr(each.callback, "__name__", "") for each in typed.registered_commands
    ]
    groups = [(each.typer_instance, each.name or "") for each in typed.registered_groups]
    inside = [found for sub, name in groups if sub for found in commands(sub, *words, name)]
    return [words, *((*words, name) for name in own), *inside]


@pytest.mark.parametrize("words", commands(app), ids=" ".join)
async def test_every_command_says_what_it_does(lumbot: Lumbot, words: tuple[str, ...]) -> None:
    """--help needs no settings and works for each command."""
    ended = await lumbot.run(*words, "--help")

    assert (ended.code, ended.err) == (0, "")
    assert " ".join(("python -m bot", *words)) in ended.out


async def test_an_unknown_command_is_wrong_use(lumbot: Lumbot) -> None:
    """What does not exist ends with 2, as everywhere on a command line."""
    ended = await lumbot.run("nonsense")

    assert ended.code == 2
    assert "nonsense" in ended.err


async def test_a_flow_that_is_not_there_is_named(lumbot: Lumbot) -> None:
    """A diagram of a flow that does not exist: one line with the names that do."""
    ended = await lumbot.run("flows", "draw", "wellcome")

    assert ended.code == 1
    assert len(ended.lines) == 1
    assert "'wellcome'" in ended.err
    assert " welcome," in ended.err


@pytest.mark.parametrize("command", ["run", "check", "health", "db upgrade"])
async def test_without_a_token_nothing_starts(lumbot: Lumbot, command: str) -> None:
    """Each command that needs settings names the one that is missing."""
    ended = await lumbot.run(*command.split())

    assert ended.code == 1
    assert ended.lines == [
        "LUMBOT_TOKEN is not set. It is required: copy the token from @BotFather."
    ]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TOKEN", "not a token"),
        ("MODE", "push"),
        ("MODE", "webhook"),
        ("LISTEN", "8443"),
        ("ADMINS", "ana"),
        ("TIMEZONE", "Cape Town"),
        ("RATE", "-1"),
        ("METRICS", "on"),
        ("ADMIN", "1"),
        ("DATABASE_URL", "mysql://nowhere"),
        ("DATABASE_URL", "sqlite+aiosqlite:////no/such/folder/lumbot.db"),
        ("DATABASE_URL", "sqlite+aiosqlite:////dev"),
        ("DATABASE_URL", f"sqlite+aiosqlite:///{__file__}"),
    ],
)
async def test_a_wrong_setting_is_named(lumbot: Lumbot, name: str, value: str) -> None:
    """A start with it ends at once, and its last lines say what to change; no traceback."""
    ended = await lumbot.run("run", **{"TOKEN": TOKEN, name: value})

    assert (ended.code, ended.out) == (1, "")
    assert ended.lines
    assert all("LUMBOT_" in line for line in ended.lines), ended.err
    assert f"LUMBOT_{name}" in ended.err


async def test_a_good_clinic_passes_the_check(lumbot: Lumbot) -> None:
    """With everything set and Telegram there, the check finds no problem."""
    clinic = {"admins": "700000000", "clinic_phone": "+27 21 555 0100"}
    async with Server(Telegram(token=TOKEN)) as server:
        ended = await lumbot.run("check", token=TOKEN, api_url=server.url, **clinic)

    assert (ended.code, ended.err) == (0, "")
    assert "✓ Telegram knows the bot as @" in ended.out
    assert "✗" not in ended.out


async def test_the_check_names_what_is_missing(lumbot: Lumbot) -> None:
    """A revoked token, nobody to alert and no phone number are all told at once."""
    async with Server(Telegram()) as server:
        ended = await lumbot.run("check", token=TOKEN, api_url=server.url)

    problems = [line for line in ended.out.splitlines() if line.startswith("✗")]
    assert ended.code == 1
    assert [line.split()[1] for line in problems] == [
        "Telegram",
        "LUMBOT_ADMINS",
        "LUMBOT_CLINIC_PHONE",
    ]


@pytest.mark.slow
async def test_the_check_waits_for_telegram_but_not_for_ever(lumbot: Lumbot) -> None:
    """Behind a port where nobody answers, the address is the problem that is named."""
    nobody = f"http://{free_address()}"

    ended = await lumbot.run("check", token=TOKEN, api_url=nobody)

    assert ended.code == 1
    assert f"✗ {nobody} does not answer. Is LUMBOT_API_URL right?" in ended.out


async def test_a_database_is_made_once(lumbot: Lumbot) -> None:
    """Bringing the database up to date twice is the same as once."""
    first = await lumbot.run("db", "upgrade", token=TOKEN)
    size = (lumbot.folder / "lumbot.db").stat().st_size
    second = await lumbot.run("db", "upgrade", token=TOKEN)

    assert (first.code, second.code) == (0, 0)
    assert first.out == second.out == "The database is up to date.\n"
    assert (lumbot.folder / "lumbot.db").stat().st_size == size > 0


@pytest.mark.parametrize("address", ["off", "127.0.0.1:1"])
async def test_health_needs_a_bot_to_ask(lumbot: Lumbot, address: str) -> None:
    """Nobody there, or nowhere to ask: a failure with one line that says which."""
    ended = await lumbot.run("health", token=TOKEN, metrics=address)

    assert ended.code == 1
    assert len(ended.lines) == 1
    assert ("LUMBOT_METRICS is off" if address == "off" else address) in ended.err


@pytest.mark.parametrize("setting", ["LISTEN", "METRICS"])
async def test_a_taken_port_is_named(lumbot: Lumbot, setting: str) -> None:
    """A port that somebody else listens on stops the start with the setting to change."""
    webhook = {"MODE": "webhook", "WEBHOOK_URL": "http://127.0.0.1/", "WEBHOOK_SECRET": "s"}
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        async with Server(Telegram(token=TOKEN)) as server:
            own = {"TOKEN": TOKEN, "API_URL": server.url, **webhook, setting: address}
            ended = await lumbot.run("run", **own)

    assert ended.code == 1
    assert len(ended.lines) == 1
    assert f"LUMBOT_{setting}={address} (Address already in use)" in ended.err
