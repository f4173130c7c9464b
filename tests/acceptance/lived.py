"""The five who live with Lumbot for eight weeks, and what those weeks leave of each.

What is left are plain values, so that they can be read when the house is closed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.emulator import Seen
from bot.l10n import Catalogues
from flows.rules.red_flags import RedFlag
from flows.rules.severity import Activity
from flows.session import Profile
from flows.texts import Arg, Text
from tests.acceptance.answers import YES, Answers
from tests.acceptance.clinic import MARKUP

MADRID = 40.4168, -3.7038


@dataclass(frozen=True)
class Person:
    """Who lives through the weeks; days count from 0, the day on which the plan was made.

    ``pain`` is the pain of a day, or None on a day without an answer.
    """

    said: Answers
    pain: Callable[[int], int | None]
    language: str = "en"
    reminded_at: str = "08:00"
    lives_in: tuple[float, float] | None = None
    flares_on: frozenset[int] = frozenset()
    cleared_on: int = -1


LONG_AGO = Answers(days="10", pain_now=3, pain_worst=4)
PEOPLE: Mapping[str, Person] = {
    "better": Person(LONG_AGO, lambda day: max(0, 3 - day // 6), "es", "08:00", lives_in=MADRID),
    "flares": Person(LONG_AGO, lambda day: 7 if day in {20, 21} else 2, flares_on=frozenset({21})),
    "silent": Person(Answers(), lambda day: None if 10 <= day < 31 else 2, reminded_at="12:30"),
    "flagged": Person(
        Answers(days="10", flags={RedFlag.NIGHT_PAIN: YES}), lambda _day: 2, cleared_on=16
    ),
    "severe": Person(
        Answers(
            levels={Activity.DRESSING: "severity-level-very-painful"}, pain_now=7, pain_worst=8
        ),
        lambda day: max(1, 7 - day // 3),
        reminded_at="18:20",
    ),
}


@dataclass(frozen=True)
class Lived:
    """What eight weeks left of one patient; ``phases`` are those at the end of each day."""

    person: Person
    number: int
    zone: ZoneInfo
    begun: date
    seen: tuple[Seen, ...]
    phases: tuple[int, ...]
    profile: Profile
    worklist: tuple[str, ...]
    catalogues: Catalogues

    def words(self, message_id: str, **args: Arg) -> str:
        """Return a message as this patient reads it."""
        said = self.catalogues.label(Text(message_id, args), self.person.language)
        return MARKUP.sub("", said)

    def wall(self, seen: Seen) -> datetime:
        """Return when something came, by the clock on the patient's wall."""
        return seen.at.astimezone(self.zone)

    def day(self, seen: Seen) -> int:
        """Return on which day something came, counted from 0."""
        return (self.wall(seen).date() - self.begun).days

    @property
    def shown(self) -> list[Seen]:
        """All that the bot has sent or changed, oldest first."""
        return [each for each in self.seen if each.from_bot and each.event in {"sent", "edited"}]

    def sent(self, message_id: str, **args: Arg) -> list[Seen]:
        """Return the messages in which the bot has said this."""
        said = self.words(message_id, **args)
        return [each for each in self.shown if said in each.text]

    def days_of(self, message_id: str, **args: Arg) -> list[int]:
        """Return the days on which the bot has said this, each once."""
        return sorted({self.day(each) for each in self.sent(message_id, **args)})

    def cards(self, *message_ids: str) -> list[Seen]:
        """Return what the bot has sent or changed to have all of these buttons."""
        labels = {self.words(each) for each in message_ids}
        return [each for each in self.shown if labels <= set(each.labels)]

    @property
    def follow_ups(self) -> list[Seen]:
        """The second words on a day without an answer."""
        return self.sent("day-follow-up")

    @property
    def reminders(self) -> list[Seen]:
        """The first words of each day."""
        asked = self.cards("day-show-me", "day-not-today")
        return [each for each in asked if each.event == "sent" and each not in self.follow_ups]

    def path(self) -> list[int]:
        """Return the phases in the order in which they were gone through."""
        return [
            phase
            for before, phase in zip((0, *self.phases), self.phases, strict=False)
            if phase != before
        ]
