"""Files, ways to pass parameters, and albums."""

from __future__ import annotations

import pytest

from bot.emulator import Telegram, User
from bot.emulator.files import MAX_DOWNLOAD_BYTES, picture_size
from tests.bot.emulator.client import Api


async def test_a_file_is_downloaded_again(api: Api, ana: User, picture: bytes) -> None:
    """getFile tells a path under which the same bytes lie."""
    sent = (await api.upload("sendDocument", chat_id=ana.id, document=picture)).result
    path = (await api("getFile", file_id=sent["document"]["file_id"])).result["file_path"]
    address = f"{api.server.base_file_url}{api.token}/{path}"

    async with api.session.get(address) as response:
        assert await response.read() == picture
    async with api.session.get(address + "x") as response:
        assert response.status == 404


async def test_an_identifier_belongs_to_one_bot(
    api: Api, telegram: Telegram, ana: User, picture: bytes
) -> None:
    """Another bot's identifier, and a photo sent as something else, are refused."""
    sent = (await api.upload("sendPhoto", chat_id=ana.id, photo=picture)).result
    file_id = sent["photo"][-1]["file_id"]
    film = await api("sendAnimation", chat_id=ana.id, animation=file_id)
    assert film.error == (400, "Bad Request: can't use file of type Photo as Animation")
    other = telegram.add_bot("4200000002:other")
    await User(telegram, ana.profile, other).send("/start")
    api.token = other.token

    theirs = await api("sendPhoto", chat_id=ana.id, photo=file_id)

    assert theirs.error == (400, "Bad Request: wrong file identifier/HTTP URL specified")


async def test_sizes_have_limits(api: Api, ana: User, picture: bytes) -> None:
    """A photo has at most 10 MB, a download 20 MB, and nothing is empty."""
    heavy = picture + bytes(MAX_DOWNLOAD_BYTES)
    photo = await api.upload("sendPhoto", chat_id=ana.id, photo=heavy)
    assert "is too big for a photo" in photo.error[1]
    sent = (await api.upload("sendDocument", chat_id=ana.id, document=heavy)).result
    got = await api("getFile", file_id=sent["document"]["file_id"])
    assert got.error == (400, "Bad Request: file is too big")
    empty = await api.upload("sendDocument", chat_id=ana.id, document=b"")
    assert empty.error == (400, "Bad Request: file must be non-empty")


async def test_parameters_may_come_in_the_address_or_a_form(api: Api, ana: User) -> None:
    """Query, form and JSON mean the same; method names ignore case."""
    address = f"{api.server.base_url}{api.token}/SENDMESSAGE"
    values = {"chat_id": str(ana.id), "text": "hello", "protect_content": "true"}

    async with api.session.get(address, params=values) as response:
        assert (await response.json())["result"]["has_protected_content"] is True
    async with api.session.post(address, data=values) as response:
        assert (await response.json())["result"]["has_protected_content"] is True


async def test_a_body_that_is_no_json(api: Api) -> None:
    """A broken body is refused."""
    address = f"{api.server.base_url}{api.token}/sendMessage"
    headers = {"Content-Type": "application/json"}

    async with api.session.post(address, data=b"{", headers=headers) as response:
        assert response.status == 400


async def test_the_journal_keeps_names_of_files_only(
    api: Api, ana: User, telegram: Telegram, picture: bytes
) -> None:
    """A journal of many requests does not hold their files."""
    await api.upload("sendPhoto", chat_id=ana.id, photo=picture)

    assert [dict(one.params) for one in telegram.journal] == [
        {"chat_id": str(ana.id), "photo": "photo.png"}
    ]


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (b"GIF89a\x02\x00\x03\x00", (2, 3)),
        (b"\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xc0\x00\x0b\x08\x00\x05\x00\x07\x01", (7, 5)),
        (b"RIFF", None),
    ],
)
def test_pictures_are_measured(content: bytes, size: tuple[int, int] | None) -> None:
    """Width and height are read from the first bytes."""
    assert picture_size(content) == size
