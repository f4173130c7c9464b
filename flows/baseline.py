"""Daily life at the start and in week six: Roland-Morris, then three activities of one's own.

Roland-Morris is a checklist, not yes or no, and it keeps its published words: the card lists
the statements, the buttons carry their numbers. The activities are those that the assessment
found limited; in week six the same ones are rated, because only then the scores compare.
"""

from __future__ import annotations

from enum import StrEnum

from flows.baseline_scores import ANSWERS, PICKED, TICKED, WHEN, chosen, file_scores, limited
from flows.baseline_scores import rating_key as key
from flows.diary import take_part
from flows.effects import Priority, Say
from flows.events import WaitElapsed
from flows.flow import Flow, Step, rule
from flows.outcomes import DECLINED, WEEK_SIX, may_offer, set_in
from flows.questionnaires.psfs import ACTIVITIES_MAX
from flows.questionnaires.rmdq import INSTRUMENT, STATEMENTS
from flows.rules.limits import WEEKLY_CHECK_DAYS
from flows.rules.reminder_times import quiet_begins
from flows.rules.severity import Activity
from flows.screens import (
    BUTTONS_IN_A_ROW_MAX,
    Screen,
    Style,
    button,
    one_a_row,
    opening,
    pain_rows,
    screen,
)
from flows.session import Data
from flows.texts import Lines, Text, text
from flows.ticking import in_rows, tick_button, ticks, toggled
from flows.wording import activity

NAME = "baseline"
START = "start"
A_PAGE = 6
PAGES = STATEMENTS // A_PAGE
PAGE = ANSWERS + "page"
NUMBERS = tuple(str(number) for number in range(1, STATEMENTS + 1))


class State(StrEnum):
    """Offered, four pages to tick, activities to pick where there are many, then rated."""

    OFFERED = "offered"
    STATEMENTS = "statements"
    PICKING = "picking"
    RATING = "rating"


def begin(step: Step) -> str:
    """Offer it; nothing is asked of somebody who would rather not."""
    step.drop(ANSWERS)
    take_part(step)
    step.put(WHEN, WEEK_SIX if step.value == WEEK_SIX else START)
    step.put(PAGE, 0)
    return State.OFFERED


def decline(step: Step) -> None:
    """No is an answer: it is not offered again with each result."""
    step.put(DECLINED, value=True)
    step.close(text("baseline-declined"))
    step.finish()


def tick(step: Step) -> None:
    """Tick a statement, or take its tick away."""
    step.put(TICKED, toggled(step.data.get(TICKED), step.value, NUMBERS))


def turn(step: Step) -> None:
    """Go to the next page."""
    step.put(PAGE, _page(step.data) + 1)


def turn_back(step: Step) -> None:
    """Go to the page before."""
    step.put(PAGE, _page(step.data) - 1)


def is_before_last(step: Step) -> bool:
    """Another page follows."""
    return _page(step.data) + 1 < PAGES


def is_after_first(step: Step) -> bool:
    """A page comes before this one."""
    return _page(step.data) > 0


def must_pick(step: Step) -> bool:
    """More activities are limited than are rated."""
    return chosen(step.data) is None


def has_activities(step: Step) -> bool:
    """There is an activity to rate."""
    return bool(chosen(step.data))


def pick(step: Step) -> None:
    """Pick an activity, or put it back."""
    order = tuple(each.value for each in Activity)
    step.put(PICKED + ".ticks", toggled(_picks(step.data), step.value, order))


def keep_picks(step: Step) -> None:
    """These are the ones to rate, from now on."""
    step.put(PICKED, _picks(step.data))


def has_no_picks(step: Step) -> bool:
    """The patient picked none, and so rates none."""
    return not _picks(step.data)


def asked(data: Data) -> str:
    """The activity on the card: the first without a rating."""
    return next(each for each in chosen(data) or () if key(each) not in data)


def is_last(step: Step) -> bool:
    """No activity is left after this one."""
    return asked(step.data) == (chosen(step.data) or ())[-1]


def rate(step: Step) -> None:
    """Keep the rating of the activity on the card."""
    step.put(key(asked(step.data)), int(step.value))


def conclude(step: Step) -> None:
    """File both, say what they show, and go back to what was going on."""
    step.close(text("baseline-record"))
    step.say(screen("baseline-thanks", *file_scores(step)))
    step.finish()


def offer(step: Step, event: WaitElapsed) -> None:
    """Week six has come; when it may not be asked now, it is asked a week later."""
    if not may_offer(step, event):
        set_in(step, WEEK_SIX, WEEKLY_CHECK_DAYS)
        return
    asks = screen(
        "baseline-week-six",
        rows=[
            [opening("baseline-begin", NAME, WEEK_SIX, Style.PRIMARY)],
            [opening("nav-not-now", "home")],
        ],
    )
    until = quiet_begins(step.profile, step.at)
    step.do(Say(asks, Priority.REMINDER, until))


def draw(step: Step) -> Screen:
    """Draw the offer, a page of statements, or the activities."""
    match State(step.state):
        case State.OFFERED:
            return screen(
                "baseline-offer",
                rows=[
                    [button("baseline-begin", "accepted", style=Style.PRIMARY)],
                    [button("baseline-decline", "declined")],
                ],
            )
        case State.STATEMENTS:
            return _statements(step.data)
        case State.PICKING:
            return _picking(step.data)
        case State.RATING:
            return screen(
                text("baseline-activity", activity=activity(Activity(asked(step.data)))),
                "questionnaire-psfs-rating",
                rows=pain_rows("rated"),
            )


def _statements(data: Data) -> Screen:
    ticked = ticks(data.get(TICKED))
    shown = NUMBERS[_page(data) * A_PAGE :][:A_PAGE]
    items = [
        tick_button(text("number", number=int(each)), "ticked", each, is_ticked=each in ticked)
        for each in shown
    ]
    onward = "baseline-next-page" if _page(data) + 1 < PAGES else "tick-done"
    before = (button("baseline-page-before", "paged_back"),) if _page(data) else ()
    return screen(
        text("baseline-page", number=_page(data) + 1, total=PAGES),
        "questionnaire-rmdq-how",
        text(
            "lines",
            items=Lines(tuple(_statement(each, is_ticked=each in ticked) for each in shown)),
        ),
        rows=(
            *in_rows(items, BUTTONS_IN_A_ROW_MAX),
            (*before, button(onward, "paged", style=Style.PRIMARY)),
        ),
    )


def _statement(number: str, *, is_ticked: bool) -> Text:
    said = text(INSTRUMENT.items[int(number) - 1])
    name = "baseline-statement-ticked" if is_ticked else "baseline-statement"
    return text(name, number=int(number), statement=said)


def _picking(data: Data) -> Screen:
    picked = ticks(_picks(data))
    is_full = len(picked) == ACTIVITIES_MAX
    shown = [each for each in limited(data) if each in picked or not is_full]
    items = [
        tick_button(activity(Activity(each)), "picked", each, is_ticked=each in picked)
        for each in shown
    ]
    done = button("tick-done" if picked else "tick-none", "listed", style=Style.PRIMARY)
    how = "baseline-pick-full" if is_full else "baseline-pick"
    return screen("questionnaire-psfs-activity", how, rows=(*one_a_row(items), (done,)))


def _page(data: Data) -> int:
    return int(str(data[PAGE]))


def _picks(data: Data) -> str:
    return str(data.get(PICKED + ".ticks", ""))


RULES = (
    rule("accepted", State.OFFERED, State.STATEMENTS),
    rule("declined", State.OFFERED, State.OFFERED, do=decline),
    rule("ticked", State.STATEMENTS, State.STATEMENTS, do=tick),
    rule("paged_back", State.STATEMENTS, State.STATEMENTS, when=is_after_first, do=turn_back),
    rule("paged", State.STATEMENTS, State.STATEMENTS, when=is_before_last, do=turn),
    rule("paged", State.STATEMENTS, State.PICKING, when=must_pick),
    rule("paged", State.STATEMENTS, State.RATING, when=has_activities),
    rule("paged", State.STATEMENTS, State.STATEMENTS, do=conclude),
    rule("picked", State.PICKING, State.PICKING, do=pick),
    rule("listed", State.PICKING, State.PICKING, when=has_no_picks, do=conclude),
    rule("listed", State.PICKING, State.RATING, do=keep_picks),
    rule("rated", State.RATING, State.RATING, when=is_last, do=(rate, conclude)),
    rule("rated", State.RATING, State.RATING, do=rate),
)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=begin,
    waits={WEEK_SIX: offer},
)
