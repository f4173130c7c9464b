"""The chat page in Chromium, over the real local Telegram with a scripted bot behind it.

One browser serves all tests and each test has its own context, server and people. Whatever a page
logs as an error, or asks of another host, fails its test at the end.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Generator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, Locator, Page, async_playwright

from bot.clock import MovableClock
from bot.emulator import Server, Telegram
from tests.browser.scripted_bot import ScriptedBot
from tests.conftest import need

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
WIDE = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}
ANSWER_MS = 5_000
PEOPLE = [("Ana", "en", "patient"), ("Thabo", "af", "patient"), ("Mia", "es", "clinic")]
PICTURES = Path(__file__).parents[2] / "out" / "browser"
FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a test failed, so that its page is kept as a picture in out/browser."""
    report = yield
    if call.when == "call":
        item.stash[FAILED] = report.failed
    return report


@dataclass(slots=True)
class Phone:
    """One chat on the page, as its person uses it."""

    root: Locator

    async def say(self, text: str) -> None:
        """Write and send ``text``."""
        await self.root.get_by_role("textbox", name="Message").fill(text)
        await self.root.get_by_role("button", name="Send").click()

    async def sees(self, text: str) -> Locator:
        """Wait until a message shows ``text`` and return it, whatever it says later."""
        message = self.root.locator(".message", has_text=text).last
        await message.wait_for(timeout=ANSWER_MS)
        number = await message.get_attribute("data-id")
        return self.root.locator(f'.message[data-id="{number}"]')

    def button(self, name: str) -> Locator:
        """Return the newest button with exactly these words."""
        return self.root.get_by_role("button", name=name, exact=True).last

    async def chooses(self, menu: str, entry: str) -> None:
        """Open a menu of this chat and choose an entry."""
        await self.root.locator(f"[data-part={menu}]").click()
        await self.root.locator(
            ".menu-item", has=self.root.page.get_by_text(entry, exact=True)
        ).click()


@dataclass(slots=True)
class Desk:
    """Everything a test of the page has before it."""

    server: Server
    clock: MovableClock
    bot: ScriptedBot
    page: Page
    complaints: list[str] = field(default_factory=list)
    may_lose_connection: bool = False

    @property
    def patient(self) -> Phone:
        return Phone(self.page.locator("#patient"))

    @property
    def clinic(self) -> Phone:
        return Phone(self.page.locator("#clinic"))

    async def opens(self, **looks: Any) -> None:
        """Load the page and wait until the chat is there; ``looks`` is for ``emulate_media``."""
        if looks:
            await self.page.emulate_media(**looks)
        await self.page.goto(self.server.url)
        await self.page.locator("#patient .person-name", has_text="Ana").wait_for(timeout=ANSWER_MS)

    def hear(self, message: ConsoleMessage) -> None:
        """Keep what the page complains about."""
        lost = "ERR_CONNECTION_REFUSED" in message.text or "ERR_INCOMPLETE" in message.text
        if message.type in {"error", "warning"} and not (lost and self.may_lose_connection):
            self.complaints.append(f"{message.type}: {message.text}")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Start Debian's Chromium once."""
    need(CHROMIUM.exists(), f"{CHROMIUM} is missing: install Debian's chromium package.")
    async with async_playwright() as playwright:
        found = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield found
        await found.close()


@pytest_asyncio.fixture(loop_scope="session")
async def server() -> AsyncIterator[Server]:
    """Serve a local Telegram with two patients and one of the clinic, at 09:00 UTC."""
    telegram = Telegram(clock=MovableClock(START))

    async def start_over() -> None:
        telegram.forget_people()
        for name, language_code, role in PEOPLE:
            telegram.add_person(name, language_code=language_code, role=role)

    await start_over()
    async with Server(telegram, page=True, on_reset=start_over) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def bot(server: Server) -> AsyncIterator[ScriptedBot]:
    """Run the scripted bot."""
    async with aiohttp.ClientSession() as session:
        scripted = ScriptedBot(session, f"{server.base_url}{server.telegram.bot.token}")
        running = asyncio.create_task(scripted.run())
        yield scripted
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running


@pytest_asyncio.fixture(loop_scope="session")
async def desk(
    request: pytest.FixtureRequest, browser: Browser, server: Server, bot: ScriptedBot
) -> AsyncIterator[Desk]:
    """Open the page on a wide screen; no complaint and no request elsewhere is forgiven."""
    context = await browser.new_context(
        viewport={"width": WIDE["width"], "height": WIDE["height"]},
        timezone_id="Africa/Johannesburg",
    )
    page = await context.new_page()
    clock = server.telegram.clock
    assert isinstance(clock, MovableClock)
    found = Desk(server, clock, bot, page)
    page.on("console", lambda message: found.hear(message))  # noqa: PLW0108 - it marks a method's owner
    page.on("pageerror", lambda error: found.complaints.append(str(error)))
    asked: list[str] = []
    page.on("request", lambda sent: asked.append(sent.url))
    yield found
    if request.node.stash.get(FAILED, False):
        await page.screenshot(path=PICTURES / f"{request.node.name}.png")
    await context.close()
    assert found.complaints == []
    assert [url for url in asked if not url.startswith((server.url, "data:"))] == []
