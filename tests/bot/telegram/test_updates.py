"""Updates: what a person did is read, and nothing that Telegram could send does any harm."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Update

from bot.emulator import Group, Telegram, User
from bot.runner import Happened, Leave, Person, Tap
from bot.telegram.updates import ALLOWED_UPDATES, happened, user_key
from flows.events import (
    BotBlocked,
    BotUnblocked,
    ButtonForged,
    ButtonPressed,
    CommandGiven,
    FileSent,
    LocationShared,
    MediaSent,
    MessageEdited,
    TextSent,
)

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANA = {"id": 700_000_001, "is_bot": False, "first_name": "Ana", "language_code": "es"}
CHAT = {"id": 700_000_001, "type": "private", "first_name": "Ana"}
WHO = Person(700_000_001, "es")
CARD = {"message_id": 7, "date": 1_772_442_000, "chat": CHAT, "text": "How are you?"}
KINDS = sorted({*Update.ALL_TYPES, "subscription", "guest_message", "stopped_message_generation"})


def message(**content: Any) -> dict[str, Any]:
    """Return a message of Ana's in her own chat."""
    return {"message_id": 8, "date": 1_772_442_000, "from": ANA, "chat": CHAT} | content


def tapped(data: Any = "1:home:5:go:", card: Any = None) -> dict[str, Any]:
    """Return a tap of Ana's."""
    body = {"id": "42", "from": ANA, "chat_instance": "-9", "data": data, "message": card or CARD}
    return {"update_id": 1, "callback_query": body}


def membership(status: Any, chat: Any = None) -> dict[str, Any]:
    """Return a change of what the bot may do."""
    body = {"chat": chat or CHAT, "from": ANA, "new_chat_member": {"status": status}}
    return {"update_id": 1, "my_chat_member": body}


def said(**content: Any) -> Any:
    """Read a message and return what happened."""
    read = happened({"update_id": 1, "message": message(**content)}, AT)
    return read.event if isinstance(read, Happened) else read


LONG = "á" * 4096


@pytest.mark.parametrize(
    "words", ["Hola", " ", "", "\x00", LONG, "👩🏽‍⚕️🙏", "\u202eabc\u2066", "<b>a</b>", "\ud83d"]
)
def test_words_are_taken_as_they_are(words: str) -> None:
    """Whatever somebody writes is text, to the letter."""
    assert said(text=words) == TextSent(AT, words)


@pytest.mark.parametrize(
    ("words", "name", "argument"),
    [
        ("/start", "start", ""),
        ("/start invite_7", "start", "invite_7"),
        ("/Start@lumbot  a b ", "start", "a b"),
        ("/help\nplease", "help", "please"),
        ("/", "", ""),
        ("/ start", "start", ""),
        ("/@lumbot", "", ""),
        ("/start " + "x" * 4000, "start", "x" * 64),
        ("/\x00", "\x00", ""),
    ],
)
def test_commands(words: str, name: str, argument: str) -> None:
    """A command is read without its bot, in lower case, and what follows is its argument."""
    assert said(text=words) == CommandGiven(AT, name, argument)


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (-33.92, 18.42, "Africa/Johannesburg"),
        (40.42, -3.7, "Europe/Madrid"),
        (27.7, 85.32, "Asia/Kathmandu"),
        (0, -30, "Etc/GMT+2"),
        (-90, 0, "Antarctica/McMurdo"),
    ],
)
def test_a_place_becomes_its_time_zone(latitude: float, longitude: float, zone: str) -> None:
    """Of a shared location only the time zone is kept, on land and at sea."""
    assert said(location={"latitude": latitude, "longitude": longitude}) == LocationShared(AT, zone)


@pytest.mark.parametrize(
    "location",
    [
        {}, {"latitude": 1},
        {"latitude": None, "longitude": None}, {"latitude": [], "longitude": 0},
        {"latitude": 999, "longitude": 999}, {"latitude": 10**400, "longitude": 1},
        {"latitude": float("nan"), "longitude": float("inf")}, {"latitude": "a", "longitude": "b"},
    ],
)  # fmt: skip
def test_a_place_that_is_none(location: dict[str, Any]) -> None:
    """Coordinates that cannot be are answered like any other attachment."""
    assert said(location=location) == MediaSent(AT)


@pytest.mark.parametrize(
    "kind", ["photo", "voice", "sticker", "video", "contact", "poll", "dice", "story"]
)
def test_attachments(kind: str) -> None:
    """Pictures, voices and the like are one and the same to the conversation."""
    assert said(**{kind: {"file_id": "x"}}, caption="see here") == MediaSent(AT)


def test_a_file_is_known_by_its_id_name_and_size() -> None:
    """Only a file could be one of visits; without an id that can be asked for it is media."""
    sent = {"file_id": "x", "file_name": "visits.csv", "file_size": 7}
    assert said(document=sent) == FileSent(AT, "x", "visits.csv", 7)
    assert said(document=sent, animation=sent) == MediaSent(AT)
    assert said(document={"file_id": "é"}) == MediaSent(AT)


def test_a_venue_is_an_attachment() -> None:
    """A restaurant that was passed on is not where the patient lives."""
    place = {"latitude": 40.42, "longitude": -3.7}
    assert said(location=place, venue={"location": place, "title": "Bar"}) == MediaSent(AT)


@pytest.mark.parametrize("kind", ["pinned_message", "message_auto_delete_timer_changed", "boost"])
def test_service_messages_are_nothing(kind: str) -> None:
    """What Telegram tells about the chat itself is not answered."""
    assert said(**{kind: {}}) is None


def test_an_edited_message() -> None:
    """A changed message is known for one, and a moving live location is nothing."""
    assert happened({"edited_message": message(text="no")}, AT) == Happened(WHO, MessageEdited(AT))
    moved = message(location={"latitude": 1, "longitude": 2, "live_period": 900})
    assert happened({"edited_message": moved}, AT) is None


def test_a_tap() -> None:
    """A tap says which button, on which message, and whether that shows a picture."""
    pressed = ButtonPressed(AT, "home", 5, "go")
    assert happened(tapped(), AT) == Happened(WHO, pressed, Tap(7, has_media=False))
    film = CARD | {"animation": {"file_id": "x"}, "document": {"file_id": "x"}}
    assert happened(tapped(card=film), AT) == Happened(WHO, pressed, Tap(7, has_media=True))


@pytest.mark.parametrize("data", [None, 7, {}, "", "old format"])
def test_a_tap_with_other_data(data: Any) -> None:
    """Data that is not ours still is a tap by somebody on something."""
    assert happened(tapped(data), AT) == Happened(WHO, ButtonForged(AT), Tap(7, has_media=False))


@pytest.mark.parametrize(
    "card", [{"chat": CHAT, "message_id": 7, "date": 0}, {"chat": CHAT, "date": 1}]
)
def test_a_tap_on_a_card_that_telegram_no_longer_shows(card: dict[str, Any]) -> None:
    """The answer is given, but no message is named to be edited."""
    assert happened(tapped(card=card), AT) == Happened(WHO, ButtonPressed(AT, "home", 5, "go"))


@pytest.mark.parametrize(
    ("status", "event"),
    [("kicked", BotBlocked(AT)), ("member", BotUnblocked(AT)), ("left", None), ([], None)],
)
def test_blocking(status: Any, event: Any) -> None:
    """Blocking and unblocking are events, whatever else is said of the membership is not."""
    assert happened(membership(status), AT) == (Happened(WHO, event) if event else None)


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_where_others_read_along_the_bot_leaves(kind: str) -> None:
    """Being added to a group or channel, or spoken to there, makes the bot leave."""
    chat = {"id": -100_500, "type": kind, "title": "Family"}
    for raw in (
        membership("member", chat),
        membership("administrator", chat),
        {"message": message(text="hello") | {"chat": chat}},
        {"message": message(text="hello") | {"chat": chat, "from": None}},
        {"edited_message": message(text="hello") | {"chat": chat}},
    ):
        assert happened(raw, AT) == Leave(-100_500)
    assert happened(membership("left", chat), AT) is None
    assert happened(membership("kicked", chat), AT) is None
    assert happened(tapped(card=CARD | {"chat": chat}), AT) is None


def test_other_bots_are_not_answered() -> None:
    """A bot that writes, edits, taps or blocks is nobody."""
    robot = ANA | {"is_bot": True}
    for raw in (tapped(), membership("kicked"), {"message": message(text="a")}):
        alien = copy.deepcopy(raw)
        for body in alien.values():
            if isinstance(body, dict):
                body["from"] = robot
        assert happened(alien, AT) is None


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("body", [message(text="a"), {}, None, [], 7, "a", True, {"from": 3}])
def test_every_kind_of_update_is_harmless(kind: str, body: Any) -> None:
    """Kinds that were not asked for are nothing, and no body of any kind is an error."""
    read = happened({"update_id": 1, kind: body}, AT)
    assert isinstance(user_key({"update_id": 1, kind: body}), int)
    if kind not in ALLOWED_UPDATES:
        assert read is None


def test_whose_update_it_is() -> None:
    """Each update belongs to its sender's queue; one without a sender to nobody's."""
    assert user_key(tapped()) == user_key({"message": message()}) == 700_000_001
    assert user_key(membership("member")) == 700_000_001
    assert user_key({"update_id": 1}) == user_key({"message": {}}) == 0
    assert user_key({"message": {"from": {"id": True}}}) == 0
    assert user_key({"message": {"from": {"id": 2**70}}}) == 0


any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
SAMPLES = [
    tapped(),
    membership("member"),
    {"update_id": 1, "message": message(text="/start")},
    {"update_id": 1, "message": message(location={"latitude": 1.5, "longitude": 2.5})},
    {"update_id": 1, "edited_message": message(text="no")},
]


def spots(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Return the path of every field inside an update."""
    for key, inner in value.items() if isinstance(value, dict) else ():
        yield (*path, key)
        yield from spots(inner, (*path, key))


@settings(max_examples=300)
@given(st.data())
def test_no_field_can_hold_what_breaks_it(data: st.DataObject) -> None:
    """Any JSON in place of any field, or no field at all, is read or is nothing to answer."""
    raw = copy.deepcopy(data.draw(st.sampled_from(SAMPLES)))
    *path, last = data.draw(st.sampled_from(list(spots(raw))))
    inner = raw
    for key in path:
        inner = inner[key]
    if data.draw(st.booleans()):
        inner[last] = data.draw(any_json)
    else:
        del inner[last]

    read = happened(raw, AT)

    assert read is None or isinstance(read, Happened | Leave)
    assert isinstance(user_key(raw), int)


async def test_what_telegram_really_sends(telegram: Telegram) -> None:
    """Everything that a person can do on a phone, and a group, reads as what it was."""
    ana = User.new(telegram, "Ana", language_code="pt-br")
    note = await ana.send("/start a")
    await ana.send("👍")
    await ana.edit(note, "/help")
    await ana.send_voice(b"OggS")
    await ana.share_location(-33.92, 18.42)
    await ana.forward("passed on", "Ben")
    await ana.block()
    await ana.unblock()
    group = Group.new(telegram, "Clinic", ana)

    raws = [item.to_api() for item in telegram.bot.updates.items.values()]
    reads = [happened(raw, AT) for raw in raws]

    events = [read.event for read in reads if isinstance(read, Happened)]
    assert events == [
        CommandGiven(AT, "start", "a"), TextSent(AT, "👍"), MessageEdited(AT), MediaSent(AT),
        LocationShared(AT, "Africa/Johannesburg"), TextSent(AT, "passed on"), BotBlocked(AT),
        BotUnblocked(AT),
    ]  # fmt: skip
    assert {read for read in reads if isinstance(read, Leave)} == {Leave(group.chat.id)}
    assert {user_key(raw) for raw in raws} == {ana.id}
