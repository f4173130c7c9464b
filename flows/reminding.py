"""Reminders: what is said when a stored wait falls due, and when the next one is.

The next reminder is always set before anything else, so that no silence, pause or fault of
one day ends the chain. What is more than three hours late is not sent but told in the next.
"""

from __future__ import annotations

from datetime import date, timedelta

from flows import diary
from flows.effects import DropWaits, Priority, Say, SetWait
from flows.events import WaitElapsed
from flows.exercises import minutes_of
from flows.flow import Step
from flows.rules.red_flags import Tier, pauses_exercises
from flows.rules.reminder_times import Reminder, is_quiet_at, next_reminder, quiet_begins
from flows.screens import Screen, Style, opening, screen
from flows.session import Profile, Rhythm
from flows.texts import Text, text
from flows.zones import local

REMINDER, FOLLOW_UP, SNOOZE = "reminder", "follow_up", "snooze"
DAILY_WAITS = (REMINDER, FOLLOW_UP, SNOOZE)
IS_SET_UP, REMINDED, MISSED = "plan.is_set_up", "day.reminded", "day.missed"
LATE_MAX = timedelta(hours=3)
FOLLOW_UP_AFTER = timedelta(hours=4)
SNOOZE_FOR = timedelta(hours=1)
UNANSWERED_MAX = 3
WORDINGS = 6


def next_time(step: Step) -> Reminder | None:
    """Return the next reminder; a date that had its own gets no other."""
    reminded = step.data.get(REMINDED)
    later_than = date.fromisoformat(str(reminded)) if reminded else None
    return next_reminder(step.profile, step.at, later_than)


def set_next(step: Step) -> None:
    """Set the next reminder anew, once there is a plan; call it after every change."""
    if not step.data.get(IS_SET_UP):
        return
    step.do(DropWaits(REMINDER))
    found = next_time(step)
    if found is not None:
        step.do(SetWait(REMINDER, found.day.isoformat(), found.due_at))


def may_speak(profile: Profile) -> bool:
    """Return whether this patient wants, and may get, reminders now."""
    return (
        profile.care_consent
        and profile.phase > 0
        and profile.rhythm is not Rhythm.OFF
        and not profile.is_stopped
        and not profile.is_blocked
        and not pauses_exercises(Tier(profile.flag_tier))
    )


def spoken(step: Step, said: Screen) -> Say:
    """Say this unasked: an outage may hold it back, but never into the quiet hours."""
    return Say(said, Priority.REMINDER, until=quiet_begins(step.profile, step.at))


def remind(step: Step, event: WaitElapsed) -> None:
    """The reminder of a date: sent, asked instead whether to go on, or left out."""
    leave_out(step, event)
    unanswered = int(step.data.get(diary.UNANSWERED) or 0)
    if not may_speak(step.profile) or _is_paused(step) or unanswered > UNANSWERED_MAX:
        return
    if step.data.get(diary.ANSWERED) == event.occurrence:
        return
    if _is_too_late(step, event):
        step.put(MISSED, value=True)
        return
    if unanswered == UNANSWERED_MAX:
        step.do(spoken(step, _rhythm_asked()))
        step.put(diary.UNANSWERED, unanswered + 1)
        return
    if _send(step, event, follow_up=False):
        step.put(diary.UNANSWERED, unanswered + 1)
        _set_follow_up(step, event)


def leave_out(step: Step, event: WaitElapsed) -> None:
    """Set the next reminder; the date of this one gets no other."""
    # ISO dates sort as dates: an old wait does not open a later date again.
    step.put(REMINDED, max(event.occurrence, str(step.data.get(REMINDED) or "")))
    set_next(step)


def follow_up(step: Step, event: WaitElapsed) -> None:
    """One gentle word on a day of which nothing was heard."""
    heard = (diary.OPENED, diary.SNOOZED, diary.ANSWERED)
    if any(step.data.get(key) == event.occurrence for key in heard):
        return
    if may_speak(step.profile) and not _is_paused(step) and not _is_too_late(step, event):
        _send(step, event, follow_up=True)


def snooze(step: Step, event: WaitElapsed) -> None:
    """The hour that the patient asked for is over."""
    heard = (diary.OPENED, diary.ANSWERED)
    if any(step.data.get(key) == event.occurrence for key in heard):
        return
    if not may_speak(step.profile) or _is_paused(step):
        return
    if _is_too_late(step, event):
        step.put(MISSED, value=True)
        return
    _send(step, event, follow_up=False)


def _is_paused(step: Step) -> bool:
    until = step.profile.paused_until
    return until is not None and diary.today(step) < until


def _is_too_late(step: Step, event: WaitElapsed) -> bool:
    """Late by hours, at night, or on another date than its own: better told tomorrow."""
    return (
        event.at - event.due_at > LATE_MAX
        or is_quiet_at(step.profile, event.at)
        or diary.today(step).isoformat() != event.occurrence
    )


def _set_follow_up(step: Step, event: WaitElapsed) -> None:
    at = event.due_at + FOLLOW_UP_AFTER
    is_same_day = local(at, step.profile.zone).date().isoformat() == event.occurrence
    if is_same_day and not is_quiet_at(step.profile, at):
        step.do(SetWait(FOLLOW_UP, event.occurrence, at))


def _send(step: Step, event: WaitElapsed, *, follow_up: bool) -> bool:
    """Send the reminder, in other words each day; False where the day brings no exercise."""
    day = date.fromisoformat(event.occurrence)
    chosen = diary.exercises_on(step.data, step.profile, day)
    if not chosen:
        return False
    wording = "follow-up" if follow_up else f"reminder-{day.toordinal() % WORDINGS + 1}"
    asks = text(f"day-{wording}", count=len(chosen), minutes=minutes_of(chosen))
    missed = (text("day-missed"),) if step.data.pop(MISSED, False) else ()
    may_wait = step.data.get(diary.SNOOZED) != event.occurrence
    told = _reminder((*missed, asks), event.occurrence, may_wait=may_wait)
    step.do(spoken(step, told))
    return True


def _reminder(lines: tuple[Text, ...], day: str, *, may_wait: bool) -> Screen:
    later = (opening("day-in-an-hour", "day", f"later.{day}"),) if may_wait else ()
    return screen(
        *lines,
        rows=[
            [opening("day-show-me", "day", f"show.{day}", Style.PRIMARY)],
            [*later, opening("day-not-today", "day", f"skip.{day}")],
        ],
    )


def _rhythm_asked() -> Screen:
    return screen(
        "day-rhythm-ask",
        rows=[
            [
                opening("reminders-daily", "reminders", f"rhythm.{Rhythm.DAILY}"),
                opening("reminders-weekly", "reminders", f"rhythm.{Rhythm.WEEKLY}"),
                opening("reminders-rest", "reminders", f"rhythm.{Rhythm.OFF}"),
            ]
        ],
    )
