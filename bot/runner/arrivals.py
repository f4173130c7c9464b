"""What an update says: who did what, on which card; and where the answer goes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.calls import Target
from flows.events import ButtonPressed, Event
from flows.session import Session


@dataclass(frozen=True, slots=True)
class Person:
    """Who wrote, by Telegram's id, and the language their Telegram speaks."""

    id: int
    language_code: str | None


@dataclass(frozen=True, slots=True)
class Tap:
    """The message whose button was pressed."""

    message_id: int
    has_media: bool


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that a person did in their own chat."""

    person: Person
    event: Event
    tap: Tap | None = None


@dataclass(frozen=True, slots=True)
class Leave:
    """The bot was put where others read along: it leaves."""

    chat_id: int


def target_of(person: Person, session: Session) -> Target:
    """Say who is shown something, beside any card."""
    place = session.place
    return Target(person.id, session.profile.language, place.flow, session.step)


def shown_to(read: Happened, before: Session, after: Session) -> Target:
    """Say on which card the answer goes.

    Which picture a tapped card carries is only known of the current card: a caption must
    never be put under the picture of another exercise.
    """
    target, event, tap = target_of(read.person, after), read.event, read.tap
    if tap is None:
        return target
    drawn_in = (event.flow, event.step) if isinstance(event, ButtonPressed) else None
    is_current = drawn_in == (before.place.flow, before.step)
    return replace(
        target,
        tapped_message_id=tap.message_id,
        tapped_has_media=tap.has_media,
        tapped_picture=before.picture if is_current and tap.has_media else "",
    )
