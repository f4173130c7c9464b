"""What Telegram is told of the bot before anybody writes to it, in each language."""

from __future__ import annotations

from pathlib import Path

import pytest
from telegram import Bot

from bot.clock import SystemClock
from bot.l10n import Catalogues
from bot.telegram import commands
from flows.registry import LISTED_COMMANDS

ENGLISH = "command-help = Help\nbot-description = About { $clinic }\nbot-about = { $clinic }\n"
LANGUAGES = ("en", "af", "ar", "pt-BR")


@pytest.fixture
def catalogues(tmp_path: Path) -> Catalogues:
    """Some languages that each say their own code."""
    for code in LANGUAGES:
        (tmp_path / code).mkdir()
        said = ENGLISH.replace("Help", f"Help {code}").replace("About", f"About {code}")
        (tmp_path / code / "commands.ftl").write_text(said, "utf-8")
    return Catalogues.load({"clinic": "Back & Co"}, tmp_path)


async def test_each_language_is_told_by_its_two_letters(bot: Bot, catalogues: Catalogues) -> None:
    """Telegram knows Portuguese, but not of which country; the rest of the world sees English."""
    await commands.register(bot, catalogues, ["help"], SystemClock())

    for code, said in (("", "en"), ("en", "en"), ("ar", "ar"), ("pt", "pt-BR")):
        shown = await bot.get_my_commands(language_code=code or None)
        about = await bot.get_my_description(language_code=code or None)
        assert [each.description for each in shown] == [f"Help {said}"]
        assert about.description.startswith(f"About {said} ")


async def test_every_command_is_told_from_the_one_file_that_is_read(bot: Bot) -> None:
    """In no language does the menu need a message of another file."""
    facts = dict.fromkeys(("clinic", "phone", "emergency", "hours"), "-")
    catalogues = Catalogues.load(facts)

    await commands.register(bot, catalogues, LISTED_COMMANDS, SystemClock())

    for code in commands.codes(catalogues.languages):
        shown = await bot.get_my_commands(language_code=code)
        assert [each.command for each in shown] == list(LISTED_COMMANDS)


@pytest.mark.parametrize(
    ("languages", "told"),
    [
        (("en", "pt-BR", "zh-Hans", "zh-Hant"), ["en", "pt", "zh"]),
        (("en",), ["en"]),
    ],
)
def test_two_forms_of_a_language_are_told_once(languages: tuple[str, ...], told: list[str]) -> None:
    """Of two that share their letters the one that fits best is told."""
    assert commands.codes(languages) == told
