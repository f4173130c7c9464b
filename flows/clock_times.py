"""Times of day: between "HH:MM", as buttons and typed answers say it, and minutes.

A button says about when, a typed time is meant to the minute.
A time for reminders lies outside the quiet hours; others are refused with the allowed span.
"""

from __future__ import annotations

from datetime import time
from typing import Final

from flows.flow import Step
from flows.rules.reminder_times import is_quiet
from flows.screens import Button, button, screen
from flows.texts import text

TIMES: Final = ("08:00", "12:00", "18:00")


def minutes(wall: str) -> int:
    """Read "HH:MM" as minutes since midnight, 0-1439."""
    hours, rest = wall.split(":")
    return int(hours) * 60 + int(rest)


def clock(minute: int) -> time:
    """Read minutes since midnight, 0-1439, as a time of day."""
    return time(minute // 60, minute % 60)


def is_awake(step: Step) -> bool:
    """The chosen time lies outside the quiet hours."""
    return not is_quiet(step.profile, minutes(step.value))


def take_about(step: Step) -> None:
    """Take the time on the button: reminders come in the hour after it."""
    step.change(reminder_at=minutes(step.value), reminder_is_exact=False)


def take_exact(step: Step) -> None:
    """Take the time that was typed, to the minute."""
    step.change(reminder_at=minutes(step.value), reminder_is_exact=True)


def refuse(step: Step) -> None:
    """Say kindly which times are possible."""
    first, last = clock(step.profile.quiet_to), clock(step.profile.quiet_from)
    step.say(screen(text("plan-time-quiet", first=first, last=last)))


def time_buttons(step: Step, trigger: str) -> tuple[Button, ...]:
    """The usual times that are outside the quiet hours."""
    return tuple(
        button(text("plan-time-about", time=clock(minutes(wall))), trigger, wall)
        for wall in TIMES
        if not is_quiet(step.profile, minutes(wall))
    )
