"""What follows from the warning signs: get help now, today, soon, or go on.

A flag is only ever raised here; the clinic alone clears it (``flag_cleared``). A tap by
mistake is told to the clinic and changes nothing, because nobody can tell it from wishful
thinking from afar.
"""

from __future__ import annotations

from enum import StrEnum

from flows import phase_moves, reminding, silence
from flows.answers import SIGNS_ASKED_ON, red_flags
from flows.effects import AlertClinic, DropWaits, WorkKind
from flows.events import WaitElapsed
from flows.flow import Flow, Step, rule
from flows.rules.red_flags import TIER_OF, Tier, most_urgent, raised
from flows.screens import Screen, Style, button, opening, screen
from flows.texts import Text, text
from flows.zones import local

NAME = "safety"
CLEARED = "flag_cleared"
MODE = "safety.mode"
# Where the signs were asked on the way to something, and with what it is then opened.
ON_THE_WAY = {
    "test": ("self_tests", ""),
    "weekly": ("weekly", "clear"),
    "flare_up": ("flare_up", "clear"),
}
WORK = {
    Tier.EMERGENCY: WorkKind.EMERGENCY,
    Tier.SAME_DAY: WorkKind.SAME_DAY,
    Tier.SOON: WorkKind.SOON,
}


class State(StrEnum):
    """One card a tier, and what an emergency card leads to."""

    EMERGENCY = "emergency"
    CARD = "card"
    ON_MY_WAY = "on_my_way"
    MISTAKEN = "mistaken"
    SAME_DAY = "same_day"
    SOON = "soon"
    CLEAR = "clear"


STATE_OF = {
    Tier.EMERGENCY: State.EMERGENCY,
    Tier.SAME_DAY: State.SAME_DAY,
    Tier.SOON: State.SOON,
    Tier.NONE: State.CLEAR,
}


def begin(step: Step) -> str:
    """Raise the flag that the answers call for; opened from elsewhere, show the one that stands.

    On the way to a part of the conversation a clear answer goes straight on.
    """
    found, _, mode = step.value.partition(".")
    standing = Tier(step.profile.flag_tier)
    step.put(MODE, mode)
    if found not in tuple(Tier):
        return STATE_OF[standing]
    step.put(SIGNS_ASKED_ON, local(step.at, step.profile.zone).date().isoformat())
    new = Tier(found)
    urgent = most_urgent(new, standing)
    step.change(flag_tier=urgent.value)
    if new in WORK:
        step.do(AlertClinic(WORK[new]))
    phase_moves.settle_rest(step)
    if urgent in (Tier.EMERGENCY, Tier.SAME_DAY):
        step.do(*(DropWaits(kind) for kind in reminding.DAILY_WAITS))
        silence.watch(step)
    elif is_on_the_way(step) and new is Tier.NONE:
        go_on(step)
    return STATE_OF[urgent]


def go_on(step: Step) -> None:
    """The next part of what was begun; before consent, the welcome comes first."""
    step.hand_over(*ON_THE_WAY[str(step.data[MODE])])


def is_on_the_way(step: Step) -> bool:
    """The signs were asked as the first part of an assessment, a weekly check or a flare-up."""
    return step.data.get(MODE) in ON_THE_WAY


def tell_mistake(step: Step) -> None:
    """The clinic hears of it and decides; the flag stands until then."""
    step.do(AlertClinic(WorkKind.MISTAKEN_TAP))


def done(step: Step) -> None:
    """Back to what was going on before."""
    step.finish()


def cleared(step: Step, _event: WaitElapsed) -> None:
    """The clinic cleared the flag: say so, and open the plan again."""
    step.change(flag_tier=Tier.NONE.value)
    reminding.set_next(step)
    silence.watch(step)
    step.say(screen("safety-cleared", rows=[[opening("menu-open", "home")]]))


def draw(step: Step) -> Screen:
    """Draw the card of a tier, or what it led to."""
    match State(step.state):
        case State.EMERGENCY:
            return _emergency()
        case State.CARD:
            return screen(
                text("safety-card-title"),
                text("safety-card", signs=_signs(step)),
                rows=[[button("nav-back", "returned")]],
            )
        case State.ON_MY_WAY:
            return screen(
                "safety-on-my-way-reply",
                rows=[[button("safety-show-card", "carded")], [opening("menu-open", "home")]],
            )
        case State.MISTAKEN:
            return screen(
                "safety-mistaken-reply",
                rows=[
                    [opening("safety-contact", "contact")],
                    [button("nav-back", "returned")],
                ],
            )
        case State.SAME_DAY:
            return _same_day()
        case State.SOON:
            return _soon()
        case State.CLEAR:
            return screen(
                "safety-clear",
                "safety-net",
                rows=[[button("nav-go-on", "went_on", style=Style.PRIMARY)]],
            )


def _emergency() -> Screen:
    return screen(
        "safety-emergency",
        "safety-emergency-act",
        "safety-emergency-told",
        rows=[
            [button("safety-show-card", "carded", style=Style.PRIMARY)],
            [button("safety-on-my-way", "left_for_help")],
            [button("safety-mistaken", "mistaken")],
            [opening("menu-open", "home")],
        ],
    )


def _same_day() -> Screen:
    return screen(
        "safety-same-day",
        "safety-same-day-told",
        rows=[
            [opening("safety-contact", "contact", style=Style.PRIMARY)],
            [opening("safety-ask-again", "red_flags")],
            [opening("menu-open", "home")],
        ],
    )


def _soon() -> Screen:
    return screen(
        "safety-soon",
        "safety-soon-plan",
        "safety-net",
        rows=[
            [button("nav-go-on", "went_on", style=Style.PRIMARY)],
            [opening("appointment-ask", "appointment")],
        ],
    )


def _signs(step: Step) -> tuple[Text, ...]:
    """The emergency signs that were not denied, in the words for hospital staff."""
    return tuple(
        text(f"safety-card-{flag.replace('_', '-')}")
        for flag in raised(red_flags(step.data))
        if TIER_OF[flag] is Tier.EMERGENCY
    )


RULES = (
    rule("carded", State.EMERGENCY, State.CARD),
    rule("carded", State.ON_MY_WAY, State.CARD),
    rule("returned", State.CARD, State.EMERGENCY),
    rule("returned", State.MISTAKEN, State.EMERGENCY),
    rule("left_for_help", State.EMERGENCY, State.ON_MY_WAY),
    rule("mistaken", State.EMERGENCY, State.MISTAKEN, do=tell_mistake),
    rule("went_on", State.SOON, State.SOON, when=is_on_the_way, do=go_on),
    rule("went_on", State.SOON, State.SOON, do=done),
    rule("went_on", State.CLEAR, State.CLEAR, do=done),
)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=begin,
    asks=False,
    waits={CLEARED: cleared},
)
