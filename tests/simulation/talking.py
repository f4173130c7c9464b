"""One patient at the engine, and what they could do next: everything a phone can send."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from flows import engine
from flows.effects import DropWaits, Effect, Say, SetWait, Show
from flows.events import BotUnblocked, ButtonPressed, Choice, Event, TextSent, WaitElapsed
from flows.screens import Button, Screen, Typed
from flows.session import Session
from tests.flows.looked_up import facts_of

Key = tuple[str, str]


@dataclass(slots=True)
class Waits:
    """The stored waits of one patient, as the application keeps them."""

    open: dict[Key, SetWait] = field(default_factory=dict)
    fired: set[Key] = field(default_factory=set)

    def apply(self, effects: tuple[Effect, ...]) -> None:
        """Set and drop what a step asked for, in its order."""
        for effect in effects:
            match effect:
                case SetWait() if (effect.kind, effect.occurrence) not in self.fired:
                    self.open[effect.kind, effect.occurrence] = effect
                case DropWaits():
                    for key in [key for key in self.open if key[0] == effect.kind]:
                        del self.open[key]
                case _:
                    pass

    def due(self, now: datetime) -> SetWait | None:
        """Return the wait that is due and the oldest."""
        late = [each for each in self.open.values() if each.due_at <= now]
        return min(late, key=lambda each: each.due_at, default=None)

    def fire(self, key: Key) -> SetWait:
        """Take a wait as fired."""
        self.fired.add(key)
        return self.open.pop(key)


@dataclass(slots=True)
class Talk:
    """A session that moves, the clock it moves by, and every button that was ever shown."""

    session: Session
    at: datetime
    waits: Waits = field(default_factory=Waits)
    pressed: list[ButtonPressed] = field(default_factory=list)

    @property
    def card(self) -> Screen:
        """The card as it would be drawn now."""
        event = BotUnblocked(self.at)
        return engine.current_screen(self.session, event, facts_of(self.session, event))

    def taps(self) -> list[ButtonPressed]:
        """Every button of the card."""
        place, step = self.session.place, self.session.step
        return [press(each, self.at, place.flow, step) for row in self.card.rows for each in row]

    def typing(self) -> list[Event]:
        """What may be typed: the words of a button, or a value where the card asks for one."""
        card = self.card
        words = [each for row in card.rows for each in row if not each.opens]
        choices = [Choice(each.trigger, each.value) for each in words]
        match card.typed:
            case Typed.TIME:
                choices += [Choice("typed", wall) for wall in ("00:00", "06:59", "12:30", "23:59")]
            case Typed.NUMBER:
                choices += [Choice("typed", digits) for digits in ("0", "7", "10", "999")]
            case Typed.TEXT:
                choices += [Choice("typed", words) for words in ("x", "two words", "ñ" * 128)]
            case Typed.CHOICE:
                choices += [Choice("typed", "12:00")]
        return [TextSent(self.at, "what"), *(TextSent(self.at, "", each) for each in choices)]

    def happens(self, event: Event) -> engine.Result:
        """Take an event, and remember the buttons that its answer shows."""
        result = engine.step(self.session, event, facts_of(self.session, event))
        self.session = result.session
        self.waits.apply(result.effects)
        place = result.session.place
        self.pressed += [
            press(each, self.at, place.flow, result.session.step)
            for shown in screens(result)
            for row in shown.rows
            for each in row
        ]
        return result

    def waits_for(self, span: timedelta) -> list[engine.Result]:
        """Move the clock, and let every wait that falls due speak."""
        self.at += span
        told = []
        while (found := self.waits.due(self.at)) is not None:
            self.waits.fire((found.kind, found.occurrence))
            woken = WaitElapsed(self.at, found.kind, found.occurrence, found.due_at, found.value)
            told.append(self.happens(woken))
        return told


def press(button: Button, at: datetime, flow: str, step: int) -> ButtonPressed:
    """Return the tap on a button of a card that was drawn in this step of this flow."""
    if button.opens:
        return ButtonPressed(at, button.opens, None, "", button.value)
    return ButtonPressed(at, flow, step, button.trigger, button.value)


def screens(result: engine.Result) -> list[Screen]:
    """Return every message that an answer is made of."""
    return [each.screen for each in result.effects if isinstance(each, Show | Say)]
