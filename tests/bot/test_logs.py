"""Logs: what comes out, and above all what does not."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
import structlog

from bot.config import LogForm
from bot.logs import CHATTY, configure

SECRET = "my back hurts since Tuesday"
TOKEN = "123456789:AAEabcdefghijklmnopqrstuvwxyz_-012345"  # pragma: allowlist secret


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """Where this test's logs go, as JSON; afterwards logging is as it was before."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in CHATTY}
    stream = io.StringIO()
    configure(LogForm.JSON, stream=stream)
    yield stream
    structlog.reset_defaults()
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, was in levels.items():
        logging.getLogger(name).setLevel(was)


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    """What was logged."""
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_known_fields_come_out(stream: io.StringIO) -> None:
    """An event, its level, its time and its numbers are there."""
    structlog.get_logger("bot.outbox").info("sent", row_id=5, seconds=0.5)

    (line,) = lines(stream)
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "sent",
        "level": "info",
        "logger": "bot.outbox",
        "row_id": 5,
        "seconds": 0.5,
    }


def test_a_field_that_nobody_listed_stays_inside(stream: io.StringIO) -> None:
    """A new field is silent until somebody decided that it may be seen."""
    structlog.get_logger().warning("received", text=SECRET, name=SECRET, count={"x": SECRET})

    assert SECRET not in stream.getvalue()
    assert lines(stream)[0]["count"] == "dict"


def test_a_sentence_is_no_event(stream: io.StringIO) -> None:
    """Text put where the event's name belongs does not come out."""
    structlog.get_logger().info(f"patient said {SECRET}")

    assert lines(stream)[0]["event"] == "unnamed"


def test_an_exception_shows_its_path_and_nothing_of_its_values(stream: io.StringIO) -> None:
    """Class and lines are enough to find a fault; its text may quote a patient."""
    try:
        int(SECRET)
    except ValueError:
        structlog.get_logger().exception("event_failed", key="u1")

    (line,) = lines(stream)
    assert SECRET not in stream.getvalue()
    assert line["error"] == "ValueError"
    assert line["frames"][0].startswith("test_logs.py:")


def test_a_library_tells_where_and_not_what(stream: io.StringIO) -> None:
    """A library's message may hold anything, so only its place is kept."""
    log = logging.getLogger("some.package")
    log.warning("cannot handle %s", SECRET)
    log.error("failed", exc_info=ValueError(SECRET))

    first, second = lines(stream)
    assert SECRET not in stream.getvalue()
    assert (first["event"], first["logger"]) == ("library", "some.package")
    assert first["where"].startswith("test_logs:")
    assert second["error"] == "ValueError"


@pytest.mark.parametrize("name", ["transitions.core", "httpx", "aiohttp.access"])
def test_chatter_of_libraries_is_silent(stream: io.StringIO, name: str) -> None:
    """A line for every transition or request helps nobody."""
    logging.getLogger(name).info("GET /bot%s/getMe", TOKEN)

    assert stream.getvalue() == ""


def test_a_token_never_comes_out(stream: io.StringIO) -> None:
    """Wherever a bot's token turns up, it is struck out."""
    structlog.get_logger().info("polled", path=f"/bot{TOKEN}/getUpdates", frames=[TOKEN])

    assert TOKEN not in stream.getvalue()
    assert lines(stream)[0]["path"] == "/bot<token>/getUpdates"


def test_people_get_lines_they_can_read(stream: io.StringIO) -> None:
    """The console form holds the same fields, one event a line."""
    console = io.StringIO()
    configure(LogForm.CONSOLE, stream=console)

    structlog.get_logger().info("sent", row_id=5, text=SECRET)

    assert "sent" in console.getvalue()
    assert "row_id=5" in console.getvalue()
    assert SECRET not in console.getvalue()


def test_a_command_may_ask_for_less(stream: io.StringIO) -> None:
    """Commands that print for people log warnings only."""
    configure(LogForm.JSON, least=logging.WARNING, stream=stream)

    structlog.get_logger().info("sent")
    structlog.get_logger().warning("not_sent")

    assert [line["event"] for line in lines(stream)] == ["not_sent"]
