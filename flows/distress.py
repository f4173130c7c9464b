"""What follows words of self-harm or abuse: a fixed answer, and the clinic is told at once.

It never changes what was asked: the card stays where it was, because nobody can tell from
afar what is meant. Which words these are stands in the catalogues, a list for each language.
"""

from __future__ import annotations

from typing import Final

from flows.effects import AlertClinic, Effect, Priority, Say, WorkKind
from flows.screens import Style, opening, screen

ANSWER: Final[tuple[Effect, ...]] = (
    Say(
        screen(
            "safety-distress",
            "safety-distress-act",
            "safety-distress-told",
            rows=[
                [opening("safety-contact", "contact", style=Style.PRIMARY)],
                [opening("menu-open", "home")],
            ],
        ),
        Priority.SAFETY,
    ),
    AlertClinic(WorkKind.DISTRESS),
)
