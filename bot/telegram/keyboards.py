"""Buttons: from a screen's rows to Telegram's keyboards, and from a tap back to an event.

Callback data is ``1:flow:step:trigger:value``; a button that opens a flow has an empty step
and no trigger: ``1:flow::value``. It never says anything about health: values are answers'
names at most, and 64 bytes are Telegram's limit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from bot.l10n import Direction
from bot.labels import rows_that_fit
from flows.events import ButtonForged, ButtonPressed
from flows.screens import Button, Screen, Style
from flows.texts import Text, text

VERSION = "1"
DATA_BYTES_MAX = 64
STYLES = {Style.PRIMARY: "primary", Style.DANGER: "danger"}

Label = Callable[[Text], str]


def encode(button: Button, *, flow: str, step: int) -> str:
    """Write a button's callback data; ValueError when it is longer than Telegram takes."""
    if button.opens:
        data = f"{VERSION}:{button.opens}::{button.value}"
    else:
        data = f"{VERSION}:{flow}:{step}:{button.trigger}:{button.value}"
    if len(data.encode()) > DATA_BYTES_MAX:
        raise ValueError(
            f"Callback data {data!r} is longer than {DATA_BYTES_MAX} bytes. Shorten the names."
        )
    return data


def decode(data: str, at: datetime) -> ButtonPressed | ButtonForged:
    """Read callback data; whatever this bot cannot have written is forged."""
    # JSON can hold control characters and halves of an emoji; our names hold neither.
    if not data.isprintable() or len(data.encode()) > DATA_BYTES_MAX:
        return ButtonForged(at)
    version, _, rest = data.partition(":")
    flow, _, rest = rest.partition(":")
    step, separator, rest = rest.partition(":")
    if version != VERSION or not flow or not separator:
        return ButtonForged(at)
    if not step:
        return ButtonPressed(at, flow, None, "", rest)
    trigger, separator, value = rest.partition(":")
    is_number = step.isascii() and step.isdecimal() and (step == "0" or step[0] != "0")
    if not (is_number and trigger and separator):
        return ButtonForged(at)
    return ButtonPressed(at, flow, int(step), trigger, value)


def inline(
    screen: Screen, label: Label, *, flow: str, step: int, direction: Direction = "ltr"
) -> dict[str, Any] | None:
    """Write an inline keyboard, None when the screen has no buttons.

    Rows whose words a phone would cut off are broken up. Telegram draws a row from the left
    for everybody, so that a reader from right to left gets it turned round.
    """
    if not screen.rows:
        return None
    return {
        "inline_keyboard": [
            [_inline_button(button, label, flow=flow, step=step) for button in row]
            for row in _rows(screen, label, direction)
        ]
    }


def _rows(screen: Screen, label: Label, direction: Direction) -> Iterator[list[Button]]:
    for row in screen.rows:
        for fitting in rows_that_fit(row, lambda button: label(button.label)):
            yield fitting[::-1] if direction == "rtl" else fitting


def _inline_button(button: Button, label: Label, *, flow: str, step: int) -> dict[str, Any]:
    written = {"text": label(button.label), "callback_data": encode(button, flow=flow, step=step)}
    if button.style in STYLES:
        written["style"] = STYLES[button.style]
    return written


def location(screen: Screen, label: Label, *, direction: Direction = "ltr") -> dict[str, Any]:
    """Write the keyboard that shares a location, with the screen's own words below it."""
    share = [{"text": label(text("nav-share-location")), "request_location": True}]
    plain = [
        [{"text": label(button.label)} for button in row] for row in _rows(screen, label, direction)
    ]
    return {"keyboard": [share, *plain], "resize_keyboard": True, "one_time_keyboard": True}
