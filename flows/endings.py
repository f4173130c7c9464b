"""How a day ends, and the paragraphs that say so: alone on a card, or ahead of a question."""

from __future__ import annotations

from enum import StrEnum

from flows import diary, encouraging, phase_moves, reminding
from flows.flow import Step
from flows.texts import Text, text
from flows.zones import local


class Ending(StrEnum):
    """How the day's part of the conversation ended; the first three are the pain light."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    SKIPPED = "skipped"
    LATER = "later"
    LATER_ONCE = "later_once"
    TOO_LATE = "too_late"
    ALREADY = "already"
    NO_EXERCISES = "no_exercises"


def said(step: Step, ending: Ending) -> tuple[Text, ...]:
    """Put an ending into paragraphs, with the next reminder where one is wanted to hear of."""
    pain = int(step.data.get(diary.PAIN) or 0)
    match ending:
        case Ending.GREEN:
            good = (text("day-green"), *encouraging.streak_told(step))
            return (*good, *_easier(step), *phase_moves.told(step), *_next(step))
        case Ending.AMBER:
            return (text("day-amber", pain=pain), *_easier(step), *_next(step))
        case Ending.RED:
            told = phase_moves.told(step) or (text("day-red-tomorrow"),)
            return (text("day-red", pain=pain), *told)
        case Ending.SKIPPED:
            return (text("day-skipped"), *_next(step))
        case Ending.LATER | Ending.LATER_ONCE | Ending.TOO_LATE | Ending.NO_EXERCISES:
            return (text(f"day-{ending.replace('_', '-')}"),)
        case Ending.ALREADY:
            return (text("day-already"), *_next(step))


def _easier(step: Step) -> tuple[Text, ...]:
    """What did not go comes back lighter, and is no failure."""
    tried = {each.key for each in diary.exercises(step.data)}
    return (text("day-easier"),) if tried & diary.could_not(step.data) else ()


def _next(step: Step) -> tuple[Text, ...]:
    found = reminding.next_time(step) if step.data.get(reminding.IS_SET_UP) else None
    if found is None or not reminding.may_speak(step.profile):
        return ()
    return (text("day-next-reminder", when=local(found.due_at, step.profile.zone)),)
