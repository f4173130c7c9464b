"""``make bench``: every part, or those that are named, and whether the targets are met.

With ``--write`` what was measured is put into the README's table.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks import table
from tests.benchmarks.parts import PARTS
from tests.benchmarks.rounds import ROUNDS, Bench, Measured, Part, Round, measured


def main() -> int:
    """Run what is asked for; 0 when each target is met."""
    asked = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    asked.add_argument("parts", nargs="*", help=f"of {', '.join(each.name for each in PARTS)}")
    asked.add_argument("--rounds", type=int, default=ROUNDS)
    asked.add_argument("--write", action="store_true", help="put it into the README's table")
    options = asked.parse_args()
    known = {part.name: part for part in PARTS}
    if unknown := [name for name in options.parts if name not in known]:
        asked.error(f"{', '.join(unknown)}: no such part")
    chosen = [known[name] for name in options.parts] or list(PARTS)
    found = [line for part in chosen for line in run(part, options.rounds)]
    print(table.plain(found))
    if options.write:
        table.written(found)
    return 0 if all(each.is_met for each in found) else 1


def run(part: Part, rounds: int) -> list[Measured]:
    """Run all rounds of a part, and show each as it comes."""
    kept: list[Round] = []
    with TemporaryDirectory(prefix="lumbot-bench-") as folder:
        for each in part.measure(Bench(rounds, Path(folder))):
            kept.append(each)
            told = ", ".join(f"{name} {value:,.4g}" for name, value in each.items())
            print(f"{part.name}, round {len(kept)}: {told}", file=sys.stderr, flush=True)
    return measured(part, kept)


if __name__ == "__main__":
    sys.exit(main())
