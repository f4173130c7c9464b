"""Everything that speaks the Bot API; nothing else in the house imports ``telegram``."""

from __future__ import annotations

import os

# python-telegram-bot then gives spans of time as such, as its next version always will, and
# does not warn whenever Telegram asks to wait.
os.environ.setdefault("PTB_TIMEDELTA", "1")
