"""What is kept about a patient: what, why, who sees it, for how long, and their rights.

Both cards are made from ``flows.kept``, the table that the database is compared with.
"""

from __future__ import annotations

from enum import StrEnum

from flows import kept
from flows.flow import Flow, Step, rule, start_in
from flows.screens import Screen, button, opening, screen
from flows.texts import Lines, text

NAME = "privacy"


class State(StrEnum):
    """Two cards, because one would be too long to read."""

    KEPT = "kept"
    RIGHTS = "rights"


def draw(step: Step) -> Screen:
    """Draw what is kept, or who sees it and what the patient may ask for."""
    menu = opening("menu-open", "home")
    match State(step.state):
        case State.KEPT:
            return screen(
                text("privacy-kept", parts=Lines(kept.lines())),
                "privacy-not-kept",
                rows=[[button("privacy-more", "went_on")], [menu]],
            )
        case State.RIGHTS:
            return screen(
                text("privacy-seen", parts=kept.seen_by_clinic()),
                "privacy-telegram",
                "privacy-your-rights",
                rows=[
                    [opening("privacy-export", "export"), opening("privacy-erase", "erase")],
                    [opening("settings-consents", "consents")],
                    [opening("safety-contact", "contact")],
                    [button("nav-back", "returned"), menu],
                ],
            )


RULES = (
    rule("went_on", State.KEPT, State.RIGHTS),
    rule("returned", State.RIGHTS, State.KEPT),
)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=start_in(State.KEPT),
    asks=False,
)
