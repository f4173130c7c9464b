"""Screens: what one message shows, as data.

A screen is a pure function of where the patient is, so that it can be shown again after a
restart, in another language, or when an old button is tapped. Two kinds of buttons: one
fires a trigger of the running flow and is only good for the step it was drawn in; one opens
a flow and stays good for ever (reminders, menus).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from flows.texts import Text, text

BUTTONS_IN_A_ROW_MAX = 3
BUTTONS_KEPT = 4096
NRS_ROWS = ((0, 1, 2, 3), (4, 5, 6, 7), (8, 9, 10))


class Style(StrEnum):
    """How much a button asks for attention; Telegram colours it where it can."""

    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"


class Typed(StrEnum):
    """What a typed answer may be, beside the words of the buttons."""

    CHOICE = "choice"
    TIME = "time"
    NUMBER = "number"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Button:
    """A button of a card. With ``opens`` it starts that flow, else it fires ``trigger``."""

    label: Text
    trigger: str = ""
    value: str = ""
    opens: str = ""
    style: Style = Style.PLAIN


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """One message: paragraphs, buttons in rows, and a picture by its key.

    ``asks_location`` shows Telegram's own "share location" keyboard; such a screen has no
    other buttons than plain words, because Telegram allows one keyboard a message.
    ``photo`` is Telegram's own id of a picture that staff have sent, and ``asks_photo`` says that
    one may be sent now; ``takes_file`` says it of a file. ``is_apart`` leaves the words of a
    tapped message as they are.
    ``about`` is the patient whose matters staff see on it, so that it can go with them.
    """

    lines: tuple[Text, ...]
    rows: Rows = ()
    picture: str = ""
    typed: Typed = Typed.CHOICE
    asks_location: bool = False
    drops_keyboard: bool = False
    photo: str = ""
    asks_photo: bool = False
    takes_file: bool = False
    is_apart: bool = False
    about: int = 0


def screen(*lines: Text | str, rows: Iterable[Sequence[Button]] = (), picture: str = "") -> Screen:
    """Build a screen from paragraphs (ids or texts) and rows of buttons."""
    return Screen(
        lines=tuple(text(line) if isinstance(line, str) else line for line in lines),
        rows=tuple(map(tuple, rows)),
        picture=picture,
    )


def button(label: Text | str, trigger: str, value: str = "", style: Style = Style.PLAIN) -> Button:
    """A button that fires ``trigger`` with ``value`` in the running flow."""
    if isinstance(label, str):
        return _worded(label, trigger, value, style)
    return Button(label, trigger, value, style=style)


@lru_cache(maxsize=BUTTONS_KEPT)
def _worded(label: str, trigger: str, value: str, style: Style) -> Button:
    """Keep the usual ones: making them is half of what drawing a question costs."""
    return Button(text(label), trigger, value, style=style)


def opening(label: Text | str, flow: str, value: str = "", style: Style = Style.PLAIN) -> Button:
    """A button that starts ``flow``, whatever the patient is doing by then."""
    return Button(
        text(label) if isinstance(label, str) else label, value=value, opens=flow, style=style
    )


def pain_rows(trigger: str) -> Rows:
    """The numerical rating scale 0-10 as three rows, least pain first."""
    return tuple(
        tuple(button(text("number", number=number), trigger, str(number)) for number in row)
        for row in NRS_ROWS
    )


def one_a_row(buttons: Iterable[Button]) -> Rows:
    """Long choices: every button on a line of its own."""
    return tuple((each,) for each in buttons)
