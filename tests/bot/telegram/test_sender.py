"""The sender: one call, one outcome, and each picture uploaded once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from telegram import Bot, InputFile

from bot.emulator import Fault, Server, Telegram, User
from bot.outbox import NotSent, Outcome, Refused, Sent, Unknown
from bot.pictures import catalogue
from bot.storage import files
from bot.storage.database import Database
from bot.storage.outbox import Row, Urgency
from bot.telegram.calling import call
from bot.telegram.request import AiohttpRequest
from bot.telegram.sender import Sender

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def row(chat_id: int, method: str = "sendMessage", picture: str = "", **params: Any) -> Row:
    """Return a claimed row of the outbox."""
    return Row(
        id=1, patient_id=1, chat_id=chat_id, kind="home-menu", priority=Urgency.REPLY, due_at=AT,
        expires_at=AT + timedelta(hours=1), method=method, params={"chat_id": chat_id, **params},
        picture=picture, language="en", attempts=1,
    )  # fmt: skip


@pytest.fixture
def sender(bot: Bot, database: Database) -> Sender:
    return Sender(bot, bot.id, database)


async def test_sent(sender: Sender, ana: User) -> None:
    """What Telegram took is known by its number."""
    assert await sender(row(ana.id, text="Hola")) == Sent(ana.last.message_id)
    assert ana.last.text == "Hola"


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (Fault.refuse(400, "Bad Request: chat not found"), Refused(400, "Chat not found")),
        (Fault.refuse(403, "Forbidden: bot was blocked by the user"),
         Refused(403, "Forbidden: bot was blocked by the user")),
        (Fault.refuse(429, "Too Many Requests: retry after 9", retry_after=9), NotSent(9)),
        (Fault.refuse(401, "Unauthorized"), NotSent(60)),
        (Fault.refuse(500, "Internal Server Error: restart"), Unknown("NetworkError")),
        (Fault.html(502), Unknown("NetworkError")),
        (Fault.html(200), Unknown("TelegramError")),
        (Fault.drop(), Unknown("NetworkError")),
        (Fault.deliver_then_drop(), Unknown("NetworkError")),
    ],
    ids=lambda value: value.__class__.__name__,
)  # fmt: skip
@pytest.mark.parametrize("picture", ["", "bridge"])
async def test_each_failure_has_its_outcome(
    sender: Sender, ana: User, telegram: Telegram, fault: Fault, outcome: Outcome, picture: str
) -> None:
    """Refused, surely not sent and unknown are told apart, for words and for pictures."""
    fault.hits = 0
    telegram.inject(fault)
    method = "sendAnimation" if picture else "sendMessage"
    words = {"caption": "a"} if picture else {"text": "a"}
    assert await sender(row(ana.id, method, picture, **words)) == outcome


async def test_nobody_listening_is_not_sent(telegram: Telegram, database: Database) -> None:
    """Without a connection the row surely was not sent."""
    request = AiohttpRequest()
    await request.initialize()
    bot = Bot(telegram.bot.token, base_url="http://127.0.0.1:9/bot", request=request)
    assert await Sender(bot, 7, database)(row(1, text="a")) == NotSent()
    await request.shutdown()


async def test_a_slow_telegram_is_unknown(
    server: Server, telegram: Telegram, database: Database, ana: User
) -> None:
    """No answer in time says nothing about whether the message arrived."""
    request = AiohttpRequest(read_seconds=0.05)
    await request.initialize()
    slow = Bot(telegram.bot.token, base_url=server.base_url, request=request)
    held = telegram.inject(Fault.delay())
    assert await Sender(slow, 7, database)(row(ana.id, text="a")) == Unknown("TimedOut")
    held.release()
    await request.shutdown()


async def test_a_group_that_moved_is_refused(sender: Sender, telegram: Telegram, ana: User) -> None:
    """The old number of a group is no address any more."""
    moved = Fault.refuse(400, "Bad Request: group chat was upgraded to a supergroup chat")
    assert moved.error is not None
    moved.error.migrate_to_chat_id = -100_9
    telegram.inject(moved)
    assert await sender(row(ana.id, text="a")) == Refused(400, "chat migrated")


async def test_an_edit_that_changes_nothing_is_sent(sender: Sender, ana: User) -> None:
    """A card that already says so counts as sent."""
    first = await sender(row(ana.id, text="a"))
    assert isinstance(first, Sent)
    edit = row(ana.id, "editMessageText", message_id=first.message_id, text="a")
    assert await sender(edit) == first


async def vanish(_bot: Bot, _ana: User) -> int:
    """Return the number of a card that is gone."""
    return 9999


async def foreign(_bot: Bot, ana: User) -> int:
    """Return the number of a message that is not the bot's own."""
    return ana.last.message_id


async def with_keyboard(bot: Bot, ana: User) -> int:
    """Return the number of a message that brought a reply keyboard."""
    keyboard = {"keyboard": [[{"text": "a"}]]}
    params = {"chat_id": ana.id, "text": "a", "reply_markup": keyboard}
    return int((await call(bot, "sendMessage", params))["message_id"])


async def filmed(bot: Bot, ana: User) -> int:
    """Return the number of a card with a film."""
    film = InputFile(catalogue.picture("bridge").path.read_bytes())
    params = {"chat_id": ana.id, "animation": film, "caption": "a"}
    return int((await call(bot, "sendAnimation", params))["message_id"])


@pytest.mark.parametrize("card", [vanish, foreign, with_keyboard, filmed])
async def test_a_card_that_cannot_be_edited(sender: Sender, bot: Bot, ana: User, card: Any) -> None:
    """What the card should say is sent as a message of its own, with its buttons."""
    number = await card(bot, ana)
    markup = {"inline_keyboard": [[{"text": "Go on", "callback_data": "1:home:1:go:"}]]}
    params = {"message_id": number, "text": "<b>b</b>", "parse_mode": "HTML"}
    edit = row(ana.id, "editMessageText", **params, reply_markup=markup)

    assert await sender(edit) == Sent(ana.last.message_id)
    assert (ana.last.html, ana.last.labels) == ("<b>b</b>", ["Go on"])
    assert ana.last.message_id != number


@pytest.mark.parametrize("card", [vanish, with_keyboard])
async def test_a_caption_that_cannot_be_edited(
    sender: Sender, bot: Bot, ana: User, card: Any
) -> None:
    """The words of a picture card that is gone are sent without the picture."""
    number = await card(bot, ana)
    edit = row(ana.id, "editMessageCaption", message_id=number, caption="b")
    assert await sender(edit) == Sent(ana.last.message_id)
    assert ana.last.text == "b"


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (Fault.refuse(403, "Forbidden: bot was blocked by the user", method="sendMessage"),
         Refused(403, "Forbidden: bot was blocked by the user")),
        (Fault.refuse(400, "Bad Request: chat not found", method="sendMessage"),
         Refused(400, "Chat not found")),
        (Fault.refuse(429, "Too Many Requests: retry after 9", retry_after=9), NotSent(9)),
        (Fault.drop(method="sendMessage"), Unknown("NetworkError")),
    ],
    ids=lambda value: value.__class__.__name__,
)  # fmt: skip
async def test_sending_anew_may_fail_as_well(
    sender: Sender, ana: User, telegram: Telegram, fault: Fault, outcome: Outcome
) -> None:
    """The second call has the same outcomes as any other."""
    fault.hits, fault.method = 0, "sendMessage"
    telegram.inject(fault)
    assert await sender(row(ana.id, "editMessageText", message_id=9999, text="b")) == outcome


async def test_closing_a_card_that_is_gone(sender: Sender, ana: User) -> None:
    """Taking buttons off a card that is gone is refused, and nothing is sent instead."""
    before = len(ana.chat)
    gone = row(ana.id, "editMessageReplyMarkup", message_id=9999)
    assert await sender(gone) == Refused(400, "Message to edit not found")
    assert len(ana.chat) == before


# Pictures


def film(chat_id: int, key: str = "bridge") -> Row:
    """Return a row that shows a film."""
    return row(chat_id, "sendAnimation", key, caption="Lift slowly.")


def uploads(telegram: Telegram) -> list[bool]:
    """Say of each film sent whether its bytes were sent along."""
    sent = telegram.journal.of("sendAnimation")
    return [str(entry.params["animation"]).endswith(".mp4") for entry in sent]


async def test_a_film_is_uploaded_once(sender: Sender, ana: User, telegram: Telegram) -> None:
    """The second time, Telegram's own id is enough, also for a sender that starts anew."""
    assert await sender(film(ana.id)) == Sent(ana.last.message_id)
    assert ana.last.media is not None
    shown = catalogue.picture("bridge")
    assert (ana.last.media.fields["width"], ana.last.text) == (shown.width, "Lift slowly.")
    again = Sender(sender._bot, sender._bot_id, sender._database)
    await again(film(ana.id))
    await sender(film(ana.id, "dead-bug"))
    assert uploads(telegram) == [True, False, True]


async def test_many_rows_wait_for_one_upload(sender: Sender, ana: User, telegram: Telegram) -> None:
    """A picture that many need at once travels once."""
    outcomes = await asyncio.gather(*(sender(film(ana.id)) for _ in range(8)))
    assert len({outcome.message_id for outcome in outcomes if isinstance(outcome, Sent)}) == 8
    assert sum(uploads(telegram)) == 1


async def test_a_film_that_was_drawn_anew(
    sender: Sender, ana: User, telegram: Telegram, database: Database
) -> None:
    """The id of other bytes, sent by an earlier version of the bot, is not used."""
    await sender(film(ana.id))
    async with database.writing() as conn:
        await files.keep(conn, telegram.bot.id, "bridge", "0" * 64, "id-of-the-old-film")
    await sender(film(ana.id))
    await sender(film(ana.id))
    assert uploads(telegram) == [True, True, False]


@pytest.mark.parametrize(
    "words",
    [
        "wrong remote file identifier specified: can't unserialize it. Wrong last symbol",
        "wrong file identifier/HTTP URL specified",
    ],
)
async def test_an_id_that_telegram_forgot(
    sender: Sender, ana: User, telegram: Telegram, words: str
) -> None:
    """A film whose id is refused is uploaded again, and its new id is used from then on."""
    await sender(film(ana.id))
    telegram.inject(Fault.refuse(400, f"Bad Request: {words}"))
    assert await sender(film(ana.id)) == Sent(ana.last.message_id)
    await sender(film(ana.id))
    assert uploads(telegram) == [True, False, True, False]


async def test_a_database_that_fails_after_the_upload(
    bot: Bot, ana: User, database: Database
) -> None:
    """What has arrived counts as sent, even if its id could not be kept."""
    async with database.writing() as conn:
        await conn.exec_driver_sql("DROP TABLE files")
        await conn.exec_driver_sql(
            "CREATE VIEW files AS SELECT 1 bot_id, '' picture, '' sha256, '' file_id"
        )
    assert await Sender(bot, bot.id, database)(film(ana.id)) == Sent(ana.last.message_id)


async def test_a_database_that_fails_before_the_upload(
    bot: Bot, ana: User, database: Database
) -> None:
    """Without a look into the database nothing is sent yet."""
    async with database.writing() as conn:
        await conn.exec_driver_sql("DROP TABLE files")
    before = len(ana.chat)
    assert await Sender(bot, bot.id, database)(film(ana.id)) == NotSent()
    assert len(ana.chat) == before
