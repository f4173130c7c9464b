"""One scripted patient and one clinic day, played through the local Telegram and printed.

The same script plays in every language, because it names messages and not words.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text as Styled

from bot.clock import MovableClock
from bot.demo import CLINIC_ID, Local, Person, local_house, local_settings
from bot.emulator.messages import Seen
from flows.rules.red_flags import ORDER
from flows.texts import Arg

ZONE = ZoneInfo("Africa/Johannesburg")
START = datetime(2026, 3, 9, 9, 14, tzinfo=ZONE).astimezone(UTC)
PAGE_WIDTH = 92
BUBBLE_WIDTH = 64
INDENT = 14
# What the patient of the tour answers, in the order of the questions.
MOVEMENTS = (
    ("self-test-answer-pain", 6),
    ("self-test-answer-tension", None),
    ("self-test-answer-none", None),
    ("self-test-answer-none", None),
    ("self-test-answer-tension", None),
    ("self-test-answer-lost-control", None),
)
DAILY_LIFE = (
    "severity-level-very-painful",
    "severity-level-some-pain",
    "severity-level-some-pain",
    "severity-level-very-painful",
    "severity-level-some-pain",
    "severity-level-some-pain",
    "severity-level-not-done",
    "severity-level-not-done",
)


@dataclass(slots=True)
class Scene:
    """One person's chat, printed as it grows."""

    out: Console
    person: Person
    _told: int = 0
    _texts: dict[int, str] = field(default_factory=dict)

    async def says(self, text: str) -> None:
        """Type, and print what comes."""
        await self.person.says(text)
        self.tell()

    async def taps(self, *message_ids: str, **args: Arg) -> None:
        """Tap these buttons one after the other, and print what comes."""
        for message_id in message_ids:
            self.out.print(Styled(f"▸ {self.person.words(message_id, args)}", style="green"))
            await self.person.taps(message_id, on=None, **args)
            self.tell()

    def tell(self) -> None:
        """Print every version of a message that is new, but for one that only lost its buttons."""
        transcript = self.person.user.transcript
        for seen in transcript[self._told :]:
            is_closed = not seen.buttons and self._texts.get(seen.message_id) == seen.text
            if seen.event in {"sent", "edited"} and not is_closed:
                self.out.print(_bubble(seen))
            self._texts[seen.message_id] = seen.text
        self._told = len(transcript)


@dataclass(slots=True)
class Tour:
    """The script."""

    house: Local
    out: Console
    language: str

    def heading(self, words: str) -> None:
        """Print where we are in the story, and the patient's day and hour."""
        now = self.house.clock.now().astimezone(ZONE)
        self.out.rule(f"[bold]{words}[/bold]  ·  {now:%A %H:%M}", align="left")

    async def play(self) -> None:
        """Play a patient from hello to the first days, then an emergency at the clinic."""
        clinic = Scene(self.out, self.house.person("Clinic", number=CLINIC_ID, role="clinic"))
        patient = Scene(self.out, self.house.person("Ana", language=self.language))
        self.heading("The clinic opens its side")
        await clinic.says("/start")
        await self._welcome(patient)
        await self._assessment(patient)
        await self._tomorrow(patient)
        await self._later(patient)
        await self._emergency(patient, clinic)

    async def _welcome(self, patient: Scene) -> None:
        self.heading("A patient writes for the first time")
        await patient.says("/start")
        await patient.taps("welcome-start", "welcome-agree", "answer-no", "answer-yes")
        await patient.taps("answer-yes")

    async def _assessment(self, patient: Scene) -> None:
        self.heading("Warning signs, self-tests and questions")
        for _ in ORDER:
            await patient.taps("answer-no")
        await patient.taps("answer-yes")
        await self._self_tests(patient)
        await patient.taps(*DAILY_LIFE)
        await patient.taps("number", number=4)
        await patient.taps("number", number=7)
        await patient.taps("severity-kind-dull", "severity-spread-low-back", "answer-no")
        await patient.taps("severity-frequency-few-months", "severity-days-some-days")
        await patient.taps("severity-trend-same", "answer-yes")
        await patient.taps("aggravators-dressing", "aggravators-driving", "tick-done")
        await patient.taps("aggravators-cause-sitting", "answer-yes", "answer-no")
        self.heading("Everything once more, the result and the plan")
        await patient.taps("summary-right", "summary-right", "summary-show-result")
        await patient.taps("result-start-plan")

    async def _self_tests(self, patient: Scene) -> None:
        for number, (felt, pain) in enumerate(MOVEMENTS):
            if number in {0, 1, 3, 5}:
                await patient.taps("self-test-did-it")
            await patient.taps(felt)
            if pain is not None:
                await patient.taps("number", number=pain)

    async def _tomorrow(self, patient: Scene) -> None:
        await patient.taps("nav-go-on", "plan-time-about", time=clock(8 * 60))
        await self._eight_o_clock()
        self.heading("The next morning")
        patient.tell()
        await patient.taps("day-show-me", "day-begin", "day-form-easier", "day-next")
        await patient.taps("day-all-done", "day-done")
        await patient.taps("number", number=2)

    async def _later(self, patient: Scene) -> None:
        """Some mornings later: what the weeks look like, and something to read."""
        for _ in range(2):
            await self._eight_o_clock()
        self.heading("Two days later")
        patient.tell()
        await patient.says("/progress")
        await patient.says("/learn")
        await patient.taps("learn-theme-daily")

    async def _eight_o_clock(self) -> None:
        """Let time pass until the next morning's reminder."""
        morning = self.house.clock.now().astimezone(ZONE) + timedelta(days=1)
        await self.house.until(morning.replace(hour=8, minute=0, second=0).astimezone(UTC))

    async def _emergency(self, patient: Scene, clinic: Scene) -> None:
        await self.house.later(timedelta(hours=3))
        self.heading("A warning sign, some hours later")
        await patient.says("/redflags")
        await patient.taps("answer-no", "answer-yes", "safety-show-card")
        self.heading("At the clinic, at the same moment")
        clinic.tell()
        await clinic.taps("clinic-alert-open", "matter-take", "clinic-safe", "clinic-confirm-safe")
        self.heading("The patient hears of it")
        patient.tell()


def clock(minutes: int) -> time:
    """Return the time of day that many minutes after midnight."""
    return time(*divmod(minutes, 60))


def _bubble(seen: Seen) -> Padding:
    words = Styled(_visible(seen.text))
    if seen.media is not None:
        words = Styled(f"({seen.media.kind})\n", style="magenta") + words
    for row in seen.buttons:
        words.append("\n")
        for each in row:
            words.append(f"[ {_visible(each.text)} ] ", style="cyan")
    indent = 0 if seen.from_bot else INDENT
    title = "✎" if seen.event == "edited" else None
    panel = Panel(words, width=BUBBLE_WIDTH, title=title, title_align="right", border_style="dim")
    return Padding(panel, (0, 0, 0, indent))


def _visible(text: str) -> str:
    """Drop the marks that keep mixed directions apart; a terminal shows them as boxes."""
    return "".join(char for char in text if unicodedata.category(char) != "Cf")


async def play(language: str, out: Console) -> None:
    """Play the whole tour, in under a minute."""
    # The command line writes long lines on; bubbles have to be wrapped.
    page = Console(file=out.file, highlight=False, width=min(out.width, PAGE_WIDTH))
    with TemporaryDirectory(prefix="lumbot-tour-") as folder:
        settings = local_settings(Path(folder), admins=(CLINIC_ID,))
        async with local_house(settings, MovableClock(START)) as house:
            await Tour(house, page, language).play()
    page.rule()
    page.print("[bold]The tour is over.[/bold] Play it yourself: make demo")
