"""What a campaign counts: how often each fault struck, and what each oracle looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

FAILURES_SHOWN = 3
FAILURE_LENGTH_MAX = 2000


@dataclass(slots=True)
class Figures:
    """Counts; an oracle fails with what it saw."""

    faults: Counter[str] = field(default_factory=Counter)
    checked: Counter[str] = field(default_factory=Counter)
    failures: dict[str, list[str]] = field(default_factory=dict)
    outcomes: Counter[str] = field(default_factory=Counter)
    twice: int = 0
    twice_allowed: int = 0
    takeover_seconds: list[float] = field(default_factory=list)
    stop_seconds: list[float] = field(default_factory=list)

    def struck(self, fault: str, times: int = 1) -> None:
        """Count a fault that was there."""
        self.faults[fault] += times

    def passed(self, oracle: str, checked: int) -> None:
        """Count what an oracle looked at."""
        self.checked[oracle] += checked

    def failed(self, oracle: str, why: object) -> None:
        """Remember that an oracle failed, and over what."""
        self.failures.setdefault(oracle, []).append(str(why)[:FAILURE_LENGTH_MAX])

    @property
    def kills(self) -> int:
        """How often a process was ended without being asked."""
        return sum(count for name, count in self.faults.items() if name.startswith("SIGKILL"))

    def print(self, say: Callable[[str], object]) -> None:
        """Say every figure, a line each, and whether all is well in the last."""
        say("Faults")
        for name, count in sorted(self.faults.items()):
            say(f"  {count:>7}  {name}")
        say("Messages")
        for name, count in sorted(self.outcomes.items()):
            say(f"  {count:>7}  {name}")
        say(f"  {self.twice:>7}  came twice, where {self.twice_allowed} were in the air")
        say("Times")
        for name, seconds in (("takeovers", self.takeover_seconds), ("stops", self.stop_seconds)):
            if seconds:
                middle = sorted(seconds)[len(seconds) // 2]
                longest = f"median {middle:.1f} s, longest {max(seconds):.1f} s"
                say(f"  {len(seconds):>7}  {name}: {longest}")
        say("Oracles")
        for name, count in sorted(self.checked.items()):
            wrong = len(self.failures.get(name, ()))
            say(f"  {count:>7}  {name}: {f'{wrong} FAILED' if wrong else 'all well'}")
        for name, whys in self.failures.items():
            for why in whys[:FAILURES_SHOWN]:
                say(f"FAILED: {name}: {why}")
        say(self.verdict())

    def verdict(self) -> str:
        """Say in a line whether every oracle is content."""
        struck = sum(self.faults.values())
        if self.failures:
            return f"Not well: {', '.join(sorted(self.failures))} after {struck} faults."
        return f"All well: nothing lost in {struck} faults, {self.kills} of them kills."
