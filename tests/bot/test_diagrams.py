"""Diagrams: what a flow's table says is drawn, all of it and nothing else."""

from __future__ import annotations

from enum import StrEnum

import pytest

from bot.diagrams import document, mermaid
from flows.flow import ANY_STATE, Flow, Step, rule, start_in
from flows.registry import FLOWS
from flows.screens import Screen, screen


class Door(StrEnum):
    OPEN = "open"
    SHUT = "shut-tight"


def is_locked(_step: Step) -> bool:
    return False


def draw(_step: Step) -> Screen:
    return screen("door")


def test_a_table_becomes_arrows() -> None:
    """Guards, rules of every state and rules that stay where they are can all be read."""
    rules = (
        rule("pushed", Door.SHUT, Door.OPEN, unless=is_locked),
        rule("knocked", Door.SHUT, None),
        rule("slammed", ANY_STATE, Door.SHUT),
    )
    door = Flow("door", 1, Door, rules, draw, start_in(Door.SHUT))

    assert mermaid(door).splitlines() == [
        "stateDiagram-v2",
        '    state "open" as s_open',
        '    state "shut-tight" as s_shut_tight',
        '    state "any state" as s_any_state',
        "    s_shut_tight --> s_open: pushed [not is locked]",
        "    s_shut_tight --> s_shut_tight: knocked",
        "    s_any_state --> s_shut_tight: slammed",
    ]


@pytest.mark.parametrize("flow", FLOWS.values(), ids=lambda flow: flow.name)
def test_every_flow_can_be_drawn(flow: Flow) -> None:
    """Each rule is one arrow between states that the diagram names."""
    lines = document([flow]).splitlines()
    known = {line.rpartition(" as ")[2] for line in lines if " as " in line}
    arrows = [line.strip().partition(":")[0].split(" --> ") for line in lines if "-->" in line]

    assert lines[:3] == [f"## {flow.name}", "", "```mermaid"]
    assert len(arrows) == len(flow.rules)
    assert {end for arrow in arrows for end in arrow} <= known
