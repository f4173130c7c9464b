"""Which messages the code says: each one there is has a place, and each place has its message.

Ids are read from the code, never listed by hand, so that a text whose exercise is gone is found
as well as a misspelt one.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bot.l10n import SOURCE
from bot.parity.code import read
from bot.parity.composed import composed, labels
from bot.parity.reading import Languages

ROOT: Final = Path(__file__).parents[2]


def findings(spoken: Languages, root: Path = ROOT) -> Iterator[str]:
    """Yield a line for each message that nothing says, and for each that is said but not there."""
    code, source, demanded = read(root), spoken[SOURCE], composed()
    for message_id, where in code.said.items():
        if message_id not in source.entries:
            yield f"{where}: {message_id}: is said here, but English has no such message"
    for message_id, why in demanded.items():
        if message_id not in source.entries:
            yield f"{SOURCE}: {message_id}: is missing; {why} needs it"
    for message_id in source.entries:
        is_named = message_id in code.literals or message_id in demanded
        if not is_named and not code.composes(message_id):
            where = source.where(message_id)
            yield f"{where}: is said nowhere in the code; remove it from every language"


def on_buttons(spoken: Languages, root: Path = ROOT) -> frozenset[str]:
    """Return every id that the code puts on a button."""
    return read(root).buttons(iter(spoken[SOURCE].entries)) | labels()
