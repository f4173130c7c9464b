"""The parts of the benchmark, in the order in which they are run and told."""

from __future__ import annotations

from tests.benchmarks.broadcast import BROADCAST
from tests.benchmarks.conversation import CONVERSATION
from tests.benchmarks.engine import ENGINE
from tests.benchmarks.growth import GROWTH
from tests.benchmarks.limits import LIMITS
from tests.benchmarks.reminders import REMINDERS
from tests.benchmarks.rounds import Part

PARTS: tuple[Part, ...] = (CONVERSATION, BROADCAST, REMINDERS, ENGINE, GROWTH, LIMITS)
