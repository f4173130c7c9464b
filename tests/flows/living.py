"""A patient who lives with the plan day by day: waits fall due as they were set, days are answered.

What was set and dropped is read off the effects, as the application would store it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from flows.effects import AlertClinic, DropWaits, Say, SetWait, WorkKind
from flows.events import WaitElapsed
from flows.rules.phases import Phase
from flows.session import Scalar
from tests.flows.drive import Patient
from tests.flows.talk import TODAY, planned

A_DAY = timedelta(days=1)
CHECK_IN_HOUR = 18
DONE = "done"


@dataclass(slots=True)
class Life:
    """A patient and the waits that are open."""

    who: Patient
    waits: dict[tuple[str, str], SetWait] = field(default_factory=dict)
    heard: list[str] = field(default_factory=list)
    alerts: list[WorkKind] = field(default_factory=list)
    seen: int = 0
    sign: str = "no"

    @property
    def today(self) -> date:
        """The patient's date; they live in UTC."""
        return self.who.at.date()

    @property
    def phase(self) -> Phase:
        """The phase that stands."""
        return Phase(self.who.session.profile.phase)

    def note(self) -> None:
        """Take up what the events since the last look asked for."""
        for effect in self.who.done[self.seen :]:
            match effect:
                case SetWait():
                    self.waits[effect.kind, effect.occurrence] = effect
                case DropWaits(kind=kind):
                    self.waits = {key: each for key, each in self.waits.items() if key[0] != kind}
                case AlertClinic(kind=matter):
                    self.alerts.append(matter)
                case Say(screen=told):
                    self.heard += [line.id for line in told.lines]
                case _:
                    pass
        self.seen = len(self.who.done)

    def until(self, at: datetime) -> None:
        """Let time pass; every wait falls due at its minute."""
        while due := [each for each in self.waits.values() if each.due_at <= at]:
            first = min(due, key=lambda each: each.due_at)
            del self.waits[first.kind, first.occurrence]
            self.who.at = max(self.who.at, first.due_at)
            now = self.who.at
            event = WaitElapsed(now, first.kind, first.occurrence, first.due_at, first.value)
            self.who.happens(event)
            self.note()
        self.who.at = at

    def answers(self, pain: int, how: str = DONE) -> list[str]:
        """Do today's exercises and say how it went; return what the last card said."""
        who = self.who
        who.open("day", f"show.{self.today}")
        if who.place != "day.list":
            return who.lines
        who.tap("started")
        while who.place == "day.exercise":
            who.tap("went_on")
        who.tap("answered", how)
        if who.place == "day.which":
            who.tap("named", "none")
        who.tap("rated", str(pain))
        told = who.lines
        self.no_signs()
        self.note()
        return told

    def no_signs(self) -> None:
        """Answer the warning signs, where they are asked: no to all, or ``sign`` to each."""
        while self.who.place == "red_flags.asking":
            self.who.tap("answered", self.sign)

    def day(self, number: int, pain: int | None, how: str = DONE) -> list[str]:
        """Live through a day counted from 0; without a pain it stays unanswered."""
        at = datetime.combine(TODAY, self.who.at.timetz()) + number * A_DAY
        self.until(at.replace(hour=CHECK_IN_HOUR))
        return [] if pain is None else self.answers(pain, how)

    def opened_by_the_clinic(self) -> None:
        """Staff tap on "Open the next phase"."""
        self.who.wait("phase_opened", f"{self.today}")
        self.note()


def history(*pains: int, how: str = "done") -> str:
    """A diary of the days before today, the latest yesterday."""
    days = [TODAY - timedelta(days=back) for back in range(len(pains), 0, -1)]
    return " ".join(f"{day}:{how}:{pain}" for day, pain in zip(days, pains, strict=True))


def ready(phase: int, *pains: int, **fields: Any) -> Life:
    """Somebody whose phase began as many days ago as there are pains."""
    since = TODAY - timedelta(days=len(pains))
    data: dict[str, Scalar] = {"day.history": history(*pains), "safety.asked_on": TODAY.isoformat()}
    data |= {"day.pain": pains[-1] if pains else 0}
    return Life(planned(phase, data, **{"phase_since": since, **fields}))
