"""What should be on disk: the same events, stepped by the engine alone.

The model is told what was committed by looking at the marks in the inbox and the waits right
after each commit, while the clock stands; what follows from it must be the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from typing import Any

import sqlcipher3

from bot.app import facts
from bot.config import Settings
from bot.l10n import Catalogues
from bot.runner import Happened
from bot.telegram.updates import happened
from bot.understanding import Understanding
from flows import engine
from flows.clinic.facts_staff import CodeFound
from flows.effects import DropWaits, Effect, EraseAll, Say, SendCopy, SetWait, Show
from flows.events import BotBlocked, BotUnblocked, DistressSaid, Event, TextSent, WaitElapsed
from flows.facts import Facts, NeedKind
from flows.needs import needs
from flows.session import Profile, Session
from flows.visits_known import OwnVisits
from tests.simulation.talking import Waits

Done = tuple[str, int, Event]
# The storm's clinic has no visits and no invites, so this is what every look-up finds.
NOTHING: dict[NeedKind, object] = {
    NeedKind.OWN_VISITS: OwnVisits(()),
    NeedKind.CODE: CodeFound(None),
}


def nothing_stored(session: Session, event: Event) -> Facts:
    """Return what a patient's step finds in this clinic."""
    return {need: NOTHING[need.kind] for need in needs(session, event)}


@cache
def speaking(settings: Settings) -> Catalogues:
    """Return the texts of a clinic with these settings; buttons may name it."""
    return Catalogues.load(facts(settings))


@dataclass(slots=True)
class Replay:
    """The conversations as they must be, and what must have been said and kept."""

    path: str
    clock: Callable[[], datetime]
    catalogues: Catalogues
    zone: str
    raws: dict[int, Mapping[str, Any]] = field(default_factory=dict)
    sessions: dict[int, Session] = field(default_factory=dict)
    waits: dict[int, Waits] = field(default_factory=dict)
    said: dict[int, list[tuple[str, str]]] = field(default_factory=dict)
    filed: Counter[int] = field(default_factory=Counter)
    erased: set[int] = field(default_factory=set)
    handled: set[int] = field(default_factory=set)
    seen_done: set[int] = field(default_factory=set)
    woken: set[tuple[int, str, str]] = field(default_factory=set)

    def begin(self, telegram_id: int, session: Session, waits: Waits) -> None:
        """Start with somebody who is on disk already."""
        self.sessions[telegram_id] = session
        self.waits[telegram_id] = waits

    def look(self) -> None:
        """Step whatever was committed since the last look; the clock has not moved since."""
        connection = sqlcipher3.connect(f"file:{self.path}?mode=ro", uri=True)
        try:
            done = self._updates(connection) + self._waits(connection)
            order = self._order(connection, done)
            for key, telegram_id, event in sorted(done, key=lambda each: order.get(each[0], 0)):
                self.step(key, telegram_id, event)
            if not done:
                self._blocked(connection)
        finally:
            connection.close()

    def _updates(self, connection: Any) -> list[Done]:
        rows = connection.execute(
            "SELECT id, update_id FROM inbox WHERE state = 'done' ORDER BY update_id"
        )
        fresh = [row for row in rows if row[0] not in self.handled]
        self.handled |= {row_id for row_id, _ in fresh}
        self.seen_done |= {number for _, number in fresh}
        found = [(row_id, happened(self.raws[number], self.clock())) for row_id, number in fresh]
        done: list[Done] = []
        for row_id, read in found:
            if isinstance(read, Happened):
                self.meet(read)
                done.append((f"u{row_id}", read.person.id, read.event))
        return done

    def meet(self, read: Happened) -> None:
        """Take up somebody who writes for the first time, as the application does."""
        is_nobody = isinstance(read.event, BotBlocked | BotUnblocked)
        is_known = read.person.id in self.sessions or read.person.id in self.erased
        if not is_known and not is_nobody:
            code = (read.person.language_code or "").partition("-")[0]
            language = code if code in self.catalogues.languages else "en"
            self.begin(read.person.id, engine.begin(Profile(language, self.zone)), Waits())

    def _waits(self, connection: Any) -> list[Done]:
        rows = connection.execute(
            "SELECT p.telegram_id, w.kind, w.occurrence, w.patient_id FROM waits w"
            " JOIN patients p ON p.id = w.patient_id WHERE w.state = 'done'"
        )
        done: list[Done] = []
        for telegram_id, kind, occurrence, patient_id in rows.fetchall():
            if (telegram_id, kind, occurrence) in self.woken:
                continue
            self.woken.add((telegram_id, kind, occurrence))
            if telegram_id in self.erased:
                continue
            wait = self.waits[telegram_id].fire((kind, occurrence))
            event = WaitElapsed(self.clock(), kind, occurrence, wait.due_at, wait.value)
            done.append((f"w{patient_id}.{kind}.{occurrence}", telegram_id, event))
        return done

    def _order(self, connection: Any, done: list[Done]) -> dict[str, int]:
        """Say what came first where one look sees two commits: by the rows they left."""
        keys = {key for key, *_ in done}
        rows = connection.execute("SELECT id, dedupe_key FROM outbox ORDER BY id DESC")
        left = ((row_id, key.rpartition(".")[0]) for row_id, key in rows.fetchall())
        return {key: row_id for row_id, key in left if key in keys}

    def _blocked(self, connection: Any) -> None:
        """A commit without an update or a wait: Telegram refused a message, as blocked."""
        rows = connection.execute("SELECT telegram_id FROM patients WHERE is_blocked")
        for (telegram_id,) in rows.fetchall():
            before = self.sessions.get(telegram_id)
            if before and not before.profile.is_blocked:
                blocked = replace(before.profile, is_blocked=True)
                self.sessions[telegram_id] = replace(before, profile=blocked)

    def step(self, key: str, telegram_id: int, event: Event) -> None:
        """Step one event; ``key`` names it in the outbox."""
        before = self.sessions.get(telegram_id)
        if before is None or telegram_id in self.erased:
            return
        if isinstance(event, TextSent):
            event = self._understood(event, before)
        result = engine.step(before, event, nothing_stored(before, event))
        self.sessions[telegram_id] = result.session
        self.waits[telegram_id].apply(result.effects)
        kept = result.effects
        for effect in sorted(kept, key=lambda each: isinstance(each, EraseAll)):
            self._keep(key, telegram_id, effect)

    def _understood(self, event: TextSent, before: Session) -> Event:
        understanding, language = Understanding(self.catalogues), before.profile.language
        if understanding.is_distress(event.text, language):
            return DistressSaid(event.at)
        shown = engine.current_screen(before, event, nothing_stored(before, event))
        return replace(event, choice=understanding(event.text, shown, language))

    def _forget(self, telegram_id: int) -> None:
        """Leave whoever had everything erased out of the accounts from then on."""
        self.erased.add(telegram_id)
        for held in (self.sessions, self.waits, self.said, self.filed):
            held.pop(telegram_id, None)

    def _keep(self, key: str, telegram_id: int, effect: Effect) -> None:
        match effect:
            case EraseAll():
                self._forget(telegram_id)
            case Show() | Say() | SendCopy():
                said = (key, effect.screen.lines[0].id)
                self.said.setdefault(telegram_id, []).append(said)
            case SetWait() | DropWaits():
                pass
            case _:
                self.filed[telegram_id] += 1
