"""Which stored facts an event's step looks at, told before the step so that it can stay pure."""

from __future__ import annotations

from dataclasses import replace

from flows import registry
from flows.cards import TYPED
from flows.events import ButtonPressed, CommandGiven, Event, TextSent, WaitElapsed
from flows.facts import NO_FACTS, Need
from flows.flow import OPENED
from flows.session import Session
from flows.standing import context_of, led_back


def needs(session: Session, event: Event) -> tuple[Need, ...]:
    """Name the stored facts that ``step`` has to be given for this event; mostly none."""
    session, _ = led_back(session)
    context = context_of(session, event, NO_FACTS)
    here = registry.FLOWS[session.place.flow]
    trigger, opened = "", ""
    match event:
        case ButtonPressed(step=None):
            opened, context.value = event.flow, event.value
        case ButtonPressed():
            trigger, context.value = event.trigger, event.value
        case CommandGiven() if event.name in registry.COMMANDS:
            opening = registry.COMMANDS[event.name]
            opened, context.value = opening.flow, opening.value_with(event.argument)
        case WaitElapsed():
            waking = registry.WAKING.get(event.kind)
            context.value = event.value
            return waking.needs(context, event.kind) if waking and waking.needs else ()
        case TextSent():
            trigger, context.value = TYPED, event.text
        case _:
            pass
    found = here.needs(context, trigger) if here.needs else ()
    found = (*found, *_of_return(session, event))
    target = registry.FLOWS.get(registry.allowed(context.profile, opened) if opened else "")
    return (*found, *(target.needs(context, OPENED) if target and target.needs else ()))


def _of_return(session: Session, event: Event) -> tuple[Need, ...]:
    """Name what the place looks at that is gone back to from a flow which only interrupts."""
    if not (registry.FLOWS[session.place.flow].returns and session.parked):
        return ()
    place = session.parked[-1]
    flow = registry.FLOWS[place.flow]
    context = context_of(replace(session, place=place), event, NO_FACTS)
    return flow.needs(context, TYPED) if flow.needs else ()
