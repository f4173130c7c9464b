"""Back: each accepted answer leaves the state before it, and what to put back."""

from __future__ import annotations

from dataclasses import replace

from flows.flow import Step
from flows.session import Place, Turn

TRAIL_MAX = 60


def longer(place: Place, context: Step) -> tuple[Turn, ...]:
    """Return the place's trail with this step on it."""
    before, after = context.session.data, context.data
    changed = [key for key in after if key not in before or before[key] != after[key]]
    changed += [key for key in before if key not in after]
    undo = tuple((key, before.get(key), key in before) for key in sorted(changed))
    turn = Turn(place.state, undo)
    return (*place.trail, turn)[-TRAIL_MAX:]


def undone(context: Step, place: Place) -> Place:
    """Put the last step's answers back into ``context``, and return the place before it."""
    turn = place.trail[-1]
    for key, value, was_there in turn.undo:
        if was_there:
            context.data[key] = value
        else:
            context.data.pop(key, None)
    context.state = turn.state
    return replace(place, state=turn.state, trail=place.trail[:-1], since=context.at)
