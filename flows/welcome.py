"""The first minutes: what Lumbot is, consent by purpose, age, and the time zone.

Warning signs, the language and "what do you keep about me" are open before any consent.
"""

from __future__ import annotations

from enum import StrEnum

from flows import invite_codes, reminding
from flows.consent_text import CONSENT_TEXT_VERSION
from flows.effects import FileConsent
from flows.flow import Flow, Step, rule
from flows.screens import Screen, Style, Typed, button, one_a_row, opening, screen
from flows.texts import Zone, text
from flows.zones import local, places_at

NAME = "welcome"
YES, NO = "yes", "no"


class State(StrEnum):
    """From hello to a known time zone."""

    HELLO = "hello"
    CARE = "care"
    DECLINED = "declined"
    BROADCASTS = "broadcasts"
    AGE = "age"
    UNDER_AGE = "under_age"
    CLOCK = "clock"
    TIME = "time"
    PLACES = "places"
    LOCATION = "location"


def begin(step: Step) -> str:
    """Greet; whoever is enrolled is welcomed back, staff go to the clinic's side."""
    step.change(is_stopped=False)
    step.drop("welcome.")
    has_joined = invite_codes.is_one(step) and invite_codes.join(step)
    profile = step.profile
    if profile.role:
        step.hand_over("clinic", "joined" if has_joined else "")
    elif profile.is_adult and profile.care_consent and profile.zone_known:
        reminding.set_next(step)
        step.hand_over("home", "back")
    elif profile.is_adult is False:
        return State.UNDER_AGE
    return State.HELLO


def is_yes(step: Step) -> bool:
    """The answer on the button was yes."""
    return step.value == YES


def is_not_nowhere(step: Step) -> bool:
    """At least one known place has the typed time now."""
    return bool(places_at(step.value, step.at, step.profile.zone))


def agree_to_care(step: Step) -> None:
    """Care consent is the base of everything: without it nothing is kept or sent."""
    step.change(care_consent=True)
    step.do(FileConsent("care", given=True, text_version=CONSENT_TEXT_VERSION))


def decline_care(step: Step) -> None:
    """Say no to care reminders: kept as an answer, nothing else is."""
    step.change(care_consent=False)
    step.do(FileConsent("care", given=False, text_version=CONSENT_TEXT_VERSION))


def answer_broadcasts(step: Step) -> None:
    """News of the clinic is a consent of its own."""
    step.change(broadcast_consent=is_yes(step))
    step.do(FileConsent("broadcasts", given=is_yes(step), text_version=CONSENT_TEXT_VERSION))


def confirm_adult(step: Step) -> None:
    """Lumbot is for adults."""
    step.change(is_adult=is_yes(step))


def keep_time(step: Step) -> None:
    """Remember the typed clock time while the patient picks the place."""
    step.put("welcome.time", step.value)


def keep_zone(step: Step) -> None:
    """Take the zone and go on to the warning signs."""
    zone = step.value if step.value and step.value != YES else step.profile.zone
    step.change(zone=zone, zone_known=True)
    step.close(text("welcome-record"))
    step.say(_zone_kept(step))
    step.drop("welcome.")
    step.commit()
    step.hand_over("assessment")


def _zone_kept(step: Step) -> Screen:
    kept = screen(text("welcome-zone-kept", place=Zone(step.profile.zone)))
    return Screen(kept.lines, drops_keyboard=True)


def draw(step: Step) -> Screen:
    """Draw the question of this state."""
    match State(step.state):
        case State.HELLO:
            return _hello()
        case State.CARE:
            return _yes_no("welcome-care", "welcome-care-how", trigger="cared", yes="welcome-agree")
        case State.DECLINED:
            return _declined()
        case State.BROADCASTS:
            return _yes_no("welcome-broadcasts", trigger="chose_broadcasts")
        case State.AGE:
            return _yes_no("welcome-age", trigger="aged")
        case State.UNDER_AGE:
            return _under_age()
        case State.CLOCK:
            return _clock(step)
        case State.TIME:
            return Screen((text("welcome-time"),), typed=Typed.TIME)
        case State.PLACES:
            return _places(step)
        case State.LOCATION:
            lines = (text("welcome-location"),)
            rows = ((button("nav-not-now", "not_shared"),),)
            return Screen(lines, rows, asks_location=True)


def _hello() -> Screen:
    return screen(
        "welcome-hello",
        "welcome-not-a-doctor",
        rows=[
            [button("welcome-start", "started", style=Style.PRIMARY)],
            [opening("welcome-warning-signs", "red_flags")],
            [opening("welcome-what-is-kept", "privacy"), opening("welcome-language", "language")],
        ],
    )


def _yes_no(*lines: str, trigger: str, yes: str = "answer-yes") -> Screen:
    no = "answer-no" if yes == "answer-yes" else "welcome-decline"
    return screen(*lines, rows=[[button(yes, trigger, YES), button(no, trigger, NO)]])


def _declined() -> Screen:
    return screen(
        "welcome-declined",
        rows=[
            [button("welcome-start", "started")],
            [opening("welcome-warning-signs", "red_flags")],
            [opening("welcome-what-is-kept", "privacy")],
        ],
    )


def _under_age() -> Screen:
    return screen(
        "welcome-under-age",
        rows=[
            [opening("welcome-warning-signs", "red_flags")],
            [button("welcome-age-mistake", "corrected_age")],
        ],
    )


def _clock(step: Step) -> Screen:
    return screen(
        text("welcome-clock", time=local(step.at, step.profile.zone).time()),
        rows=[
            [button("answer-yes", "placed", YES), button("welcome-other-time", "other_time")],
            [button("welcome-share-location", "shares")],
        ],
    )


def _places(step: Step) -> Screen:
    found = places_at(str(step.data["welcome.time"]), step.at, step.profile.zone)
    rows = one_a_row(button(text("place", place=Zone(name)), "placed", name) for name in found)
    return screen("welcome-places", rows=(*rows, (button("welcome-other-time", "other_time"),)))


RULES = (
    rule("started", State.HELLO, State.CARE),
    rule("started", State.DECLINED, State.CARE),
    rule("cared", State.CARE, State.BROADCASTS, when=is_yes, do=agree_to_care),
    rule("cared", State.CARE, State.DECLINED, do=decline_care),
    rule("chose_broadcasts", State.BROADCASTS, State.AGE, do=answer_broadcasts),
    rule("aged", State.AGE, State.CLOCK, when=is_yes, do=confirm_adult),
    rule("aged", State.AGE, State.UNDER_AGE, do=confirm_adult),
    rule("corrected_age", State.UNDER_AGE, State.AGE),
    rule("placed", State.CLOCK, State.CLOCK, do=keep_zone),
    rule("other_time", State.CLOCK, State.TIME),
    rule("shares", State.CLOCK, State.LOCATION),
    rule("typed", State.TIME, State.PLACES, when=is_not_nowhere, do=keep_time),
    rule("typed", State.TIME, State.TIME, do=lambda step: step.say(screen("welcome-no-place"))),
    rule("placed", State.PLACES, State.PLACES, do=keep_zone),
    rule("other_time", State.PLACES, State.TIME),
    rule("located", State.LOCATION, State.LOCATION, do=keep_zone),
    rule("not_shared", State.LOCATION, State.CLOCK),
)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=begin,
    needs=invite_codes.needs,
)
