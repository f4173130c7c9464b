"""Logs that hold no patient: only fields known by name come out, and never the text of an error.

A library may put anything into its messages, so of those only the place is kept where they
were logged. A traceback is the path through the code without a single value.
"""

from __future__ import annotations

import logging
import re
import sys
from types import TracebackType
from typing import TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.config import LogForm

# A field that is not listed here is dropped: ids and counts, never names, answers or texts.
FIELDS = frozenset(
    {
        "address",
        "attempts",
        "code",
        "count",
        "error",
        "event",
        "frames",
        "key",
        "level",
        "logger",
        "method",
        "path",
        "port",
        "reason",
        "row_id",
        "seconds",
        "status",
        "timestamp",
        "update_id",
        "version",
        "where",
    }
)
CHATTY = ("aiohttp.access", "alembic", "asyncio", "httpcore", "httpx", "telegram", "transitions")
EVENT = re.compile(r"[a-z][a-z0-9_]*")
TOKEN = re.compile(r"\d{5,}:[\w-]{20,}")
FRAMES_MAX = 30


def configure(form: LogForm, *, least: int = logging.INFO, stream: TextIO | None = None) -> None:
    """Send this process's logs of level ``least`` and up to ``stream``, stderr by default."""
    before: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        only_the_path,
    ]
    structlog.configure(
        processors=[*before, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    shown: Processor = (
        structlog.processors.JSONRenderer()
        if form is LogForm.JSON
        else structlog.dev.ConsoleRenderer(colors=(stream or sys.stderr).isatty())
    )
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[only_the_place, *before],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                only_known_fields,
                shown,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(least)
    for name in CHATTY:
        logging.getLogger(name).setLevel(max(least, logging.WARNING))


def only_known_fields(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Let out the fields that are listed, without tokens; an event is a name, not a sentence."""
    kept = {name: _redacted(value) for name, value in event.items() if name in FIELDS}
    if not EVENT.fullmatch(str(kept.get("event"))):
        kept["event"] = "unnamed"
    return kept


def only_the_place(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Replace what a library says by where it says it."""
    record: logging.LogRecord = event["_record"]
    where = f"{record.module}:{record.lineno}"
    kept = {name: event[name] for name in ("_record", "_from_structlog")}
    return {**kept, "event": "library", "where": where, "exc_info": record.exc_info}


def only_the_path(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Turn an exception into its class and the lines it went through."""
    info = event.pop("exc_info", None)
    if info is True:
        info = sys.exc_info()
    error = info if isinstance(info, BaseException) else (info or (None, None))[1]
    if error is not None:
        event["error"] = type(error).__name__
        event["frames"] = _frames(error.__traceback__)
    return event


def _frames(trace: TracebackType | None) -> list[str]:
    frames = []
    while trace is not None:
        code = trace.tb_frame.f_code
        frames.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return frames[-FRAMES_MAX:]


def _redacted(value: object) -> object:
    if isinstance(value, str):
        return TOKEN.sub("<token>", value)
    if isinstance(value, int | float | None):
        return value
    return [_redacted(each) for each in value] if isinstance(value, list) else type(value).__name__
