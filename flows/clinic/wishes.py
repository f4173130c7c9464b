"""What patients wish for who want another time: the part of the day, and days or any day."""

from __future__ import annotations

from flows.texts import Text, Weekday, text
from flows.visits_known import VisitKnown, VisitStatus


def wished(visit: VisitKnown) -> list[Text]:
    """Say which part of the day and which days would suit, where another time is wanted."""
    if visit.status is not VisitStatus.MOVE_WANTED or not visit.wish:
        return []
    part, _, days = visit.wish.partition(".")
    chosen = int(days) if days.isdecimal() else 0
    names = tuple(text("visit-day", day=Weekday(day)) for day in range(7) if chosen >> day & 1)
    named = names or (text("clinic-visit-any-day"),)
    return [text("clinic-visit-wish", part=text(f"appointment-{part}"), days=named)]
