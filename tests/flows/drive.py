"""A patient at the engine: taps and opens, and has every screen said in each language.

Whatever is shown on the way is checked at once: its buttons fit Telegram's limit, and its
texts are written in every language.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from bot.l10n import Catalogues
from bot.telegram.keyboards import encode
from flows import engine, registry
from flows.effects import Effect, Say, SendChart, Show
from flows.events import ButtonPressed, Event, WaitElapsed
from flows.screens import Button, Screen
from flows.session import Place, Profile, Scalar, Session
from flows.texts import Arg, Lines, Text
from tests.flows.looked_up import facts_of

LOCALES = Path(__file__).parents[2] / "locales"
FACTS = {"clinic": "Clinic", "phone": "555", "hours": "8-17", "emergency": "112"}
SAID: set[str] = set()  # a text that every language can say is not said again
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@dataclass(slots=True)
class Patient:
    """A session that is moved by taps; ``effects`` are those of the last event."""

    session: Session
    at: datetime = START
    effects: tuple[Effect, ...] = ()
    screen: Screen | None = None
    is_accepted: bool = True
    done: list[Effect] = field(default_factory=list)

    def tap(self, trigger: str, value: str = "") -> None:
        """Tap a button of the card."""
        place = self.session.place
        self.happens(ButtonPressed(self.at, place.flow, self.session.step, trigger, value))

    def open(self, flow: str, value: str = "") -> None:
        """Tap a button that opens a flow."""
        self.happens(ButtonPressed(self.at, flow, None, "", value))

    def wait(self, kind: str, occurrence: str, *, late: timedelta = timedelta()) -> None:
        """Let a stored wait fall due now, or a while ago."""
        self.happens(WaitElapsed(self.at, kind, occurrence, self.at - late))

    def happens(self, event: Event) -> None:
        """Take any event."""
        result = engine.step(self.session, event, facts_of(self.session, event))
        self.session, self.effects = result.session, result.effects
        self.is_accepted = result.is_accepted
        self.done += result.effects
        for effect in result.effects:
            if isinstance(effect, Show | Say | SendChart):
                check(effect.screen, self.session)
            if isinstance(effect, Show):
                self.screen = effect.screen

    @property
    def place(self) -> str:
        """The flow and the state, as "flow.state"."""
        return f"{self.session.place.flow}.{self.session.place.state}"

    @property
    def lines(self) -> list[str]:
        """The ids of the paragraphs on the card."""
        assert self.screen is not None
        return [line.id for line in self.screen.lines]

    @property
    def buttons(self) -> list[Button]:
        """Every button of the card."""
        assert self.screen is not None
        return [each for row in self.screen.rows for each in row]

    def values(self, trigger: str) -> list[str]:
        """The values that the card offers for a trigger."""
        return [each.value for each in self.buttons if each.trigger == trigger]

    def opens(self) -> list[tuple[str, str]]:
        """The flows that the card opens, each with what it opens them with."""
        return [(each.opens, each.value) for each in self.buttons if each.opens]


def patient(flow: str = "home", data: dict[str, Scalar] | None = None, **fields: Any) -> Patient:
    """Somebody who agreed to everything and stands at the menu."""
    told = {"language": "en", "zone": "UTC", "is_adult": True, "care_consent": True, **fields}
    profile = Profile(**told)
    found = registry.FLOWS[flow]
    place = Place(flow, str(next(iter(found.states))), found.version, since=START)
    return Patient(Session(profile=profile, place=place, data=data or {}))


def check(screen: Screen, session: Session) -> None:
    """Fail on a button that is too long, or a text that a language lacks or cannot say."""
    buttons = [each for row in screen.rows for each in row]
    for each in buttons:
        encode(each, flow=session.place.flow, step=10**6)
    for shown in (*screen.lines, *(each.label for each in buttons)):
        if (said := repr(shown)) not in SAID:
            _is_said_everywhere(shown)
            SAID.add(said)


def _is_said_everywhere(shown: Text) -> None:
    for language in catalogues().languages:
        missing = [one for one in ids(shown) if not bundle(language).has_message(one)]
        assert not missing, f"{language} lacks {missing}"
        assert catalogues().html(shown, language)
        assert catalogues().label(shown, language)


def ids(shown: Text) -> Iterator[str]:
    """Every message that a text is made of."""
    yield shown.id
    for arg in shown.args.values():
        yield from _ids_of(arg)


def _ids_of(arg: Arg) -> Iterator[str]:
    match arg:
        case Text():
            yield from ids(arg)
        case Lines(items=items):
            for item in items:
                yield from ids(item)
        case tuple():
            for item in arg:
                yield from ids(item)
        case _:
            pass


@cache
def catalogues() -> Catalogues:
    """Every language, read once."""
    return Catalogues.load(FACTS)


@cache
def bundle(language: str) -> FluentBundle:
    """One language alone, without the fallback to English."""
    found = FluentBundle([language])
    for path in sorted((LOCALES / language).glob("*.ftl")):
        found.add_resource(FluentResource(path.read_text("utf-8")))
    return found
