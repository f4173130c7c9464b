"""Random walks through every door: nothing fails, nothing leaks past a warning sign."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.storage.sessions import decoded, encoded
from flows import engine, registry
from flows.effects import Say, Show
from flows.events import (
    ButtonPressed,
    Choice,
    CommandGiven,
    Event,
    LocationShared,
    TextSent,
    WaitElapsed,
)
from flows.rules.red_flags import Tier, pauses_exercises
from flows.screens import Button, Screen, Typed
from flows.session import Profile
from tests.flows.answered import CALM, kept
from tests.flows.drive import Patient, check, ids, patient
from tests.flows.looked_up import facts_of
from tests.flows.talk import planned

ZONES = ("UTC", "Europe/Berlin", "Australia/Lord_Howe", "America/Sao_Paulo")
WAITS = ("reminder", "follow_up", "snooze", "flag_cleared", "phase_opened")
TRIALS = {"self_tests.can_stand": "no", "self_tests.seated_reach": "tension"}
VALUES = (
    "",
    "resume",
    "start",
    "new",
    "show.2026-01-01",
    "again",
    "rhythm.off",
    "7.emergency",
    "x",
)


def starts() -> list[Patient]:
    """Somebody new, somebody with a plan in each kind of phase, with each flag, and staff."""
    new = Patient(engine.begin(Profile(language="en", zone="UTC")))
    answered = patient("summary", {**TRIALS, **CALM})
    plans = [planned(phase, kept()) for phase in (1, 3, 8, 10, 11)]
    todays = [planned(2, kept()) for _ in range(3)]
    for each in todays:
        each.open("day")
    flagged = [planned(3, kept(), flag_tier=tier.value) for tier in Tier]
    staff = [patient(role="owner"), planned(2, kept(), role="owner")]
    return [new, patient(), answered, *plans, *todays, *flagged, *staff]


def on_card(who: Patient) -> list[Event]:
    """Everything that the card itself asks for: its buttons, a typed answer, a location."""
    at = who.at
    now = TextSent(at, "")
    card = engine.current_screen(who.session, now, facts_of(who.session, now))
    possible: list[Event] = [_pressed(who, each) for row in card.rows for each in row]
    if card.typed is Typed.TIME:
        clocks = ("09:00", "23:30", f"{at:%H:%M}")
        possible += [TextSent(at, wall, Choice("typed", wall)) for wall in clocks]
    if card.typed is Typed.NUMBER:
        possible.append(TextSent(at, "12", Choice("typed", "12")))
    if card.asks_location:
        possible += [LocationShared(at, zone) for zone in ZONES]
        possible += [TextSent(at, "", Choice(each.trigger)) for row in card.rows for each in row]
    return possible


def elsewhere(who: Patient, seen: list[Button]) -> list[Event]:
    """What can happen beside the card: old buttons, doors, commands, stored waits."""
    at, today = who.at, who.at.date().isoformat()
    old = seen[-6:]
    return [
        *(_pressed(who, each) for each in old),
        *(TextSent(at, "", Choice(each.trigger, each.value)) for each in old),
        ButtonPressed(at, who.session.place.flow, who.session.step - 1, "answered", "no"),
        *(WaitElapsed(at, kind, today, at) for kind in WAITS * 3),
        *(CommandGiven(at, name) for name in registry.COMMANDS),
        *(
            ButtonPressed(at, flow, None, "", value)
            for flow in registry.FLOWS
            for value in (*VALUES, f"later.{today}", f"skip.{today}")
        ),
    ]


def _pressed(who: Patient, each: Button) -> ButtonPressed:
    if each.opens:
        return ButtonPressed(who.at, each.opens, None, "", each.value)
    return ButtonPressed(who.at, who.session.place.flow, who.session.step, each.trigger, each.value)


def shown(who: Patient) -> list[Screen]:
    """Every screen that the last event showed."""
    return [each.screen for each in who.effects if isinstance(each, Show | Say)]


def teaches(screen: Screen) -> bool:
    """Whether a screen has a picture or a text of an exercise."""
    told = [one for line in screen.lines for one in ids(line)]
    return bool(screen.picture) or any(one.startswith("exercise-") for one in told)


# Mostly on along the card, now and then through another door; time passes by hours and days.
TURNS = st.tuples(st.integers(0, 9), st.integers(0, 10**6), st.sampled_from((0, 0, 0, 1, 7, 24)))
WALKS = st.lists(TURNS, max_size=60)


@pytest.mark.slow
@settings(max_examples=150)
@given(start=st.integers(0, len(starts()) - 1), turns=WALKS)
def test_a_walk_never_fails_and_never_shows_an_exercise_past_a_warning_sign(
    start: int, turns: list[tuple[int, int, int]]
) -> None:
    """Whatever is tapped, typed or falls due: no fault, no leak, a way out, and it is stored."""
    who = starts()[start]
    seen: list[Button] = []
    for lane, choice, hours in turns:
        who.at += timedelta(hours=hours)
        possible = elsewhere(who, seen) if lane == 0 else on_card(who)
        possible = possible[:3] if lane > 3 else possible
        who.happens(possible[choice % len(possible)])
        if pauses_exercises(Tier(who.session.profile.flag_tier)):
            assert not any(teaches(each) for each in shown(who))
        seen += [each for one in shown(who) for row in one.rows for each in row]
        assert decoded(encoded(who.session), who.session.profile) == who.session
        now = TextSent(who.at, "")
        card = engine.current_screen(who.session, now, facts_of(who.session, now))
        check(card, who.session)
        assert card.rows or card.asks_location, f"{who.place} has no way out"


@settings(max_examples=60)
@given(start=st.integers(0, len(starts()) - 1), turns=WALKS)
def test_back_restores_the_answers_exactly(start: int, turns: list[tuple[int, int, int]]) -> None:
    """Back after an answer gives the place and the answers from before it."""
    who = starts()[start]
    for _, choice, _ in turns:
        before = who.session
        possible = on_card(who)
        who.happens(possible[choice % len(possible)])
        trail = who.session.place.trail
        is_answer = len(trail) == len(before.place.trail) + 1
        if not (is_answer and who.session.place.flow == before.place.flow):
            continue
        tap = ButtonPressed(who.at, who.session.place.flow, who.session.step, "back")
        back = engine.step(who.session, tap)
        assert back.session.data == before.data
        assert back.session.place.state == before.place.state
