"""What a flow is made of: a table of rules, and one function that draws each state.

A rule's guard and action get the ``Step``: a throw-away context that lives for one event.
The first rule that holds wins, so an else-branch is a later rule without a guard.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from flows.effects import Effect, Say
from flows.events import FileSent, WaitElapsed
from flows.facts import NO_FACTS, FactMissing, Facts, Need
from flows.screens import Screen
from flows.session import Profile, Scalar, Session
from flows.texts import Text

ANY_STATE = "*"
Fact = TypeVar("Fact")
OPENED = "opened"


@dataclass(slots=True)
class Step:
    """The context of one event: ``state`` moves, ``data``, ``profile`` and ``effects`` grow.

    ``value`` is what was tapped or typed. A flow ends by ``hand_over`` to another flow or by
    ``finish``, which goes back to what was left in the middle, or to the menu.
    """

    session: Session
    at: datetime
    state: str
    data: dict[str, Scalar]
    profile: Profile
    value: str = ""
    effects: list[Effect] = field(default_factory=list)
    goes_to: str = ""
    goes_with: str = ""
    is_finished: bool = False
    is_committed: bool = False
    record: Text | None = None
    facts: Facts = field(default_factory=lambda: NO_FACTS)
    file: FileSent | None = None

    def fact(self, need: Need, of: type[Fact]) -> Fact:
        """Read a stored fact; FactMissing when the flow's ``needs`` did not ask for it."""
        found = self.facts.get(need)
        if not isinstance(found, of):
            raise FactMissing(f"{need.kind}: {type(found).__name__} instead of {of.__name__}")
        return found

    def put(self, key: str, value: Scalar) -> None:
        """Record an answer."""
        self.data[key] = value

    def drop(self, prefix: str) -> None:
        """Forget every answer whose key starts with ``prefix``."""
        for key in [key for key in self.data if key.startswith(prefix)]:
            del self.data[key]

    def change(self, **fields: Any) -> None:  # noqa: ANN401 - dataclasses.replace checks the names
        """Change fields of the patient's profile."""
        self.profile = replace(self.profile, **fields)

    def do(self, *effects: Effect) -> None:
        """Ask the application for effects, in this order."""
        self.effects.extend(effects)

    def say(self, screen: Screen) -> None:
        """Send a message of its own, ahead of the card."""
        self.effects.append(Say(screen))

    def hand_over(self, flow: str, value: str = "") -> None:
        """End this flow and begin another in the same step."""
        self.goes_to, self.goes_with = flow, value

    def finish(self) -> None:
        """End this flow: back to the one that was left in the middle, or to the menu."""
        self.is_finished = True

    def close(self, record: Text) -> None:
        """End a part: its card becomes this short record, and what follows is a new message."""
        self.record = record

    def commit(self) -> None:
        """Make what was answered so far final: Back does not cross this point."""
        self.is_committed = True


Guard = Callable[[Step], bool]
Action = Callable[[Step], None]
Waker = Callable[[Step, WaitElapsed], None]
Asker = Callable[[Step, str], tuple[Need, ...]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a flow's table; ``dest`` None stays in the state."""

    trigger: str
    source: str
    dest: str | None
    when: tuple[Guard, ...] = ()
    unless: tuple[Guard, ...] = ()
    do: tuple[Action, ...] = ()


def rule(
    trigger: str,
    source: str,
    dest: str | None,
    *,
    when: Guard | None = None,
    unless: Guard | None = None,
    do: Action | tuple[Action, ...] = (),
) -> Rule:
    """Write one line of a flow's table."""
    return Rule(
        trigger=trigger,
        source=source,
        dest=dest,
        when=(when,) if when else (),
        unless=(unless,) if unless else (),
        do=do if isinstance(do, tuple) else (do,),
    )


def start_in(state: str) -> Callable[[Step], str]:
    """Begin a flow in always the same state."""

    def begin(_step: Step) -> str:
        return state

    return begin


@dataclass(frozen=True, slots=True)
class Flow:
    """A part of the conversation.

    ``begin`` prepares the answers (``step.value`` says what it was opened with) and returns
    the first state; it may hand over at once. ``draw`` is pure: the same step draws the same
    screen. ``version`` goes up when states change their meaning: sessions of an older version
    are led back to the menu and told so. With ``asks`` the engine adds Back and Stop.
    With ``returns`` the end of it leads back to any place, also to one that asks nothing.
    ``needs`` names the stored facts that a trigger (or ``OPENED``, or the kind of a wait) and the
    screens it may lead to look at; ``step.value`` is what came with it.
    ``waits`` are the kinds of stored waits that this flow answers when they fall due, and
    ``left_out`` says what is still done for one whose answer failed.
    """

    name: str
    version: int
    states: type[StrEnum]
    rules: tuple[Rule, ...]
    draw: Callable[[Step], Screen]
    begin: Callable[[Step], str]
    asks: bool = True
    returns: bool = False
    waits: Mapping[str, Waker] = field(default_factory=dict)
    left_out: Mapping[str, Waker] = field(default_factory=dict)
    needs: Asker | None = None
