"""What is counted, for whoever watches the machine: numbers, and never whose they are.

Labels are words of this file and of the outbox only; nothing that a user sent becomes one.
Each process builds one and hands it to the parts that count.
"""

from __future__ import annotations

from importlib.metadata import version

from prometheus_client import CollectorRegistry, Counter, Gauge, Info, generate_latest

HANDLED = "handled"
FAILED = "failed"


class Metrics:
    """The counters and gauges of one process, in a registry of their own."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.updates = self._counter("updates", "Updates of Telegram that came in")
        self.events = self._counter("events", "Events by what became of them", "outcome")
        self.calls = self._counter(
            "calls", "Calls out of the outbox by what became of them", "urgency", "outcome"
        )
        self.in_flight = self._gauge("calls_in_flight", "Calls that Telegram has not answered yet")
        self.due = self._gauge("outbox_due", "Rows of the outbox that are due", "urgency", "state")
        self.lag_seconds = self._gauge("outbox_lag_seconds", "Age of the oldest reply that is due")
        self.silent_seconds = self._gauge("poll_age_seconds", "Time since Telegram last answered")
        build = Info("lumbot_build", "The version that runs", registry=self._registry)
        build.info({"version": version("lumbot")})

    def page(self) -> bytes:
        """Return everything in Prometheus' text format."""
        return generate_latest(self._registry)

    def _counter(self, name: str, what: str, *labels: str) -> Counter:
        return Counter(f"lumbot_{name}", what, labels, registry=self._registry)

    def _gauge(self, name: str, what: str, *labels: str) -> Gauge:
        return Gauge(f"lumbot_{name}", what, labels, registry=self._registry)
