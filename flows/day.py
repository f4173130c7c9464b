"""Today's exercises: the list, one card each with its picture, how it went, and the pain.

The buttons of a reminder open this flow with ``show.<date>``, ``later.<date>`` or
``skip.<date>`` and so stay good all day; one of an older date opens today instead. What
follows from the answer is said by ``after_day``, where Back does not lead.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from flows import diary, encouraging, phase_moves, reminding, silence
from flows.answers import signs_asked_on
from flows.diary import Outcome
from flows.effects import DropWaits, SetWait
from flows.endings import Ending, said
from flows.exercises import (
    Exercise,
    PhasePart,
    minutes_of,
    phase_text,
    rest_positions,
    walk_minutes,
)
from flows.flow import Flow, Step, rule
from flows.rules.pain_light import PainLight, pain_light
from flows.rules.phases import Phase
from flows.rules.red_flags import asks_again
from flows.rules.reminder_times import is_quiet_at
from flows.screens import Rows, Screen, Style, button, one_a_row, opening, pain_rows, screen
from flows.texts import Lines, Text, text
from flows.zones import local

NAME = "day"
AGAIN, LATER, SKIP = "again", "later", "skip"
IS_NEW_DAY, GOING, FORM = "day.is_new_day", "day.going", "day.form"
NOTHING = "none"


class State(StrEnum):
    """The list, the cards, and how it went."""

    LIST = "list"
    EXERCISE = "exercise"
    HOW = "how"
    WHICH = "which"
    PAIN = "pain"


def begin(step: Step) -> str:
    """Open today, put it off, leave it out, or say that it is done."""
    verb, _, day = step.value.partition(".")
    today = diary.today(step).isoformat()
    is_old = bool(day) and day != today
    is_answered = step.data.get(diary.ANSWERED) == today
    diary.take_part(step)
    step.put(IS_NEW_DAY, is_old)
    if not diary.exercises_on(step.data, step.profile, diary.today(step)):
        step.hand_over(*(("after_day", Ending.NO_EXERCISES) if step.profile.phase else ("plan",)))
    elif is_answered and verb != AGAIN and not _was_skipped(step):
        step.hand_over("after_day", Ending.ALREADY)
    elif verb == LATER and not is_old:
        step.hand_over("after_day", put_off(step, today))
    elif verb == SKIP and not is_old:
        skip(step, is_answered=is_answered)
        step.hand_over("after_day", Ending.SKIPPED)
    else:
        diary.open_day(step, diary.today(step))
        step.drop(FORM)
    return State.LIST


def _was_skipped(step: Step) -> bool:
    return step.data.get(diary.OUTCOME) == Outcome.SKIPPED


def put_off(step: Step, today: str) -> Ending:
    """Ask again in an hour, once a day and not at night."""
    if step.data.get(diary.SNOOZED) == today:
        return Ending.LATER_ONCE
    at = step.at + reminding.SNOOZE_FOR
    is_tomorrow = local(at, step.profile.zone).date().isoformat() != today
    if is_tomorrow or is_quiet_at(step.profile, at):
        return Ending.TOO_LATE
    step.put(diary.SNOOZED, today)
    step.put(diary.OPENED, "")
    step.do(SetWait(reminding.SNOOZE, today, at))
    return Ending.LATER


def skip(step: Step, *, is_answered: bool) -> None:
    """Leave today out: filed once, without a pain."""
    if not is_answered:
        diary.keep(step, diary.today(step), Outcome.SKIPPED, None)
        silence.watch(step)
        step.do(DropWaits(reminding.SNOOZE))


def current(step: Step) -> tuple[Exercise, ...]:
    """The exercises of the day on the card; a new limit by a warning sign counts at once."""
    return diary.exercises_on(step.data, step.profile, day_shown(step))


def day_shown(step: Step) -> date:
    """The date that is answered: the one on which the list was opened."""
    return date.fromisoformat(str(step.data[diary.DATE]))


def number(step: Step) -> int:
    """Which exercise is on the card, from 0."""
    return min(int(step.data.get(diary.NUMBER) or 0), len(current(step)) - 1)


def is_last(step: Step) -> bool:
    """No exercise is left after this one."""
    return number(step) + 1 >= len(current(step))


def go_on(step: Step) -> None:
    """The next exercise, in its usual form."""
    step.put(diary.NUMBER, number(step) + 1)
    step.drop(FORM)


def forms(step: Step) -> tuple[str, ...]:
    """The forms that may be asked for: harder ones only after a calm check-in."""
    pain = step.data.get(diary.PAIN)
    is_calm = pain is not None and pain_light(int(pain)) is PainLight.GREEN
    return ("easier", "harder") if is_calm else ("easier",)


def is_offered(step: Step) -> bool:
    """This form may be asked for."""
    return step.value in forms(step)


def choose_form(step: Step) -> None:
    """Say how the exercise on the card is done in this form."""
    step.put(FORM, step.value)


def is_some(step: Step) -> bool:
    """Only part of the exercises went."""
    return step.value == Outcome.SOME


def record(step: Step) -> None:
    """Keep how it went; what could not be done comes in an easier form next time."""
    step.put(GOING, step.value)
    keys = tuple(each.key for each in current(step))
    if step.value != Outcome.SOME:
        diary.mark(step, keys, is_possible=step.value == Outcome.DONE)


def name(step: Step) -> None:
    """Keep which exercise did not go."""
    if step.value != NOTHING:
        diary.mark(step, (step.value,), is_possible=False)


def rate(step: Step) -> None:
    """File the day; a clear rise of pain, or a week gone by, asks the warning signs again."""
    pain, before = int(step.value), step.data.get(diary.PAIN)
    outcome = Outcome(str(step.data[GOING]))
    day, active_before = day_shown(step), encouraging.active(step)
    since_asked = (diary.today(step) - (signs_asked_on(step.data) or diary.today(step))).days
    pain_before = pain if before is None else int(before)
    asks = asks_again(days_since_asked=since_asked, pain_nrs=pain, pain_before_nrs=pain_before)
    diary.keep(step, day, outcome, pain)
    silence.watch(step)
    step.do(DropWaits(reminding.FOLLOW_UP), DropWaits(reminding.SNOOZE))
    step.close(text("day-record", day=day, outcome=outcome.value.replace("_", "-"), pain=pain))
    step.commit()
    phase_moves.settle(step, may_go_forward=not asks)
    encouraging.note_streak(step, day, active_before)
    ending = Ending(pain_light(pain).value)
    if asks:
        step.say(screen(*said(step, ending), "day-signs-again"))
        step.hand_over("red_flags")
    else:
        encouraging.nudge(step)
        step.hand_over("after_day", ending)


def draw(step: Step) -> Screen:
    """Draw the list, an exercise, or a question about how it went."""
    chosen = current(step)
    if not chosen:
        return screen("day-no-exercises", rows=[[opening("menu-open", "home")]])
    match State(step.state):
        case State.LIST:
            return _list(step, chosen)
        case State.EXERCISE:
            return _exercise(step, chosen)
        case State.HOW:
            return screen(
                "day-how",
                rows=[
                    [
                        button("day-done", "answered", Outcome.DONE),
                        button("day-some", "answered", Outcome.SOME),
                        button("day-could-not", "answered", Outcome.COULD_NOT),
                    ]
                ],
            )
        case State.WHICH:
            named = [button(each.text("name"), "named", each.key) for each in chosen]
            return screen(
                "day-which", rows=one_a_row([*named, button("day-which-none", "named", NOTHING)])
            )
        case State.PAIN:
            return screen("day-pain", rows=pain_rows("rated"))


def _list(step: Step, chosen: tuple[Exercise, ...]) -> Screen:
    phase = diary.phase_on(step.data, step.profile, day_shown(step))
    assert phase is not None
    lines = Lines(tuple(text("day-list-line", name=each.text("name")) for each in chosen))
    return screen(
        *(["day-is-new-day"] if step.data.get(IS_NEW_DAY) else []),
        text("day-list", phase=phase_text(phase, PhasePart.NAME)),
        text("lines", items=lines),
        text("exercise-day-minutes", minutes=minutes_of(chosen)),
        *_at_hand(chosen),
        "day-pain-hint",
        rows=[[button("day-begin", "started", style=Style.PRIMARY)], *_ease(phase)],
    )


def _at_hand(chosen: tuple[Exercise, ...]) -> tuple[Text, ...]:
    """Say what to have ready, each thing once."""
    things = {thing.id: thing for each in chosen for thing in each.needs}
    return (text("day-at-hand", things=Lines(tuple(things.values()))),) if things else ()


def _ease(phase: Phase) -> Rows:
    """Offer a position of ease where the phase has one."""
    return ((opening("flare-ease", "ease"),),) if rest_positions(phase) else ()


def _exercise(step: Step, chosen: tuple[Exercise, ...]) -> Screen:
    at = number(step)
    exercise = chosen[at]
    dose = _dose(step, exercise)
    go = "day-all-done" if is_last(step) else "day-next"
    form = str(step.data.get(FORM) or "")
    others = [button(f"day-form-{each}", "formed", each) for each in forms(step) if each != form]
    return screen(
        text("day-exercise", number=at + 1, total=len(chosen), name=exercise.text("name")),
        exercise.text("why"),
        exercise.text("steps"),
        *dose,
        *((text(f"day-in-form-{form}", how=exercise.text(form)),) if form else ()),
        exercise.text("feel"),
        exercise.text("stop"),
        rows=[[button(go, "went_on", style=Style.PRIMARY)], *([others] if others else [])],
        picture=exercise.picture,
    )


def _dose(step: Step, exercise: Exercise) -> tuple[Text, ...]:
    """Say how much; a walk to stay well grows by the week."""
    phase, day = diary.shown_phase(step.profile), day_shown(step)
    week = (diary.day_of_phase(step.profile, day) - 1) // 7
    minutes = walk_minutes(exercise, week) if phase is Phase.STAY_WELL else None
    if minutes is not None:
        return (text("day-walk", minutes=minutes),)
    return (exercise.dose.text,) if exercise.dose else ()


RULES = (
    rule("started", State.LIST, State.EXERCISE),
    rule("went_on", State.EXERCISE, State.HOW, when=is_last),
    rule("went_on", State.EXERCISE, State.EXERCISE, do=go_on),
    rule("formed", State.EXERCISE, State.EXERCISE, when=is_offered, do=choose_form),
    rule("answered", State.HOW, State.WHICH, when=is_some, do=record),
    rule("answered", State.HOW, State.PAIN, do=record),
    rule("named", State.WHICH, State.PAIN, do=name),
    rule("rated", State.PAIN, State.PAIN, do=rate),
)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=begin,
    waits={
        reminding.REMINDER: reminding.remind,
        reminding.FOLLOW_UP: reminding.follow_up,
        reminding.SNOOZE: reminding.snooze,
    },
    left_out={reminding.REMINDER: reminding.leave_out},
)
