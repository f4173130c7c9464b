"""The weekly check: the warning signs, once that day, then the three items of PEG.

The score is compared with the first one, by what a patient would notice. PEG names no measure
for getting worse, so a higher score is told as what it is and no more.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from flows.answers import signs_asked_on
from flows.diary import take_part, today
from flows.effects import FileQuestionnaire, Priority, Say
from flows.events import WaitElapsed
from flows.flow import Flow, Step, rule
from flows.outcomes import PEG_FIRST, PEG_LATEST, WEEKLY, may_offer, set_in
from flows.questionnaires import peg
from flows.questionnaires.instrument import Change, change
from flows.rules.limits import WEEKLY_CHECK_DAYS
from flows.rules.reminder_times import quiet_begins
from flows.screens import Screen, Style, opening, pain_rows, screen
from flows.session import Data
from flows.texts import Text, text

NAME = "weekly"
ANSWERS = "weekly."
CLEAR = "clear"


class State(StrEnum):
    """One item after the other."""

    ASKING = "asking"


def key(item: peg.Item) -> str:
    """Name the answer to an item."""
    return ANSWERS + item.name.lower()


def begin(step: Step) -> str:
    """Ask the warning signs first; they lead back here when no urgent one is found.

    The exercises of a seventh day ask them too: nobody is asked all of them twice a day.
    """
    step.drop(ANSWERS)
    take_part(step)
    if step.value != CLEAR and signs_asked_on(step.data) != today(step):
        step.hand_over("red_flags", WEEKLY)
    return State.ASKING


def asked(data: Data) -> peg.Item:
    """The item on the card: the first without an answer."""
    return next(item for item in peg.Item if key(item) not in data)


def is_last(step: Step) -> bool:
    """No item is left after this one."""
    return asked(step.data) is list(peg.Item)[-1]


def record(step: Step) -> None:
    """Keep the answer to the item on the card."""
    step.put(key(asked(step.data)), int(step.value))


def conclude(step: Step) -> None:
    """File the score, say what it means, and go back to what was going on."""
    record(step)
    given = {item: int(str(step.data[key(item)])) for item in peg.Item}
    filed = {item.name.lower(): rating for item, rating in given.items()}
    now = peg.score(given)
    step.do(FileQuestionnaire(peg.INSTRUMENT.name.value, float(now), filed))
    step.close(text("weekly-record"))
    step.say(_told(step.data, now))
    if PEG_FIRST not in step.data:
        step.put(PEG_FIRST, sum(given.values()))
    step.put(PEG_LATEST, sum(given.values()))
    step.finish()


def offer(step: Step, event: WaitElapsed) -> None:
    """A week has passed: set the next check, and ask whether this one suits."""
    leave_out(step, event)
    if not may_offer(step, event):
        return
    asks = screen(
        "weekly-offer",
        rows=[
            [opening("weekly-start", NAME, style=Style.PRIMARY)],
            [opening("nav-not-now", "home")],
        ],
    )
    until = quiet_begins(step.profile, step.at)
    step.do(Say(asks, Priority.REMINDER, until))


def leave_out(step: Step, _event: WaitElapsed) -> None:
    """Set the next check, without asking now."""
    set_in(step, WEEKLY, WEEKLY_CHECK_DAYS)


def draw(step: Step) -> Screen:
    """Where I am, the item, and its scale."""
    item = asked(step.data)
    number = list(peg.Item).index(item) + 1
    return screen(
        text("weekly-progress", number=number, total=len(peg.Item)),
        item.value,
        f"{item.value}-scale",
        rows=pain_rows("answered"),
    )


def _told(data: Data, now: Fraction) -> Screen:
    shown = text("weekly-score", score=_shown(now))
    if PEG_FIRST not in data:
        return screen(shown, "weekly-first")
    first = Fraction(int(str(data[PEG_FIRST])), len(peg.Item))
    rows = [[opening("safety-contact", "contact")]] if now > first else []
    return screen(shown, _compared(first, now), rows=rows)


def _compared(first: Fraction, now: Fraction) -> Text:
    if change(peg.INSTRUMENT, first, now) is Change.BETTER:
        return text("weekly-better", first=_shown(first))
    return text("weekly-higher" if now > first else "weekly-same", first=_shown(first))


def _shown(score: Fraction) -> float:
    """One decimal is all that a patient needs."""
    return round(float(score), 1)


RULES = (
    rule("answered", State.ASKING, State.ASKING, when=is_last, do=conclude),
    rule("answered", State.ASKING, State.ASKING, do=record),
)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=begin,
    waits={WEEKLY: offer},
    left_out={WEEKLY: leave_out},
)
