"""Stored facts for conversations without a database: an example of each kind that is asked for."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from flows.clinic.facts_broadcasts import Audience, BroadcastPage
from flows.clinic.facts_report import Report, Week
from flows.clinic.facts_staff import CardFound, CodeFound, Held, MatterFound, Page
from flows.events import Event
from flows.facts import Facts, NeedKind
from flows.needs import needs
from flows.session import Session
from flows.visits_known import (
    DaySummary,
    DayVisits,
    ImportKnown,
    NoShows,
    OwnVisits,
    Refusal,
    VariantOutcome,
    VisitKnown,
    VisitStatus,
)

SOON = datetime(2026, 3, 20, 8, tzinfo=UTC)


def visit(number: int, status: VisitStatus = VisitStatus.BOOKED) -> VisitKnown:
    """A visit of AB-12 some days from when the conversations begin."""
    return VisitKnown(
        id=number,
        reference="AB-12",
        patient_id=7,
        starts_at=SOON + timedelta(days=number),
        ends_at=None,
        zone="UTC",
        kind="",
        is_first=number == 1,
        status=status,
        place="Room 1",
        revision=0,
        wish="morning.3" if status is VisitStatus.MOVE_WANTED else "",
    )


VISITS = tuple(visit(number, status) for number, status in enumerate(VisitStatus, 1))
WEEK = Week(date(2026, 3, 16), "<5", None, 80, 50, 100, ("12", "0", "7", "5"))
REFUSALS = (Refusal(3, "no_reference"),)
EXAMPLES: dict[NeedKind, object] = {
    NeedKind.OWN_VISITS: OwnVisits(VISITS),
    NeedKind.VISIT: DayVisits(VISITS[2:3], 1),
    NeedKind.DAY_VISITS: DayVisits(VISITS[:4], len(VISITS)),
    NeedKind.DAY_SUMMARY: DaySummary(2, 1, 1, 1, VISITS[:2]),
    NeedKind.NO_SHOWS: NoShows(4, 1, (VariantOutcome(1, 4, 2, 1),)),
    NeedKind.MATTERS: Page((), 0, 1, 0),
    NeedKind.MATTER: MatterFound(None),
    NeedKind.CARD: CardFound(None),
    NeedKind.PATIENTS: Page((), 0, 1, 0),
    NeedKind.PATIENTS_NAMED: Page((), 0, 1, 0),
    NeedKind.HOLDER: Held(0),
    NeedKind.CODE: CodeFound(None),
    NeedKind.INVITES: Page((), 0, 1, 0),
    NeedKind.STAFF: Page((), 0, 1, 0),
    NeedKind.AUDIT: Page((), 0, 1, 0),
    NeedKind.REPORT: Report((WEEK,) * 12),
    NeedKind.AUDIENCE: Audience((("en", 3),)),
    NeedKind.BROADCAST: BroadcastPage((), 0),
    NeedKind.BROADCASTS: BroadcastPage((), 0),
    NeedKind.IMPORT: ImportKnown(
        7, "staged", "a.csv", new=2, refused=1, refusals=(Refusal(3, "no_reference"),)
    ),
}


def facts_of(session: Session, event: Event) -> Facts:
    """Return an example of each stored fact that an event's step asks for."""
    asked = needs(session, event)
    return {need: EXAMPLES[need.kind] for need in asked if need.kind in EXAMPLES}
