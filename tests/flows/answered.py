"""Answers of a finished assessment as the session holds them, to change one at a time."""

from __future__ import annotations

from flows.answers import KEPT
from flows.rules.severity import Activity
from flows.session import Scalar

CALM: dict[str, Scalar] = {
    **{f"severity.{activity}": "0" for activity in Activity},
    "severity.pain_now": "0",
    "severity.pain_worst": "4",
    "severity.kind": "dull",
    "severity.spread": "low_back",
    "severity.tingling": "no",
    "severity.frequency": "first",
    "severity.days": "1",
    "severity.trend": "same",
    "severity.avoids": "no",
}


def answered(**changed: str) -> dict[str, Scalar]:
    """Severity answers with hardly any trouble, but for ``changed``."""
    return CALM | {f"severity.{name}": value for name, value in changed.items()}


def kept(**changed: str) -> dict[str, Scalar]:
    """The same answers behind a result that stands."""
    return {KEPT + key: value for key, value in answered(**changed).items()}
