"""A whole clinic on this machine: Lumbot against a local Telegram, with a clock to move.

The tour and the tests live in the same house, without the page.
"""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import available_timezones

from pydantic import SecretStr

from bot.app import App, opened
from bot.clock import MovableClock, SystemClock
from bot.config import Settings
from bot.emulator import Seen, Server, Telegram, User
from bot.emulator.page_api import Reset
from bot.errors import NoPort
from bot.storage import outbox
from flows.texts import Arg, Text

PATIENT_READS = timedelta(seconds=2)
PACE = timedelta(seconds=1)
PORTS_TRIED = 100
BOT_NAME = "Lumbot"
CLINIC_ID = 700_000_000
LOCAL_TOKEN = "4200000001:local-telegram-needs-no-secret"  # noqa: S105 - opens nothing


@dataclass(frozen=True, slots=True)
class Running:
    """Lumbot in a task of its own, so that whoever started it need not be the one to stop it."""

    app: App
    task: asyncio.Task[None]
    stopping: asyncio.Event


@dataclass(slots=True)
class Local:
    """Lumbot, the local Telegram it talks to, and their common clock."""

    settings: Settings
    clock: MovableClock
    telegram: Telegram
    _running: Running | None = None
    _settling: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def app(self) -> App:
        """Lumbot, while it runs."""
        assert self._running is not None, "Lumbot is not running: start it first."
        return self._running.app

    async def start(self) -> None:
        """Start Lumbot with the database as it was left. Raises what a part failed with."""
        opening: asyncio.Future[App] = asyncio.get_running_loop().create_future()
        stopping = asyncio.Event()
        task = asyncio.create_task(self._run(opening, stopping))
        await asyncio.wait([opening])
        if opening.cancelled():
            await task
        self._running = Running(opening.result(), task, stopping)

    async def stop(self) -> None:
        """Stop Lumbot, if it runs; Telegram keeps what people write meanwhile."""
        if self._running is not None:
            running, self._running = self._running, None
            running.stopping.set()
            await running.task

    async def _run(self, opening: asyncio.Future[App], stopping: asyncio.Event) -> None:
        try:
            async with opened(self.settings, self.clock) as app:
                opening.set_result(app)
                await stopping.wait()
        finally:
            opening.cancel()

    async def during(self, work: Coroutine[None, None, None]) -> None:
        """Wait for ``work``. Raises what a part of Lumbot fails with meanwhile."""
        assert self._running is not None, "Lumbot is not running: start it first."
        doing = asyncio.create_task(work)
        try:
            both = [doing, self._running.task]
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            if self._running.task.done():
                await self._running.task
            await doing
        finally:
            doing.cancel()

    async def settled(self) -> None:
        """Return when Lumbot has taken in and answered everything; its pace moves the clock.

        When several people wait at once, the pace moves it for all of them together.
        """
        async with self._settling:
            await self.during(self._settle(self.app))

    async def _settle(self, app: App) -> None:
        updates = self.telegram.bot.updates
        while True:
            await updates.told()
            await app.settled()
            async with app.database.reading() as conn:
                waiting = await outbox.heads(conn, self.clock.now(), 1)
            if not waiting and not app.dispatcher.is_busy:
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

    def words(self, message_id: str, args: Mapping[str, Arg] | None = None) -> str:
        """Return the words of a message as this person reads them on a button."""
        return self.house.app.catalogues.label(Text(message_id, args or {}), self.language)

    async def says(self, text: str) -> None:
        """Type a message."""
        await self._reads()
        await self.user.send(text)
        await self.house.settled()

    async def taps(self, message_id: str, *, on: Seen | None = None, **args: Arg) -> None:
        """Tap a button that says this message: ``taps("number", number=7)``.

        It is the newest one, or the one that ``on`` had, even if the card has changed since.
        """
        await self._reads()
        label = self.words(message_id, args)
        buttons = [each for row in on.buttons for each in row] if on else []
        data = next((each.data for each in buttons if each.text == label), None)
        await self.user.tap(data or label, on=on)
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
    telegram.bot.profile.first_name = BOT_NAME
    async with AsyncExitStack() as stack:
        server = Server(telegram, port=port, page=on_reset is not None, on_reset=on_reset)
        await stack.enter_async_context(server)
        here = settings.model_copy(update={"api_url": server.url})
        house = Local(here, clock, telegram)
        await house.start()
        stack.push_async_callback(house.stop)
        yield house


def local_settings(
    folder: Path, *, admins: tuple[int, ...] = (), timezone: str = "Africa/Johannesburg"
) -> Settings:
    """Return the settings of a made-up clinic whose database lies in ``folder``."""
    return Settings(
        token=SecretStr(LOCAL_TOKEN),
        database_url=f"sqlite+aiosqlite:///{folder / 'lumbot.db'}",
        clinic_name="Hillside Physiotherapy",
        clinic_phone="+27 21 555 0100",
        timezone=timezone,
        admins=admins,
    )


def machine_zone() -> str:
    """Return the IANA zone of this machine, UTC where it does not say."""
    _, _, name = str(Path("/etc/localtime").resolve()).partition("zoneinfo/")
    return name if name in available_timezones() else "UTC"


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

    # The page shows the clock of this machine's zone, so the clinic lives in it too.
    settings = local_settings(folder, admins=(CLINIC_ID,), timezone=machine_zone())
    async with local_house(settings, clock, port=port, on_reset=reset) as house:
        clinic = house.person("Hillside Physiotherapy", number=CLINIC_ID, role="clinic")
        patient = house.person("Ana")
        await clinic.user.send("/start")
        await patient.user.send("/start")
        await house.settled()
        assert patient.user.last.from_bot
        say(f"Lumbot has answered a first message at http://127.0.0.1:{port}  (stop with Ctrl+C)")
        await house.during(_any_of(stopping, resetting))


async def _any_of(*events: asyncio.Event) -> None:
    waits = [asyncio.create_task(each.wait()) for each in events]
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for each in waits:
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
