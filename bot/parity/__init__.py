"""The gate of the catalogues: what `lumbot locales check` tells, one line a finding.

Each line names the file, the message, what is wrong and how it is put right.
"""

from __future__ import annotations

from pathlib import Path

from bot.l10n import LOCALES
from bot.parity import english, layout, review, sameness, typography, used, words
from bot.parity.reading import languages

RULES = (
    sameness.findings,
    used.findings,
    layout.findings,
    typography.findings,
    english.findings,
    words.findings,
    review.findings,
)


def findings(folder: Path = LOCALES) -> list[str]:
    """Return what is wrong in the catalogues below ``folder``, by rule and then by language."""
    spoken = languages(folder)
    return [found for rule in RULES for found in rule(spoken)]
