"""What the chat page asks of the server, and what no other page may."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import orjson
import pytest

from bot.emulator import Server, Telegram, User
from bot.emulator.page_clock import moment
from tests.bot.emulator.client import Api


@dataclass(frozen=True, slots=True)
class Page:
    """The page's own requests."""

    server: Server
    session: aiohttp.ClientSession

    async def read(self, path: str, host: str | None = None) -> tuple[int, Any]:
        headers = {"Host": host} if host else {}
        async with self.session.get(f"{self.server.url}/sim/{path}", headers=headers) as response:
            return response.status, await response.json()

    async def post(self, path: str, mark: str = "1", **body: Any) -> tuple[int, Any]:
        address, headers = f"{self.server.url}/sim/{path}", {"X-Lumbot-Sim": mark}
        async with self.session.post(address, json=body, headers=headers) as response:
            return response.status, await response.json()


@pytest.fixture
def page(server: Server, session: aiohttp.ClientSession) -> Page:
    return Page(server, session)


async def test_a_chat_as_the_page_shows_it(page: Page, api: Api, ana: User, picture: bytes) -> None:
    """Words, buttons, pictures and keyboards of a chat are told; looking marks it as read."""
    button = {"text": "Yes", "callback_data": "y", "style": "success"}
    await api("sendMessage", chat_id=ana.id, text="<b>Hi</b> &lt;", parse_mode="HTML",
              reply_markup={"inline_keyboard": [[button]]})  # fmt: skip
    await api.upload("sendPhoto", chat_id=ana.id, photo=picture)
    await api("sendMessage", chat_id=ana.id, text="a", reply_markup={"keyboard": [["Walk"]]})
    await api("sendMessage", chat_id=ana.id, text="b", reply_markup={"remove_keyboard": True})
    assert (await page.read("state"))[1]["users"][0]["unread"] == 4

    _, chat = await page.read(f"chat/{ana.id}")
    _, text, photo, keyed, bare = chat["messages"]

    assert (text["from"], text["html"], text["text"]) == ("bot", "<b>Hi</b> &lt;", "Hi <")
    assert text["buttons"] == [[{"text": "Yes", "data": "y", "url": None, "style": "success"}]]
    assert (photo["media"]["kind"], photo["media"]["width"]) == ("photo", 800)
    assert keyed["keyboard"]["rows"] == [[{"text": "Walk"}]]
    assert bare["keyboard"]["rows"] == []
    async with page.session.get(page.server.url + photo["media"]["url"]) as response:
        assert (response.content_type, await response.read()) == ("image/png", picture)
    assert (await page.read("state"))[1]["users"][0]["unread"] == 0


async def test_everybody_and_their_commands(page: Page, api: Api, ana: User) -> None:
    """The state lists people, who is being typed to, and commands in each one's language."""
    command = {"command": "hoy", "description": "Tu día"}
    await api("setMyCommands", commands=[command], language_code="es")
    await api("sendChatAction", chat_id=ana.id, action="typing")

    _, state = await page.read("state")

    assert state["now"] == "2026-03-02T09:00:00+00:00"
    assert state["users"] == [{"id": ana.id, "name": "Ana", "language_code": "es",
        "role": "patient", "typing": True, "unread": 0, "blocked": False}]  # fmt: skip
    assert state["commands"] == {str(ana.id): [command]}


async def test_acting_as_a_person(page: Page, api: Api, telegram: Telegram) -> None:
    """A new person writes, shares a place, changes language, blocks and unblocks."""
    _, made = await page.post("user", name="Bo", language_code="en", role="clinic")
    bo = User(telegram, telegram.people[made["id"]])
    await page.post("send", user=bo.id, text="/start")
    await page.post("location", user=bo.id, latitude=1, longitude=2)
    await page.post("language", user=bo.id, language_code="fr")
    await page.post("block", user=bo.id, blocked=True)

    kinds = [next(key for key in u if key != "update_id") for u in (await api("getUpdates")).result]
    assert kinds == ["message", "message", "my_chat_member"]
    assert (bo.profile.role, bo.profile.language_code) == ("clinic", "fr")
    await page.post("block", user=bo.id, blocked=False)
    assert (await api("sendMessage", chat_id=bo.id, text="a")).status == 200


async def test_a_tap_waits_for_its_answer(page: Page, api: Api, ana: User) -> None:
    """The page learns what the bot answered to a tap."""
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    await api("sendMessage", chat_id=ana.id, text="a", reply_markup=markup)
    number = ana.last.message_id
    tap = asyncio.create_task(page.post("tap", user=ana.id, message=number, data="y"))
    [update] = (await api("getUpdates", timeout=5)).result

    await api("answerCallbackQuery", callback_query_id=update["callback_query"]["id"], text="Ok")

    assert await tap == (200, {"answer": {"text": "Ok", "show_alert": False}})
    assert (await page.post("tap", user=ana.id, message=99, data="y"))[0] == 409


async def test_a_file_from_the_page(page: Page, ana: User, picture: bytes) -> None:
    """A picture is sent as a photo, anything else as a document."""
    for name, content in (("a.png", picture), ("a.csv", b"a,b")):
        form = aiohttp.FormData({"user": str(ana.id)})
        form.add_field("file", content, filename=name)
        address, headers = page.server.url + "/sim/file", {"X-Lumbot-Sim": "1"}
        async with page.session.post(address, data=form, headers=headers) as response:
            assert response.status == 200

    assert [seen.media.kind for seen in ana.chat if seen.media] == ["photo", "document"]


async def test_changes_are_streamed(page: Page, telegram: Telegram, ana: User) -> None:
    """Whoever listens is told whose chat changed."""
    address = f"{page.server.url}/sim/events?after={telegram.changes.seq}"
    async with page.session.get(address) as stream:
        await ana.send("hello")
        line = await stream.content.readline()

    event = orjson.loads(line.removeprefix(b"data: "))
    assert event["users"] == [ana.id]
    assert event["seq"] == telegram.changes.seq


async def test_the_clock_is_moved(page: Page) -> None:
    """By seconds, or to tomorrow morning where somebody lives."""
    assert (await page.post("clock", advance_seconds=60))[1]["now"] == "2026-03-02T09:01:00+00:00"
    asked = {"to": "tomorrow 08:00", "zone": "Africa/Johannesburg"}
    assert (await page.post("clock", **asked))[1]["now"] == "2026-03-03T06:00:00+00:00"
    assert (await page.post("clock", to="some day"))[0] == 400


@pytest.mark.parametrize(("wanted", "hour"), [("10:30", 2), ("08:00", 3), ("tomorrow 10:30", 3)])
def test_a_time_of_day_is_always_ahead(wanted: str, hour: int) -> None:
    """A time that has passed today means tomorrow's."""
    now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    assert moment(now, wanted, ZoneInfo("UTC")).day == hour


async def test_strangers_are_refused(page: Page, ana: User) -> None:
    """Another site's page has neither the header nor a loopback host."""
    assert (await page.post("send", mark="", user=ana.id, text="a"))[0] == 403
    assert (await page.read("state", host="evil.example"))[0] == 403
    assert (await page.read("chat/5"))[0] == 404
    assert (await page.post("send"))[0] == 400
    assert (await page.post("reset"))[0] == 404
    assert len(ana.chat) == 1


async def test_the_page_itself(page: Page, telegram: Telegram) -> None:
    """The page's files have their types and a strict policy; nothing else is served."""
    async with page.session.get(page.server.url + "/") as response:
        assert response.content_type == "text/html"
        assert response.headers["Content-Security-Policy"].startswith("default-src 'self'")
    async with page.session.get(page.server.url + "/page.js") as response:
        assert response.content_type == "text/javascript"
    for path in ("/..%2fserver.py", "/server.py", "/page/index.html"):
        async with page.session.get(page.server.url + path) as response:
            assert response.status == 404
    async with Server(telegram) as bare, page.session.get(bare.url + "/sim/state") as response:
        assert response.status == 404


async def test_starting_over_is_up_to_the_host(telegram: Telegram) -> None:
    """The reset button calls what the server was given."""
    calls: list[str] = []

    async def on_reset() -> None:
        calls.append("reset")

    async with (
        Server(telegram, page=True, on_reset=on_reset) as server,
        aiohttp.ClientSession() as session,
    ):
        assert (await Page(server, session).post("reset"))[0] == 200

    assert calls == ["reset"]
