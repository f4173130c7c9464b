"""What people use today, in an environment of its own that only the benchmark makes."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent
LOCK = HERE / "requirements.txt"
FOLDER = HERE.parents[2] / "build" / "peers"


@cache
def python() -> Path:
    """Return the interpreter that has the peers, after installing them from their lock."""
    stamp, made_from = FOLDER / ".made-from", sha256(LOCK.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text("ascii") != made_from:
        subprocess.run([sys.executable, "-m", "venv", "--clear", FOLDER], check=True)
        pip = (FOLDER / "bin" / "python", "-m", "pip", "install", "--quiet", "--quiet")
        subprocess.run((*pip, "--require-hashes", "-r", LOCK), check=True)
        stamp.write_text(made_from, "ascii")
    return FOLDER / "bin" / "python"
