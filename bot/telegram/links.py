"""The link of an invite and its picture, made when the row is sent and kept nowhere.

The row holds only the key from which the code is made again.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any, Final

import segno

from bot.invites import code_of, link
from flows.clinic.acts import LINK

INVITE: Final = "invite"
SCALE: Final = 12  # pixels a module, which a phone reads from across a desk
BORDER: Final = 4  # modules, as the standard asks

Json = dict[str, Any]


def invited(params: Json, secret: str, username: str) -> tuple[Json, bytes]:
    """Return the params with the link in their words, and the link as a picture."""
    rest = {name: value for name, value in params.items() if name != INVITE}
    url = link(username, code_of(secret, str(params[INVITE])))
    return rest | {"caption": str(rest["caption"]).replace(LINK, url)}, qr(url)


def qr(url: str) -> bytes:
    """Draw a link as a PNG that a phone's camera opens."""
    file = BytesIO()
    segno.make(url, error="m", micro=False).save(file, kind="png", scale=SCALE, border=BORDER)
    return file.getvalue()
