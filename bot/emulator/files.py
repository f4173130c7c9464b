"""Files: what was uploaded, and the identifiers by which each bot may send it again.

An identifier belongs to one bot. It is checked in the order Telegram checks it: letters,
length, last symbol, and only then whether it names anything.
"""

from __future__ import annotations

import re
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from typing import Any

from bot.emulator.errors import bad

Json = dict[str, Any]

MAX_UPLOAD_BYTES = 50 * 1024 * 1024
MAX_PHOTO_BYTES = 10 * 1024 * 1024
MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024
IDENTIFIER = struct.Struct(">QQIB")
LAST_SYMBOL = 4
WRONG_IDENTIFIER = "wrong remote file identifier specified: can't unserialize it. "
ALPHABET = re.compile(r"[A-Za-z0-9_-]*")
DEFAULT_SIZE = (640, 480)


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file Telegram keeps; ``kind`` is what it was sent as."""

    number: int
    kind: str
    name: str
    mime_type: str
    content: bytes
    width: int
    height: int
    duration: int

    @property
    def unique_id(self) -> str:
        """The identifier that is the same for every bot and cannot be sent."""
        return _encoded(struct.pack(">QB", self.number, 1))

    @property
    def path(self) -> str:
        """Where the file is downloaded from."""
        folder = {"photo": "photos", "animation": "animations", "video": "videos"}
        suffix = self.name.rpartition(".")[2] if "." in self.name else "bin"
        return f"{folder.get(self.kind, 'documents')}/file_{self.number}.{suffix}"

    def file_id(self, bot_id: int, size: int = 0) -> str:
        """Return the identifier ``bot_id`` may use; ``size`` tells a photo's sizes apart."""
        return _encoded(IDENTIFIER.pack(bot_id, self.number, size, LAST_SYMBOL))


class FileStore:
    """All files, by number and by path."""

    def __init__(self) -> None:
        self._files: dict[int, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def add(
        self,
        kind: str,
        name: str,
        mime_type: str,
        content: bytes,
        *,
        size: tuple[int, int] | None = None,
        duration_seconds: int = 0,
    ) -> StoredFile:
        """Keep a file and return it."""
        width, height = size or picture_size(content) or DEFAULT_SIZE
        stored = StoredFile(
            len(self._files) + 1, kind, name, mime_type, content, width, height, duration_seconds
        )
        self._files[stored.number] = self._by_path[stored.path] = stored
        return stored

    def at(self, path: str) -> StoredFile | None:
        """Return the file at a download path."""
        return self._by_path.get(path)

    def find(self, file_id: str, bot_id: int) -> StoredFile:
        """Return the file an identifier names, or refuse in Telegram's words."""
        owner, number, _size, _last = IDENTIFIER.unpack(_decoded(file_id))
        stored = self._files.get(number)
        if stored is None or owner != bot_id:
            raise bad("wrong file identifier/HTTP URL specified")
        return stored


def _encoded(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def _decoded(file_id: str) -> bytes:
    if ALPHABET.fullmatch(file_id) is None:
        raise bad(WRONG_IDENTIFIER + "Wrong character in the string")
    if len(file_id) % 4 == 1:
        raise bad(WRONG_IDENTIFIER + "Wrong string length")
    raw = urlsafe_b64decode(file_id + "=" * (-len(file_id) % 4))
    if len(raw) != IDENTIFIER.size or raw[-1] != LAST_SYMBOL:
        raise bad(WRONG_IDENTIFIER + "Wrong last symbol")
    return raw


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG, GIF or JPEG, or nothing for anything else."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    if content.startswith((b"GIF87a", b"GIF89a")) and len(content) >= 10:
        width, height = struct.unpack("<HH", content[6:10])
        return width, height
    return _jpeg_size(content) if content.startswith(b"\xff\xd8") else None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 9 <= len(content):
        marker, length = content[position + 1], int.from_bytes(content[position + 2 : position + 4])
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return width, height
        position += 2 + length
    return None


def photo_sizes(stored: StoredFile, bot_id: int) -> list[Json]:
    """Return a photo as Telegram offers it: a small size first, the full one last."""
    scale = min(1.0, 320 / max(stored.width, stored.height, 1))
    small = (max(1, round(stored.width * scale)), max(1, round(stored.height * scale)))
    sizes = [small, (stored.width, stored.height)] if scale < 1 else [small]
    return [
        {
            "file_id": stored.file_id(bot_id, index),
            "file_unique_id": f"{stored.unique_id}{index}",
            "width": width,
            "height": height,
            "file_size": len(stored.content),
        }
        for index, (width, height) in enumerate(sizes)
    ]


def file_fields(stored: StoredFile, bot_id: int) -> Json:
    """Return the fields of a ``Document``, ``Animation``, ``Video``, ``Voice`` or ``Sticker``."""
    out: Json = {
        "file_id": stored.file_id(bot_id),
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
    }
    if stored.kind in {"animation", "video", "sticker"}:
        out |= {"width": stored.width, "height": stored.height}
    if stored.kind in {"animation", "video", "voice", "audio"}:
        out["duration"] = stored.duration
    if stored.kind == "sticker":
        return out | {"type": "regular", "is_animated": False, "is_video": False}
    return out | {"file_name": stored.name, "mime_type": stored.mime_type}
