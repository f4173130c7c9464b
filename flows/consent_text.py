"""Which wording of the consent texts a consent was given to."""

from __future__ import annotations

from typing import Final

# Goes up when the meaning of the consent texts changes; stored with each consent.
CONSENT_TEXT_VERSION: Final = "1"
