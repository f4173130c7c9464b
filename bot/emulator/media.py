"""Pictures, films and documents in a request: uploaded, sent again, or named by address.

An address on the web is refused as unreachable: the local Telegram never leaves the machine.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.emulator.bots import Bot
from bot.emulator.errors import ApiError, bad
from bot.emulator.files import (
    MAX_PHOTO_BYTES,
    MAX_UPLOAD_BYTES,
    FileStore,
    StoredFile,
    file_fields,
    photo_sizes,
    picture_size,
)
from bot.emulator.messages import Media
from bot.emulator.params import Upload

Json = dict[str, Any]

PHOTO_SUFFIXES = (".jpg", ".jpeg", ".gif", ".png", ".tif", ".bmp")


def media_of(
    files: FileStore, bot: Bot, kind: str, value: Upload | str | None, params: Mapping[str, Any]
) -> Media:
    """Return what ``value`` shows as ``kind``; ``params`` may hold width, height, duration.

    ``attach://name`` is looked up in ``params``, where uploads keep their names.
    """
    if isinstance(value, str) and value.startswith("attach://"):
        value = params.get(value.removeprefix("attach://"))
    if value is None or value == "":
        raise bad(f"there is no {kind} in the request")
    if isinstance(value, Upload):
        return shown_as(kind, _stored(files, kind, value, params), bot.id)
    if "://" in value:
        reachable = value.startswith(("http://", "https://"))
        raise bad("failed to get HTTP URL content" if reachable else "wrong HTTP URL specified")
    stored = files.find(value, bot.id)
    if (kind == "photo") != (stored.kind == "photo"):
        words = {"photo": "Photo", "animation": "Animation", "video": "Video"}
        found, wanted = words.get(stored.kind, "Document"), words.get(kind, "Document")
        raise bad(f"can't use file of type {found} as {wanted}")
    return shown_as(kind, stored, bot.id)


def _stored(files: FileStore, kind: str, upload: Upload, params: Mapping[str, Any]) -> StoredFile:
    size = len(upload.content)
    if not size:
        raise bad("file must be non-empty")
    if size > MAX_UPLOAD_BYTES:
        raise ApiError(413, "Request Entity Too Large")
    if kind == "photo":
        _check_photo(upload)
    given = (params.get("width"), params.get("height"))
    measures = (int(given[0]), int(given[1])) if given[0] and given[1] else None
    return files.add(
        kind,
        upload.name,
        upload.mime_type,
        upload.content,
        size=measures,
        duration_seconds=int(params.get("duration") or 1),
    )


def _check_photo(upload: Upload) -> None:
    if len(upload.content) > MAX_PHOTO_BYTES:
        raise bad(
            f"file of size {len(upload.content)} bytes is too big for a photo; the maximum size"
            f" is {MAX_PHOTO_BYTES} bytes"
        )
    # Libraries name nameless bytes oddly, so a real picture passes under any name.
    if picture_size(upload.content) is not None:
        return
    if "." in upload.name and not upload.name.lower().endswith(PHOTO_SUFFIXES):
        raise bad(
            "photo has unsupported extension. Use one of .jpg, .jpeg, .gif, .png, .tif or .bmp"
        )
    raise bad("IMAGE_PROCESS_FAILED")


def shown_as(kind: str, stored: StoredFile, bot_id: int) -> Media:
    """Return a stored file as part of a message."""
    if kind == "photo":
        return Media("photo", {"sizes": photo_sizes(stored, bot_id)})
    return Media(kind, file_fields(stored, bot_id))


def location_of(params: Mapping[str, Any]) -> Media:
    """Return a point on the map."""
    latitude, longitude = params["latitude"], params["longitude"]
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad("wrong latitude or longitude specified")
    return Media("location", {"latitude": latitude, "longitude": longitude})
