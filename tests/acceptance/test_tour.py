"""The tour that anybody can play without a browser: `lumbot tour`."""

from __future__ import annotations

import asyncio
from io import StringIO
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

from bot.tour import play
from flows.languages import LANGUAGES

TOUR_SECONDS_MAX = 60
LOCALES = Path(__file__).parents[2] / "locales"
FAULTS = ("went wrong", "salió mal", "Traceback", "{ $", "???")


def test_every_catalogue_can_be_chosen() -> None:
    """The list of languages and the folders of catalogues name the same ones."""
    assert set(LANGUAGES) == {path.name for path in LOCALES.iterdir() if path.is_dir()}


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_tour_plays_through(language: str) -> None:
    """In under a minute, from hello to an emergency at the clinic, with no fault on the way."""
    written = StringIO()

    async with asyncio.timeout(TOUR_SECONDS_MAX):
        await play(language, Console(file=written, width=200))

    told = written.getvalue()
    assert told.rstrip().endswith("make demo")
    assert not [fault for fault in FAULTS if fault in told]
    assert max(map(cell_len, told.splitlines())) <= 100
