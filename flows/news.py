"""The way out of the clinic's news, under each of them: one tap, and nothing else changes.

Care goes on: reminders and visits rest on a consent of their own.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from flows.consent_text import CONSENT_TEXT_VERSION
from flows.effects import FileConsent
from flows.flow import Flow, Step, rule
from flows.screens import Screen, button, opening, screen

NAME = "news"
PURPOSE = "broadcasts"


class State(StrEnum):
    """Without news, or with them again."""

    ENDED = "ended"
    GIVEN = "given"


def begin(step: Step) -> str:
    """Take the consent to news back; a second tap on an old message changes nothing more."""
    if step.profile.broadcast_consent:
        _agree(step, given=False)
    return State.ENDED


def give(step: Step) -> None:
    """It was a slip of the finger: agree again."""
    _agree(step, given=True)
    step.commit()


def _agree(step: Step, *, given: bool) -> None:
    step.change(broadcast_consent=given)
    step.do(FileConsent(PURPOSE, given=given, text_version=CONSENT_TEXT_VERSION))


def draw(step: Step) -> Screen:
    """Say what has changed and what has not; the news itself stays as it was written."""
    menu = [opening("menu-open", "home")]
    if State(step.state) is State.GIVEN:
        return screen("news-given", rows=[menu])
    ended = screen("news-ended", rows=[[button("news-undo", "undone")], menu])
    return replace(ended, is_apart=True)


RULES = (rule("undone", State.ENDED, State.GIVEN, do=give),)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, asks=False)
