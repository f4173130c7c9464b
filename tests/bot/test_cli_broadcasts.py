"""Broadcasts and the report from the command line."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.broadcasting import BroadcastWrong, moment_in, texts_in
from tests.bot.lumbot import TOKEN, Lumbot

FILE = '[text]\nen = "Closed on Friday."\nes = """Cerramos\nel viernes."""\n'
NOW = datetime(2026, 3, 9, 7, tzinfo=UTC)


@pytest.fixture
def lumbot(tmp_path: Path) -> Lumbot:
    """A folder with a file of news."""
    (tmp_path / "news.toml").write_text(FILE, "utf-8")
    return Lumbot(tmp_path)


@pytest.mark.process
async def test_a_broadcast_is_counted_sent_and_steered(lumbot: Lumbot) -> None:
    """A dry run takes nothing in; what is taken in can be looked at and cancelled once."""
    file = ("broadcast", "news.toml", "--to", "language=es and silent=7")
    dry = await lumbot.run(*file, "--dry-run", token=TOKEN)
    sent = await lumbot.run(*file, "--yes", "--json", token=TOKEN)
    known = await lumbot.run("broadcast", "status", "1", "--json", token=TOKEN)
    ended = await lumbot.run("broadcast", "cancel", "1", token=TOKEN)
    again = await lumbot.run("broadcast", "pause", "1", token=TOKEN)

    assert (dry.code, "Nothing was sent." in dry.out) == (0, True)
    assert json.loads(sent.out)["broadcast"] == 1
    assert json.loads(known.out)["segment"] == "language=es and silent=7"
    assert (ended.code, again.code) == (0, 1)
    assert again.lines == ["Broadcast 1 is cancelled; it cannot pause."]


@pytest.mark.process
@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("news.toml", "--to", "phase=99"), 1),
        (("nothing.toml", "--to", "all"), 1),
        (("news.toml",), 2),
        (("pause",), 2),
        (("status", "7"), 1),
    ],
)
async def test_what_cannot_be_done_is_said_in_words(
    lumbot: Lumbot, words: tuple[str, ...], code: int
) -> None:
    """Wrong use ends with 2, and what an operator can put right with 1; never a traceback."""
    ended = await lumbot.run("broadcast", *words, token=TOKEN)

    assert ended.code == code
    assert "Traceback" not in ended.err


@pytest.mark.process
async def test_the_report_comes_in_every_form(lumbot: Lumbot) -> None:
    """A table, CSV, JSON and a picture."""
    plain = await lumbot.run("report", "--weeks", "2", token=TOKEN)
    as_csv = await lumbot.run("report", "--weeks", "2", "--csv", token=TOKEN)
    as_json = await lumbot.run("report", "--json", "--picture", "r.png", token=TOKEN)

    assert "Answered %" in plain.out
    assert len(as_csv.out.splitlines()) == 3
    assert len(json.loads(as_json.out)) == 8
    assert (lumbot.folder / "r.png").read_bytes().startswith(b"\x89PNG")


def test_the_file_keeps_the_order_of_its_languages(lumbot: Lumbot) -> None:
    """The first one is for everybody whose language has no text."""
    assert texts_in(lumbot.folder / "news.toml") == (
        ("en", "Closed on Friday."),
        ("es", "Cerramos\nel viernes."),
    )


@pytest.mark.parametrize(
    "written",
    [
        "",
        "en = 1",
        "[text]",
        '[text]\nxx = "Hello"',
        '[text]\nen = ""',
        "[text]\nen = 5",
        "[",
        "\x00",
    ],
)
def test_a_file_that_is_none_is_refused_with_what_it_needs(tmp_path: Path, written: str) -> None:
    """The message names the file and the rule."""
    path = tmp_path / "news.toml"
    path.write_text(written, "utf-8")

    with pytest.raises(BroadcastWrong, match=r"news\.toml"):
        texts_in(path)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("09:30", datetime(2026, 3, 9, 7, 30, tzinfo=UTC)),
        ("08:30", datetime(2026, 3, 10, 6, 30, tzinfo=UTC)),
        ("2026-03-12 08:00", datetime(2026, 3, 12, 6, tzinfo=UTC)),
    ],
)
def test_a_time_is_the_clinics(written: str, expected: datetime) -> None:
    """A time alone is the next one to come."""
    assert moment_in(written, "Africa/Johannesburg", NOW) == expected


@pytest.mark.parametrize("written", ["2026-03-09 08:59", "25:00", "soon", "2026-02-30 09:00"])
def test_a_time_that_is_over_or_none_is_refused(written: str) -> None:
    """It is said how a time is written."""
    with pytest.raises(BroadcastWrong, match="--at"):
        moment_in(written, "Africa/Johannesburg", NOW)
