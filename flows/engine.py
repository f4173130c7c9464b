"""One step of a conversation: ``step(session, event)`` gives the next session and effects.

Theory of operation. A patient is always at one place: a flow and a state of it. An event
either fires a trigger of that flow, opens another flow, or is answered by where the patient
is. Nothing is ever ignored: what is not valid here raises ``NotValidHere`` inside and comes
out as a friendly answer with the current card. The session is only replaced when the whole
step went well; an error leaves the old one untouched.

Back is an undo: each accepted answer leaves the state before it and what to put back. A flow
that does something that cannot be undone calls ``Step.commit``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import assert_never

from flows import distress, machines, registry
from flows.cards import BACK, FILE, LEAVE, LOCATED, PHOTO, draw, is_offered
from flows.effects import Effect, Say, Show
from flows.events import (
    BotBlocked,
    BotUnblocked,
    ButtonForged,
    ButtonPressed,
    CommandGiven,
    DistressSaid,
    Event,
    FileSent,
    LocationShared,
    MediaSent,
    MessageEdited,
    PhotoSent,
    TextSent,
    WaitElapsed,
)
from flows.facts import NO_FACTS, Facts
from flows.flow import Step
from flows.screens import Screen, screen
from flows.session import Place, Profile, Session
from flows.standing import context_of, led_back
from flows.texts import Text, text
from flows.undo import longer, undone

HAND_OVERS_MAX = 6
PARKED_FOR = timedelta(hours=24)


class NotValidHere(Exception):
    """The event means nothing in this state; the answer is where the patient is."""


@dataclass(frozen=True, slots=True)
class Result:
    """A step's outcome. ``is_accepted`` is false where nothing was changed."""

    session: Session
    effects: tuple[Effect, ...]
    is_accepted: bool = True


def begin(profile: Profile) -> Session:
    """Return the session of somebody who has not written before."""
    first = registry.FLOWS[registry.FIRST]
    return Session(
        profile=profile, place=Place(first.name, str(next(iter(first.states))), first.version)
    )


def step(session: Session, event: Event, facts: Facts = NO_FACTS) -> Result:
    """Apply one event. Pure: the same session, event and facts give the same result."""
    session, is_led_back = led_back(session)
    if session.profile.is_blocked and not isinstance(event, BotBlocked | WaitElapsed):
        session = replace(session, profile=replace(session.profile, is_blocked=False))
    try:
        result = _apply(context_of(session, event, facts), event)
    except NotValidHere as reason:
        result = _where_we_are(context_of(session, event, facts), str(reason))
    if is_led_back and result.effects:
        notice = Say(screen("answer-led-back"))
        return replace(result, effects=(notice, *result.effects))
    return result


def current_screen(session: Session, event: Event, facts: Facts = NO_FACTS) -> Screen:
    """Draw the card of the place where the patient is, without changing anything."""
    session, _ = led_back(session)
    return draw(context_of(session, event, facts), session.place)


def _apply(context: Step, event: Event) -> Result:
    match event:
        case ButtonPressed():
            return _pressed(context, event)
        case TextSent(choice=choice):
            if choice is None:
                raise NotValidHere("answer-not-understood")
            if choice.opens:
                return _open(context, choice.opens, choice.value)
            return _fire(context, choice.trigger, choice.value)
        case DistressSaid():
            return Result(context.session, distress.ANSWER, is_accepted=False)
        case CommandGiven():
            return _command(context, event)
        case LocationShared(zone=zone):
            return _fire(context, LOCATED, zone)
        case PhotoSent(file_id=file_id) if draw(context, context.session.place).asks_photo:
            return _fire(context, PHOTO, file_id)
        case FileSent() if draw(context, context.session.place).takes_file:
            context.file = event
            return _fire(context, FILE, "")
        case MediaSent() | PhotoSent() | FileSent():
            raise NotValidHere("answer-media")
        case MessageEdited():
            raise NotValidHere("answer-edited")
        case ButtonForged():
            raise NotValidHere("answer-forged")
        case BotBlocked():
            context.change(is_blocked=True)
            return Result(replace(context.session, profile=context.profile), ())
        case BotUnblocked():
            context.change(is_blocked=False)
            return Result(replace(context.session, profile=context.profile), ())
        case WaitElapsed():
            return _woken(context, event)
        case _ as never:
            assert_never(never)


def _pressed(context: Step, event: ButtonPressed) -> Result:
    if event.step is None:
        if not registry.exists_for(context.profile, event.flow):
            raise NotValidHere("answer-forged")
        return _open(context, event.flow, event.value)
    if event.flow != context.session.place.flow or event.step != context.session.step:
        raise NotValidHere("answer-moved-on")
    return _fire(context, event.trigger, event.value)


def _command(context: Step, event: CommandGiven) -> Result:
    opening = registry.COMMANDS.get(event.name)
    if opening is None or not registry.exists_for(context.profile, opening.flow):
        raise NotValidHere("answer-unknown-command")
    value = opening.value_with(event.argument)
    return _open(context, opening.flow, value, again=opening.drops)


def _woken(context: Step, event: WaitElapsed) -> Result:
    """A wait speaks beside the card: the patient's place stays as it is."""
    action = (registry.LEFT_OUT if event.has_failed else registry.WAITS).get(event.kind)
    if action is None:
        return Result(context.session, (), is_accepted=False)
    context.value = event.value
    action(context, event)
    session = replace(context.session, data=context.data, profile=context.profile)
    if not context.profile.is_blocked:
        return Result(session, tuple(context.effects))
    # What the wait changes and sets anew must not be lost to a block; only words are.
    unsaid = (effect for effect in context.effects if not isinstance(effect, Say))
    return Result(session, tuple(unsaid))


def _fire(context: Step, trigger: str, value: str) -> Result:
    place = context.session.place
    if trigger == LEAVE:
        return _leave(context)
    if trigger == BACK:
        return _back(context)
    is_known = machines.has_trigger(place.flow, trigger)
    # The way out is no trigger of the flow, so that its own card, as it draws it, says all.
    if not is_known or not is_offered(registry.FLOWS[place.flow].draw(context), trigger, value):
        raise NotValidHere("answer-not-understood")
    context.value = value
    if not machines.fire(place.flow, trigger, context):
        raise NotValidHere("answer-not-understood")
    return _settle(context, place)


def _settle(context: Step, place: Place) -> Result:
    """Follow hand-overs and endings until the patient stands somewhere, and show it."""
    session = context.session
    if not (context.goes_to or context.is_finished):
        trail = () if context.is_committed else longer(place, context)
        here = Place(place.flow, context.state, place.version, trail, context.at)
        return _shown(context, here, session.parked)
    parked = session.parked
    for _ in range(HAND_OVERS_MAX):
        here, parked = _next_place(context, parked)
        if not (context.goes_to or context.is_finished):
            return _shown(context, here, parked)
    message = f"More than {HAND_OVERS_MAX} hand-overs in one step, last to {context.goes_to!r}."
    raise RuntimeError(message)


def _next_place(context: Step, parked: tuple[Place, ...]) -> tuple[Place, tuple[Place, ...]]:
    parked = tuple(each for each in parked if _may_enter(context, each))
    if not context.goes_to and parked:
        context.is_finished = False
        context.state = parked[-1].state
        return parked[-1], parked[:-1]
    here = _begun(context, context.goes_to or registry.HOME, context.goes_with)
    return here, tuple(each for each in parked if each.flow != here.flow)


def _may_enter(context: Step, place: Place) -> bool:
    """What was left open is not gone back to past a warning sign or a consent taken back."""
    return registry.allowed(context.profile, place.flow) == place.flow


def _begun(context: Step, name: str, value: str) -> Place:
    flow = registry.FLOWS[registry.allowed(context.profile, name)]
    context.goes_to, context.goes_with, context.is_finished = "", "", False
    context.value = value
    context.state = str(flow.begin(context))
    return Place(flow.name, context.state, flow.version, since=context.at)


def _open(context: Step, name: str, value: str, *, again: bool = False) -> Result:
    """Open a flow from outside: what the patient was doing is parked, not lost."""
    session = context.session
    parked = tuple(
        each
        for each in session.parked
        if each.since and context.at - each.since < PARKED_FOR and _is_kept(each, name)
    )
    place = session.place
    if _is_kept(place, name) and place.flow != name and not again:
        parked = (*(each for each in parked if each.flow != place.flow), place)
    if value == registry.RESUME:
        found = [each for each in parked if each.flow == name]
        if found and _may_enter(context, found[-1]):
            context.state = found[-1].state
            kept = tuple(each for each in parked if each.flow != name)
            return _shown(context, found[-1], kept)
    context.session = replace(session, parked=parked)
    context.goes_to, context.goes_with = name, value
    return _settle(context, place)


def _is_kept(place: Place, opened: str) -> bool:
    """Whether a place is gone back to: one that asks, or any from a flow that is only looked at."""
    return registry.FLOWS[place.flow].asks or registry.FLOWS[opened].returns


def _leave(context: Step) -> Result:
    if not registry.FLOWS[context.session.place.flow].asks:
        raise NotValidHere("answer-not-understood")
    return _open(context, registry.HOME, "left")


def _back(context: Step) -> Result:
    place = context.session.place
    if not place.trail:
        raise NotValidHere("answer-no-back")
    here = undone(context, place)
    return _shown(context, here, context.session.parked)


def _shown(context: Step, place: Place, parked: tuple[Place, ...]) -> Result:
    session = Session(
        profile=context.profile,
        place=place,
        step=context.session.step + 1,
        data=context.data,
        parked=parked,
    )
    context.session = session
    drawn = draw(context, place)
    if drawn.picture:
        session = replace(session, picture=drawn.picture)
    return Result(session, (*context.effects, Show(drawn, context.record)))


def _where_we_are(context: Step, reason: str) -> Result:
    """Answer what does not fit here: say why in one line, and show the current card."""
    context.state = context.session.place.state
    drawn = draw(context, context.session.place)
    notice: tuple[Text, ...] = (text(reason),)
    told = replace(drawn, lines=notice + drawn.lines)
    return Result(context.session, (*context.effects, Show(told)), is_accepted=False)
