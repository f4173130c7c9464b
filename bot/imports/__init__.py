"""Files of visits from other programs, read into visits and refused lines; stores nothing."""

from __future__ import annotations

from bot.imports.reading import Form, read
from bot.imports.visit import FileRefused, Reason, RefusedLine, Rules, Visit

__all__ = ["FileRefused", "Form", "Reason", "RefusedLine", "Rules", "Visit", "read"]
