"""A local Telegram for tests, the demo and the tour; it knows the Bot API and nothing of ours."""

from __future__ import annotations

from bot.emulator.actor import User
from bot.emulator.chats import Telegram
from bot.emulator.clock import Clock
from bot.emulator.faults import Fault
from bot.emulator.flood import Limits
from bot.emulator.groups import Group
from bot.emulator.messages import Button, Seen
from bot.emulator.page_actions import Reset
from bot.emulator.server import Server

__all__ = [
    "Button",
    "Clock",
    "Fault",
    "Group",
    "Limits",
    "Reset",
    "Seen",
    "Server",
    "Telegram",
    "User",
]
