"""Lists of visits as the clinic's program writes them, and the front desk that sends them."""

from __future__ import annotations

from datetime import datetime

from flows.texts import Instant
from tests.acceptance.clinic import ZONE, Clinic

HEADER = "Appointment ID,Reference,Date,Time,Duration,Status,First visit\n"
FRIDAY = "2026-03-13"
VISIT = datetime(2026, 3, 13, 10, 0, tzinfo=ZONE)


def listed(*rows: str) -> bytes:
    """A list as the clinic's program writes it."""
    return (HEADER + "".join(f"{row}\n" for row in rows)).encode()


def booked(number: int = 1, at: str = "10:00", status: str = "booked", first: str = "") -> str:
    """One line of the list: a visit of AB-12 on Friday."""
    return f"{number},AB-12,{FRIDAY},{at},30,{status},{first}"


async def uploads(clinic: Clinic, content: bytes, name: str = "visits.csv") -> None:
    """The front desk sends a file, and looks at what is in it."""
    await clinic.staff.says("/clinic")
    await clinic.staff.taps("clinic-open-upload")
    clinic.staff.looks_away()
    await clinic.staff.user.send_document(content, name)
    await clinic.house.settled()


async def takes(clinic: Clinic, content: bytes, count: int = 1) -> None:
    """The front desk sends a file and takes what is in it."""
    await uploads(clinic, content)
    await clinic.staff.taps("upload-take", count=count)


def when(at: datetime = VISIT) -> Instant:
    """The time of the visit as its words have it."""
    return Instant(at, "Africa/Johannesburg")
