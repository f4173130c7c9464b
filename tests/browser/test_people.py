"""Several people on one page: switching, unread messages, languages and newcomers."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from bot.emulator import Telegram, User
from tests.browser.conftest import Desk

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


def person(telegram: Telegram, name: str) -> User:
    """Return somebody who is already there, to act behind the page's back."""
    profile = next(who for who in telegram.people.values() if who.first_name == name)
    return User(telegram, profile)


async def test_messages_to_others_are_counted_until_their_chat_is_opened(desk: Desk) -> None:
    """The switch shows how much waits for the other patients, and nothing once it is read."""
    await desk.opens()
    await person(desk.server.telegram, "Thabo").send("hello")
    badge = desk.page.locator("#patient .person .badge")
    await expect(badge).to_have_text("1 new message")

    await desk.patient.chooses("person", "Thabo")

    await desk.patient.sees("You said: hello")
    await expect(badge).to_be_hidden()


async def test_an_unfinished_text_waits_for_its_own_writer(desk: Desk) -> None:
    """Another patient's composer is empty, and the first one's text is there on return."""
    await desk.opens()
    field = desk.patient.root.get_by_role("textbox", name="Message")
    await field.fill("half a sen")

    await desk.patient.chooses("person", "Thabo")
    await expect(field).to_have_value("")
    await desk.patient.chooses("person", "Ana")

    await expect(field).to_have_value("half a sen")


async def test_a_new_patient_gets_an_empty_chat_of_their_own(desk: Desk) -> None:
    """A patient who is added is shown at once and can talk to the bot."""
    await desk.opens()

    await desk.patient.chooses("person", "New patient…")
    await desk.page.get_by_label("Name").fill("Zoë")
    await desk.page.get_by_label("Telegram language").select_option("fr")
    await desk.page.keyboard.press("Enter")

    await expect(desk.page.locator("#patient .person-name")).to_have_text("Zoë")
    await desk.patient.say("bonjour")
    await desk.patient.sees("You said: bonjour")


async def test_a_link_that_starts_the_bot_is_opened_by_the_patient(desk: Desk) -> None:
    """An invitation that the clinic made works on this page, and asks nothing of the real one."""
    await desk.opens()
    await desk.clinic.say("invite")
    message = await desk.clinic.sees("Give them this")

    await message.get_by_role("link").click()

    await desk.patient.sees("You said: /start AB12")


async def test_arabic_mirrors_the_whole_chat_and_only_that_one(desk: Desk) -> None:
    """With an Arabic Telegram own messages stand on the left; buttons stay as they are sent."""
    await desk.opens()
    await desk.patient.chooses("language", "العربية")
    await expect(desk.patient.root).to_have_attribute("dir", "rtl")
    await expect(desk.clinic.root).to_have_attribute("dir", "ltr")

    await desk.patient.say("arabic")
    answer = await desk.patient.sees("مرحبا")

    frame = await desk.page.locator("#patient .log").bounding_box()
    own = await desk.page.locator("#patient .message.out").bounding_box()
    bots = await answer.bounding_box()
    assert frame is not None
    assert own is not None
    assert bots is not None
    first, second = [await each.bounding_box() for each in await answer.get_by_role("button").all()]
    assert first is not None
    assert second is not None
    assert own["x"] == pytest.approx(frame["x"], abs=1)
    assert first["x"] < second["x"], "Telegram draws buttons from the left for everybody"
    assert bots["x"] + bots["width"] == pytest.approx(frame["x"] + frame["width"], abs=1)
