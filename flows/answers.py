"""Typed reading of the session's flat answers, so that flows need not know each other's keys."""

from __future__ import annotations

from flows.rules.red_flags import FlagAnswer, RedFlag
from flows.session import Data

RED_FLAGS = "red_flags."


def flag_key(flag: RedFlag) -> str:
    """Name the answer of one warning sign."""
    return RED_FLAGS + flag.value


def red_flags(data: Data) -> dict[RedFlag, FlagAnswer]:
    """Read the warning signs that were answered."""
    return {
        flag: FlagAnswer(str(data[flag_key(flag)])) for flag in RedFlag if flag_key(flag) in data
    }
