"""Starts `lumbot run` over and over without paying for its imports each time.

Run as a program: every line on its input forks a process that goes on exactly as the command
would, and whose number is printed; its input's end is the end. Only time is saved, nothing of
Lumbot is replaced: a kill takes the fork as it would take the command.
"""

from __future__ import annotations

import os
import signal
import sys
from importlib import import_module

from bot.cli import main as lumbot

LOADED_WHEN_IT_RUNS = ("bot.app", "alembic.command", "alembic.runtime.migration")


def main() -> None:
    """Fork once a line, and forget the dead."""
    sys.argv = ["lumbot", "run"]
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for name in LOADED_WHEN_IT_RUNS:
        import_module(name)
    _say("ready")
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            lumbot()
            os._exit(0)
        _say(str(child))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
