"""A clinic in a storm: patients do anything, Telegram fails, Lumbot dies, and nothing is lost.

Real parts on a real socket and a real file; only the clock is moved. A game ends with all
faults lifted and the accounts made up: see ``accounts``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from bot.emulator import Fault, User
from flows import registry
from tests.simulation import accounts
from tests.simulation.examples import budget
from tests.simulation.house import House, built

WHO = st.integers(0, 2)
PICK = st.integers(0, 10**6)
NONSENSE = (
    "what", "7", "no", "sí", "07:30", "🙂" * 50, "x" * 4096, "\u202eabc\u202c", "a\x00b", "٣",
    "/unknown", "  ", "<b>&amp;", "0" * 200,
)  # fmt: skip
SPANS = st.sampled_from(
    [timedelta(seconds=2), timedelta(minutes=7), timedelta(hours=5), timedelta(days=1)]
)
METHODS = st.sampled_from(
    ["sendMessage", "sendAnimation", "editMessageText", "getUpdates", "answerCallbackQuery"]
)
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)  # a game takes a second, and no two alike
PLACES = ((-26.2, 28.0), (51.5, -0.1), (0.0, 0.0), (19.4, -99.1))


def faults(method: str, times: int) -> list[Fault]:
    """Return every way in which a call can fail, so many times."""
    match: dict[str, Any] = {"method": method, "times": times}
    return [
        Fault.refuse(429, "Too Many Requests: retry after 3", retry_after=3, **match),
        Fault.refuse(500, "Internal Server Error", **match),
        Fault.html(502, **match),
        Fault.html(200, **match),
        Fault.drop(**match),
        Fault.deliver_then_drop(**match),
        Fault.delay(0.02, **match),
    ]


class Storm(RuleBasedStateMachine):
    """The game; every rule is one thing that happens to the clinic."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = TemporaryDirectory(prefix="lumbot-storm-")
        self.house: House

    def play(self, work: Coroutine[Any, Any, None]) -> None:
        """Do a move on the house's loop, and let what follows from it happen."""

        async def move() -> None:
            await work
            await self.house.turn()

        self.runner.run(move())

    @initialize()
    def open(self) -> None:
        """Open the clinic."""
        self.house = self.runner.run(built(Path(self.folder.name)))
        self.runner.run(self.house.turn())

    @rule(who=WHO, pick=PICK)
    def taps_the_newest_card(self, who: int, pick: int) -> None:
        """Tap a button of the newest card."""
        self.play(tap(self.house.books.people[who], pick, back=0))

    @rule(who=WHO, picks=st.lists(st.integers(0, 3), min_size=3, max_size=8))
    def goes_on(self, who: int, picks: list[int]) -> None:
        """Answer one card after the other, as patients mostly do."""
        for pick in picks:
            self.play(tap(self.house.books.people[who], pick, back=0))

    @rule(who=WHO, pick=PICK, back=st.integers(1, 6))
    def taps_an_older_card(self, who: int, pick: int, back: int) -> None:
        """Tap a button of a card from before, as it was then."""
        self.play(tap(self.house.books.people[who], pick, back=back))

    @rule(who=WHO, pick=PICK)
    def taps_twice(self, who: int, pick: int) -> None:
        """Tap the same button twice, before the bot can answer."""

        async def twice() -> None:
            await tap(self.house.books.people[who], pick, back=0)
            await tap(self.house.books.people[who], pick, back=0)

        self.play(twice())

    @rule(who=WHO, pick=PICK, word=st.sampled_from([*NONSENSE, ""]))
    def types(self, who: int, pick: int, word: str) -> None:
        """Type the words of a button, or something strange."""
        self.play(write(self.house.books.people[who], word, pick))

    @rule(who=WHO, name=st.sampled_from(sorted(registry.COMMANDS)))
    def commands(self, who: int, name: str) -> None:
        """Send a command."""
        self.play(write(self.house.books.people[who], f"/{name}", 0))

    @rule(who=WHO, place=st.sampled_from(PLACES))
    def shares_a_location(self, who: int, place: tuple[float, float]) -> None:
        """Share where they are, asked or not."""

        async def share() -> None:
            await self.house.books.people[who].share_location(*place)

        self.play(share())

    @rule(who=WHO, lifts=st.booleans())
    def blocks(self, who: int, lifts: bool) -> None:
        """Block the bot, or take that back."""
        user = self.house.books.people[who]
        self.play(user.unblock() if lifts else user.block())

    @rule(who=WHO)
    def edits(self, who: int) -> None:
        """Change what was written last."""
        user = self.house.books.people[who]
        own = [each for each in user.chat if not each.from_bot and each.text]
        if own:
            self.play(user.edit(own[-1], "something else"))

    @rule(span=SPANS)
    def time_passes(self, span: timedelta) -> None:
        """Move the clock."""
        self.play(self.house.passes(span))

    @rule(method=METHODS, times=st.integers(1, 3), pick=PICK)
    def something_fails(self, method: str, times: int, pick: int) -> None:
        """Have the next calls of a method fail in one of the ways there are."""
        possible = faults(method, times)
        self.house.strike(possible[pick % len(possible)])

    @rule(lifts=st.booleans())
    def nobody_answers(self, lifts: bool) -> None:
        """Have Telegram refuse connections, or take them again."""
        self.play(self.house.serve() if lifts else self.house.hang_up())

    @rule(pick=PICK)
    def a_reminder_meets_a_fault(self, pick: int) -> None:
        """Move the clock to when the next wait falls due, with something in its way."""
        waits = self.house.books.replay.waits.values()
        due_at = [each.due_at for waiting in waits for each in waiting.open.values()]
        span = min(due_at, default=self.house.clock.now()) - self.house.clock.now()
        self.something_fails("sendMessage", 1, pick)
        self.play(self.house.passes(max(span, timedelta(0))))

    @rule(who=WHO, deaths=st.lists(st.tuples(PICK, st.integers(0, 40)), min_size=1, max_size=4))
    def dies_over_taps(self, who: int, deaths: list[tuple[int, int]]) -> None:
        """Tap a button, have Lumbot die some milliseconds later and start it, a few times."""

        async def die() -> None:
            for pick, milliseconds in deaths:
                await self.house.start()
                await tap(self.house.books.people[who], pick, back=0)
                self.house.note()
                await asyncio.sleep(milliseconds / 1000)
                await self.house.crash()

        self.play(die())

    @rule()
    def starts_again(self) -> None:
        """Start Lumbot, if it does not run."""
        self.play(self.house.start())

    @rule()
    def is_stopped(self) -> None:
        """Stop Lumbot as an operator does."""
        self.play(self.house.stop())

    @rule(pick=PICK, many=st.integers(1, 10))
    def updates_come_again(self, pick: int, many: int) -> None:
        """Have Telegram hand out updates that it handed out before."""

        async def again() -> None:
            numbers = sorted(self.house.books.sent)
            first = pick % max(len(numbers), 1)
            self.house.redeliver(numbers[first : first + many])

        self.play(again())

    @rule()
    def calms_down(self) -> None:
        """Lift all faults, wait until nothing is left to do, and make up the accounts."""

        async def settled() -> None:
            await self.house.settle()
            await accounts.check(self.house.books)

        self.play(settled())

    def teardown(self) -> None:
        """End every game in the calm, with its accounts made up."""
        try:
            self.calms_down()
        finally:
            self.runner.run(self.house.close())
            self.runner.close()
            self.folder.cleanup()


async def tap(user: User, pick: int, back: int) -> None:
    """Tap a button of the newest message that has any, or of one further up as it was then."""
    told = [each for each in user.transcript if each.from_bot and each.buttons]
    shown = [each for each in user.chat if each.from_bot and each.buttons]
    if back == 0 and shown:
        buttons = [each for row in shown[-1].buttons for each in row]
        await user.tap(buttons[pick % len(buttons)].data or "", on=shown[-1])
    elif len(told) > back:
        old = told[-1 - back]
        buttons = [each for row in old.buttons for each in row]
        await user.tap(buttons[pick % len(buttons)].data or "", on=old)


async def write(user: User, word: str, pick: int) -> None:
    """Write this, or without a word what the newest card's button says."""
    labels = [label for each in user.chat[-3:] if each.from_bot for label in each.labels]
    await user.send(word or (labels[pick % len(labels)] if labels else "hello"))


# Whoever dies in the middle of a statement closes no connection.
@pytest.mark.filterwarnings("ignore:.*non-checked-in connection")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.slow
def test_nothing_is_lost_in_a_storm() -> None:
    """Whatever happens, every answer is kept and told once, in order; see the accounts."""
    run_state_machine_as_test(Storm, settings=settings(budget(12, steps=25), phases=UNSHRUNK))
