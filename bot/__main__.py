"""``python -m bot`` is ``lumbot``."""

from __future__ import annotations

from bot.cli import main

main()
