"""Reminders as the patient wants them: the time, the days, how often, and a pause.

Every change sets the next reminder anew. Resuming also lifts /stop, because whoever asks
for reminders wants to hear from us again.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from flows import diary, reminding, silence
from flows.clock_times import clock, is_awake, refuse, take_about, take_exact, time_buttons
from flows.effects import DropWaits
from flows.flow import Flow, Rule, Step, rule
from flows.screens import Button, Rows, Screen, Style, Typed, button, one_a_row, opening, screen
from flows.session import EVERY_DAY, Rhythm
from flows.texts import Text, Weekday, text
from flows.zones import local

NAME = "reminders"
PAUSES_DAYS = (3, 7, 14)
DAYS_A_WEEK = 7
UNTIL_I_SAY = "open"


class State(StrEnum):
    """What stands, and one card for each thing that can be changed."""

    MENU = "menu"
    TIME = "time"
    DAYS = "days"
    RHYTHM = "rhythm"
    PAUSE = "pause"


def begin(step: Step) -> str:
    """Show what stands; a button elsewhere may have chosen already."""
    diary.take_part(step)
    what, _, choice = step.value.partition(".")
    if what == "rhythm" and choice in tuple(Rhythm):
        set_rhythm(step, Rhythm(choice))
    return State.PAUSE if what == "pause" else State.MENU


def set_about(step: Step) -> None:
    """Take the time of day on the button."""
    take_about(step)
    reminding.set_next(step)


def set_exactly(step: Step) -> None:
    """Take the time of day that was typed."""
    take_exact(step)
    reminding.set_next(step)


def is_only_day(step: Step) -> bool:
    """Without this day none would be left."""
    return step.profile.reminder_days == 1 << int(step.value)


def toggle(step: Step) -> None:
    """Add a weekday or take it away."""
    step.change(reminder_days=step.profile.reminder_days ^ 1 << int(step.value))
    reminding.set_next(step)


def keep_one(step: Step) -> None:
    """No day at all is a pause, and is called so."""
    step.say(screen("reminders-one-day"))


def choose_rhythm(step: Step) -> None:
    """Take the rhythm on the button."""
    set_rhythm(step, Rhythm(step.value))


def set_rhythm(step: Step, rhythm: Rhythm) -> None:
    """Remind daily, weekly or not; an answer to this ends a pause and a stop."""
    step.change(rhythm=rhythm, paused_until=None, is_stopped=False)
    if rhythm is Rhythm.OFF:
        _silence(step)
    reminding.set_next(step)
    silence.watch(step)


def pause(step: Step) -> None:
    """Rest for some days, or until the patient comes back."""
    if step.value == UNTIL_I_SAY:
        set_rhythm(step, Rhythm.OFF)
        return
    step.change(paused_until=diary.today(step) + timedelta(days=int(step.value)))
    _silence(step)
    reminding.set_next(step)
    silence.watch(step)


def resume(step: Step) -> None:
    """Remind again, as often as before the pause."""
    rhythm = Rhythm.DAILY if step.profile.rhythm is Rhythm.OFF else step.profile.rhythm
    set_rhythm(step, rhythm)


def _silence(step: Step) -> None:
    step.do(DropWaits(reminding.FOLLOW_UP), DropWaits(reminding.SNOOZE))


def is_resting(step: Step) -> bool:
    """Nothing is sent now: stopped, off, or paused until a later day."""
    profile = step.profile
    is_paused = profile.paused_until is not None and diary.today(step) < profile.paused_until
    return profile.is_stopped or profile.rhythm is Rhythm.OFF or is_paused


def draw(step: Step) -> Screen:
    """Draw what stands, or what can be chosen."""
    match State(step.state):
        case State.MENU:
            return screen(*status(step), rows=_menu(step))
        case State.TIME:
            rows = (time_buttons(step, "timed"), _back())
            return Screen((text("plan-time-ask"),), rows, typed=Typed.TIME)
        case State.DAYS:
            return screen("reminders-days", rows=(*_days(step), _back()))
        case State.RHYTHM:
            chosen = [
                button("reminders-daily", "paced", Rhythm.DAILY),
                button("reminders-weekly", "paced", Rhythm.WEEKLY),
                button("reminders-rest", "paced", Rhythm.OFF),
            ]
            return screen("reminders-rhythm", rows=[chosen, _back()])
        case State.PAUSE:
            return screen("reminders-pause", rows=(*one_a_row(_pauses()), _back()))


def status(step: Step) -> tuple[Text, ...]:
    """Say in words when reminders come, and the next one."""
    profile = step.profile
    at = clock(profile.reminder_at)
    if profile.is_stopped:
        return (text("reminders-are-stopped"),)
    if profile.rhythm is Rhythm.OFF:
        return (text("reminders-are-off"),)
    if is_resting(step) and profile.paused_until is not None:
        return (text("reminders-are-paused", until=profile.paused_until),)
    days = [number for number in range(DAYS_A_WEEK) if profile.reminder_days >> number & 1]
    if profile.rhythm is Rhythm.WEEKLY:
        stands = text("reminders-are-weekly", time=at, day=Weekday(days[0]))
    elif profile.reminder_days == EVERY_DAY:
        stands = text("reminders-are-daily", time=at)
    else:
        names = tuple(text("weekday", day=Weekday(number)) for number in days)
        stands = text("reminders-are-on-days", time=at, days=names)
    is_spread = profile.reminder_offset and not profile.reminder_is_exact
    spread = (text("reminders-in-the-hour"),) if is_spread else ()
    return (stands, *spread, *_next(step))


def _next(step: Step) -> tuple[Text, ...]:
    if not step.data.get(reminding.IS_SET_UP) or not step.profile.phase:
        return (text("reminders-need-plan"),)
    found = reminding.next_time(step)
    if found is None:
        return ()
    return (text("day-next-reminder", when=local(found.due_at, step.profile.zone)),)


def _menu(step: Step) -> Rows:
    rest = (
        button("reminders-resume", "resumed", style=Style.PRIMARY)
        if is_resting(step)
        else button("reminders-pause-some", "goes", State.PAUSE)
    )
    return (
        (button("reminders-change-time", "goes", State.TIME),),
        (button("reminders-change-days", "goes", State.DAYS),),
        (button("reminders-change-rhythm", "goes", State.RHYTHM),),
        (rest,),
        (opening("home-settings", "settings"), opening("menu-open", "home")),
    )


def _days(step: Step) -> Rows:
    buttons = [_day(step, number) for number in range(DAYS_A_WEEK)]
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, DAYS_A_WEEK, 2))


def _day(step: Step, number: int) -> Button:
    is_on = step.profile.reminder_days >> number & 1
    label = text(f"reminders-day-{'on' if is_on else 'off'}", day=Weekday(number))
    return button(label, "toggled", str(number))


def _pauses() -> list[Button]:
    days = [
        button(text("reminders-pause-days", days=number), "paused", str(number))
        for number in PAUSES_DAYS
    ]
    return [*days, button("reminders-pause-open", "paused", UNTIL_I_SAY)]


def _back() -> tuple[Button, ...]:
    return (button("reminders-all", "returned"),)


def goes_to(state: State) -> Rule:
    """Choose a card of the menu."""
    return rule("goes", State.MENU, state, when=lambda step: step.value == state)


RULES = (
    goes_to(State.TIME),
    goes_to(State.DAYS),
    goes_to(State.RHYTHM),
    goes_to(State.PAUSE),
    rule("resumed", State.MENU, State.MENU, do=resume),
    rule("timed", State.TIME, State.MENU, when=is_awake, do=set_about),
    rule("typed", State.TIME, State.MENU, when=is_awake, do=set_exactly),
    rule("typed", State.TIME, State.TIME, do=refuse),
    rule("toggled", State.DAYS, State.DAYS, unless=is_only_day, do=toggle),
    rule("toggled", State.DAYS, State.DAYS, do=keep_one),
    rule("paced", State.RHYTHM, State.MENU, do=choose_rhythm),
    rule("paused", State.PAUSE, State.MENU, do=pause),
    *(
        rule("returned", state, State.MENU)
        for state in (State.TIME, State.DAYS, State.RHYTHM, State.PAUSE)
    ),
)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, asks=False)
