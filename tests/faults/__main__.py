"""The crash and fault campaign: `make faults`, or `python -m tests.faults --help`.

Ends with 0 when every oracle is content, and with 1 when one is not.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from tests.faults.campaign import fight

SEED = 20260322


def main() -> int:
    """Fight a campaign, and say every figure."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED, help="what chance begins with")
    parser.add_argument("--kills", type=int, default=100, help="how many at least")
    parser.add_argument("--minutes", type=float, default=0, help="how long at least")
    parser.add_argument("--postgres", action="store_true", help="only three machines on PostgreSQL")
    parser.add_argument("--keep", type=Path, help="a folder to leave every database and log in")
    asked = parser.parse_args()
    until = monotonic() + 60 * asked.minutes

    with TemporaryDirectory(prefix="lumbot-faults-") as folder:
        figures = asyncio.run(
            fight(
                asked.keep or Path(folder),
                asked.seed,
                asked.kills,
                lambda: monotonic() >= until,
                on_server=asked.postgres,
            )
        )
    figures.print(print)
    return 1 if figures.failures else 0


if __name__ == "__main__":
    sys.exit(main())
