"""``lumbot run`` with the benchmark's questionnaire, and with no allowance to keep to.

The peers keep to none in a conversation. All else is the house as it is run: the inbox, the
runner, the outbox, the sender, and SQLite with ``synchronous=FULL``.
"""

from __future__ import annotations

from datetime import timedelta
from types import MappingProxyType

from bot import app
from bot.cli import main
from bot.config import Settings
from bot.telegram import pacing
from flows import registry
from tests.benchmarks.conversation_flow import FLOW

WITHOUT_END = 10_000.0


def without_end(settings: Settings) -> pacing.Pacing:
    """Let everything leave at once."""
    return pacing.Pacing(WITHOUT_END)


if __name__ == "__main__":
    registry.FLOWS = MappingProxyType({**registry.FLOWS, FLOW.name: FLOW})
    pacing.CHAT_INTERVAL = timedelta(microseconds=1)
    app._pacing = without_end
    main()
