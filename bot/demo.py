"""A whole clinic on this machine: Lumbot against a local Telegram, with a clock to move.

The tour and the tests live in the same house, without the page.
"""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import SecretStr

from bot.app import App, opened
from bot.clock import MovableClock, SystemClock
from bot.config import Settings
from bot.emulator import Server, Telegram, User
from bot.emulator.page_api import Reset
from bot.errors import NoPort
from bot.storage import outbox
from flows.texts import Arg, Text

PATIENT_READS = timedelta(seconds=2)
PACE = timedelta(seconds=1)
PORTS_TRIED = 100
CLINIC_ID = 700_000_000
LOCAL_TOKEN = "4200000001:local-telegram-needs-no-secret"  # noqa: S105 - opens nothing


@dataclass(slots=True)
class Local:
    """Lumbot, the local Telegram it talks to, and their common clock."""

    clock: MovableClock
    telegram: Telegram
    server: Server
    app: App

    async def settled(self) -> None:
        """Return when Lumbot has taken in and answered everything; its pace moves the clock."""
        updates = self.telegram.bot.updates
        while True:
            while updates.items or not updates.polled:  # noqa: ASYNC110 - a turn for the server
                await asyncio.sleep(0)
            await self.app.settled()
            async with self.app.database.reading() as conn:
                if not await outbox.heads(conn, self.clock.now(), 1):
                    return
            self.clock.advance(PACE)

    async def later(self, wait: timedelta) -> None:
        """Move the clock ahead, and let everything happen that fell due."""
        self.clock.advance(wait)
        await self.settled()

    async def until(self, moment: datetime) -> None:
        """Move the clock to ``moment``, and let everything happen that fell due."""
        await self.later(moment - self.clock.now())

    def person(
        self, name: str, *, language: str = "en", number: int | None = None, role: str = "patient"
    ) -> Person:
        """Somebody with a phone; ``number`` is their Telegram id where it matters."""
        profile = self.telegram.add_person(name, language_code=language, role=role, user_id=number)
        return Person(self, User(self.telegram, profile), language)


@dataclass(slots=True)
class Person:
    """Somebody with a phone who waits for Lumbot's answer after everything they do.

    Buttons are named by their message, so that the same script plays in every language.
    """

    house: Local
    user: User
    language: str
    _said: list[str] = field(default_factory=list)

    def words(self, message_id: str, args: Mapping[str, Arg] | None = None) -> str:
        """Return the words of a message as this person reads them on a button."""
        return self.house.app.catalogues.label(Text(message_id, args or {}), self.language)

    async def says(self, text: str) -> None:
        """Type a message."""
        await self._reads()
        await self.user.send(text)
        await self.house.settled()

    async def taps(self, message_id: str, **args: Arg) -> None:
        """Tap the newest button that says this message: ``taps("number", number=7)``."""
        await self._reads()
        await self.user.tap(self.words(message_id, args))
        await self.house.settled()

    async def shares_location(self, latitude: float, longitude: float) -> None:
        """Send where they are."""
        await self._reads()
        await self.user.share_location(latitude, longitude)
        await self.house.settled()

    async def _reads(self) -> None:
        await self.house.later(PATIENT_READS)


@asynccontextmanager
async def local_house(
    settings: Settings, clock: MovableClock, *, port: int = 0, on_reset: Reset | None = None
) -> AsyncIterator[Local]:
    """Start a local Telegram and Lumbot against it. ``settings`` say all but where Telegram is.

    With ``on_reset`` there is the chat page, whose reset button calls it.
    """
    telegram = Telegram(token=settings.token.get_secret_value(), clock=clock)
    async with AsyncExitStack() as stack:
        server = Server(telegram, port=port, page=on_reset is not None, on_reset=on_reset)
        await stack.enter_async_context(server)
        here = settings.model_copy(update={"api_url": server.url})
        app = await stack.enter_async_context(opened(here, clock))
        yield Local(clock, telegram, server, app)


def local_settings(folder: Path, *, admins: tuple[int, ...] = ()) -> Settings:
    """Return the settings of a made-up clinic whose database lies in ``folder``."""
    return Settings(
        token=SecretStr(LOCAL_TOKEN),
        database_url=f"sqlite+aiosqlite:///{folder / 'lumbot.db'}",
        clinic_name="Hillside Physiotherapy",
        clinic_phone="+27 21 555 0100",
        timezone="Africa/Johannesburg",
        admins=admins,
    )


async def serve(first_port: int, say: Callable[[str], None]) -> None:
    """Serve the chat page until stopped; a reset starts the whole clinic anew."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, stopping.set)
    port = free_port(first_port)
    while not stopping.is_set():
        with TemporaryDirectory(prefix="lumbot-demo-") as folder:
            await _play(port, Path(folder), stopping, say)


async def _play(
    port: int, folder: Path, stopping: asyncio.Event, say: Callable[[str], None]
) -> None:
    clock = MovableClock(SystemClock().now(), runs=True)
    resetting = asyncio.Event()

    async def reset() -> None:
        resetting.set()

    settings = local_settings(folder, admins=(CLINIC_ID,))
    async with local_house(settings, clock, port=port, on_reset=reset) as house:
        clinic = house.person("Hillside Physiotherapy", number=CLINIC_ID, role="clinic")
        patient = house.person("Ana")
        await clinic.user.send("/start")
        await patient.user.send("/start")
        await house.settled()
        assert patient.user.last.from_bot
        say(f"Lumbot has answered a first message at http://127.0.0.1:{port}  (stop with Ctrl+C)")
        ends = [asyncio.create_task(each.wait()) for each in (stopping, resetting)]
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        for each in ends:
            each.cancel()


def free_port(first: int) -> int:
    """Return the first port from ``first`` on that nobody listens on."""
    for port in range(first, first + PORTS_TRIED):
        with socket.socket() as trying:
            trying.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trying.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise NoPort(first, first + PORTS_TRIED - 1)
