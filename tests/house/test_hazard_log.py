"""The safety file: every hazard is whole, and every test and file that it names is there."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import pytest

from tests.house.source import ROOT

LOG = ROOT / "docs" / "safety" / "hazard-log.md"
THREATS = ROOT / "SECURITY.md"
PARTS = ("Cause", "Before", "Control", "After", "Proof", "Open")
PART = re.compile(r"^- \*\*(\w+):\*\* ?(.*(?:\n  - .*)*)", re.MULTILINE)
QUOTED = re.compile(r"`([^`]+)`")
BAD = ("minor", "moderate", "serious", "catastrophic")
LIKELY = ("improbable", "rare", "occasional", "frequent")


@dataclass(frozen=True, slots=True)
class Hazard:
    """One entry of the log."""

    number: str
    title: str
    parts: Mapping[str, str]

    def risk(self, when: str) -> tuple[int, int]:
        """Return how bad and how likely it is, "Before" or "After", as places on the scales."""
        bad, likely = self.parts[when].split(", ")
        return BAD.index(bad), LIKELY.index(likely)


def hazards() -> list[Hazard]:
    """Read the log."""
    _, *entries = re.split(r"^## ", LOG.read_text("utf-8"), flags=re.MULTILINE)
    read = []
    for entry in entries:
        head, _, body = entry.partition("\n")
        number, _, title = head.partition(" ")
        read.append(Hazard(number, title, dict(PART.findall(body))))
    return read


@cache
def defined_in(module: str) -> frozenset[str]:
    """Return the names of a file's tests; none for a file that is not there."""
    path = ROOT / module
    if not path.is_file():
        return frozenset()
    defined = ast.parse(path.read_text("utf-8")).body
    functions = [
        each for each in defined if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    return frozenset(each.name for each in functions if each.name.startswith("test_"))


def missing(proofs: list[str]) -> list[str]:
    """Return which of these tests, written as path::name, there are not."""
    split = [(each, *each.split("::")) for each in proofs]
    return [each for each, module, name in split if name not in defined_in(module)]


def test_numbers_are_unique_and_none_is_missing() -> None:
    """A hazard keeps its number, so none is taken away and a new one gets the next."""
    found = hazards()

    assert [each.number for each in found] == [f"H{n:02}" for n in range(1, len(found) + 1)]
    assert len({each.title for each in found}) == len(found) > 0


@pytest.mark.parametrize("hazard", hazards(), ids=lambda hazard: str(hazard.number))
def test_a_hazard_is_told_in_full(hazard: Hazard) -> None:
    """Cause, risk, control, proof and what is open are there; a control makes nothing worse."""
    assert tuple(hazard.parts) == PARTS
    assert all(said.strip() for said in hazard.parts.values())
    before, after = hazard.risk("Before"), hazard.risk("After")

    assert after[0] <= before[0]
    assert after[1] <= before[1]
    assert after != before


@pytest.mark.parametrize("hazard", hazards(), ids=lambda hazard: str(hazard.number))
def test_a_control_names_where_it_stands(hazard: Hazard) -> None:
    """Each control names files or folders of this checkout."""
    named = [each for each in QUOTED.findall(hazard.parts["Control"]) if "/" in each]

    assert named
    assert [each for each in named if not (ROOT / each).exists()] == []


@pytest.mark.parametrize("hazard", hazards(), ids=lambda hazard: str(hazard.number))
def test_a_proof_is_a_test_that_there_is(hazard: Hazard) -> None:
    """Every named test exists; where none is named, the hazard says that its proof is open."""
    named = QUOTED.findall(hazard.parts["Proof"])

    assert missing(named) == []
    assert len(set(named)) == len(named)
    assert named or hazard.parts["Proof"] == "open"


def test_every_threat_names_tests_that_there_are() -> None:
    """A row of the table of threats without a proof would be a promise."""
    lines = THREATS.read_text("utf-8").splitlines()
    rows = [line for line in lines if line.startswith("|")][2:]

    assert rows
    for row in rows:
        proofs = [each for each in QUOTED.findall(row) if "::" in each]
        assert proofs, row
        assert missing(proofs) == []
