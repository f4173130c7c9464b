"""The benchmark's table, as it is printed and as the README shows it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path

from tests.benchmarks.rounds import Line, Measured

README = Path(__file__).parents[2] / "README.md"
BEGINS, ENDS = "<!-- make bench: begins -->", "<!-- make bench: ends -->"
HEADING = ("| | median | lowest to highest | target | |", "|---|---|---|---|---|")
VERDICTS = ("met", "missed")
HEAD = ("", "median", "lowest to highest", "target", "")


def cells(each: Measured) -> tuple[str, ...]:
    """Put a measured line into the table's words."""
    line, middle = each.line, each.middle
    if middle is None:
        return (line.name, "not measured", "", _target(line), "missed" if line.is_target else "")
    is_spread = len(each.values) > 1
    spread = f"{_number(min(each.values), line)} to {_number(max(each.values), line)}"
    verdict = ("met" if each.is_met else "missed") if line.is_target else ""
    value = f"{_number(middle, line)} {line.unit}".rstrip()
    return (line.name, value, spread if is_spread else "", _target(line), verdict)


def plain(found: Sequence[Measured]) -> str:
    """Write the table for a terminal."""
    rows = [HEAD, *(cells(each) for each in found)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(HEAD))]
    lines = []
    for part, of_part in groupby(found, lambda each: each.part):
        lines += ["", part]
        for row in (HEAD, *(cells(each) for each in of_part)):
            padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            lines.append("  ".join(padded).rstrip())
    return "\n".join([*lines, "", summary(found)])


def markdown(found: Sequence[Measured]) -> str:
    """Write the lines of the README's table, each part under a line with its name."""
    lines = []
    for part, of_part in groupby(found, lambda each: each.part):
        lines.append(f"| **{part}** | | | | |")
        lines += [f"| {' | '.join(cells(each))} |" for each in of_part]
    return "\n".join(lines)


def summary(found: Iterable[Measured]) -> str:
    """Count the targets that are met."""
    targets = [each for each in found if each.line.is_target]
    met = sum(each.is_met for each in targets)
    return f"{met} of {len(targets)} targets met."


def written(found: Sequence[Measured], readme: Path = README) -> None:
    """Put what was measured between the README's marks; parts that were not run stay as they are.

    ValueError when the marks are not there.
    """
    before, begins, rest = readme.read_text("utf-8").partition(BEGINS)
    old, ends, after = rest.partition(ENDS)
    if not begins or not ends:
        raise ValueError(f"{readme} has no lines {BEGINS!r} and {ENDS!r}. Put them in.")
    parts = _parts(old) | _parts(markdown(found))
    lines = [line for part in parts.values() for line in part]
    met, missed = (sum(line.endswith(f"| {word} |") for line in lines) for word in VERDICTS)
    told = f"{met} of {met + missed} targets met."
    table = "\n".join([*HEADING, *lines, "", told])
    readme.write_text(f"{before}{BEGINS}\n{table}\n{ENDS}{after}", "utf-8")


def _parts(table: str) -> dict[str, list[str]]:
    """Cut a table into its parts, by the lines with their names."""
    parts: dict[str, list[str]] = {}
    for line in table.splitlines():
        if line.startswith("| **"):
            parts[line] = []
        if parts and line.startswith("| "):
            parts[next(reversed(parts))].append(line)
    return parts


def _number(value: float, line: Line) -> str:
    return f"{value:,.{line.digits}f}"


def _target(line: Line) -> str:
    if line.at_least is not None:
        return f"at least {_number(line.at_least, line)}"
    return f"at most {_number(line.at_most, line)}" if line.at_most is not None else ""
