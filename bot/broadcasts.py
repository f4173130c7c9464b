"""Broadcasts on their way: fed to the outbox a step at a time, and told of as they go.

A step looks at a bounded number of patients, in the order of their numbers, and its rows and
the cursor are one transaction: after a crash it goes on where it was. Who may get a row is
asked twice, when it is fed and once more when it is about to leave.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.calls import Call, Render, Target
from bot.storage import broadcasts, ledgers, outbox
from bot.storage.broadcasts import WORTH_SENDING, Feeding, Recipient
from bot.storage.database import Connection, Database
from bot.storage.ledgers import Untold, told_key
from bot.storage.outbox import Change, Head, Message, State, Urgency
from bot.storage.recipients import Leaving, leaving
from flows.clinic import broadcast_card
from flows.effects import Say
from flows.rules.waking import next_waking
from flows.session import Profile

PATIENTS_A_STEP = 200  # nobody who taps waits for more than these to be written
DUE_MAX = 2000
DROPS_A_STEP = 1000
TOLD_EVERY = timedelta(seconds=5)
LOOK_EVERY = timedelta(seconds=5)  # what another process has set, paused or resumed
FEED_EVERY = timedelta(seconds=1)
TOLD_WORTH = timedelta(hours=24)
NOBODY = 0


@dataclass(frozen=True, slots=True)
class Turn:
    """What a step has left: whether there is more to do now, and when to look again.

    ``is_active`` says that there may be something to send.
    """

    has_more: bool
    look_at: datetime
    is_active: bool


@dataclass(frozen=True, slots=True)
class Feeder:
    """Moves the broadcasts on. With ``is_paid`` Telegram is asked to charge for their speed."""

    database: Database
    render: Render
    zone: str
    is_paid: bool = False

    async def step(self, now: datetime) -> Turn:
        """Do one bounded piece of work on the broadcasts that are on their way."""
        async with self.database.reading() as conn:
            is_active = await broadcasts.is_active(conn)
            untold = await ledgers.untold(conn, now - TOLD_EVERY)
        if not (is_active or untold):
            return Turn(has_more=False, look_at=now + LOOK_EVERY, is_active=False)
        async with self.database.writing(in_bulk=True) as conn:
            await broadcasts.start_due(conn, now)
            has_more = bool(await broadcasts.sweep(conn, DROPS_A_STEP))
            has_more |= await self._feed(conn, now)
            await broadcasts.end_finished(conn, now)
            for each in untold:
                await self._tell(conn, each, now)
        return Turn(has_more, look_at=now + FEED_EVERY, is_active=True)

    async def _feed(self, conn: Connection, now: datetime) -> bool:
        feeding = await broadcasts.to_feed(conn, now, DUE_MAX)
        if feeding is None:
            return False
        people, cursor, is_fed = await broadcasts.window(conn, feeding, now, PATIENTS_A_STEP)
        calls: dict[str, Call] = {}
        rows = [self._row(feeding, each, calls, now) for each in people if each.barred is None]
        await outbox.put(conn, rows)
        skipped = [(each.patient_id, each.barred) for each in people if each.barred]
        await broadcasts.fed(conn, feeding.id, skipped, cursor=cursor, is_fed=is_fed)
        return True

    def _row(
        self, feeding: Feeding, to: Recipient, calls: dict[str, Call], now: datetime
    ) -> Message:
        """Make the row of one patient; what it says is put into words once a language."""
        if to.language not in calls:
            calls[to.language] = self._call(feeding, to.language)
        call, due_at = calls[to.language], now
        if feeding.in_waking_hours:
            due_at = next_waking(_sleeper(to.zone, to.quiet_from, to.quiet_to), now)
        return Message(
            dedupe_key=f"b{feeding.id}.{to.patient_id}",
            patient_id=to.patient_id,
            chat_id=to.chat_id,
            kind="news-words",
            priority=Urgency.BROADCAST,
            due_at=due_at,
            expires_at=due_at + WORTH_SENDING,
            method=call.method,
            params=call.params | {"chat_id": to.chat_id},
            language=to.language,
            created_at=now,
            broadcast_id=feeding.id,
        )

    def _call(self, feeding: Feeding, language: str) -> Call:
        texts = dict(feeding.texts)
        words = texts.get(language, feeding.texts[0][1])
        said = Say(broadcast_card.news(words, feeding.photo))
        (call,) = self.render(said, Target(NOBODY, language, "news", 0))
        if self.is_paid:
            return replace(call, params=call.params | {"allow_paid_broadcast": True})
        return call

    async def _tell(self, conn: Connection, untold: Untold, now: datetime) -> None:
        """Send the message that shows the progress, or edit it where there is news."""
        known, count = untold.known, untold.told_count
        if not _is_news(untold):
            await ledgers.told(conn, known.id, count, untold.told_as, now)
            return
        target = Target(untold.chat_id, untold.language, broadcast_card.FLOW_NAME, 0)
        (call,) = self.render(Say(broadcast_card.card(known, self.zone)), target)
        if count:
            params = call.params | {"message_id": untold.message_id}
            call = Call("editMessageText", params)
        row = Message(
            dedupe_key=told_key(known.id, count),
            patient_id=None,
            chat_id=untold.chat_id,
            kind="broadcasts-title",
            priority=Urgency.REPLY,
            due_at=now,
            expires_at=now + TOLD_WORTH,
            method=call.method,
            params=call.params,
            language=untold.language,
            created_at=now,
        )
        await outbox.put(conn, [row])
        await ledgers.told(conn, known.id, count + 1, broadcast_card.sign(known), now)


def _is_news(untold: Untold) -> bool:
    """Nothing is said twice, nor edited before it is known which message to edit."""
    if broadcast_card.sign(untold.known) == untold.told_as:
        return False
    return untold.told_count == 0 or untold.message_id is not None


def _sleeper(zone: str, quiet_from: int, quiet_to: int) -> Profile:
    return Profile("", zone, quiet_from=quiet_from, quiet_to=quiet_to)


async def checked(
    conn: Connection, chosen: Sequence[Head], now: datetime
) -> tuple[list[int], list[Change]]:
    """Of these rows about to leave, return which may, and settle those that must not now.

    Who has said stop, blocked the bot or taken the consent back since is skipped; who has gone
    to sleep, where that counts, gets it when they are awake.
    """
    news = [head.id for head in chosen if head.priority is Urgency.BROADCAST]
    barred = _settled(await leaving(conn, news), now) if news else []
    kept_back = {change.id for change in barred}
    return [head.id for head in chosen if head.id not in kept_back], barred


def _settled(rows: Sequence[Leaving], now: datetime) -> list[Change]:
    changes = []
    for row in rows:
        if row.barred is not None:
            reason = row.barred.value
            changes.append(Change(id=row.id, state=State.SKIPPED, due_at=now, reason=reason))
        elif row.in_waking_hours:
            due_at = next_waking(_sleeper(row.zone, row.quiet_from, row.quiet_to), now)
            if due_at > now:
                changes.append(Change(id=row.id, state=State.DUE, due_at=due_at))
    return changes
