"""A person with a phone: what they do reaches the bot, what they see is what is there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.clock import MovableClock
from bot.emulator import Telegram, User
from tests.bot.emulator.client import Api


def keyboard(*labels: str) -> dict[str, object]:
    return {"inline_keyboard": [[{"text": one, "callback_data": one.lower()}] for one in labels]}


async def test_a_tap_tells_the_whole_message(api: Api, ana: User) -> None:
    """A callback query carries the message as it is, the data, and the person's language."""
    sent = await api("sendMessage", chat_id=ana.id, text="Ready?", reply_markup=keyboard("Yes"))

    await ana.tap("Yes")

    query = (await api("getUpdates")).result[0]["callback_query"]
    assert query["data"] == "yes"
    assert query["message"] == sent.result
    assert query["from"]["language_code"] == "es"
    assert query["chat_instance"]


async def test_a_tap_takes_the_newest_button_unless_told(api: Api, ana: User) -> None:
    """The same words on two messages mean the newer one; ``on`` chooses the other."""
    for text in ("old", "new"):
        await api("sendMessage", chat_id=ana.id, text=text, reply_markup=keyboard("Yes"))

    await ana.tap("Yes")
    await ana.tap("yes", on=ana.chat[1])

    updates = (await api("getUpdates")).result
    assert [one["callback_query"]["message"]["text"] for one in updates] == ["new", "old"]


async def test_a_missing_button_says_what_is_there(api: Api, ana: User) -> None:
    """Whoever looks for the wrong button is shown the screen."""
    await api("sendMessage", chat_id=ana.id, text="Ready?", reply_markup=keyboard("Yes", "No"))

    with pytest.raises(AssertionError, match=r"no button 'Maybe'.*\n.*\nbot: Ready\?\n.*No"):
        await ana.tap("Maybe")


async def test_a_phone_that_lags_can_press_what_is_gone(api: Api, ana: User) -> None:
    """A button that an edit took away is pressed through the screen that showed it."""
    sent = await api("sendMessage", chat_id=ana.id, text="Ready?", reply_markup=keyboard("Yes"))
    before = ana.last
    number = sent.result["message_id"]
    await api("editMessageText", chat_id=ana.id, message_id=number, text="Too late")

    with pytest.raises(AssertionError):
        await ana.tap("Yes")
    await ana.tap("Yes", on=before)

    query = (await api("getUpdates")).result[0]["callback_query"]
    assert (query["data"], query["message"]["text"]) == ("yes", "Too late")


async def test_a_reply_keyboard_sends_its_words(api: Api, ana: User) -> None:
    """A tap on a reply keyboard is a message with the words of the button."""
    markup = {"keyboard": [["Walk", "Rest"]]}
    await api("sendMessage", chat_id=ana.id, text="Today?", reply_markup=markup)

    await ana.tap("Rest")

    assert (await api("getUpdates")).result[0]["message"]["text"] == "Rest"


async def test_every_version_is_kept(api: Api, ana: User, clock: MovableClock) -> None:
    """The transcript holds each version with its time; the chat only the last one."""
    number = (await api("sendMessage", chat_id=ana.id, text="one")).result["message_id"]
    clock.advance(timedelta(minutes=5))
    await api("editMessageText", chat_id=ana.id, message_id=number, text="two")
    await api("deleteMessage", chat_id=ana.id, message_id=number)

    assert [(line.event, line.text) for line in ana.transcript[1:]] == [
        ("sent", "one"), ("edited", "two"), ("deleted", "two")]  # fmt: skip
    assert ana.transcript[2].at - ana.transcript[1].at == timedelta(minutes=5)
    assert [seen.text for seen in ana.chat] == ["/start"]


async def test_places_files_and_edits_reach_the_bot(api: Api, ana: User, picture: bytes) -> None:
    """Whatever a person can send arrives as Telegram would put it."""
    await ana.share_location(-33.9, 18.4)
    await ana.send_photo(picture, "Look")
    await ana.send_voice(b"ogg", duration_seconds=7)
    await ana.send_document(b"a,b", "patients.csv", "text/csv")
    await ana.send_sticker()
    await ana.forward("Somebody else's words", "Eve")
    await ana.edit(await ana.send("tpyo"), "typo")

    updates = (await api("getUpdates")).result
    place, photo, voice, document, sticker, passed, said = [u["message"] for u in updates[:-1]]
    assert place["location"] == {"latitude": -33.9, "longitude": 18.4}
    assert (photo["caption"], photo["photo"][-1]["width"]) == ("Look", 800)
    assert voice["voice"]["duration"] == 7
    assert document["document"]["file_name"] == "patients.csv"
    assert sticker["sticker"]["type"] == "regular"
    assert passed["forward_origin"]["sender_user_name"] == "Eve"
    assert updates[-1]["edited_message"]["message_id"] == said["message_id"]
    assert updates[-1]["edited_message"]["text"] == "typo"


async def test_blocking_and_coming_back(api: Api, ana: User) -> None:
    """The bot hears of a block; writing again lifts it first."""
    await ana.block()
    await ana.send("I am back")

    blocked, lifted, said = (await api("getUpdates")).result
    assert blocked["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert lifted["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert said["message"]["text"] == "I am back"


async def test_several_bots_do_not_mix(api: Api, telegram: Telegram, ana: User) -> None:
    """Each bot has its own chats, updates and identifiers."""
    other = telegram.add_bot("4200000002:other")
    await User(telegram, ana.profile, other).send("/start")

    assert (await api("getUpdates")).result == []
    api.token = other.token
    assert (await api("getMe")).result["id"] == 4200000002
    assert len((await api("getUpdates")).result) == 1


async def test_starting_over(api: Api, telegram: Telegram, ana: User) -> None:
    """Forgetting people leaves the bot and its settings, and nobody to write to."""
    await api("setMyCommands", commands=[{"command": "today", "description": "Your day"}])

    telegram.forget_people()

    assert (await api("sendMessage", chat_id=ana.id, text="a")).status == 400
    assert (await api("getMyCommands")).result


async def test_the_journal_names_every_request(api: Api, telegram: Telegram, ana: User) -> None:
    """Each request is written down in order with its outcome."""
    await api("sendMessage", chat_id=ana.id, text="a")
    await api("sendMessage", chat_id=1, text="b")

    assert [(one.seq, one.outcome) for one in telegram.journal.of("sendmessage")] == [
        (1, "ok"), (2, "Bad Request: chat not found")]  # fmt: skip
