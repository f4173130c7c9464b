"""What is set for the bot: commands by scope and language, descriptions, menu button."""

from __future__ import annotations

from bot.emulator import Telegram, User
from bot.emulator.settings import commands_for
from tests.bot.emulator.client import Api


def commands(name: str) -> list[dict[str, str]]:
    return [{"command": name, "description": f"The {name}"}]


async def test_the_most_specific_commands_show(api: Api, telegram: Telegram, ana: User) -> None:
    """A chat's own commands go before all private chats', a language before none."""
    await api("setMyCommands", commands=commands("anybody"))
    await api("setMyCommands", commands=commands("spanish"), language_code="es")
    assert commands_for(telegram.bot, ana.profile) == commands("spanish")

    private = {"type": "all_private_chats"}
    await api("setMyCommands", commands=commands("private"), scope=private)
    assert commands_for(telegram.bot, ana.profile) == commands("private")

    own = {"type": "chat", "chat_id": ana.id}
    await api("setMyCommands", commands=commands("own"), scope=own)
    assert commands_for(telegram.bot, ana.profile) == commands("own")
    await api("deleteMyCommands", scope=own)
    assert commands_for(telegram.bot, ana.profile) == commands("private")
    assert (await api("getMyCommands", scope=private)).result == commands("private")


async def test_texts_have_a_language_and_a_limit(api: Api) -> None:
    """A text without a language is the answer for every language that has none."""
    await api("setMyShortDescription", short_description="For your back")
    await api("setMyShortDescription", short_description="Para tu espalda", language_code="es")

    spanish = await api("getMyShortDescription", language_code="es")
    assert spanish.result == {"short_description": "Para tu espalda"}
    german = await api("getMyShortDescription", language_code="de")
    assert german.result == {"short_description": "For your back"}
    assert (await api("setMyName", name="a" * 65)).status == 400
    await api("setMyName", name="Lumbot")
    assert (await api("getMe")).result["first_name"] == "Lumbot"


async def test_the_menu_button(api: Api, ana: User) -> None:
    """A chat may have its own menu button."""
    await api("setChatMenuButton", chat_id=ana.id, menu_button={"type": "default"})

    assert (await api("getChatMenuButton", chat_id=ana.id)).result == {"type": "default"}
    assert (await api("getChatMenuButton")).result == {"type": "commands"}


async def test_logging_out_is_possible(api: Api) -> None:
    """Logging out and closing are accepted."""
    assert (await api("logOut")).result is True
    assert (await api("close")).result is True
