"""A hundred thousand updates of every kind, most of them hostile, harm nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from bot.metrics import FAILED
from tests.simulation.hostile import KINDS
from tests.simulation.siege import AT_ONCE, besieged

UPDATES = 100_000
DEAD = "SELECT error, count(*) FROM inbox WHERE state = 'dead' GROUP BY error"


@pytest.mark.slow
async def test_hostile_updates_harm_nothing(tmp_path: Path) -> None:
    """No exception, no state that is not declared, and no wave that takes for ever."""
    async with besieged(f"sqlite+aiosqlite:///{tmp_path / 'lumbot.db'}") as siege:
        for _ in range(UPDATES // AT_ONCE):
            await siege.wave()
        async with siege.database.reading() as conn:
            assert (await conn.execute(text(DEAD))).all() == []

    assert siege.metrics.events.labels(FAILED)._value.get() == 0, "a wait was put aside"
    assert not set(KINDS) - siege.kinds.keys(), "a kind of update was never sent"
    assert len(siege.flows) > 30, f"too few places were reached: {siege.flows}"
