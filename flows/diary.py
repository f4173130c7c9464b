"""The diary of a plan: which exercises a day brings and how the days went.

The set of a day is chosen once and stays the same until midnight, whatever is answered in
between; only what makes it lighter (a warning sign, a step back, a flare-up) changes it at once.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from flows.effects import FileCheckIn
from flows.exercises import EXERCISES, WALK_DAYS_A_WEEK, Exercise, daily
from flows.flow import Step
from flows.rules.phases import Phase, phase_shown
from flows.rules.progression import CheckIn
from flows.rules.red_flags import Tier
from flows.session import Data, Profile, Rhythm
from flows.zones import local

DATE, PHASE, KEYS, NUMBER = "day.date", "day.phase", "day.keys", "day.number"
OPENED, ANSWERED, SNOOZED = "day.opened", "day.answered", "day.snoozed"
OUTCOME, PAIN, COULD_NOT, HISTORY = "day.outcome", "day.pain", "day.could_not", "day.history"
UNANSWERED = "day.unanswered"
LIGHTER = "day.lighter"
# Ten weeks, the longest time that the progress picture shows by the day. Before them the first
# week is kept, which the latest one is compared with.
HISTORY_DAYS_MAX = 77
DAYS_A_WEEK = 7


class Outcome(StrEnum):
    """How the exercises of a day went."""

    DONE = "done"
    SOME = "some"
    COULD_NOT = "could_not"
    SKIPPED = "skipped"


def today(step: Step) -> date:
    """Return the patient's own date."""
    return local(step.at, step.profile.zone).date()


def day_of_phase(profile: Profile, day: date) -> int:
    """Return which day of the phase a date is, counted from 1."""
    return max(0, (day - (profile.phase_since or day)).days) + 1


def shown_phase(profile: Profile) -> Phase | None:
    """Return the phase whose exercises may be shown; None without a plan or while paused."""
    if not profile.phase:
        return None
    return phase_shown(Phase(profile.phase), Tier(profile.flag_tier))


def exercises_on(data: Data, profile: Profile, day: date) -> tuple[Exercise, ...]:
    """Return the exercises of a date: two or three, none where none may be shown."""
    phase = phase_on(data, profile, day)
    if phase is None:
        return ()
    if data.get(DATE) == day.isoformat() and data.get(PHASE) == int(phase):
        return exercises(data)
    return daily(phase, _place(profile, day), could_not(data))


def _place(profile: Profile, day: date) -> int:
    """Return where in the rotation a date stands, from 0.

    Staying well with a word a week, each week is a day of the rotation that has the walk.
    """
    days = day_of_phase(profile, day) - 1
    if profile.phase != Phase.STAY_WELL or profile.rhythm is not Rhythm.WEEKLY:
        return days
    rounds, walk = divmod(days // DAYS_A_WEEK, WALK_DAYS_A_WEEK)
    return rounds * DAYS_A_WEEK + walk


def phase_on(data: Data, profile: Profile, day: date) -> Phase | None:
    """Return the phase that a date's exercises are of; None where none may be shown.

    A day made lighter has those of phase 1, without a change of the phase. A day already begun
    keeps its own when the next phase opens in between.
    """
    most = shown_phase(profile)
    if most is None:
        return None
    if data.get(LIGHTER) == day.isoformat():
        most = Phase.PROTECT
    begun = int(data.get(PHASE) or 0) if data.get(DATE) == day.isoformat() else 0
    return Phase(begun) if 0 < begun <= most else most


def exercises(data: Data) -> tuple[Exercise, ...]:
    """Read the exercises of the day that was opened last."""
    return tuple(EXERCISES[key] for key in str(data.get(KEYS, "")).split() if key in EXERCISES)


def could_not(data: Data) -> frozenset[str]:
    """Read the exercises that the patient could not do when last tried."""
    return frozenset(str(data.get(COULD_NOT, "")).split())


def open_day(step: Step, day: date) -> None:
    """Choose the exercises of a date, and note that the patient has looked at them."""
    chosen = exercises_on(step.data, step.profile, day)
    step.put(PHASE, int(phase_on(step.data, step.profile, day) or 0))
    step.put(DATE, day.isoformat())
    step.put(KEYS, " ".join(each.key for each in chosen))
    step.put(NUMBER, 0)
    step.put(OPENED, day.isoformat())
    take_part(step)


def take_part(step: Step) -> None:
    """Any sign of the patient ends a row of reminders without an answer."""
    step.put(UNANSWERED, 0)


def mark(step: Step, keys: tuple[str, ...], *, is_possible: bool) -> None:
    """Keep which exercises went, so that tomorrow brings easier forms of those that did not."""
    before = could_not(step.data)
    after = before - set(keys) if is_possible else before | set(keys)
    step.put(COULD_NOT, " ".join(sorted(after)))


def keep(step: Step, day: date, outcome: Outcome, pain_nrs: int | None) -> None:
    """File how a date went; a second answer for the same date replaces the first here."""
    step.do(FileCheckIn(day, outcome.value, pain_nrs))
    step.put(ANSWERED, day.isoformat())
    step.put(OUTCOME, outcome.value)
    if pain_nrs is not None:
        step.put(PAIN, pain_nrs)
    said = "-" if pain_nrs is None else str(pain_nrs)
    others = [each for each in _entries(step.data) if not each.startswith(day.isoformat())]
    kept = [*others, f"{day.isoformat()}:{outcome.value}:{said}"]
    if len(kept) > HISTORY_DAYS_MAX:
        del kept[DAYS_A_WEEK]
    step.put(HISTORY, " ".join(kept))


def outcomes(data: Data) -> dict[date, Outcome]:
    """Read how the latest dates went, oldest first."""
    parts = (each.split(":") for each in _entries(data))
    return {date.fromisoformat(day): Outcome(outcome) for day, outcome, _ in parts}


def check_ins(data: Data) -> tuple[CheckIn, ...]:
    """Read the pains of the latest dates as the rules for phases want them, oldest first."""
    parts = (each.split(":") for each in _entries(data))
    return tuple(
        CheckIn(date.fromisoformat(day), int(pain)) for day, _, pain in parts if pain != "-"
    )


def _entries(data: Data) -> list[str]:
    return str(data.get(HISTORY, "")).split()
