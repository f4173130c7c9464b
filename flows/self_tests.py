"""Self-tests: four movements, each shown, tried and answered.

A test can be skipped, shown again or taken back. "Not tested" is never counted as
negative, so leaving early never makes a result look better than it is. Opened with
``fix.<answer>`` only that movement is asked again, and the summary follows.
"""

from __future__ import annotations

from enum import StrEnum

from flows.answers import CAN_STAND, SELF_TESTS, can_stand, pain_key, part_key, trial
from flows.flow import Flow, Step, rule
from flows.rules.self_tests import (
    PARTS,
    Part,
    Response,
    Trial,
    offers_to_skip_rest,
    parts,
    responses,
)
from flows.screens import Screen, Style, button, one_a_row, pain_rows, screen
from flows.session import Data
from flows.texts import Lines, Text, text
from flows.wording import RESPONSES, TEST_TEXTS, trial_line

NAME = "self_tests"
FIXING = "fixing:self_tests"
ANSWERED_BY_TAP = tuple(each for each in Response if each is not Response.NOT_TESTED)


class State(StrEnum):
    """Shown, tried, answered, rated; one test after the other."""

    STANDING = "standing"
    SHOWING = "showing"
    ASKING = "asking"
    RATING = "rating"
    OFFERING_STOP = "offering_stop"


def to_do(data: Data) -> list[Part]:
    """The movements that are left, in order; the one to be corrected alone, when there is one."""
    if FIXING in data:
        return [part for part in PARTS if part_key(part) == data[FIXING]]
    return [part for part in parts(can_stand=can_stand(data)) if trial(data, part) is None]


def begin(step: Step) -> str:
    """Begin with whether standing is possible, or with the one movement to correct."""
    mode, _, wanted = step.value.partition(":")
    if mode == "fix" and wanted in map(part_key, PARTS):
        step.put(FIXING, wanted)
        return State.SHOWING
    step.drop(SELF_TESTS)
    step.drop(FIXING)
    return State.STANDING


def record_standing(step: Step) -> None:
    """Who cannot stand takes the seated test only."""
    step.put(CAN_STAND, step.value)


def record(step: Step) -> None:
    """Keep what the patient felt; an earlier pain of this movement no longer counts."""
    part = to_do(step.data)[0]
    step.data.pop(pain_key(part), None)
    step.put(part_key(part), step.value)
    close_when_done(step, part)


def record_whole(step: Step) -> None:
    """Not done at all: the same answer for every side of this test that is left."""
    left = to_do(step.data)
    for part in [part for part in left if part.test is left[0].test]:
        step.data.pop(pain_key(part), None)
        step.put(part_key(part), step.value)
    close_when_done(step, left[0])


def record_pain(step: Step) -> None:
    """Keep how strong the pain was."""
    part = to_do(step.data)[0]
    step.put(pain_key(part), int(step.value))
    close_when_done(step, part)


def close_when_done(step: Step, last: Part) -> None:
    """A test whose every side is answered stays on the screen as a short record."""
    done = [part for part in PARTS if part.test is last.test]
    found = [trial(step.data, part) for part in done]
    if all(found):
        lines = tuple(trial_line(each) for each in found if each)
        step.close(text("lines", items=Lines(lines)))


def hurts(step: Step) -> bool:
    """Pain gets a number."""
    return step.value == Response.PAIN


def is_last(step: Step) -> bool:
    """No movement is left after this one."""
    return FIXING in step.data or len(to_do(step.data)) == 1


def is_last_test(step: Step) -> bool:
    """No other test is left, whatever the sides."""
    left = to_do(step.data)
    return FIXING in step.data or all(part.test is left[0].test for part in left)


def has_other_side(step: Step) -> bool:
    """The next movement is the other side of the same test."""
    left = to_do(step.data)
    return left[0].test is left[1].test


def is_severe(step: Step) -> bool:
    """Severe pain in one movement is reason enough to offer an end."""
    part = to_do(step.data)[0]
    return offers_to_skip_rest(_rated(step, part)) and not is_last(step)


def finish(step: Step) -> None:
    """On to the questions; after a correction, back to the summary."""
    is_fixing = FIXING in step.data
    step.drop(FIXING)
    step.hand_over("summary" if is_fixing else "severity")


def record_and_finish(step: Step) -> None:
    """The last answer of all."""
    record(step)
    finish(step)


def record_whole_and_finish(step: Step) -> None:
    """The last test was not done."""
    record_whole(step)
    finish(step)


def record_pain_and_finish(step: Step) -> None:
    """The last number of all."""
    record_pain(step)
    finish(step)


def skip_rest(step: Step) -> None:
    """Leave the rest untested; it is told as such, not as good."""
    for part in to_do(step.data):
        step.put(part_key(part), Response.NOT_TESTED)
    finish(step)


def draw(step: Step) -> Screen:
    """Draw the test on the card: how it goes, how it felt, how strong the pain was."""
    state = State(step.state)
    if state is State.STANDING:
        return screen(
            "self-test-intro",
            "self-test-stand-ask",
            rows=[
                [
                    button("answer-yes", "stood", "yes", Style.PRIMARY),
                    button("answer-no", "stood", "no"),
                ]
            ],
        )
    if state is State.OFFERING_STOP:
        return screen(
            "self-test-severe-offer",
            rows=[
                [button("self-test-skip-rest", "skipped_rest", style=Style.PRIMARY)],
                [button("self-test-carry-on", "carried_on")],
            ],
        )
    part = to_do(step.data)[0]
    if state is State.SHOWING:
        return _shown(step, part)
    if state is State.ASKING:
        return _asked(part)
    return _of(part, screen("self-test-pain-ask", rows=pain_rows("rated")))


def _of(part: Part, drawn: Screen) -> Screen:
    """Keep the test's picture on the card while it is asked about."""
    return Screen(drawn.lines, drawn.rows, picture=TEST_TEXTS[part.test])


def _shown(step: Step, part: Part) -> Screen:
    name = TEST_TEXTS[part.test]
    tests = list(dict.fromkeys(each.test for each in parts(can_stand=can_stand(step.data))))
    shown = screen(
        text("self-test-progress", number=tests.index(part.test) + 1, total=len(tests)),
        text("self-test-heading", test=_title(part)),
        f"self-test-{name}-steps",
        "self-test-stop-rule",
        rows=[
            [button("self-test-did-it", "tried", style=Style.PRIMARY)],
            [
                button("self-test-cannot", "left_out", Response.COULD_NOT),
                button("self-test-skip", "left_out", Response.NOT_TESTED),
            ],
        ],
    )
    return _of(part, shown)


def _asked(part: Part) -> Screen:
    name = TEST_TEXTS[part.test]
    ask = text(f"self-test-{name}-ask", side=part.side.value if part.side else "")
    offered = [each for each in responses(part.test) if each in ANSWERED_BY_TAP]
    rows = one_a_row(button(RESPONSES[each], "answered", each.value) for each in offered)
    again = (button("self-test-show-again", "repeated"),)
    return _of(part, screen(ask, rows=(*rows, again)))


def _title(part: Part) -> Text:
    return text(f"self-test-{TEST_TEXTS[part.test]}-title")


def _rated(step: Step, part: Part) -> Trial:
    return Trial(part, Response.PAIN, int(step.value))


RULES = (
    rule("stood", State.STANDING, State.SHOWING, do=record_standing),
    rule("tried", State.SHOWING, State.ASKING),
    rule("left_out", State.SHOWING, State.SHOWING, when=is_last_test, do=record_whole_and_finish),
    rule("left_out", State.SHOWING, State.SHOWING, do=record_whole),
    rule("repeated", State.ASKING, State.SHOWING),
    rule("answered", State.ASKING, State.RATING, when=hurts, do=record),
    rule("answered", State.ASKING, State.SHOWING, when=is_last, do=record_and_finish),
    rule("answered", State.ASKING, State.ASKING, when=has_other_side, do=record),
    rule("answered", State.ASKING, State.SHOWING, do=record),
    rule("rated", State.RATING, State.OFFERING_STOP, when=is_severe, do=record_pain),
    rule("rated", State.RATING, State.SHOWING, when=is_last, do=record_pain_and_finish),
    rule("rated", State.RATING, State.ASKING, when=has_other_side, do=record_pain),
    rule("rated", State.RATING, State.SHOWING, do=record_pain),
    rule("skipped_rest", State.OFFERING_STOP, State.SHOWING, do=skip_rest),
    rule("carried_on", State.OFFERING_STOP, State.SHOWING),
)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin)
