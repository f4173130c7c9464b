"""One state machine a flow, shared by all patients; the only place that knows ``transitions``.

A context is fired without being registered with its machine: it lives for one event, and its
``state`` is a plain string, because transitions looks an enum member up by its name. Flows
have guards and actions alone, as functions; the library's other hooks are therefore not asked.
"""

from __future__ import annotations

from typing import Any, cast

from transitions import EventData, Machine, MachineError, Transition

from flows import registry
from flows.flow import Action, Flow, Guard, Step


class _Line(Transition):
    """A line of a flow's table, tried on a context: half of the library's own time saved."""

    def execute(self, event_data: EventData) -> bool:
        """Move the context when every guard lets it; return whether it did."""
        context = cast("Step", event_data.model)
        for guard in self.conditions:
            if cast("Guard", guard.func)(context) != guard.target:
                return False
        for act in self.before:
            cast("Action", act)(context)
        if self.dest is not None:
            context.state = self.dest
        return True


class _Table(Machine):
    """A machine whose transitions are lines of a flow's table."""

    transition_cls = _Line


def _machine(flow: Flow) -> Machine:
    """Build the machine that all patients in this flow share; contexts are thrown away."""
    states: list[Any] = [state.value for state in flow.states]
    transitions: list[Any] = [
        {
            "trigger": rule.trigger,
            "source": str(rule.source),
            "dest": None if rule.dest is None else str(rule.dest),
            "conditions": list(rule.when),
            "unless": list(rule.unless),
            "before": list(rule.do),
        }
        for rule in flow.rules
    ]
    machine = _Table(
        model=None,
        states=states,
        transitions=transitions,
        initial=states[0],
        auto_transitions=False,
    )
    for rule in flow.rules:
        if rule.dest is not None and str(rule.dest) not in machine.states:
            message = (
                f"Flow {flow.name!r}: rule {rule.trigger!r} leads to {rule.dest!r}, which is "
                "not one of its states. Add the state or correct the rule."
            )
            raise ValueError(message)
    return machine


MACHINES = {name: _machine(flow) for name, flow in registry.FLOWS.items()}


def fire(flow: str, trigger: str, context: Step) -> bool | None:
    """Move the context; False when every guard said no, None when the state knows no such thing."""
    try:
        return bool(MACHINES[flow].events[trigger].trigger(context, context))
    except MachineError:
        return None


def has_state(flow: str, state: str) -> bool:
    """Return whether the flow still has this state."""
    return flow in MACHINES and state in MACHINES[flow].states


def has_trigger(flow: str, trigger: str) -> bool:
    """Return whether anything in the flow answers to this trigger."""
    return trigger in MACHINES[flow].events
