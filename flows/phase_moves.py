"""Moves between phases: what a check-in changes, what is said of it, what the next phase needs.

The day of a move still counts for the phase before. Nothing is said where nothing moves; whoever
wants to know why finds it in the plan.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from flows import diary
from flows.diary import Outcome
from flows.effects import AlertClinic, WorkKind
from flows.events import WaitElapsed
from flows.exercises import PhasePart, phase_text
from flows.flow import Step
from flows.rules.phases import PHASES, Opener, Phase
from flows.rules.progression import (
    Blocker,
    Decision,
    Locks,
    Move,
    Progress,
    blockers,
    decide,
    may_stay_well,
)
from flows.rules.red_flags import Tier
from flows.rules.reminder_times import is_chosen
from flows.screens import Rows, Style, opening, screen
from flows.session import Profile, Rhythm
from flows.texts import Text, text

NEWS, WHY = "phase.news", "phase.why"
PATH, COUNTS_FROM, IS_LEFT_OPEN = "phase.path", "phase.counts_from", "phase.is_left_open"
DUE_TOLD, WORSE_TOLD = "phase.due_told", "phase.worse_told"
OPENED = "phase_opened"
PATH_MAX = 40
WORSE_AGAIN_AFTER = timedelta(days=7)
A_DAY = timedelta(days=1)


class News(StrEnum):
    """What the latest check-in changed."""

    NONE = ""
    FORWARD = "forward"
    BACK = "back"
    DUE = "due"
    WORSE = "worse"
    STAY_WELL = "stay_well"


def locks(profile: Profile) -> Locks:
    """Read what the clinic decided about this patient's phases."""
    return Locks(
        opened=frozenset(each for each in Phase if each <= profile.phase_opened),
        closed=frozenset(each for each in Phase if 0 < profile.phase_closed <= each),
        held=profile.phase_held,
    )


def progress(step: Step) -> Progress:
    """Say how the present phase has gone, as the rules want to know it."""
    profile, today = step.profile, diary.today(step)
    since = profile.phase_since or today
    begins = max(since, date.fromisoformat(str(step.data.get(COUNTS_FROM) or since)))
    first = _first_due(profile, begins, today)
    outcomes = {day: how for day, how in diary.outcomes(step.data).items() if day >= first}
    return Progress(
        phase=Phase(profile.phase),
        days_in_phase=max(0, (today - since).days),
        sessions_done=sum(how is Outcome.DONE for how in outcomes.values()),
        sessions_planned=_planned(profile, first, today, frozenset(outcomes)),
        check_ins=[each for each in diary.check_ins(step.data) if each.day >= begins],
        open_flag=Tier(profile.flag_tier),
        locks=locks(profile),
    )


def _first_due(profile: Profile, begins: date, today: date) -> date:
    """Sessions count anew after a pause: what was left out on purpose is held against nobody."""
    until = profile.paused_until
    return max(begins, until) if until and until <= today else begins


def _planned(profile: Profile, first: date, today: date, answered: frozenset[date]) -> int:
    """Count the dates that asked for a session, or had one, up to now.

    A plan's first day, which brought no reminder, and today count once they are answered.
    """
    skipped = 1 if first == profile.phase_since else 0
    between = (first + A_DAY * day for day in range(skipped, (today - first).days))
    return len(answered | {day for day in between if is_chosen(profile, day)})


def settle(step: Step, *, may_go_forward: bool) -> None:
    """Decide after a check-in what becomes of the phase, and note what is to be said of it.

    On the way to the warning signs nobody goes forward: ``settle_rest`` decides when they are
    answered.
    """
    step.put(IS_LEFT_OPEN, not may_go_forward)
    now = progress(step)
    decision = decide(now)
    news = News.NONE
    if decision.move is Move.BACK:
        news = News.BACK
        step.do(AlertClinic(WorkKind.STEP_BACK))
        enter(step, decision.phase)
    elif decision.tells_clinic:
        news = _worse(step)
    elif may_go_forward:
        step.put(WHY, f"{now.sessions_done}:{now.sessions_planned}")
        news = _onward(step, now, decision)
    step.put(NEWS, news.value)


def settle_rest(step: Step) -> None:
    """Decide what a check-in left open until the warning signs were answered, and say it."""
    if step.profile.phase and step.data.get(IS_LEFT_OPEN):
        settle(step, may_go_forward=True)
        if news(step) is not News.NONE:
            step.say(screen(*told(step), rows=offers(step)))


def _worse(step: Step) -> News:
    """There is no gentler phase: the clinic hears of it, once a week at most."""
    told, today = step.data.get(WORSE_TOLD), diary.today(step)
    if told and today - date.fromisoformat(str(told)) < WORSE_AGAIN_AFTER:
        return News.NONE
    step.put(WORSE_TOLD, today.isoformat())
    step.do(AlertClinic(WorkKind.WORSE))
    return News.WORSE


def _onward(step: Step, now: Progress, decision: Decision) -> News:
    if decision.move is Move.FORWARD:
        enter(step, decision.phase)
        return News.FORWARD
    if may_stay_well(now):
        enter(step, Phase.STAY_WELL)
        return News.STAY_WELL
    if is_due(decision.blockers) and step.data.get(DUE_TOLD) != int(now.phase):
        step.put(DUE_TOLD, int(now.phase))
        step.do(AlertClinic(WorkKind.PHASE_DUE))
        return News.DUE
    return News.NONE


def is_due(found: tuple[Blocker, ...]) -> bool:
    """Nothing but the clinic's own opening is missing."""
    return found == (Blocker.NEEDS_CLINIC,)


def enter(step: Step, phase: Phase) -> None:
    """Move to a phase; its exercises and its count begin tomorrow."""
    keep_past(step)
    step.change(phase=int(phase), phase_since=diary.today(step))
    step.put(COUNTS_FROM, (diary.today(step) + A_DAY).isoformat())
    step.drop(DUE_TOLD)


def keep_past(step: Step) -> None:
    """Note since when the present phase was, before it is left."""
    profile = step.profile
    if profile.phase and profile.phase_since:
        left = f"{profile.phase_since.isoformat()}:{profile.phase}"
        path = [*str(step.data.get(PATH, "")).split(), left]
        step.put(PATH, " ".join(path[-PATH_MAX:]))


def phase_at(step: Step, day: date) -> Phase:
    """Return the phase of a past date; the first, or the last, where none is known."""
    past = [each.split(":") for each in str(step.data.get(PATH, "")).split()]
    known = [(date.fromisoformat(since), int(phase)) for since, phase in past]
    if step.profile.phase:
        known.append((step.profile.phase_since or day, step.profile.phase))
    if not known:
        return Phase.PROTECT
    found = next((phase for since, phase in reversed(known) if since <= day), known[0][1])
    return Phase(found)


def opened(step: Step, _event: WaitElapsed) -> None:
    """The clinic opened its next phase to this patient: it begins as soon as the rest is there."""
    phase = Phase(step.profile.phase) if step.profile.phase else None
    if phase is None or phase is Phase.STAY_WELL:
        return
    following = Phase(phase + 1)
    if PHASES[following].opener is not Opener.CLINIC or following <= step.profile.phase_opened:
        return
    step.change(phase_opened=int(following))
    begins = not blockers(progress(step))
    if begins:
        enter(step, following)
    if not step.profile.is_stopped:
        name = phase_text(following, PhasePart.NAME)
        told = text("move-opened-now" if begins else "move-opened", name=name)
        step.say(screen(told, rows=[[opening("home-plan", "plan"), opening("menu-open", "home")]]))


def news(step: Step) -> News:
    """Return what the latest check-in changed."""
    return News(str(step.data.get(NEWS, "")))


def told(step: Step) -> tuple[Text, ...]:
    """Put what the latest check-in changed into paragraphs; none where nothing moved."""
    phase = Phase(step.profile.phase) if step.profile.phase else Phase.PROTECT
    name = phase_text(phase, PhasePart.NAME)
    match news(step):
        case News.NONE:
            return ()
        case News.FORWARD:
            done, planned = str(step.data[WHY]).split(":")
            return (
                text("move-forward", name=name, done=int(done), planned=int(planned)),
                phase_text(phase, PhasePart.AIM),
                text("plan-milestone", milestone=phase_text(phase, PhasePart.MILESTONE)),
                phase_text(phase, PhasePart.NEXT),
            )
        case News.BACK:
            return (text("move-back", name=name), text("move-back-normal"))
        case News.DUE:
            return (text("move-due"),)
        case News.WORSE:
            return (text("move-worse"),)
        case News.STAY_WELL:
            return (text("move-stay-well"), text("move-stay-well-walk"), text("move-stay-well-on"))


def offers(step: Step) -> Rows:
    """Offer the plan; staying well needs no daily word, so a rhythm is offered as it begins."""
    to_plan = (opening("home-plan", "plan"),)
    if news(step) is not News.STAY_WELL:
        return (to_plan,)
    rhythm = (
        opening("reminders-weekly", "reminders", f"rhythm.{Rhythm.WEEKLY}", Style.PRIMARY),
        opening("reminders-daily", "reminders", f"rhythm.{Rhythm.DAILY}"),
    )
    return (rhythm, to_plan)
