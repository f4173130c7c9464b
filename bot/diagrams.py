"""Draws the flows' tables, so that a clinic can read what may follow what.

Only what a table says is drawn: where a flow begins, and to which it hands over, is decided
by its functions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from flows.flow import ANY_STATE, Flow, Rule

EVERYWHERE = "any state"
WORD = re.compile(r"\w+")


def document(flows: Iterable[Flow]) -> str:
    """Return a Markdown page with one Mermaid diagram a flow."""
    return "\n".join(f"## {flow.name}\n\n```mermaid\n{mermaid(flow)}\n```\n" for flow in flows)


def mermaid(flow: Flow) -> str:
    """Return a flow's states and rules as a Mermaid state diagram; guards are in brackets."""
    states = [*(state.value for state in flow.states)]
    if any(rule.source == ANY_STATE for rule in flow.rules):
        states.append(EVERYWHERE)
    named = [f'    state "{state}" as {_key(state)}' for state in states]
    return "\n".join(["stateDiagram-v2", *named, *map(_arrow, flow.rules)])


def _arrow(rule: Rule) -> str:
    source = EVERYWHERE if rule.source == ANY_STATE else str(rule.source)
    dest = source if rule.dest is None else str(rule.dest)
    guards = [*map(_name, rule.when), *(f"not {_name(each)}" for each in rule.unless)]
    condition = f" [{', '.join(guards)}]" if guards else ""
    return f"    {_key(source)} --> {_key(dest)}: {rule.trigger}{condition}"


def _key(state: str) -> str:
    """Return a name that no word of Mermaid's own can be taken for."""
    return "_".join(["s", *WORD.findall(state)])


def _name(guard: Callable[..., bool]) -> str:
    name = getattr(guard, "__name__", "<lambda>")
    return "a condition" if name == "<lambda>" else name.strip("_").replace("_", " ")
