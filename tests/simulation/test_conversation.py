"""Random conversations with the engine alone: no fault, no leak, no way in without a way out.

The long ones: a walk goes on for dozens of answers, days pass, reminders fall due, and every
button that was ever shown can still be tapped.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from bot.storage.sessions import decoded, encoded
from bot.telegram.keyboards import DATA_BYTES_MAX, encode
from flows import engine, registry
from flows.cards import BACK
from flows.events import (
    BotBlocked,
    BotUnblocked,
    ButtonForged,
    ButtonPressed,
    CommandGiven,
    Event,
    LocationShared,
    MediaSent,
    MessageEdited,
    TextSent,
    WaitElapsed,
)
from flows.rules.red_flags import Tier, pauses_exercises
from flows.screens import Screen
from flows.session import Profile, Session
from flows.undo import TRAIL_MAX
from tests.flows.answered import kept
from tests.flows.drive import START, check, ids, patient
from tests.flows.looked_up import facts_of
from tests.flows.talk import planned
from tests.simulation.examples import budget
from tests.simulation.talking import Talk, screens

ZONES = ("UTC", "Africa/Johannesburg", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia")
PASSES = st.sampled_from([timedelta(minutes=1), timedelta(hours=1), timedelta(hours=14)])
PICK = st.integers(0, 10**6)
DATA_MAX = 400
STATE_BYTES_MAX = 64 * 1024
STEPPED = ButtonPressed | TextSent | CommandGiven | LocationShared


def newcomer() -> Session:
    """Somebody who has not written before."""
    return engine.begin(Profile(language="en", zone="UTC"))


def is_exercise(shown: Screen) -> bool:
    """Whether a message has a picture or the words of an exercise."""
    told = [one for line in shown.lines for one in ids(line)]
    return bool(shown.picture) or any(one.startswith("exercise-") for one in told)


class Conversation(RuleBasedStateMachine):
    """A patient who does anything, in any order, for as long as they like."""

    def __init__(self) -> None:
        super().__init__()
        self.talk = Talk(newcomer(), START)

    @initialize(start=PICK)
    def begin(self, start: int) -> None:
        """Somebody new, at the menu, with a plan, or past a warning sign."""
        tiers = [planned(3, kept(), flag_tier=tier.value).session for tier in Tier]
        starts = [newcomer(), patient().session, planned(2, kept()).session, *tiers]
        self.talk = Talk(starts[start % len(starts)], START)

    @rule(pick=PICK)
    def taps(self, pick: int) -> None:
        """Tap a button of the card."""
        taps = self.talk.taps()
        if taps:
            self.happens(taps[pick % len(taps)])

    @rule(picks=st.lists(st.integers(0, 4), min_size=4, max_size=12))
    def goes_on(self, picks: list[int]) -> None:
        """Answer on and on, mostly by the first buttons, which lead deep."""
        for pick in picks:
            taps = self.talk.taps()
            if taps:
                self.happens(taps[min(pick, len(taps) - 1)])

    @rule(pick=PICK)
    def taps_any_card(self, pick: int) -> None:
        """Tap a button of any card that was ever shown; an answer of the past changes nothing."""
        if not self.talk.pressed:
            return
        tap = replace(self.talk.pressed[pick % len(self.talk.pressed)], at=self.talk.at)
        before = self.talk.session
        place = before.place
        is_stale = tap.step is not None and (tap.flow, tap.step) != (place.flow, before.step)
        self.happens(tap)
        if is_stale:
            unblocked = replace(before.profile, is_blocked=False)
            assert self.talk.session == replace(before, profile=unblocked)

    @rule(pick=PICK)
    def types(self, pick: int) -> None:
        """Type the words of a button, a value, or something that means nothing here."""
        typing = self.talk.typing()
        self.happens(typing[pick % len(typing)])

    @rule(name=st.sampled_from(sorted(registry.COMMANDS)), argument=st.sampled_from(["", "x", "7"]))
    def commands(self, name: str, argument: str) -> None:
        """Send a command."""
        self.happens(CommandGiven(self.talk.at, name, argument))

    @rule(zone=st.sampled_from(ZONES))
    def shares_where_they_are(self, zone: str) -> None:
        """Share a location, asked or not."""
        self.happens(LocationShared(self.talk.at, zone))

    @rule(kind=st.sampled_from([BotBlocked, BotUnblocked, ButtonForged, MediaSent, MessageEdited]))
    def does_something_else(
        self,
        kind: type[BotBlocked | BotUnblocked | ButtonForged | MediaSent | MessageEdited],
    ) -> None:
        """Block, unblock, forge a button, send a picture, edit."""
        self.happens(kind(self.talk.at))

    @rule(span=PASSES)
    def time_passes(self, span: timedelta) -> None:
        """Let hours pass; what falls due speaks beside the card and moves nothing."""
        place, step = self.talk.session.place, self.talk.session.step
        for result in self.talk.waits_for(span):
            self.look_at(result)
        assert (self.talk.session.place, self.talk.session.step) == (place, step)

    def happens(self, event: Event) -> None:
        """Take an event: the step counts it if it was accepted, and Back undoes an answer."""
        before = self.talk.session
        result = self.talk.happens(event)
        self.look_at(result)
        stepped = before.step + (result.is_accepted and isinstance(event, STEPPED))
        assert result.session.step == stepped
        grown = len(result.session.place.trail) - len(before.place.trail)
        if grown == 1 and result.session.place.flow == before.place.flow:
            self.undo(before, result.session)

    def undo(self, before: Session, after: Session) -> None:
        """Back gives the answers and the place as they were, and leaves the rest alone."""
        back = ButtonPressed(self.talk.at, after.place.flow, after.step, BACK)
        undone = engine.step(after, back, facts_of(after, back)).session
        assert undone.data == before.data
        assert undone.place.state == before.place.state
        assert undone.place.trail == before.place.trail

    def look_at(self, result: engine.Result) -> None:
        """Every message can be said in every language, and teaches nobody with a warning sign."""
        for shown in screens(result):
            check(shown, result.session)
            if pauses_exercises(Tier(result.session.profile.flag_tier)):
                assert not is_exercise(shown)

    @invariant()
    def is_stored_whole(self) -> None:
        """What is read back from the database is what was written, and it stays small."""
        session = self.talk.session
        state = encoded(session)
        assert decoded(state, session.profile) == session
        assert len(state) < STATE_BYTES_MAX
        assert len(session.data) < DATA_MAX
        assert len(session.place.trail) <= TRAIL_MAX
        assert len(session.parked) < len(registry.FLOWS)

    @invariant()
    def has_a_way_out(self) -> None:
        """There is always a button, or a location to give, and each button fits Telegram."""
        card, place = self.talk.card, self.talk.session.place
        assert card.rows or card.asks_location, f"{place.flow}.{place.state} is a dead end"
        for each in (each for row in card.rows for each in row):
            assert len(encode(each, flow=place.flow, step=10**9).encode()) <= DATA_BYTES_MAX


@pytest.mark.slow
def test_any_conversation_keeps_its_promises() -> None:
    """Whatever is tapped, typed or waited for: see the rules and invariants above."""
    run_state_machine_as_test(Conversation, settings=budget(150, steps=40))


def test_a_wait_that_nobody_answers_changes_nothing() -> None:
    """A wait of a kind that no flow knows any more is silent."""
    talk = Talk(newcomer(), START)
    woken = WaitElapsed(START, "of_an_older_version", "1", START)

    result = talk.happens(woken)

    assert (result.effects, talk.session) == ((), newcomer())
