"""Conversation: updates handled a CPU-second, from the update to the state on disk and the reply.

Two hundred patients answer the same ten questions at once, each as soon as the next is shown.
The bots take turns within a round. Only what the bot's own process uses of the processor
counts, so that the disk's speed and other programs matter little.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import peers, processes
from tests.benchmarks.processes import Api
from tests.benchmarks.rounds import Bench, Line, Part, Round

PATIENTS = 200
WARM_SECONDS = 2.0
MEASURED_SECONDS = 6.0
READY_WITHIN_SECONDS = 60.0
TOKEN = "123456789:AAEabcdefghijklmnopqrstuvwxyz_-012345"  # pragma: allowlist secret
LUMBOT, PTB, MEMORY, SQLITE = "Lumbot", "python-telegram-bot", "aiogram, memory", "aiogram, SQLite"


@dataclass(frozen=True, slots=True)
class Speed:
    """What one bot did in its turn."""

    per_cpu_second: float
    per_second: float
    server_share: float


def lumbot_settings(api: Api, folder: Path) -> dict[str, str]:
    """Return how Lumbot is told of the server; everything else is as it is run."""
    return {
        "LUMBOT_TOKEN": TOKEN,
        "LUMBOT_API_URL": api.url,
        "LUMBOT_DATABASE_URL": f"sqlite+aiosqlite:///{folder}/lumbot.db",
    }


def speed_of(bot: str, folder: Path) -> Speed:
    """Let everybody talk with one bot for a while."""
    folder.mkdir(parents=True)
    with processes.api(folder) as api:
        words, settings, command = _command(bot, api, folder)
        with processes.started(words, core=0, log=folder / "bot.log", settings=settings) as (
            running,
            _,
        ):
            api.control(people=PATIENTS, command=command)
            processes.until(lambda: api.control()["answered"] > PATIENTS, READY_WITHIN_SECONDS, bot)
            time.sleep(WARM_SECONDS)
            used, before = running.cpu_seconds(), api.control(reset=True)
            time.sleep(MEASURED_SECONDS)
            used, after = running.cpu_seconds() - used, api.control()
            seconds = after["now"] - before["now"]
            busy = after["cpu_seconds"] - before["cpu_seconds"]
            return Speed(after["answered"] / used, after["answered"] / seconds, busy / seconds)


def _command(bot: str, api: Api, folder: Path) -> tuple[list[str], dict[str, str], str]:
    """Return how a bot is started, its settings, and what begins the questionnaire."""
    if bot == LUMBOT:
        words = [sys.executable, "-m", "tests.benchmarks.conversation_house", "run"]
        return words, lumbot_settings(api, folder), "/redflags"
    python = str(peers.python())
    if bot == PTB:
        script = "tests.benchmarks.peers.ptb_conversation"
        return [python, "-m", script, api.url, TOKEN, str(folder)], {}, "/begin"
    script = "tests.benchmarks.peers.aiogram_conversation"
    storage = "memory" if bot == MEMORY else "sqlite"
    return [python, "-m", script, api.url, TOKEN, str(folder), storage], {}, "/begin"


def measure(bench: Bench) -> Iterator[Round]:
    """Yield a round: every bot once."""
    peers.python()
    for number in range(bench.rounds):
        bots = (LUMBOT, PTB, MEMORY, SQLITE)
        speeds = {
            bot: speed_of(bot, bench.folder / f"{number}{bot[:12]}{len(bot)}") for bot in bots
        }
        own = speeds[LUMBOT].per_cpu_second
        found = {f"{bot}: updates a CPU-second": speeds[bot].per_cpu_second for bot in bots}
        found |= {f"{bot}: updates a second": speeds[bot].per_second for bot in bots}
        found |= {f"Lumbot against {bot}": own / speeds[bot].per_cpu_second for bot in bots[1:]}
        found["Server's busiest, of a core"] = max(each.server_share for each in speeds.values())
        yield found


CONVERSATION = Part(
    name="Conversation",
    lines=(
        Line(f"Lumbot against {PTB}", "times", at_least=4, digits=1),
        Line(f"Lumbot against {MEMORY}", "times", at_least=4, digits=1),
        Line(f"Lumbot against {SQLITE}", "times", digits=1),
        *(Line(f"{bot}: updates a CPU-second") for bot in (LUMBOT, PTB, MEMORY, SQLITE)),
        *(Line(f"{bot}: updates a second") for bot in (LUMBOT, PTB, MEMORY, SQLITE)),
        Line("Server's busiest, of a core", digits=2),
    ),
    measure=measure,
)
