"""python-telegram-bot works against the local Telegram as it is, errors included."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.emulator import Fault, Group, Server, Telegram, User


@pytest.fixture(autouse=True)
def durations_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read times as the library's next version will, so that it does not warn."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
async def bot(server: Server, telegram: Telegram) -> AsyncIterator[Bot]:
    made = Bot(telegram.bot.token, base_url=server.base_url, base_file_url=server.base_file_url)
    async with made:
        yield made


async def test_a_conversation(bot: Bot, ana: User) -> None:
    """A question with buttons is asked, tapped, answered and edited."""
    await ana.send("/start now")
    [update] = await bot.get_updates(timeout=5)
    assert update.message is not None
    assert update.message.entities[0].type == "bot_command"
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Sí", callback_data="y")]])

    await bot.send_message(ana.id, "<b>¿Lista?</b>", parse_mode="HTML", reply_markup=keyboard)
    assert ana.last.html == "<b>¿Lista?</b>"
    await ana.tap("Sí")
    [update] = await bot.get_updates(offset=update.update_id + 1, timeout=5)
    assert update.callback_query is not None
    await update.callback_query.answer("Bien")
    await update.callback_query.edit_message_text("Hecho")

    assert ana.last.text == "Hecho"
    assert ana.answers_to_taps[0].text == "Bien"


async def test_pictures(bot: Bot, ana: User, picture: bytes) -> None:
    """A photo is uploaded once, sent again by its identifier, replaced and downloaded."""
    sent = await bot.send_photo(ana.id, picture, caption="Progress")
    assert [(size.width, size.height) for size in sent.photo] == [(320, 240), (800, 600)]

    again = await bot.send_photo(ana.id, sent.photo[-1].file_id)
    await bot.send_animation(ana.id, picture, duration=4, width=320, height=240)
    album = await bot.send_media_group(ana.id, [InputMediaPhoto(picture)] * 2)
    await again.edit_media(InputMediaPhoto(sent.photo[0].file_id, caption="Replaced"))
    file = await bot.get_file(sent.photo[-1].file_id)

    assert bytes(await file.download_as_bytearray()) == picture
    assert album[0].media_group_id == album[1].media_group_id
    assert [seen.media.kind for seen in ana.chat if seen.media] == [
        "photo", "photo", "animation", "photo", "photo"]  # fmt: skip
    assert [seen.text for seen in ana.chat if seen.edited] == ["Replaced"]


async def test_what_else_a_bot_does(bot: Bot, ana: User) -> None:
    """Settings, chat actions, places, copies, pins, reactions and deletions are understood."""
    await bot.set_my_commands([BotCommand("today", "Your day")], language_code="es")
    assert (await bot.get_my_commands(language_code="es"))[0].command == "today"
    await bot.set_my_description("For your back")
    assert (await bot.get_my_description()).description == "For your back"
    assert (await bot.get_chat(ana.id)).first_name == "Ana"
    assert await bot.send_chat_action(ana.id, "typing")
    place = await bot.send_location(ana.id, 1.5, 2.5)
    assert place.location is not None
    copy = await bot.copy_message(ana.id, ana.id, place.message_id)
    assert await bot.pin_chat_message(ana.id, copy.message_id)
    assert await bot.set_message_reaction(ana.id, ana.chat[0].message_id, "👍")
    assert await bot.delete_message(ana.id, copy.message_id)
    assert (await bot.get_webhook_info()).url == ""


async def test_refusals_become_the_right_exceptions(
    bot: Bot, ana: User, telegram: Telegram
) -> None:
    """Each kind of refusal arrives as the exception the library has for it."""
    group = Group.new(telegram, "Clinic", ana)
    moved = group.migrate(ana)
    with pytest.raises(ChatMigrated) as migrated:
        await bot.send_message(group.chat.id, "a")
    assert migrated.value.new_chat_id == moved.chat.id
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(1, "a")
    await ana.block()
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(ana.id, "a")
    telegram.inject(Fault.refuse(429, "Too Many Requests: retry after 9", retry_after=9))
    with pytest.raises(RetryAfter):
        await bot.get_me()
    await bot.set_webhook("http://127.0.0.1:9/")
    with pytest.raises(Conflict):
        await bot.get_updates()


async def test_failures_become_the_right_exceptions(
    bot: Bot, server: Server, telegram: Telegram
) -> None:
    """A lost connection, a gateway's page and a wrong token are told apart."""
    for fault in (Fault.drop(), Fault.deliver_then_drop(), Fault.html(502)):
        telegram.inject(fault)
        with pytest.raises(NetworkError):
            await bot.get_me()
    telegram.inject(Fault.html(200))
    with pytest.raises(TelegramError, match="Invalid server response"):
        await bot.get_me()
    stranger = Bot("4200000009:gone", base_url=server.base_url)
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()
