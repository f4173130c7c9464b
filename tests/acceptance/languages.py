"""The languages in which whole conversations are lived through.

Texts of each language are checked where that is cheap; here it is the way that counts. The
pseudo-language shows words that come from no catalogue, and one language reads from the right.
"""

from __future__ import annotations

import os

from bot.l10n import LOCALES, SOURCE, direction
from flows.languages import PSEUDO

FOLDERS = sorted(path.name for path in LOCALES.iterdir() if path.is_dir())
FROM_THE_RIGHT = [code for code in FOLDERS if direction(code) == "rtl"]
WALKED = (SOURCE, PSEUDO, *(FROM_THE_RIGHT or ["es"])[:1])
PLAYED = os.environ.get("PLAYED_IN", SOURCE)
"""What a patient speaks of whom a test does not say it."""
