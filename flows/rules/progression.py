"""What moves a patient between phases: forward, back, or stay, and why.

Stepping back needs nobody's leave, stepping forward may need the clinic's, and
the bot never enters the physio's phases 9 and 10 by itself. A hold stops
forward only: two red check-ins in a row step back even so, since less load is
the safe side.

Source: the gates are the clinic's, see ``limits``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from flows.rules.limits import (
    BACK_RED_CHECK_INS,
    FORWARD_ADHERENCE_PERCENT_MIN,
    FORWARD_AMBER_SETTLES_DAYS,
    FORWARD_CALM_CHECK_INS,
    NRS_MIN,
)
from flows.rules.pain_light import PainLight, check_nrs, pain_light
from flows.rules.phases import PHASES, Opener, Phase
from flows.rules.red_flags import Tier


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Pain (0-10) on one of the patient's calendar days; there may be several a day."""

    day: date
    pain_nrs: int

    def __post_init__(self) -> None:
        check_nrs(self.pain_nrs)


@dataclass(frozen=True, slots=True)
class Locks:
    """What the clinic decided: phases it opened or closed, and whether it holds the patient."""

    opened: frozenset[Phase] = frozenset()
    closed: frozenset[Phase] = frozenset()
    held: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How the present phase has gone.

    ``days_in_phase`` are whole days since it began; sessions and check-ins are
    those since it began, the latest check-in last. A session counts as done
    only when the patient answered "Done".
    """

    phase: Phase
    days_in_phase: int
    sessions_done: int
    sessions_planned: int
    check_ins: Sequence[CheckIn]
    open_flag: Tier = Tier.NONE
    locks: Locks = Locks()


class Move(StrEnum):
    """What happens to the phase."""

    FORWARD = "forward"
    STAY = "stay"
    BACK = "back"


class Blocker(StrEnum):
    """What keeps the next phase shut, most pressing first: each also says what opens it."""

    FLAG_OPEN = "flag_open"
    HELD = "held"
    CHECK_INS = "check_ins"
    MINIMUM_DAYS = "minimum_days"
    ADHERENCE = "adherence"
    CLOSED = "closed"
    NEEDS_CLINIC = "needs_clinic"
    NEEDS_PHYSIO = "needs_physio"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Decision:
    """The phase from now on, and why; ``days_left`` is what the minimum days still ask."""

    move: Move
    phase: Phase
    blockers: tuple[Blocker, ...] = ()
    days_left: int = 0
    tells_clinic: bool = False


def decide(progress: Progress) -> Decision:
    """Return whether the patient goes back, forward or stays, after a check-in.

    Back one phase after two check-ins of 6 or more in a row, and the clinic is
    told; from phase 1 and from staying well there is nowhere gentler to go, so
    the clinic is told only. Forward when nothing blocks it, see ``blockers``.
    """
    if _two_reds(progress.check_ins):
        if progress.phase in (Phase.PROTECT, Phase.STAY_WELL):
            return _stay(progress, tells_clinic=True)
        return Decision(Move.BACK, Phase(progress.phase - 1), tells_clinic=True)
    if blockers(progress):
        return _stay(progress, tells_clinic=False)
    return Decision(Move.FORWARD, Phase(progress.phase + 1))


def blockers(progress: Progress) -> tuple[Blocker, ...]:
    """Return all that keeps the next phase shut, most pressing first; empty: it opens.

    Phases 9 and 10 have no home sessions, so minimum days and adherence do not
    apply to them; what follows them opens on calm check-ins.
    """
    if progress.phase is Phase.STAY_WELL:
        return (Blocker.LAST,)
    found = _gates(progress)
    following = Phase(progress.phase + 1)
    if following in progress.locks.closed:
        found.append(Blocker.CLOSED)
    match PHASES[following].opener:
        case Opener.CLINIC if following not in progress.locks.opened:
            found.append(Blocker.NEEDS_CLINIC)
        case Opener.PHYSIO:
            found.append(Blocker.NEEDS_PHYSIO)
        case Opener.CLINIC | Opener.BOT:
            pass
    return tuple(found)


def may_stay_well(progress: Progress) -> bool:
    """Return whether the home programme is done, so that only the physio's own phases are left.

    Phases 9 and 10 are for sport and heavy work. Whoever has met every gate of phase 8 may
    stay well meanwhile; the clinic's hold, a closed phase or a flag keep this shut too.
    """
    return (
        progress.phase is Phase.ENDURANCE
        and not _two_reds(progress.check_ins)
        and blockers(progress) == (Blocker.NEEDS_PHYSIO,)
    )


def calm_check_ins_left(check_ins: Sequence[CheckIn], next_day: date) -> int:
    """Return how many more check-ins without much pain a patient needs, 0 to 3.

    Those to come are taken as one a day from ``next_day`` on.
    """
    coming = [
        CheckIn(next_day + timedelta(days=day), NRS_MIN) for day in range(FORWARD_CALM_CHECK_INS)
    ]
    return next(
        count for count in range(FORWARD_CALM_CHECK_INS + 1) if calm([*check_ins, *coming[:count]])
    )


def days_left(progress: Progress) -> int:
    """Return how many days the present phase still asks for, 0 when it has had them."""
    return max(0, (PHASES[progress.phase].minimum_days or 0) - progress.days_in_phase)


def calm(check_ins: Sequence[CheckIn]) -> bool:
    """Return whether the last three check-ins let a patient go on.

    Each is 3 or less; a 4 or 5 counts when a later one is back to 3 or less by
    the next day. Fewer than three are too few to tell.
    """
    latest = check_ins[-FORWARD_CALM_CHECK_INS:]
    if len(latest) < FORWARD_CALM_CHECK_INS:
        return False
    return all(_settled(check_in, latest[index + 1 :]) for index, check_in in enumerate(latest))


def _settled(check_in: CheckIn, later: Sequence[CheckIn]) -> bool:
    match pain_light(check_in.pain_nrs):
        case PainLight.GREEN:
            return True
        case PainLight.AMBER:
            return any(
                pain_light(follow_up.pain_nrs) is PainLight.GREEN
                and (follow_up.day - check_in.day).days <= FORWARD_AMBER_SETTLES_DAYS
                for follow_up in later
            )
        case PainLight.RED:
            return False


def _two_reds(check_ins: Sequence[CheckIn]) -> bool:
    latest = check_ins[-BACK_RED_CHECK_INS:]
    return len(latest) == BACK_RED_CHECK_INS and all(
        pain_light(check_in.pain_nrs) is PainLight.RED for check_in in latest
    )


def _gates(progress: Progress) -> list[Blocker]:
    found = []
    if progress.open_flag is not Tier.NONE:
        found.append(Blocker.FLAG_OPEN)
    if progress.locks.held:
        found.append(Blocker.HELD)
    if not calm(progress.check_ins):
        found.append(Blocker.CHECK_INS)
    if days_left(progress):
        found.append(Blocker.MINIMUM_DAYS)
    if PHASES[progress.phase].minimum_days is not None and not _adherent(progress):
        found.append(Blocker.ADHERENCE)
    return found


def _adherent(progress: Progress) -> bool:
    """Compare in whole numbers, so that exactly 60 % counts."""
    done, planned = progress.sessions_done, progress.sessions_planned
    return planned > 0 and 100 * done >= FORWARD_ADHERENCE_PERCENT_MIN * planned


def _stay(progress: Progress, *, tells_clinic: bool) -> Decision:
    return Decision(
        Move.STAY,
        progress.phase,
        blockers=blockers(progress),
        days_left=days_left(progress),
        tells_clinic=tells_clinic,
    )
