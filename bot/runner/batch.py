"""A batch of events: stepped in order in memory, then written with one statement a table.

Several events of one patient see one another's effects on the session, as they would alone.
Somebody who has never written gets a row only by an event of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.calls import Cause, Render, message
from bot.facts_staff import Reader
from bot.rows import Work
from bot.runner.arrivals import Happened, Leave, Person, shown_to, target_of
from bot.runner.replies import known_no_more, leaving
from bot.runner.writing import House, Outcome, Stepped, written
from bot.storage import inbox
from bot.storage.database import Connection
from bot.storage.inbox import Waiting
from bot.storage.sessions import Stored
from bot.storage.waits import Due
from flows import engine
from flows.clinic.roles import Role
from flows.effects import EraseAll, Say
from flows.events import (
    BotBlocked,
    BotUnblocked,
    ButtonPressed,
    Choice,
    CommandGiven,
    DistressSaid,
    Event,
    TextSent,
    WaitElapsed,
)
from flows.facts import Facts, Need
from flows.languages import best
from flows.needs import needs
from flows.rules.spreading import offset_minutes
from flows.screens import Screen, screen
from flows.session import Profile, Session

Raw = dict[str, Any]


Read = Callable[[Raw, datetime], Happened | Leave | None]
Understand = Callable[[str, Screen, str], Choice | None]


@dataclass(frozen=True, slots=True)
class Adaptor:
    """Telegram's side. ``user_key`` says whose update it is, 0 when nobody's; it never fails.

    ``read`` makes of an update received at a moment what happened, or None when it is nothing.
    """

    user_key: Callable[[Raw], int]
    read: Read
    render: Render
    understand: Understand
    is_distress: Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class Job:
    """One event to come: of an update, of a wait that fell due, or known already.

    ``has_failed``: that of the wait was tried, and could not be handled.
    """

    key: str
    telegram_id: int
    update: Waiting | None = None
    due: Due | None = None
    event: Event | None = None
    has_failed: bool = False


class Batch:
    """The sessions of a batch while its events are stepped."""

    def __init__(
        self, adaptor: Adaptor, house: House, now: datetime, known: Mapping[int, Stored]
    ) -> None:
        self._adaptor = adaptor
        self._house = house
        self._now = now
        self._known = known
        self._out = Outcome(known)
        self._happened: dict[str, Happened | Leave | None] = {}
        self._needs: dict[str, tuple[Need, ...]] = {}
        self.gone: Collection[int] = ()  # who was erased and has not begun anew
        self.erased: set[int] = set()  # by an event of this batch
        self.forgotten: set[str] = set()  # the jobs of which nothing is kept

    def needs(self, job: Job) -> tuple[Need, ...]:
        """Name the stored facts that this job's step looks at, as the session is now."""
        read = self._read(job)
        if not isinstance(read, Happened):
            return ()
        if read.person.id in self._out.current:
            return needs(self._session(read.person), read.event)
        if job.key not in self._needs:
            self._needs[job.key] = needs(self._session(read.person), read.event)
        return self._needs[job.key]

    def reader(self, job: Job) -> Reader:
        """Say who looks at the stored facts."""
        return Reader(job.telegram_id, self._now, self._house.zone, self._house.news_per_second)

    def to_handle_alone(self, jobs: Sequence[Job]) -> list[Job]:
        """Return the jobs of everybody who has one that looks at stored facts."""
        lookers = {job.telegram_id for job in jobs if self.needs(job)}
        return [job for job in jobs if job.telegram_id in lookers]

    def step(self, job: Job, facts: Facts) -> None:
        """Step one event; pure but for this object."""
        read = self._read(job)
        if isinstance(read, Leave):
            self._out.rows.messages.append(leaving(read, job.key, self._now))
            return
        if read is None or self._is_nobody(read):
            return
        if self._is_gone(read):
            session = self._session(read.person)
            said = known_no_more(self._adaptor.render, read, session, job.key, self._now)
            self._out.rows.farewells += said
            self.forgotten.add(job.key)
            return
        before = self._session(read.person)
        event = _understood(self._adaptor, read.event, before, facts)
        result = engine.step(before, event, facts)
        self._out.current[read.person.id] = result.session
        if any(isinstance(effect, EraseAll) for effect in result.effects):
            self.erased.add(read.person.id)
            self.forgotten.add(job.key)
        target = shown_to(read, before, result.session)
        due_at = job.due.wait.due_at if job.due else self._now
        cause = Cause(job.key, self._now, due_at)
        self._out.stepped.append(Stepped(read.person.id, target, cause, result.effects))

    def strangers(self, jobs: Sequence[Job]) -> set[int]:
        """Return who is not known, and would not be made known by what they did."""
        found = ((job, self._read(job)) for job in jobs if job.telegram_id not in self._known)
        return {
            job.telegram_id
            for job, read in found
            if isinstance(read, Happened) and not begins_anew(read.event)
        }

    def say_fault(self, job: Job) -> None:
        """Tell a patient that their message could not be handled, and change nothing else."""
        known = self._known.get(job.telegram_id)
        read = None if known else self._read(job)
        if not known and not isinstance(read, Happened):
            return
        person = read.person if isinstance(read, Happened) else Person(job.telegram_id, None)
        said, target = Say(screen("answer-fault")), target_of(person, self._session(person))
        cause = Cause(job.key, self._now, self._now)
        for place, call in enumerate(self._adaptor.render(said, target)):
            key = f"{job.key}.fault{place}"
            number = known.patient_id if known else None
            self._out.rows.messages.append(message(call, said, target, cause, key, number))

    async def write(self, conn: Connection) -> Work:
        """Write the sessions, and the rows of all effects; return the work that is left."""
        await written(conn, self._out, self._adaptor.render, self._house, self._now)
        return self._out.rows.work

    def _read(self, job: Job) -> Happened | Leave | None:
        """Say what happened; read once, because it is asked for more than once."""
        if job.key not in self._happened:
            self._happened[job.key] = happened(job, self._adaptor, self._now)
        return self._happened[job.key]

    def _is_nobody(self, read: Happened) -> bool:
        """A block by somebody who never wrote: no reason to keep a row of them."""
        is_new = read.person.id not in self._known and read.person.id not in self._out.current
        return is_new and isinstance(read.event, BotBlocked | BotUnblocked)

    def _is_gone(self, read: Happened) -> bool:
        """Somebody who was erased is known again only by a wish of theirs, or when in distress."""
        person, event = read.person, read.event
        if person.id not in self.gone or person.id in self._out.current or begins_anew(event):
            return False
        language = best(person.language_code, self._house.languages)
        return not (isinstance(event, TextSent) and self._adaptor.is_distress(event.text, language))

    def _session(self, person: Person) -> Session:
        if person.id in self._out.current:
            return self._out.current[person.id]
        if person.id in self._known:
            stored = self._known[person.id]
            known = stored.session.profile
            profile = _in_turn(stored, self._house, _ranked(person, self._house, known))
            return stored.session if profile is known else replace(stored.session, profile=profile)
        language = best(person.language_code, self._house.languages)
        return engine.begin(_ranked(person, self._house, Profile(language, self._house.zone)))


def happened(job: Job, adaptor: Adaptor, now: datetime) -> Happened | Leave | None:
    """Say what happened, with the moment at which it is handled as its time."""
    if job.update:
        return adaptor.read(inbox.read(job.update.raw), now)
    person = Person(job.telegram_id, None)
    if job.due:
        wait, failed = job.due.wait, job.has_failed
        elapsed = WaitElapsed(now, wait.kind, wait.occurrence, wait.due_at, wait.value, failed)
        return Happened(person, elapsed)
    return Happened(person, job.event) if job.event else None


def _understood(adaptor: Adaptor, event: Event, session: Session, facts: Facts) -> Event:
    """Find what typed words mean on the patient's card; words of distress come before it."""
    if not isinstance(event, TextSent) or event.choice is not None:
        return event
    language = session.profile.language
    if not session.profile.role and adaptor.is_distress(event.text, language):
        return DistressSaid(event.at)
    shown = engine.current_screen(session, event, facts)
    return replace(event, choice=adaptor.understand(event.text, shown, language))


def _ranked(person: Person, house: House, profile: Profile) -> Profile:
    """Whom the settings name as an owner of the clinic is one, and nobody else."""
    if person.id in house.admins:
        return replace(profile, role=Role.OWNER.value)
    return replace(profile, role="") if profile.role == Role.OWNER else profile


def _in_turn(stored: Stored, house: House, profile: Profile) -> Profile:
    """Give out the turn in the hour, which a growing clinic moves."""
    turn = offset_minutes(stored.patient_id, house.crowd, 60 * house.reminders_per_second)
    same = turn == profile.reminder_offset
    return profile if same else replace(profile, reminder_offset=turn)


def begins_anew(event: Event) -> bool:
    """Whether this asks for something anew: a command, or a button that stays good."""
    return isinstance(event, CommandGiven) or (
        isinstance(event, ButtonPressed) and event.step is None
    )
