"""A visit as a calendar file on its way: worded with the row that sends it, written when sent."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from bot.l10n import Catalogues
from flows.texts import text
from flows.visit_acts import SendCalendar

# Stands for a picture's key in a row, and names what the file is made of in the row's params.
ICS: Final = "calendar"
FILE_NAME: Final = "visit.ics"
LASTS: Final = timedelta(minutes=30)  # where the clinic's calendar does not say

Json = dict[str, Any]


def worded(effect: SendCalendar, catalogues: Catalogues, language: str) -> Json:
    """Return all that the file holds as JSON, in the patient's words; it says nothing of health."""
    visit = effect.visit
    return {
        "uid": f"visit-{visit.id}@lumbot",
        "title": catalogues.label(text("visit-file-title"), language),
        "starts_at": visit.starts_at.isoformat(),
        "ends_at": (visit.ends_at or visit.starts_at + LASTS).isoformat(),
        "place": visit.place,
        "revision": visit.revision,
    }


def written(told: Json, at: datetime) -> bytes:
    """Write what ``worded`` returned as a calendar; a later file of the visit replaces it."""
    from icalendar import Calendar, Event  # noqa: PLC0415 - few ask for a file

    event = Event()
    event.add("uid", told["uid"])
    event.add("dtstamp", at)
    event.add("dtstart", datetime.fromisoformat(told["starts_at"]))
    event.add("dtend", datetime.fromisoformat(told["ends_at"]))
    event.add("summary", told["title"])
    event.add("sequence", told["revision"])
    if told["place"]:
        event.add("location", told["place"])
    calendar = Calendar()
    calendar.add("prodid", "-//Lumbot//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
