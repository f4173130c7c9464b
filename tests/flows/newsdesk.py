"""Somebody of the front desk who writes broadcasts at the engine, with made-up counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from flows import engine
from flows.clinic.facts_broadcasts import (
    Audience,
    BroadcastKnown,
    BroadcastPage,
    BroadcastState,
    Tally,
)
from flows.effects import Say, Show
from flows.events import Choice, Event, PhotoSent, TextSent
from flows.facts import Facts, Need, NeedKind
from flows.needs import needs
from flows.screens import Screen
from tests.flows.drive import START, Patient, check, patient

AUDIENCE = Audience((("en", 301), ("es", 96), ("af", 15)), blocked=4, stopped=2, no_consent=3)


@dataclass(slots=True)
class Writer(Patient):
    """A colleague whose steps are given the facts that they ask for."""

    audience: Audience = AUDIENCE
    known: list[BroadcastKnown] = field(default_factory=list)
    asked: list[Need] = field(default_factory=list)

    def happens(self, event: Event) -> None:
        """Take an event with its facts."""
        self.asked = list(needs(self.session, event))
        facts: Facts = {need: self._fact(need) for need in self.asked}
        result = engine.step(self.session, event, facts)
        self.session, self.effects = result.session, result.effects
        self.is_accepted = result.is_accepted
        for effect in result.effects:
            if isinstance(effect, Show | Say):
                check(effect.screen, self.session)
            if isinstance(effect, Show):
                self.screen = effect.screen

    def _fact(self, need: Need) -> object:
        if need.kind is NeedKind.AUDIENCE:
            return self.audience
        if need.kind is NeedKind.BROADCAST:
            found = [each for each in self.known if str(each.id) == need.key]
            return BroadcastPage(tuple(found), len(found))
        page, size = map(int, need.key.split("."))
        newest = self.known[::-1]
        return BroadcastPage(tuple(newest[page * size :][:size]), len(newest))

    def types(self, words: str) -> None:
        """Type a text or a time."""
        self.happens(TextSent(self.at, words, Choice("typed", words)))

    def sends_photo(self, file_id: str = "AgAC") -> None:
        """Send a picture."""
        self.happens(PhotoSent(self.at, file_id))

    def said(self) -> list[Screen]:
        """What was sent beside the card."""
        return [each.screen for each in self.effects if isinstance(each, Say)]


def writer(flow: str = "compose", value: str = "", **fields: Any) -> Writer:
    """Somebody of the front desk, where they have opened a flow."""
    who = patient(**{"role": "front_desk", "zone": "Africa/Johannesburg", **fields})
    desk = Writer(who.session)
    desk.open(flow, value)
    return desk


def broadcast(number: int, state: BroadcastState, **fields: Any) -> BroadcastKnown:
    """A broadcast as it is stored."""
    told: dict[str, Any] = {
        "texts": (("en", "Closed on Friday."),),
        "has_photo": False,
        "segment": "all",
        "created_at": START,
        "starts_at": START - timedelta(minutes=1),
        "in_waking_hours": False,
        "expected": 412,
        "tally": Tally(delivered=206, waiting=200, blocked=6),
        **fields,
    }
    return BroadcastKnown(id=number, state=state, **told)
