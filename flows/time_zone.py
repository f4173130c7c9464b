"""The time zone, asked again: after a journey or a move.

The typed clock time or a shared location finds it, as in the welcome.
"""

from __future__ import annotations

from enum import StrEnum

from flows import nudging, reminding
from flows.flow import Flow, Step, rule, start_in
from flows.screens import Screen, Typed, button, one_a_row, screen
from flows.texts import Zone, text
from flows.zones import places_at

NAME = "time_zone"
TIME = "time_zone.time"


class State(StrEnum):
    """The clock, then the place; or the location."""

    TIME = "time"
    PLACES = "places"
    LOCATION = "location"


def is_somewhere(step: Step) -> bool:
    """At least one known place has the typed time now."""
    return bool(places_at(step.value, step.at, step.profile.zone))


def keep_time(step: Step) -> None:
    """Remember the clock time while the patient picks the place."""
    step.put(TIME, step.value)


def keep_zone(step: Step) -> None:
    """Take the zone; the next reminder keeps its time of day there."""
    step.change(zone=step.value, zone_known=True)
    step.drop(NAME)
    reminding.set_next(step)
    nudging.look_again(step)
    kept = text("welcome-zone-kept", place=Zone(step.value))
    step.say(Screen((kept,), drops_keyboard=True))
    step.commit()
    step.finish()


def draw(step: Step) -> Screen:
    """Draw the question of this state."""
    match State(step.state):
        case State.TIME:
            rows = ((button("welcome-share-location", "shares"),),)
            stands = text("time-zone-stands", place=Zone(step.profile.zone))
            return Screen((stands, text("welcome-time")), rows, typed=Typed.TIME)
        case State.PLACES:
            found = places_at(str(step.data[TIME]), step.at, step.profile.zone)
            named = [button(text("place", place=Zone(zone)), "placed", zone) for zone in found]
            other = button("welcome-other-time", "other_time")
            return screen("welcome-places", rows=one_a_row([*named, other]))
        case State.LOCATION:
            rows = ((button("nav-not-now", "not_shared"),),)
            return Screen((text("welcome-location"),), rows, asks_location=True)


RULES = (
    rule("typed", State.TIME, State.PLACES, when=is_somewhere, do=keep_time),
    rule("typed", State.TIME, State.TIME, do=lambda step: step.say(screen("welcome-no-place"))),
    rule("shares", State.TIME, State.LOCATION),
    rule("placed", State.PLACES, State.PLACES, do=keep_zone),
    rule("other_time", State.PLACES, State.TIME),
    rule("located", State.LOCATION, State.LOCATION, do=keep_zone),
    rule("not_shared", State.LOCATION, State.TIME),
)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=start_in(State.TIME))
