"""Capacity: on paper for very many, and a week of few played by the house at the same pace."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.capacity import Day, habits, play
from bot.telegram.pacing import Pacing
from tests.bot.lumbot import Lumbot

MADRID = "Europe/Madrid"
MONDAY = datetime(2026, 3, 22, 23, tzinfo=UTC)  # its Sunday sets the clocks of Madrid
A_WEEK = 7


def week(patients: int, rate: float) -> list[Day]:
    """A week on paper."""
    return play(patients, 60 * Pacing(rate).reminders_per_second, MADRID, MONDAY, A_WEEK)


def test_the_assumed_habits_are_of_everybody() -> None:
    """The shares come to one."""
    assert sum(habit.share for habit in habits(MADRID)) == pytest.approx(1)


@pytest.mark.parametrize(("patients", "rate"), [(100_000, 30), (1_000_000, 1000)])
def test_very_many_keep_their_hour_all_week(patients: int, rate: float) -> None:
    """Also on the day on which the clocks change; who waits, waits a minute or two."""
    days = week(patients, rate)

    assert [round(day.reminders / patients, 2) for day in days] == pytest.approx(
        [1] * A_WEEK, abs=0.06
    )
    assert sum(day.late for day in days) == 0
    assert max(day.latest for day in days) < timedelta(minutes=3)


def test_too_many_are_told() -> None:
    """Four times as many do not fit, and all that is due still leaves in the end."""
    day = week(400_000, 30)[1]

    assert day.late > 50_000
    assert day.latest > timedelta(hours=0.5)
    assert sum(day.left) == pytest.approx(sum(day.due), rel=0.01)


@pytest.mark.process
@pytest.mark.parametrize(("patients", "code"), [(100_000, 0), (400_000, 1)])
async def test_the_command_says_it_by_its_exit_code(
    tmp_path: Path, patients: int, code: int
) -> None:
    """A script can ask; nothing has to be set."""
    words = ("capacity", "--patients", str(patients), "--rate", "30", "--json")
    ended = await Lumbot(tmp_path).run(*words)

    said = json.loads(ended.out)
    assert (ended.code, said["fits"]) == (code, code == 0)
    assert len(said["due_by_hour"]) == 24


@pytest.mark.process
async def test_the_command_draws_the_day(tmp_path: Path) -> None:
    """Hour by hour in the place's own time, and a line that says it."""
    ended = await Lumbot(tmp_path).run("capacity", "--patients", "50000", "--zone", MADRID)

    assert "08:00" in ended.out
    assert "█" in ended.out
    assert "It fits" in ended.out
