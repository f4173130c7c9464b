"""Every refusal the local Telegram emulates, word for word as on the wire."""

from __future__ import annotations

from typing import Any

import pytest

from bot.emulator import Group, Telegram, User
from bot.emulator.params import find_method
from tests.bot.emulator.client import Api

BAD = "Bad Request: "
TEXT = {"text": "hello"}
WRONG_ID = "wrong remote file identifier specified: can't unserialize it. "


def inline(**button: Any) -> dict[str, Any]:
    return {**TEXT, "reply_markup": {"inline_keyboard": [[button]]}}


def reply(*buttons: Any) -> dict[str, Any]:
    return {**TEXT, "reply_markup": {"keyboard": [list(buttons)]}}


def album(*kinds: str) -> dict[str, Any]:
    return {"media": [{"type": kind, "media": "attach://none"} for kind in kinds]}


# Method, parameters besides the chat, and what Telegram says after "Bad Request: ".
TO_A_PATIENT: list[tuple[str, dict[str, Any], str]] = [
    ("sendMessage", {}, "message text is empty"),
    ("sendMessage", {"text": ""}, "message text is empty"),
    ("sendMessage", {"text": "  \n "}, "text must be non-empty"),
    ("sendMessage", {"text": "<b> </b>", "parse_mode": "HTML"}, "text must be non-empty"),
    ("sendMessage", {"text": "é" * 16_385}, "text is too long"),
    ("sendMessage", {"text": "é" * 4097}, "message is too long"),
    ("sendMessage", {"text": "a", "parse_mode": "Telepathy"}, "unsupported parse_mode"),
    ("sendMessage", {"text": "one<br>", "parse_mode": "HTML"},
     'can\'t parse entities: Unsupported start tag "br" at byte offset 3'),
    ("sendMessage", {**TEXT, "reply_parameters": {"message_id": 999}},
     "message to be replied not found"),
    ("sendMessage", {**TEXT, "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
    ("sendMessage", {**TEXT, "reply_markup": "3"}, "object expected as reply markup"),
    ("sendMessage", {**TEXT, "reply_markup": {"inline_keyboard": [{}]}},
     'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'),
    ("sendMessage", inline(text="a"),
     "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
    ("sendMessage", inline(text=" ", callback_data="a"),
     "inline keyboard button text must be non-empty"),
    ("sendMessage", inline(text="a", callback_data="é" * 33), "BUTTON_DATA_INVALID"),
    ("sendMessage", inline(text="a", callback_data=""), "BUTTON_DATA_INVALID"),
    ("sendMessage", inline(text="a", url="nonsense"),
     "inline keyboard button URL 'nonsense' is invalid: Wrong HTTP URL"),
    ("sendMessage", inline(text="a", web_app={"url": "http://a.org"}),
     "inline keyboard button Web App URL 'http://a.org' is invalid: Only HTTPS links are allowed"),
    ("sendMessage", reply(""), "keyboard button text must be non-empty"),
    ("sendMessage", reply(*("a" for _ in range(101))), "reply markup is too long"),
    ("sendMessage", {**TEXT, "colour": "red"},
     'parameter "colour" is not known to the method sendMessage'),
    ("sendMessage", {**TEXT, "disable_notification": "perhaps"},
     'parameter "disable_notification" must be of type bool'),
    ("sendPhoto", {}, "there is no photo in the request"),
    ("sendAnimation", {}, "there is no animation in the request"),
    ("sendVideo", {}, "there is no video in the request"),
    ("sendDocument", {}, "there is no document in the request"),
    ("sendPhoto", {"photo": "AAAA!"}, WRONG_ID + "Wrong character in the string"),
    ("sendPhoto", {"photo": "AAAAA"}, WRONG_ID + "Wrong string length"),
    ("sendPhoto", {"photo": "AAAA"}, WRONG_ID + "Wrong last symbol"),
    ("sendPhoto", {"photo": "https://example.org/a.png"}, "failed to get HTTP URL content"),
    ("sendPhoto", {"photo": "ftp://example.org/a.png"}, "wrong HTTP URL specified"),
    ("sendMediaGroup", {"media": []}, "there are no messages to send"),
    ("sendMediaGroup", album(*("photo" for _ in range(11))),
     "too many messages to send as an album"),
    ("sendMediaGroup", album("animation", "animation"),
     "can't use the media of the specified type in the album"),
    ("sendLocation", {"latitude": 91, "longitude": 0}, "wrong latitude or longitude specified"),
    ("sendLocation", {"latitude": 9}, 'parameter "longitude" is required'),
    ("sendChatAction", {}, "wrong parameter action in request"),
    ("sendChatAction", {"action": "dancing"}, "wrong parameter action in request"),
    ("editMessageText", {**TEXT}, "message identifier is not specified"),
    ("editMessageText", {**TEXT, "message_id": 999}, "message to edit not found"),
    ("editMessageText", {**TEXT, "message_id": 1}, "message can't be edited"),
    ("deleteMessage", {"message_id": 999}, "message to delete not found"),
    ("pinChatMessage", {"message_id": 999}, "message to pin not found"),
    ("setMessageReaction", {"message_id": 999}, "message to react not found"),
    ("leaveChat", {}, "bot can't leave private chats"),
]  # fmt: skip

WITHOUT_A_CHAT: list[tuple[str, dict[str, Any], str]] = [
    ("sendMessage", {**TEXT}, "chat_id is empty"),
    ("sendMessage", {**TEXT, "chat_id": 1}, "chat not found"),
    ("sendMessage", {**TEXT, "chat_id": "@nobody_here"}, "chat not found"),
    ("editMessageText", {**TEXT}, "message identifier is not specified"),
    ("answerCallbackQuery", {"callback_query_id": "1"},
     "query is too old and response timeout expired or query ID is invalid"),
    ("answerCallbackQuery", {},
     "query is too old and response timeout expired or query ID is invalid"),
    ("getFile", {}, "file_id not specified"),
    ("getFile", {"file_id": "AAAA"}, WRONG_ID + "Wrong last symbol"),
    ("setMyCommands", {"commands": [], "language_code": "pt-br"},
     "invalid language code specified"),
    ("setMyCommands", {"commands": [{"command": "", "description": "a"}]},
     "command must be non-empty"),
    ("setMyCommands", {"commands": [{"command": "a", "description": ""}]},
     "command description must be non-empty"),
    ("setMyCommands", {"commands": [{"command": "a" * 33, "description": "a"}]},
     "command length must not exceed 32"),
    ("setMyCommands", {"commands": [{"command": "A b", "description": "a"}]},
     "BOT_COMMAND_INVALID"),
    ("setWebhook", {"url": "http://example.org/"},
     "bad webhook: An HTTPS URL must be provided for webhook"),
    ("setWebhook", {"url": "https://example.org:8080/"},
     "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"),
    ("setWebhook", {"url": "https://example.org/", "secret_token": "a b"},
     "secret token contains unallowed characters"),
    ("setWebhook", {"url": "https://example.org/", "secret_token": "a" * 257},
     "secret token is too long"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "params", "said"), TO_A_PATIENT)
async def test_a_wrong_request_to_a_patient(
    api: Api, ana: User, method: str, params: dict[str, Any], said: str
) -> None:
    """A mistake is refused in Telegram's words, and the patient sees nothing of it."""
    answer = await api(method, chat_id=ana.id, **params)

    assert answer.error[1].removeprefix("Forbidden: ").removeprefix(BAD) == said
    assert len(ana.chat) == 1


@pytest.mark.parametrize(("method", "params", "said"), WITHOUT_A_CHAT)
async def test_a_wrong_request_without_a_chat(
    api: Api, method: str, params: dict[str, Any], said: str
) -> None:
    """A mistake that concerns no chat is refused in Telegram's words."""
    answer = await api(method, **params)

    assert answer.error == (400, BAD + said)


async def test_who_cannot_be_written_to(
    api: Api, telegram: Telegram, ana: User, newcomer: User
) -> None:
    """Blocked, deactivated, unknown and automatic recipients each have their own refusal."""
    other = telegram.add_bot("4200000002:other")
    Group.new(telegram, "Clinic", ana).add(newcomer)
    await ana.block()

    assert (await api("sendMessage", chat_id=ana.id, **TEXT)).error == (
        403, "Forbidden: bot was blocked by the user")  # fmt: skip
    ana.profile.deactivated = True
    assert (await api("sendMessage", chat_id=ana.id, **TEXT)).error == (
        403, "Forbidden: user is deactivated")  # fmt: skip
    assert (await api("sendMessage", chat_id=newcomer.id, **TEXT)).error == (
        403, "Forbidden: bot can't initiate conversation with a user")  # fmt: skip
    assert (await api("sendMessage", chat_id=other.id, **TEXT)).error == (
        403, "Forbidden: the bot can't send messages to the bot")  # fmt: skip


async def test_edits_that_change_nothing_or_cannot_be(api: Api, ana: User, picture: bytes) -> None:
    """An edit must change something, fit the kind of message, and spare reply keyboards."""
    plain = (await api("sendMessage", chat_id=ana.id, **TEXT)).result["message_id"]
    keyed = (await api("sendMessage", chat_id=ana.id, **reply("a"))).result["message_id"]
    photo = (await api.upload("sendPhoto", chat_id=ana.id, photo=picture)).result["message_id"]

    same = await api("editMessageText", chat_id=ana.id, message_id=plain, **TEXT)
    assert same.error == (400, BAD + (
        "message is not modified: specified new message content and reply markup are exactly the"
        " same as a current content and reply markup of the message"))  # fmt: skip
    under = await api("editMessageText", chat_id=ana.id, message_id=keyed, text="b")
    assert under.error == (400, BAD + "message can't be edited")
    worded = await api("editMessageText", chat_id=ana.id, message_id=photo, text="b")
    assert worded.error == (400, BAD + "there is no text in the message to edit")
    captioned = await api("editMessageCaption", chat_id=ana.id, message_id=plain, caption="b")
    assert captioned.error == (400, BAD + "there is no caption in the message to edit")


async def test_pictures_that_are_none(api: Api, ana: User, picture: bytes) -> None:
    """A caption has 1024 characters, a photo is a picture, and albums do not mix kinds."""
    long = await api.upload("sendPhoto", chat_id=ana.id, photo=picture, caption="é" * 1025)
    assert long.error == (400, BAD + "message caption is too long")
    fake = await api.upload("sendPhoto", chat_id=ana.id, photo=b"no picture")
    assert fake.error == (400, BAD + "IMAGE_PROCESS_FAILED")
    media = '[{"type":"photo","media":"attach://a"},{"type":"document","media":"attach://b"}]'
    mixed = await api.upload("sendMediaGroup", chat_id=ana.id, media=media, a=picture, b=picture)
    assert mixed.error == (400, BAD + "can't use the media of the specified type in the album")


async def test_copies_that_cannot_be(api: Api, ana: User) -> None:
    """A copy needs its original, and protected words stay where they are."""
    guarded = await api("sendMessage", chat_id=ana.id, protect_content=True, **TEXT)
    both = {"chat_id": ana.id, "from_chat_id": ana.id}

    absent = await api("copyMessage", message_id=999, **both)
    assert absent.error == (400, BAD + "message to copy not found")
    kept = await api("copyMessage", message_id=guarded.result["message_id"], **both)
    assert kept.error == (400, BAD + "message has protected content and can't be forwarded")


async def test_tokens_and_paths(api: Api) -> None:
    """A wrong token, a strange path and an unknown method are told apart."""
    assert (await api("sendTelepathy")).error == (404, "Not Found: method not found")
    api.token = "4200000009:gone"
    assert (await api("getMe")).error == (401, "Unauthorized")
    api.token = "nonsense"
    assert (await api("getMe")).error == (401, "Unauthorized: invalid token specified")


async def test_a_method_that_is_not_emulated(api: Api, ana: User) -> None:
    """A published method without emulation has its parameters checked, then it is not found."""
    unknown = await api("sendDice", chat_id=ana.id, sides=20)
    assert unknown.error == (400, BAD + 'parameter "sides" is not known to the method sendDice')
    assert (await api("sendDice", chat_id=ana.id)).error == (404, "Not Found: method not found")


async def test_lenient_parameters(api: Api, ana: User, telegram: Telegram) -> None:
    """Without strictness unknown parameters are passed over, as Telegram does."""
    telegram.strict = False

    assert (await api("sendMessage", chat_id=ana.id, colour="red", **TEXT)).result["text"]


def test_the_published_methods_are_all_there() -> None:
    """The table knows each method with its parameters, whatever the case of its name."""
    method = find_method("SENDMESSAGE")

    assert method.name == "sendMessage"
    assert sorted(method.required) == ["chat_id", "text"]
    assert method.types["chat_id"] == "int|str"
