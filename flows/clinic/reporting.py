"""What staff can have sent of the report, as an effect."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from flows.clinic.facts_report import Week
from flows.screens import Screen


class ReportForm(StrEnum):
    """A picture to look at, or a table for a table program."""

    PICTURE = "picture"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class SendReport:
    """Send the report as a file, with the screen's words under it.

    The words work alone, because the picture may be impossible to draw. ``weeks`` hold no more
    than the card shows.
    """

    screen: Screen
    form: ReportForm
    weeks: tuple[Week, ...]
