"""The hours in which nothing but a safety text is sent.

The reminder always lies outside them: one that would fall inside moves to their end.
"""

from __future__ import annotations

from enum import StrEnum

from flows import nudging, reminding
from flows.clock_times import clock, minutes
from flows.flow import Flow, Step, rule
from flows.rules.reminder_times import is_quiet
from flows.screens import Screen, Typed, button, one_a_row, opening, screen
from flows.texts import Text, text

NAME = "quiet_hours"
CHOICES = ("21:00-08:00", "22:00-07:00", "20:00-09:00")
STARTS, MOVED = "quiet_hours.starts", "quiet_hours.moved"


class State(StrEnum):
    """A usual span, or both ends one after the other."""

    CHOOSING = "choosing"
    STARTS = "starts"
    ENDS = "ends"
    KEPT = "kept"


def begin(_step: Step) -> str:
    """Offer the usual spans."""
    return State.CHOOSING


def choose(step: Step) -> None:
    """Take a usual span."""
    start, end = step.value.split("-")
    keep(step, minutes(start), minutes(end))


def record_start(step: Step) -> None:
    """Remember when the quiet begins."""
    step.put(STARTS, minutes(step.value))


def is_empty(step: Step) -> bool:
    """An end that is also the start leaves no quiet hour."""
    return minutes(step.value) == step.data[STARTS]


def record_end(step: Step) -> None:
    """Take the span that was typed."""
    keep(step, int(step.data[STARTS] or 0), minutes(step.value))


def keep(step: Step, start: int, end: int) -> None:
    """Keep the hours, and the reminder outside them."""
    step.change(quiet_from=start, quiet_to=end)
    is_moved = is_quiet(step.profile, step.profile.reminder_at)
    step.put(MOVED, is_moved)
    if is_moved:
        step.change(reminder_at=end)
    reminding.set_next(step)
    nudging.look_again(step)


def draw(step: Step) -> Screen:
    """Draw the choice, a question for a time, or what is kept."""
    profile = step.profile
    span = {"start": clock(profile.quiet_from), "end": clock(profile.quiet_to)}
    match State(step.state):
        case State.CHOOSING:
            offered = [button(_label(choice), "chose", choice) for choice in CHOICES]
            rows = (
                *one_a_row([*offered, button("quiet-hours-other", "others")]),
                (opening("home-settings", "settings"),),
            )
            return screen(text("quiet-hours-stand", **span), "quiet-hours-ask", rows=rows)
        case State.STARTS:
            return _typed("quiet-hours-start")
        case State.ENDS:
            return _typed("quiet-hours-end")
        case State.KEPT:
            moved = text("quiet-hours-moved", time=clock(profile.reminder_at))
            return screen(
                text("quiet-hours-kept", **span),
                *([moved] if step.data.get(MOVED) else []),
                rows=[
                    [opening("plan-reminders", "reminders")],
                    [opening("home-settings", "settings"), opening("menu-open", "home")],
                ],
            )


def _label(choice: str) -> Text:
    start, end = choice.split("-")
    return text("quiet-hours-choice", start=clock(minutes(start)), end=clock(minutes(end)))


def _typed(asks: str) -> Screen:
    rows = ((button("nav-back", "back"),), (opening("home-settings", "settings"),))
    return Screen((text(asks),), rows, typed=Typed.TIME)


RULES = (
    rule("chose", State.CHOOSING, State.KEPT, do=choose),
    rule("others", State.CHOOSING, State.STARTS),
    rule("typed", State.STARTS, State.ENDS, do=record_start),
    rule(
        "typed",
        State.ENDS,
        State.ENDS,
        when=is_empty,
        do=lambda step: step.say(screen("quiet-hours-same")),
    ),
    rule("typed", State.ENDS, State.KEPT, do=record_end),
)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, asks=False)
