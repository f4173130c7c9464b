"""What becomes of a message, for each outcome of its call and each urgency."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.outbox import NotSent, Outcome, Refused, Row, Sent, Unknown, Urgency
from bot.outcomes import settled
from bot.storage.outbox import State
from tests.bot.clinic import NOON


def row(priority: Urgency, *, attempts: int = 1) -> Row:
    """A claimed row."""
    return Row(
        id=1,
        patient_id=None,
        chat_id=7,
        kind="x",
        priority=priority,
        due_at=NOON,
        expires_at=NOON + timedelta(hours=3),
        method="sendMessage",
        params={},
        picture="",
        language="en",
        attempts=attempts,
    )


@pytest.mark.parametrize("priority", Urgency)
@pytest.mark.parametrize(
    ("outcome", "state"),
    [(Sent(5), State.SENT), (Refused(400, "gone"), State.REFUSED), (NotSent(), State.DUE)],
)
def test_what_is_certain_means_the_same_for_every_urgency(
    priority: Urgency, outcome: Outcome, state: State
) -> None:
    """Sent and refused are over; what surely did not arrive is tried again."""
    assert settled(row(priority), outcome, NOON).state is state


@pytest.mark.parametrize(
    ("priority", "state"),
    [
        (Urgency.REPLY, State.DUE),
        (Urgency.SAFETY, State.DUE),
        (Urgency.REMINDER, State.UNCERTAIN),
        (Urgency.NUDGE, State.UNCERTAIN),
        (Urgency.BROADCAST, State.UNCERTAIN),
    ],
)
def test_only_what_a_patient_waits_for_is_repeated_when_it_may_have_arrived(
    priority: Urgency, state: State
) -> None:
    """A second reminder is worse than none; a missing answer or warning is worse than two."""
    assert settled(row(priority), Unknown(), NOON).state is state


@pytest.mark.parametrize(("attempts", "seconds"), [(1, 1), (2, 2), (5, 16), (11, 900), (500, 900)])
def test_each_try_waits_longer(attempts: int, seconds: int) -> None:
    """The pause doubles up to a quarter of an hour."""
    change = settled(row(Urgency.REPLY, attempts=attempts), NotSent(), NOON)

    assert change.due_at == NOON + timedelta(seconds=seconds)


@pytest.mark.parametrize("outcome", [NotSent(), Unknown(), NotSent(20_000)])
def test_what_would_come_too_late_is_given_up(outcome: Outcome) -> None:
    """No try is planned past the moment at which the message is worth nothing."""
    now = NOON + timedelta(hours=2, minutes=59, seconds=59)

    assert settled(row(Urgency.REPLY), outcome, now).state is State.GIVEN_UP
