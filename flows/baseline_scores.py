"""The scores of the longer questionnaires: read from the answers, filed, and compared.

Only the first scores are kept for comparing; a later one replaces nothing.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from flows import answers
from flows.effects import FileQuestionnaire
from flows.flow import Step
from flows.outcomes import PSFS_ACTIVITIES, PSFS_FIRST, RMDQ_FIRST, RMDQ_LATEST, WEEK_SIX
from flows.questionnaires import psfs, rmdq
from flows.questionnaires.instrument import change
from flows.rules.severity import Activity
from flows.session import Data
from flows.texts import Text, text
from flows.ticking import ticks

ANSWERS: Final = "baseline."
WHEN: Final = ANSWERS + "when"
TICKED: Final = ANSWERS + "ticked"
PICKED: Final = ANSWERS + "picked"


def rating_key(activity: str) -> str:
    """Name the rating of one activity."""
    return ANSWERS + activity


def limited(data: Data) -> tuple[str, ...]:
    """Return the activities that the assessment found limited, lightest load first."""
    kept = answers.kept(data)
    free = {"0", answers.NOT_DONE}
    return tuple(
        each.value
        for each in Activity
        if str(kept.get(answers.activity_key(each), "0")) not in free
    )


def chosen(data: Data) -> tuple[str, ...] | None:
    """Return the activities to rate: those of the start, the picked, or all if few.

    None while there are more than three of them and the patient has not picked.
    """
    if data.get(WHEN) == WEEK_SIX and PSFS_ACTIVITIES in data:
        return tuple(str(data[PSFS_ACTIVITIES]).split())
    found = limited(data)
    if len(found) <= psfs.ACTIVITIES_MAX:
        return found
    return tuple(str(data[PICKED]).split()) if PICKED in data else None


def file_scores(step: Step) -> tuple[Text, ...]:
    """File what was answered, keep first scores, and return what to tell the patient."""
    told = _file_rmdq(step)
    rated = tuple(each for each in chosen(step.data) or () if rating_key(each) in step.data)
    return (told, *_file_psfs(step, rated)) if rated else (told,)


def _file_rmdq(step: Step) -> Text:
    ticked = ticks(step.data.get(TICKED))
    items = {rmdq.INSTRUMENT.items[int(number) - 1] for number in ticked}
    total = rmdq.score(items)
    numbers = {"when": step.data.get(WHEN), "ticked": step.data.get(TICKED, "")}
    step.do(FileQuestionnaire(rmdq.INSTRUMENT.name.value, float(total), numbers))
    step.put(RMDQ_LATEST, total)
    first = step.data.get(RMDQ_FIRST)
    if first is None:
        step.put(RMDQ_FIRST, total)
        return text("baseline-rmdq-first", score=total)
    if rmdq.recovered(total):
        return text("baseline-rmdq-recovered", score=total, first=int(str(first)))
    how = change(rmdq.INSTRUMENT, Fraction(int(str(first))), Fraction(total))
    return text(f"baseline-rmdq-{how}", score=total, first=int(str(first)))


def _file_psfs(step: Step, rated: tuple[str, ...]) -> tuple[Text, ...]:
    ratings = {each: int(str(step.data[rating_key(each)])) for each in rated}
    now = psfs.score(list(ratings.values()))
    filed = {"when": step.data.get(WHEN), **ratings}
    step.do(FileQuestionnaire(psfs.INSTRUMENT.name.value, float(now), filed))
    first = step.data.get(PSFS_FIRST)
    if first is None or step.data.get(PSFS_ACTIVITIES) != " ".join(rated):
        step.put(PSFS_FIRST, sum(ratings.values()))
        step.put(PSFS_ACTIVITIES, " ".join(rated))
        return (text("baseline-psfs-first", score=_shown(now)),)
    before = Fraction(int(str(first)), len(rated))
    how = change(psfs.INSTRUMENT, before, now)
    return (text(f"baseline-psfs-{how}", score=_shown(now), first=_shown(before)),)


def _shown(score: Fraction) -> float:
    """One decimal is all that a patient needs."""
    return round(float(score), 1)
