"""The parts of the benchmark, in the order in which they are run and told."""

from __future__ import annotations

from tests.benchmarks.broadcast import BROADCAST
from tests.benchmarks.conversation import CONVERSATION
from tests.benchmarks.rounds import Part

PARTS: tuple[Part, ...] = (CONVERSATION, BROADCAST)
