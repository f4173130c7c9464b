"""The card of a place: what its flow draws, with the way back and out under it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from flows import pictures, registry
from flows.flow import Step
from flows.screens import Rows, Screen, Typed, button
from flows.session import Place

BACK, LEAVE, TYPED, LOCATED, PHOTO = "back", "leave", "typed", "located", "photo"
FILE = "file_sent"


def draw(context: Step, place: Place) -> Screen:
    """Draw where the patient is; ``context`` must stand in the place's state."""
    flow = registry.FLOWS[place.flow]
    drawn = flow.draw(context)
    if drawn.picture and pictures.are_off(context.data):
        lines = (*drawn.lines, pictures.in_words(drawn.picture))
        drawn = replace(drawn, lines=lines, picture="")
    if not flow.asks or drawn.asks_location:
        return drawn
    # Before the welcome is through there is no menu to leave to.
    way_out = _way_out(goes_back=bool(place.trail), leaves=place.flow != registry.FIRST)
    return replace(drawn, rows=drawn.rows + way_out)


@cache
def _way_out(*, goes_back: bool, leaves: bool) -> Rows:
    """Back where there is a question before, and an end that keeps what was answered."""
    back = (button("nav-back", BACK),) if goes_back else ()
    leave = (button("nav-leave", LEAVE),) if leaves else ()
    return (back + leave,) if back or leave else ()


def is_offered(card: Screen, trigger: str, value: str) -> bool:
    """A forged value is refused here, so that flows only see what they offered."""
    if trigger == TYPED:
        return card.typed is not Typed.CHOICE
    if trigger == LOCATED:
        return card.asks_location
    if trigger == PHOTO:
        return card.asks_photo
    if trigger == FILE:
        return card.takes_file
    return any(each.trigger == trigger and each.value == value for row in card.rows for each in row)
