"""Consent by purpose: each can be given and taken back alone, with its effect explained.

Taking back the care consent is asked twice, because reminders and the plan rest on it.
"""

from __future__ import annotations

from enum import StrEnum

from flows import reminding
from flows.consent_text import CONSENT_TEXT_VERSION
from flows.effects import DropWaits, FileConsent
from flows.flow import Flow, Step, rule, start_in
from flows.screens import Screen, Style, button, opening, screen

NAME = "consents"
CARE, BROADCASTS = "care", "broadcasts"


class State(StrEnum):
    """What stands, and the second question before care ends."""

    MENU = "menu"
    CONFIRMING = "confirming"


def give_care(step: Step) -> None:
    """Agree to care again: the reminders go on."""
    step.change(care_consent=True)
    _file(step, CARE, given=True)
    reminding.set_next(step)


def withdraw_care(step: Step) -> None:
    """Take care back: nothing is sent and no answer is asked any more."""
    step.change(care_consent=False)
    _file(step, CARE, given=False)
    step.do(*(DropWaits(kind) for kind in reminding.DAILY_WAITS))


def give_broadcasts(step: Step) -> None:
    """Agree to the clinic's news."""
    step.change(broadcast_consent=True)
    _file(step, BROADCASTS, given=True)


def withdraw_broadcasts(step: Step) -> None:
    """No more news; everything else stays."""
    step.change(broadcast_consent=False)
    _file(step, BROADCASTS, given=False)


def _file(step: Step, purpose: str, *, given: bool) -> None:
    step.do(FileConsent(purpose, given=given, text_version=CONSENT_TEXT_VERSION))


def draw(step: Step) -> Screen:
    """Draw both consents with what each does, or the second question."""
    if State(step.state) is State.CONFIRMING:
        return screen(
            "consents-care-effect",
            rows=[
                [button("consents-care-keep", "kept", style=Style.PRIMARY)],
                [button("consents-care-end", "confirmed", style=Style.DANGER)],
            ],
        )
    has_care, has_news = step.profile.care_consent, step.profile.broadcast_consent
    return screen(
        "consents-care-given" if has_care else "consents-care-not-given",
        "consents-news-given" if has_news else "consents-news-not-given",
        rows=[
            [
                button("consents-care-withdraw", "ends_care")
                if has_care
                else button("consents-care-give", "gives_care")
            ],
            [
                button("consents-news-withdraw", "ends_news")
                if has_news
                else button("consents-news-give", "gives_news")
            ],
            [opening("welcome-what-is-kept", "privacy"), opening("menu-open", "home")],
        ],
    )


RULES = (
    rule("gives_care", State.MENU, State.MENU, do=give_care),
    rule("ends_care", State.MENU, State.CONFIRMING),
    rule("kept", State.CONFIRMING, State.MENU),
    rule("confirmed", State.CONFIRMING, State.MENU, do=withdraw_care),
    rule("gives_news", State.MENU, State.MENU, do=give_broadcasts),
    rule("ends_news", State.MENU, State.MENU, do=withdraw_broadcasts),
)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=start_in(State.MENU),
    asks=False,
)
