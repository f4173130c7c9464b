"""Writing, tapping, sending and what the page does while the bot thinks."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import expect

from bot.emulator import User
from tests.browser.conftest import Desk

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_a_text_is_sent_and_its_answer_appears_below(desk: Desk) -> None:
    """What a patient writes stands on their side, and the bot's answer follows it."""
    await desk.opens()

    await desk.patient.say("Good morning <b>")

    await desk.patient.sees("You said: Good morning <b>")
    sides = desk.page.locator("#patient .message")
    await expect(sides).to_have_class([r"message out", r"message in"])
    await expect(desk.page.locator("#clinic .message")).to_have_count(0)


async def test_the_first_button_of_an_empty_chat_starts_the_bot(desk: Desk) -> None:
    """An empty chat offers Start, as Telegram does, and the offer leaves with the first message."""
    await desk.opens()

    await desk.patient.button("Start").click()

    await desk.patient.sees("Hi, shall we begin?")
    await expect(desk.patient.button("Start")).to_have_count(0)


async def test_a_tap_shows_progress_until_the_bot_has_answered(desk: Desk) -> None:
    """The tapped button is busy while the bot thinks; then the card is edited where it stands."""
    await desk.opens()
    await desk.patient.say("/card")
    card = await desk.patient.sees("Question 1 of 9")
    desk.bot.free.clear()

    await desk.patient.button("Yes").click()
    await expect(desk.patient.button("Yes")).to_have_attribute("aria-busy", "true")
    desk.bot.free.set()

    await expect(card).to_contain_text("Question 2 of 9")
    await expect(card).to_contain_text("edited")
    await expect(desk.patient.button("Yes")).not_to_have_attribute("aria-busy", "true")
    await expect(desk.page.locator("#patient .message.in")).to_have_count(1)


async def test_an_edit_does_not_move_a_reader_who_has_scrolled_up(desk: Desk) -> None:
    """A reader of older messages stays there when a card below is edited."""
    await desk.opens()
    await desk.patient.say("long")
    await desk.patient.sees("Pain is not always harm.")
    await desk.patient.say("/card")
    card = await desk.patient.sees("Question 1 of 9")
    await expect(desk.patient.button("Yes")).to_be_in_viewport()
    scroll = desk.page.locator("#patient .log-scroll")
    await scroll.evaluate("node => { node.scrollTop = 40; }")

    await desk.patient.button("Yes").evaluate("button => button.click()")
    await expect(card).to_contain_text("Question 2 of 9")

    assert await scroll.evaluate("node => node.scrollTop") == 40
    await desk.patient.button("Go to the newest message").click()
    await expect(desk.patient.button("Yes")).to_be_in_viewport()


async def test_an_answer_keyboard_sends_its_words_and_can_share_a_place(desk: Desk) -> None:
    """A key of the answer keyboard is sent as text; the one for a place offers cities."""
    await desk.opens()
    await desk.patient.say("place")

    await desk.patient.button("Later").click()
    await desk.patient.sees("You said: Later")
    await desk.patient.button("Share my place").click()
    await desk.page.get_by_role("menuitem", name="Cape Town").click()

    await desk.patient.sees("33.925° S")
    await desk.patient.sees("You said: -33.92")


async def test_commands_are_listed_with_their_descriptions(desk: Desk) -> None:
    """The commands menu shows what the bot registered, and sends what is chosen."""
    await desk.opens()

    await desk.patient.root.get_by_role("button", name="Commands").click()
    await expect(desk.page.get_by_text("Ask a question that is edited")).to_be_visible()
    await desk.page.get_by_role("menuitem", name="/card").click()

    await desk.patient.sees("Question 1 of 9")


async def test_a_picture_is_shown_and_can_be_enlarged(desk: Desk) -> None:
    """A picture is loaded with its caption, and opens large until Escape."""
    await desk.opens()
    await desk.patient.say("picture")
    message = await desk.patient.sees("Here is two-weeks.png")
    assert (
        await message.locator("img").evaluate("async i => (await i.decode(), i.naturalWidth)")
        == 320
    )

    await message.get_by_role("button", name="Enlarge the picture").click()
    await expect(desk.page.get_by_role("dialog", name="Picture")).to_be_visible()
    await desk.page.keyboard.press("Escape")

    await expect(desk.page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.parametrize(("motion", "is_still"), [("no-preference", False), ("reduce", True)])
async def test_a_moving_picture_loops_unless_less_motion_is_wanted(
    desk: Desk, motion: str, is_still: bool
) -> None:
    """An exercise moves by itself without sound; who wants less motion starts it by a button."""
    await desk.opens(reduced_motion=motion)
    await desk.patient.say("film")
    message = await desk.patient.sees("Here is bend.mp4")
    video = message.locator("video")
    assert await video.evaluate("v => [v.loop, v.muted, v.playsInline]") == [True, True, True]

    button = message.get_by_role("button", name="Play" if is_still else "Pause")
    await expect(button).to_have_count(1)
    await button.click()

    await expect(video).to_have_js_property("paused", not is_still)


async def test_a_new_message_leaves_the_others_as_they_are(desk: Desk) -> None:
    """In a long chat only what is new is drawn."""
    telegram = desk.server.telegram
    ana = User(telegram, next(one for one in telegram.people.values() if one.first_name == "Ana"))
    for number in range(1000):
        await ana.send(f"# {number}")
    await desk.opens()
    messages = desk.page.locator("#patient .message")
    await desk.patient.sees("# 999")
    await messages.evaluate_all("nodes => nodes.forEach(node => { node.isOld = true; })")

    await desk.patient.say("one more")
    await desk.patient.sees("You said: one more")

    kept = await messages.evaluate_all("nodes => nodes.map(node => node.isOld === true)")
    assert kept == [True] * 1000 + [False] * 2


async def test_a_file_is_sent_as_a_card_to_download(desk: Desk, tmp_path: Path) -> None:
    """A file that somebody of the clinic sends stands in the chat under its name."""
    await desk.opens()
    visits = tmp_path / "visits.csv"
    visits.write_text("reference,when\n", "utf-8")

    await desk.clinic.root.locator("input[type=file]").set_input_files(visits)

    await desk.clinic.sees("visits.csv")
    await desk.clinic.sees("You said: something else")


async def test_markup_in_a_text_is_shown_and_never_run(desk: Desk) -> None:
    """A text that looks like a page's markup stays a text."""
    await desk.opens()

    await desk.patient.say("hostile")

    message = await desk.patient.sees("<img src=x onerror=alert(1)>")
    await expect(message.locator("img")).to_have_count(0)


async def test_who_blocks_the_bot_hears_nothing_until_unblocking(desk: Desk) -> None:
    """A blocked bot has no composer, only the way back."""
    await desk.opens()
    await desk.patient.say("hello")
    await desk.patient.sees("You said: hello")

    await desk.patient.chooses("more", "Block the bot")
    await expect(desk.patient.root.get_by_role("textbox", name="Message")).to_be_hidden()
    await desk.patient.button("Unblock").click()

    await desk.patient.say("again")
    await desk.patient.sees("You said: again")
