"""What can be seen and reached: narrow screens, dark rooms, long texts, keys and screen readers."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import PHONE, Desk

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

AA_CONTRAST = 4.5
TEXTS = (
    "#clock-time, .clock-controls button, .person-name, .person-role, .presence, .language-code, "
    ".day-name, .text, .stamp, .key, .text a"
)
# The ground of a text is the nearest one that is not see-through, as the eye finds it.
CONTRASTS = """(selector) => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const parts = (colour) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const ground = (node) => {
        const found = parts(getComputedStyle(node).backgroundColor);
        return found[3] > 250 || !node.parentElement ? found : ground(node.parentElement);
    };
    const light = (colour) => colour.slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
    const seen = [...document.querySelectorAll(selector)].filter((node) => node.checkVisibility());
    return seen.map((node) => {
        const own = light(parts(getComputedStyle(node).color));
        const [low, high] = [own, light(ground(node))].sort((a, b) => a - b);
        return [node.className || node.tagName, (high + 0.05) / (low + 0.05)];
    });
}"""
UNNAMED = """() => [...document.querySelectorAll("button, a, input, select, textarea, img, video")]
    .filter((node) => node.checkVisibility())
    .filter((node) => !(node.ariaLabel || node.alt || node.labels?.[0]?.textContent.trim()))
    .filter((node) => !node.textContent.trim())
    .map((node) => node.outerHTML)"""


async def overflow(page: Page) -> int:
    """Return how many pixels the page is wider than its window."""
    width: int = await page.evaluate(
        "Math.max(...[...document.querySelectorAll('html, .log-scroll')]"
        ".map(node => node.scrollWidth - node.clientWidth))"
    )
    return width


async def test_a_phone_shows_one_chat_and_a_switch(desk: Desk) -> None:
    """On a phone the patient's chat fills the screen, and the switch brings the clinic's."""
    await desk.page.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
    await desk.opens()
    await expect(desk.clinic.root).to_be_hidden()

    await desk.page.get_by_role("button", name=re.compile("Clinic")).click()

    await expect(desk.clinic.root).to_be_visible()
    await expect(desk.patient.root).to_be_hidden()


@pytest.mark.parametrize("words", ["/card", "long", "word", "picture", "place", "arabic"])
async def test_nothing_is_wider_than_a_phone(desk: Desk, words: str) -> None:
    """Long words, long texts, pictures and keyboards all fit into 360 pixels."""
    await desk.page.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
    await desk.opens()

    await desk.patient.say(words)
    await expect(desk.page.locator("#patient .message.in")).to_have_count(1)

    assert await overflow(desk.page) <= 0


async def test_the_clock_unfolds_on_a_phone(desk: Desk) -> None:
    """On a phone the time opens its controls."""
    await desk.page.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
    await desk.opens()
    await expect(desk.page.get_by_role("button", name="+1 hour")).to_be_hidden()

    await desk.page.get_by_role("button", name="Clock").click()
    await desk.page.get_by_role("button", name="+1 hour").click()

    await expect(desk.page.locator("#clock-time")).to_contain_text("12:00")
    assert await overflow(desk.page) <= 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_text_is_easy_to_read(desk: Desk, scheme: str) -> None:
    """In a light room and in a dark one, text stands out from its ground as WCAG AA asks."""
    await desk.opens(color_scheme=scheme)
    await desk.patient.say("/card")
    await desk.patient.sees("Question 1 of 9")
    await desk.patient.button("Yes").click()
    await desk.patient.sees("Question 2 of 9")
    await desk.page.mouse.move(0, 0)

    contrasts = await desk.page.evaluate(CONTRASTS, TEXTS)

    ground = await desk.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(11, 16, 18)") is (scheme == "dark")
    assert len(contrasts) > 15
    assert [found for found in contrasts if found[1] < AA_CONTRAST] == []


async def test_everything_can_be_done_with_keys_alone(desk: Desk) -> None:
    """Enter sends, Shift+Enter breaks the line, and Shift+Tab reaches the newest card's buttons."""
    await desk.opens()
    keys = desk.page.keyboard
    await desk.patient.root.get_by_role("textbox", name="Message").focus()

    await keys.type("one")
    await keys.press("Shift+Enter")
    await keys.type("two")
    await keys.press("Enter")
    message = await desk.patient.sees("You said: one")
    assert await message.locator(".text").inner_text() == "You said: one\ntwo"

    await keys.type("/card")
    await keys.press("Enter")
    await desk.patient.sees("Question 1 of 9")
    for _ in range(3):  # the commands, Stop, No
        await keys.press("Shift+Tab")
    await expect(desk.patient.button("No")).to_be_focused()
    await keys.press("Enter")

    await desk.patient.sees("Question 2 of 9")
    await expect(desk.patient.button("Yes")).to_be_focused()


async def test_a_menu_follows_the_arrow_keys_and_gives_the_focus_back(desk: Desk) -> None:
    """Down and Up move in a menu and around its ends; Escape leaves it as it was."""
    await desk.opens()
    commands = desk.patient.root.get_by_role("button", name="Commands")
    await commands.focus()

    await desk.page.keyboard.press("Enter")
    await expect(desk.page.get_by_role("menuitem", name="/start")).to_be_focused()
    await desk.page.keyboard.press("ArrowUp")
    await expect(desk.page.get_by_role("menuitem", name="/card")).to_be_focused()
    await desk.page.keyboard.press("Escape")

    await expect(commands).to_be_focused()
    await expect(desk.page.get_by_role("menu")).to_have_count(0)


async def test_every_control_has_a_name_and_new_messages_are_read_out(desk: Desk) -> None:
    """A screen reader can name each control, and hears messages as they come."""
    await desk.opens()
    for words in ("/card", "picture", "place"):
        await desk.patient.say(words)
    await desk.patient.sees("Where are you?")

    log = desk.page.get_by_role("log", name="Messages").first
    await expect(log).to_have_attribute("aria-live", "polite")
    assert await desk.page.evaluate(UNNAMED) == []
