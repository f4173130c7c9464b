"""The engine: one step of the conversation, one message put into words, and what a start imports.

Sessions and events are those of patients who answer the warning signs and the day, gathered
first and then timed one by one; nothing is awaited and nothing is written.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from statistics import median

from bot.calls import Shown, Target
from bot.l10n import Catalogues
from bot.telegram.render import Renderer
from flows import engine
from flows.effects import Say, Show
from flows.events import ButtonPressed, CommandGiven, Event
from flows.screens import Screen
from flows.session import Profile, Session
from tests.benchmarks.processes import ROOT
from tests.benchmarks.rounds import Bench, Line, Part, Round

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
STEPS_MAX = 40
REPEATS = 50
BATCH = 5


@dataclass(frozen=True, slots=True)
class Talk:
    """What happened to whom, and what was shown."""

    steps: Sequence[tuple[Session, Event]]
    shown: Sequence[tuple[Shown, Target]]


def talked() -> Talk:
    """Let a patient answer the warning signs, always with the first button that goes on."""
    who = Profile("en", "UTC", is_adult=True, care_consent=True, zone_known=True)
    session = engine.begin(who)
    event: Event = CommandGiven(START, "redflags")
    steps: list[tuple[Session, Event]] = []
    shown: list[tuple[Shown, Target]] = []
    while len(steps) < STEPS_MAX:
        steps.append((session, event))
        result = engine.step(session, event)
        session, card = result.session, None
        for effect in result.effects:
            if isinstance(effect, Show | Say):
                shown.append((effect, Target(1, "en", session.place.flow, session.step)))
                card = effect.screen if isinstance(effect, Show) else card
        following = card and _first(session, card)
        if not following:
            break
        event = following
    return Talk(steps, shown)


def _first(session: Session, card: Screen) -> Event | None:
    buttons = (button for row in card.rows for button in row if not button.opens)
    found = next(buttons, None)
    if found is None:
        return None
    return ButtonPressed(START, session.place.flow, session.step, found.trigger, found.value)


def measure(bench: Bench) -> Iterator[Round]:
    """Yield a round: every step and every message fifty times, and a start's imports."""
    talk = talked()
    facts = dict.fromkeys(("clinic", "phone", "emergency", "hours"), "-")
    render = Renderer(Catalogues.load(facts))
    for _ in range(bench.rounds):
        yield {
            "Step": _median_us([partial(engine.step, *each) for each in talk.steps]),
            "Message": _median_us([partial(render, *each) for each in talk.shown]),
            "Imports": _imports(),
        }


def _median_us(works: Sequence[Callable[[], object]]) -> float:
    """Return the median of what one work takes; each is warm, and others do not get between."""
    found = []
    for work in works:
        work()
        for _ in range(REPEATS):
            began = time.perf_counter()
            for _ in range(BATCH):
                work()
            found.append((time.perf_counter() - began) / BATCH)
    return 1e6 * median(found)


def _imports() -> float:
    """Return the processor's seconds for all that `lumbot run` imports."""
    used = "import bot.app, bot.cli, time; print(time.process_time())"
    told = subprocess.run(
        [sys.executable, "-c", used], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return float(told.stdout)


ENGINE = Part(
    name="Engine",
    lines=(
        Line("Step", "µs", at_most=30, digits=1),
        Line("Message", "µs", at_most=40, digits=1),
        Line("Imports", "CPU-s", at_most=2, digits=2),
    ),
    measure=measure,
)
