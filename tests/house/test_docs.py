"""The guides: every link inside the checkout leads somewhere, every command and setting is real."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer.main

from bot.cli import app
from bot.config import Settings
from tests.house.source import ROOT

GUIDES = [ROOT / "SECURITY.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)")
SETTING = re.compile(r"\bLUMBOT_([A-Z_]+)")
COMMAND = re.compile(r"`(?:[^`\n]*\s)?lumbot ((?:[a-z][a-z-]* ?)+)[^`\n]*`")
OUR_COMMANDS = typer.main.get_command(app)


def heads(page: Path) -> set[str]:
    """Return the names by which the parts of a page are linked to."""
    titles = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in titles}


def is_command(words: list[str]) -> bool:
    """Tell whether a command line begins with a command of ours, and its own one below it."""
    commands = getattr(OUR_COMMANDS, "commands", {})
    if words[0] not in commands:
        return False
    below = getattr(commands[words[0]], "commands", None)
    return below is None or (len(words) > 1 and words[1] in below)


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_guide_leads_nowhere_but_to_what_there_is(guide: Path) -> None:
    """Links, settings and commands in a guide are there to be followed."""
    said = guide.read_text("utf-8")
    broken = [
        f"{path}#{part}"
        for path, part in LINK.findall(said)
        if not (target := (guide.parent / path if path else guide)).exists()
        or (part and part not in heads(target))
    ]

    assert broken == []
    assert {each.lower() for each in SETTING.findall(said)} <= set(Settings.model_fields)
    named = [found.split() for found in COMMAND.findall(said)]
    assert [each for each in named if not is_command(each)] == []
