"""Nudges: what is said when a visit's wait falls due, and the waits of all that is to come.

The clinic's calendar is looked at each time, so a nudge whose visit was moved or cancelled in
the meantime is never sent. A wait is named after the visit and its start: one that has fired
stays fired, whatever is imported, restarted or moved afterwards.
"""

from __future__ import annotations

from datetime import datetime

from flows.effects import DropWaits, Priority, Say, SetWait
from flows.events import WaitElapsed
from flows.facts import Need, NeedKind
from flows.flow import Step
from flows.rules.nudge_times import NudgeKind, is_worth_sending, next_loud, nudges
from flows.rules.reminder_times import is_quiet_at, quiet_begins
from flows.screens import Button, Screen, Style, opening, screen
from flows.session import Profile
from flows.texts import Instant, text
from flows.visit_acts import FileNudge
from flows.visits_known import AHEAD, OwnVisits, VisitKnown, VisitStatus

VISITS = "visits"
LOOK = "visits_look"
CANCELLED, MOVED, MISSED = "visit_cancelled", "visit_moved", "visit_missed"
VARIANTS = 3
AGAIN = "+"  # marks a nudge that fell into the night, and waits for the morning


def own(step: Step) -> OwnVisits:
    """Return this patient's visits, as the clinic's calendar has them now."""
    return step.fact(own_need(step), OwnVisits)


def own_need(step: Step) -> Need:
    """Name the look-up of this patient's visits."""
    return Need(NeedKind.OWN_VISITS, step.profile.reference)


def occurrence(visit: VisitKnown) -> str:
    """Tell a visit at its time apart from all others, and from itself at another time."""
    return f"{visit.id}@{visit.starts_at:%Y%m%dT%H%MZ}"


def variant_of(visit: VisitKnown) -> int:
    """Return the wording of all nudges of a visit, 1 to ``VARIANTS``."""
    return visit.id % VARIANTS + 1


def look_again(step: Step) -> None:
    """Set all nudges anew: call it after a change of zone, quiet hours or wishes."""
    if step.profile.reference:
        step.do(SetWait(LOOK, step.at.isoformat(), step.at))


def look(step: Step, _event: WaitElapsed) -> None:
    """Set the nudges of every visit that is to come."""
    step.do(*(DropWaits(kind) for kind in NudgeKind))
    found = own(step)
    for visit in found.visits:
        if visit.status in AHEAD:
            for nudge in nudges(
                step.profile, visit.starts_at, step.at, needs_extra=_needs_extra(found, visit)
            ):
                step.do(SetWait(nudge.kind, occurrence(visit), nudge.due_at, str(visit.id)))


def _needs_extra(found: OwnVisits, visit: VisitKnown) -> bool:
    return visit.is_first or found.has_missed


def may_nudge(profile: Profile) -> bool:
    """Return whether this patient agreed to be told of visits, and can be."""
    return profile.care_consent and not profile.is_stopped and not profile.is_blocked


def nudge(step: Step, event: WaitElapsed) -> None:
    """Nudge for a visit, if it is still at its time and nobody said stop."""
    found = own(step)
    visit = found.find(int(event.value or 0))
    if visit is None or visit.status not in AHEAD or not may_nudge(step.profile):
        return
    if not event.occurrence.startswith(occurrence(visit)):
        return
    earliest = datetime.min.replace(tzinfo=step.at.tzinfo)
    extra = _needs_extra(found, visit)
    others = nudges(step.profile, visit.starts_at, earliest, needs_extra=extra)
    if not is_worth_sending(event.due_at, step.at, visit.starts_at, others):
        return
    if is_quiet_at(step.profile, step.at):
        _in_the_morning(step, event, visit)
        return
    variant = variant_of(visit)
    said = _nudge(visit, NudgeKind(event.kind), variant, step.profile)
    step.do(Say(said, Priority.NUDGE, quiet_begins(step.profile, step.at)))
    step.do(FileNudge(visit.id, NudgeKind(event.kind), variant))


def _in_the_morning(step: Step, event: WaitElapsed, visit: VisitKnown) -> None:
    """Put off what became late overnight, unless the visit or the next nudge comes first."""
    at = next_loud(step.profile, step.at)
    if at < visit.starts_at and not event.occurrence.endswith(AGAIN):
        step.do(SetWait(event.kind, occurrence(visit) + AGAIN, at, event.value))


def when(visit: VisitKnown, profile: Profile) -> Instant:
    """Word the start of a visit on the patient's own clock."""
    return Instant(visit.starts_at, profile.zone)


def _nudge(visit: VisitKnown, kind: NudgeKind, variant: int, profile: Profile) -> Screen:
    place = (text("visit-place", place=visit.place),) if visit.place else ()
    asks = f"visit-nudge-ask-{variant}"
    if visit.status is VisitStatus.CONFIRMED:
        asks = "visit-nudge-confirmed"
    elif visit.status is VisitStatus.MOVE_WANTED:
        asks = "visit-nudge-move-wanted"
    lead = f"visit-nudge-{kind.removeprefix('nudge_')}"
    return screen(text(lead, when=when(visit, profile)), *place, asks, rows=rows(visit))


def rows(visit: VisitKnown) -> tuple[tuple[Button, ...], ...]:
    """The answers to a visit that is to come; they stay good until it begins."""
    confirm = opening("visit-confirm", VISITS, f"confirm.{visit.id}", Style.PRIMARY)
    change = (
        opening("visit-move", VISITS, f"move.{visit.id}"),
        opening("visit-cancel", VISITS, f"cancel.{visit.id}"),
    )
    calendar = (opening("visit-calendar", VISITS, f"calendar.{visit.id}"),)
    is_asked = visit.status is VisitStatus.BOOKED
    return ((confirm,), change, calendar) if is_asked else (change, calendar)


def tell(step: Step, event: WaitElapsed) -> None:
    """Tell once that the clinic cancelled, moved or missed a visit, and set nudges anew."""
    visit = own(step).find(int(event.value or 0))
    if visit is None or not may_nudge(step.profile) or not _is_so_still(visit, event, step.at):
        return
    at = next_loud(step.profile, step.at)
    # A visit that would begin before the morning is not one to keep quiet about.
    if at > step.at and (event.kind == MISSED or at < visit.starts_at):
        step.do(SetWait(event.kind, event.occurrence + AGAIN, at, event.value))
        return
    step.do(Say(_notice(event.kind, visit, step.profile), Priority.NUDGE))


def _is_so_still(visit: VisitKnown, event: WaitElapsed, now: datetime) -> bool:
    """A later change has a notice of its own."""
    if event.occurrence.rstrip(AGAIN) != f"{visit.id}.{visit.revision}":
        return False
    if event.kind == MISSED:
        return visit.status is VisitStatus.MISSED
    is_ahead = visit.starts_at > now
    return is_ahead and (visit.status in AHEAD) is (event.kind == MOVED)


def _notice(kind: str, visit: VisitKnown, profile: Profile) -> Screen:
    told = text(kind.replace("_", "-"), when=when(visit, profile))
    ask = (opening("visit-ask-again", "appointment", style=Style.PRIMARY),)
    reach = (opening("safety-contact", "contact"), opening("menu-open", "home"))
    if kind == MOVED:
        return screen(told, rows=rows(visit))
    return screen(told, rows=(ask, reach))
