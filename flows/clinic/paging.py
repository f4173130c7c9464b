"""Lists of staff, a page a card: what was asked for, and the buttons that turn the pages.

Pages are opened by buttons of their own, so that a list on an old card still opens.
"""

from __future__ import annotations

from typing import Final

from flows.clinic.facts_staff import Entry, Page
from flows.screens import Button, Rows, opening
from flows.texts import Text, text

DIGITS_MAX: Final = 15
LAST_PAGE: Final = 9999


def number_in(value: str) -> int | None:
    """Read a number from what a button carries; None where it is none."""
    if value.isascii() and value.isdecimal() and len(value) <= DIGITS_MAX:
        return int(value)
    return None


def page_in(value: str) -> int:
    """Read the number of a page, the first one where there is none."""
    return min(number_in(value) or 0, LAST_PAGE)


def turning(page: Page[Entry], flow: str, prefix: str = "") -> Rows:
    """Offer the page before and the one after, where there are any."""
    buttons: list[Button] = []
    if page.number > 0:
        buttons.append(opening("clinic-page-before", flow, f"{prefix}{page.number - 1}"))
    if page.number + 1 < page.pages:
        buttons.append(opening("clinic-page-after", flow, f"{prefix}{page.number + 1}"))
    return (tuple(buttons),) if buttons else ()


def counted(page: Page[Entry]) -> tuple[Text, ...]:
    """Say which page of how many it is, where there are several."""
    if page.pages < 2:
        return ()
    return (text("clinic-page", number=page.number + 1, total=page.pages),)


def menu_row() -> Rows:
    """The way back to the clinic's menu, under every card of staff."""
    return ((opening("clinic-menu-open", "clinic"),),)
