"""Somebody of the clinic at the engine, with made-up facts in place of a database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from flows import engine
from flows.clinic.facts_staff import Card, CardFound, Matter, MatterFound, Page, WorkState
from flows.effects import Show, WorkKind
from flows.events import Event
from flows.facts import Facts, Need, NeedKind
from flows.needs import needs
from flows.session import Place, Profile, Session
from tests.flows.drive import START, Patient, check, patient

Lookup = Callable[[str], object]
OTHERS = "others"


def matter(kind: WorkKind = WorkKind.CONTACT_WANTED, **fields: object) -> Matter:
    """Number 5 of the worklist, about patient 7."""
    opened = Matter(5, 7, "AB-12", True, kind.value, START, WorkState.OPEN)
    return replace(opened, **fields)  # type: ignore[arg-type]


def mine(kind: WorkKind, **fields: object) -> Matter:
    """The same, taken by this person."""
    return matter(kind, state=WorkState.TAKEN, is_mine=True, **fields)


def card(**fields: object) -> Card:
    """Patient 7, with a plan."""
    profile = Profile("en", "UTC", is_adult=True, care_consent=True, phase=2, band="mild")
    profile = replace(profile, phase_since=START.date() - timedelta(days=2), **fields)  # type: ignore[arg-type]
    return Card(7, Session(profile, Place("home", "menu", 1)), START, ())


@dataclass(slots=True)
class Colleague(Patient):
    """A person with a part in the staff."""

    known: dict[NeedKind, object] = field(default_factory=dict)

    def happens(self, event: Event) -> None:
        """Take an event with the facts that it asks for."""
        asked = needs(self.session, event)
        facts: Facts = {need: self._fact(need) for need in asked}
        result = engine.step(self.session, event, facts)
        self.session, self.effects = result.session, result.effects
        self.is_accepted = result.is_accepted
        for effect in result.effects:
            if isinstance(effect, Show):
                check(effect.screen, self.session)
                self.screen = effect.screen

    def _fact(self, need: Need) -> object:
        return self.known[need.kind]

    def knows(self, found: Matter | None) -> None:
        """Have the worklist hold this matter."""
        self.known[NeedKind.MATTER] = MatterFound(found)
        entries = [found] if found else []
        self.known[NeedKind.MATTERS] = Page(entries, 0, 1, len(entries))

    def sees(self, found: Card | None) -> None:
        """Have this be the card of whoever is asked for."""
        self.known[NeedKind.CARD] = CardFound(found)


def colleague(role: str = "owner") -> Colleague:
    """Somebody of the staff on the menu."""
    session = patient(role=role).session
    return Colleague(session)
