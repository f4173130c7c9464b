"""``lumbot run`` with the benchmark's questionnaire, and with no allowance to keep to.

The peers keep to none in a conversation. All else is the house as it is run: the inbox, the
runner, the outbox, the sender, and SQLite with ``synchronous=FULL``.
"""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module
from types import MappingProxyType
from typing import Any

from flows import registry
from tests.benchmarks.conversation_flow import FLOW

PER_SECOND = 10_000.0


def main() -> None:
    """Put the questionnaire in before anything is built of the flows, and run the command."""
    registry.FLOWS = MappingProxyType({**registry.FLOWS, FLOW.name: FLOW})
    pacing: Any = import_module("bot.telegram.pacing")
    app: Any = import_module("bot.app")
    pacing.CHAT_INTERVAL = timedelta(microseconds=1)
    app._pacing = lambda _settings: pacing.Pacing(PER_SECOND)
    import_module("bot.cli").main()


if __name__ == "__main__":
    main()
