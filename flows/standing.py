"""Where a session stands when an event comes: the context of the step, and the safe place."""

from __future__ import annotations

from dataclasses import replace

from flows import machines, registry
from flows.events import Event
from flows.facts import Facts
from flows.flow import Step
from flows.session import Place, Profile, Session


def context_of(session: Session, event: Event, facts: Facts) -> Step:
    """Open the throw-away context of one event."""
    data = dict(session.data)
    return Step(session, event.at, session.place.state, data, session.profile, facts=facts)


def led_back(session: Session) -> tuple[Session, bool]:
    """A session in a state that no longer exists goes to the menu, and is told so.

    For who is of the clinic's staff no more, its screens no longer exist either.
    """
    place, profile = session.place, session.profile
    parked = tuple(each for each in session.parked if _still_exists(each, profile))
    if parked != session.parked:
        session = replace(session, parked=parked)
    if _still_exists(place, profile):
        return session, False
    home = registry.FLOWS[registry.allowed(profile, registry.HOME)]
    safe = Place(home.name, str(next(iter(home.states))), home.version)
    return replace(session, place=safe, parked=(), step=session.step + 1), True


def _still_exists(place: Place, profile: Profile) -> bool:
    if not registry.exists_for(profile, place.flow):
        return False
    is_of_this_version = registry.FLOWS[place.flow].version == place.version
    return is_of_this_version and machines.has_state(place.flow, place.state)
